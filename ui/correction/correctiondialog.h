// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/textcorrection.h"
#include "ui/common/structtable.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace haeje {

class DiffView;
class Project;
class Prompts;
class Segments;
class SortFilter;
class WarningStrip;

/// "Correct the text": the text to be edited, and beside it what differs and what becomes of the passages, worked out anew
/// while the user types. Saving is one edit of the project.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(Project &project, Prompts &prompts, DocumentId document, QWidget *parent);
    ~CorrectionDialog() override;

    QPlainTextEdit *editor() const { return m_editor; }
    /// Puts the caret there and brings it into view.
    void showPlace(TextSpan span);
    /// Works out now what waits for a pause of the typing.
    void refreshNow();
    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// Saved; orphans: how many passages lost their place.
    void corrected(int orphans);

private:
    QWidget *buildLeft(const QString &text);
    QWidget *buildRight();
    QWidget *buildButtons();
    void startPlan();
    void showPlan();
    void showDiff();

    Project &m_project;
    Prompts &m_prompts;
    Document m_document;
    QList<Passage> m_passages;
    TextCorrection m_plan;
    QFutureWatcher<TextCorrection> m_planning;
    bool m_stale = false; ///< the text was edited after the plan that is worked out
    QTimer *m_pause;
    QPlainTextEdit *m_editor;
    QLabel *m_summary;
    WarningStrip *m_warning;
    Segments *m_tabs;
    QStackedWidget *m_pages;
    DiffView *m_diff;
    StructTable<PassageMove> *m_moves;
    SortFilter *m_sorted;
    QTableView *m_table;
    QPushButton *m_save;
};

} // namespace haeje
