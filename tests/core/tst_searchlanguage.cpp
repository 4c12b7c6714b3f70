// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "core/store/searchtokens.h"
#include "tests/support/testproject.h"

#include <QRegularExpression>

#include <random>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A query as a list in the manner of Lisp.
QString printed(const SearchNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case SearchNode::Kind::Words:
        for (const SearchPattern &pattern : node.patterns) {
            QString words;
            for (int i = 0; i < pattern.tokens.size(); ++i)
                words += (i == 0 ? QString() : pattern.glued.at(i) ? s("+") : s("_")) + pattern.tokens.at(i);
            parts << words + (pattern.prefix ? s("*") : QString());
        }
        return (node.field == SearchField::Anywhere ? QString() : s("f%1:").arg(int(node.field))) + parts.join(u'/');
    case SearchNode::Kind::Filter:
        return s("[%1 %2 %3 %4]").arg(int(node.filter.kind)).arg(node.filter.value, node.filter.from.toString(Qt::ISODate), node.filter.to.toString(Qt::ISODate));
    default:
        break;
    }
    static const QStringList names = {s("and"), s("or"), s("not"), s("near")};
    parts << names.at(int(node.kind)) + (node.kind == SearchNode::Kind::Near ? QString::number(node.distance) : QString());
    for (const SearchNode &child : node.children)
        parts << printed(child);
    return u'(' + parts.join(u' ') + u')';
}

/// A second reading of the language, as plain as can be: texts are lists of words, no index, no folding tables.
struct Plain {
    struct Word {
        QString text;
        int start, end;
    };
    QList<Word> words;

    explicit Plain(const QString &text)
    {
        static const QRegularExpression word(s("[\\p{Hangul}\\p{Han}]|[a-z0-9]+"));
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            words << Word{match.captured(), int(match.capturedStart()), int(match.capturedEnd())};
        }
    }

    /// Pairs of word numbers [first, end).
    QList<QPair<int, int>> places(const SearchPattern &pattern) const
    {
        QList<QPair<int, int>> found;
        const int count = int(pattern.tokens.size());
        for (int i = 0; i + count <= words.size(); ++i) {
            bool same = true;
            for (int k = 0; k < count; ++k) {
                const bool open = pattern.prefix && k == count - 1;
                same = same && (open ? words[i + k].text.startsWith(pattern.tokens[k]) : words[i + k].text == pattern.tokens[k]);
                same = same && !(pattern.glued[k] && words[i + k].start != words[i + k - 1].end);
            }
            if (same)
                found << qMakePair(i, i + count);
        }
        return found;
    }

    QList<QPair<int, int>> places(const SearchNode &node) const
    {
        QList<QPair<int, int>> found;
        for (const SearchPattern &pattern : node.patterns)
            found << places(pattern);
        if (node.kind == SearchNode::Kind::Or)
            for (const SearchNode &child : node.children)
                found << places(child);
        return found;
    }

    bool near(const SearchNode &node) const
    {
        const auto first = places(node.children.at(0)), second = places(node.children.at(1));
        for (const auto &a : first)
            for (const auto &b : second)
                if (std::max(a.first, b.first) - (a.first <= b.first ? a.second : b.second) <= node.distance)
                    return true;
        return false;
    }

    bool holds(const SearchNode &node) const
    {
        const auto child = [&](const SearchNode &one) { return holds(one); };
        switch (node.kind) {
        case SearchNode::Kind::And: return std::all_of(node.children.begin(), node.children.end(), child);
        case SearchNode::Kind::Or: return std::any_of(node.children.begin(), node.children.end(), child);
        case SearchNode::Kind::Not: return !holds(node.children.first());
        case SearchNode::Kind::Near: return near(node);
        default: return !places(node).isEmpty();
        }
    }
};

} // namespace

class TestSearchLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_readsTheGrammar_data();
    void parse_readsTheGrammar();
    void parse_pointsAtWhatIsWrong_data();
    void parse_pointsAtWhatIsWrong();
    void spellings_areSearchedAsOne();
    void tokens_areTheIndexs_data();
    void tokens_areTheIndexs();
    void originalOfSearchable_goesRound();
    void anyQuery_meansWhatThePlainReadingSays_data();
    void anyQuery_meansWhatThePlainReadingSays();
};

