// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codename.h"

#include "core/text/segments.h"

#include <QTextBoundaryFinder>

namespace haeje {

static constexpr int longestName = 60;

/// Marks that belong to the sentence and not to the words; brackets stay, they would lose their other half.
static bool isRound(QChar c)
{
    static const QString round = QString::fromUtf8(".,;:!?\"'“”‘’«»「」『』《》〈〉。、，：；！？…");
    return c.isSpace() || round.contains(c);
}

QString codeNameFrom(const QString &words)
{
    QString name = withSingleSpaces(words).replace(QLatin1Char('/'), QLatin1Char('-'));
    while (!name.isEmpty() && isRound(name.at(name.size() - 1)))
        name.chop(1);
    while (!name.isEmpty() && isRound(name.at(0)))
        name.remove(0, 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype cut = 0;
    int characters = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (++characters == longestName - 1)
            cut = next;
    }
    if (characters <= longestName)
        return name;
    const qsizetype space = name.lastIndexOf(QLatin1Char(' '), cut);
    return name.left(space > cut / 2 ? space : cut).trimmed() + QStringLiteral("…");
}

} // namespace haeje
