// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/officefacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

bool holds(const XmlElement &element, QLatin1String name)
{
    return element.is(name) || std::any_of(element.children.begin(), element.children.end(), [&](const XmlElement &c) { return holds(c, name); });
}

void visit(const XmlElement &element, const QString &place, PartBuilder &part, QLatin1String author)
{
    const QString at = place + QLatin1Char(' ') + element.name;
    const QString text = tidyText(element.wholeText());
    if (element.is(QLatin1String("title"))) {
        part.fact(FactKind::Title, text, at);
    } else if (element.is(author)) {
        for (const QString &name : listedNames(text, false))
            part.fact(FactKind::Author, name, at);
    } else if (element.is(QLatin1String("keywords")) || element.is(QLatin1String("keyword"))) {
        for (const QString &word : listedNames(text, true))
            part.fact(FactKind::Keyword, word, at);
    } else if (element.is(QLatin1String("language"))) {
        part.fact(FactKind::Language, text, at);
    } else if (element.is(QLatin1String("created")) || element.is(QLatin1String("creation-date"))) {
        part.fact(FactKind::Published, text.left(10), at + (element.is(QLatin1String("created")) ? QString() : QStringLiteral(" (created)")));
    } else {
        for (const XmlElement &child : element.children)
            visit(child, place, part, author);
    }
}

} // namespace

void takeOfficeFacts(const XmlElement &root, const QString &place, PartBuilder &part)
{
    // In OpenDocument the creator is who saved it last.
    const QLatin1String first("initial-creator");
    visit(root, place, part, holds(root, first) ? first : QLatin1String("creator"));
}

QStringList listedNames(const QString &text, bool commas)
{
    static const QRegularExpression semicolons(QStringLiteral("[;；]")), both(QStringLiteral("[;；,，、]"));
    QStringList names;
    for (const QString &name : text.split(commas ? both : semicolons, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

} // namespace haeje
