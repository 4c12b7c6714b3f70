// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/text/wordspans.h"
#include "core/work/codedtext.h"
#include "core/work/keptcodings.h"
#include "core/work/textcorrections.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>

using namespace haeje;

class TestCodedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_areThoseThatADocumentCounts_data();
    void words_areThoseThatADocumentCounts();
    void partsTouched_areThoseWithACommonPart_data();
    void partsTouched_areThoseWithACommonPart();
    void characters_areCodePoints();
    void texts_holdEveryCodingInPlace();
    void texts_areReadAgainOnlyAfterAnEditThatTouchedThem();
    void texts_afterAnyEdit_areAsIfReadAnew();
    void texts_whileCodingBlind_holdOnlyTheOwn();
    void texts_withinAnEdit_areThoseAheadOfIt();
    void layout_isAnotherWherePositionsAre();
};

static QString drawn(const QString &text, const std::vector<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan span : spans)
        words += text.mid(span.start, span.length());
    return words.join(QLatin1Char('|'));
}

void TestCodedText::words_areThoseThatADocumentCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks and marks") << QStringLiteral(" — (…) ") << QString();
    QTest::newRow("English") << QStringLiteral("Mr. Kim's well-known 3rd letter.") << QStringLiteral("Mr|Kim's|well-known|3rd|letter");
    QTest::newRow("a mark at the end belongs to no word") << QStringLiteral("leaders' words-") << QStringLiteral("leaders|words");
    QTest::newRow("Korean by spaces") << QStringLiteral("습근평동지에게 축전을") << QStringLiteral("습근평동지에게|축전을");
    QTest::newRow("Chinese one by one") << QStringLiteral("中国，北京") << QStringLiteral("中|国|北|京");
    QTest::newRow("Chinese within Korean") << QStringLiteral("북중(北中)관계") << QStringLiteral("북중|北|中|관계");
    QTest::newRow("outside the basic plane") << QStringLiteral("a 😀 𠀀𠀁 b") << QStringLiteral("a|𠀀|𠀁|b");
}

void TestCodedText::words_areThoseThatADocumentCounts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto spans = wordSpansOf(text);
    QCOMPARE(drawn(text, spans), words);
    QCOMPARE(int(spans.size()), countWords(text));
}

void TestCodedText::partsTouched_areThoseWithACommonPart_data()
{
    QTest::addColumn<TextSpan>("span");
    QTest::addColumn<TextSpan>("parts");
    // "one two three": words at 0-3, 4-7, 8-13
    QTest::newRow("one word") << TextSpan{4, 7} << TextSpan{1, 2};
    QTest::newRow("a part of a word") << TextSpan{5, 6} << TextSpan{1, 2};
    QTest::newRow("across two") << TextSpan{2, 5} << TextSpan{0, 2};
    QTest::newRow("the blank between") << TextSpan{3, 4} << TextSpan{1, 1};
    QTest::newRow("all") << TextSpan{0, 13} << TextSpan{0, 3};
    QTest::newRow("behind the last") << TextSpan{13, 14} << TextSpan{3, 3};
}

void TestCodedText::partsTouched_areThoseWithACommonPart()
{
    QFETCH(const TextSpan, span);
    QFETCH(const TextSpan, parts);
    QVERIFY(partsTouched(wordSpansOf(QStringLiteral("one two three")), span) == parts);
}

void TestCodedText::characters_areCodePoints()
{
    const TextParts parts = textParts(QStringLiteral("a😀😀b"), TextPart::Characters);
    QCOMPARE(parts.characters({0, 6}), 4);
    QCOMPARE(parts.characters({1, 3}), 1);
    QCOMPARE(parts.characters({3, 6}), 2);
}

struct CodedProject {
    test::TestProject project;
    DocumentId document;

    CodedProject()
    {
        document = test::addDocument(*project, QStringLiteral("Title\nFirst words here. Second sentence.\nAnother paragraph."));
        test::addDocument(*project, QStringLiteral("Nobody coded this"));
        code(QStringLiteral("B/below"), {6, 11}, QStringLiteral("Ann"));
        code(QStringLiteral("A"), {6, 11}, QStringLiteral("Ben"));
        code(QStringLiteral("A"), {6, 23}, QStringLiteral("Ben"));
    }
    void code(const QString &path, TextSpan span, const QString &coder)
    {
        const auto done = project->edit(QStringLiteral("Code"), [&]() -> Result<void> {
            const auto passage = project->passages().findOrAdd(document, span);
            const auto code = project->codes().findOrAddPath(path);
            if (!passage || !code)
                return Error{QStringLiteral("no passage or code")};
            const auto coding = project->passages().addCoding(*passage, *code, {}, coder);
            return coding ? Result<void>() : Result<void>(coding.error());
        });
        QVERIFY2(done, qPrintable(done.message()));
    }
};

