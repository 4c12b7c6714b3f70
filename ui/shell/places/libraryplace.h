// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"
#include "core/model/document.h"
#include "core/model/passage.h"
#include "core/store/tables.h"
#include "ui/reading/readermodel.h"
#include "ui/shell/place.h"
#include "ui/shell/places/libraryparts.h"

#include <QHash>

namespace haeje {

/// Reading and coding: the documents at the left, their table or the reader in the middle, codebook and passage in the
/// inspector.
class LibraryPlace : public Place, private LibraryParts
{
    Q_OBJECT
public:
    explicit LibraryPlace(const Services &services, QWidget *parent = nullptr);
    ~LibraryPlace() override;

    void setProject(Project *project) override;
    void showLocation(const Location &location) override;
    /// Shows a page by its word ("retrieval"); false where there is none of that word.
    bool showPageNamed(const QString &word);
    QWidget *inspector() override;
    QStringList crumbs() const override;
    QStringList status() const override;
    void find() override;

    Reader &reader() { return *m_reader; }
    DocumentId document() const { return m_document.id; }
    /// Puts the code on the selection, or on the selected passage; says what is missing if there is neither.
    void applyCode(CodeId code);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum ReaderPage { ReadingPage, TablePage, NoDocumentsPage };
    enum LowerPage { PassagePage, CodingsPage };

    // libraryplace.cpp: what it is made of
    void buildReader(), buildInspector(), connectDesk(), connectReader(Reader *reader), addImportButtons();
    void onChanged(Tables tables), showPage(), showLower(LowerPage page);
    void fail(const QString &title, const QString &sentence);

    // libraryplace_document.cpp: the library and the open document
    void buildDocuments(), reloadLibrary(), openLast(), closeDocument(), rereadDocument(), keepPosition();
    void showTable(const DocumentScope &scope, bool note = true), leaveReader();
    QList<DocumentId> targets() const;
    void openDocument(DocumentId id, bool restorePosition = true);
    void showEntity(const EntityRef &what, TextSpan span, int depth = 0);
    void showPassage(PassageId id, bool reveal);
    void loadDocument(DocumentId id, bool restorePosition), showDocument(bool note);
    bool rereadText(Document &document, Reader &reader);

    // libraryplace_beside.cpp: two texts side by side
    QWidget *buildTexts();
    void addBesideActions(), connectBeside(), showHeads(), keepBeside(), openLastBeside();
    bool isBeside() const;
    void openBeside(DocumentId id), closePane(ReadingPane *pane), activatePane(ReadingPane *pane), swapPanes(), foldLibrary(bool fold);
    void besideFromList(DocumentId id), setLinked(bool on);

    // libraryplace_reading.cpp: outline, notes, ruler, type; which marks are shown
    void addReadingActions(), connectReading(), showType(), followText(), refreshOutline(), refreshNotes();
    void setCoderColour(const QString &coder, int colour);
    void openTypePanel(), openFilterPanel(), setFilter(const MarkFilter &filter), keepFilter(), readFilter();
    QList<ReaderCoding> shownMarks(DocumentId document, int *codings) const;
    void sayShown(ReadingPane *pane, int shown, int all), readCoderColours(), selectCode(CodeId code), editNote(const PassageNote &note);

    // libraryplace_pages.cpp: the pages of a PDF beside the text, the pages in the place of the text
    void showPaper(), togglePaper(), refreshPaper(), connectPaper(), showOnPaper(PassageId id);
    void connectExtraPages(), choosePassage(PassageId id), correctTextHere();

    // libraryplace_coding.cpp: marks, codes, passages
    ReaderCoding marked(const CodingMark &mark) const;
    void rereadMarks(), rereadTouched(), startMemo(), removePassage(), makeMessageHere(), makeFigureHere(), useAsEvidenceHere(), codeByRuleHere();
    void onCodingChanged(const CodingChange &change);
    void onSelection(TextSpan span), onPassage(PassageId passage);
    void applyCodeTo(CodeId code, TextSpan span), applyPath(const QString &path), applyKey(const QString &key);
    void afterApplied(const Result<PassageId> &passage);
    void openQuickCode(QPoint at), makeExample(CodeId code);
    QPoint belowSelection() const;

    // libraryplace_actions.cpp: commands, tool row, menus
    void addActions(), addReaderActions(), updateActions();
    using QWidget::addAction;
    QAction *addAction(const char *id, const QString &text, const QKeySequence &keys, const char *icon,
                       void (LibraryPlace::*run)(), bool onlyInReader = false);
    ToolRow *buildTools();
    void fillPassageMenu(QMenu *menu);
    void showReaderMenu(QPoint global, const QList<PassageId> &under);
    void addRemovals(QMenu *menu, const QList<PassageId> &under);

    Services m_services;
    Project *m_project = nullptr;
    Document m_document; ///< the open one; its id is none if none is
    int m_passages = 0, m_codings = 0;
    TextSpan m_pendingSelection;

    QAction *m_import = nullptr;
    QHash<QString, QAction *> m_actions; ///< by id
};

} // namespace haeje
