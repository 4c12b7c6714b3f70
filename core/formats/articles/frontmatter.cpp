// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/frontmatter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

namespace {

struct FrontMatter {
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

std::optional<FactKind> factOfKey(const QString &key)
{
    static const QHash<QString, FactKind> keys = {
        {QStringLiteral("title"), FactKind::Title},          {QStringLiteral("subtitle"), FactKind::Subtitle},
        {QStringLiteral("author"), FactKind::Author},        {QStringLiteral("authors"), FactKind::Author},
        {QStringLiteral("byline"), FactKind::Author},        {QStringLiteral("date"), FactKind::Published},
        {QStringLiteral("published"), FactKind::Published},  {QStringLiteral("pubdate"), FactKind::Published},
        {QStringLiteral("tags"), FactKind::Keyword},         {QStringLiteral("keywords"), FactKind::Keyword},
        {QStringLiteral("category"), FactKind::Series},      {QStringLiteral("series"), FactKind::Series},
        {QStringLiteral("lang"), FactKind::Language},        {QStringLiteral("language"), FactKind::Language},
        {QStringLiteral("url"), FactKind::Url},              {QStringLiteral("link"), FactKind::Url},
        {QStringLiteral("source"), FactKind::Outlet},        {QStringLiteral("canonical_url"), FactKind::Url},
        {QStringLiteral("publisher"), FactKind::Outlet},     {QStringLiteral("outlet"), FactKind::Outlet},
        {QStringLiteral("affiliation"), FactKind::Affiliation},
    };
    const auto found = keys.constFind(key.toLower());
    return found == keys.constEnd() ? std::nullopt : std::optional(*found);
}

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && (value[0] == u'"' || value[0] == u'\'') && value.back() == value[0];
    return quoted ? value.mid(1, value.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\"")) : value;
}

QStringList valuesOf(const QString &value)
{
    if (!value.startsWith(QLatin1Char('[')) || !value.endsWith(QLatin1Char(']')))
        return value.isEmpty() ? QStringList() : QStringList {unquoted(value)};
    QStringList values;
    for (const QString &part : value.mid(1, value.size() - 2).split(QLatin1Char(','), Qt::SkipEmptyParts))
        values << unquoted(part);
    return values;
}

} // namespace

void takeFrontMatter(QStringList &lines, SourcePart &part, QList<LeftOut> &leftOut)
{
    if (lines.value(0).trimmed() != QLatin1String("---"))
        return;
    qsizetype end = 1;
    while (end < lines.size() && end < 200 && lines[end].trimmed() != QLatin1String("---") && lines[end].trimmed() != QLatin1String("..."))
        ++end;
    if (end >= lines.size() || end >= 200)
        return;
    static const QRegularExpression field(QStringLiteral("^([A-Za-z_][\\w -]{0,40})\\s*:\\s*(.*)$"));
    static const QRegularExpression item(QStringLiteral("^\\s*-\\s+(\\S.*)$"));
    QString key;
    for (qsizetype i = 0; i <= end; ++i) {
        const QString line = std::exchange(lines[i], QString());
        QStringList values;
        if (const QRegularExpressionMatch match = field.match(line); match.hasMatch()) {
            key = match.captured(1).trimmed();
            values = valuesOf(match.captured(2).trimmed());
        } else if (const QRegularExpressionMatch inList = item.match(line); inList.hasMatch()) {
            values << unquoted(inList.captured(1));
        }
        const std::optional<FactKind> fact = factOfKey(key);
        for (const QString &value : std::as_const(values)) {
            // "source" is an address as often as a name.
            const bool address = fact == FactKind::Outlet && value.startsWith(QLatin1String("http"));
            if (fact && !value.isEmpty())
                part.facts << SourceFact {address ? FactKind::Url : *fact, value, QStringLiteral("front matter %1").arg(key)};
        }
        if (i > 0 && i < end && !line.trimmed().isEmpty())
            leftOut << LeftOut {fact ? FrontMatter::tr("field of the front matter, kept as a fact") : FrontMatter::tr("field of the front matter"),
                                int(i) + 1, line.trimmed()};
    }
}

} // namespace haeje
