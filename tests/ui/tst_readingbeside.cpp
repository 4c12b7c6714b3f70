// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chapters.h"
#include "tests/support/readingwindow.h"
#include "ui/reading/findbar.h"
#include "ui/reading/scrolllink.h"

#include <QApplication>
#include <QMimeData>
#include <QDropEvent>
#include <QPushButton>
#include <QAction>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Two texts side by side, each whole, the focus deciding which one is spoken of.
class TestReadingBeside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void openBeside_showsBoth_closeLeavesTheOther();
    void focus_decidesWhichTextIsCoded();
    void keyOne_inEachText_codesThatOne();
    void drop_onTheOtherText_codesThere();
    void find_isOfEachText();
    void linked_byParagraphs_showTheSameParagraph();
    void linked_byShare_whereParagraphsDiffer();
    void linked_bySections_whereTheHeadingsAreAlike();
    void pages_areOffWithAReason_whileTwoTextsStand();
    void free_scrollsOneOnly();
    void sameText_twice_isMarkedInBoth();
    void documentThatStandsBeside_isGoneTo();
    void swap_changesSides();
    void reopened_bothAreThere_withTheirPlaces();
    void removedDocument_closesItsPane();
    void narrowWindow_foldsTheList_closeBringsItBack();
    void besideFromTheList_goesBesideWhatWasReadBefore();
    void commands_needASecondText();

private:
    Reader &reader() { return m_w->place->reader(); }
    Reader *left() { return m_w->child<Reader>("reader"); }
    Reader *right() { return m_w->child<Reader>("readerBeside"); }
    void openBoth(DocumentId first, DocumentId second);
    QStringList coded();

    std::unique_ptr<ReadingWindow> m_w;
    DocumentId m_english, m_korean, m_short;
    CodeId m_code;
};

void TestReadingBeside::init()
{
    m_w = std::make_unique<ReadingWindow>();
    m_english = addDocument(*m_w->project, paragraphsOf(s("English"), 60));
    m_korean = addDocument(*m_w->project, paragraphsOf(s("우리말 글"), 60, 3));
    m_short = addDocument(*m_w->project, paragraphsOf(s("Other"), 25));
    m_code = m_w->code(s("Tone"), s("1"));
    m_w->open();
}

void TestReadingBeside::cleanup()
{
    QVERIFY2(m_w->answers.said.isEmpty(), qPrintable(m_w->answers.said.join(u'\n')));
    m_w.reset();
}

void TestReadingBeside::openBoth(DocumentId first, DocumentId second)
{
    m_w->show(first);
    auto *beside = m_w->actions->find(s("document.beside"));
    QVERIFY(beside->isEnabled());
    // As the context menu of the list does it.
    auto *list = m_w->child<QTreeView>("libraryList");
    QModelIndex row;
    const QString title = m_w->project->documents().summary(second)->facts.title;
    for (const QModelIndex &index : list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchRecursive | Qt::MatchExactly))
        row = index;
    QVERIFY(row.isValid());
    list->scrollTo(row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(right()->isVisible());
}

QStringList TestReadingBeside::coded()
{
    QStringList lines;
    for (const CodingRow &row : m_w->project->passages().codings())
        lines.append(row.documentTitle + s(": ") + row.quote);
    return lines;
}

void TestReadingBeside::openBeside_showsBoth_closeLeavesTheOther()
{
    openBoth(m_english, m_korean);
    QVERIFY(left()->isVisible() && right()->isVisible());
    QCOMPARE(left()->document().id, m_english);
    QCOMPARE(right()->document().id, m_korean);
    QCOMPARE(reader().document().id, m_korean);
    QCOMPARE(m_w->place->document(), m_korean);
    for (QToolButton *close : m_w->window->findChildren<QToolButton *>(s("closePane"))) {
        if (close->isVisible() && close->window() == m_w->window.get() && close->mapTo(m_w->window.get(), QPoint()).x() > left()->mapTo(m_w->window.get(), QPoint()).x() + left()->width())
            QTest::mouseClick(close, Qt::LeftButton);
    }
    QTRY_VERIFY(!right()->isVisible());
    QCOMPARE(m_w->place->document(), m_english);
    QVERIFY(left()->isVisible());
}

