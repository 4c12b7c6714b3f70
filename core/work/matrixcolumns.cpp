// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/matrixparts.h"

#include "core/base/edtf.h"
#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <set>

namespace haeje {

struct MatrixColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(Matrices)
};
namespace {

/// Values by what they are sorted by; the label is the second.
using SortedValues = std::vector<std::pair<QString, QString>>;
/// By position of the document: its values; none = not stated.
using ValuesOfDocuments = std::vector<SortedValues>;

} // namespace

static MatrixSide emptySide(const CodedTexts &texts)
{
    MatrixSide side;
    side.axis = {MatrixAxisOf::Document, 0, std::vector<std::vector<int>>(texts.documents.size())};
    return side;
}

static MatrixHead restHead(const QString &label, const QString &more = {})
{
    MatrixHead head;
    head.label = label;
    head.more = more;
    head.rest = true;
    return head;
}

MatrixSide documentSide(const Project &project, const CodedTexts &texts, const CodingFilter &filter)
{
    MatrixSide side = emptySide(texts);
    QHash<QString, int> titles;
    const QList<DocumentSummary> summaries = project.documents().summariesUncounted();
    for (const DocumentSummary &document : summaries)
        ++titles[document.facts.title];
    for (qsizetype d = 0; d < summaries.size(); ++d) {
        if (!filter.takesDocument(size_t(d)))
            continue;
        const DocumentFacts &facts = summaries.at(d).facts;
        MatrixHead head;
        head.label = facts.title;
        if (titles.value(facts.title) > 1 || facts.title.isEmpty())
            head.label = QStringLiteral("%1 (%2)").arg(facts.title).arg(summaries.at(d).id.value).trimmed();
        QStringList more{facts.published.display(QLocale()), facts.outlet};
        more.removeAll(QString());
        head.more = more.join(QStringLiteral(" · "));
        head.what = EntityRef(summaries.at(d).id);
        side.axis.places[size_t(d)] = {side.axis.size++};
        side.heads += head;
    }
    return side;
}

/// A column for each value there is, in order; one for what is not stated where that occurs.
static void addColumns(MatrixSide &side, const ValuesOfDocuments &values, const CodingFilter &filter, const QString &notStated)
{
    std::map<std::pair<QString, QString>, int> columns;
    bool several = false;
    bool rest = false;
    for (size_t d = 0; d < values.size(); ++d) {
        if (!filter.takesDocument(d))
            continue;
        for (const auto &value : values[d])
            columns.emplace(value, 0);
        several = several || values[d].size() > 1;
        rest = rest || values[d].empty();
    }
    for (auto &[value, column] : columns) {
        column = side.axis.size++;
        MatrixHead head;
        head.label = value.second;
        side.heads += head;
    }
    if (rest)
        side.heads += restHead(notStated);
    for (size_t d = 0; d < values.size(); ++d) {
        if (!filter.takesDocument(d))
            continue;
        std::set<int> places;
        for (const auto &value : values[d])
            places.insert(columns.at(value));
        if (places.empty())
            places.insert(side.axis.size);
        side.axis.places[d].assign(places.begin(), places.end());
    }
    side.axis.size += rest;
    if (several)
        side.notes += MatrixColumnsWords::tr("A document with several values counts in the column of each; in the totals it counts once.");
}

/// Values of a fact that every document has or lacks.
static SortedValues factValues(const DocumentFacts &facts, const QString &name)
{
    SortedValues values;
    const auto add = [&](const QString &value) {
        if (!value.trimmed().isEmpty())
            values.emplace_back(value.toCaseFolded(), value);
    };
    if (name == QLatin1String("outlet"))
        add(facts.outlet);
    else if (name == QLatin1String("language"))
        add(facts.language);
    else if (name == QLatin1String("series"))
        add(facts.series);
    else if (name == QLatin1String("author"))
        std::for_each(facts.authors.begin(), facts.authors.end(), add);
    else if (name == QLatin1String("keyword"))
        std::for_each(facts.keywords.begin(), facts.keywords.end(), add);
    else if (facts.published.earliest().isValid() && facts.published.earliest().year() == facts.published.latest().year())
        add(QString::number(facts.published.earliest().year()));
    return values;
}

