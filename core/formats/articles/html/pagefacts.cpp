// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/pagefacts.h"

#include "core/text/segments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace haeje {

namespace {

constexpr int mostFacts = 200;
constexpr int longestKeywords = 4000; ///< a field of them, which is parted where facts are recognised

const QHash<QString, FactKind> &metaNames()
{
    static const QHash<QString, FactKind> names = [] {
        const QList<QPair<FactKind, const char *>> lists = {
            {FactKind::Title, "citation_title og:title dc.title dcterms.title twitter:title"},
            {FactKind::Author, "citation_author article:author dc.creator dcterms.creator author byl dable:author og:article:author"},
            {FactKind::Published, "citation_publication_date citation_date citation_online_date article:published_time og:article:published_time "
                                  "dc.date dcterms.date dc.date.issued dcterms.issued dcterms.created datepublished date pubdate publishdate "
                                  "publish_date parsely-pub-date sailthru.date publication_date"},
            {FactKind::Outlet, "og:site_name citation_journal_title citation_publisher dc.publisher dcterms.publisher application-name publisher"},
            {FactKind::Url, "og:url citation_public_url dc.identifier.uri"},
            {FactKind::Keyword, "citation_keywords article:tag news_keywords dc.subject dcterms.subject keywords"},
            {FactKind::Language, "citation_language dc.language dcterms.language content-language"},
            {FactKind::Series, "article:section citation_series_title"},
            {FactKind::Affiliation, "citation_author_institution"},
            {FactKind::Download, "citation_pdf_url"},
        };
        QHash<QString, FactKind> hash;
        for (const auto &[fact, text] : lists) {
            for (const QString &name : QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                hash.insert(name, fact);
        }
        return hash;
    }();
    return names;
}

class Facts
{
public:
    void add(FactKind fact, const QString &value, const QString &place)
    {
        const QString text = withSingleSpaces(value).left(fact == FactKind::Keyword ? longestKeywords : 1000);
        if (text.isEmpty() || m_list.size() >= mostFacts)
            return;
        m_list << SourceFact {fact, text, place};
    }

    QList<SourceFact> take() { return std::move(m_list); }

private:
    QList<SourceFact> m_list;
};

QString stringIn(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject().value(QLatin1String("name")).toString();
    if (value.isArray() && value.toArray().size() == 1)
        return stringIn(value.toArray().first());
    return value.toString();
}

bool isArticleType(const QJsonValue &type)
{
    const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
    return name.contains(QLatin1String("Article")) || name.contains(QLatin1String("Posting")) || name == QLatin1String("Report")
        || name == QLatin1String("WebPage");
}

void takeJson(const QJsonValue &value, Facts &facts, int depth)
{
    if (depth > 8)
        return;
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), 100); ++i)
            takeJson(all[i], facts, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    takeJson(object.value(QLatin1String("@graph")), facts, object.contains(QLatin1String("@graph")) ? depth + 1 : 99);
    if (!isArticleType(object.value(QLatin1String("@type"))))
        return;
    const auto field = [&](const char *name) { return object.value(QLatin1String(name)); };
    const QString place = QStringLiteral("JSON-LD %1");
    facts.add(FactKind::Title, field("headline").toString(), place.arg(QLatin1String("headline")));
    facts.add(FactKind::Subtitle, field("alternativeHeadline").toString(), place.arg(QLatin1String("alternativeHeadline")));
    facts.add(FactKind::Published, field("datePublished").toString(), place.arg(QLatin1String("datePublished")));
    facts.add(FactKind::Outlet, stringIn(field("publisher")), place.arg(QLatin1String("publisher")));
    facts.add(FactKind::Series, stringIn(field("articleSection")), place.arg(QLatin1String("articleSection")));
    const QJsonArray authors = field("author").isArray() ? field("author").toArray() : QJsonArray {field("author")};
    for (qsizetype i = 0; i < std::min<qsizetype>(authors.size(), 40); ++i)
        facts.add(FactKind::Author, stringIn(authors[i]), place.arg(QLatin1String("author")));
    if (field("keywords").isArray()) {
        for (const QJsonValue &word : field("keywords").toArray())
            facts.add(FactKind::Keyword, word.toString(), place.arg(QLatin1String("keywords")));
    } else {
        facts.add(FactKind::Keyword, field("keywords").toString(), place.arg(QLatin1String("keywords")));
    }
}

