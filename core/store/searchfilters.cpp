// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchfilters.h"

#include "core/base/edtf.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using FilterKind = SearchFilter::Kind;

namespace {

struct Field {
    const char *name;
    std::optional<SearchField> field;
    std::optional<FilterKind> filter;
    const char *what;
    const char *example;
};

const QList<Field> &fields()
{
    static const QList<Field> all = {
        {"title", SearchField::Title, {}, QT_TRANSLATE_NOOP("Search", "words of the title or subtitle"), "title:review"},
        {"author", SearchField::Author, {}, QT_TRANSLATE_NOOP("Search", "words of an author's name"), "author:\"Dong Ryul Lee\""},
        {"series", SearchField::Series, {}, QT_TRANSLATE_NOOP("Search", "words of the series"), "series:commentary"},
        {"outlet", SearchField::Outlet, {}, QT_TRANSLATE_NOOP("Search", "words of the outlet"), "outlet:Xinhua"},
        {"lang", {}, FilterKind::Language, QT_TRANSLATE_NOOP("Search", "language of the document"), "lang:ko"},
        {"date", {}, FilterKind::Date, QT_TRANSLATE_NOOP("Search", "a day, month or year, or a range, open at either end"),
         "date:2021-07..2021-10"},
        {"year", {}, FilterKind::Date, QT_TRANSLATE_NOOP("Search", "a year or a range of years"), "year:2019..2021"},
        {"code", {}, FilterKind::Code, QT_TRANSLATE_NOOP("Search", "documents with a passage coded so, or with a code below it"),
         "code:\"US factor\""},
        {"within", {}, FilterKind::Within, QT_TRANSLATE_NOOP("Search", "hits inside passages coded so, or with a code below it"),
         "within:\"US factor\""},
        {"collection", {}, FilterKind::Collection, QT_TRANSLATE_NOOP("Search", "documents in a collection or one below it"),
         "collection:Commentary/2021"},
        {"format", {}, FilterKind::Format, QT_TRANSLATE_NOOP("Search", "format of the original file"), "format:pdf"},
        {"state", {}, FilterKind::State, QT_TRANSLATE_NOOP("Search", "unread, reading or read"), "state:unread"},
        {"kind", {}, FilterKind::EntityKind, QT_TRANSLATE_NOOP("Search", "document, memo, code, message, figure or chart"), "kind:memo"},
    };
    return all;
}

const Field *fieldNamed(const QString &name)
{
    for (const Field &field : fields()) {
        if (name.compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

/// First and last day that "2021-07", "2021-07..", "2019..2021" or an EDTF interval may mean.
bool readRange(const QString &text, SearchFilter &filter)
{
    if (const auto date = EdtfDate::parse(text)) {
        filter.from = date->earliest();
        filter.to = date->latest();
        return true;
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return false;
    const QString first = text.left(dots), last = text.mid(dots + 2);
    const auto from = EdtfDate::parse(first), to = EdtfDate::parse(last);
    if ((!first.isEmpty() && !from) || (!last.isEmpty() && !to) || (first.isEmpty() && last.isEmpty()))
        return false;
    filter.from = from ? from->earliest() : QDate();
    filter.to = to ? to->latest() : QDate();
    return !from || !to || filter.from <= filter.to;
}

Result<SearchFilter> dateFilter(SearchFilter filter, const QString &name)
{
    static const QRegularExpression years(QStringLiteral("^(?:[0-9]{4})?(?:\\.\\.(?:[0-9]{4})?)?$"));
    const bool year = name.compare(QLatin1String("year"), Qt::CaseInsensitive) == 0;
    if ((!year || years.match(filter.value).hasMatch()) && readRange(filter.value, filter))
        return filter;
    if (year)
        return Error{SearchWords::tr("“%1” is no year. Write year:2021, year:2019..2021, year:2019.., or year:none for what has no date.")
                         .arg(filter.value)};
    return Error{SearchWords::tr("“%1” is no date. Write date:2021, date:2021-07, date:2021-07-11, a range such as date:2021-07..2021-10, "
                                 "date:2021.. or date:..2021, or date:none for what has no date.")
                     .arg(filter.value)};
}

} // namespace

std::optional<SearchField> searchFieldOf(const QString &name)
{
    const Field *field = fieldNamed(name);
    return field ? field->field : std::nullopt;
}

std::optional<FilterKind> searchFilterOf(const QString &name, const QStringList &attributes)
{
    if (const Field *field = fieldNamed(name))
        return field->filter;
    if (attributes.contains(name, Qt::CaseInsensitive))
        return FilterKind::Attribute;
    return std::nullopt;
}

QStringList searchFieldNames(const QStringList &attributes)
{
    QStringList names;
    for (const Field &field : fields())
        names << QLatin1String(field.name) + QLatin1Char(':');
    for (const QString &attribute : attributes)
        names << (attribute.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\":").arg(attribute) : attribute + QLatin1Char(':'));
    return names;
}

Result<SearchFilter> searchFilter(FilterKind kind, const QString &name, const QString &value)
{
    SearchFilter filter;
    filter.kind = kind;
    filter.name = name;
    filter.value = value;
    const bool none = value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
    if (none)
        filter.value = QStringLiteral("none");
    if (value.isEmpty())
        return Error{SearchWords::tr("%1: has nothing behind it.").arg(name)};
    if (kind == FilterKind::Date && !none)
        return dateFilter(filter, name);
    static const QStringList states = {QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")};
    if (kind == FilterKind::State && !states.contains(value.toLower()))
        return Error{SearchWords::tr("“%1” is no state. Write state:unread, state:reading or state:read.").arg(value)};
    if (kind == FilterKind::EntityKind && !searchedKinds().contains(entityKindFromName(value.toLower()))) {
        QStringList words;
        for (const EntityKind one : searchedKinds())
            words << entityKindName(one);
        return Error{SearchWords::tr("“%1” is no kind of thing that can be searched. The kinds are: %2.").arg(value, words.join(QStringLiteral(", ")))};
    }
    return filter;
}

QList<SearchFieldHelp> searchFields()
{
    QList<SearchFieldHelp> help;
    for (const Field &field : fields())
        help.append({QString::fromLatin1(field.name), QCoreApplication::translate("Search", field.what), QString::fromLatin1(field.example)});
    help.append({SearchWords::tr("ATTRIBUTE"), SearchWords::tr("an attribute that you defined, by its name"), QStringLiteral("\"Issue area\":trade")});
    return help;
}

QList<SearchFieldHelp> searchOperators()
{
    return {
        {SearchWords::tr("words"), SearchWords::tr("all must occur"), QString::fromUtf8("축전 국경절")},
        {QStringLiteral("\"…\""), SearchWords::tr("a phrase"), QStringLiteral("\"hostile forces\"")},
        {QStringLiteral("*"), SearchWords::tr("the beginning of a word"), QStringLiteral("friend*")},
        {QStringLiteral("OR"), SearchWords::tr("either"), QString::fromUtf8("축전 OR 서한")},
        {QStringLiteral("NOT, -"), SearchWords::tr("without"), QStringLiteral("China NOT Taiwan")},
        {QStringLiteral("NEAR/5"), SearchWords::tr("at most five words between, in either order; syllables in Korean, characters in Chinese"),
         QStringLiteral("China NEAR/5 trade")},
        {QStringLiteral("( )"), SearchWords::tr("what belongs together"), QStringLiteral("(China OR PRC) trade")},
        {QStringLiteral("="), SearchWords::tr("exactly this spelling, not the others of its group"), QString::fromUtf8("=시진핑")},
    };
}

} // namespace haeje
