// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textblocks.h"

#include <vector>

namespace haeje {

namespace {

constexpr int isNew = -1;     ///< a character that came in
constexpr int betweenOld = -2; ///< an old one between two blocks

/// For each character of the new text the old block that it comes from.
std::vector<int> origins(const Document &document, const QString &text, const QList<TextChange> &changes)
{
    std::vector<int> old(size_t(document.text.size()), betweenOld);
    for (int i = 0; i < document.blocks.size(); ++i) {
        const TextSpan span = document.blocks.at(i).span;
        for (int at = span.start; at < span.end && at < document.text.size(); ++at)
            old[size_t(at)] = i;
    }
    std::vector<int> from(size_t(text.size()), isNew);
    int atOld = 0, atNew = 0;
    const auto keep = [&](int until) {
        for (; atOld < until; ++atOld, ++atNew)
            from[size_t(atNew)] = old[size_t(atOld)];
    };
    for (const TextChange &change : changes) {
        keep(change.before.start);
        atOld = change.before.end;
        atNew = change.after.end;
    }
    keep(int(document.text.size()));
    return from;
}

/// Puts blocks together character by character.
class BlockWalk
{
public:
    BlockWalk(const Document &document, const QString &text)
        : m_document(document)
        , m_text(text)
    {
    }

    void take(int at, int from)
    {
        const QChar c = m_text.at(at);
        if (c.isSpace()) {
            // A line break that is no old block's own ends the block; so does the gap between two blocks of one line.
            m_broken = m_broken || (c == QLatin1Char('\n') && from < 0) || from == betweenOld;
            return;
        }
        const bool another = from >= 0 && m_from >= 0 && from != m_from;
        if (m_start >= 0 && (m_broken && (another || lineBrokenSince(at) || from < 0)))
            finish();
        if (m_start < 0)
            m_start = at;
        if (m_from < 0 && from >= 0)
            m_from = from;
        m_end = at + 1;
        m_broken = false;
    }
    QList<Block> take()
    {
        finish();
        return m_blocks;
    }

private:
    bool lineBrokenSince(int at) const { return QStringView(m_text).mid(m_end, at - m_end).contains(QLatin1Char('\n')); }

    void finish()
    {
        if (m_start >= 0) {
            Block block;
            if (m_from >= 0)
                block = m_document.blocks.at(m_from);
            else
                block.page = m_blocks.isEmpty() ? (m_document.blocks.isEmpty() ? 0 : m_document.blocks.first().page) : m_blocks.last().page;
            const bool again = m_from >= 0 && m_from == m_lastFrom; // the second part of one: a heading has but one line
            if (again && block.kind <= BlockKind::Heading3)
                block.kind = BlockKind::Paragraph;
            block.span = {m_start, m_end};
            m_blocks.append(block);
            m_lastFrom = m_from;
        }
        m_start = m_end = m_from = -1;
        m_broken = false;
    }

    const Document &m_document;
    const QString &m_text;
    QList<Block> m_blocks;
    int m_start = -1, m_end = -1, m_from = -1, m_lastFrom = -1;
    bool m_broken = false;
};

} // namespace

QList<Block> correctedBlocks(const Document &document, const QString &text, const QList<TextChange> &changes)
{
    if (changes.isEmpty())
        return document.blocks;
    const std::vector<int> from = origins(document, text, changes);
    BlockWalk walk(document, text);
    for (int at = 0; at < text.size(); ++at)
        walk.take(at, from[size_t(at)]);
    return walk.take();
}

} // namespace haeje
