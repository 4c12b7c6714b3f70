// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/reading/readerstate.h"

namespace haeje {

static constexpr int tipLength = 400;

/// The mark of a footnote, or the footnote's own mark, right under the point.
std::optional<ReaderState::FootnoteStep> ReaderState::footnoteAt(QPoint point)
{
    const QPointF at = toText(point);
    if (footnotes.links().empty() || at.x() < 0 || at.x() > columns.textWidth || point.y() < 0)
        return {};
    const int offset = layout.offsetAt(at);
    const std::optional<FootnoteStep> step = footnoteFrom(offset);
    if (!step)
        return {};
    for (const LineRect &line : layout.rectsOf(step->from, at.y() - 1, at.y() + 1)) {
        if (line.rect.contains(at))
            return step;
    }
    return {};
}

std::optional<ReaderState::FootnoteStep> ReaderState::footnoteFrom(int offset) const
{
    if (const FootnoteLink *link = footnotes.markAt(offset))
        return FootnoteStep{link->mark, link->label, link->note, false};
    if (const FootnoteLink *link = footnotes.labelAt(offset))
        return FootnoteStep{link->label, link->mark, link->mark, true};
    return {};
}

QString ReaderState::footnoteTip(const FootnoteStep &step) const
{
    if (step.back)
        return Reader::tr("Back to the text");
    const QString words = document.text.mid(step.shown.start, std::min(step.shown.length(), tipLength)).toHtmlEscaped();
    return QStringLiteral("<p>%1%2</p>").arg(words, step.shown.length() > tipLength ? QStringLiteral("…") : QString());
}

bool ReaderState::follow(const std::optional<FootnoteStep> &step)
{
    if (!step)
        return false;
    setSelection(step->to.start, step->to.start, false);
    q->reveal(step->back ? step->to : step->shown);
    Q_EMIT q->jumped(step->from.start, step->to.start);
    return true;
}

} // namespace haeje
