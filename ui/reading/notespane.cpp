// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/notespane.h"

#include "ui/common/theme.h"
#include "ui/reading/reader.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace haeje {

static constexpr int inset = 10, padding = 8, bar = 3, gap = 8, linesShown = 5, edgeLine = 20;

NotesPane::NotesPane(Reader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
{
    setObjectName(QStringLiteral("notesPane"));
    setAccessibleName(tr("Notes beside the text"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(scaled(150));
    setMaximumWidth(scaled(420));
    connect(&reader, &Reader::viewMoved, this, [this] {
        if (isVisible())
            arrange();
    });
}

void NotesPane::setNotes(const QList<ReaderNote> &notes)
{
    m_notes = notes;
    m_current = -1;
    arrange();
}

void NotesPane::select(PassageId passage)
{
    m_passage = passage;
    const auto first = std::find_if(m_notes.cbegin(), m_notes.cend(), [&](const ReaderNote &n) { return n.note.passage == passage; });
    const bool stays = m_current >= 0 && m_current < m_notes.size() && m_notes.at(m_current).note.passage == passage;
    if (!stays)
        m_current = first == m_notes.cend() ? -1 : int(first - m_notes.cbegin());
    arrange();
}

QRect NotesPane::cardOf(int note) const
{
    for (const NoteCard &card : m_cards) {
        if (card.note == note)
            return card.rect;
    }
    return {};
}

QString NotesPane::meta(const ReaderNote &note) const
{
    QStringList parts{note.codeName, note.note.coder, QLocale().toString(note.note.at.date(), QLocale::ShortFormat)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QRect NotesPane::textRect(const QRect &card) const
{
    const int head = QFontMetrics(haeje::font(TypeRole::Small)).height() + 2;
    return card.adjusted(bar + padding, padding + head, -padding, -padding);
}

int NotesPane::heightOf(const ReaderNote &note, bool chosen, bool *whole) const
{
    const QFontMetrics words(haeje::font(TypeRole::Interface));
    const int frame = 2 * padding + QFontMetrics(haeje::font(TypeRole::Small)).height() + 2;
    const int width = std::max(20, this->width() - 2 * inset - bar - 2 * padding);
    const int full = words.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, note.note.text).height();
    const int most = words.lineSpacing() * linesShown + 2;
    *whole = chosen || full <= most;
    return frame + (*whole ? full : most);
}

/// Cards of what is in view, from the top down. A passage that began above keeps its card at the top.
void NotesPane::arrange()
{
    m_cards.clear();
    m_above = m_below = 0;
    if (!isVisible() || m_notes.isEmpty()) {
        update();
        return;
    }
    const int first = m_reader.position();
    const int last = m_reader.offsetAt({m_reader.viewport()->width() / 2, m_reader.viewport()->height() - 1});
    int free = edgeLine;
    for (int i = 0; i < m_notes.size(); ++i) {
        const ReaderNote &note = m_notes.at(i);
        if (note.note.span.end <= first) {
            ++m_above;
            continue;
        }
        if (note.note.span.start > last || free > height() - edgeLine) {
            ++m_below;
            continue;
        }
        NoteCard card;
        card.note = i;
        const double wanted = note.note.span.start < first ? 0 : m_reader.rectOf(note.note.span.start).top();
        const int high = heightOf(note, note.note.passage == m_passage, &card.whole);
        card.rect = QRect(inset, std::max(free, int(wanted)), width() - 2 * inset, high);
        free = card.rect.bottom() + gap;
        m_cards.push_back(card);
    }
    update();
}

void NotesPane::paintCard(QPainter &painter, const NoteCard &card) const
{
    const Theme &theme = themeOf(this);
    const ReaderNote &note = m_notes.at(card.note);
    const bool chosen = note.note.passage == m_passage;
    const bool current = card.note == m_current && hasFocus();
    painter.setPen(QPen(current ? theme.accent : chosen ? theme.control : theme.separator, current ? 2 : 1));
    painter.setBrush(chosen ? theme.selection : theme.page);
    painter.drawRoundedRect(QRectF(card.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect stripe(card.rect.left() + 2, card.rect.top() + 4, bar, card.rect.height() - 8);
    painter.fillRect(stripe, note.colour < 0 ? theme.accent : theme.codeStripe(note.colour));
    const QRect text = textRect(card.rect);
    const QRect head(text.left(), card.rect.top() + padding - 2, text.width(), text.top() - card.rect.top() - padding + 2);
    painter.setFont(haeje::font(TypeRole::Small));
    painter.setPen(theme.secondary);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(meta(note), Qt::ElideRight, head.width()));
    painter.setFont(haeje::font(TypeRole::Interface));
    painter.setPen(theme.text);
    painter.setClipRect(text);
    painter.drawText(text, Qt::TextWordWrap, note.note.text);
    painter.setClipping(false);
    if (!card.whole) {
        const QRect more(text.right() - 16, text.bottom() - painter.fontMetrics().height() + 1, 18, painter.fontMetrics().height());
        painter.fillRect(more, chosen ? theme.selection : theme.page);
        painter.drawText(more, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("…"));
    }
}

void NotesPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.secondary);
    if (m_notes.isEmpty()) {
        painter.setFont(haeje::font(TypeRole::Interface));
        painter.drawText(rect().adjusted(inset + 4, 24, -inset - 4, 0), Qt::TextWordWrap,
                         tr("No notes on this text yet. Select words and press M to write one."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const NoteCard &card : m_cards)
        paintCard(painter, card);
    painter.setFont(haeje::font(TypeRole::Small));
    painter.setPen(theme.secondary);
    const QRect top(inset, 0, width() - 2 * inset, edgeLine), bottom(inset, height() - edgeLine, width() - 2 * inset, edgeLine);
    if (m_above > 0) {
        painter.fillRect(QRect(0, 0, width(), edgeLine), theme.panel);
        painter.drawText(top, Qt::AlignVCenter | Qt::AlignLeft, tr("%n notes further up", nullptr, m_above));
    }
    if (m_below > 0) {
        painter.fillRect(QRect(0, bottom.top(), width(), edgeLine), theme.panel);
        painter.drawText(bottom, Qt::AlignVCenter | Qt::AlignLeft, tr("%n notes further down", nullptr, m_below));
    }
}

int NotesPane::noteAt(QPoint point) const
{
    for (const NoteCard &card : m_cards) {
        if (card.rect.contains(point))
            return card.note;
    }
    return -1;
}

void NotesPane::choose(int note, bool reveal)
{
    if (note < 0 || note >= m_notes.size())
        return;
    m_current = note;
    const PassageNote chosen = m_notes.at(note).note;
    if (reveal && cardOf(note).isEmpty())
        m_reader.reveal(chosen.span, false);
    setAccessibleDescription(QStringLiteral("%1. %2").arg(meta(m_notes.at(note)), chosen.text));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT passageChosen(chosen.passage);
    arrange();
}

void NotesPane::resizeEvent(QResizeEvent *)
{
    arrange();
}

void NotesPane::showEvent(QShowEvent *)
{
    arrange();
}

void NotesPane::mousePressEvent(QMouseEvent *event)
{
    const int note = noteAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && note >= 0)
        choose(note, false);
}

void NotesPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int note = noteAt(event->position().toPoint()); note >= 0)
        Q_EMIT editAsked(m_notes.at(note).note);
}

void NotesPane::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_notes.size());
    if (event->matches(QKeySequence::Copy) && m_current >= 0) {
        QGuiApplication::clipboard()->setText(m_notes.at(m_current).note.text);
    } else if (event->key() == Qt::Key_Down && count > 0) {
        choose(std::min(m_current + 1, count - 1), true);
    } else if (event->key() == Qt::Key_Up && count > 0) {
        choose(std::max(m_current - 1, 0), true);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0) {
        Q_EMIT editAsked(m_notes.at(m_current).note);
    } else if (event->key() == Qt::Key_Escape) {
        m_reader.setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool NotesPane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int note = noteAt(help->pos());
        QToolTip::showText(help->globalPos(), note < 0 ? QString() : tr("Double-click to edit it in the inspector"), this);
        return true;
    }
    if (event->type() == QEvent::Wheel) { // the text scrolls, and the notes with it
        QCoreApplication::sendEvent(m_reader.viewport(), event);
        return true;
    }
    return QWidget::event(event);
}

} // namespace haeje
