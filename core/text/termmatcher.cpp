// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/termmatcher.h"

#include "core/text/expressions.h"
#include "core/text/particles.h"
#include "core/text/wordspans.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace haeje {

struct TermMatcherWords {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

static constexpr qsizetype longestStretch = 20000;
static constexpr qint64 mostMilliseconds = 5000; ///< for one pattern in one text

TermMatcher::TermMatcher(const QList<WordListTerm> &terms, const QString &language)
{
    for (int i = 0; i < terms.size(); ++i) {
        const WordListTerm &term = terms.at(i);
        if (!language.isEmpty() && !term.language.isEmpty() && term.language != language)
            continue;
        if (term.match == TermMatch::Pattern) {
            // What a pattern may try at one place is bounded: PCRE gives up and says so.
            m_others.append({i, {}, QRegularExpression(QStringLiteral("(*LIMIT_MATCH=50000)") + term.term,
                                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)});
            continue;
        }
        QStringList words;
        for (const TextSpan span : wordSpansOf(term.term))
            words += foldedWord(QStringView(term.term).sliced(span.start, span.length()));
        if (term.match == TermMatch::Text || words.isEmpty())
            m_others.append({i, foldedWord(term.term), {}});
        else
            m_sequences[words.first().front()].append({i, words, term.match == TermMatch::Prefix});
    }
}

/// Whether the word in the text is the term's last one, or it with what may follow.
static bool endsSo(const QString &word, const QString &last, bool prefix)
{
    if (!word.startsWith(last))
        return false;
    return prefix || word.size() == last.size() || isParticle(QStringView(word).sliced(last.size()));
}

void TermMatcher::findSequences(const QString &text, QList<TermHit> &hits) const
{
    if (m_sequences.isEmpty())
        return;
    const std::vector<TextSpan> spans = wordSpansOf(text);
    const QStringView all(text);
    const auto word = [&](size_t at) { return foldedWord(all.sliced(spans[at].start, spans[at].length())); };
    for (size_t i = 0; i < spans.size(); ++i) {
        const auto found = m_sequences.constFind(QChar(foldedWord(all.sliced(spans[i].start, 1)).front()));
        if (found == m_sequences.constEnd())
            continue;
        for (const Sequence &one : *found) {
            const size_t count = size_t(one.words.size());
            bool same = i + count <= spans.size();
            for (size_t k = 0; same && k < count; ++k) {
                same = (k + 1 == count ? endsSo(word(i + k), one.words.at(qsizetype(k)), one.prefix) : word(i + k) == one.words.at(qsizetype(k)))
                    && (k == 0 || expressionGoesOn(all.sliced(spans[i + k - 1].end, spans[i + k].start - spans[i + k - 1].end), true));
            }
            if (same)
                hits.append(TermHit{one.term, {spans[i].start, spans[i + count - 1].end}});
        }
    }
}

Result<void> TermMatcher::findPattern(const QString &text, const Other &other, QList<TermHit> &hits) const
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        qsizetype next = end + 1;
        if (end - start > longestStretch) {
            end = start + longestStretch;
            next = end;
        }
        const QString stretch = text.mid(start, end - start);
        auto matches = other.pattern.globalMatch(stretch);
        bool whole = matches.isValid();
        while (whole && matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            whole = match.isValid();
            if (match.capturedLength() > 0)
                hits.append(TermHit{other.term, {int(start + match.capturedStart()), int(start + match.capturedEnd())}});
        }
        // A match that was given up looks like none; it is told apart by asking once more at the end of what was found.
        if (whole) {
            const int from = !hits.isEmpty() && hits.last().term == other.term && hits.last().span.end > start ? hits.last().span.end - int(start) : 0;
            whole = other.pattern.match(stretch, from).isValid();
        }
        if (!whole || timer.elapsed() > mostMilliseconds)
            return Error{TermMatcherWords::tr("The pattern “%1” takes too long to try on this text: it can match the same words in too many ways. Make it simpler, for instance without a repetition within a repetition.")
                             .arg(other.pattern.pattern().mid(QStringLiteral("(*LIMIT_MATCH=50000)").size()))};
        start = next;
    }
    return {};
}

Result<QList<TermHit>> TermMatcher::hitsIn(const QString &text) const
{
    QList<TermHit> hits;
    findSequences(text, hits);
    QString folded;
    for (const Other &other : m_others) {
        if (other.text.isEmpty()) {
            if (const auto done = findPattern(text, other, hits); !done)
                return done.error();
            continue;
        }
        if (folded.isEmpty())
            folded = foldedWord(text);
        for (qsizetype at = folded.indexOf(other.text); at >= 0; at = folded.indexOf(other.text, at + other.text.size()))
            hits.append(TermHit{other.term, {int(at), int(at + other.text.size())}});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const TermHit &a, const TermHit &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    QList<TermHit> apart;
    for (const TermHit &hit : std::as_const(hits)) {
        if (apart.isEmpty() || hit.span.start >= apart.last().span.end)
            apart.append(hit);
    }
    return apart;
}

} // namespace haeje