void TestReadingBeside::focus_decidesWhichTextIsCoded()
{
    openBoth(m_english, m_korean);
    left()->setSelection(spanOf(left()->document().text, s("English 2")));
    right()->setSelection(spanOf(right()->document().text, s("우리말 글 3")));
    left()->setFocus();
    QTRY_COMPARE(m_w->place->document(), m_english);
    m_w->place->applyCode(m_code);
    QCOMPARE(coded(), QStringList{s("English: English 2")});
    m_w->trigger("document.otherText");
    QTRY_COMPARE(m_w->place->document(), m_korean);
    QVERIFY(right()->hasFocus());
    m_w->place->applyCode(m_code);
    QCOMPARE(coded(), (QStringList{s("English: English 2"), s("우리말 글: 우리말 글 3")}));
    QCOMPARE(left()->passagesAt(spanOf(left()->document().text, s("English 2")).start).size(), 1);
    QCOMPARE(right()->passagesAt(spanOf(right()->document().text, s("우리말 글 3")).start).size(), 1);
}

void TestReadingBeside::keyOne_inEachText_codesThatOne()
{
    openBoth(m_english, m_korean);
    for (Reader *reader : {left(), right()}) {
        reader->setFocus();
        QTRY_VERIFY(reader->hasFocus());
        reader->setSelection({30, 40});
        QTest::keyClick(reader, Qt::Key_1);
        QCOMPARE(m_w->project->passages().codingsOf(reader->document().id).size(), 1);
    }
    QVERIFY(m_w->project->undo().ok());
    QCOMPARE(right()->passagesAt(32).size(), 0);
    QCOMPARE(left()->passagesAt(32).size(), 1);
}

void TestReadingBeside::drop_onTheOtherText_codesThere()
{
    openBoth(m_english, m_korean);
    QCOMPARE(m_w->place->document(), m_korean);
    left()->setSelection({30, 40});
    const QPoint at = left()->rectOf(33).center().toPoint();
    QMimeData data;
    data.setData(codeMimeType(), QByteArray::number(m_code.value));
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(left()->viewport(), &enter);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(left()->viewport(), &drop);
    QCOMPARE(m_w->project->passages().codingsOf(m_english).size(), 1);
    QCOMPARE(m_w->project->passages().codingsOf(m_korean).size(), 0);
    QCOMPARE(m_w->place->document(), m_english);
}

void TestReadingBeside::find_isOfEachText()
{
    openBoth(m_english, m_korean);
    left()->setFocus();
    QTRY_COMPARE(m_w->place->document(), m_english);
    m_w->place->find();
    QVERIFY(left()->findBar()->isVisible());
    QVERIFY(!right()->findBar()->isVisible());
    right()->setFocus();
    QTRY_COMPARE(m_w->place->document(), m_korean);
    m_w->place->find();
    QVERIFY(right()->findBar()->isVisible());
}

void TestReadingBeside::linked_byParagraphs_showTheSameParagraph()
{
    openBoth(m_english, m_korean);
    m_w->trigger("document.link");
    right()->setFocus();
    const auto paragraphAtTop = [](Reader *reader) { // the paragraph that stands at a line's height below the top
        return reader->document().text.left(reader->offsetAt({reader->viewport()->width() / 2, 2})).count(u'\n');
    };
    for (const int number : {40, 7, 23, 55}) {
        const int start = int(right()->document().text.indexOf(s("우리말 글 %1 ").arg(number)));
        right()->verticalScrollBar()->setValue(right()->verticalScrollBar()->value() + int(right()->rectOf(start).top()) + 4);
        QVERIFY2(std::abs(paragraphAtTop(left()) - paragraphAtTop(right())) <= 0,
                 qPrintable(s("%1: %2, %3").arg(number).arg(paragraphAtTop(left())).arg(paragraphAtTop(right()))));
    }
    QCOMPARE(left()->verticalScrollBar()->value() > 0, true);
}

