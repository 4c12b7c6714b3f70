// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codingagreement.h"

#include "core/analysis/coding/unitising.h"

#include <QSet>

#include <numeric>

namespace haeje {

namespace {

constexpr int stepsBetweenNews = 20;

AgreementRow rowOf(const Measure &measure, const Ratings &ratings)
{
    AgreementRow row;
    row.measure = measure;
    row.result = coefficientOf(measure, ratings, ratings.weights);
    row.units = ratings.unitCount;
    return row;
}

void addCodeRows(AgreementAnswer &answer, const AgreementMaterial &material, const QList<Measure> &measures)
{
    for (int c = 0; c < answer.codes.size(); ++c) {
        const CodeRatings &code = answer.codes.at(c);
        for (const Measure &measure : measures) {
            const bool byDistance = isWeightedKappa(measure.statistic)
                || (measure.statistic == AgreementStatistic::KrippendorffAlpha && measure.level != MeasurementLevel::Nominal);
            const bool onWeights = byDistance && material.codes.at(c).weights > 0;
            AgreementRow row = rowOf(measure, onWeights ? code.weights : code.presence);
            row.code = c;
            row.onWeights = onWeights;
            if (!code.used && row.result.undefined != Undefined::FewCoders) {
                row.result = {};
                row.result.coders = int(material.coders.size());
                row.result.undefined = Undefined::NoUnit;
            }
            answer.rows.append(row);
        }
    }
}

/// The units of all codes that were used put together; blocks are drawn by summing over the codes.
void addOverallRows(AgreementAnswer &answer, const QList<Measure> &measures)
{
    bool used = false;
    for (const CodeRatings &code : std::as_const(answer.codes)) {
        if (!code.used)
            continue;
        if (!used) {
            answer.overall = code.presence;
            answer.overall.parts.clear();
        } else {
            for (qsizetype i = 0; i < answer.overall.weights.size(); ++i)
                answer.overall.weights[i] += code.presence.weights.at(i);
            answer.overall.unitCount += code.presence.unitCount;
        }
        used = true;
    }
    for (const Measure &measure : measures) {
        AgreementRow row = rowOf(measure, answer.overall);
        if (!used) {
            row.result.coders = answer.codes.isEmpty() ? 0 : int(answer.codes.first().presence.coders.size());
            row.result.undefined = row.result.coders < 2 ? Undefined::FewCoders : Undefined::NoUnit;
        }
        answer.rows.append(row);
    }
}

void addAlphaURow(AgreementAnswer &answer, int code, int text, const Coefficient &result)
{
    AgreementRow row;
    row.code = code;
    row.text = text;
    row.measure.statistic = AgreementStatistic::AlphaU;
    row.result = result;
    row.units = int(result.units);
    answer.rows.append(row);
}

/// Alpha-u of each text and code that is on it, and of each text over its codes.
void addAlphaU(AgreementAnswer &answer, const AgreementMaterial &material)
{
    QList<QList<QPair<int, Coefficient>>> found(material.texts.size());
    for (auto at = material.stretches.cbegin(); at != material.stretches.cend();) {
        const int code = at->code, text = at->text;
        Unitising line{0, material.texts.at(text).length, QList<QList<TextSpan>>(material.coders.size())};
        for (; at != material.stretches.cend() && at->code == code && at->text == text; ++at)
            line.coders[at->coder].append(at->span);
        found[text].append({code, alphaU(line)});
    }
    for (int text = 0; text < found.size(); ++text) {
        QList<Coefficient> codes;
        for (const auto &[code, result] : std::as_const(found[text])) {
            addAlphaURow(answer, code, text, result);
            codes.append(result);
        }
        if (codes.size() > 1)
            addAlphaURow(answer, -1, text, alphaUOverall(codes));
    }
    for (int c = 0; c < answer.codes.size(); ++c) {
        if (!answer.codes.at(c).used) {
            Coefficient none;
            none.coders = int(material.coders.size());
            none.undefined = none.coders < 2 ? Undefined::FewCoders : Undefined::NoUnit;
            addAlphaURow(answer, c, -1, none);
        }
    }
}

/// Marks the rows whose code is in too few blocks; of all codes together, any code counts.
void markFewBlocks(AgreementAnswer &answer)
{
    QSet<int> any;
    QList<qsizetype> counts;
    for (const CodeRatings &code : std::as_const(answer.codes)) {
        QSet<int> blocks;
        for (const Ratings::Part &part : code.presence.parts)
            blocks.insert(part.block);
        counts.append(blocks.size());
        any.unite(blocks);
    }
    for (AgreementRow &row : answer.rows)
        row.fewBlocks = (row.code < 0 ? any.size() : counts.at(row.code)) < leastBlocks;
}

/// Draws blocks again and again; every code sees the same draws, so that all codes together can be summed from them.
class Resampler
{
public:
    Resampler(AgreementAnswer &answer, const QList<double> &totals)
        : m_answer(answer)
        , m_totals(totals)
        , m_values(answer.rows.size())
    {
    }

