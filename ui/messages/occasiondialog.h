// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/occasion.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace haeje {

class DateField;
class Project;
class Prompts;

/// Names, kind, own date and yearly return of an occasion.
class OccasionDialog : public QDialog
{
    Q_OBJECT
public:
    /// hint: what the messages say of its date; may be empty.
    OccasionDialog(const Occasion &occasion, const QString &hint, QWidget *parent = nullptr);
    Occasion occasion() const;

private:
    void check();

    Occasion m_occasion;
    QLineEdit *m_name;
    DateField *m_founded;
    QCheckBox *m_yearly;
    QComboBox *m_kind;
    QLineEdit *m_names;
    QWidget *m_save = nullptr;
};

/// Asks and saves; true if it was changed.
bool editOccasion(QWidget *parent, Project &project, Prompts &prompts, OccasionId occasion);
/// The year that the ordinals of an occasion's messages point to, if they agree.
std::optional<int> foundingYearBy(const QList<std::pair<int, int>> &yearsAndOrdinals);

} // namespace haeje