void TestSearchLanguage::parse_readsTheGrammar_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *query, const char *tree) { QTest::newRow(query) << s(query) << s(tree); };
    row("peace", "peace");
    row("Peace TREATY", "(and peace treaty)");
    row("peace AND treaty", "(and peace treaty)");
    row("and or not near", "(and and or not near)");
    row("peace OR treaty war", "(or peace (and treaty war))");
    row("(peace OR treaty) war", "(and (or peace treaty) war)");
    row("peace NOT war", "(and peace (not war))");
    row("peace -war", "(and peace (not war))");
    row("peace-war", "peace_war");
    row("-war", "(not war)");
    row("NOT NOT war", "(not (not war))");
    row("\"hostile forces\"", "hostile_forces");
    row("“hostile forces”", "hostile_forces");
    row("friend*", "friend*");
    row("\"hostile for\"*", "hostile_for*");
    row("축전", "축+전");
    row("\"축전 국경절\"", "축+전_국+경+절");
    row("北中", "北+中");
    row("북·중", "북_중");
    row("제14차", "제+14+차");
    row("Café", "cafe");
    row("a NEAR/5 b", "(near5 a b)");
    row("a NEAR b", "(near10 a b)");
    row("a NEAR/2 b NEAR/2 c", "(near2 a b c)");
    row("(a OR b) NEAR/3 \"c d\"", "(near3 (or a b) c_d)");
    row("title:review", "f1:review");
    row("AUTHOR:\"Dong Ryul\"", "f2:dong_ryul");
    row("title:(a OR b) c", "(and (or f1:a f1:b) c)");
    row("lang:ko 축", "(and [0 ko  ] 축)");
    row("date:2021-07..2021-10", "[1 2021-07..2021-10 2021-07-01 2021-10-31]");
    row("date:2021..", "[1 2021.. 2021-01-01 ]");
    row("date:..2021-03-04", "[1 ..2021-03-04  2021-03-04]");
    row("date:2021-07/2021-10", "[1 2021-07/2021-10 2021-07-01 2021-10-31]");
    row("year:2019..2021", "[1 2019..2021 2019-01-01 2021-12-31]");
    row("year:NONE", "[1 none  ]");
    row("code:\"US factor/forces\"", "[2 US factor/forces  ]");
    row("\"Issue area\":trade", "[8 trade  ]");
    row("kind:memo peace", "(and [7 memo  ] peace)");
    row("at 10:30 o'clock", "(and at 10_30 o_clock)");
    row("https://x.org", "https_x_org");
    row("\"author:Kim\"", "author_kim");
    row("peace & war ?", "(and peace war)");
}

void TestSearchLanguage::parse_readsTheGrammar()
{
    QFETCH(QString, query);
    const auto parsed = SearchQuery::parse(query, {{s("Issue area")}, {}, false});
    QVERIFY2(parsed.ok(), qPrintable(parsed.message()));
    QTEST(printed(parsed->root), "tree");
}

void TestSearchLanguage::parse_pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *query, const char *said) { QTest::newRow(query) << s(query) << s(said); };
    row("", "nothing to search for");
    row("?! *", "nothing to search for");
    row("()", "nothing to search for");
    row("peace \"hostile", "character 7");
    row("a (b OR c", "The parenthesis at character 3 is not closed: “(b OR c”");
    row("a) b", "The parenthesis at character 2 closes none");
    row("peace NOT", "NOT at character 7 has nothing behind it");
    row("peace AND", "AND at character 7 has nothing behind it");
    row("AND peace", "AND at character 1 has nothing before it");
    row("OR peace", "OR at character 1 has nothing before it");
    row("peace OR", "OR at character 7 has nothing behind it");
    row("peace OR AND war", "AND at character 10 has nothing before it");
    row("NEAR/3 war", "NEAR/3 at character 1 has nothing before it");
    row("war NEAR/3", "NEAR/3 at character 5 has nothing behind it");
    row("a NEAR/3 NOT b", "NEAR/3 at character 3 has nothing behind it");
    row("a NEAR/3 b NEAR/4 c", "must be equal");
    row("a NEAR/3 lang:ko", "NEAR stands between words");
    row("writer:Kim", "There is no field “writer” (character 1: “writer:Kim”). The fields are: title:, author:");
    row("writer:Kim", "\"Issue area\":");
    row("author:", "author: at character 1 has nothing behind it");
    row("lang: (ko)", "lang: at character 1 has nothing behind it");
    row("date:tomorrow", "“tomorrow” is no date");
    row("date:2021-13", "is no date");
    row("date:2022..2021", "is no date");
    row("year:21", "is no year");
    row("kind:thing", "The kinds are: document, code");
    row("state:done", "state:unread, state:reading or state:read");
}

void TestSearchLanguage::parse_pointsAtWhatIsWrong()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    const auto parsed = SearchQuery::parse(query, {{s("Issue area")}, {}, false});
    QVERIFY(!parsed);
    QVERIFY2(parsed.message().contains(said), qPrintable(parsed.message()));
    QVERIFY(!SearchQuery::parse(s("(").repeated(100000) + s("a")));
}

void TestSearchLanguage::spellings_areSearchedAsOne()
{
    SearchNames names{{}, {{s("시진핑"), s("습근평"), s("Xi Jinping")}}, false};
    const auto word = SearchQuery::parse(s("습근평 서한"), names);
    QCOMPARE(printed(word->root), s("(and 습+근+평/시+진+핑/xi_jinping 서+한)"));
    QCOMPARE(word->alsoSearched, (QStringList{s("시진핑"), s("Xi Jinping")}));
    QCOMPARE(printed(SearchQuery::parse(s("xi jinping letter"), names)->root), s("(and xi_jinping/시+진+핑/습+근+평 letter)"));
    QCOMPARE(printed(SearchQuery::parse(s("letter \"Xi Jinping\""), names)->root), s("(and letter xi_jinping/시+진+핑/습+근+평)"));
    QCOMPARE(printed(SearchQuery::parse(s("=시진핑"), names)->root), s("시+진+핑"));
    QCOMPARE(printed(SearchQuery::parse(s("title:시진핑 NEAR/3 title:a"), names)->root), s("(near3 f1:시+진+핑/습+근+평/xi_jinping f1:a)"));
    names.literal = true;
    QCOMPARE(SearchQuery::parse(s("시진핑"), names)->alsoSearched, QStringList());
}

