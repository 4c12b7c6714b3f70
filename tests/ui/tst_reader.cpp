// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"
#include "ui/reading/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace haeje;

static void append(Document &document, BlockKind kind, const QString &words)
{
    if (!document.text.isEmpty())
        document.text += QStringLiteral("\n\n");
    const int start = int(document.text.size());
    document.text += words;
    document.blocks.append({kind, {start, int(document.text.size())}});
}

static Document sample(int paragraphs)
{
    Document document;
    document.facts.title = QStringLiteral("Notes on reading");
    document.facts.authors = {QStringLiteral("A. Reader")};
    append(document, BlockKind::Title, document.facts.title);
    append(document, BlockKind::Paragraph, QStringLiteral("First sentence here. Second one 😀 there. 우리말 문장도 있다."));
    for (int i = 1; i < paragraphs; ++i) {
        append(document, BlockKind::Paragraph, QStringLiteral("Paragraph %1 has words of both languages, 두 나라 말을 섞어 쓴다. ").arg(i).repeated(4).trimmed());
    }
    return document;
}

class TestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void mouse_selectsCharactersWordsAndParagraphs();
    void mouse_extendsWithShift();
    void click_goesRoundThePassagesUnderIt();
    void click_onStripeSelectsItsPassage();
    void click_onTheStripeOfMany_listsThem();
    void dragOfAnEdge_asksForTheSpan();
    void keys_moveAndExtend_data();
    void keys_moveAndExtend();
    void keys_neverStopInsideAPair();
    void keys_upAndDownComeBack();
    void brackets_walkThePassages();
    void selection_isSnappedToCharacters();
    void copy_andCopyWithCitation();
    void setDocument_keepsNothingOfTheOldOne();
    void setCodings_keepsScrollAndSelection();

private:
    int at(const char *words) const { return int(m_document.text.indexOf(QString::fromUtf8(words))); }
    QPoint pointOf(int offset) const { return m_reader->rectOf(offset).center().toPoint() + QPoint(1, 0); }
    ReaderCoding coding(int id, int start, int end) const;

    std::unique_ptr<Reader> m_reader;
    Document m_document;
};

void TestReader::init()
{
    m_reader = std::make_unique<Reader>();
    m_reader->resize(1000, 700);
    m_reader->show();
    m_document = sample(40);
    m_reader->setDocument(m_document);
    m_reader->setFocus();
}

void TestReader::cleanup()
{
    m_reader.reset();
}

ReaderCoding TestReader::coding(int id, int start, int end) const
{
    return {PassageId(id), CodingId(id), CodeId(id), {start, end}, QStringLiteral("code %1").arg(id), id};
}

void TestReader::mouse_selectsCharactersWordsAndParagraphs()
{
    QSignalSpy changes(m_reader.get(), &Reader::selectionChanged);
    const int start = at("sentence");
    QTest::mousePress(m_reader->viewport(), Qt::LeftButton, {}, pointOf(start));
    QTest::mouseMove(m_reader->viewport(), pointOf(start + 5));
    QTest::mouseRelease(m_reader->viewport(), Qt::LeftButton, {}, pointOf(start + 5));
    QCOMPARE(m_reader->selectedText(), QStringLiteral("sente"));
    QVERIFY(!changes.isEmpty());
    QVERIFY((changes.last().at(0).value<TextSpan>() == TextSpan{start, start + 5}));

    const QPoint inWord = pointOf(at("Second") + 3);
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, inWord);
    QCOMPARE(m_reader->selectedText(), QString());
    QTest::mouseDClick(m_reader->viewport(), Qt::LeftButton, {}, inWord);
    QCOMPARE(m_reader->selectedText(), QStringLiteral("Second"));
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, inWord);
    QVERIFY(m_reader->selectedText().startsWith(QStringLiteral("First sentence")));
    QVERIFY(m_reader->selectedText().endsWith(QStringLiteral("있다.")));
}

void TestReader::mouse_extendsWithShift()
{
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, pointOf(at("First")));
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(at(" here")));
    QCOMPARE(m_reader->selectedText(), QStringLiteral("First sentence"));
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(at(" sentence")));
    QCOMPARE(m_reader->selectedText(), QStringLiteral("First"));
}

void TestReader::click_goesRoundThePassagesUnderIt()
{
    m_reader->setCodings({coding(1, at("First"), at("Second")), coding(2, at("sentence"), at(" here"))});
    QSignalSpy activated(m_reader.get(), &Reader::passageActivated);
    const QPoint both = pointOf(at("sentence") + 2);
    QList<qint64> picked;
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, both);
        picked.append(m_reader->selectedPassage().value);
    }
    QCOMPARE(picked, QList<qint64>({2, 1, 2}));
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, pointOf(at("우리말") + 1));
    QCOMPARE(m_reader->selectedPassage(), PassageId());
    QCOMPARE(activated.size(), 4);
    QCOMPARE(activated.last().at(0).value<PassageId>(), PassageId());
}

