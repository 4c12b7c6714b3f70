// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readeraccessible.h"

#include "ui/reading/reader.h"
#include "ui/reading/readertext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QSet>

namespace haeje {

namespace {

class AccessibleReader : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleReader(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return words();
        const QString title = reader().document().facts.title;
        return kind == QAccessible::Name && !title.isEmpty() ? title : QAccessibleWidget::text(kind);
    }

    void selection(int index, int *start, int *end) const override
    {
        const TextSpan span = index == 0 ? reader().selection() : TextSpan{};
        *start = span.start;
        *end = span.end;
    }
    int selectionCount() const override { return reader().selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { reader().setSelection({start, end}); }
    void removeSelection(int) override { reader().setSelection({reader().caret(), reader().caret()}); }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            addSelection(start, end);
    }
    int cursorPosition() const override { return reader().caret(); }
    void setCursorPosition(int position) override { reader().setSelection({position, position}); }
    QString text(int start, int end) const override { return words().mid(start, std::max(0, end - start)); }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override { return int(words().size()); }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override
    {
        return reader().offsetAt(reader().viewport()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int end) override { reader().reveal({start, end}, false); }
    QString attributes(int offset, int *start, int *end) const override;

private:
    Reader &reader() const { return *static_cast<Reader *>(widget()); }
    const QString &words() const { return reader().document().text; }
    const ReaderText &pieces() const;
    TextSpan pieceAt(int offset, QAccessible::TextBoundaryType type) const;
    QString said(TextSpan span, int *start, int *end) const;

    mutable ReaderText m_pieces;
    mutable const QChar *m_piecesOf = nullptr;
};

/// Made once for a text: making it walks all its blocks.
const ReaderText &AccessibleReader::pieces() const
{
    if (m_piecesOf != words().constData()) {
        m_pieces = ReaderText(reader().document());
        m_piecesOf = words().constData();
    }
    return m_pieces;
}

/// The default implementation would walk a long text from its start; ours looks within one block.
TextSpan AccessibleReader::pieceAt(int offset, QAccessible::TextBoundaryType type) const
{
    const int at = std::clamp(offset, 0, int(words().size()));
    switch (type) {
    case QAccessible::CharBoundary:
        return {pieces().snapped(at), std::max(pieces().snapped(at), pieces().stepped(at, 1))};
    case QAccessible::WordBoundary:
        return pieces().wordAt(at);
    case QAccessible::SentenceBoundary:
        return pieces().sentenceAt(at);
    case QAccessible::ParagraphBoundary:
        return pieces().paragraphAt(at);
    case QAccessible::LineBoundary: {
        const int y = int(reader().rectOf(at).center().y());
        return {reader().offsetAt({0, y}), reader().offsetAt({reader().viewport()->width(), y})};
    }
    case QAccessible::NoBoundary:
        break;
    }
    return {0, int(words().size())};
}

QString AccessibleReader::said(TextSpan span, int *start, int *end) const
{
    *start = span.start;
    *end = span.end;
    return words().mid(span.start, span.length());
}

QString AccessibleReader::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return said(pieceAt(offset, type), start, end);
}

QString AccessibleReader::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    int before = pieceAt(offset, type).start - 1;
    while (before > 0 && words().at(before).isSpace() && type != QAccessible::CharBoundary)
        --before;
    return said(before < 0 ? TextSpan{} : pieceAt(before, type), start, end);
}

QString AccessibleReader::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const int length = int(words().size());
    int after = pieceAt(offset, type).end;
    while (after < length && words().at(after).isSpace() && type != QAccessible::CharBoundary)
        ++after;
    return said(after >= length ? TextSpan{length, length} : pieceAt(after, type), start, end);
}

QRect AccessibleReader::characterRect(int offset) const
{
    const QRectF here = reader().rectOf(offset);
    const QRectF next = reader().rectOf(offset + 1);
    const double width = next.top() == here.top() ? next.left() - here.left() : here.height() / 2;
    return QRect(reader().viewport()->mapToGlobal(here.topLeft().toPoint()), QSizeF(width, here.height()).toSize());
}

