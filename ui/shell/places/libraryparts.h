// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class LibraryPanel;
class PageView;
class PassageInspector;
class QuickCode;
class Reader;
class Segments;
class ToolRow;
struct CodingChange;

} // namespace haeje
