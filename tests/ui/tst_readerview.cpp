// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/reading/findbar.h"
#include "ui/reading/reader.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <random>

using namespace haeje;

static Document longText(int paragraphs)
{
    Document document;
    for (int i = 0; i < paragraphs; ++i) {
        const int start = int(document.text.size());
        document.text += QStringLiteral("Words %1 in a paragraph. 여러 줄이 되도록 우리말을 섞어 쓴다. ").arg(i).repeated(1 + i % 7).trimmed();
        document.blocks.append({i % 9 ? BlockKind::Paragraph : BlockKind::Heading2, {start, int(document.text.size())}});
        document.text += QLatin1Char('\n');
    }
    document.text.chop(1);
    return document;
}

class TestReaderView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void zoomAndWidth_keepThePlace();
    void restore_goesBackToPosition();
    void reveal_bringsTheSpanIntoTheUpperThird();
    void scrollingUp_doesNotMoveWhatIsInView();
    void idleWork_keepsThePlaceAndEndsWithTheExactRange();
    void tenMegabytes_haveATrueScrollRange();
    void find_marksCountsAndSteps();
    void find_isClosedByEscape();
    void drop_codesSelectionPassageOrSentence_data();
    void drop_codesSelectionPassageOrSentence();
    void drop_ofSomethingElseIsRefused();
    void wheelWithControl_asksForZoom();
    void accessibleText_isTheText();
    void tintOfTwoPassages_isTheirMean();
    void minimap_jumps();

private:
    int at(const QString &words) const { return int(m_document.text.indexOf(words)); }

    std::unique_ptr<Reader> m_reader;
    Document m_document;
};

void TestReaderView::init()
{
    m_reader = std::make_unique<Reader>();
    m_reader->setPalette(Theme::light().palette());
    m_reader->resize(1000, 700);
    m_reader->show();
    m_document = longText(400);
    m_reader->setDocument(m_document);
}

void TestReaderView::zoomAndWidth_keepThePlace()
{
    const int place = at(QStringLiteral("Words 205 "));
    m_reader->restore(place);
    const auto placeIsAtTheTop = [&] { return std::abs(m_reader->rectOf(place).top()) <= 1.0; };
    QVERIFY(placeIsAtTheTop());
    for (const double zoom : {1.5, 0.8, 1.92, 1.0}) {
        m_reader->setZoom(zoom);
        QVERIFY2(placeIsAtTheTop(), qPrintable(QStringLiteral("%1: %2").arg(zoom).arg(m_reader->rectOf(place).top())));
    }
    m_reader->setZoom(99);
    QCOMPARE(m_reader->zoom(), Reader::maximumZoom);
    for (const int width : {600, 420, 1400, 700}) {
        m_reader->resize(width, 700);
        QVERIFY2(placeIsAtTheTop(), qPrintable(QStringLiteral("%1: %2").arg(width).arg(m_reader->rectOf(place).top())));
    }
    m_reader->setTypography({false, 2.0, 640, 20, true});
    QVERIFY(placeIsAtTheTop());
}

void TestReaderView::restore_goesBackToPosition()
{
    std::mt19937 random(6);
    for (int round = 0; round < 40; ++round) {
        m_reader->verticalScrollBar()->setValue(int(random() % unsigned(m_reader->verticalScrollBar()->maximum())));
        const int place = m_reader->position();
        m_reader->restore(place);
        QCOMPARE(m_reader->position(), place);
    }
    m_reader->restore(0);
    QCOMPARE(m_reader->verticalScrollBar()->value(), 0);
}

void TestReaderView::reveal_bringsTheSpanIntoTheUpperThird()
{
    for (const int paragraph : {350, 20, 180}) {
        const int start = at(QStringLiteral("Words %1 ").arg(paragraph));
        m_reader->reveal({start, start + 5});
        m_reader->grab();
        const double y = m_reader->rectOf(start).top();
        QVERIFY2(y > 20 && y < m_reader->viewport()->height() / 3.0, qPrintable(QString::number(y)));
    }
}

void TestReaderView::scrollingUp_doesNotMoveWhatIsInView()
{
    const int place = at(QStringLiteral("Words 300 "));
    m_reader->restore(place);
    for (int step = 0; step < 40; ++step) {
        const int seen = m_reader->offsetAt(m_reader->viewport()->rect().center());
        const double before = m_reader->rectOf(seen).top();
        m_reader->verticalScrollBar()->setValue(m_reader->verticalScrollBar()->value() - 30);
        QVERIFY(std::abs(m_reader->rectOf(seen).top() - before - 30) <= 1);
    }
    QVERIFY(m_reader->position() < place);
}

