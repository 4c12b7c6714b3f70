// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/comparison.h"

#include "core/text/textdiff.h"
#include "core/text/wordspans.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString wordChangeName(WordChange change)
{
    const QString names[] = {QStringLiteral("kept"), QStringLiteral("changed"), QStringLiteral("new"), QStringLiteral("dropped"), QStringLiteral("beside")};
    return names[int(change)];
}

QString wordChangeTitle(WordChange change)
{
    switch (change) {
    case WordChange::Kept:
        return ComparisonWords::tr("Kept");
    case WordChange::Changed:
        return ComparisonWords::tr("Changed");
    case WordChange::New:
        return ComparisonWords::tr("New");
    case WordChange::Dropped:
        return ComparisonWords::tr("Dropped");
    case WordChange::Beside:
        break;
    }
    return ComparisonWords::tr("Beside");
}

namespace {

TextSpan spanOf(const AlignedText &text, SentenceRun run)
{
    return {text.sentences.at(run.first).start, text.sentences.at(run.first + run.count - 1).end};
}

bool isAcross(const AlignedText &a, const AlignedText &b)
{
    return !a.language.isEmpty() && !b.language.isEmpty() && a.language != b.language;
}

void add(QList<WordPiece> &pieces, TextSpan span, WordChange change)
{
    if (span.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().change == change && pieces.last().span.end == span.start)
        pieces.last().span.end = span.end;
    else
        pieces.append({span, change});
}

/// Both sides of a pair that has sentences in both, word by word; what it is altogether.
WordChange compareWords(const AlignedText &left, TextSpan leftSpan, const AlignedText &right, TextSpan rightSpan, QList<WordPiece> &lefts, QList<WordPiece> &rights)
{
    if (isAcross(left, right)) {
        add(lefts, leftSpan, WordChange::Beside);
        add(rights, rightSpan, WordChange::Beside);
        return WordChange::Beside;
    }
    const TextDiff diff = textDiff(left.text.mid(leftSpan.start, leftSpan.length()), right.text.mid(rightSpan.start, rightSpan.length()));
    const auto at = [&](qsizetype i) { return i >= 0 && i < diff.parts.size() ? diff.parts.at(i).kind : DiffKind::Kept; };
    for (qsizetype i = 0; i < diff.parts.size(); ++i) {
        const DiffPart &part = diff.parts.at(i);
        const TextSpan before{leftSpan.start + part.before.start, leftSpan.start + part.before.end};
        const TextSpan after{rightSpan.start + part.after.start, rightSpan.start + part.after.end};
        const DiffKind other = part.kind == DiffKind::New ? DiffKind::Dropped : DiffKind::New;
        const bool both = part.kind != DiffKind::Kept && (at(i - 1) == other || at(i + 1) == other);
        const WordChange change = part.kind == DiffKind::Kept ? WordChange::Kept : both ? WordChange::Changed
            : part.kind == DiffKind::New                      ? WordChange::New : WordChange::Dropped;
        add(lefts, before, change);
        add(rights, after, change);
    }
    return diff.isSame() ? WordChange::Kept : WordChange::Changed;
}

WordCounts countWords(const AlignedText &text, const QList<ComparedRow> &rows, int column)
{
    WordCounts counts{};
    for (const ComparedRow &row : rows) {
        for (const WordPiece &piece : row.cells.at(column).pieces)
            counts[size_t(piece.change)] += int(wordSpansOf(text.text.mid(piece.span.start, piece.span.length())).size());
    }
    return counts;
}

/// First sentences of the first text's groups: those that one row of any pairing holds stay together.
QList<int> groupsOf(int sentences, const QList<QList<AlignedPair>> &pairings)
{
    QList<int> group(sentences);
    for (int i = 0; i < sentences; ++i)
        group[i] = i;
    for (const auto &pairs : pairings) {
        for (const AlignedPair &pair : pairs) {
            for (int k = 1; k < pair.left.count; ++k)
                group[pair.left.first + k] = -1; // goes with the one before it
        }
    }
    for (int i = 1; i < sentences; ++i) {
        if (group.at(i) < 0)
            group[i] = group.at(i - 1);
    }
    return group;
}

class Composer
{
public:
    Composer(const QList<AlignedText> &texts, const QList<QList<AlignedPair>> &pairings)
        : m_texts(texts)
        , m_pairings(pairings)
        , m_groups(groupsOf(int(texts.first().sentences.size()), pairings))
        , m_next(pairings.size(), 0)
    {
    }

