// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/footnotes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

/// In the text. A bare number with a bracket is a mark only right behind a word or its punctuation.
static const QRegularExpression &markPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\[([\\w*†‡]{1,12})\\]|([⁰¹²³⁴-⁹]{1,4})|(?<=[\\p{L}.,”’\"'」』])(\\d{1,3})\\)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// At the beginning of a footnote.
static const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\[([\\w*†‡]{1,12})\\]|([⁰¹²³⁴-⁹]{1,4})|(\\d{1,3})[).]"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "3" of "[3]", "³" and "3)".
static QString signOf(const QRegularExpressionMatch &match)
{
    QString sign = match.captured(match.lastCapturedIndex());
    for (QChar &c : sign) {
        if (const int digit = int(QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹").indexOf(c)); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return sign;
}

static bool mayHoldMark(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c == u'[' || c == u')' || c.category() == QChar::Number_Other; });
}

Footnotes::Footnotes(const ReaderText &text)
{
    QHash<QString, QList<FootnoteLink>> notes;
    for (const Block &block : text.blocks()) {
        if (block.kind != BlockKind::Footnote)
            continue;
        const QRegularExpressionMatch label = labelPattern().match(text.text(), block.span.start, QRegularExpression::NormalMatch,
                                                                   QRegularExpression::AnchorAtOffsetMatchOption);
        if (label.hasMatch())
            notes[signOf(label)].append({{}, block.span, {int(label.capturedStart()), int(label.capturedEnd())}});
    }
    if (notes.isEmpty())
        return;
    QHash<QString, qsizetype> seen;
    for (const Block &block : text.blocks()) {
        if (block.kind == BlockKind::Footnote)
            continue;
        const QStringView words = QStringView(text.text()).mid(block.span.start, block.span.length());
        if (!mayHoldMark(words))
            continue;
        for (auto it = markPattern().globalMatch(words.toString()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString sign = signOf(match);
            const auto found = notes.constFind(sign);
            if (found == notes.constEnd())
                continue;
            const qsizetype number = std::min(seen[sign]++, found->size() - 1);
            FootnoteLink link = found->at(number);
            link.mark = {block.span.start + int(match.capturedStart()), block.span.start + int(match.capturedEnd())};
            m_links.push_back(link);
        }
    }
}

const FootnoteLink *Footnotes::markAt(int offset) const
{
    const auto behind = std::upper_bound(m_links.cbegin(), m_links.cend(), offset,
                                         [](int o, const FootnoteLink &link) { return o < link.mark.start; });
    if (behind == m_links.cbegin())
        return nullptr;
    const FootnoteLink &link = *(behind - 1);
    return offset <= link.mark.end ? &link : nullptr;
}

const FootnoteLink *Footnotes::labelAt(int offset) const
{
    const auto found = std::find_if(m_links.cbegin(), m_links.cend(), [offset](const FootnoteLink &link) {
        return offset >= link.label.start && offset <= link.label.end;
    });
    return found == m_links.cend() ? nullptr : &*found;
}

} // namespace haeje
