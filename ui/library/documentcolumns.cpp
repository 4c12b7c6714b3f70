// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentcolumns.h"

#include "core/store/documenthistory.h"
#include "ui/library/librarymodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct DocumentColumnWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentColumnWords)
};

struct Known {
    DocumentField field;
    const char *key;
    const char *title;
    int width;
    bool number;
};

constexpr Known known[] = {
    {DocumentField::Title, "title", QT_TRANSLATE_NOOP("DocumentColumnWords", "Title"), 280, false},
    {DocumentField::Subtitle, "subtitle", QT_TRANSLATE_NOOP("DocumentColumnWords", "Subtitle"), 200, false},
    {DocumentField::Series, "series", QT_TRANSLATE_NOOP("DocumentColumnWords", "Series"), 130, false},
    {DocumentField::Authors, "authors", QT_TRANSLATE_NOOP("DocumentColumnWords", "Authors"), 150, false},
    {DocumentField::Affiliation, "affiliation", QT_TRANSLATE_NOOP("DocumentColumnWords", "Affiliation"), 160, false},
    {DocumentField::Published, "published", QT_TRANSLATE_NOOP("DocumentColumnWords", "Published"), 160, false},
    {DocumentField::Year, "year", QT_TRANSLATE_NOOP("DocumentColumnWords", "Year"), 70, true},
    {DocumentField::Outlet, "outlet", QT_TRANSLATE_NOOP("DocumentColumnWords", "Outlet"), 120, false},
    {DocumentField::Language, "language", QT_TRANSLATE_NOOP("DocumentColumnWords", "Language"), 90, false},
    {DocumentField::Words, "words", QT_TRANSLATE_NOOP("DocumentColumnWords", "Words"), 80, true},
    {DocumentField::Characters, "characters", QT_TRANSLATE_NOOP("DocumentColumnWords", "Characters"), 100, true},
    {DocumentField::Passages, "passages", QT_TRANSLATE_NOOP("DocumentColumnWords", "Passages"), 90, true},
    {DocumentField::Codings, "codings", QT_TRANSLATE_NOOP("DocumentColumnWords", "Codings"), 90, true},
    {DocumentField::Coders, "coders", QT_TRANSLATE_NOOP("DocumentColumnWords", "Coded by"), 140, false},
    {DocumentField::State, "state", QT_TRANSLATE_NOOP("DocumentColumnWords", "Reading state"), 110, false},
    {DocumentField::Format, "format", QT_TRANSLATE_NOOP("DocumentColumnWords", "Format"), 80, false},
    {DocumentField::Collection, "collection", QT_TRANSLATE_NOOP("DocumentColumnWords", "Collections"), 160, false},
    {DocumentField::Keywords, "keywords", QT_TRANSLATE_NOOP("DocumentColumnWords", "Keywords"), 180, false},
    {DocumentField::Url, "url", QT_TRANSLATE_NOOP("DocumentColumnWords", "Web address"), 200, false},
    {DocumentField::Imported, "imported", QT_TRANSLATE_NOOP("DocumentColumnWords", "Imported"), 140, false},
};

const Known *knownOf(DocumentField field)
{
    const auto it = std::find_if(std::begin(known), std::end(known), [field](const Known &one) { return one.field == field; });
    return it == std::end(known) ? nullptr : it;
}

const Attribute *attributeOf(const DocumentColumn &column, const QList<Attribute> &attributes)
{
    const auto it = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &one) { return one.id == column.attribute; });
    return it == attributes.end() ? nullptr : &*it;
}

bool isHangulOrHan(QChar c)
{
    return c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Han;
}

QString familyName(const QString &author)
{
    if (author.isEmpty() || isHangulOrHan(author.front()))
        return author;
    return author.contains(QLatin1Char(',')) ? author.section(QLatin1Char(','), 0, 0).trimmed()
                                             : author.section(QLatin1Char(' '), -1);
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &one : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty() && !list.contains(one.simplified()))
            list.append(one.simplified());
    }
    return list;
}

} // namespace

