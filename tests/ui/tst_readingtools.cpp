// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/passagenote.h"
#include "tests/support/chapters.h"
#include "tests/support/readingwindow.h"
#include "ui/reading/notespane.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/readingpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QTreeWidget>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Outline, notes, footnotes, type and ruler in the place.
class TestReadingTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void outline_hasHeadingsWithTheCodingsUnderThem();
    void outline_countFollowsCodingAndUndo();
    void outline_followsScrolling();
    void outline_enterGoesToTheHeading_escapeBack();
    void outline_saysWhereThereAreNoHeadings();
    void outline_isKeptForTheUser();
    void notes_standBesideTheirPassages();
    void notes_thatWouldTouch_moveDown();
    void notes_clickChoosesThePassage_enterEditsTheMemo();
    void notes_followUndo();
    void footnote_clickLeadsThere_backReturns();
    void footnote_keyLeadsThereAndBack();
    void type_isSeenAtOnceAndKept();
    void ruler_isPaintedUnderTheLineOfTheCaret();

private:
    Reader &reader() { return m_w->place->reader(); }
    OutlinePanel *outline() { return m_w->child<OutlinePanel>("outlinePanel"); }
    NotesPane *notes() { return static_cast<ReadingPane *>(reader().parentWidget()->parentWidget())->findChild<NotesPane *>(); }
    TextSpan words(const char *text) { return spanOf(reader().document().text, s(text)); }

    std::unique_ptr<ReadingWindow> m_w;
    DocumentId m_report, m_plain;
    CodeId m_tone, m_calm, m_party;
};

void TestReadingTools::init()
{
    m_w = std::make_unique<ReadingWindow>();
    m_report = addDocument(*m_w->project, chapters());
    m_tone = m_w->code(s("Tone"), s("1"));
    m_calm = m_w->code(s("Tone/Calm"), s("2"));
    m_party = m_w->code(s("Party"), s("3"));
    m_w->open();
    m_w->show(m_report);
    reader().setFocus();
    QTRY_VERIFY(reader().hasFocus());
}

void TestReadingTools::cleanup()
{
    QVERIFY2(m_w->answers.said.isEmpty(), qPrintable(m_w->answers.said.join(u'\n')));
    m_w.reset();
}

void TestReadingTools::outline_hasHeadingsWithTheCodingsUnderThem()
{
    m_w->mark(m_report, words("Opening"), m_tone);
    m_w->mark(m_report, words("Two 3"), m_tone);
    m_w->mark(m_report, words("Two 3"), m_calm);
    m_w->mark(m_report, words("Part B says"), m_party);
    m_w->trigger("document.outline");
    QVERIFY(outline()->isVisible());
    QCOMPARE(outline()->plainText(), s("Report\t1\nChapter One\nChapter Two\t3\n    Part A\n    Part B\t1\nChapter Three"));
}

void TestReadingTools::outline_countFollowsCodingAndUndo()
{
    m_w->trigger("document.outline");
    reader().setSelection(words("Part A says"));
    QTest::keyClick(&reader(), Qt::Key_1);
    QCOMPARE(outline()->plainText(), s("Report\nChapter One\nChapter Two\t1\n    Part A\t1\n    Part B\nChapter Three"));
    QVERIFY(m_w->project->undo().ok());
    QCOMPARE(outline()->plainText(), s("Report\nChapter One\nChapter Two\n    Part A\n    Part B\nChapter Three"));
}

void TestReadingTools::outline_followsScrolling()
{
    const int wide = reader().width();
    m_w->trigger("document.outline");
    QTRY_VERIFY(reader().width() < wide);
    auto *tree = m_w->child<QTreeWidget>("outlineTree");
    for (const char *place : {"Part B says", "One 5", "Three 2", "Opening"}) {
        reader().reveal(words(place), false);
        const int at = sectionAt(outline()->sections(), words(place).start);
        QTRY_COMPARE(tree->currentItem()->text(0), outline()->sections().at(at).title);
    }
}

