// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/library/librarymodel.h"
#include "ui/reading/markfilter.h"

#include <QHash>
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
class PlacePages;
class LibraryPanel;
class OutlinePanel;
class PageView;
class PassageCommands;
class PassageInspector;
class QuickCode;
class Reader;
class ReadingPane;
class ScrollLink;
class Segments;
class ToolRow;
struct CodingChange;
struct PassageNote;

/// What the library place is put together of; its constructor makes them. Qt's parents own them.
struct LibraryParts {
    CodingDesk *m_desk = nullptr;
    LibraryPanel *m_library = nullptr;
    QSplitter *m_splitter = nullptr, *m_inspectorSplitter = nullptr;
    QStackedWidget *m_pages = nullptr, *m_lower = nullptr;
    QWidget *m_readerTools = nullptr;
    QList<DocumentScope> m_scopes; ///< the tables that were shown, for going back
    bool m_tableShown = false;
    PlacePages *m_extra = nullptr; ///< what takes the place of reader and table
    Document m_chosenDocument; ///< of the passage that was chosen on such a page: the inspector reads it
    ReadingPane *m_pane = nullptr, *m_otherPane = nullptr; ///< the one the commands are for, and the one beside it
    Reader *m_reader = nullptr, *m_otherReader = nullptr;  ///< of these
    Document m_otherDocument;
    DocumentId m_formerDocument;    ///< what m_reader had before
    QString m_besideKept;           ///< the project's name, which outlives the project for keeping what stood where
    bool m_libraryFolded = false;   ///< to make room for two texts
    QSplitter *m_texts = nullptr;   ///< outline, the two panes, the pages of a PDF
    ScrollLink *m_link = nullptr;
    OutlinePanel *m_outline = nullptr;
    MarkFilter m_filter;
    QHash<QString, int> m_coderColours; ///< while colours are by coder
    QTimer *m_placeRest = nullptr;  ///< until the outline and the notes follow the text
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
    PassageCommands *m_passageCommands = nullptr;
    CodingList *m_codingList = nullptr;
};

} // namespace haeje
