// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/scrolllink.h"

#include "ui/reading/reader.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace haeje {

ScrollLink::ScrollLink(Reader *first, Reader *second, QObject *parent)
    : QObject(parent)
{
    m_sides[0].reader = first;
    m_sides[1].reader = second;
    for (int i = 0; i < 2; ++i) {
        Reader *reader = m_sides[size_t(i)].reader;
        reader->installEventFilter(this);
        reader->viewport()->installEventFilter(this);
        connect(reader->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, i] {
            if (m_on && i == m_leader && !m_following)
                follow();
        });
    }
}

static std::vector<const Block *> blocksOf(const Reader &reader, bool headings)
{
    std::vector<const Block *> blocks;
    for (const Block &block : reader.document().blocks) {
        if (isHeading(block.kind) == headings && block.kind != BlockKind::Footnote)
            blocks.push_back(&block);
    }
    return blocks;
}

void ScrollLink::reset()
{
    const Reader &first = *m_sides[0].reader, &second = *m_sides[1].reader;
    const auto sameLevels = [&] {
        const auto a = blocksOf(first, true), b = blocksOf(second, true);
        return a.size() > 1 && std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Block *one, const Block *other) { return one->kind == other->kind; });
    };
    const size_t paragraphs = blocksOf(first, false).size();
    const bool asMany = paragraphs > 0 && paragraphs == blocksOf(second, false).size();
    m_step = asMany ? Step::Paragraph : sameLevels() ? Step::Section : Step::Share;
    for (Side &side : m_sides) {
        side.paragraphs.clear();
        if (m_step == Step::Share)
            continue;
        for (const Block *block : blocksOf(*side.reader, m_step == Step::Section))
            side.paragraphs.push_back(block->span.start);
    }
}

void ScrollLink::setOn(bool on)
{
    m_on = on;
    if (on)
        follow();
}

void ScrollLink::lead(const Reader *reader)
{
    m_leader = reader == m_sides[1].reader ? 1 : 0;
}

/// Heights become exact while a text stands still and move its scroll bar: only what the user touches leads.
bool ScrollLink::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        for (int i = 0; i < 2; ++i) {
            const Reader *reader = m_sides[size_t(i)].reader;
            if (watched == reader || watched == reader->viewport())
                m_leader = i;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScrollLink::follow()
{
    const Side &leader = m_sides[size_t(m_leader)], &other = m_sides[size_t(1 - m_leader)];
    if (leader.reader->document().text.isEmpty() || other.reader->document().text.isEmpty())
        return;
    const QScopedValueRollback following(m_following, true);
    if (m_step != Step::Share) {
        showPlace(other, placeOf(leader));
        return;
    }
    const QScrollBar *from = leader.reader->verticalScrollBar();
    QScrollBar *to = other.reader->verticalScrollBar();
    const double share = from->maximum() > 0 ? double(from->value()) / from->maximum() : 0;
    to->setValue(int(std::lround(share * to->maximum())));
}

/// Px from where the paragraph begins to where the next one does; of -1: all that stands ahead of the first.
double ScrollLink::heightOf(const Side &side, int paragraph)
{
    const Reader &reader = *side.reader;
    const int count = int(side.paragraphs.size());
    const double begins = paragraph < 0 ? -reader.verticalScrollBar()->value() : reader.rectOf(side.paragraphs[size_t(paragraph)]).top();
    const double ends = paragraph + 1 < count ? reader.rectOf(side.paragraphs[size_t(paragraph + 1)]).top()
                                              : reader.rectOf(int(reader.document().text.size())).bottom();
    return std::max(1.0, ends - begins);
}

ScrollLink::LinkedPlace ScrollLink::placeOf(const Side &side)
{
    const Reader &reader = *side.reader;
    const auto behind = std::upper_bound(side.paragraphs.cbegin(), side.paragraphs.cend(), reader.position());
    LinkedPlace place;
    place.paragraph = int(behind - side.paragraphs.cbegin()) - 1;
    // The first line in view may begin a paragraph whose top is below the view's: then the one before it is at the top.
    if (place.paragraph >= 0 && reader.rectOf(side.paragraphs[size_t(place.paragraph)]).top() > 0)
        --place.paragraph;
    const double begins = place.paragraph < 0 ? -reader.verticalScrollBar()->value()
                                              : reader.rectOf(side.paragraphs[size_t(place.paragraph)]).top();
    place.above = std::clamp(-begins / heightOf(side, place.paragraph), 0.0, 1.0);
    return place;
}

void ScrollLink::showPlace(const Side &side, LinkedPlace place)
{
    Reader &reader = *side.reader;
    if (place.paragraph < 0)
        reader.restore(0);
    else
        reader.restore(side.paragraphs[size_t(place.paragraph)]);
    QScrollBar *bar = reader.verticalScrollBar();
    bar->setValue(bar->value() + int(std::lround(place.above * heightOf(side, place.paragraph))));
}

} // namespace haeje