void TestReadingBeside::linked_byShare_whereParagraphsDiffer()
{
    openBoth(m_english, m_short);
    m_w->trigger("document.link");
    right()->setFocus();
    for (const double share : {0.5, 1.0, 0.1}) {
        right()->verticalScrollBar()->setValue(int(share * right()->verticalScrollBar()->maximum()));
        const double here = double(right()->verticalScrollBar()->value()) / right()->verticalScrollBar()->maximum();
        const double there = double(left()->verticalScrollBar()->value()) / left()->verticalScrollBar()->maximum();
        QVERIFY2(std::abs(here - there) < 0.02, qPrintable(s("%1, %2").arg(here).arg(there)));
    }
}

void TestReadingBeside::free_scrollsOneOnly()
{
    openBoth(m_english, m_korean);
    right()->verticalScrollBar()->setValue(400);
    QCOMPARE(left()->verticalScrollBar()->value(), 0);
    left()->setFocus();
    left()->verticalScrollBar()->setValue(150);
    QCOMPARE(right()->verticalScrollBar()->value(), 400);
}

void TestReadingBeside::sameText_twice_isMarkedInBoth()
{
    m_w->show(m_english);
    reader().setFocus();
    QTRY_VERIFY(reader().hasFocus());
    m_w->trigger("document.beside");
    QVERIFY(right()->isVisible());
    QCOMPARE(right()->document().id, m_english);
    QCOMPARE(left()->document().id, m_english);
    right()->setSelection({30, 40});
    m_w->place->applyCode(m_code);
    QCOMPARE(left()->passagesAt(32).size(), 1);
    QCOMPARE(right()->passagesAt(32).size(), 1);
    QVERIFY(m_w->project->undo().ok());
    QCOMPARE(left()->passagesAt(32).size(), 0);
    QCOMPARE(right()->passagesAt(32).size(), 0);
}

void TestReadingBeside::documentThatStandsBeside_isGoneTo()
{
    openBoth(m_english, m_korean);
    m_w->show(m_english);
    QCOMPARE(m_w->place->document(), m_english);
    QCOMPARE(right()->document().id, m_korean); // it stays where it is
    m_w->show(m_short);
    QCOMPARE(left()->document().id, m_short);
    QCOMPARE(right()->document().id, m_korean);
}

void TestReadingBeside::swap_changesSides()
{
    openBoth(m_english, m_korean);
    const auto x = [this](Reader *reader) { return reader->mapTo(m_w->window.get(), QPoint()).x(); };
    QVERIFY(x(left()) < x(right()));
    m_w->trigger("document.swap");
    QTRY_VERIFY(x(left()) > x(right()));
    m_w->trigger("document.swap");
    QTRY_VERIFY(x(left()) < x(right()));
}

void TestReadingBeside::reopened_bothAreThere_withTheirPlaces()
{
    openBoth(m_english, m_korean);
    m_w->trigger("document.link");
    m_w->trigger("document.link");
    left()->restore(4000);
    right()->restore(2500);
    const int english = left()->position(), korean = right()->position();
    QVERIFY(english > 3000 && korean > 2000);
    m_w->open();
    QTRY_VERIFY(right()->isVisible());
    const int line = 90; // the panes are not to the pixel as wide as before
    for (Reader *reader : {left(), right()}) {
        const int kept = reader->document().id == m_english ? english : korean;
        QVERIFY2(std::abs(reader->position() - kept) < line, qPrintable(s("%1, %2").arg(reader->position()).arg(kept)));
    }
    QVERIFY(left()->document().id != right()->document().id);
    QCOMPARE(m_w->place->document(), m_korean); // it had the commands
}

void TestReadingBeside::removedDocument_closesItsPane()
{
    openBoth(m_english, m_korean);
    m_w->trigger("document.remove");
    QTRY_VERIFY(!right()->isVisible() || !left()->isVisible());
    QCOMPARE(m_w->place->document(), m_english);
    QVERIFY(reader().isVisible());
}

