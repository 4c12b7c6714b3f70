// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/actor.h"
#include "core/model/occasion.h"

#include <QCoreApplication>

namespace haeje {

struct ActorWords {
    Q_DECLARE_TR_FUNCTIONS(ActorWords)
};

const QStringList &postSpheres()
{
    static const QStringList words = {QStringLiteral("party"), QStringLiteral("state"), QStringLiteral("military")};
    return words;
}

QString postSphereTitle(const QString &sphere)
{
    if (sphere == QLatin1String("party"))
        return ActorWords::tr("party", "sphere of a post");
    if (sphere == QLatin1String("state"))
        return ActorWords::tr("state", "sphere of a post");
    return sphere == QLatin1String("military") ? ActorWords::tr("military", "sphere of a post") : sphere;
}

const QStringList &occasionKinds()
{
    static const QStringList words = {QStringLiteral("anniversary"), QStringLiteral("congress"), QStringLiteral("election"),
                                      QStringLiteral("condolence"),  QStringLiteral("holiday"),  QStringLiteral("other")};
    return words;
}

QString occasionKindTitle(const QString &kind)
{
    const QStringList titles = {ActorWords::tr("anniversary", "kind of occasion"), ActorWords::tr("congress", "kind of occasion"),
                                ActorWords::tr("election", "kind of occasion"),    ActorWords::tr("condolence", "kind of occasion"),
                                ActorWords::tr("holiday", "kind of occasion"),     ActorWords::tr("other", "kind of occasion")};
    const qsizetype at = occasionKinds().indexOf(kind);
    return at < 0 ? kind : titles.at(at);
}

} // namespace haeje
