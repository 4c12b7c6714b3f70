// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarymodel.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace haeje {

class CodebookPanel;
class CodingDesk;
class CodingList;
class DocumentCommands;
class DocumentsPage;
class EmptyState;
class LibraryPages;
class LibraryPanel;
class PageView;
class PassageInspector;
class QuickCode;
class Reader;
class Segments;
class ToolRow;
struct CodingChange;

/// What the library place is put together of; its constructor makes them. Qt's parents own them.
struct LibraryParts {
    CodingDesk *m_desk = nullptr;
    LibraryPanel *m_library = nullptr;
    QSplitter *m_splitter = nullptr, *m_inspectorSplitter = nullptr;
    QStackedWidget *m_pages = nullptr, *m_lower = nullptr;
    QWidget *m_readerTools = nullptr;
    QList<DocumentScope> m_scopes; ///< the tables that were shown, for going back
    bool m_tableShown = false;
    LibraryPages *m_extra = nullptr; ///< what takes the place of reader and table
    Document m_chosenDocument; ///< of the passage that was chosen on such a page: the inspector reads it
    Reader *m_reader = nullptr;
    DocumentsPage *m_table = nullptr;
    DocumentCommands *m_commands = nullptr;
    PageView *m_paper = nullptr;
    bool m_paperLeads = false; ///< the text follows the pages just now
    EmptyState *m_noDocuments = nullptr;
    QuickCode *m_quickCode = nullptr;
    QTimer *m_recount = nullptr, *m_selectionRest = nullptr;
    QPointer<QWidget> m_inspector;
    CodebookPanel *m_codebook = nullptr;
    Segments *m_lowerTabs = nullptr;
    PassageInspector *m_passage = nullptr;
    CodingList *m_codingList = nullptr;
};

} // namespace haeje
