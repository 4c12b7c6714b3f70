// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/comparison.h"
#include "core/analysis/messages/firstuse.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"

namespace haeje::bench {

static QString wordsOf(int count, unsigned seed)
{
    return generatedText(count * 7, seed);
}

static void compareBench(Reporter &reporter)
{
    // Some 2,000 words each; every fifth sentence of the second text is another one.
    const QString one = wordsOf(2000, 1), two = wordsOf(2000, 2);
    const AlignedText left = alignedText(one, QStringLiteral("en")), other = alignedText(two, QStringLiteral("en"));
    QStringList mixed;
    for (int i = 0; i < left.sentences.size(); ++i) {
        const bool foreign = i % 5 == 0 && i < other.sentences.size();
        const TextSpan span = foreign ? other.sentences.at(i) : left.sentences.at(i);
        mixed += (foreign ? two : one).mid(span.start, span.length());
    }
    const QString right = mixed.join(u' ');
    reporter.measure(QStringLiteral("comparison.align"), QStringLiteral("two texts, %1 sentences and %2 characters each").arg(left.sentences.size()).arg(one.size()), 9,
                     [&] { compareTexts({alignedText(one, QStringLiteral("en")), alignedText(right, QStringLiteral("en"))}); });
    std::vector<EarlierText> earlier;
    for (int i = 0; i < 5000; ++i)
        earlier.push_back({wordsOf(500, unsigned(10 + i)), i + 1, unsigned(8 | (i % 3 == 0 ? 4 : 0) | (i % 7 == 0 ? 2 : 0) | (i % 11 == 0 ? 1 : 0))});
    const QString message = wordsOf(500, 9);
    reporter.measure(QStringLiteral("comparison.firstUse"), QStringLiteral("one message against 5,000 of %1 characters").arg(message.size()), 5, [&] {
        expressionsOf(message, earlier, {}, [](const Expression &found) {
            unsigned bits = 0;
            for (size_t k = 0; k < baselineCount; ++k)
                bits |= found.against[k].uses == 0 ? 1U << k : 0U;
            return bits & 8U ? bits : 0U;
        });
    });
}

static const Benchmark comparison("comparison", compareBench);

} // namespace haeje::bench
