// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/codinglist.h"
#include "ui/coding/passageinspector.h"
#include "ui/coding/passageparts.h"
#include "ui/coding/quickcode.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QString text = s("Six decades\nThe pact was renewed in words only.\nNothing else was said of it. 혈맹이라는 말은 없었다.");

} // namespace

/// Quick codes, the coder's edits, the passage inspector, the list of a code's codings.
class TestCoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void offers_areRanked_data();
    void offers_areRanked();
    void recentCodes_leadAnEmptyField();
    void apply_tellsWhatMoved();
    void applyTwice_changesNothing();
    void lastCodingOfAMemoedPassage_leavesItBare();
    void movedEdges_keepWhatIsOnThePassage_undone();
    void place_isNamed_data();
    void place_isNamed();
    void inspector_showsWhatStandsOnThePassage();
    void inspector_memoIsOneEdit_emptyRemovesIt();
    void codingMemo_isEditedInPlace();
    void list_groupsByDocument_withOrWithoutBelow();

private:
    CodeId code(const char *path);
    CodingChange applied(const char *words, const char *path);
    TextSpan span(const char *words) const { return spanOf(text, s(words)); }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<CodingDesk> m_desk;
    DocumentId m_document;
};

void TestCoding::init()
{
    m_project = std::make_unique<TestProject>();
    m_desk = std::make_unique<CodingDesk>();
    m_desk->setProject(m_project->project.get());
    m_document = addDocument(**m_project, text);
}

CodeId TestCoding::code(const char *path)
{
    CodeId id;
    const auto done = (*m_project)->edit(s("Add code"), [&]() -> Result<void> {
        const auto made = (*m_project)->codes().findOrAddPath(s(path));
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    return done ? id : CodeId();
}

CodingChange TestCoding::applied(const char *words, const char *path)
{
    CodingChange seen;
    const CodeId id = code(path);
    const auto connection = connect(m_desk.get(), &CodingDesk::codingChanged, this, [&](const CodingChange &change) { seen = change; });
    const auto passage = m_desk->apply(m_document, span(words), id);
    disconnect(connection);
    if (!passage)
        qWarning("%s", qPrintable(passage.message()));
    return seen;
}

void TestCoding::offers_areRanked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("part of a name") << s("orma") << QStringList{s("Tone/formal"), s("+orma")};
    QTest::newRow("beginning before middle") << s("to") << QStringList{s("Tone"), s("Story"), s("Tone/formal"), s("+to")};
    QTest::newRow("words anywhere in the path") << s("fo ne") << QStringList{s("Tone/formal"), s("+fo ne")};
    QTest::newRow("an exact name is not made again") << s("STORY") << QStringList{s("Story")};
    QTest::newRow("an exact nested path") << s("tone / formal") << QStringList{s("Tone/formal")};
    QTest::newRow("a new one below") << s("Tone/ rare ") << QStringList{s("+Tone/rare")};
    QTest::newRow("Korean") << s("혈") << QStringList{s("혈맹"), s("+혈")};
    QTest::newRow("Korean by first consonants") << s("ㅎㅁ") << QStringList{s("혈맹"), s("+ㅎㅁ")};
    QTest::newRow("Korean, a syllable not finished") << s("혀") << QStringList{s("혈맹"), s("+혀")};
}

void TestCoding::offers_areRanked()
{
    QFETCH(QString, typed);
    for (const char *path : {"Story", "Tone/formal", "혈맹"})
        QVERIFY(code(path));
    QStringList paths;
    for (const CodeOffer &offer : codeOffers((*m_project)->codes().all(), {}, typed))
        paths.append(offer.code ? offer.path : s("+") + offer.path);
    QTEST(paths, "paths");
}

void TestCoding::recentCodes_leadAnEmptyField()
{
    code("Story");
    const CodeId tone = code("Tone");
    const CodeId last = code("Last");
    const QList<CodeOffer> offers = codeOffers((*m_project)->codes().all(), {last, tone}, {});
    QCOMPARE(offers.at(0).name, s("Last"));
    QCOMPARE(offers.at(1).name, s("Tone"));
    QCOMPARE(offers.at(2).name, s("Story"));
}

void TestCoding::apply_tellsWhatMoved()
{
    const CodingChange first = applied("renewed", "Tone/formal");
    QVERIFY(first.added && first.passages == 1 && !first.bare);
    QCOMPARE(first.row.codePath, s("Tone/formal"));
    QCOMPARE(first.row.quote, s("renewed"));
    const CodingChange second = applied("renewed", "Story");
    QVERIFY(second.added && second.passages == 0);
    QCOMPARE(second.row.coding.passage, first.row.coding.passage);
    QCOMPARE((*m_project)->undoLabel(), s("Code “Story”"));
}

void TestCoding::applyTwice_changesNothing()
{
    applied("renewed", "Story");
    const QString label = (*m_project)->undoLabel();
    const CodingChange again = applied("renewed", "Story");
    QVERIFY(!again.added);
    QCOMPARE((*m_project)->passages().codingCount(), 1);
    QCOMPARE((*m_project)->undoLabel(), label);
}

void TestCoding::lastCodingOfAMemoedPassage_leavesItBare()
{
    const CodingChange coded = applied("renewed", "Story");
    QVERIFY(m_desk->addMemo(m_document, span("renewed"), s("since when?")).ok());
    QSignalSpy changes(m_desk.get(), &CodingDesk::codingChanged);
    QVERIFY(m_desk->removeCoding(coded.row.coding.id).ok());
    const auto change = changes.first().first().value<CodingChange>();
    QVERIFY(change.removed && change.bare && change.passages == 0);
    QCOMPARE((*m_project)->passages().count(), 1);
}

void TestCoding::movedEdges_keepWhatIsOnThePassage_undone()
{
    const CodingRow row = applied("renewed", "Story").row;
    applied("words only", "Tone");
    QVERIFY(m_desk->moveEdges(row.coding.passage, span("pact was renewed")).ok());
    QCOMPARE((*m_project)->passages().coding(row.coding.id)->quote, s("pact was renewed"));
    QCOMPARE((*m_project)->passages().find(row.coding.passage)->before, s("Six decades\nThe "));
    QVERIFY(!m_desk->moveEdges(row.coding.passage, span("words only")).ok()); // another passage is there
    QVERIFY(!m_desk->moveEdges(row.coding.passage, {5, 5}).ok());
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->passages().coding(row.coding.id)->quote, s("renewed"));
    QVERIFY((*m_project)->check().isEmpty());
}

