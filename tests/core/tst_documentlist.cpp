// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/documentkeys.h"
#include "core/store/documentlist.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

#include <algorithm>
#include <random>

using namespace haeje;
using namespace haeje::test;

/// A library of random documents, and what lists must say of it, worked out the plain way from the rows.
class RandomLibrary
{
public:
    RandomLibrary(Project &project, unsigned seed)
        : m_project(project)
        , m_random(seed)
    {
    }

    Result<void> fill(int documents)
    {
        const auto attribute = m_project.attributes().add({{}, {}, QStringLiteral("Size"), AttributeType::Number, {}, 0});
        const auto code = m_project.codes().add(QStringLiteral("code"));
        for (const char *path : {"a", "a/b", "a/b/c", "d"})
            (void)m_project.collections().findOrAddPath(QLatin1String(path));
        for (int i = 0; i < documents; ++i) {
            const DocumentId id = *m_project.documents().add(document(i), originalOf(QByteArray::number(i)));
            for (const Collection &collection : m_project.collections().all()) {
                if (pick(4) == 0)
                    (void)m_project.collections().put(collection.id, {id});
            }
            if (pick(3))
                (void)m_project.attributes().setValue(*attribute, {id}, double(pick(12)) / 2);
            for (int n = pick(4); n > 0; --n) {
                const auto passage = m_project.passages().findOrAdd(id, {n, n + 2});
                if (pick(2))
                    (void)m_project.passages().addCoding(*passage, *code);
                if (pick(3) == 0)
                    (void)m_project.passages().addCoding(*passage, *code, {}, QStringLiteral("another"));
            }
            if (pick(3))
                (void)m_project.documents().setState({id}, ReadingState(pick(3)));
        }
        // Gaps among the ids.
        for (const DocumentSummary &d : m_project.documents().summaries()) {
            if (pick(8) == 0)
                (void)m_project.documents().remove(d.id);
        }
        return {};
    }

    DocumentColumn column(DocumentField field) const
    {
        return {field, field == DocumentField::Attribute ? m_project.attributes().all().first().id : AttributeId()};
    }