QList<DocumentColumn> allColumns(const QList<Attribute> &attributes)
{
    QList<DocumentColumn> columns;
    for (const Known &one : known)
        columns.append({one.field, {}});
    for (const Attribute &attribute : attributes)
        columns.append({DocumentField::Attribute, attribute.id});
    return columns;
}

QList<DocumentColumn> usualColumns()
{
    QList<DocumentColumn> columns;
    for (const DocumentField field : {DocumentField::Title, DocumentField::Authors, DocumentField::Published, DocumentField::Series,
                                      DocumentField::Outlet, DocumentField::Language, DocumentField::State, DocumentField::Passages})
        columns.append({field, {}});
    return columns;
}

QList<DocumentColumn> groupingColumns(const QList<Attribute> &attributes)
{
    QList<DocumentColumn> columns;
    for (const DocumentField field : {DocumentField::Series, DocumentField::Outlet, DocumentField::Authors, DocumentField::Year,
                                      DocumentField::Language, DocumentField::State, DocumentField::Format, DocumentField::Keywords,
                                      DocumentField::Collection, DocumentField::Coders})
        columns.append({field, {}});
    for (const Attribute &attribute : attributes)
        columns.append({DocumentField::Attribute, attribute.id});
    return columns;
}

QString columnTitle(const DocumentColumn &column, const QList<Attribute> &attributes)
{
    if (column.field == DocumentField::Attribute) {
        const Attribute *attribute = attributeOf(column, attributes);
        return attribute ? attribute->name : QString();
    }
    const Known *one = knownOf(column.field);
    return one ? DocumentColumnWords::tr(one->title) : QString();
}

QString columnKey(const DocumentColumn &column, const QList<Attribute> &attributes)
{
    if (column.field == DocumentField::Attribute) {
        const Attribute *attribute = attributeOf(column, attributes);
        return attribute ? QStringLiteral("attribute:") + attribute->guid : QString();
    }
    const Known *one = knownOf(column.field);
    return one ? QLatin1String(one->key) : QString();
}

std::optional<DocumentColumn> columnFromKey(const QString &key, const QList<Attribute> &attributes)
{
    for (const DocumentColumn &column : allColumns(attributes)) {
        if (columnKey(column, attributes) == key)
            return column;
    }
    return {};
}

int columnWidth(const DocumentColumn &column)
{
    const Known *one = knownOf(column.field);
    return one ? one->width : 120;
}

bool isNumberColumn(const DocumentColumn &column, const QList<Attribute> &attributes)
{
    if (column.field == DocumentField::Attribute) {
        const Attribute *attribute = attributeOf(column, attributes);
        return attribute && attribute->type == AttributeType::Number;
    }
    const Known *one = knownOf(column.field);
    return one && one->number;
}

QString cellText(DocumentField field, const DocumentSummary &document, const QLocale &locale)
{
    switch (field) {
    case DocumentField::Title:
        return document.facts.title.isEmpty() ? LibraryModel::tr("Untitled") : document.facts.title;
    case DocumentField::Published:
        return document.facts.published.display(locale);
    case DocumentField::Year: {
        const QDate first = document.facts.published.earliest();
        return first.isValid() ? QString::number(first.year()) : QString();
    }
    case DocumentField::Words:
        return locale.toString(document.words);
    case DocumentField::Characters:
        return locale.toString(document.characters);
    case DocumentField::Passages:
        return locale.toString(document.passages);
    case DocumentField::Codings:
        return locale.toString(document.codings);
    case DocumentField::State:
        return stateTitle(document.state);
    case DocumentField::Format:
        return document.format;
    case DocumentField::Imported:
        return locale.toString(document.importedAt.toLocalTime(), QLocale::ShortFormat);
    case DocumentField::Collection:
    case DocumentField::Coders:
    case DocumentField::Attribute:
        return {};
    default:
        return cellEditText(field, document);
    }
}

