// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/clutter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

namespace {

struct PageClutter {
    Q_DECLARE_TR_FUNCTIONS(PageClutter)
};

struct Names {
    Clutter clutter;
    QRegularExpression pattern;
};

QRegularExpression words(const QString &alternatives)
{
    // Words of a name are parted by anything but letters; a plural or a number may follow.
    return QRegularExpression(QStringLiteral("(?:^|[^a-z])(?:") + alternatives + QStringLiteral(")s?(?:$|[^a-z])"));
}

const QList<Names> &namedClutter()
{
    static const QList<Names> list = {
        {Clutter::Cookies, words(QStringLiteral("cookie|cookiebar|cookiebanner|consent|gdpr|ccpa|onetrust|cookielaw"))},
        {Clutter::Comments, words(QStringLiteral("comment|commentlist|comment-?form|disqus|repl(?:y|ies)|respond|livere|cmt"))},
        {Clutter::Advert, words(QStringLiteral("ad|advert|adverti[sz]ement|adsense|adsbygoogle|adbox|adarea|banner|sponsor|sponsored|promo|promotion|"
                                               "dfp|outbrain|taboola"))},
        {Clutter::Related, words(QStringLiteral("related|relation|relate|recommend|recommended|recommendation|read-?more|also|more-from|morenews|"
                                                "popular|trending|most-?read|most-?viewed|ranking|rank|bestview|mostview|latest|up-?next|seealso"))},
        {Clutter::Share, words(QStringLiteral("share|sharing|sharebar|sns|social|socials|addthis|sharethis|print|printer|font-?size|utils?|toolbar|"
                                              "bookmark|copyurl|tts"))},
        {Clutter::Navigation, words(QStringLiteral("nav|navbar|navi|navigation|menu|gnb|lnb|snb|breadcrumb|breadcrumbs|crumb|sitemap|paging|pagination|"
                                                   "pager|page-?nav|prev-?next|skip|skipnavi|quick|quickmenu|location|tab-?menu|topbar|top-?menu|"
                                                   "language|lang-?select|bbs-?nav|board-?nav"))},
        {Clutter::Aside, words(QStringLiteral("sidebar|side|aside|widget|rightcol|right-?area|popup|modal|overlay|lightbox|newsletter|subscribe|"
                                              "subscription|paywall"))},
        {Clutter::Footer, words(QStringLiteral("footer|foot|copyright|colophon|site-?info|familysite|family-?site"))},
        {Clutter::Form, words(QStringLiteral("search|searchbox|login|signin|sign-?up|register"))},
    };
    return list;
}

Clutter byTag(const PageNode &element)
{
    static const QHash<QByteArray, Clutter> tags = {
        {"nav", Clutter::Navigation}, {"menu", Clutter::Navigation}, {"aside", Clutter::Aside},   {"footer", Clutter::Footer},
        {"form", Clutter::Form},      {"button", Clutter::Form},     {"select", Clutter::Form},   {"input", Clutter::Form},
        {"textarea", Clutter::Form},  {"dialog", Clutter::Aside},    {"iframe", Clutter::Unseen}, {"noscript", Clutter::Unseen},
        {"svg", Clutter::Unseen},     {"canvas", Clutter::Unseen},   {"object", Clutter::Unseen}, {"template", Clutter::Unseen},
        {"video", Clutter::Unseen},   {"audio", Clutter::Unseen},    {"embed", Clutter::Unseen},  {"math", Clutter::None},
        {"head", Clutter::Unseen},    {"noframes", Clutter::Unseen}, {"map", Clutter::Unseen},    {"datalist", Clutter::Form},
    };
    return tags.value(element.tag, Clutter::None);
}

Clutter byRole(const QString &role)
{
    static const QHash<QString, Clutter> roles = {
        {QStringLiteral("navigation"), Clutter::Navigation}, {QStringLiteral("banner"), Clutter::Header},
        {QStringLiteral("contentinfo"), Clutter::Footer},    {QStringLiteral("complementary"), Clutter::Aside},
        {QStringLiteral("search"), Clutter::Form},           {QStringLiteral("dialog"), Clutter::Aside},
        {QStringLiteral("menu"), Clutter::Navigation},       {QStringLiteral("menubar"), Clutter::Navigation},
    };
    return roles.value(role, Clutter::None);
}

bool isUnseen(const PageNode &element)
{
    static const QRegularExpression hidden(QStringLiteral("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"));
    if (element.attributes.isEmpty())
        return false;
    return element.attributes.contains("hidden") || element.attribute("aria-hidden") == QLatin1String("true")
        || (element.attributes.contains("style") && hidden.match(element.attribute("style").toLower()).hasMatch());
}

/// Names without capitals, "articleBody" as "article-body".
QString namesOf(const PageNode &element)
{
    const QString names = element.attribute("class") + QLatin1Char(' ') + element.attribute("id");
    QString parted;
    parted.reserve(names.size() + 8);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0 && names[i].isUpper() && names[i - 1].isLower())
            parted += QLatin1Char('-');
        parted += names[i].toLower();
    }
    return parted;
}

} // namespace

