// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readeraccessible.h"

#include "ui/reading/reader.h"
#include "ui/reading/readertext.h"

#include <QAccessible>
#include <QAccessibleWidget>

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
};

/// The default implementation would walk a long text from its start; ours looks within one block.
QString AccessibleReader::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    if (type != QAccessible::WordBoundary && type != QAccessible::SentenceBoundary && type != QAccessible::ParagraphBoundary)
        return QAccessibleTextInterface::textAtOffset(offset, type, start, end);
    const ReaderText text(reader().document());
    const TextSpan span = type == QAccessible::WordBoundary ? text.wordAt(offset)
        : type == QAccessible::SentenceBoundary            ? text.sentenceAt(offset)
                                                           : text.paragraphAt(offset);
    *start = span.start;
    *end = span.end;
    return words().mid(span.start, span.length());
}

QRect AccessibleReader::characterRect(int offset) const
{
    const QRectF here = reader().rectOf(offset);
    const QRectF next = reader().rectOf(offset + 1);
    const double width = next.top() == here.top() ? next.left() - here.left() : here.height() / 2;
    return QRect(reader().viewport()->mapToGlobal(here.topLeft().toPoint()), QSizeF(width, here.height()).toSize());
}

/// A coded stretch is said by its number of passages.
QString AccessibleReader::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = offset + 1;
    const qsizetype count = reader().passagesAt(offset).size();
    return count == 0 ? QString() : QStringLiteral("passages:%1;").arg(count);
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

void announceCaret(Reader *reader)
{
    if (!QAccessible::isActive())
        return;
    const TextSpan span = reader->selection();
    if (span.isEmpty()) {
        QAccessibleTextCursorEvent event(reader, reader->caret());
        QAccessible::updateAccessibility(&event);
        return;
    }
    QAccessibleTextSelectionEvent event(reader, span.start, span.end);
    event.setCursorPosition(reader->caret());
    QAccessible::updateAccessibility(&event);
}

} // namespace haeje
