// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/document.h"
#include "core/model/memo.h"
#include "core/model/passage.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace haeje {

class Chip;
class CodingDesk;
class FlowLayout;
class Project;
class QuoteView;

/// What is marked: the quote, its codes, its memos, and what stands on it. Shows a passage, or selected text that is not
/// one yet. Edits go to the desk.
class PassageInspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit PassageInspector(CodingDesk &desk, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// The document outlives what is shown of it.
    void showPassage(const Document &document, PassageId passage);
    void showSelection(const Document &document, TextSpan span);
    void showNothing();
    PassageId passage() const { return m_passage; }
    TextSpan span() const { return m_span; }
    /// Reads the passage anew; it may be gone.
    void refresh();
    /// Puts the caret into the memo, a new one if there is none.
    void editMemo();
    /// Hands over a memo that is being typed.
    void commitMemos();

Q_SIGNALS:
    void addCodeAsked(QPoint global);
    void codeClicked(haeje::CodeId code);
    void recodeAsked(haeje::CodingId coding, QPoint global);
    void entityClicked(const haeje::EntityRef &what);
    /// A memo made a passage of the selection.
    void passageMade(haeje::PassageId passage);
    void failed(const QString &sentence);

private:
    QVBoxLayout *addSection(QVBoxLayout *column, const QString &title, QWidget **section = nullptr);
    QWidget *buildPassage();
    void showQuote(int colour);
    void showCodings(const QList<CodingRow> &codings);
    void addChip(const CodingRow &row, const std::optional<Code> &code);
    void addWeight(const CodingRow &row, const Code &code);
    void showMemos(const QList<CodingRow> &codings);
    void addMemoRow(const QString &label, const QString &text, const std::function<void(const QString &)> &save);
    void startMemo();
    void showStanding();

    CodingDesk &m_desk;
    Project *m_project = nullptr;
    const Document *m_document = nullptr;
    PassageId m_passage;
    TextSpan m_span;
    QString m_orphaned; ///< the quote of a passage without a place
    bool m_writable = false;
    QStackedWidget *m_pages;
    QuoteView *m_quote;
    QLabel *m_place;
    FlowLayout *m_chips;
    Chip *m_addCode;
    QVBoxLayout *m_weights;
    QLabel *m_coders;
    QVBoxLayout *m_memos;
    Chip *m_addMemo;
    QWidget *m_standingSection;
    QVBoxLayout *m_standing;
};

} // namespace haeje