void TestReadingBeside::narrowWindow_foldsTheList_closeBringsItBack()
{
    auto *list = m_w->child<QTreeView>("libraryList");
    QVERIFY(list->isVisible());
    openBoth(m_english, m_korean);
    QVERIFY(!list->isVisible());
    for (Reader *reader : {left(), right()})
        QVERIFY2(reader->width() >= 300, qPrintable(QString::number(reader->width())));
    m_w->trigger("document.closeText");
    QVERIFY(list->isVisible());
}

void TestReadingBeside::besideFromTheList_goesBesideWhatWasReadBefore()
{
    openBoth(m_short, m_english); // a click on its row had opened the second in the place of the first
    QCOMPARE(left()->document().id, m_short);
    QCOMPARE(right()->document().id, m_english);
}

void TestReadingBeside::commands_needASecondText()
{
    m_w->show(m_english);
    for (const char *id : {"document.link", "document.swap", "document.otherText", "document.closeText"})
        QVERIFY2(!m_w->actions->find(QLatin1String(id))->isEnabled(), id);
    openBoth(m_english, m_short);
    for (const char *id : {"document.link", "document.swap", "document.otherText", "document.closeText"})
        QVERIFY2(m_w->actions->find(QLatin1String(id))->isEnabled(), id);
}

/// Headings alike, and other numbers of paragraphs below them: one of one line against ten.
static Document sections(const QString &word, int paragraphs)
{
    Document document;
    const auto add = [&](BlockKind kind, const QString &text) {
        const int start = int(document.text.size());
        document.text += text;
        document.blocks.append({kind, {start, int(document.text.size())}});
        document.text += QLatin1Char('\n');
    };
    for (int section = 0; section < 12; ++section) {
        add(section % 3 ? BlockKind::Heading2 : BlockKind::Heading1, QStringLiteral("%1 section %2 begins").arg(word).arg(section));
        for (int i = 0; i < (section == 4 ? paragraphs * 6 : paragraphs); ++i)
            add(BlockKind::Paragraph, QStringLiteral("%1 words %2 of a paragraph. ").arg(word).arg(i).repeated(12));
    }
    return document;
}

void TestReadingBeside::linked_bySections_whereTheHeadingsAreAlike()
{
    Reader one, other;
    for (Reader *reader : {&one, &other}) {
        reader->resize(700, 500);
        reader->show();
    }
    one.setDocument(sections(s("One"), 3));
    other.setDocument(sections(s("Other"), 5));
    ScrollLink link(&one, &other);
    link.reset();
    QCOMPARE(link.step(), ScrollLink::Step::Section);
    link.setOn(true);
    link.lead(&one);
    for (const int section : {9, 2, 5, 11, 4}) {
        one.restore(int(one.document().text.indexOf(s("One section %1 ").arg(section))));
        const double top = other.rectOf(int(other.document().text.indexOf(s("Other section %1 ").arg(section)))).top();
        QVERIFY2(std::abs(top) < 4, qPrintable(s("section %1 is at %2").arg(section).arg(top)));
    }
    // There and back again a hundred times it has not drifted.
    const int start = int(one.document().text.indexOf(s("One section 6 ")));
    for (int i = 0; i < 100; ++i) {
        one.verticalScrollBar()->setValue(one.verticalScrollBar()->value() + (i % 2 ? -137 : 137));
        QVERIFY(one.verticalScrollBar()->value() >= 0);
    }
    one.restore(start);
    QVERIFY(std::abs(other.rectOf(int(other.document().text.indexOf(s("Other section 6 ")))).top()) < 4);
}

void TestReadingBeside::pages_areOffWithAReason_whileTwoTextsStand()
{
    openBoth(m_english, m_korean);
    QAction *pages = m_w->actions->find(s("document.pages"));
    QVERIFY(!pages->isEnabled());
    QVERIFY2(pages->toolTip().contains(s("side by side")), qPrintable(pages->toolTip()));
}

QTEST_MAIN(TestReadingBeside)
#include "tst_readingbeside.moc"
