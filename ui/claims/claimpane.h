// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimsheet.h"

#include <QScrollArea>

#include <array>
#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace haeje {

class Chip;
class LinkPicker;
class MemoEdit;
class Project;

/// One claim, read and written: its sentence, kind, strength, what is missing, notes, and its passages for, against and as
/// context, beside each other where there is room. What is typed is handed over when its field is left.
class ClaimPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ClaimPane(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Hands over what was typed in the one before; what is being typed in the same claim stays.
    void show(const ClaimSheet &sheet);
    void clear();
    void commit();
    ClaimId claim() const { return m_sheet.claim.id; }
    void focusStatement();

Q_SIGNALS:
    void goAsked(const haeje::EntityRef &what);
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ClaimColumn {
        QLabel *head = nullptr;
        QVBoxLayout *cards = nullptr;
        Chip *add = nullptr;
    };
    QWidget *buildFacts();
    MemoEdit *addField(QVBoxLayout *column, const QString &title, const QString &name, QString Claim::*member);
    QWidget *buildColumn(ClaimStance stance);
    void fillFacts();
    void fillCards();
    void addCard(ClaimColumn &column, const ClaimPassage &passage, int at, int of);
    void change(const std::function<void(Claim &)> &change);
    void edit(const QString &label, const std::function<Result<void>()> &change);
    void arrange();
    bool isPending() const;

    Project *m_project = nullptr;
    ClaimSheet m_sheet;
    bool m_filling = false;
    bool m_writable = false;
    QWidget *m_inside;
    MemoEdit *m_statement = nullptr, *m_missing = nullptr, *m_notes = nullptr;
    QComboBox *m_kind = nullptr, *m_strength = nullptr;
    QBoxLayout *m_columns = nullptr;
    std::array<ClaimColumn, 3> m_stances;
    LinkPicker *m_picker;
    ClaimStance m_adding = ClaimStance::For;
};

} // namespace haeje
