// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/listings.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/memoentries.h"

#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

using Listing = Table (*)(const Project &);

class TestListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Project::create(m_folder.filePath(QStringLiteral("p.haeje")));
        QVERIFY(made);
        m_project = std::move(*made);
        m_project->setCoder(QStringLiteral("KL"));
        const auto filled = m_project->edit(QStringLiteral("fill"), [this] { return fill(); });
        QVERIFY2(filled, qPrintable(filled.message()));
    }

    /// The columns are a promise to scripts.
    void columns_areThoseOfTheManual_data()
    {
        QTest::addColumn<Listing>("listing");
        QTest::addColumn<QString>("keys");
        QTest::newRow("documents") << Listing(documentsTable)
                                   << QStringLiteral("id guid title subtitle series authors affiliation published outlet language url words "
                                                     "characters blocks imported_at sha256 format pages state keywords version_of coders");
        QTest::newRow("codings") << Listing(codingsTable)
                                 << QStringLiteral("id passage document start end quote code coder memo created_at orphan weight state");
        QTest::newRow("messages") << Listing(messagesTable)
                                  << QStringLiteral("id guid date kind senders recipients occasion ordinal summary reply_to versions "
                                                    "confidence evidence channel not_stated");
        QTest::newRow("figures") << Listing(figuresTable)
                                 << QStringLiteral("id statement value unit base dimension category as_of document start end");
    }
    void columns_areThoseOfTheManual()
    {
        QFETCH(Listing, listing);
        QFETCH(QString, keys);
        const Table table = listing(*m_project);
        QStringList found;
        for (const Table::Column &column : table.columns) {
            found << column.key;
            QVERIFY(!column.title.isEmpty());
        }
        QCOMPARE(found.join(QLatin1Char(' ')), keys);
    }

    void rows_areAsWideAsTheirColumns_data()
    {
        QTest::addColumn<Listing>("listing");
        QTest::addColumn<int>("rows");
        QTest::newRow("documents") << Listing(documentsTable) << 1;
        QTest::newRow("passages") << Listing(passagesTable) << 1;
        QTest::newRow("codings") << Listing(codingsTable) << 1;
        QTest::newRow("codes") << Listing(codesTable) << 2;
        QTest::newRow("coders") << Listing(codersTable) << 1;
        QTest::newRow("actors") << Listing(actorsTable) << 0;
        QTest::newRow("occasions") << Listing(occasionsTable) << 0;
        QTest::newRow("messages") << Listing(messagesTable) << 1;
        QTest::newRow("versions") << Listing(versionsTable) << 1;
        QTest::newRow("figures") << Listing(figuresTable) << 2;
        QTest::newRow("charts") << Listing(chartsTable) << 0;
        QTest::newRow("memos") << static_cast<Listing>(memosTable) << 0;
        QTest::newRow("messages export") << Listing(messagesExport) << 1;
        QTest::newRow("figures export") << Listing(figuresExport) << 2;
    }
    void rows_areAsWideAsTheirColumns()
    {
        QFETCH(Listing, listing);
        QFETCH(int, rows);
        const Table table = listing(*m_project);
        QCOMPARE(table.rows.size(), rows);
        for (const Table::Row &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    }

    void whatIsNotStated_isNull()
    {
        const QByteArray json = toJson(messagesTable(*m_project));
        for (const char *line : {"\"date\": null", "\"ordinal\": null", "\"occasion\": null", "\"confidence\": null", "\"senders\": []"})
            QVERIFY2(json.contains(line), line);
        QVERIFY(toJson(documentsTable(*m_project)).contains("\"published\": null"));
    }

    void coding_showsPathAndPlace()
    {
        const Table table = codingsTable(*m_project);
        const QList<QVariant> &cells = table.rows.first().cells;
        QCOMPARE(cells[table.column(QStringLiteral("start"))].toInt(), 4);
        QCOMPARE(cells[table.column(QStringLiteral("end"))].toInt(), 8);
        QCOMPARE(cells[table.column(QStringLiteral("quote"))].toString(), QStringLiteral("nine"));
        QCOMPARE(cells[table.column(QStringLiteral("code"))].toString(), QStringLiteral("numbers/small"));
        QCOMPARE(cells[table.column(QStringLiteral("coder"))].toString(), QStringLiteral("KL"));
    }

    void figure_showsWhereItStands()
    {
        const Table table = figuresTable(*m_project);
        const auto cell = [&](int row, const char *key) { return table.rows[row].cells[table.column(QString::fromLatin1(key))]; };
        QCOMPARE(cell(0, "value").toDouble(), 9.0);
        QCOMPARE(cell(0, "document").toInt(), 1);
        QCOMPARE(cell(0, "start").toInt(), 4);
        QCOMPARE(cell(1, "value").toString(), QStringLiteral("good"));
        QVERIFY(!cell(1, "document").isValid());
    }

private:
    Result<void> fill()
    {
        Document document;
        document.facts.title = QStringLiteral("Made up");
        document.text = QStringLiteral("The nine bridges.");
        document.blocks = {{BlockKind::Paragraph, {0, int(document.text.size())}}};
        const auto id = m_project->documents().add(document, {QByteArray(64, 'a'), QStringLiteral("a.txt"), QByteArray("The nine bridges.")});
        if (!id)
            return id.error();
        const auto passage = m_project->passages().findOrAdd(*id, {4, 8});
        const auto code = m_project->codes().findOrAddPath(QStringLiteral("numbers/small"));
        if (!passage || !code)
            return Error {passage.message() + code.message()};
        if (const auto coding = m_project->passages().addCoding(*passage, *code); !coding)
            return coding.error();
        Message message;
        message.kind = QStringLiteral("letter");
        message.versions = {Version {VersionId(), QString(), QStringLiteral("Outlet"), QString(), EdtfDate(), QString(), DocumentId()}};
        if (const auto added = m_project->messages().add(message); !added)
            return added.error();
        Figure figure;
        figure.statement = QStringLiteral("Bridges");
        figure.value = 9;
        const auto added = m_project->figures().add(figure);
        if (!added)
            return added.error();
        figure.value.reset();
        figure.verdict = QStringLiteral("good");
        if (const auto second = m_project->figures().add(figure); !second)
            return second.error();
        return m_project->passages().link(*added, *passage);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestListings)
#include "tst_listings.moc"