static QString drawn(const CodedTexts &texts)
{
    QStringList lines;
    for (const CodedText &text : texts.documents) {
        for (const CodedSpan &span : text.spans)
            lines += QStringLiteral("%1-%2 %3 %4").arg(span.span.start).arg(span.span.end).arg(texts.codePaths.at(span.code), texts.coders.at(span.coder));
    }
    return lines.join(QStringLiteral(", "));
}

void TestCodedText::texts_holdEveryCodingInPlace()
{
    CodedProject coded;
    CodedTextReader reader(*coded.project);
    const CodedTexts &texts = reader.texts(TextPart::Words | TextPart::Sentences | TextPart::Paragraphs);
    QCOMPARE(drawn(texts), QStringLiteral("6-23 A Ben, 6-11 B/below Ann, 6-11 A Ben"));
    QCOMPARE(texts.codePaths.join(u' '), QStringLiteral("B B/below A"));
    QCOMPARE(texts.documents.size(), size_t(2));
    QVERIFY(withAbove(texts, 1) == (std::vector<int>{1, 0}));
    for (const CodedText &text : texts.documents) {
        QCOMPARE(text.parts != nullptr, text.document == coded.document);
        if (text.parts) {
            QCOMPARE(text.parts->paragraphs.size(), size_t(3));
            QCOMPARE(text.parts->sentences.size(), size_t(4));
            QCOMPARE(text.parts->words.size(), size_t(8));
        }
    }
}

void TestCodedText::texts_areReadAgainOnlyAfterAnEditThatTouchedThem()
{
    CodedProject coded;
    CodedTextReader reader(*coded.project);
    const CodedSpan *first = reader.texts().documents.at(0).spans.data();
    QVERIFY(coded.project->edit(QStringLiteral("Note"), [&] { return coded.project->setFact(QStringLiteral("note"), QStringLiteral("x")); }));
    QCOMPARE(reader.texts().documents.at(0).spans.data(), first);
    coded.code(QStringLiteral("A"), {12, 17}, QStringLiteral("Ben"));
    QVERIFY(drawn(reader.texts()).endsWith(QStringLiteral("12-17 A Ben")));
    QVERIFY(coded.project->undo());
    QVERIFY(!drawn(reader.texts()).contains(QStringLiteral("12-17")));
}

/// All that there is, so that two readings can be compared.
static QString whole(const CodedTexts &texts)
{
    QStringList lines{texts.codePaths.join(u'|'), texts.coders.join(u'|'), QString::number(texts.unplaced)};
    for (const CodedText &text : texts.documents) {
        lines += QStringLiteral("document %1 of %2 characters, %3 words").arg(text.document.value).arg(text.characters).arg(text.parts && !text.spans.empty() ? int(text.parts->words.size()) : -1);
        for (const CodedSpan &span : text.spans)
            lines += QStringLiteral("%1 %2: %3-%4 %5 %6 %7 %8").arg(span.coding.value).arg(span.passage.value).arg(span.span.start).arg(span.span.end)
                         .arg(texts.codes.at(span.code).value).arg(texts.coders.at(span.coder)).arg(span.weight.value_or(-1)).arg(int(span.state));
    }
    return lines.join(u'\n');
}

static QString readAnew(const Project &project)
{
    KeptCodings fresh(project);
    fresh.bringUpToDate();
    fresh.addParts(TextPart::Words);
    return whole(fresh.texts());
}

namespace {

/// Edits of every kind that touches codings, at random. Those that cannot be done leave nothing, which is as good.
class RandomEdits
{
public:
    RandomEdits(Project &project, unsigned seed) : m_project(project), m_random(seed) { }

    void one()
    {
        switch (number(12)) {
        case 0: (void)m_project.undo(); return;
        case 1: (void)m_project.redo(); return;
        case 2: (void)setBlind(m_project, !isBlind(m_project)); return;
        default: (void)m_project.edit(QStringLiteral("Edit"), [&] { return change(); });
        }
    }

private:
    int number(int below) { return int(m_random.bounded(below)); }
    template<class T>
    T any(const QList<T> &all) { return all.isEmpty() ? T() : all.at(number(int(all.size()))); }
    DocumentId document() { return any(m_project.documents().summaries()).id; }
    CodeId code() { return any(m_project.codes().all()).id; }
    Coding coding() { return any(m_project.passages().codings()).coding; }

    Result<void> change()
    {
        Passages &passages = m_project.passages();
        Codes &codes = m_project.codes();
        const Coding one = coding();
        switch (number(20)) {
        case 0: return passages.removeCoding(one.id);
        case 1: return passages.remove(one.passage);
        case 2: return passages.setSpan(one.passage, {number(20), 20 + number(15)});
        case 3: return passages.setState(one.id, CodingState(number(4)));
        case 4: return codes.merge(code(), code());
        case 5: return codes.move(code(), code(), 0);
        case 6: return number(4) == 0 ? codes.remove(code()) : Result<void>();
        case 7: return m_project.documents().summaries().size() > 2 ? m_project.documents().remove(document()) : addText();
        case 8: return passages.unite(one.passage, coding().passage);
        case 9: return correct();
        case 10: return m_project.coders().nameConsensus(QStringLiteral("Agreed %1").arg(number(5)));
        default: return put();
        }
    }

