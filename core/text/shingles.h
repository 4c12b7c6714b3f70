// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace haeje {

/// What a text has in common with others is counted in shingles: every run of three words, or of six Chinese, Japanese or
/// Korean characters, without case, spaces and punctuation. Korean goes by syllables, so that particles do not part words.
struct Shingles {
    std::vector<quint64> hashes; ///< in order of value, each once
    quint64 letters = 0; ///< of all letters and digits in their order: equal = the same text but for spaces, case and marks
};

Shingles shinglesOf(const QString &text);

/// Shingles in both, of all in either (Jaccard); 0 where one has none.
double shareInCommon(const Shingles &a, const Shingles &b);

/// Shorter texts are not compared: two greetings are soon alike.
inline constexpr int fewestShingles = 12;

/// 64 numbers of 32 bits from which the share in common is estimated (MinHash with one permutation; Shrivastava, "Optimal
/// densification for fast and accurate minwise hashing", 2017). One byte where the text is too short to be compared.
QByteArray signatureOf(const Shingles &shingles);

/// The estimate, with a standard error of about 0.06; 0 where one of the texts is too short.
double likelyShare(const QByteArray &a, const QByteArray &b);

/// Signatures by their parts, so that only those that share one are looked at (16 bands of 4 numbers: of texts with a share
/// of 0.8 one pair in 5,000 is missed, of those with 0.6 one in nine). 100,000 take about 50 MB.
class NearIndex
{
public:
    /// For texts with that share and more in common; below 0.7 there are 32 bands of 2 (at 0.3 one pair in twenty is missed).
    explicit NearIndex(double share = 0.8) : m_rows(share < 0.7 ? 2 : 4) { }

    /// They are numbered from 0 in the order they are added.
    int add(const QByteArray &signature);
    int size() const { return int(m_signatures.size()); }
    const QByteArray &signature(int number) const { return m_signatures[number]; }
    /// The most likely first, at most that many; newer ones are preferred where very many are alike.
    QList<int> alike(const QByteArray &signature, double share, int most = 5) const;

private:
    struct Entry {
        quint32 key = 0;
        int number = 0;
        int next = -1;
    };
    void rehash(size_t buckets);

    int m_rows; ///< numbers of a band
    QList<QByteArray> m_signatures;
    std::vector<Entry> m_entries;
    std::vector<int> m_buckets;
};

} // namespace haeje