void TestCoding::place_isNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("title") << s("decades") << s("Title");
    QTest::newRow("first") << s("pact") << s("Paragraph 1");
    QTest::newRow("second") << s("혈맹") << s("Paragraph 2");
}

void TestCoding::place_isNamed()
{
    QFETCH(QString, words);
    QTEST(placeInDocument(documentOf(text), spanOf(text, words).start), "place");
}

void TestCoding::inspector_showsWhatStandsOnThePassage()
{
    const PassageId passage = applied("words only", "Story").row.coding.passage;
    FigureId figure;
    const auto done = (*m_project)->edit(s("Figure"), [&]() -> Result<void> {
        Figure made;
        made.statement = s("Renewals in words");
        made.value = 1;
        made.base = 6;
        const auto added = (*m_project)->figures().add(made);
        if (!added)
            return added.error();
        figure = *added;
        return (*m_project)->passages().link(figure, passage);
    });
    QVERIFY2(done.ok(), qPrintable(done.message()));
    const Document document = *(*m_project)->documents().find(m_document);
    PassageInspector inspector(*m_desk);
    inspector.setProject(m_project->project.get());
    inspector.showPassage(document, passage);
    inspector.show();
    QCOMPARE(inspector.findChild<QLabel *>(s("passageQuoteText"))->text(), s("words only"));
    QVERIFY(inspector.findChild<QLabel *>(s("passagePlace"))->text().startsWith(s("Paragraph 1 · 2 words")));
    QSignalSpy clicked(&inspector, &PassageInspector::entityClicked);
    auto *row = inspector.findChild<StandingRow *>(s("standingRow"));
    QCOMPARE(row->text(), s("Renewals in words"));
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(clicked.first().first().value<EntityRef>(), EntityRef(figure));
}

void TestCoding::inspector_memoIsOneEdit_emptyRemovesIt()
{
    const Document document = *(*m_project)->documents().find(m_document);
    PassageInspector inspector(*m_desk);
    inspector.setProject(m_project->project.get());
    connect(m_desk.get(), &CodingDesk::memosChanged, &inspector, &PassageInspector::refresh);
    const auto passage = m_desk->addMemo(m_document, span("Nothing else"), s("really?"));
    QVERIFY(passage.ok());
    inspector.showPassage(document, *passage);
    inspector.show();
    auto *memo = inspector.findChild<QPlainTextEdit *>(s("passageMemo"));
    memo->moveCursor(QTextCursor::End);
    QTest::keyClicks(memo, s(" yes"));
    inspector.commitMemos();
    QCOMPARE((*m_project)->memos().all().first().text, s("really? yes"));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->memos().all().first().text, s("really?"));
    QVERIFY(m_desk->setMemo((*m_project)->memos().all().first().id, s("  ")).ok());
    QVERIFY((*m_project)->memos().all().isEmpty());
}

void TestCoding::codingMemo_isEditedInPlace()
{
    const CodingRow row = applied("renewed", "Story").row;
    QVERIFY(m_desk->setCodingMemo(row.coding.id, s("clear case")).ok());
    const Document document = *(*m_project)->documents().find(m_document);
    PassageInspector inspector(*m_desk);
    inspector.setProject(m_project->project.get());
    inspector.showPassage(document, row.coding.passage);
    inspector.show();
    auto *memo = inspector.findChild<QPlainTextEdit *>(s("passageMemo"));
    QCOMPARE(memo->toPlainText(), s("clear case"));
    QTest::keyClicks(memo, s("a "));
    QTest::keyClick(memo, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE((*m_project)->passages().coding(row.coding.id)->coding.memo, s("a clear case"));
}

void TestCoding::list_groupsByDocument_withOrWithoutBelow()
{
    const DocumentId other = addDocument(**m_project, s("Another\nThe pact again."));
    applied("renewed", "Tone/formal");
    applied("words only", "Tone");
    QVERIFY(m_desk->apply(other, {8, 16}, code("Tone")).ok());
    CodingList list;
    auto *view = list.findChild<QListView *>(s("codingListView"));
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setProject(m_project->project.get());
    list.showCode(code("Tone"));
    list.show();
    const auto shown = [&] {
        QStringList lines;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            lines.append(view->model()->index(row, 0).data().toString());
        return lines;
    };
    QCOMPARE(shown().size(), 5);
    QVERIFY(shown().contains(s("Six decades")) && shown().contains(s("renewed")) && shown().contains(s("The pact")));
    list.findChild<QCheckBox *>(s("codingListBelow"))->click();
    QCOMPARE(shown().size(), 4);
    QVERIFY(!shown().contains(s("renewed")));
    QCOMPARE(list.asText().count(u'\n'), 1);
}

QTEST_MAIN(TestCoding)
#include "tst_coding.moc"
