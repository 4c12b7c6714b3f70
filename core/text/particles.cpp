// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/particles.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace haeje {

static constexpr qsizetype longestParticle = 6;

static const QSet<QString> &particles()
{
    static const QSet<QString> all = [] {
        const QStringList simple = QStringLiteral("은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 와 과 로 으로 로서 으로서 로써 으로써 도 만 까지 부터 보다 처럼 "
                                                  "마다 조차 마저 이나 이라 이라고 라고 이며 에는 에도 에서는 에서도 에게는 에의 와의 과의 로의 으로의 로부터 으로부터 "
                                                  "까지의 만의 만이 만을 와는 과는 로는 으로는 이라는 라는").split(u' ');
        QSet<QString> made(simple.begin(), simple.end());
        made.insert(QStringLiteral("들"));
        for (const QString &one : simple)
            made.insert(QStringLiteral("들") + one);
        return made;
    }();
    return all;
}

bool isParticle(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestParticle && particles().contains(text.toString());
}

static bool onlyLooksSo(QStringView word)
{
    static const QStringList words = QStringLiteral("주의 회의 합의 결의 동의 토의 협의 정의 민의 호의 적의 성의 예의 강의 반도 제도 태도 정도 속도 지도 강도 고도 밀도 "
                                                    "수도 철도 보도 인도 시도 의도 군도 영도 국가 평가 증가 물가 작가 사이 차이 어린이 결과 성과 효과 통과 정은 도로 경로 "
                                                    "진로 통로 항로 활로 대로 그대로 새로 서로 따로 바로 대만 불만 하나").split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &one) { return word.endsWith(one); });
}

static bool isHangul(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

qsizetype lengthWithoutParticle(QStringView word)
{
    if (word.size() < 3 || !isHangul(word.back()) || onlyLooksSo(word))
        return word.size();
    for (qsizetype length = std::min(longestParticle, word.size() - 2); length > 0; --length) {
        if (isParticle(word.last(length)) && isHangul(word.at(word.size() - length - 1)))
            return word.size() - length;
    }
    return word.size();
}

} // namespace haeje
