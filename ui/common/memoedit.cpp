// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/memoedit.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

namespace haeje {

MemoEdit::MemoEdit(const QString &text, QWidget *parent)
    : QPlainTextEdit(text, parent)
    , m_saved(text)
{
    setProperty("look", QStringLiteral("plain"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlaceholderText(tr("Write a memo"));
    setAccessibleName(tr("Memo"));
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChanged, this, &MemoEdit::fit);
}

QSize MemoEdit::sizeHint() const
{
    // As the lines are laid out: those with Korean or Chinese are taller than the interface's own.
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    height = std::max<qreal>(height, fontMetrics().lineSpacing());
    return {scaled(160), int(std::ceil(height + 2 * document()->documentMargin())) + 4};
}

void MemoEdit::fit()
{
    const int height = sizeHint().height();
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void MemoEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void MemoEdit::setSaved(const QString &text)
{
    m_saved = text;
    setPlainText(text);
}

bool MemoEdit::isPending() const
{
    return !isReadOnly() && toPlainText() != m_saved;
}

void MemoEdit::commit()
{
    if (!isPending())
        return;
    const QString text = toPlainText();
    m_saved = text;
    Q_EMIT committed(text);
}

void MemoEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void MemoEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void MemoEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        return commit();
    if (event->key() == Qt::Key_Escape && toPlainText() != m_saved)
        return setPlainText(m_saved);
    QPlainTextEdit::keyPressEvent(event);
}

void MemoEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), themeOf(this).page);
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, themeOf(this).accent);
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace haeje
