// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleimport.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/pdfmaker.h"
#include "tests/support/testproject.h"
#include "ui/reading/pageview.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QFile>
#include <QHBoxLayout>
#include <QScrollBar>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct NoAnswers : Prompts {
    QStringList said;
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &, bool) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void fail(QWidget *, const QString &, const QString &sentence) override { said << sentence; }
};

/// Three pages; the second is Korean.
QByteArray threePages()
{
    PdfMaker pdf;
    pdf.line(60, 40, s("A survey of rivers"), 20, true);
    pdf.line(60, 100, s("The keeper of the bridge wrote down the height of the water."));
    pdf.newPage();
    pdf.line(60, 100, s("둘째 쪽에는 다리를 지키는 사람이 나온다."));
    pdf.newPage();
    pdf.line(60, 100, s("The third page ends the made-up survey."));
    for (int i = 0; i < 12; ++i)
        pdf.line(60, 140 + 40 * i, QStringLiteral("Appendix %1: a row of the made-up table of rivers.").arg(i));
    return pdf.bytes();
}

QByteArray scanOfOnePage()
{
    PdfMaker pdf;
    pdf.painter().fillRect(QRectF(80, 80, 300, 400), Qt::darkGray);
    return pdf.bytes();
}

} // namespace

/// The pages of a PDF beside its text, in the place where they are read.
class TestPageView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void passages_standOnThePaper();
    void clickOnAPassage_selectsItInTheText();
    void dragOverWords_selectsThemInTheText();
    void selectionInTheText_isShownOnItsPage();
    void thePages_followTheText();
    void theTextFollows_thePages();
    void toggling_hidesThePagesAndIsKept();
    void aScan_showsItsPagesAlone();
    void aTextWithoutPages_hasNone();
    void citation_saysThePage();

private:
    DocumentId import(const QString &name, const QByteArray &bytes);
    Reader &reader() { return m_place->reader(); }
    PageView &paper() { return *m_window->findChild<PageView *>(s("pageView")); }
    TextSpan words(const char *text) { return spanOf(reader().document().text, s(text)); }
    QPoint on(const char *text) { return paper().rectsOf(words(text)).value(0).center().toPoint(); }
    PassageId mark(const char *text);

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    NoAnswers m_answers;
    std::unique_ptr<QWidget> m_window;
    LibraryPlace *m_place = nullptr;
    CodeId m_code;
};

DocumentId TestPageView::import(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    ArticleImport import(**m_project, {path}, {});
    const QList<EntityRef> taken = import.finish().taken();
    if (taken.size() != 1)
        qFatal("%s", qPrintable(toText(import.report())));
    return DocumentId(taken.first().id);
}

