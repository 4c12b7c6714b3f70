// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/similarity.h"

#include "core/text/expressions.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace haeje {

namespace {

struct Counted {
    QHash<quint64, int> words;
    QSet<quint64> pairs;
};

Counted counted(const QString &text, bool stripParticles)
{
    Counted made;
    const std::vector<ExpressionWord> words = expressionWords(text, stripParticles);
    for (size_t i = 0; i < words.size(); ++i) {
        const bool follows = i + 1 < words.size() && words[i + 1].goesOn;
        const quint64 pair = follows ? words[i].key * 31 + words[i + 1].key : 0;
        if (follows)
            made.pairs.insert(pair);
        if (!words[i].hanja)
            ++made.words[words[i].key];
        else if (follows && words[i + 1].hanja)
            ++made.words[pair];
        else if (!words[i].goesOn || i == 0 || !words[i - 1].hanja)
            ++made.words[words[i].key];
    }
    return made;
}

} // namespace

QList<TextLikeness> likenessTo(const QString &text, const QList<QString> &others, bool stripParticles)
{
    const Counted own = counted(text, stripParticles);
    QList<Counted> all;
    QHash<quint64, int> textsWith;
    for (auto it = own.words.cbegin(); it != own.words.cend(); ++it)
        ++textsWith[it.key()];
    for (const QString &other : others) {
        all.append(counted(other, stripParticles));
        for (auto it = all.last().words.cbegin(); it != all.last().words.cend(); ++it)
            ++textsWith[it.key()];
    }
    const double texts = double(others.size()) + 1;
    const auto weight = [&](quint64 word, int count) { return (1 + std::log(count)) * (1 + std::log((1 + texts) / (1 + textsWith.value(word)))); };
    const auto length = [&](const Counted &one) {
        double sum = 0;
        for (auto it = one.words.cbegin(); it != one.words.cend(); ++it)
            sum += weight(it.key(), it.value()) * weight(it.key(), it.value());
        return std::sqrt(sum);
    };
    const double ownLength = length(own);
    QList<TextLikeness> found;
    for (const Counted &other : std::as_const(all)) {
        double product = 0;
        for (auto it = own.words.cbegin(); it != own.words.cend(); ++it) {
            if (const int count = other.words.value(it.key()))
                product += weight(it.key(), it.value()) * weight(it.key(), count);
        }
        const double lengths = ownLength * length(other);
        int both = 0;
        for (const quint64 pair : own.pairs)
            both += other.pairs.contains(pair);
        const double pairs = double(own.pairs.size() + other.pairs.size());
        found.append({lengths > 0 ? std::min(1.0, product / lengths) : 0, pairs > 0 ? 2 * both / pairs : 0});
    }
    return found;
}

} // namespace haeje
