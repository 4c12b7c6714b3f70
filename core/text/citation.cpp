// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/citation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace haeje {

bool isHeading(BlockKind kind)
{
    return kind == BlockKind::Title || kind == BlockKind::Heading1 || kind == BlockKind::Heading2 || kind == BlockKind::Heading3;
}

int paragraphNumber(const QList<Block> &blocks, int offset)
{
    const auto behind = std::upper_bound(blocks.cbegin(), blocks.cend(), offset, [](int o, const Block &b) { return o < b.span.start; });
    const qsizetype at = std::max<qsizetype>(0, behind - blocks.cbegin() - 1);
    if (at >= blocks.size() || isHeading(blocks.at(at).kind))
        return 0;
    return int(std::count_if(blocks.cbegin(), blocks.cbegin() + at + 1, [](const Block &b) { return !isHeading(b.kind); }));
}

QString sourceOf(const QList<Block> &blocks, const DocumentFacts &facts, TextSpan span, int firstPage, int lastPage)
{
    QStringList source{facts.authors.join(QStringLiteral(", ")), facts.title, facts.series, facts.published.display(QLocale())};
    const int first = paragraphNumber(blocks, span.start);
    const int last = paragraphNumber(blocks, span.end - 1);
    if (firstPage > 0 && lastPage > firstPage)
        source.append(QCoreApplication::translate("haeje::Reader", "pp. %1–%2").arg(firstPage).arg(lastPage));
    else if (firstPage > 0)
        source.append(QCoreApplication::translate("haeje::Reader", "p. %1").arg(firstPage));
    else if (first > 0 && last > first)
        source.append(QCoreApplication::translate("haeje::Reader", "paragraphs %1 to %2").arg(first).arg(last));
    else if (std::max(first, last) > 0)
        source.append(QCoreApplication::translate("haeje::Reader", "paragraph %1").arg(std::max(first, last)));
    source.removeAll(QString());
    return source.join(QStringLiteral(", "));
}

QString quotedFrom(const QString &quote, const QString &source)
{
    const QString quoted = QStringLiteral("“%1”").arg(quote);
    return source.isEmpty() ? quoted : QStringLiteral("%1 (%2)").arg(quoted, source);
}

} // namespace haeje
