// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/minimap.h"
#include "ui/reading/reader.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace haeje;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What a screen reader is told of a text and its passages.
class TestReaderAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init();
    void text_isReadByLineWordSentenceParagraph();
    void before_andAfter_walkTheText_data();
    void before_andAfter_walkTheText();
    void attributes_nameTheCodings_andTheirExtent();
    void everyPassage_isReadBackByItsAttributes();
    void caret_comingIntoAPassage_isAnnounced();
    void steppingThroughPassages_announcesEach();
    void minimapTip_namesTheSection();

private:
    QAccessibleInterface *object() { return QAccessible::queryAccessibleInterface(m_reader.get()); }
    QAccessibleTextInterface *text() { return object()->textInterface(); }
    TextSpan words(const char *of) const { return {int(m_text.indexOf(s(of))), int(m_text.indexOf(s(of)) + s(of).size())}; }

    const QString m_text = s("두 기념일\nThe first sentence is here. The second one follows.\nA last paragraph, 우리말도 있다.");
    std::unique_ptr<Reader> m_reader;
};

void TestReaderAccessible::init()
{
    m_reader = std::make_unique<Reader>();
    m_reader->resize(900, 500);
    m_reader->show();
    Document document;
    document.text = m_text;
    document.facts.title = s("두 기념일");
    int start = 0;
    for (const QString &line : m_text.split(u'\n')) {
        document.blocks.append({start == 0 ? BlockKind::Title : BlockKind::Paragraph, {start, start + int(line.size())}});
        start += int(line.size()) + 1;
    }
    m_reader->setDocument(document);
    m_reader->setCodings({{PassageId(1), CodingId(1), CodeId(1), words("first sentence is here"), s("calm"), 0, s("Tone/calm"), s("Kim")},
                          {PassageId(1), CodingId(2), CodeId(2), words("first sentence is here"), s("Party"), 1, s("Party"), s("Lee")},
                          {PassageId(2), CodingId(3), CodeId(2), words("sentence"), s("Party"), 1, s("Party"), s("Kim")},
                          {PassageId(3), CodingId(4), CodeId(1), words("우리말도"), s("calm"), 0, s("Tone/calm"), s("Kim")}});
}

void TestReaderAccessible::text_isReadByLineWordSentenceParagraph()
{
    QVERIFY(text());
    QCOMPARE(text()->characterCount(), m_text.size());
    const int at = words("sentence").start + 2;
    int start = 0, end = 0;
    QCOMPARE(text()->textAtOffset(at, QAccessible::WordBoundary, &start, &end), s("sentence"));
    QCOMPARE(TextSpan(start, end), words("sentence"));
    QCOMPARE(text()->textAtOffset(at, QAccessible::SentenceBoundary, &start, &end), s("The first sentence is here."));
    QCOMPARE(text()->textAtOffset(at, QAccessible::ParagraphBoundary, &start, &end), s("The first sentence is here. The second one follows."));
    QCOMPARE(text()->textAtOffset(at, QAccessible::LineBoundary, &start, &end), s("The first sentence is here. The second one follows."));
    QCOMPARE(text()->textAtOffset(at, QAccessible::CharBoundary, &start, &end), s("n"));
    m_reader->setSelection(words("second one"));
    text()->selection(0, &start, &end);
    QCOMPARE(TextSpan(start, end), words("second one"));
    QVERIFY(object()->state().readOnly && object()->state().selectableText);
}

void TestReaderAccessible::before_andAfter_walkTheText_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::newRow("character") << QAccessible::CharBoundary;
    QTest::newRow("word") << QAccessible::WordBoundary;
    QTest::newRow("sentence") << QAccessible::SentenceBoundary;
    QTest::newRow("paragraph") << QAccessible::ParagraphBoundary;
}

/// From the first piece on, each next one leads back to the one before it, and together they hold every letter.
void TestReaderAccessible::before_andAfter_walkTheText()
{
    QFETCH(QAccessible::TextBoundaryType, type);
    int start = 0, end = 0, formerStart = 0;
    QString letters = text()->textAtOffset(0, type, &start, &end);
    for (int steps = 0; end < m_text.size() && steps < 200; ++steps) {
        formerStart = start;
        const QString piece = text()->textAfterOffset(start, type, &start, &end);
        QVERIFY2(start > formerStart && !piece.isEmpty(), qPrintable(piece));
        letters += piece;
        int backStart = 0, backEnd = 0;
        text()->textBeforeOffset(start, type, &backStart, &backEnd);
        QCOMPARE(backStart, formerStart);
    }
    const auto bare = [](QString of) { return of.remove(u' ').remove(u'\n'); };
    QCOMPARE(bare(letters), bare(m_text));
}

void TestReaderAccessible::attributes_nameTheCodings_andTheirExtent()
{
    int start = 0, end = 0;
    const QString said = text()->attributes(words("sentence").start + 1, &start, &end);
    QCOMPARE(TextSpan(start, end), words("sentence"));
    QVERIFY2(said.contains(s("passages:2;")), qPrintable(said));
    for (const char *name : {"code Tone/calm by Kim", "code Party by Lee", "code Party by Kim"})
        QVERIFY2(said.contains(s(name)), qPrintable(said));
    QCOMPARE(text()->attributes(words("second").start, &start, &end), QString());
    QVERIFY(start <= words("second").start && end >= words("second").end);
}

void TestReaderAccessible::everyPassage_isReadBackByItsAttributes()
{
    QStringList read;
    int start = 0, end = 0;
    for (int at = 0; at < text()->characterCount(); at = std::max(at + 1, end)) {
        if (!text()->attributes(at, &start, &end).isEmpty())
            read.append(text()->text(std::max(at, start), end));
    }
    QCOMPARE(read, (QStringList{s("first "), s("sentence"), s(" is here"), s("우리말도")}));
}

void TestReaderAccessible::caret_comingIntoAPassage_isAnnounced()
{
    const auto move = [this](int to) {
        m_reader->setSelection({to, to});
        return object()->text(QAccessible::Description);
    };
    move(0);
    QCOMPARE(move(words("first").start), s("passage, code Tone/calm by Kim, code Party by Lee, begins"));
    QCOMPARE(move(words("sentence").start), s("passage, code Party by Kim, begins"));
    QCOMPARE(move(words(" is here").start), s("inner passage ends"));
    QCOMPARE(move(words("second").start), s("passage ends"));
    QCOMPARE(move(words("우리말도").start), s("passage, code Tone/calm by Kim, begins"));
}

void TestReaderAccessible::steppingThroughPassages_announcesEach()
{
    m_reader->setSelection({0, 0});
    QStringList said;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_reader.get(), Qt::Key_BracketRight);
        said.append(object()->text(QAccessible::Description));
    }
    QCOMPARE(said.size(), 3);
    QVERIFY2(said.at(0).contains(s("begins")), qPrintable(said.join(u'|')));
    QCOMPARE(said.at(1), s("passage, code Party by Kim, begins"));
    QCOMPARE(said.at(2), s("passage ends. passage, code Tone/calm by Kim, begins"));
}

void TestReaderAccessible::minimapTip_namesTheSection()
{
    auto *map = m_reader->findChild<Minimap *>();
    QVERIFY(map);
    map->grab();
    int most = 0;
    for (int y = 0; y < map->height(); ++y)
        most = std::max(most, map->codingsAt(y));
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    QCOMPARE(map->tipAt(map->height() - 1).section(u'\n', 0, 0), s("두 기념일"));
}

QTEST_MAIN(TestReaderAccessible)
#include "tst_readeraccessible.moc"
