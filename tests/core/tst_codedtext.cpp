// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/text/wordspans.h"
#include "core/work/codedtext.h"
#include "tests/support/testproject.h"

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
    connect(coded.project.project.get(), &Project::changed, this, [&](Tables tables) { reader.forget(tables); });
    const CodedSpan *first = reader.texts().documents.at(0).spans.data();
    QVERIFY(coded.project->edit(QStringLiteral("Note"), [&] { return coded.project->setFact(QStringLiteral("note"), QStringLiteral("x")); }));
    QCOMPARE(reader.texts().documents.at(0).spans.data(), first);
    coded.code(QStringLiteral("A"), {12, 17}, QStringLiteral("Ben"));
    QVERIFY(drawn(reader.texts()).endsWith(QStringLiteral("12-17 A Ben")));
    QVERIFY(coded.project->undo());
    QVERIFY(!drawn(reader.texts()).contains(QStringLiteral("12-17")));
    coded.project->disconnect(this);
}

QTEST_GUILESS_MAIN(TestCodedText)
#include "tst_codedtext.moc"