    Result<void> put()
    {
        m_project.setCoder(any(QStringList{QStringLiteral("Ann"), QStringLiteral("Ben"), QStringLiteral("Cy")}));
        const auto passage = m_project.passages().findOrAdd(document(), {number(20), 21 + number(15)});
        const auto code = m_project.codes().findOrAddPath(QStringLiteral("%1/%2").arg(QChar(u'A' + number(4))).arg(number(3)));
        if (!passage || !code)
            return {};
        if (number(6) == 0)
            return m_project.coders().putConsensus(*passage, *code, {}, {}) ? Result<void>() : Result<void>();
        (void)m_project.passages().addCoding(*passage, *code);
        return {};
    }

    Result<void> addText()
    {
        const QString text = QStringLiteral("Text %1\nSome more words that can be coded here and there.").arg(number(1000000));
        const auto added = m_project.documents().add(test::documentOf(text), test::originalOf(text.toUtf8()));
        return added ? Result<void>() : Result<void>(added.error());
    }

    Result<void> correct()
    {
        const DocumentId id = document();
        QString text = m_project.documents().text(id);
        const int at = number(std::max(1, int(text.size()) - 12));
        number(2) ? text.insert(at, QStringLiteral("new words ")) : text.remove(at, 8);
        (void)correctText(m_project, id, text);
        return {};
    }

    Project &m_project;
    QRandomGenerator m_random;
};

} // namespace

void TestCodedText::texts_afterAnyEdit_areAsIfReadAnew()
{
    CodedProject coded;
    CodedTextReader reader(*coded.project);
    RandomEdits edits(*coded.project, 11);
    int most = 0;
    for (int i = 0; i < 600; ++i) {
        edits.one();
        most = std::max(most, coded.project->passages().codingCount());
        if (i % 3 != 0) // several edits at once too
            QCOMPARE(whole(reader.texts(TextPart::Words)), readAnew(*coded.project));
    }
    QVERIFY2(most > 10, "the edits leave nothing to compare");
}

void TestCodedText::texts_whileCodingBlind_holdOnlyTheOwn()
{
    CodedProject coded;
    CodedTextReader reader(*coded.project);
    QCOMPARE(reader.texts().coders.size(), 2);
    coded.project->setCoder(QStringLiteral("Ann"));
    QVERIFY(setBlind(*coded.project, true));
    QCOMPARE(drawn(reader.texts()), QStringLiteral("6-11 B/below Ann"));
    coded.code(QStringLiteral("A"), {12, 17}, QStringLiteral("Ben"));
    QCOMPARE(drawn(reader.texts()), QStringLiteral("6-11 B/below Ann"));
    QVERIFY(setBlind(*coded.project, false));
    QCOMPARE(drawn(reader.texts()), QStringLiteral("6-23 A Ben, 6-11 B/below Ann, 6-11 A Ben, 12-17 A Ben"));
}

void TestCodedText::texts_withinAnEdit_areThoseAheadOfIt()
{
    CodedProject coded;
    CodedTextReader reader(*coded.project);
    const QString before = drawn(reader.texts());
    const auto refused = coded.project->edit(QStringLiteral("Not done"), [&]() -> Result<void> {
        (void)coded.project->passages().remove(coded.project->passages().codings().first().coding.passage);
        return drawn(reader.texts()) == before ? Error{QStringLiteral("as before")} : Error{QStringLiteral("other ones")};
    });
    QCOMPARE(refused.message(), QStringLiteral("as before"));
    QCOMPARE(drawn(reader.texts()), before);
}

void TestCodedText::layout_isAnotherWherePositionsAre()
{
    CodedProject coded;
    CodedTextReader reader(*coded.project);
    const auto revisionOf = [&](bool itself) {
        const auto &all = reader.texts().documents;
        return std::find_if(all.begin(), all.end(), [&](const CodedText &text) { return (text.document == coded.document) == itself; })->revision;
    };
    const quint64 layout = reader.texts().layout, revision = revisionOf(true), other = revisionOf(false);
    coded.code(QStringLiteral("A"), {12, 17}, QStringLiteral("Ben"));
    QCOMPARE(reader.texts().layout, layout);
    QVERIFY(revisionOf(true) != revision);
    QCOMPARE(revisionOf(false), other);
    coded.code(QStringLiteral("New"), {12, 17}, QStringLiteral("Ben"));
    QVERIFY(reader.texts().layout != layout);
}

QTEST_GUILESS_MAIN(TestCodedText)
#include "tst_codedtext.moc"
