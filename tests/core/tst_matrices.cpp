// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf.h"
#include "core/store/attributes.h"
#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/work/analyses.h"
#include "core/work/codedtext.h"
#include "core/work/matrices.h"
#include "core/work/textcorrections.h"
#include "tests/support/testproject.h"

using namespace haeje;

/// Matrices of a project, by the options of the command line: what stands in the rows and columns, and what they refuse.
class TestMatrices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }

    void tables_areDrawn_data();
    void tables_areDrawn();
    void options_thatCannotBe_areRefused_data();
    void options_thatCannotBe_areRefused();
    void notes_stateTheRules_data();
    void notes_stateTheRules();
    void evidence_isOnePassagePerCountedOne();
    void orphans_areLeftOutAndTold();
    void namesWithCommas_areFound();
    void notActiveCodes_areLeftOutWhereAsked();
    void keptCounts_afterAnEdit_areThoseCountedAnew_data();
    void keptCounts_afterAnEdit_areThoseCountedAnew();

private:
    struct Facts {
        QString published, outlet;
        QStringList authors;
    };
    DocumentId add(const QString &text, const Facts &facts);
    void code(DocumentId document, const QString &words, const QString &path, const QString &coder = QStringLiteral("Ann"));
    Table table(const QString &command);
    static AnalysisOptions optionsFrom(const QString &command, QString *word);

    std::unique_ptr<test::TestProject> m_project;
    DocumentId m_first, m_second, m_third, m_fourth;
};

static QString t(const char *text)
{
    return QString::fromUtf8(text);
}

/// "code-by-code --relation near --roll-up"; blanks in values are written as "_".
AnalysisOptions TestMatrices::optionsFrom(const QString &command, QString *word)
{
    AnalysisOptions options;
    QString name;
    for (const QString &part : command.split(u' ')) {
        if (part.startsWith(t("--"))) {
            name = part.mid(2);
            options.insert(name, t("yes"));
        } else if (name.isEmpty()) {
            *word = part;
        } else {
            options.insert(name, QString(part).replace(u'_', u' '));
        }
    }
    return options;
}