void TestReadingTools::outline_enterGoesToTheHeading_escapeBack()
{
    m_w->trigger("document.outline");
    auto *tree = m_w->child<QTreeWidget>("outlineTree");
    auto *filter = m_w->child<QLineEdit>("outlineFilter");
    filter->setFocus();
    QTest::keyClicks(filter, s("three"));
    QTest::keyClick(filter, Qt::Key_Down);
    tree->setCurrentItem(tree->findItems(s("Chapter Three"), Qt::MatchExactly | Qt::MatchRecursive).first());
    QVERIFY(tree->findItems(s("Chapter One"), Qt::MatchExactly).first()->isHidden());
    QTest::keyClick(tree, Qt::Key_Return);
    const double y = reader().rectOf(words("Chapter Three").start).top();
    QVERIFY2(y >= 0 && y < reader().viewport()->height(), qPrintable(QString::number(y)));
    QTest::keyClick(tree, Qt::Key_Escape);
    QTRY_VERIFY(reader().hasFocus());
}

void TestReadingTools::outline_saysWhereThereAreNoHeadings()
{
    m_w->trigger("document.outline");
    Document document;
    document.text = s("Only words.");
    document.blocks = {{BlockKind::Paragraph, {0, 11}}};
    m_plain = addDocument(*m_w->project, document);
    m_w->show(m_plain);
    QVERIFY(m_w->child<QLabel>("outlineNone")->isVisible());
    QCOMPARE(m_w->child<QLabel>("outlineNone")->text(), s("This document has no headings."));
}

void TestReadingTools::outline_isKeptForTheUser()
{
    m_w->trigger("document.outline");
    m_w->open();
    QVERIFY(outline()->isVisible());
    QVERIFY(m_w->actions->find(s("document.outline"))->isChecked());
}

void TestReadingTools::notes_standBesideTheirPassages()
{
    const auto done = m_w->project->edit(s("Memo"), [this]() -> Result<void> {
        const auto passage = m_w->project->passages().findOrAdd(m_report, words("One 0"));
        if (!passage)
            return passage.error();
        const auto memo = m_w->project->memos().add(*passage, s("On the passage"));
        return memo ? Result<void>() : Result<void>(memo.error());
    });
    QVERIFY2(done.ok(), qPrintable(done.message()));
    m_w->mark(m_report, words("Opening"), m_tone, {}, s("On the coding"));
    QVERIFY(!notes()->isVisible());
    m_w->trigger("document.notes");
    QVERIFY(notes()->isVisible());
    QCOMPARE(notes()->notes().size(), 2);
    QCOMPARE(notes()->notes().first().note.text, s("On the coding"));
    QCOMPARE(notes()->notes().first().codeName, s("Tone"));
    for (int i = 0; i < 2; ++i) {
        reader().reveal(notes()->notes().at(i).note.span, false);
        QTRY_VERIFY(!notes()->cardOf(i).isEmpty());
        const double y = reader().rectOf(notes()->notes().at(i).note.span.start).top();
        QVERIFY2(std::abs(notes()->cardOf(i).top() - y) <= 1, qPrintable(s("%1, %2").arg(notes()->cardOf(i).top()).arg(y)));
    }
}

void TestReadingTools::notes_thatWouldTouch_moveDown()
{
    for (const char *coder : {"A", "B", "C"})
        m_w->mark(m_report, words("Opening"), m_tone, s(coder), s("A memo of coder ") + s(coder));
    m_w->trigger("document.notes");
    QCOMPARE(notes()->notes().size(), 3);
    for (int i = 1; i < 3; ++i) {
        QVERIFY(!notes()->cardOf(i).isEmpty());
        QVERIFY(notes()->cardOf(i).top() > notes()->cardOf(i - 1).bottom());
    }
}

void TestReadingTools::notes_clickChoosesThePassage_enterEditsTheMemo()
{
    m_w->mark(m_report, words("Opening"), m_tone, {}, s("First memo"));
    const CodingId coding = m_w->mark(m_report, words("It has words"), m_calm, {}, s("Second memo"));
    m_w->trigger("document.notes");
    QTest::mouseClick(notes(), Qt::LeftButton, {}, notes()->cardOf(1).center());
    QCOMPARE(reader().selectedPassage(), m_w->project->passages().coding(coding)->coding.passage);
    QTest::keyClick(notes(), Qt::Key_Up);
    QCOMPARE(reader().selectedPassage(), notes()->notes().first().note.passage);
    QTest::keyClick(notes(), Qt::Key_Down);
    QTest::keyClick(notes(), Qt::Key_Return);
    auto *edit = qobject_cast<QPlainTextEdit *>(m_w->window->focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), s("Second memo"));
    QTest::keyClicks(edit, s(", more"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_w->project->passages().coding(coding)->coding.memo, s("Second memo, more"));
    QTRY_COMPARE(notes()->notes().at(1).note.text, s("Second memo, more"));
}