void TestReader::click_onStripeSelectsItsPassage()
{
    m_reader->setCodings({coding(7, at("First"), at(" here"))});
    m_reader->grab();
    const QRectF line = m_reader->rectOf(at("First"));
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, QPoint(int(line.left()) - 20, int(line.center().y())));
    QCOMPARE(m_reader->selectedPassage(), PassageId(7));
}

void TestReader::dragOfAnEdge_asksForTheSpan()
{
    const int start = at("sentence");
    m_reader->setCodings({coding(1, start, start + 4)});
    m_reader->select(PassageId(1));
    QSignalSpy asked(m_reader.get(), &Reader::passageSpanRequested);
    const QPoint knob = m_reader->rectOf(start + 4).bottomLeft().toPoint();
    QTest::mousePress(m_reader->viewport(), Qt::LeftButton, {}, knob);
    QTest::mouseMove(m_reader->viewport(), pointOf(start + 8));
    QTest::mouseRelease(m_reader->viewport(), Qt::LeftButton, {}, pointOf(start + 8));
    QCOMPARE(asked.size(), 1);
    QVERIFY((asked.first().at(1).value<TextSpan>() == TextSpan{start, start + 8}));
    QCOMPARE(m_reader->passagesAt(start + 6), QList<PassageId>()); // it only asks
}

void TestReader::keys_moveAndExtend_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("selected");
    const auto row = [](const char *name, const char *from, Qt::Key key, Qt::KeyboardModifiers modifiers, const char *selected) {
        QTest::newRow(name) << QString::fromUtf8(from) << int(key) << modifiers << QString::fromUtf8(selected);
    };
    row("right", "sentence", Qt::Key_Right, Qt::ShiftModifier, "s");
    row("left", "sentence", Qt::Key_Left, Qt::ShiftModifier, " ");
    row("word right", "sentence", Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier, "sentence ");
    row("word left", " here", Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier, "sentence");
    row("line start", " here", Qt::Key_Home, Qt::ShiftModifier, "First sentence");
    row("text start", "First", Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier, "Notes on reading\n\n");
    row("without shift", "sentence", Qt::Key_Right, Qt::NoModifier, "");
}

void TestReader::keys_moveAndExtend()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, selected);
    const int start = int(m_document.text.indexOf(from));
    m_reader->setSelection({start, start});
    QTest::keyClick(m_reader.get(), Qt::Key(key), modifiers);
    QCOMPARE(m_reader->selectedText(), selected);
    QVERIFY(m_reader->caret() != start);
}

void TestReader::keys_neverStopInsideAPair()
{
    const int pair = at("😀");
    m_reader->setSelection({pair, pair});
    QTest::keyClick(m_reader.get(), Qt::Key_Right);
    QCOMPARE(m_reader->caret(), pair + 2);
    QTest::keyClick(m_reader.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_reader->selectedText(), QString::fromUtf8("😀"));
}

void TestReader::keys_upAndDownComeBack()
{
    const int start = at("Paragraph 3 ") + 20;
    m_reader->setSelection({start, start});
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_reader.get(), Qt::Key_Down);
    QVERIFY(m_reader->caret() > start + 500);
    QVERIFY(m_reader->viewport()->rect().contains(m_reader->rectOf(m_reader->caret()).center().toPoint()));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_reader.get(), Qt::Key_Up);
    QCOMPARE(m_reader->caret(), start);
    QTest::keyClick(m_reader.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_reader->caret(), int(m_document.text.size()));
    QCOMPARE(m_reader->verticalScrollBar()->value() > 0, true);
    QTest::keyClick(m_reader.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_reader->selectedText(), m_document.text);
}

void TestReader::brackets_walkThePassages()
{
    const int far = at("Paragraph 35 ");
    m_reader->setCodings({coding(1, at("First"), at(" here")), coding(2, far, far + 9)});
    QTest::keyClick(m_reader.get(), Qt::Key_BracketRight);
    QCOMPARE(m_reader->selectedPassage(), PassageId(1));
    QTest::keyClick(m_reader.get(), Qt::Key_BracketRight);
    QCOMPARE(m_reader->selectedPassage(), PassageId(2));
    const double y = m_reader->rectOf(far).top();
    QVERIFY(y > 0 && y < m_reader->viewport()->height() / 3.0);
    QTest::keyClick(m_reader.get(), Qt::Key_BracketRight);
    QCOMPARE(m_reader->selectedPassage(), PassageId(2));
    QTest::keyClick(m_reader.get(), Qt::Key_BracketLeft);
    QCOMPARE(m_reader->selectedPassage(), PassageId(1));
}