DocumentId TestMatrices::add(const QString &text, const Facts &facts)
{
    const DocumentId id = test::addDocument(**m_project, text);
    DocumentFacts all;
    all.title = text.section(u'\n', 0, 0);
    all.published = EdtfDate::parse(facts.published).value_or(EdtfDate());
    all.outlet = facts.outlet;
    all.authors = facts.authors;
    const auto done = (*m_project)->edit(t("Facts"), [&] { return (*m_project)->documents().setFacts(id, all); });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

void TestMatrices::code(DocumentId document, const QString &words, const QString &path, const QString &coder)
{
    Project &project = **m_project;
    const auto done = project.edit(t("Code"), [&]() -> Result<void> {
        const auto passage = project.passages().findOrAdd(document, test::spanOf(project.documents().text(document), words));
        const auto code = project.codes().findOrAddPath(path);
        if (!passage || !code)
            return Error{t("no passage or code")};
        const auto coding = project.passages().addCoding(*passage, *code, {}, coder);
        return coding ? Result<void>() : Result<void>(coding.error());
    });
    QVERIFY2(done, qPrintable(done.message()));
}

void TestMatrices::init()
{
    m_project = std::make_unique<test::TestProject>();
    m_first = add(t("First\nThe old alliance holds. Nothing new."), {t("2021-07-11"), t("KCNA"), {t("Kim"), t("Lee")}});
    m_second = add(t("Second\nAn alliance of equals."), {t("2021-12"), t("Xinhua"), {t("Kim")}});
    m_third = add(t("Third\nalliance"), {t("2022"), {}, {}});
    m_fourth = add(t("Fourth\nalliance"), {{}, t("KCNA"), {}});
    code(m_first, t("old alliance"), t("Ties"));
    code(m_first, t("alliance"), t("Ties/alliance"));
    code(m_first, t("old alliance"), t("Ties/alliance"), t("Ben"));
    code(m_first, t("Nothing"), t("Silence"));
    code(m_second, t("alliance"), t("Ties/alliance"));
    code(m_third, t("alliance"), t("Ties/alliance"));
    code(m_fourth, t("alliance"), t("Ties/alliance"));
    QVERIFY((*m_project)->codes().findByPath(t("Silence")));
}

Table TestMatrices::table(const QString &command)
{
    QString word;
    const AnalysisOptions options = optionsFrom(command, &word);
    const auto table = runAnalysis(**m_project, word, options);
    if (!table)
        qWarning("%s", qPrintable(table.message()));
    return table ? *table : Table();
}

void TestMatrices::tables_areDrawn_data()
{
    QTest::addColumn<QString>("csv");
    const auto row = [](const char *command, const char *csv) { QTest::newRow(command) << QString::fromUtf8(csv); };
    row("code-by-document", "code,Third,Second,First,Fourth,total\nTies,0,0,1,0,1\nTies/alliance,1,1,2,1,5\nSilence,0,0,1,0,1\nall codes,1,1,3,1,6\n");
    row("code-by-document --roll-up --codes Ties", "code,Third,Second,First,Fourth,total\nTies,1,1,2,1,5\nall codes,1,1,2,1,5\n");
    row("code-by-document --codes Silence,Ties --count codings --coders Ann", "code,Third,Second,First,Fourth,total\nTies,0,0,1,0,1\nSilence,0,0,1,0,1\nall codes,0,0,2,0,2\n");
    row("code-by-document --codes Silence --from 2021 --to 2021-07-11", "code,First,total\nSilence,1,1\nall codes,1,1\n");
    row("code-by-attribute --attribute outlet", "code,KCNA,Xinhua,not stated,total\nTies,1,0,0,1\nTies/alliance,3,1,1,5\nSilence,1,0,0,1\nall codes,4,1,1,6\n");
    row("code-by-attribute --attribute author --codes Ties/alliance", "code,Kim,Lee,not stated,total\nTies/alliance,3,2,2,5\nall codes,3,2,2,5\n");
    row("code-by-attribute --attribute author --codes Ties/alliance --count documents", "code,Kim,Lee,not stated,total\nTies/alliance,2,1,2,4\nall codes,2,1,2,4\n");
    row("code-by-attribute --attribute year --codes Ties/alliance", "code,2021,2022,not stated,total\nTies/alliance,3,1,1,5\nall codes,3,1,1,5\n");
    row("code-by-attribute --attribute collection --codes Silence", "code,Letters,Letters/Old,not stated,total\nSilence,1,1,0,1\nall codes,1,1,0,1\n");
    row("code-by-attribute --attribute Tone --codes Ties/alliance", "code,warm,cool,not stated,total\nTies/alliance,1,2,2,5\nall codes,1,2,2,5\n");
    row("code-over-time --codes Ties/alliance", "code,2021,2022,not dated,total\nTies/alliance,3,1,1,5\nall codes,3,1,1,5\n");
    row("code-over-time --by quarter --codes Ties/alliance", "code,2021-Q3,2021-Q4,several quarters,not dated,total\nTies/alliance,2,1,1,1,5\nall codes,2,1,1,1,5\n");
    row("code-over-time --by month --codes Ties/alliance",
        "code,2021-07,2021-08,2021-09,2021-10,2021-11,2021-12,several months,not dated,total\nTies/alliance,2,0,0,0,0,1,1,1,5\nall codes,2,0,0,0,0,1,1,1,5\n");
    row("coder-by-code --count codings", "coder,Ties,Ties/alliance,Silence,total\nAnn,1,4,1,6\nBen,0,1,0,1\nall coders,1,5,1,7\n");
    row("coder-by-code --count codings --roll-up --codes Ties", "coder,Ties,total\nAnn,5,5\nBen,1,1\nall coders,6,6\n");
    row("code-by-code", "code,Ties,Ties/alliance,Silence,total\nTies,1,1,0,1\nTies/alliance,2,5,0,2\nSilence,0,0,1,0\n");
    row("code-by-code --relation sequence --within 1 --codes Ties,Silence", "code,Ties,Silence,total\nTies,1,1,1\nSilence,0,1,0\n");
    row("code-by-code --relation document --count documents", "code,Ties,Ties/alliance,Silence,total\nTies,1,1,1,1\nTies/alliance,1,4,1,1\nSilence,1,1,1,1\n");
    row("code-by-document --count share --codes Silence", "code,Third,Second,First,Fourth,total\nSilence,0,0,16.6667,0,7\nall codes,0,0,16.6667,0,7\n");
}

void TestMatrices::tables_areDrawn()
{
    Project &project = **m_project;
    const auto done = project.edit(t("Facts"), [&]() -> Result<void> {
        const auto tone = project.attributes().add({{}, {}, t("Tone"), AttributeType::Choice, {t("warm"), t("cool")}, 0});
        const auto folder = project.collections().findOrAddPath(t("Letters/Old"));
        if (!tone || !folder)
            return Error{t("no attribute or collection")};
        for (const auto &[document, value] : {std::pair(m_second, t("warm")), std::pair(m_first, t("cool"))}) {
            if (const auto set = project.attributes().setValue(*tone, {document}, value); !set)
                return set;
        }
        return project.collections().put(*folder, {m_first, m_second, m_third});
    });
    QVERIFY2(done, qPrintable(done.message()));
    QString command = QString::fromUtf8(QTest::currentDataTag());
    QTEST(toCsv(table(command)), "csv");
}

void TestMatrices::options_thatCannotBe_areRefused_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *command, const char *says) { QTest::newRow(command) << QString::fromUtf8(says); };
    row("code-by-document --count pages", "passages, codings, words, documents, share");
    row("code-by-document --codes Tie", "“Tie”");
    row("code-by-document --coders Cho", "“Cho”");
    row("code-by-document --group Themes", "“Themes”");
    row("code-by-document --from soon", "“soon”");
    row("code-by-attribute", "outlet, author");
    row("code-by-attribute --attribute mood", "“mood”");
    row("code-over-time --by day", "year, quarter, month");
    row("code-by-code --relation beside", "overlap, near");
    row("code-by-code --relation near --within -1", "“-1”");
    row("code-by-code --within 3", "near or sequence");
    row("code-by-code --by year", "“by”");
}