    QList<ComparedRow> rows()
    {
        for (int i = 0; i <= m_groups.size(); ++i) {
            const bool end = i == m_groups.size();
            if (!end && m_groups.at(i) != i)
                continue;
            takeNew();
            if (!end)
                takeGroup(i);
        }
        return m_rows;
    }

private:
    ComparedRow emptyRow() const
    {
        ComparedRow row;
        row.cells.resize(m_texts.size());
        return row;
    }
    /// Sentences that only a further text has, up to the next of the first text.
    void takeNew()
    {
        for (int k = 0; k < m_pairings.size(); ++k) {
            for (int &at = m_next[k]; at < m_pairings.at(k).size() && m_pairings.at(k).at(at).left.count == 0; ++at) {
                const AlignedPair &pair = m_pairings.at(k).at(at);
                ComparedRow row = emptyRow();
                row.change = WordChange::New;
                row.cells[k + 1].sentences = pair.right;
                row.cells[k + 1].change = WordChange::New;
                add(row.cells[k + 1].pieces, spanOf(m_texts.at(k + 1), pair.right), WordChange::New);
                m_rows.append(row);
            }
        }
    }
    void takeGroup(int first)
    {
        int count = 0;
        while (first + count < m_groups.size() && m_groups.at(first + count) == first)
            ++count;
        ComparedRow row = emptyRow();
        row.cells[0].sentences = {first, count};
        bool said = false;
        for (int k = 0; k < m_pairings.size(); ++k) {
            QList<WordPiece> lefts;
            const WordChange change = takePairs(k, first + count, row, lefts);
            row.cells[k + 1].change = change;
            if (k == 0)
                row.cells[0].pieces = lefts;
            if (k == 0 || (!said && change != WordChange::Kept))
                row.change = change;
            said = said || change != WordChange::Kept;
        }
        m_rows.append(row);
    }
    /// The rows of one pairing up to that sentence of the first text, into the row's cell.
    WordChange takePairs(int k, int end, ComparedRow &row, QList<WordPiece> &lefts)
    {
        const AlignedText &left = m_texts.first(), &right = m_texts.at(k + 1);
        ComparedCell &cell = row.cells[k + 1];
        WordChange all = WordChange::Kept;
        bool first = true, paired = false;
        for (int &at = m_next[k]; at < m_pairings.at(k).size(); ++at) {
            const AlignedPair &pair = m_pairings.at(k).at(at);
            if (pair.left.count > 0 && pair.left.first >= end)
                break;
            if (pair.left.count == 0 && !first && pair.right.first != cell.sentences.first + cell.sentences.count)
                break;
            WordChange change = WordChange::Dropped;
            if (pair.left.count == 0) {
                if (at + 1 >= m_pairings.at(k).size() || m_pairings.at(k).at(at + 1).left.count == 0 || m_pairings.at(k).at(at + 1).left.first >= end)
                    break; // it stands behind the group
                change = WordChange::New;
                add(cell.pieces, spanOf(right, pair.right), change);
            } else if (pair.right.count == 0) {
                add(lefts, spanOf(left, pair.left), change);
            } else {
                change = compareWords(left, spanOf(left, pair.left), right, spanOf(right, pair.right), lefts, cell.pieces);
                paired = true;
                row.likeness = k == 0 ? pair.likeness : row.likeness;
                row.linked = row.linked || pair.linked;
                row.moved = row.moved || pair.moved;
            }
            if (pair.right.count > 0) {
                cell.sentences.first = cell.sentences.count == 0 ? pair.right.first : std::min(cell.sentences.first, pair.right.first);
                cell.sentences.count += pair.right.count;
            }
            all = first ? change : all == change ? all : WordChange::Changed;
            first = false;
        }
        return paired || all == WordChange::Dropped ? all : WordChange::Changed;
    }

    const QList<AlignedText> &m_texts;
    const QList<QList<AlignedPair>> &m_pairings;
    QList<int> m_groups;
    QList<int> m_next; ///< of each pairing, the pair that is next
    QList<ComparedRow> m_rows;
};

} // namespace

Comparison compareTexts(const QList<AlignedText> &texts, const QList<AlignmentLinks> &links)
{
    Comparison made;
    made.texts = texts;
    QList<QList<AlignedPair>> pairings;
    for (int k = 1; k < texts.size(); ++k)
        pairings.append(alignSentences(texts.first(), texts.at(k), links.value(k - 1)));
    made.rows = Composer(made.texts, pairings).rows();
    for (int k = 0; k < texts.size(); ++k)
        made.words.append(countWords(texts.at(k), made.rows, k));
    for (const ComparedRow &row : std::as_const(made.rows))
        ++made.sentences[size_t(row.change)];
    return made;
}

} // namespace haeje
