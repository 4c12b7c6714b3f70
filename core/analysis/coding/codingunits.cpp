// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codingunits.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace haeje {

static constexpr int documentsToResample = 10; ///< fewer say too little of how documents differ

ResampledBlocks::ResampledBlocks(const AgreementMaterial &material)
    : m_material(material)
    , m_kind(material.block)
{
    const bool pieces = material.unit == AgreementUnit::Pieces || material.unit == AgreementUnit::Characters;
    if (m_kind == ResampledBlock::Automatic)
        m_kind = !pieces ? ResampledBlock::Units
            : material.texts.size() >= documentsToResample ? ResampledBlock::Documents : ResampledBlock::Paragraphs;
    for (int t = 0; t < material.texts.size(); ++t) {
        const AgreementText &text = material.texts.at(t);
        m_first.append(int(m_totals.size()));
        if (m_kind == ResampledBlock::Units) {
            m_totals.append(QList<double>(text.units.size(), 1.0));
        } else if (m_kind == ResampledBlock::Documents) {
            m_totals.append(pieces ? text.length : double(text.units.size()));
        } else if (pieces) {
            for (qsizetype p = 0; p < text.paragraphs.size(); ++p)
                m_totals.append((p + 1 < text.paragraphs.size() ? text.paragraphs.at(p + 1) : text.length) - text.paragraphs.at(p));
        } else {
            m_totals.append(QList<double>(text.paragraphs.size(), 0.0));
            for (const TextSpan &unit : text.units)
                ++m_totals[ofPlace(t, unit.start)];
        }
    }
}

int ResampledBlocks::ofPlace(int text, int place) const
{
    const QList<int> &starts = m_material.texts.at(text).paragraphs;
    const auto after = std::upper_bound(starts.begin(), starts.end(), place);
    return m_first.at(text) + std::max(0, int(after - starts.begin()) - 1);
}

int ResampledBlocks::ofUnit(int text, int unit) const
{
    switch (m_kind) {
    case ResampledBlock::Documents: return m_first.at(text);
    case ResampledBlock::Paragraphs: return ofPlace(text, m_material.texts.at(text).units.at(unit).start);
    default: return m_first.at(text) + unit;
    }
}

void ResampledBlocks::addPiece(Ratings &ratings, int text, TextSpan span, int pattern) const
{
    if (m_kind == ResampledBlock::Documents) {
        ratings.parts.append({m_first.at(text), pattern, double(span.length())});
        return;
    }
    const QList<int> &starts = m_material.texts.at(text).paragraphs;
    for (int block = ofPlace(text, span.start); span.start < span.end; ++block) {
        const qsizetype next = block - m_first.at(text) + 1;
        const int end = next < starts.size() ? std::min(span.end, starts.at(next)) : span.end;
        ratings.parts.append({block, pattern, double(end - span.start)});
        span.start = end;
    }
}

namespace {

/// A piece of text and what each coder said of it: 0 nothing, 1 coded, 2 + w coded with the weight at position w.
struct SaidPiece {
    TextSpan span;
    QList<int> said;
};

struct Edge {
    int place = 0;
    int coder = 0;
    int weight = -1;
    bool opens = false;
};

/// What is open at a place, per coder.
class OpenStretches
{
public:
    explicit OpenStretches(qsizetype coders)
        : m_weights(coders)
        , m_said(coders, 0)
    {
    }
    void pass(const Edge &edge)
    {
        QList<int> &open = m_weights[edge.coder];
        if (edge.opens)
            open.append(edge.weight);
        else
            open.removeOne(edge.weight);
        // Of several weights by one coder on the same words the highest is taken.
        m_open += edge.opens ? 1 : -1;
        m_said[edge.coder] = open.isEmpty() ? 0 : 2 + *std::max_element(open.begin(), open.end());
    }
    bool any() const { return m_open > 0; }
    const QList<int> &said() const { return m_said; }

private:
    QList<QList<int>> m_weights;
    QList<int> m_said;
    int m_open = 0;
};

using StretchIterator = QList<AgreementStretch>::const_iterator;

/// The pieces of one text that somebody coded; count: all pieces that its edges cut it into.
QList<SaidPiece> piecesOf(StretchIterator from, StretchIterator to, qsizetype coders, int length, int *count)
{
    QList<Edge> edges;
    for (auto it = from; it != to; ++it) {
        if (it->span.isEmpty())
            continue;
        edges.append({it->span.start, it->coder, it->weight, true});
        edges.append({it->span.end, it->coder, it->weight, false});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.place < b.place; });
    QList<SaidPiece> pieces;
    OpenStretches open(coders);
    *count = length > 0 ? 1 : 0;
    for (qsizetype i = 0; i < edges.size();) {
        const int place = edges.at(i).place;
        *count += place > 0 && place < length;
        for (; i < edges.size() && edges.at(i).place == place; ++i)
            open.pass(edges.at(i));
        if (open.any())
            pieces.append({{place, edges.at(i).place}, open.said()});
    }
    return pieces;
}