void TestSearchLanguage::tokens_areTheIndexs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Café Ångström naïve ấ Straße", "U.S.-China 3,500 km²", "시진핑이 中国을 방문", "𠮷野家 ａｂＣ", "ΑΒΓ привет Ёж", "x\u0301y z\u0327", "ﬁne Ⅳ ½"})
        QTest::newRow(text) << s(text);
}

/// Every word that is taken from a text finds that text in the index.
void TestSearchLanguage::tokens_areTheIndexs()
{
    QFETCH(QString, text);
    TestProject t;
    addDocument(*t, s("Title\n") + text);
    const SearchTokens tokens = searchTokens(text);
    QVERIFY(tokens.size() > 1);
    for (int i = 0; i < tokens.size(); ++i) {
        const auto hits = t->search().find(u'"' + tokens.at(i).toString() + u'"');
        QVERIFY2(hits.ok() && hits->size() >= 1, qPrintable(tokens.at(i).toString()));
    }
}

void TestSearchLanguage::originalOfSearchable_goesRound()
{
    for (const char *text : {"축전", " 축 전 a축b  축", "a b  c", "中国 \n한", "𠮷 𠮷a", " ", ""})
        QCOMPARE(originalOfSearchable(searchableText(s(text))), s(text));
}

void TestSearchLanguage::anyQuery_meansWhatThePlainReadingSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

namespace {

class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int n) { return int(m_random() % unsigned(n)); }
    QString text()
    {
        static const QStringList words = s("a b c ab abc 축전 건축 전시 중국 국경 국 中国 国共 축 제14차").split(u' ');
        static const QStringList gaps = {s(" "), s(" "), s(" "), s(", "), s("."), s("\n"), s("")};
        QString made = s("x");
        for (int i = below(14); i >= 0; --i)
            made += s(" ") + words.at(below(int(words.size()))) + gaps.at(below(int(gaps.size())));
        return made;
    }
    QString words()
    {
        static const QStringList some = s("a b c ab a* ab* 축전 축 전 중국 국 시 中国 国 \"a_b\" \"축전_중국\" \"국_경\" 제14차 14 \"b_a\"*").split(u' ');
        return QString(some.at(below(int(some.size())))).replace(u'_', u' ');
    }
    QString query(int depth)
    {
        if (depth == 0)
            return words();
        switch (below(6)) {
        case 0: return query(depth - 1) + s(" OR ") + query(depth - 1);
        case 1: return u'(' + query(depth - 1) + s(" OR ") + query(depth - 1) + u')';
        case 2: return query(depth - 1) + s(" -(") + query(depth - 1) + u')';
        case 3: return s("%1 NEAR/%2 %3").arg(words()).arg(below(4)).arg(below(2) ? words() : s("(%1 OR %2)").arg(words(), words()));
        case 4: return s("NOT ") + words() + u' ' + query(depth - 1);
        default: return query(depth - 1) + u' ' + query(depth - 1);
        }
    }

private:
    std::mt19937 m_random;
};

} // namespace

void TestSearchLanguage::anyQuery_meansWhatThePlainReadingSays()
{
    QFETCH(unsigned, seed);
    Generator random(seed);
    TestProject t;
    QMap<qint64, QString> texts;
    QVERIFY(t->edit(s("Import"), [&]() -> Result<void> {
        for (int i = 0; i < 40; ++i) {
            Document document = documentOf(random.text());
            document.facts.title = QString();
            const auto added = t->documents().add(document, originalOf(document.text.toUtf8()));
            if (!added)
                return added.error();
            texts.insert(added->value, document.text);
        }
        return {};
    }));
    for (int round = 0; round < 60; ++round) {
        const QString query = random.query(random.below(4));
        const auto parsed = t->search().parse(query);
        QVERIFY2(parsed.ok(), qPrintable(query + s(": ") + parsed.message()));
        QStringList expected, found;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (Plain(*it).holds(parsed->root))
                expected << QString::number(it.key());
        }
        QVERIFY(t->search().walk(*parsed, [&](const SearchFound &one) {
            found << QString::number(one.where.id);
            return true;
        }));
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QVERIFY2(found == expected, qPrintable(s("%1\nfound %2\nexpected %3").arg(query, found.join(u' '), expected.join(u' '))));
    }
    QCOMPARE(t->readError(), QString());
}

QTEST_GUILESS_MAIN(TestSearchLanguage)
#include "tst_searchlanguage.moc"