void TestReaderView::idleWork_keepsThePlaceAndEndsWithTheExactRange()
{
    const int place = at(QStringLiteral("Words 250 "));
    m_reader->restore(place);
    const double before = m_reader->rectOf(place).top();
    m_reader->layOutAll();
    QVERIFY(std::abs(m_reader->rectOf(place).top() - before) <= 1.0);
    m_reader->verticalScrollBar()->setValue(m_reader->verticalScrollBar()->maximum());
    const double end = m_reader->rectOf(int(m_document.text.size())).bottom();
    QVERIFY(end < m_reader->viewport()->height() && end > m_reader->viewport()->height() - 120);
}

void TestReaderView::tenMegabytes_haveATrueScrollRange()
{
    const Document document = longText(35000);
    QVERIFY(document.text.toUtf8().size() > 7 * 1024 * 1024);
    m_reader->setDocument(document);
    const double guessed = m_reader->verticalScrollBar()->maximum();
    for (int i = 1; i < 40; ++i) {
        m_reader->verticalScrollBar()->setValue(int(guessed * i / 40));
        m_reader->grab();
    }
    m_reader->layOutAll();
    const int exact = m_reader->verticalScrollBar()->maximum();
    QVERIFY2(std::abs(guessed - exact) < 0.12 * exact, qPrintable(QStringLiteral("%1 and %2").arg(guessed).arg(exact)));
    m_reader->verticalScrollBar()->setValue(exact);
    m_reader->grab();
    QCOMPARE(m_reader->verticalScrollBar()->maximum(), exact);
    m_reader->verticalScrollBar()->setValue(exact / 2);
    m_reader->grab();
    QCOMPARE(m_reader->verticalScrollBar()->maximum(), exact);
}

void TestReaderView::find_marksCountsAndSteps()
{
    m_reader->openFind();
    auto *field = m_reader->findBar()->findChild<QLineEdit *>(QStringLiteral("findText"));
    auto *count = m_reader->findBar()->findChild<QLabel *>(QStringLiteral("findCount"));
    QTest::keyClicks(field, QStringLiteral("words 39 in"));
    QCOMPARE(count->text(), QStringLiteral("1 of 5"));
    QCOMPARE(m_reader->selectedText(), QStringLiteral("Words 39 in"));
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(count->text(), QStringLiteral("2 of 5"));
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("5 of 5"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("1 of 5"));
    const double y = m_reader->rectOf(m_reader->selection().start).top();
    QVERIFY(y >= 0 && y < m_reader->viewport()->height());
    m_reader->setFindText(QStringLiteral("words 39 in"), true);
    QCOMPARE(count->text(), QStringLiteral("not found"));
    m_reader->setSelection({0, 0});
    m_reader->setFindText(QString::fromUtf8("우리말을"));
    QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(m_document.text.count(QString::fromUtf8("우리말을"))));
    m_reader->setFindText(QString());
    QCOMPARE(count->text(), QString());
}

void TestReaderView::find_isClosedByEscape()
{
    const int start = at(QStringLiteral("Words 2 "));
    m_reader->setSelection({start, start + 7});
    m_reader->setFocus();
    QTest::keyClick(m_reader.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_reader->findBar()->isVisible());
    QCOMPARE(m_reader->findBar()->text(), QStringLiteral("Words 2"));
    QTest::keyClick(m_reader->findBar()->findChild<QLineEdit *>(QStringLiteral("findText")), Qt::Key_Escape);
    QVERIFY(!m_reader->findBar()->isVisible());
    QCOMPARE(m_reader->selectedText(), QStringLiteral("Words 2"));
}

void TestReaderView::drop_codesSelectionPassageOrSentence_data()
{
    QTest::addColumn<int>("over"); // characters behind the paragraph's start
    QTest::addColumn<TextSpan>("coded");
    QTest::newRow("on the selection") << 2 << TextSpan{0, 5};
    QTest::newRow("on a passage") << 13 << TextSpan{11, 17};
    QTest::newRow("on plain text") << 30 << TextSpan{24, 45};
}