Clutter clutterOf(const PageNode &element)
{
    if (const Clutter clutter = byTag(element); clutter != Clutter::None)
        return clutter;
    if (isUnseen(element))
        return Clutter::Unseen;
    if (const Clutter clutter = byRole(element.attribute("role").toLower()); clutter != Clutter::None)
        return clutter;
    static const QList<QByteArray> never = {"html", "body", "main", "article", "h1", "h2", "h3", "p", "td", "tr", "table", "tbody", "a", "time"};
    if ((!element.attributes.contains("class") && !element.attributes.contains("id")) || never.contains(element.tag))
        return Clutter::None;
    const QString names = namesOf(element);
    for (const Names &named : namedClutter()) {
        if (named.pattern.match(names).hasMatch())
            return named.clutter;
    }
    return Clutter::None;
}

bool announcesOthers(const QString &heading)
{
    static const QRegularExpression form(
        QStringLiteral("^\\W*(?:related(?: (?:articles?|news|stor(?:y|ies)|posts?|content|links?|reading|items?))?|read (?:more|also|next)|see also|"
                       "you (?:may|might) (?:also )?like|more (?:from|on|news|stories)\\b.*|most (?:read|viewed|popular)|latest news|recommended(?: for you)?|"
                       "관련\\s?(?:기사|뉴스|글|자료|링크)|추천\\s?(?:기사|뉴스|글)|많이\\s?본\\s?(?:기사|뉴스)|이\\s?시각\\s?(?:주요)?\\s?뉴스|함께\\s?볼\\s?만한.*|"
                       "相关(?:阅读|新闻|报道|链接)|延伸阅读|推荐阅读|更多新闻|热门推荐)\\W*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return heading.size() < 60 && form.match(heading).hasMatch();
}

QString clutterName(Clutter clutter)
{
    switch (clutter) {
    case Clutter::Navigation: return PageClutter::tr("site navigation");
    case Clutter::Header: return PageClutter::tr("head of the site");
    case Clutter::Footer: return PageClutter::tr("foot of the site");
    case Clutter::Aside: return PageClutter::tr("box beside the article");
    case Clutter::Related: return PageClutter::tr("links to other articles");
    case Clutter::Comments: return PageClutter::tr("comments of readers");
    case Clutter::Advert: return PageClutter::tr("advert");
    case Clutter::Cookies: return PageClutter::tr("cookie notice");
    case Clutter::Share: return PageClutter::tr("buttons to share or print");
    case Clutter::Form: return PageClutter::tr("form");
    case Clutter::Picture: return PageClutter::tr("picture");
    case Clutter::None:
    case Clutter::Unseen: break;
    }
    return PageClutter::tr("not shown by the page");
}

bool namedAsArticle(const PageNode &element)
{
    if (element.attribute("itemprop").contains(QLatin1String("articleBody")) || element.is("article"))
        return true;
    // Names that the content systems of news sites, boards of Korean institutes and blogs use for the text alone.
    static const QRegularExpression form(words(QStringLiteral(
        "article-?(?:body|content|text|view|txt|cont|main)|story-?(?:body|news|content)|news-?(?:body|content|text|view|ct-article)|entry-content|"
        "post-(?:content|body)|dic-area|newsct-article|article-body-contents|main-?aticle|p-?detail|detail|view-?(?:cont|content|con|body|txt|area)|"
        "board-?view|bbs-?view|content-?(?:body|text|view)|body-?text|cont-?body|read-?body|text-?p|news-?detail")));
    const QString names = namesOf(element);
    return names.size() > 1 && form.match(names).hasMatch();
}

} // namespace haeje