static QStringList factNames()
{
    return {QStringLiteral("outlet"), QStringLiteral("author"), QStringLiteral("language"), QStringLiteral("year"),
            QStringLiteral("series"), QStringLiteral("keyword")};
}

QStringList matrixAttributes(const Project &project)
{
    QStringList names = factNames() << QStringLiteral("collection");
    for (const Attribute &attribute : project.attributes().all())
        names += attribute.name;
    return names;
}

/// In the order of the codes of collections; a document counts in those above its own too.
static ValuesOfDocuments collectionValues(const Project &project, const CodedTexts &texts)
{
    ValuesOfDocuments values(texts.documents.size());
    QHash<DocumentId, size_t> positions;
    for (size_t d = 0; d < texts.documents.size(); ++d)
        positions.insert(texts.documents[d].document, d);
    int order = 0;
    for (const Collection &collection : project.collections().all()) {
        const std::pair<QString, QString> value(QStringLiteral("%1").arg(order++, 8, 10, QLatin1Char('0')), project.collections().path(collection.id));
        for (const CollectionId below : project.collections().withBelow(collection.id)) {
            for (const DocumentId document : project.collections().documents(below)) {
                if (positions.contains(document))
                    values[positions.value(document)].push_back(value);
            }
        }
    }
    return values;
}

/// What sorts a value of the user's own attribute: choices in their order, numbers by size, the rest as it is written.
static QString sortKey(const Attribute &attribute, const AttributeValue &value)
{
    if (attribute.type == AttributeType::Choice)
        return QStringLiteral("%1").arg(attribute.choices.indexOf(value.toString()), 8, 10, QLatin1Char('0'));
    if (attribute.type == AttributeType::Number)
        return QStringLiteral("%1").arg(value.toDouble() + 1e15, 24, 'f', 6, QLatin1Char('0')); // below zero sorts ahead too
    return attributeText(attribute, value).toCaseFolded();
}

static ValuesOfDocuments attributeValues(const Project &project, const CodedTexts &texts, const Attribute &attribute)
{
    ValuesOfDocuments values(texts.documents.size());
    const auto stored = project.attributes().values(attribute.id);
    for (size_t d = 0; d < texts.documents.size(); ++d) {
        const AttributeValue value = stored.value(texts.documents[d].document);
        if (value.isValid())
            values[d].emplace_back(sortKey(attribute, value), attributeText(attribute, value));
    }
    return values;
}

Result<MatrixSide> attributeSide(const Project &project, const CodedTexts &texts, const CodingFilter &filter, const QString &name)
{
    MatrixSide side = emptySide(texts);
    ValuesOfDocuments values;
    const QString notStated = MatrixColumnsWords::tr("not stated");
    if (factNames().contains(name)) {
        for (const DocumentSummary &document : project.documents().summariesUncounted())
            values.push_back(factValues(document.facts, name));
        if (name == QLatin1String("year"))
            side.notes += MatrixColumnsWords::tr("A date that spans several years counts as not stated.");
    } else if (name == QLatin1String("collection")) {
        values = collectionValues(project, texts);
        side.notes += MatrixColumnsWords::tr("A document counts in the collections above its own too.");
    } else if (const auto attribute = project.attributes().withName(name)) {
        values = attributeValues(project, texts, *attribute);
    } else {
        return Error{MatrixColumnsWords::tr("Documents have no attribute “%1”. What there is: %2.").arg(name, matrixAttributes(project).join(QStringLiteral(", ")))};
    }
    addColumns(side, values, filter, notStated);
    return side;
}