void TestMatrices::options_thatCannotBe_areRefused()
{
    QFETCH(const QString, says);
    QString word;
    const AnalysisOptions options = optionsFrom(QString::fromUtf8(QTest::currentDataTag()), &word);
    const auto table = runAnalysis(**m_project, word, options);
    QVERIFY(!table);
    QVERIFY2(table.message().contains(says), qPrintable(table.message()));
}

void TestMatrices::notes_stateTheRules_data()
{
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *command, const QStringList &said) { QTest::newRow(command) << said; };
    row("code-by-document", {t("passages, each once"), t("not those of the codes below"), t("All 2 coders")});
    row("code-by-document --count words --roll-up", {t("Korean goes by spaces"), t("nothing twice")});
    row("code-by-attribute --attribute author", {t("in the totals it counts once")});
    row("code-over-time --by month", {t("is not guessed")});
    row("code-by-document --from 2021 --to 2021 --coders Ben", {t("2 of 4"), t("Coders counted: Ben")});
    row("code-by-code --relation near --within 7", {t("at most 7 words"), t("mirror image"), t("The diagonal")});
}

void TestMatrices::notes_stateTheRules()
{
    QFETCH(const QStringList, said);
    const QString notes = table(QString::fromUtf8(QTest::currentDataTag())).notes.join(u' ');
    for (const QString &part : said)
        QVERIFY2(notes.contains(part), qPrintable(notes));
}

void TestMatrices::evidence_isOnePassagePerCountedOne()
{
    for (const QString &command : {t("code-by-document --evidence --roll-up"), t("code-by-code --evidence --relation near"), t("coder-by-code --evidence")}) {
        const Table found = table(command);
        QVERIFY(found.rows.size() >= 3);
        for (const Table::Row &row : found.rows) {
            QCOMPARE(row.cells.at(3).toList().size(), row.cells.at(2).toLongLong());
            QCOMPARE(row.evidence.size(), row.cells.at(2).toLongLong());
        }
    }
    const auto total = matrixCellEvidence(**m_project, t("code-by-document"), {}, 3, 4);
    QVERIFY(total);
    QCOMPARE(total->size(), 6);
}