void TestReadingTools::notes_followUndo()
{
    m_w->trigger("document.notes");
    m_w->mark(m_report, words("Opening"), m_tone, {}, s("A memo"));
    QTRY_COMPARE(notes()->notes().size(), 1);
    QVERIFY(m_w->project->undo().ok());
    QTRY_COMPARE(notes()->notes().size(), 0);
}

void TestReadingTools::footnote_clickLeadsThere_backReturns()
{
    const TextSpan mark = words("[1]");
    reader().reveal(mark, false);
    const QPoint at = reader().rectOf(mark.start + 1).center().toPoint() + QPoint(3, 0);
    QTest::mouseClick(reader().viewport(), Qt::LeftButton, {}, at);
    const TextSpan note = words("[1] The first note.");
    QCOMPARE(reader().caret(), note.start);
    const double y = reader().rectOf(note.start).top();
    QVERIFY2(y >= 0 && y < reader().viewport()->height(), qPrintable(QString::number(y)));
    m_w->navigator.back();
    const double back = reader().rectOf(mark.start).top();
    QVERIFY2(back >= 0 && back < reader().viewport()->height(), qPrintable(QString::number(back)));
}

void TestReadingTools::footnote_keyLeadsThereAndBack()
{
    const int mark = int(reader().document().text.indexOf(s("[2]"))) + 1;
    const int note = words("[2] The second note").start;
    reader().setSelection({mark, mark});
    QTest::keyClick(&reader(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(reader().caret(), note);
    QTest::keyClick(&reader(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(reader().caret(), mark - 1);
    reader().setSelection({words("One 3").start, words("One 3").start});
    QTest::keyClick(&reader(), Qt::Key_J, Qt::ControlModifier); // nothing to follow
    QCOMPARE(reader().caret(), words("One 3").start);
}

void TestReadingTools::type_isSeenAtOnceAndKept()
{
    const int lower = words("One 6").start;
    const auto distance = [&] { return reader().rectOf(lower).top() - reader().rectOf(words("Opening").start).top(); };
    reader().layOutAll();
    const double before = distance();
    m_w->child<QToolButton>("readerType")->click();
    m_w->window->findChild<QSlider *>(s("typeLine"))->setValue(48); // 2.4
    reader().layOutAll();
    QVERIFY(distance() > before * 1.2);
    const double open = distance();
    m_w->window->findChild<QSlider *>(s("typeMeasure"))->setValue(19); // 380 px
    reader().layOutAll();
    QVERIFY(distance() > open * 1.2);
    QCOMPARE(typographyOf(m_w->settings).line, 2.4);
    QCOMPARE(typographyOf(m_w->settings).measure, 380.0);
    const double narrow = distance();
    m_w->open();
    reader().layOutAll();
    QVERIFY2(std::abs(distance() - narrow) < 1, qPrintable(s("%1, %2").arg(distance()).arg(narrow)));
    m_w->child<QToolButton>("readerType")->click();
    m_w->window->findChild<QPushButton *>(s("typeUsual"))->click();
    QCOMPARE(typographyOf(m_w->settings), ReaderTypography());
}

void TestReadingTools::ruler_isPaintedUnderTheLineOfTheCaret()
{
    QTest::keyClick(&reader(), Qt::Key_Down);
    const auto colourAt = [this](int offset) {
        const QRectF line = reader().rectOf(offset);
        const QPoint beside(int(line.left()) - 8, int(line.center().y()));
        return reader().viewport()->grab().toImage().pixelColor(beside * reader().devicePixelRatioF());
    };
    const int start = words("Opening").start;
    reader().setSelection({start, start});
    QTest::keyClick(&reader(), Qt::Key_Home);
    const QColor without = colourAt(start);
    m_w->trigger("document.ruler");
    QVERIFY(colourAt(start) != without);
    QTest::keyClick(&reader(), Qt::Key_Down);
    QTest::keyClick(&reader(), Qt::Key_Home);
    QCOMPARE(colourAt(start), without);
    QVERIFY(colourAt(reader().caret()) != without);
}

QTEST_MAIN(TestReadingTools)
#include "tst_readingtools.moc"