QString cellEditText(DocumentField field, const DocumentSummary &document)
{
    if (const std::optional<FactKind> fact = factOf(field))
        return factText(document.facts, *fact);
    return field == DocumentField::State ? stateTitle(document.state) : QString();
}

std::optional<FactKind> factOf(DocumentField field)
{
    switch (field) {
    case DocumentField::Title:
        return FactKind::Title;
    case DocumentField::Subtitle:
        return FactKind::Subtitle;
    case DocumentField::Series:
        return FactKind::Series;
    case DocumentField::Authors:
        return FactKind::Author;
    case DocumentField::Affiliation:
        return FactKind::Affiliation;
    case DocumentField::Published:
        return FactKind::Published;
    case DocumentField::Outlet:
        return FactKind::Outlet;
    case DocumentField::Language:
        return FactKind::Language;
    case DocumentField::Url:
        return FactKind::Url;
    case DocumentField::Keywords:
        return FactKind::Keyword;
    default:
        return {};
    }
}

Result<void> readFact(FactKind fact, const QString &text, DocumentFacts &facts)
{
    const QString words = text.simplified();
    switch (fact) {
    case FactKind::Title:
        if (words.isEmpty())
            return Error{DocumentColumnWords::tr("A document needs a title to be found by.")};
        facts.title = words;
        return {};
    case FactKind::Published: {
        const std::optional<EdtfDate> date = words.isEmpty() ? EdtfDate() : EdtfDate::parse(words);
        if (!date)
            return Error{DocumentColumnWords::tr("“%1” is not a date Haeje can read. Write 2021-07-23, 2021-07, 2021, or two of them with a / between.")
                             .arg(words)};
        facts.published = *date;
        return {};
    }
    case FactKind::Author:
        facts.authors = listOf(text);
        return {};
    case FactKind::Keyword:
        facts.keywords = listOf(text);
        return {};
    case FactKind::Download:
        facts.downloads = listOf(text);
        return {};
    case FactKind::Language:
        facts.language = words.toLower();
        return {};
    default:
        break;
    }
    (fact == FactKind::Subtitle          ? facts.subtitle
         : fact == FactKind::Series      ? facts.series
         : fact == FactKind::Affiliation ? facts.affiliation
         : fact == FactKind::Outlet      ? facts.outlet
                                         : facts.url) = words;
    return {};
}

QString factTitle(FactKind fact)
{
    switch (fact) {
    case FactKind::Author:
        return DocumentColumnWords::tr("Authors");
    case FactKind::Keyword:
        return DocumentColumnWords::tr("Keywords");
    case FactKind::Download:
        return DocumentColumnWords::tr("Downloads");
    case FactKind::AsOf:
        return DocumentColumnWords::tr("As of");
    default:
        break;
    }
    for (const Known &one : known) {
        if (factOf(one.field) == fact)
            return DocumentColumnWords::tr(one.title);
    }
    return {};
}

QString stateTitle(ReadingState state)
{
    return state == ReadingState::Unread      ? DocumentColumnWords::tr("Unread")
        : state == ReadingState::Reading ? DocumentColumnWords::tr("Reading")
                                         : DocumentColumnWords::tr("Read");
}

QString shortAuthors(const QStringList &authors)
{
    if (authors.isEmpty())
        return {};
    if (authors.size() == 1)
        return familyName(authors.first());
    if (authors.size() == 2)
        return LibraryModel::tr("%1 and %2").arg(familyName(authors.first()), familyName(authors.last()));
    return LibraryModel::tr("%1 et al.").arg(familyName(authors.first()));
}

QString documentMeta(const DocumentSummary &document)
{
    QStringList parts{shortAuthors(document.facts.authors), document.facts.published.display(QLocale())};
    parts.removeAll(QString());
    if (parts.isEmpty() && !document.facts.outlet.isEmpty())
        parts.append(document.facts.outlet);
    parts.append(document.passages == 0 ? LibraryModel::tr("no passages yet")
                                        : LibraryModel::tr("%n passages", nullptr, document.passages));
    return parts.join(QStringLiteral(" · "));
}

} // namespace haeje