void TestMatrices::orphans_areLeftOutAndTold()
{
    const auto corrected = correctText(**m_project, m_third, t("Third\nnothing of it is left"));
    QVERIFY2(corrected, qPrintable(corrected.message()));
    const Table found = table(t("code-by-document --codes Ties/alliance"));
    QCOMPARE(toCsv(found), t("code,Third,Second,First,Fourth,total\nTies/alliance,0,1,2,1,4\nall codes,0,1,2,1,4\n"));
    QVERIFY2(found.notes.join(u' ').contains(t("has lost its place")), qPrintable(found.notes.join(u' ')));
}

void TestMatrices::notActiveCodes_areLeftOutWhereAsked()
{
    Project &project = **m_project;
    std::optional<Code> alliance = project.codes().findByPath(t("Ties/alliance"));
    alliance->active = false;
    QVERIFY(project.edit(t("Code"), [&] { return project.codes().update(*alliance); }));
    QCOMPARE(table(t("code-by-document --roll-up")).rows.size(), 4);
    const Table found = table(t("code-by-document --roll-up --active"));
    QCOMPARE(toCsv(found), t("code,Third,Second,First,Fourth,total\nTies,0,0,1,0,1\nSilence,0,0,1,0,1\nall codes,0,0,2,0,2\n"));
    QVERIFY2(found.notes.join(u' ').contains(t("not active any more")), qPrintable(found.notes.join(u' ')));
}

void TestMatrices::namesWithCommas_areFound()
{
    code(m_fourth, t("Fourth"), t("Peace, war"));
    code(m_fourth, t("Fourth"), t("Peace"));
    const Table found = table(t("code-by-document --codes Peace,_war,Silence"));
    QCOMPARE(found.rows.size(), 3);
    QCOMPARE(found.rows.at(0).cells.at(0).toString(), t("Silence"));
    QCOMPARE(found.rows.at(1).cells.at(0).toString(), t("Peace, war"));
}

void TestMatrices::keptCounts_afterAnEdit_areThoseCountedAnew_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &word : matrixWords()) {
        for (const QString &count : matrixCountWords()) {
            const QString attribute = word == t("code-by-attribute") ? QStringLiteral(" --attribute outlet") : QString();
            const QString command = QStringLiteral("%1 --count %2").arg(word, count) + attribute;
            QTest::newRow(qPrintable(command)) << command;
        }
    }
    for (const QString &relation : codeRelationWords()) {
        for (const QString &count : matrixCountWords()) {
            const QString command = QStringLiteral("code-by-code --relation %1 --count %2 --roll-up").arg(relation, count);
            QTest::newRow(qPrintable(command)) << command;
        }
    }
}

static QString numbersOf(const Table &table)
{
    QStringList lines;
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row.cells)
            cells += cell.isValid() ? cell.toString() : QStringLiteral("not stated");
        lines += cells.join(u' ');
    }
    return lines.join(u'\n');
}

void TestMatrices::keptCounts_afterAnEdit_areThoseCountedAnew()
{
    QFETCH(const QString, command);
    QString word;
    const AnalysisOptions options = optionsFrom(command, &word);
    CodedTextReader reader(**m_project);
    MatrixTally tally;
    int others = 0;
    QString last;
    const auto compare = [&] {
        const auto plan = planMatrix(**m_project, reader, *matrixKind(word), options);
        QVERIFY2(plan, qPrintable(plan.message()));
        const QString kept = numbersOf(matrixTable(*plan, countedCells(*plan, reader, tally)));
        QCOMPARE(kept, numbersOf(matrixTable(*plan, countedCells(*plan, reader))));
        others += kept != last;
        last = kept;
    };
    compare();
    code(m_first, (*m_project)->documents().text(m_first).mid(2, 9), t("A"), t("Ben"));
    compare();
    code(m_first, (*m_project)->documents().text(m_first).mid(4, 9), t("B"), t("Ann"));
    compare();
    code(m_third, (*m_project)->documents().text(m_third).mid(1, 7), t("A/new below"), t("Ann"));
    compare();
    QVERIFY(others > 2);
    while ((*m_project)->canUndo() && (*m_project)->passages().codingCount() > 1) {
        QVERIFY((*m_project)->undo());
        compare();
    }
}

QTEST_GUILESS_MAIN(TestMatrices)
#include "tst_matrices.moc"