void TestReaderView::drop_codesSelectionPassageOrSentence()
{
    QFETCH(int, over);
    QFETCH(TextSpan, coded);
    const int start = at(QStringLiteral("Words 1 "));
    m_reader->setCodings({{PassageId(4), CodingId(4), CodeId(4), {start + 11, start + 17}, QStringLiteral("code"), 0}});
    m_reader->setSelection({start, start + 5});
    QSignalSpy dropped(m_reader.get(), &Reader::codeDropped);
    QMimeData data;
    data.setData(codeMimeType(), "23");
    const QPointF point = m_reader->rectOf(start + over).center() + QPointF(1, 0);
    QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_reader->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_reader->viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).value<CodeId>(), CodeId(23));
    const TextSpan span = dropped.first().at(1).value<TextSpan>();
    QCOMPARE(span.start - start, coded.start);
    QCOMPARE(span.end - start, coded.end);
}

void TestReaderView::drop_ofSomethingElseIsRefused()
{
    QMimeData data;
    data.setText(QStringLiteral("23"));
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_reader->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestReaderView::wheelWithControl_asksForZoom()
{
    QSignalSpy asked(m_reader.get(), &Reader::zoomRequested);
    const QPoint middle = m_reader->viewport()->rect().center();
    const auto wheel = [&](int delta) {
        QWheelEvent event(middle, m_reader->viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_reader->viewport(), &event);
        return asked.takeLast().at(0).toDouble();
    };
    QVERIFY(wheel(120) > 1.05);
    QVERIFY(wheel(-120) < 0.95);
    QCOMPARE(wheel(12000), Reader::maximumZoom);
    QCOMPARE(m_reader->zoom(), 1.0); // the owner decides
    QCOMPARE(m_reader->verticalScrollBar()->value(), 0);
}

void TestReaderView::accessibleText_isTheText()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_reader.get());
    QVERIFY(interface);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QVERIFY(interface->state().readOnly);
    QCOMPARE(text->characterCount(), int(m_document.text.size()));
    QCOMPARE(text->text(0, 7), QStringLiteral("Words 0"));
    text->setSelection(0, 2, 5);
    QCOMPARE(m_reader->selectedText(), QStringLiteral("rds"));
    int start = 0, end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(start, 2);
    QCOMPARE(end, 5);
    QCOMPARE(text->cursorPosition(), 5);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    QCOMPARE(text->offsetAtPoint(text->characterRect(8).center() - QPoint(2, 0)), 8);
    QCOMPARE(text->textAtOffset(8, QAccessible::WordBoundary, &start, &end), QStringLiteral("in"));
}

void TestReaderView::tintOfTwoPassages_isTheirMean()
{
    const int start = at(QStringLiteral("Words 1 "));
    const auto ground = [&](const QList<ReaderCoding> &codings) {
        m_reader->setCodings(codings);
        const QRectF space = m_reader->rectOf(start + 5); // the blank behind "Words"
        const QImage image = m_reader->viewport()->grab().toImage();
        return image.pixelColor(int(space.left()) + 2, int(space.center().y()) - 8);
    };
    const ReaderCoding blue{PassageId(1), CodingId(1), CodeId(1), {start, start + 20}, QStringLiteral("a"), 0};
    const ReaderCoding rust{PassageId(2), CodingId(2), CodeId(2), {start, start + 12}, QStringLiteral("b"), 1};
    const QColor first = Theme::light().codeTint(0), second = Theme::light().codeTint(1);
    QCOMPARE(ground({}), Theme::light().page);
    QCOMPARE(ground({blue}), first);
    QCOMPARE(ground({blue, rust}), QColor((first.red() + second.red()) / 2, (first.green() + second.green()) / 2, (first.blue() + second.blue()) / 2));
    ReaderCoding plain = blue;
    plain.code = {};
    QCOMPARE(ground({plain}), Theme::light().page);
}

void TestReaderView::minimap_jumps()
{
    auto *map = m_reader->findChild<QWidget *>(QStringLiteral("minimap"));
    QVERIFY(map && map->isVisible());
    m_reader->layOutAll();
    QTest::mouseClick(map, Qt::LeftButton, {}, {8, map->height() / 2});
    const QScrollBar *bar = m_reader->verticalScrollBar();
    QVERIFY(std::abs(bar->value() - bar->maximum() / 2) < bar->maximum() / 50);
    QTest::mouseClick(map, Qt::LeftButton, {}, {8, map->height() - 1});
    QCOMPARE(bar->value(), bar->maximum());
}

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