namespace {

enum class PeriodSize { Year, Quarter, Month };

/// Counted from the year 0, so that the next period is one more.
int periodOf(QDate day, PeriodSize size)
{
    const int parts = size == PeriodSize::Year ? 1 : size == PeriodSize::Quarter ? 4 : 12;
    return day.year() * parts + (day.month() - 1) * parts / 12;
}

QString periodLabel(int period, PeriodSize size)
{
    if (size == PeriodSize::Year)
        return QString::number(period);
    if (size == PeriodSize::Quarter)
        return QStringLiteral("%1-Q%2").arg(period / 4).arg(period % 4 + 1);
    return QStringLiteral("%1-%2").arg(period / 12).arg(period % 12 + 1, 2, 10, QLatin1Char('0'));
}

QString severalLabel(PeriodSize size)
{
    if (size == PeriodSize::Year)
        return MatrixColumnsWords::tr("several years");
    return size == PeriodSize::Quarter ? MatrixColumnsWords::tr("several quarters") : MatrixColumnsWords::tr("several months");
}

QString timeRule(PeriodSize size)
{
    if (size == PeriodSize::Year)
        return MatrixColumnsWords::tr("A document counts in the year in which it was published. A date that may lie in several years is not guessed: it has a column of its own.");
    if (size == PeriodSize::Quarter)
        return MatrixColumnsWords::tr("A document counts in the quarter in which it was published. A date that may lie in several quarters (“2021”) is not guessed: it has a column of its own.");
    return MatrixColumnsWords::tr("A document counts in the month in which it was published. A date that may lie in several months (“2021”) is not guessed: it has a column of its own.");
}

/// Where a date counts: a period, or none of them.
struct DatedPlace {
    std::optional<int> period;
    bool several = false; ///< else not dated
};

DatedPlace placeOfDate(const EdtfDate &date, PeriodSize size)
{
    if (!date.isStated())
        return {};
    if (!date.earliest().isValid() || !date.latest().isValid())
        return {std::nullopt, true};
    const int first = periodOf(date.earliest(), size);
    return first == periodOf(date.latest(), size) ? DatedPlace{first, false} : DatedPlace{std::nullopt, true};
}

} // namespace

Result<MatrixSide> timeSide(const Project &project, const CodedTexts &texts, const CodingFilter &filter, const QString &by)
{
    const QStringList sizes{QStringLiteral("year"), QStringLiteral("quarter"), QStringLiteral("month")};
    const qsizetype chosen = by.isEmpty() ? 0 : sizes.indexOf(by);
    if (chosen < 0)
        return Error{MatrixColumnsWords::tr("“%1” is no period to count by. There are: %2.").arg(by, sizes.join(QStringLiteral(", ")))};
    const PeriodSize size = PeriodSize(chosen);
    MatrixSide side = emptySide(texts);
    std::vector<DatedPlace> places;
    std::optional<int> first, last;
    int uncertain = 0;
    bool several = false, undated = false;
    const QList<DocumentSummary> summaries = project.documents().summariesUncounted();
    for (qsizetype d = 0; d < summaries.size(); ++d) {
        const EdtfDate &date = summaries.at(d).facts.published;
        places.push_back(placeOfDate(date, size));
        if (!filter.takesDocument(size_t(d)))
            continue;
        const DatedPlace &place = places.back();
        if (place.period) {
            first = std::min(first.value_or(*place.period), *place.period);
            last = std::max(last.value_or(*place.period), *place.period);
            uncertain += date.isUncertain();
        }
        several = several || place.several;
        undated = undated || (!place.period && !place.several);
    }
    for (int period = first.value_or(0); first && period <= *last; ++period) {
        MatrixHead head;
        head.label = periodLabel(period, size);
        side.heads += head;
    }
    const int severalAt = int(side.heads.size());
    if (several)
        side.heads += restHead(severalLabel(size));
    const int undatedAt = int(side.heads.size());
    if (undated)
        side.heads += restHead(MatrixColumnsWords::tr("not dated"));
    side.axis.size = int(side.heads.size());
    for (size_t d = 0; d < places.size(); ++d) {
        if (filter.takesDocument(d))
            side.axis.places[d] = {places[d].period ? *places[d].period - *first : places[d].several ? severalAt : undatedAt};
    }
    side.notes += timeRule(size);
    if (uncertain > 0)
        side.notes += MatrixColumnsWords::tr("%n dates marked as uncertain or approximate are taken as they are written.", nullptr, uncertain);
    return side;
}

} // namespace haeje
