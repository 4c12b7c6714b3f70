// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sections.h"

#include <algorithm>

namespace haeje {

static constexpr int longestTitle = 200;

static int levelOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
    case BlockKind::Heading1:
        return 0;
    case BlockKind::Heading2:
        return 1;
    case BlockKind::Heading3:
        return 2;
    default:
        return -1;
    }
}

QList<TextSection> sectionsOf(const Document &document)
{
    const int length = int(document.text.size());
    QList<TextSection> sections;
    QList<qsizetype> open; // sections that go on, outermost first
    for (const Block &block : document.blocks) {
        const int level = levelOf(block.kind);
        if (level < 0 || block.span.isEmpty())
            continue;
        while (!open.isEmpty() && sections.at(open.last()).level >= level)
            sections[open.takeLast()].whole.end = block.span.start;
        open.append(sections.size());
        const int shown = std::min(block.span.length(), longestTitle);
        sections.append({block.span, {block.span.start, length}, level, document.text.mid(block.span.start, shown).simplified()});
    }
    return sections;
}

int sectionAt(const QList<TextSection> &sections, int offset)
{
    const auto behind = std::upper_bound(sections.cbegin(), sections.cend(), offset,
                                         [](int o, const TextSection &section) { return o < section.heading.start; });
    return int(behind - sections.cbegin()) - 1;
}

int countWithin(const TextSection &section, const std::vector<int> &starts)
{
    const auto first = std::lower_bound(starts.cbegin(), starts.cend(), section.whole.start);
    return int(std::lower_bound(first, starts.cend(), section.whole.end) - first);
}

} // namespace haeje
