// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/markedtext.h"

#include "ui/common/theme.h"

#include <QSet>

#include <algorithm>

namespace haeje {

static bool isBetweenWords(const QString &text, int offset)
{
    return offset <= 0 || offset >= text.size() || text.at(offset).isSpace() || text.at(offset - 1).isSpace();
}

TextSpan withSurroundings(const QString &text, TextSpan span, int around)
{
    TextSpan wide {std::max(0, span.start - around), std::min(int(text.size()), span.end + around)};
    const int before = span.start > 0 ? int(text.lastIndexOf(u'\n', span.start - 1)) + 1 : 0;
    const int after = int(text.indexOf(u'\n', span.end));
    wide.start = std::max(wide.start, before);
    wide.end = after < 0 ? wide.end : std::min(wide.end, after);
    // A language without spaces is cut where it is, but never within a character.
    const TextSpan cut = wide;
    while (wide.start < span.start && wide.start < cut.start + 24 && !isBetweenWords(text, wide.start))
        ++wide.start;
    while (wide.end > span.end && wide.end > cut.end - 24 && !isBetweenWords(text, wide.end))
        --wide.end;
    if (wide.start > 0 && wide.start < text.size() && text.at(wide.start).isLowSurrogate())
        ++wide.start;
    if (wide.end < text.size() && text.at(wide.end).isLowSurrogate())
        --wide.end;
    return wide;
}

static QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString markedText(const QString &text, TextSpan part, const QList<MarkedSpan> &marks, const Theme &theme)
{
    QSet<int> edges {part.start, part.end};
    for (const MarkedSpan &mark : marks)
        edges << std::clamp(mark.span.start, part.start, part.end) << std::clamp(mark.span.end, part.start, part.end);
    QList<int> cuts(edges.begin(), edges.end());
    std::sort(cuts.begin(), cuts.end());
    QString html = part.start > 0 && text.at(part.start - 1) != u'\n' ? QStringLiteral("… ") : QString();
    for (int i = 0; i + 1 < cuts.size(); ++i) {
        const TextSpan piece {cuts[i], cuts[i + 1]};
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const MarkedSpan &one) { return one.span.contains(piece); });
        const QString words = escaped(text.mid(piece.start, piece.length()));
        html += mark == marks.end()
            ? QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.secondary.name(), words)
            : QStringLiteral("<span style=\"color:%1;background-color:%2;text-decoration:underline\">%3</span>")
                  .arg(theme.text.name(), theme.codeTint(mark->colour).name(), words);
    }
    return part.end < text.size() && text.at(part.end) != u'\n' ? html + QStringLiteral(" …") : html;
}

} // namespace haeje
