// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/publicfacts.h"

namespace haeje {

namespace {

const struct {
    const char *name;
    const char *kind;
    const char *side;
} actors[] = {
    {"Kim Il Sung", "leader", "PRK"},
    {"Kim Jong Il", "leader", "PRK"},
    {"Kim Jong Un", "leader", "PRK"},
    {"Jiang Zemin", "leader", "CHN"},
    {"Hu Jintao", "leader", "CHN"},
    {"Xi Jinping", "leader", "CHN"},
    {"Wang Yi", "leader", "CHN"},
    {"Ri Son Gwon", "leader", "PRK"},
    {"Choe Son Hui", "leader", "PRK"},
    {"WPK", "party", "PRK"},
    {"WPK CC", "party", "PRK"},
    {"CPC", "party", "CHN"},
    {"CPC CC", "party", "CHN"},
    {"DPRK", "state", "PRK"},
    {"PRC", "state", "CHN"},
    {"PRC government", "organ", "CHN"},
    {"DPRK government", "organ", "PRK"},
    {"CPC CC and PRC state organs", "organ", "CHN"},
    {"WPK CC and DPRK state organs", "organ", "PRK"},
    {"Chinese party and state leaders", "organ", "CHN"},
    {"DPRK embassy in Beijing", "organ", "PRK"},
    {"Rodong Sinmun", "outlet", "PRK"},
    {"Minju Joson", "outlet", "PRK"},
    {"KCNA", "outlet", "PRK"},
    {"People's Daily", "outlet", "CHN"},
    {"Xinhua", "outlet", "CHN"},
    {"Friendship Tower", "place", "PRK"},
};

const struct {
    const char *name;
    const char *founded;
} occasions[] = {
    {"CPC founding", "1921-07-01"},
    {"WPK founding", "1945-10-10"},
    {"DPRK founding", "1948-09-09"},
    {"PRC founding", "1949-10-01"},
    {"Diplomatic relations", "1949-10-06"},
    {"Entry of Chinese volunteers", "1950-10-25"},
    {"Korean War armistice", "1953-07-27"},
    {"DPRK-PRC treaty of friendship", "1961-07-11"},
};

} // namespace

Actor actorByPublicFacts(const QString &name)
{
    Actor actor;
    actor.names = {{name, QString()}};
    for (const auto &known : actors) {
        if (name == QLatin1String(known.name)) {
            actor.kind = QString::fromLatin1(known.kind);
            actor.side = QString::fromLatin1(known.side);
        }
    }
    return actor;
}

Occasion occasionByPublicFacts(const QString &name)
{
    Occasion occasion;
    occasion.name = name;
    for (const auto &known : occasions) {
        if (name == QLatin1String(known.name)) {
            occasion.founded = EdtfDate::parse(QString::fromLatin1(known.founded)).value_or(EdtfDate());
            occasion.yearly = true;
            occasion.kind = QStringLiteral("anniversary");
        }
    }
    return occasion;
}

} // namespace haeje
