// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/agreementmaterial.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace haeje {

class Chip;
class FilterBar;
class ToolRow;

/// The rows over the numbers: whom, what and how to compare.
class AgreementControls : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementControls(QWidget *parent = nullptr);

    /// What there is to choose from.
    void setChoices(const QStringList &coders, const QList<CodeId> &codes, const QStringList &paths, const QList<int> &colours);
    const AgreementChoice &choice() const { return m_choice; }
    void setChoice(const AgreementChoice &choice);
    ToolRow *tools() const { return m_tools; }
    /// Narrows the list of numbers.
    QLineEdit *filter() const { return m_filter; }

    /// Coders and codes are the project's; the rest is kept between runs, as words.
    QStringList kept() const;
    void take(const QStringList &kept);

Q_SIGNALS:
    void changed();

private:
    Chip *makeChip(const QString &title, const char *name, void (AgreementControls::*open)());
    void openCoders();
    void openCodes();
    void openStatistics();
    void openUnits();
    void openTexts();
    void openMore();
    void offerSeed(QMenu *menu);
    /// A menu of one of several under the chip.
    QMenu *menuFor(const char *name);
    template<class Value>
    void offer(QMenu *menu, const QString &text, Value &member, Value value, const char *name = "");
    void showMenu(QMenu *menu, const Chip *chip);
    void say();

    AgreementChoice m_choice;
    QStringList m_coderNames, m_paths;
    QList<CodeId> m_codes;
    QList<int> m_colours;
    ToolRow *m_tools;
    FilterBar *m_bar;
    QLineEdit *m_filter;
    Chip *m_coders, *m_code, *m_statistics, *m_units, *m_texts, *m_more;
};

} // namespace haeje
