// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/reading/readermodel.h"
#include "ui/reading/typography.h"

#include <QAbstractScrollArea>

#include <memory>

namespace haeje {

class FindBar;
struct ReaderState;

/// Shows one document for reading, with its passages as tints, underlines and margin stripes. It never edits: what
/// the user wants is signalled. Offsets are UTF-16 units of the document's text; an edge never splits a character.
class Reader : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr double minimumZoom = 0.8;
    static constexpr double maximumZoom = 1.92;

    explicit Reader(QWidget *parent = nullptr);
    ~Reader() override;

    /// Starts at the top and keeps nothing of the document before.
    void setDocument(const Document &document);
    void clear();
    const Document &document() const;

    /// All codings of the document; keeps scroll and selection. Cheap when few differ from the present ones.
    void setCodings(const QList<ReaderCoding> &codings);
    void addCoding(const ReaderCoding &coding);
    void removeCoding(CodingId coding);

    TextSpan selection() const;
    void setSelection(TextSpan span);
    QString selectedText() const;
    int caret() const;
    /// The span that is selected, else that of the selected passage, else empty.
    TextSpan focusSpan() const;

    PassageId selectedPassage() const;
    /// None or an unknown one: nothing is selected. Does not scroll and signals nothing.
    void select(PassageId passage);
    /// Goes to the passage after (1) or before (-1) the selected one, or the caret; signals passageActivated.
    void stepPassage(int step);
    QList<PassageId> passagesAt(int offset) const;
    QList<ReaderCoding> codingsWithin(TextSpan span) const; ///< those that overlap it, shortest passage first
    QList<ReaderCoding> codingsAt(int offset) const { return codingsWithin({offset, offset + 1}); }

    /// Scrolls the span's start into the upper third; flash marks it for a moment.
    void reveal(TextSpan span, bool flash = true);
    /// The first visible offset; restore() brings it back to the top.
    int position() const;
    void restore(int offset);

    double zoom() const;
    void setZoom(double zoom);
    void setTypography(const ReaderTypography &typography);
    /// Code names in the margin where there is room for them; on at first.
    void setNamesShown(bool shown);
    /// A quiet band over the line of the mouse or, once the keyboard moved it, of the caret.
    void setRulerShown(bool shown);

    /// “quote” (Author, Title, Series, 23 July 2021, paragraph 4) of focusSpan(); empty when that is.
    QString citation() const;
    void copy(), copyWithCitation();

    FindBar *findBar() const;
    /// Opens the find bar with the selected words, if there are any.
    void openFind(), closeFind();
    void setFindText(const QString &text, bool matchCase = false);
    /// Goes to the next (1) or previous (-1) hit, round the end.
    void stepFind(int step);

    /// In viewport coordinates. offsetAt: nearest caret place; rectOf: the caret there, laid out if it was not.
    int offsetAt(QPoint point) const;
    QRectF rectOf(int offset) const;
    /// Lays everything out now, as idle time does bit by bit.
    void layOutAll();

Q_SIGNALS:
    void selectionChanged(TextSpan span);
    /// The user picked this passage; none: picked plain text, so that no passage is selected any more.
    void passageActivated(PassageId passage);
    void contextMenuRequested(QPoint global, TextSpan selection, QList<PassageId> under);
    void codeDropped(CodeId code, TextSpan span);
    /// The user dragged an edge of a passage; it stays as it is until codings say otherwise.
    void passageSpanRequested(PassageId passage, TextSpan span);
    /// The zoom the user asked for by wheel, keys or fingers, within the limits.
    void zoomRequested(double zoom);
    /// Scrolled, resized or laid out anew: rectOf() says other things than before.
    void viewMoved();
    /// The user followed a footnote's mark from one offset to another.
    void jumped(int from, int to);

protected:
    void paintEvent(QPaintEvent *event) override, resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override, mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override, mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override, keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override, dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override, dropEvent(QDropEvent *event) override;

private:
    void setUpFind(), placeFindBar();

    std::unique_ptr<ReaderState> d;
};

} // namespace haeje