    void draw(const QList<int> &times)
    {
        const double base = std::inner_product(m_totals.begin(), m_totals.end(), times.begin(), 0.0);
        QList<double> sum(m_answer.overall.patterns.size(), 0.0);
        for (int c = 0; c < m_answer.codes.size(); ++c) {
            const CodeRatings &code = m_answer.codes.at(c);
            if (!code.used)
                continue;
            weighAgain(code.presence, times, base, m_presence);
            if (!code.weights.patterns.isEmpty())
                weighAgain(code.weights, times, base, m_weights);
            for (qsizetype i = 0; i < sum.size(); ++i)
                sum[i] += m_presence.at(i);
            take(c, code);
        }
        while (m_row < m_answer.rows.size() && m_answer.rows.at(m_row).code >= 0)
            ++m_row; // codes that nobody used
        for (; m_row < m_answer.rows.size(); ++m_row)
            keep(m_row, m_answer.overall, sum);
        m_row = 0;
    }

    void finish(double confidence, int drawn)
    {
        for (qsizetype row = 0; row < m_answer.rows.size(); ++row) {
            if (m_answer.rows.at(row).result.value && !m_answer.rows.at(row).fewBlocks)
                m_answer.rows[row].interval = percentileInterval(m_values.at(row), confidence, drawn);
        }
    }

private:
    void take(int c, const CodeRatings &code)
    {
        while (m_row < m_answer.rows.size() && m_answer.rows.at(m_row).code >= 0 && m_answer.rows.at(m_row).code < c)
            ++m_row;
        for (; m_row < m_answer.rows.size() && m_answer.rows.at(m_row).code == c; ++m_row) {
            const bool onWeights = m_answer.rows.at(m_row).onWeights;
            keep(m_row, onWeights ? code.weights : code.presence, onWeights ? m_weights : m_presence);
        }
    }
    void keep(qsizetype row, const Ratings &ratings, const QList<double> &weights)
    {
        if (!m_answer.rows.at(row).result.value || m_answer.rows.at(row).fewBlocks)
            return;
        if (const Coefficient again = coefficientOf(m_answer.rows.at(row).measure, ratings, weights); again.value)
            m_values[row].append(*again.value);
    }

    AgreementAnswer &m_answer;
    const QList<double> &m_totals;
    QList<QList<double>> m_values;
    QList<double> m_presence, m_weights;
    qsizetype m_row = 0;
};

/// False if it was stopped.
bool resample(AgreementAnswer &answer, const QList<double> &totals, const AgreementQuestion &question, const AgreementProgress &goOn)
{
    if (question.resamples <= 0 || totals.size() < 2)
        return true;
    BlockSampler sampler(int(totals.size()), question.seed);
    Resampler resampler(answer, totals);
    for (int i = 0; i < question.resamples; ++i) {
        if (goOn && i % stepsBetweenNews == 0 && !goOn(i, question.resamples))
            return false;
        resampler.draw(sampler.next());
    }
    resampler.finish(question.confidence, question.resamples);
    return true;
}

} // namespace

QList<Measure> measuresFor(const AgreementQuestion &question, int coders)
{
    QList<Measure> measures;
    for (const AgreementStatistic statistic : question.statistics) {
        if (statistic == AgreementStatistic::AlphaU)
            continue;
        const MeasurementLevel level = statistic == AgreementStatistic::KrippendorffAlpha ? question.level : MeasurementLevel::Nominal;
        if (!isOfTwoCoders(statistic) || coders < 2) {
            measures.append({statistic, level, -1, -1});
            continue;
        }
        for (int a = 0; a < coders; ++a) {
            for (int b = a + 1; b < coders; ++b)
                measures.append({statistic, level, a, b});
        }
    }
    return measures;
}

AgreementAnswer compareCodings(const AgreementMaterial &material, const AgreementQuestion &question, const AgreementProgress &goOn)
{
    AgreementAnswer answer;
    const ResampledBlocks blocks(material);
    answer.block = blocks.kind();
    answer.blocks = int(blocks.totals().size());
    answer.codes = codeRatings(material, blocks);
    const QList<Measure> measures = measuresFor(question, int(material.coders.size()));
    addCodeRows(answer, material, measures);
    addOverallRows(answer, measures);
    markFewBlocks(answer);
    answer.cancelled = !resample(answer, blocks.totals(), question, goOn);
    if (question.statistics.contains(AgreementStatistic::AlphaU))
        addAlphaU(answer, material);
    return answer;
}

QList<AgreementRow> rowsOfRatings(const Ratings &ratings, const AgreementQuestion &question)
{
    AgreementAnswer answer;
    answer.codes.append(CodeRatings{ratings, {}, {}, true});
    for (const Measure &measure : measuresFor(question, int(ratings.coders.size()))) {
        AgreementRow row = rowOf(measure, ratings);
        row.code = 0;
        answer.rows.append(row);
    }
    if (!ratings.parts.isEmpty())
        (void)resample(answer, ratings.blockTotals, question, {});
    return answer.rows;
}

} // namespace haeje
