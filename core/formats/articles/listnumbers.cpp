// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/listnumbers.h"

#include <algorithm>

namespace haeje {

namespace {

QString roman(int number)
{
    static const std::pair<int, const char *> signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
                                                         {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QLatin1String(sign);
    }
    return text;
}

} // namespace

QString numberAs(NumberForm form, int number)
{
    static const QString syllables = QStringLiteral("가나다라마바사아자차카타파하");
    switch (form) {
    case NumberForm::None: return {};
    case NumberForm::SmallLetters:
        if (number >= 1 && number <= 26)
            return QChar(u'a' + number - 1);
        break;
    case NumberForm::Letters:
        if (number >= 1 && number <= 26)
            return QChar(u'A' + number - 1);
        break;
    case NumberForm::SmallRoman:
        if (number >= 1 && number < 4000)
            return roman(number);
        break;
    case NumberForm::Roman:
        if (number >= 1 && number < 4000)
            return roman(number).toUpper();
        break;
    case NumberForm::Syllables:
        if (number >= 1 && number <= syllables.size())
            return syllables[number - 1];
        break;
    case NumberForm::Circled:
        if (number >= 1 && number <= 20)
            return QChar(0x2460 + number - 1);
        break;
    case NumberForm::Digits: break;
    }
    return QString::number(number);
}

int ListCounter::next(int level, int start)
{
    std::optional<int> &count = m_counts[size_t(level)];
    count = count ? std::min(*count, 1'000'000) + 1 : start;
    std::fill(m_counts.begin() + level + 1, m_counts.end(), std::nullopt);
    return *count;
}

} // namespace haeje