/// How much of a fixed unit each coder coded, by what was said.
class UnitCover
{
public:
    explicit UnitCover(qsizetype coders) : m_cover(coders) { }
    void add(const QList<int> &said, int length)
    {
        for (qsizetype c = 0; c < said.size(); ++c) {
            if (said.at(c) > 0)
                m_cover[c][said.at(c)] += length;
        }
    }
    /// Said of the whole unit: coded if the share is reached; of several weights the one on most of it, the higher of equals.
    QList<int> said(int length, double share) const
    {
        QList<int> said;
        for (const QMap<int, int> &cover : m_cover) {
            int sum = 0, most = 0, best = 1;
            for (auto it = cover.begin(); it != cover.end(); ++it) {
                sum += it.value();
                if (it.key() > 1 && it.value() >= most) {
                    most = it.value();
                    best = it.key();
                }
            }
            said.append(sum > 0 && sum + 1e-9 >= share * length ? best : 0);
        }
        return said;
    }

private:
    QList<QMap<int, int>> m_cover;
};

/// Fills one code's ratings from what was said of its units.
class CodeUnits
{
public:
    CodeUnits(const AgreementMaterial &material, const ResampledBlocks &blocks, RatingPatterns &presence, const AgreementCode &code)
        : m_material(material)
        , m_blocks(blocks)
        , m_presence(presence)
        , m_hasWeights(code.weights > 0)
    {
        m_found.presence.coders = m_found.weights.coders = material.coders;
        m_found.presence.categories = {QStringLiteral("0"), QStringLiteral("1")};
        m_found.presence.numbers = {0, 1};
        m_found.presence.restPattern = 0;
        for (int i = 0; i < code.weights; ++i) {
            m_found.weights.categories.append(QString::number(code.weightFrom + i));
            m_found.weights.numbers.append(code.weightFrom + i);
        }
        m_found.presence.blockTotals = m_found.weights.blockTotals = blocks.totals();
    }

    void addText(int text, StretchIterator from, StretchIterator to)
    {
        m_found.used = m_found.used || std::any_of(from, to, [](const AgreementStretch &one) { return !one.span.isEmpty(); });
        const AgreementText &compared = m_material.texts.at(text);
        int count = 0;
        const QList<SaidPiece> pieces = piecesOf(from, to, m_material.coders.size(), compared.length, &count);
        const bool cut = m_material.unit == AgreementUnit::Pieces;
        if (cut || m_material.unit == AgreementUnit::Characters) {
            m_found.presence.unitCount += cut ? count : compared.length;
            for (const SaidPiece &piece : pieces)
                add(text, -1, piece);
            return;
        }
        m_found.presence.unitCount += int(compared.units.size());
        addFixed(text, pieces);
    }

    CodeRatings done()
    {
        m_found.weights.patterns = m_weighed.all();
        m_found.weights.unitCount = m_found.presence.unitCount;
        if (m_hasWeights)
            settleRatings(m_found.weights);
        return m_found;
    }

private:
    void addFixed(int text, const QList<SaidPiece> &pieces)
    {
        const QList<TextSpan> &units = m_material.texts.at(text).units;
        qsizetype from = 0;
        for (int u = 0; u < units.size() && from < pieces.size(); ++u) {
            const TextSpan unit = units.at(u);
            while (from < pieces.size() && pieces.at(from).span.end <= unit.start)
                ++from;
            UnitCover cover(m_material.coders.size());
            for (qsizetype p = from; p < pieces.size() && pieces.at(p).span.start < unit.end; ++p)
                cover.add(pieces.at(p).said, pieces.at(p).span.intersected(unit).length());
            add(text, u, {unit, cover.said(unit.length(), m_material.share)});
        }
    }

    void add(int text, int unit, const SaidPiece &piece)
    {
        QList<int> presence, weights;
        for (const int said : piece.said) {
            presence.append(said > 0);
            weights.append(said - 2 < 0 ? -1 : said - 2);
        }
        const int pattern = m_presence.of(presence);
        if (pattern != m_found.presence.restPattern) {
            put(m_found.presence, text, unit, piece.span, pattern);
            m_found.units.append({text, piece.span, pattern});
        }
        if (m_hasWeights)
            put(m_found.weights, text, unit, piece.span, m_weighed.of(weights));
    }

    void put(Ratings &ratings, int text, int unit, TextSpan span, int pattern) const
    {
        if (unit < 0)
            m_blocks.addPiece(ratings, text, span, pattern);
        else
            ratings.parts.append({m_blocks.ofUnit(text, unit), pattern, 1});
    }

    const AgreementMaterial &m_material;
    const ResampledBlocks &m_blocks;
    RatingPatterns &m_presence;
    RatingPatterns m_weighed;
    bool m_hasWeights;
    CodeRatings m_found;
};

} // namespace

QList<CodeRatings> codeRatings(const AgreementMaterial &material, const ResampledBlocks &blocks)
{
    QList<CodeRatings> all;
    RatingPatterns presence;
    presence.of(QList<int>(material.coders.size(), 0)); // the first: nobody coded it
    auto at = material.stretches.cbegin();
    for (int c = 0; c < material.codes.size(); ++c) {
        CodeUnits units(material, blocks, presence, material.codes.at(c));
        for (int text = 0; text < material.texts.size(); ++text) {
            const auto from = at;
            while (at != material.stretches.cend() && at->code == c && at->text == text)
                ++at;
            units.addText(text, from, at);
        }
        all.append(units.done());
    }
    for (CodeRatings &one : all) {
        one.presence.patterns = presence.all();
        settleRatings(one.presence);
    }
    return all;
}

} // namespace haeje