/// A value of IA2's text attributes: what parts them is written with a backslash.
QString escapedAttribute(QString value)
{
    for (const QChar c : QStringLiteral("\\:;,="))
        value.replace(c, QString(QLatin1Char('\\')) + c);
    return value;
}

QString codeByCoder(const ReaderCoding &coding)
{
    if (!coding.code)
        return Reader::tr("without a code");
    const QString path = coding.codePath.isEmpty() ? coding.codeName : coding.codePath;
    return coding.coder.isEmpty() ? Reader::tr("code %1").arg(path) : Reader::tr("code %1 by %2").arg(path, coding.coder);
}

/// The stretch over which the same codings stand, within the paragraph, and their names.
QString AccessibleReader::attributes(int offset, int *start, int *end) const
{
    const QList<ReaderCoding> codings = reader().codingsAt(offset);
    TextSpan same = pieces().paragraphAt(offset);
    for (const ReaderCoding &coding : reader().codingsWithin(same)) {
        for (const int edge : {coding.span.start, coding.span.end}) {
            if (edge <= offset)
                same.start = std::max(same.start, edge);
            else
                same.end = std::min(same.end, edge);
        }
    }
    *start = std::min(same.start, offset);
    *end = std::max(same.end, offset + 1);
    if (codings.isEmpty())
        return {};
    QStringList names;
    QSet<PassageId> passages;
    for (const ReaderCoding &coding : codings) {
        names.append(escapedAttribute(codeByCoder(coding)));
        passages.insert(coding.passage);
    }
    return QStringLiteral("mark:true;passages:%1;codes:%2;").arg(passages.size()).arg(names.join(QStringLiteral("\\, ")));
}

QAccessibleInterface *accessibleReader(const QString &, QObject *object)
{
    auto *reader = qobject_cast<Reader *>(object);
    return reader ? new AccessibleReader(reader) : nullptr;
}

} // namespace

void installReaderAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleReader);
        return true;
    }();
    Q_UNUSED(installed)
}

/// "passage, code US factor by KL, begins": the passages that the caret came into or left.
static QStringList edgesHeard(const Reader &reader, QList<PassageId> &heard)
{
    const QList<ReaderCoding> codings = reader.codingsAt(reader.caret());
    QStringList said;
    QList<PassageId> now;
    for (const ReaderCoding &coding : codings) {
        if (now.contains(coding.passage))
            continue;
        now.append(coding.passage);
        if (heard.contains(coding.passage))
            continue;
        QStringList codes;
        for (const ReaderCoding &same : codings) {
            if (same.passage == coding.passage)
                codes.append(codeByCoder(same));
        }
        said.append(Reader::tr("passage, %1, begins").arg(codes.join(QStringLiteral(", "))));
    }
    const bool left = std::any_of(heard.cbegin(), heard.cend(), [&now](PassageId passage) { return !now.contains(passage); });
    if (left)
        said.prepend(now.isEmpty() || !said.isEmpty() ? Reader::tr("passage ends") : Reader::tr("inner passage ends"));
    heard = now;
    return said;
}

void announceCaret(Reader *reader, QList<PassageId> &heard)
{
    const TextSpan span = reader->selection();
    if (span.isEmpty()) {
        QAccessibleTextCursorEvent event(reader, reader->caret());
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextSelectionEvent event(reader, span.start, span.end);
        event.setCursorPosition(reader->caret());
        QAccessible::updateAccessibility(&event);
    }
    const QStringList said = edgesHeard(*reader, heard);
    if (said.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(reader, said.join(QStringLiteral(". ")));
    QAccessible::updateAccessibility(&event);
#else
    reader->setAccessibleDescription(said.join(QStringLiteral(". "))); // a changed description of what has the focus is read out
#endif
}

} // namespace haeje