void takeMeta(const PageNode &meta, Facts &facts)
{
    QString name;
    for (const char *attribute : {"property", "name", "itemprop", "http-equiv"}) {
        if (name.isEmpty())
            name = meta.attribute(attribute).trimmed().toLower();
    }
    const auto fact = metaNames().constFind(name);
    const QString content = meta.attribute("content");
    if (fact == metaNames().constEnd() || content.size() > 4000)
        return;
    const QString place = QStringLiteral("meta %1").arg(name);
    // article:author is an address as often as a name.
    if (*fact == FactKind::Author && content.startsWith(QLatin1String("http")))
        return;
    facts.add(*fact, content, place);
}

} // namespace

QList<SourceFact> factsOfHead(const PageNode &page, const TamedMarkup &markup)
{
    Facts facts;
    everyElement(page, [&](const PageNode &node) {
        if (node.is("meta"))
            takeMeta(node, facts);
        else if (node.is("link") && node.attribute("rel").toLower() == QLatin1String("canonical"))
            facts.add(FactKind::Url, node.attribute("href"), QStringLiteral("link canonical"));
        return true;
    });
    for (const QByteArray &json : markup.jsonLd) {
        const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
        takeJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), facts, 0);
    }
    if (!markup.savedFrom.isEmpty())
        facts.add(FactKind::Url, QString::fromUtf8(markup.savedFrom), QStringLiteral("comment of the browser that saved the page"));
    const PageNode *title = firstElement(page, [](const PageNode &node) { return node.is("title"); });
    if (title)
        facts.add(FactKind::Title, textOf(*title), QStringLiteral("title"));
    const QString lang = page.attribute("lang").isEmpty() ? page.attribute("xml:lang") : page.attribute("lang");
    facts.add(FactKind::Language, lang, QStringLiteral("html lang"));
    return facts.take();
}

QList<SourceFact> factsOfArticle(const PageNode &article)
{
    static const QRegularExpression file(QStringLiteral("\\.(?:pdf|hwpx?|docx?|xlsx?|pptx?|odt|epub|zip)(?:$|[?#])"),
                                         QRegularExpression::CaseInsensitiveOption);
    Facts facts;
    everyElement(article, [&](const PageNode &node) {
        const QString property = node.attribute("itemprop");
        const QString rel = node.attribute("rel");
        const QString href = node.attribute("href");
        if (property == QLatin1String("datePublished"))
            facts.add(FactKind::Published, node.attributes.contains("content") ? node.attribute("content") : node.attributes.contains("datetime")
                          ? node.attribute("datetime") : textOf(node), QStringLiteral("itemprop datePublished"));
        else if (property == QLatin1String("author") || (node.is("a") && rel == QLatin1String("author")))
            facts.add(FactKind::Author, node.attributes.contains("content") ? node.attribute("content") : textOf(node),
                      property.isEmpty() ? QStringLiteral("rel author") : QStringLiteral("itemprop author"));
        else if (node.is("a") && rel.split(QLatin1Char(' ')).contains(QLatin1String("tag")))
            facts.add(FactKind::Keyword, textOf(node), QStringLiteral("rel tag"));
        else if (node.is("a") && node.length > 0 && (file.match(href).hasMatch() || node.attributes.contains("download")))
            facts.add(FactKind::Download, QStringLiteral("%1 <%2>").arg(textOf(node), href), QStringLiteral("link"));
        return true;
    });
    return facts.take();
}

} // namespace haeje
