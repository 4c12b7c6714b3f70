// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace haeje::bench {

/// Text of about that many characters in paragraphs of about 350: Korean, English and some hanja, the same for the same seed.
inline QString generatedText(int characters, unsigned seed)
{
    static const QStringList words = QString::fromUtf8(
        "협상 대표단은 문제에 관한 공동성명을 2018년 4월 27일 발표하였다. letter dated the Chairman expressed hope that "
        "판문점 선언 이행을 위하여 relations between two countries 鄭重히 會談 기술 반도체 technology field institution 친선 "
        "축전 congratulatory message friendship treaty anniversary 경제 agriculture energy 농업 과학").split(QLatin1Char(' '));
    std::mt19937 random(seed);
    QString text;
    text.reserve(characters + 64);
    for (int line = 0; text.size() < characters;) {
        // A long tail of rare words, as real texts have it.
        const QString word = random() % 20 == 0 ? QStringLiteral("word%1").arg(random() % 50000) : words.at(int(random() % unsigned(words.size())));
        text += word;
        line += int(word.size()) + 1;
        text += line > 350 ? QLatin1Char('\n') : QLatin1Char(' ');
        line = line > 350 ? 0 : line;
    }
    return text.trimmed();
}

} // namespace haeje::bench