void TestPageView::init()
{
    m_answers = {};
    m_project = std::make_unique<TestProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(s("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    m_actions->add(s("project.import"), s("Import"));
    const DocumentId id = import(s("rivers.pdf"), threePages());
    QVERIFY((*m_project)->edit(s("Add code"), [&]() -> Result<void> {
        const Result<CodeId> made = (*m_project)->codes().findOrAddPath(s("Bridges"));
        if (!made)
            return made.error();
        m_code = *made;
        return {};
    }));
    m_window = std::make_unique<QWidget>();
    m_place = new LibraryPlace({*m_navigator, m_answers, *m_settings, *m_actions}, m_window.get());
    auto *row = new QHBoxLayout(m_window.get());
    row->addWidget(m_place, 3);
    row->addWidget(m_place->inspector(), 1);
    connect(m_navigator.get(), &Navigator::moved, m_place, &LibraryPlace::showLocation);
    m_place->setProject(m_project->project.get());
    m_place->showLocation({PlaceKind::Library, id, {}});
    m_window->resize(1400, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(paper().isReady());
}

void TestPageView::cleanup()
{
    QVERIFY2(m_answers.said.isEmpty(), qPrintable(m_answers.said.join(u'\n')));
    m_window.reset();
    m_project.reset();
}

PassageId TestPageView::mark(const char *text)
{
    reader().setSelection(words(text));
    m_place->applyCode(m_code);
    const QList<CodingRow> rows = (*m_project)->passages().codings();
    reader().setSelection({});
    reader().select({});
    return rows.isEmpty() ? PassageId() : rows.last().coding.passage;
}

void TestPageView::passages_standOnThePaper()
{
    QVERIFY(mark("keeper of the bridge"));
    paper().finishDrawing();
    QVERIFY(paper().isDrawn());
    const QRectF at = paper().rectsOf(words("keeper of the bridge")).value(0);
    QVERIFY(at.isValid());
    QTRY_VERIFY(paper().viewport()->rect().contains(at.toRect()));
    // The tint colours the paper between the letters; beside the passage it stays white.
    const QImage picture = paper().viewport()->grab().toImage();
    const auto coloured = [&](const QRectF &where) {
        int count = 0;
        for (int x = int(where.left()) + 1; x < int(where.right()) - 1; ++x)
            count += picture.pixelColor(x, int(where.top()) + 1).saturation() > 20;
        return count;
    };
    QVERIFY(coloured(at) > at.width() / 2);
    QCOMPARE(coloured(paper().rectsOf(words("the height of the water")).value(0)), 0);
}

void TestPageView::clickOnAPassage_selectsItInTheText()
{
    const PassageId passage = mark("keeper of the bridge");
    QVERIFY(passage);
    QCOMPARE(reader().selectedPassage(), PassageId());
    QTest::mouseClick(paper().viewport(), Qt::LeftButton, {}, on("keeper"));
    QCOMPARE(reader().selectedPassage(), passage);
    QTest::mouseClick(paper().viewport(), Qt::LeftButton, {}, on("height"));
    QCOMPARE(reader().selectedPassage(), PassageId());
}

void TestPageView::dragOverWords_selectsThemInTheText()
{
    QTest::mousePress(paper().viewport(), Qt::LeftButton, {}, on("height"));
    QTest::mouseMove(paper().viewport(), on("of the water") + QPoint(3, 0));
    QTest::mouseMove(paper().viewport(), on("water"));
    QTest::mouseRelease(paper().viewport(), Qt::LeftButton, {}, on("water"));
    QCOMPARE(reader().selectedText(), s("height of the water"));
}

void TestPageView::selectionInTheText_isShownOnItsPage()
{
    const TextSpan span = words("지키는 사람");
    const PassageId passage = mark("지키는 사람");
    QVERIFY(passage);
    paper().showPage(1);
    m_place->showLocation({PlaceKind::Library, passage, {}});
    const QRectF at = paper().rectsOf(span).value(0);
    QVERIFY(paper().viewport()->rect().contains(at.center().toPoint()));
}

void TestPageView::thePages_followTheText()
{
    m_window->resize(1400, 260);
    QTRY_VERIFY(reader().verticalScrollBar()->maximum() > 0);
    paper().showPage(1);
    QCOMPARE(paper().currentPage(), 1);
    QTest::keyClick(&reader(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(paper().currentPage() >= 2);
}

void TestPageView::theTextFollows_thePages()
{
    m_window->resize(1400, 260);
    QTRY_VERIFY(reader().verticalScrollBar()->maximum() > 0);
    const int before = reader().verticalScrollBar()->value();
    paper().setFocus();
    QTest::keyClick(&paper(), Qt::Key_End);
    QCOMPARE(paper().currentPage(), 3);
    QTRY_VERIFY(reader().verticalScrollBar()->value() > before);
    QCOMPARE(paper().currentPage(), 3); // and does not pull the pages back
}

void TestPageView::toggling_hidesThePagesAndIsKept()
{
    QAction *action = m_actions->find(s("document.pages"));
    QVERIFY(action && action->isEnabled() && action->isChecked());
    QVERIFY(paper().isVisible());
    action->trigger();
    QVERIFY(!paper().isVisible() && reader().isVisible());
    QCOMPARE(m_settings->value(s("library/pages"), true).toBool(), false);
    action->trigger();
    QVERIFY(paper().isVisible());
    QTRY_VERIFY(paper().isReady());
}

void TestPageView::aScan_showsItsPagesAlone()
{
    const DocumentId scan = import(s("scan.pdf"), scanOfOnePage());
    m_place->showLocation({PlaceKind::Library, scan, {}});
    QTRY_VERIFY(paper().isReady());
    QVERIFY(paper().isVisible() && !reader().isVisible());
    paper().finishDrawing();
    QVERIFY(paper().isDrawn());
}

void TestPageView::aTextWithoutPages_hasNone()
{
    const DocumentId text = import(s("plain.txt"), "A plain text\n2021-07-11\n\nIt has no pages at all.\n");
    m_place->showLocation({PlaceKind::Library, text, {}});
    QVERIFY(!paper().isVisible() && reader().isVisible());
    QVERIFY(!m_actions->find(s("document.pages"))->isEnabled());
}

void TestPageView::citation_saysThePage()
{
    reader().setSelection(words("지키는 사람"));
    QVERIFY2(reader().citation().endsWith(s("p. 2)")), qPrintable(reader().citation()));
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
