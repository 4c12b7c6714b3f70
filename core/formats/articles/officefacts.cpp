// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/officefacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

namespace {

struct OfficeFacts {
    Q_DECLARE_TR_FUNCTIONS(OfficeFacts)
};

void visit(const XmlElement &element, const QString &place, PartBuilder &part, QStringList &rules, bool &authored)
{
    const QString at = place + QLatin1Char(' ') + element.name;
    const QString text = tidyText(element.wholeText());
    if (element.is(QLatin1String("title"))) {
        part.fact(FactKind::Title, text, at);
    } else if (element.is(QLatin1String("creator")) || element.is(QLatin1String("initial-creator"))) {
        for (const QString &name : listedNames(authored ? QString() : text, false))
            part.fact(FactKind::Author, name, at);
        authored = authored || !text.isEmpty();
    } else if (element.is(QLatin1String("keywords")) || element.is(QLatin1String("keyword"))) {
        for (const QString &word : listedNames(text, true))
            part.fact(FactKind::Keyword, word, at);
    } else if (element.is(QLatin1String("language"))) {
        part.fact(FactKind::Language, text, at);
    } else if (element.is(QLatin1String("created")) || element.is(QLatin1String("creation-date"))) {
        if (!text.isEmpty())
            rules << OfficeFacts::tr("The file was made on %1; this was not taken for the date of publication").arg(text.left(10));
    } else {
        for (const XmlElement &child : element.children)
            visit(child, place, part, rules, authored);
    }
}

} // namespace

void takeOfficeFacts(const XmlElement &root, const QString &place, PartBuilder &part, QStringList &rules)
{
    bool authored = false;
    visit(root, place, part, rules, authored);
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
