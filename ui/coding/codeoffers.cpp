// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/quickcode.h"

#include "core/text/hangul.h"

#include <QHash>

#include <algorithm>

namespace haeje {

/// Path parts trimmed and without empty ones: " a / b " gives "a/b".
static QString cleanPath(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(QLatin1Char('/'))) {
        if (!part.trimmed().isEmpty())
            parts.append(part.simplified());
    }
    return parts.join(QLatin1Char('/'));
}

static int rankOf(const CodeOffer &offer, const QString &typed)
{
    const int at = indexOfTyped(offer.name, typed);
    return at == 0 ? 0 : at > 0 ? 1 : 2;
}

QList<CodeOffer> codeOffers(const QList<Code> &codes, const QList<CodeId> &recent, const QString &typed)
{
    const QString wanted = cleanPath(typed);
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QHash<CodeId, QString> paths;
    QList<CodeOffer> offers;
    bool exact = false;
    for (const Code &code : codes) { // depth first: the path above is known
        const QString above = paths.value(code.parent);
        const QString path = above.isEmpty() ? code.name : above + QLatin1Char('/') + code.name;
        paths.insert(code.id, path);
        exact |= path.compare(wanted, Qt::CaseInsensitive) == 0 || code.name.compare(wanted, Qt::CaseInsensitive) == 0;
        if (code.active && std::all_of(words.begin(), words.end(), [&](const QString &word) { return indexOfTyped(path, word) >= 0; }))
            offers.append({code.id, code.name, above, path, code.shortcut, code.colour});
    }
    QHash<CodeId, int> places;
    for (const CodeOffer &offer : offers) {
        const int used = int(recent.indexOf(offer.code));
        const int rank = words.isEmpty() ? 0 : rankOf(offer, wanted);
        places.insert(offer.code, rank * 1000000 + (used < 0 ? 1000 : used));
    }
    std::stable_sort(offers.begin(), offers.end(), [&](const CodeOffer &a, const CodeOffer &b) {
        return places.value(a.code) < places.value(b.code);
    });
    if (!wanted.isEmpty() && !exact)
        offers.append({{}, wanted.section(QLatin1Char('/'), -1), wanted.section(QLatin1Char('/'), 0, -2), wanted, {}, 0});
    return offers;
}

} // namespace haeje
