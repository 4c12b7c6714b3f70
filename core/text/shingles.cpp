// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shingles.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace haeje {

namespace {

constexpr int numbers = 64;
constexpr int shingleWeight = 6;
constexpr int wordWeight = 2; ///< of a word, as against a character of a script without letters
constexpr int longestChain = 256;

struct Token {
    quint64 hash = 0;
    int weight = wordWeight;
};

quint64 mixed(quint64 h)
{
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53ULL;
    return h ^ (h >> 33);
}

bool standsAlone(char32_t c)
{
    return (c >= 0x3040 && c <= 0x31ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x20000 && c <= 0x323af);
}

/// In small form; 0 for what is no letter, digit or mark.
char32_t letterOf(char32_t c)
{
    if (c < 0x80) {
        if (c >= U'A' && c <= U'Z')
            return c + 32;
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') ? c : 0;
    }
    if (standsAlone(c))
        return c;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? QChar::toCaseFolded(c) : 0;
}

std::vector<Token> tokensOf(const QString &text, quint64 &letters)
{
    std::vector<Token> tokens;
    tokens.reserve(size_t(text.size()) / 4);
    quint64 word = 0;
    const auto endWord = [&] {
        if (word != 0)
            tokens.push_back({mixed(word), wordWeight});
        word = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size())
            c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
        c = letterOf(c);
        if (c == 0) {
            endWord();
            continue;
        }
        letters = (letters ^ c) * 0x100000001b3ULL;
        if (standsAlone(c)) {
            endWord();
            tokens.push_back({mixed(c), 1});
        } else {
            word = (word + c + 1) * 0x9e3779b97f4a7c15ULL;
        }
    }
    endWord();
    return tokens;
}

quint32 numberAt(const QByteArray &signature, int i)
{
    return qFromLittleEndian<quint32>(signature.constData() + 4 * i);
}

bool isComparable(const QByteArray &signature)
{
    return signature.size() == numbers * 4;
}

/// One for each band of that many numbers.
std::vector<quint32> keysOf(const QByteArray &signature, int rows)
{
    std::vector<quint32> keys(size_t(numbers / rows));
    for (int band = 0; band < numbers / rows; ++band) {
        quint64 h = quint64(band) + 1;
        for (int row = 0; row < rows; ++row)
            h = mixed(h * 31 + numberAt(signature, band * rows + row));
        keys[size_t(band)] = quint32(h);
    }
    return keys;
}

} // namespace

Shingles shinglesOf(const QString &text)
{
    Shingles made;
    const std::vector<Token> tokens = tokensOf(text, made.letters);
    made.hashes.reserve(tokens.size());
    for (size_t i = 0; i < tokens.size(); ++i) {
        quint64 hash = 0;
        int weight = 0;
        for (size_t k = i; k < tokens.size() && weight < shingleWeight; ++k) {
            hash = hash * 0x9ddfea08eb382d69ULL + tokens[k].hash;
            weight += tokens[k].weight;
        }
        if (weight < shingleWeight)
            break;
        made.hashes.push_back(mixed(hash));
    }
    std::sort(made.hashes.begin(), made.hashes.end());
    made.hashes.erase(std::unique(made.hashes.begin(), made.hashes.end()), made.hashes.end());
    return made;
}

double shareInCommon(const Shingles &a, const Shingles &b)
{
    if (a.hashes.empty() || b.hashes.empty())
        return 0;
    size_t common = 0;
    for (size_t i = 0, k = 0; i < a.hashes.size() && k < b.hashes.size();) {
        if (a.hashes[i] == b.hashes[k]) {
            ++common;
            ++i;
            ++k;
        } else if (a.hashes[i] < b.hashes[k]) {
            ++i;
        } else {
            ++k;
        }
    }
    return double(common) / double(a.hashes.size() + b.hashes.size() - common);
}

QByteArray signatureOf(const Shingles &shingles)
{
    if (shingles.hashes.size() < size_t(fewestShingles))
        return QByteArray(1, '\0');
    std::array<quint64, numbers> least;
    constexpr quint64 none = ~quint64(0);
    least.fill(none);
    for (const quint64 hash : shingles.hashes) {
        quint64 &number = least[hash >> 58];
        number = std::min(number, hash & 0xffffffffULL);
    }
    QByteArray signature(numbers * 4, Qt::Uninitialized);
    for (int i = 0; i < numbers; ++i) {
        // An empty one borrows from another that the position alone chooses, so that it is the same one in every text.
        quint64 from = quint64(i);
        for (quint64 attempt = 1; least[from] == none; ++attempt)
            from = mixed(quint64(i) * 1000003 + attempt) & 63;
        qToLittleEndian(quint32(least[from]), signature.data() + 4 * i);
    }
    return signature;
}

double likelyShare(const QByteArray &a, const QByteArray &b)
{
    if (!isComparable(a) || !isComparable(b))
        return 0;
    int equal = 0;
    for (int i = 0; i < numbers; ++i)
        equal += numberAt(a, i) == numberAt(b, i);
    return double(equal) / numbers;
}

int NearIndex::add(const QByteArray &signature)
{
    const int number = size();
    m_signatures.append(signature);
    if (!isComparable(signature))
        return number;
    if (m_entries.size() + numbers > m_buckets.size())
        rehash(std::max<size_t>(1024, m_buckets.size() * 2));
    for (const quint32 key : keysOf(signature, m_rows)) {
        int &bucket = m_buckets[key & (m_buckets.size() - 1)];
        m_entries.push_back({key, number, bucket});
        bucket = int(m_entries.size()) - 1;
    }
    return number;
}

void NearIndex::rehash(size_t buckets)
{
    m_buckets.assign(buckets, -1);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        int &bucket = m_buckets[m_entries[i].key & (buckets - 1)];
        m_entries[i].next = bucket;
        bucket = int(i);
    }
}

QList<int> NearIndex::alike(const QByteArray &signature, double share, int most) const
{
    if (!isComparable(signature) || m_buckets.empty())
        return {};
    QSet<int> seen;
    QList<std::pair<double, int>> found;
    for (const quint32 key : keysOf(signature, m_rows)) {
        int steps = 0;
        for (int at = m_buckets[key & (m_buckets.size() - 1)]; at >= 0 && steps < longestChain; at = m_entries[size_t(at)].next) {
            const Entry &entry = m_entries[size_t(at)];
            if (entry.key != key)
                continue;
            ++steps;
            if (seen.contains(entry.number))
                continue;
            seen.insert(entry.number);
            if (const double likely = likelyShare(signature, m_signatures[entry.number]); likely >= share)
                found.append({likely, entry.number});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<int> numbersFound;
    for (const auto &one : found.mid(0, most))
        numbersFound << one.second;
    return numbersFound;
}

} // namespace haeje