void TestReader::selection_isSnappedToCharacters()
{
    const int pair = at("😀");
    m_reader->setSelection({pair + 1, pair + 3});
    QCOMPARE(m_reader->selectedText(), QString::fromUtf8("😀 "));
    m_reader->setSelection({pair - 1, pair + 1});
    QCOMPARE(m_reader->selectedText(), QString::fromUtf8(" 😀"));
}

void TestReader::copy_andCopyWithCitation()
{
    const int start = at("Second");
    m_reader->setSelection({start, start + 10});
    QTest::keyClick(m_reader.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Second one"));
    QTest::keyClick(m_reader.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("“Second one” (A. Reader, Notes on reading, paragraph 1)"));
    m_reader->setSelection({0, 0});
    m_reader->setCodings({coding(3, at("First"), at(" sentence"))});
    m_reader->select(PassageId(3));
    m_reader->copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("First"));
}

void TestReader::setDocument_keepsNothingOfTheOldOne()
{
    m_reader->setCodings({coding(1, 0, 5)});
    m_reader->select(PassageId(1));
    m_reader->setSelection({3, 9});
    m_reader->openFind();
    m_reader->setFindText(QStringLiteral("words"));
    m_reader->verticalScrollBar()->setValue(300);
    m_reader->setDocument(sample(3));
    QVERIFY(m_reader->selection().isEmpty());
    QCOMPARE(m_reader->selectedPassage(), PassageId());
    QCOMPARE(m_reader->passagesAt(2), QList<PassageId>());
    QCOMPARE(m_reader->position(), 0);
    QVERIFY(!m_reader->findBar()->isVisible());
    m_reader->clear();
    QCOMPARE(m_reader->selectedText(), QString());
    QCOMPARE(m_reader->verticalScrollBar()->maximum(), 0);
    m_reader->grab();
}

void TestReader::setCodings_keepsScrollAndSelection()
{
    m_reader->restore(at("Paragraph 20 "));
    const int y = m_reader->verticalScrollBar()->value();
    m_reader->setSelection({5, 9});
    QList<ReaderCoding> codings;
    for (int i = 1; i < 20; ++i)
        codings.append(coding(i, i * 50, i * 50 + 120));
    m_reader->setCodings(codings);
    m_reader->grab();
    QCOMPARE(m_reader->verticalScrollBar()->value(), y);
    QVERIFY((m_reader->selection() == TextSpan{5, 9}));
    m_reader->removeCoding(CodingId(19));
    m_reader->addCoding(coding(50, 2000, 2100));
    QCOMPARE(m_reader->passagesAt(2001), QList<PassageId>({PassageId(50)}));
}

void TestReader::click_onTheStripeOfMany_listsThem()
{
    const int start = at("First sentence");
    QList<ReaderCoding> codings;
    for (int i = 1; i <= 30; ++i) {
        ReaderCoding one = coding(i, start, start + 50 - i);
        one.codeName = QStringLiteral("Code %1 & more").arg(i);
        codings.append(one);
    }
    m_reader->setCodings(codings);
    m_reader->grab();
    const QRectF caret = m_reader->rectOf(start);
    QPoint stripe;
    for (int x = int(caret.left()) - 20; x > 0 && stripe.isNull(); --x) { // the outermost stripe: further out there is only the name
        QHelpEvent help(QEvent::ToolTip, QPoint(x, int(caret.center().y())), m_reader->viewport()->mapToGlobal(QPoint(x, int(caret.center().y()))));
        QApplication::sendEvent(m_reader->viewport(), &help);
        if (QToolTip::text().contains(QStringLiteral("18 more codings")))
            stripe = QPoint(x, int(caret.center().y()));
    }
    QVERIFY(!stripe.isNull());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("& more")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    QSignalSpy activated(m_reader.get(), &Reader::passageActivated);
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, stripe);
    auto *menu = m_reader->findChild<QMenu *>(QStringLiteral("readerCodings"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 18);
    QVERIFY(menu->actions().first()->text().contains(QStringLiteral("&& more")));
    menu->actions().last()->trigger();
    QCOMPARE(activated.size(), 1);
    QVERIFY(m_reader->selectedPassage());
    menu->close();
    delete menu;
    // By keyboard all of them.
    m_reader->setSelection({start + 1, start + 1});
    QTest::keyClick(m_reader.get(), Qt::Key_Down, Qt::AltModifier);
    menu = m_reader->findChild<QMenu *>(QStringLiteral("readerCodings"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 30);
    menu->close();
}

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