    /// Keys of a document in a column; none = not stated.
    QStringList keys(const DocumentSummary &d, const DocumentColumn &column) const
    {
        const DocumentFacts &f = d.facts;
        const auto one = [](const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; };
        switch (column.field) {
        case DocumentField::Title: return one(f.title);
        case DocumentField::Subtitle: return one(f.subtitle);
        case DocumentField::Series: return one(f.series);
        case DocumentField::Authors: return f.authors;
        case DocumentField::Affiliation: return one(f.affiliation);
        case DocumentField::Published: return one(f.published.text());
        case DocumentField::Year: return f.published.isStated() ? QStringList{QString::number(f.published.earliest().year())} : QStringList();
        case DocumentField::Outlet: return one(f.outlet);
        case DocumentField::Language: return one(f.language);
        case DocumentField::Url: return one(f.url.section(QLatin1Char('/'), 2, 2));
        case DocumentField::Keywords: return f.keywords;
        case DocumentField::Words: return {QString::number(d.words)};
        case DocumentField::Characters: return {QString::number(d.characters)};
        case DocumentField::Passages: return {QString::number(d.passages)};
        case DocumentField::Codings: return {QString::number(d.codings)};
        case DocumentField::Coders: {
            QStringList coders;
            for (const CodingRow &row : m_project.passages().codings()) {
                if (row.document == d.id)
                    coders << row.coding.coder;
            }
            coders.removeDuplicates();
            coders.sort();
            return coders;
        }
        case DocumentField::State: return {QStringList{QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")}.at(int(d.state))};
        case DocumentField::Format: return one(d.format);
        case DocumentField::Imported: return {d.importedAt.toLocalTime().date().toString(Qt::ISODate)};
        case DocumentField::Collection: {
            QStringList ids;
            for (const CollectionId id : m_project.collections().of(d.id))
                ids << QString::number(id.value);
            return ids;
        }
        case DocumentField::Attribute:
            return one(attributeText(m_project.attributes().all().first(), m_project.attributes().valuesOf(d.id).value(column.attribute)));
        }
        return {};
    }

    /// What it is sorted by, as text that compares as the value does; empty = not stated.
    QString sortKey(const DocumentSummary &d, const DocumentColumn &column) const
    {
        const auto padded = [](double number) { return QStringLiteral("%1").arg(number + 1e7, 16, 'f', 4); };
        const QStringList all = keys(d, column);
        switch (column.field) {
        case DocumentField::Title: return orderingKey(d.facts.title);
        case DocumentField::Url: return d.facts.url;
        case DocumentField::Imported: return d.importedAt.toUTC().toString(Qt::ISODateWithMs);
        case DocumentField::Words:
        case DocumentField::Characters:
        case DocumentField::Passages:
        case DocumentField::Codings:
        case DocumentField::Year:
        case DocumentField::Attribute: return all.isEmpty() ? QString() : padded(all.first().toDouble());
        case DocumentField::Published:
            return all.isEmpty() ? QString()
                                 : padded(double(d.facts.published.earliest().toJulianDay()))
                    + padded(double(d.facts.published.earliest().daysTo(d.facts.published.latest()))) + all.first();
        case DocumentField::State: return QString::number(int(d.state));
        case DocumentField::Collection: {
            const QList<Collection> collections = m_project.collections().all();
            for (qsizetype i = 0; i < collections.size(); ++i) {
                if (all.contains(QString::number(collections.at(i).id.value)))
                    return padded(double(i));
            }
            return {};
        }
        default: return all.isEmpty() ? QString() : orderingKey(all.first()) + QChar(1) + all.first();
        }
    }

    bool matches(const DocumentSummary &d, const DocumentFilter &filter) const
    {
        const DocumentFacts &f = d.facts;
        const QString words = foldedText(QStringList{f.title, f.subtitle, f.authors.join(QLatin1Char('\n')), f.series, f.outlet,
                                                     f.keywords.join(QLatin1Char('\n')), f.published.text()}.join(QLatin1Char('\n')));
        for (const QString &word : foldedText(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!words.contains(word))
                return false;
        }
        const auto holds = [&](const DocumentFilter::Is &is) {
            const QStringList all = keys(d, is.column);
            return is.value.isEmpty() ? all.isEmpty() : all.contains(is.value);
        };
        for (const DocumentFilter::Is &is : filter.is) {
            if (std::none_of(filter.is.begin(), filter.is.end(), [&](const auto &other) { return other.column == is.column && holds(other); }))
                return false;
        }
        if (filter.collection) {
            const QList<CollectionId> below = m_project.collections().withBelow(filter.collection);
            const QList<CollectionId> in = m_project.collections().of(d.id);
            if (std::none_of(in.begin(), in.end(), [&](CollectionId id) { return below.contains(id); }))
                return false;
        }
        return (!filter.onlyNotCoded || d.codings == 0) && (!filter.only || filter.only->contains(d.id));
    }

    QList<DocumentId> ids(const DocumentFilter &filter, const DocumentOrder &order) const
    {
        QList<DocumentSummary> all = m_project.documents().summaries();
        const DocumentColumn title{DocumentField::Title, {}};
        const bool own = order.by.field == DocumentField::Title || order.by.field == DocumentField::Url || order.by.field == DocumentField::Imported;
        std::sort(all.begin(), all.end(), [&](const DocumentSummary &a, const DocumentSummary &b) {
            const QString ka = sortKey(a, order.by);
            const QString kb = sortKey(b, order.by);
            if (ka.isEmpty() != kb.isEmpty())
                return kb.isEmpty();
            if (ka.toUtf8() != kb.toUtf8())
                return (ka.toUtf8() < kb.toUtf8()) != order.descending;
            if (own)
                return !ka.isEmpty() && order.descending ? a.id > b.id : a.id < b.id;
            const QByteArray ta = sortKey(a, title).toUtf8(), tb = sortKey(b, title).toUtf8();
            return ta != tb ? ta < tb : a.id < b.id;
        });
        QList<DocumentId> found;
        for (const DocumentSummary &d : std::as_const(all)) {
            if (matches(d, filter))
                found << d.id;
        }
        return found;
    }

    QMap<QString, int> groups(const DocumentColumn &by, const DocumentFilter &filter) const
    {
        QMap<QString, int> counts;
        for (const DocumentSummary &d : m_project.documents().summaries()) {
            if (!matches(d, filter))
                continue;
            const QStringList all = keys(d, by);
            for (const QString &key : all.isEmpty() ? QStringList{QString()} : QStringList(all.begin(), all.end()))
                ++counts[key];
        }
        return counts;
    }

    DocumentFilter filter()
    {
        static const QStringList stock = {QStringLiteral("cafe"), QStringLiteral("제"), QStringLiteral("TITLE 1"), QStringLiteral("outlet"), QStringLiteral("nothing")};
        DocumentFilter filter;
        if (pick(3) == 0)
            filter.words = stock.at(pick(int(stock.size())));
        for (int n = pick(3); n > 0; --n) {
            const DocumentColumn by = column(DocumentField(pick(20)));
            const QList<DocumentGroup> groups = m_project.documentList().groups(by);
            if (!groups.isEmpty())
                filter.is.append({by, groups.at(pick(int(groups.size()))).key});
            if (!groups.isEmpty() && pick(2))
                filter.is.append({by, groups.at(pick(int(groups.size()))).key});
        }
        if (pick(4) == 0)
            filter.collection = m_project.collections().all().at(pick(4)).id;
        filter.onlyNotCoded = pick(5) == 0;
        if (pick(5) == 0) {
            filter.only.emplace();
            for (const DocumentSummary &d : m_project.documents().summaries()) {
                if (pick(2))
                    filter.only->append(d.id);
            }
            filter.only->append(DocumentId(9999));
        }
        return filter;
    }
    int pick(int below) { return int(m_random() % unsigned(below)); }

private:
    Document document(int i)
    {
        static const QStringList titles = {QStringLiteral("Title 9"), QStringLiteral("title 10"), QStringLiteral("“Title 1”"), QStringLiteral("제2차 담화"),
                                           QStringLiteral("제10차 담화"), QStringLiteral("Café"), QStringLiteral("中国"), QStringLiteral("Ｔｉｔｌｅ 3"), QStringLiteral("?")};
        static const QStringList dates = {QString(), QStringLiteral("2021"), QStringLiteral("2021-07"), QStringLiteral("2021-07-11"), QStringLiteral("2018-03-25/2018-03-28"),
                                          QStringLiteral("1999-12-31~")};
        const auto maybe = [&](const QString &stem, int of) { return pick(3) ? stem + QString::number(pick(of)) : QString(); };
        Document d = documentOf(QStringLiteral("Text of number %1\n").arg(i) + QStringLiteral("word ").repeated(pick(5)) + QStringLiteral("축전"));
        d.facts = {};
        d.facts.title = titles.at(pick(int(titles.size())));
        d.facts.subtitle = maybe(QStringLiteral("Sub "), 12);
        d.facts.series = maybe(QStringLiteral("시리즈 "), 3);
        d.facts.affiliation = maybe(QStringLiteral("Institute "), 3);
        d.facts.outlet = maybe(pick(2) ? QStringLiteral("Outlet ") : QStringLiteral("outlet "), 4);
        d.facts.language = pick(3) ? QStringList{QStringLiteral("ko"), QStringLiteral("en")}.at(pick(2)) : QString();
        d.facts.url = pick(3) ? QStringLiteral("https://site%1.example/%2").arg(pick(3)).arg(pick(50)) : QString();
        d.facts.published = EdtfDate::parse(dates.at(pick(int(dates.size())))).value_or(EdtfDate());
        for (int n = pick(3); n > 0; --n)
            d.facts.authors << QStringLiteral("Author %1%2").arg(n).arg(pick(4));
        for (int n = pick(4); n > 0; --n)
            d.facts.keywords << QStringLiteral("Key%1 %2").arg(n).arg(pick(4));
        d.format = maybe(QStringLiteral("f"), 2);
        return d;
    }

    Project &m_project;
    std::mt19937 m_random;
};

class TestDocumentList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOrderGroupAndFilter_isAsThePlainWayFindsIt_data();
    void everyOrderGroupAndFilter_isAsThePlainWayFindsIt();
};

void TestDocumentList::everyOrderGroupAndFilter_isAsThePlainWayFindsIt_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDocumentList::everyOrderGroupAndFilter_isAsThePlainWayFindsIt()
{
    QFETCH(unsigned, seed);
    TestProject t;
    RandomLibrary library(*t, seed);
    QVERIFY(t->edit(QStringLiteral("Fill"), [&] { return library.fill(80); }));
    int found = 0;
    for (int round = 0; round < 60; ++round) {
        const DocumentColumn by = library.column(DocumentField(round % 20));
        const DocumentFilter filter = round < 20 ? DocumentFilter() : library.filter();
        const DocumentOrder order{by, library.pick(2) == 1};
        const QList<DocumentId> ids = t->documentList().ids(filter, order);
        const QByteArray where = "column " + QByteArray::number(round % 20) + (order.descending ? " descending" : "");
        QVERIFY2(ids == library.ids(filter, order), where);
        QCOMPARE(t->documentList().count(filter), int(ids.size()));
        QMap<QString, int> groups;
        for (const DocumentGroup &group : t->documentList().groups(by, filter))
            groups.insert(group.key, group.count);
        QVERIFY2(groups == library.groups(by, filter), where);
        found += int(ids.size());
    }
    QVERIFY2(found > 1500, "the filters left too little to prove anything");
}

QTEST_GUILESS_MAIN(TestDocumentList)
#include "tst_documentlist.moc"
