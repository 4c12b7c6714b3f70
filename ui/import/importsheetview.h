// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/sheetmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace haeje {

class Project;
class Prompts;
class RefusedList;
class RowPreview;
class Segments;
class SheetTable;
class ToolRow;
class WarningStrip;

/// What files hold before it is taken: a spreadsheet of the documents found, the files refused, and beside it what was
/// found in the row that is chosen. Fills while the files are read.
class ImportSheetView : public QWidget
{
    Q_OBJECT
public:
    ImportSheetView(Project &project, Prompts &prompts, QWidget *parent = nullptr);
    ~ImportSheetView() override;

    SheetModel *model() const { return m_model; }
    SheetTable *table() const { return m_table; }
    /// How far the reading is.
    void setReading(int done, int total, bool over);
    /// Splits, joins, sets as the buttons do.
    void splitCurrent();
    void joinCurrent();
    void setFactForSelection(FactKind fact);

Q_SIGNALS:
    void importWanted();
    void cancelWanted();
    void wholeBooksWanted(bool whole);

private:
    ToolRow *buildTools();
    QWidget *buildBody();
    QWidget *buildFoot();
    QToolButton *factsButton();
    void showPart(int part);
    void showCurrent();
    void refresh();
    void refreshFoot(int documents);
    void compare(int likeness);
    void say(const QString &sentence);
    void choose(RowChoice choice);

    Project &m_project;
    Prompts &m_prompts;
    SheetModel *m_model;
    SheetTable *m_table;
    RowPreview *m_preview;
    RefusedList *m_refused;
    Segments *m_parts;
    QStackedWidget *m_lists;
    WarningStrip *m_strip;
    QCheckBox *m_books;
    QToolButton *m_undo = nullptr, *m_redo = nullptr;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_go;
    bool m_over = false;
};

} // namespace haeje
