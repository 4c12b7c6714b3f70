// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/messagetable.h"

#include "core/formats/tables/listings.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

static const QByteArray header = "id,event_date,published_date,sender,sender_role,recipient,recipient_role,kind,occasion,anniversary,"
                                 "summary,source_name,source_url,confidence,notes\n";

/// Doubts as "line: words" that a test can look for.
static QString doubtsOf(const ImportReport &report)
{
    QStringList lines;
    for (const Doubt &doubt : report.files.first().doubts)
        lines << QStringLiteral("%1: %2").arg(doubt.line).arg(doubt.sentence);
    return lines.join(QLatin1Char('\n'));
}

class TestMessageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = fresh(QStringLiteral("p"));
        QVERIFY(m_project);
    }
    void cleanup() { m_project.reset(); }

    void everyField_isTaken()
    {
        const auto report = importMessages(*m_project, header +
            "M1,2021-07-11,2021-07-12,A. Sender,Chair of A; Head of B,B. Receiver,Chair of C,letter,DPRK-PRC treaty of friendship,60,"
            "\"A letter, made up.\",Outlet,https://example.org,high,a note\n");
        QVERIFY2(report, qPrintable(report.message()));
        QCOMPARE(doubtsOf(*report), QString());
        const QList<Message> all = m_project->messages().all();
        QCOMPARE(all.size(), 1);
        const Message &m = all.first();
        QCOMPARE(m.key, QStringLiteral("M1"));
        QCOMPARE(m.date.text(), QStringLiteral("2021-07-11"));
        QCOMPARE(m.senders.size(), 1);
        QCOMPARE(m.senders.first().name, QStringLiteral("A. Sender"));
        QCOMPARE(m.senders.first().capacity, QStringLiteral("Chair of A; Head of B"));
        QCOMPARE(m.recipients.first().capacity, QStringLiteral("Chair of C"));
        QCOMPARE(m.kind, QStringLiteral("letter"));
        QCOMPARE(m.occasionName, QStringLiteral("DPRK-PRC treaty of friendship"));
        QCOMPARE(m.ordinal.value_or(0), 60);
        QCOMPARE(m.summary, QStringLiteral("A letter, made up."));
        QCOMPARE(m.confidence, QStringLiteral("high"));
        QCOMPARE(m.notes, QStringLiteral("a note"));
        QCOMPARE(m.versions.size(), 1);
        QCOMPARE(m.versions.first().outlet, QStringLiteral("Outlet"));
        QCOMPARE(m.versions.first().published.text(), QStringLiteral("2021-07-12"));
        QVERIFY(m.replyTo.isEmpty());
        QCOMPARE(m_project->occasions().find(m.occasion)->founded.text(), QStringLiteral("1961-07-11"));
    }

    void whatCannotBeRead_isKeptAndReported_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("notes");
        const auto row = [](const char *name, const char *text, const char *said, const char *kind, const char *date, const char *notes) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(said) << QString::fromLatin1(kind) << QString::fromLatin1(date)
                                << QString::fromUtf8(notes);
        };
        row("bad date", "M1,2021-02-30,,A,,B,,letter,,,,,,,", "2: The date of the message “2021-02-30” could not be read", "letter", "",
            "2021-02-30");
        row("date in words", "M1,11 July 2021,,A,,B,,letter,,,,,,,", "was read as 2021-07-11", "letter", "2021-07-11", "");
        row("unknown kind", "M1,2021,,A,,B,,telegram,,,,,,,", "“telegram”", "telegram", "2021", "");
        row("no kind", "M1,2021,,A,,B,,,,,,,,,", "no kind", "not stated", "2021", "");
        row("floral basket", "M1,2021,,A,,B,,wreath,,,Floral basket handed over.,,,,", "floral basket", "floral basket", "2021", "");
        row("bad anniversary", "M1,2021,,A,,B,,letter,,sixty,,,,,", "“sixty”", "letter", "2021", "sixty");
        row("anniversary that contradicts", "M1,2021,,A,,B,,letter,CPC founding,99,,,,,", "the dates give 100", "letter", "2021", "");
        row("bad confidence", "M1,2021,,A,,B,,letter,,,,,,sure,", "“sure”", "letter", "2021", "sure");
        row("short row", "M1,2021,,A,,B,,letter", "has 8 fields", "letter", "2021", "");
        row("long row", "M1,2021,,A,,B,,letter,,,,,,,,more,still", "“more, still”", "letter", "2021", "more, still");
        row("bad publication date", "M1,2021,soon,A,,B,,letter,,,,X,,,", "date of publication “soon”", "letter", "2021", "soon");
    }
    void whatCannotBeRead_isKeptAndReported()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, said);
        QFETCH(QString, kind);
        QFETCH(QString, date);
        QFETCH(QString, notes);
        const auto report = importMessages(*m_project, header + row + '\n');
        QVERIFY2(report, qPrintable(report.message()));
        QVERIFY2(doubtsOf(*report).contains(said), qPrintable(doubtsOf(*report)));
        const QList<Message> all = m_project->messages().all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, kind);
        QCOMPARE(all.first().date.text(), date);
        QVERIFY2(notes.isEmpty() ? all.first().notes.isEmpty() : all.first().notes.contains(notes), qPrintable(all.first().notes));
    }

    void emptyRecipient_isNotStated()
    {
        const auto report = importMessages(*m_project, "date,sender,recipient,kind\n2021,A,,speech\n");
        QVERIFY2(report, qPrintable(report.message()));
        QVERIFY(m_project->messages().all().first().recipients.isEmpty());
    }

    void missingColumns_areNamed()
    {
        const auto report = importMessages(*m_project, "id,sender,what\n1,A,letter\n");
        QVERIFY(!report);
        QVERIFY(report.message().contains(QStringLiteral("event_date, recipient, kind")));
        QVERIFY(report.message().contains(QStringLiteral("id, sender, what")));
        QCOMPARE(m_project->messages().count(), 0);
        QVERIFY(!m_project->canUndo());
    }

    void sameTableAgain_addsNothing_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("with ids") << header + "M1,2021,,A,,B,,letter,,,,,,,\nM1,2022,,A,,B,,letter,,,,,,,\nM2,2022-13,,A,,B,,letter,,,,,,,\n";
        QTest::newRow("without ids") << QByteArray("date,sender,recipient,kind\n2021,A,B,letter\n2021,A,B,letter\n,A,B,letter\n");
    }
    void sameTableAgain_addsNothing()
    {
        QFETCH(QByteArray, table);
        const auto first = importMessages(*m_project, table);
        QVERIFY2(first, qPrintable(first.message()));
        QCOMPARE(m_project->messages().count(), 3);
        const QString label = m_project->undoLabel();
        const auto second = importMessages(*m_project, table);
        QVERIFY2(second, qPrintable(second.message()));
        QCOMPARE(second->files.first().outcome, ImportReport::Outcome::AlreadyThere);
        QVERIFY(second->files.first().taken.isEmpty());
        QVERIFY2(doubtsOf(*second).isEmpty(), qPrintable(doubtsOf(*second)));
        QCOMPARE(m_project->messages().count(), 3);
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->messages().count(), 0);
        QVERIFY(!m_project->canUndo());
    }

    void changedRow_isReportedAndLeftAlone()
    {
        QVERIFY(importMessages(*m_project, header + "M1,2021,,A,,B,,letter,,,old words,,,,\n"));
        const auto report = importMessages(*m_project, header + "M1,2021,,A,,B,,letter,,,new words,,,,\n");
        QVERIFY2(report, qPrintable(report.message()));
        QVERIFY2(doubtsOf(*report).contains(QStringLiteral("“new words” in the table, “old words” in the project")), qPrintable(doubtsOf(*report)));
        QCOMPARE(m_project->messages().all().first().summary, QStringLiteral("old words"));
    }

    void export_goesRound()
    {
        const QByteArray table = header.trimmed() + ",reply_to,language\n"
            "M1,2021-07-11,2021-07-12 | 2021-07-14,A; B,Chair | Head,C,\"General; Second\",letter,CPC founding,100,\"One, \"\"two\"\"\",X | Y,"
            "http://x | http://y,high,\"note\nsecond line\",,en | ko\n"
            "M2,2021-07~,,C,,A,,reply,CPC founding,100,,,,low,,M1,\n"
            "M3,,,축전,,中国,,own kind,,,,,,,,M1; M2,\n";
        QVERIFY(importMessages(*m_project, table));
        QCOMPARE(m_project->messages().count(), 3);
        const QString exported = toCsv(messagesExport(*m_project));
        const auto other = fresh(QStringLiteral("q"));
        const auto report = importMessages(*other, exported.toUtf8());
        QVERIFY2(report, qPrintable(report.message()));
        QCOMPARE(toCsv(messagesExport(*other)), exported);
        QCOMPARE(other->messages().all().at(1).versions.size(), 2);
        // And back into the project it came from, nothing is added.
        QVERIFY(importMessages(*m_project, exported.toUtf8()));
        QCOMPARE(m_project->messages().count(), 3);
    }

    void messageWithoutKey_isKnownAgainByItsGuid()
    {
        QVERIFY(importMessages(*m_project, "date,sender,recipient,kind\n2021,A,B,letter\n"));
        const auto report = importMessages(*m_project, toCsv(messagesExport(*m_project)).toUtf8());
        QVERIFY2(report, qPrintable(report.message()));
        QCOMPARE(m_project->messages().count(), 1);
    }

    void sharedTable_isTakenWhole()
    {
        QFile file(QStringLiteral(HAEJE_SOURCE_DIR "/../shared/data/exchanges-dprk-prc.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared data is not beside the sources.");
        const QByteArray bytes = file.readAll();
        const auto report = importMessages(*m_project, bytes, QStringLiteral("exchanges.csv"));
        QVERIFY2(report, qPrintable(report.message()));
        QCOMPARE(report->files.first().taken.size(), 140);
        const QList<Message> all = m_project->messages().all();
        QCOMPARE(all.size(), 140);
        QHash<QString, int> kinds;
        QHash<EdtfDate::Precision, int> precisions;
        for (const Message &m : all) {
            ++kinds[m.kind];
            ++precisions[m.date.precision()];
        }
        QCOMPARE(kinds.value(QStringLiteral("floral basket")), 3);
        QCOMPARE(kinds.value(QStringLiteral("wreath")), 6);
        QCOMPARE(kinds.value(QStringLiteral("congratulatory message")), 73);
        QCOMPARE(precisions.value(EdtfDate::Precision::Day), 129);
        QCOMPARE(precisions.value(EdtfDate::Precision::Month), 8);
        QCOMPARE(precisions.value(EdtfDate::Precision::Interval), 2);
        QCOMPARE(precisions.value(EdtfDate::Precision::Year), 1);
        QCOMPARE(report->files.first().doubts.size(), 3); // the floral baskets and nothing else
        QCOMPARE(m_project->actors().findByName(QStringLiteral("Xi Jinping"))->side, QStringLiteral("CHN"));
        const auto again = importMessages(*m_project, bytes, QStringLiteral("exchanges.csv"));
        QVERIFY(again);
        QCOMPARE(again->files.first().outcome, ImportReport::Outcome::AlreadyThere);
        QVERIFY2(again->files.first().doubts.isEmpty(), qPrintable(doubtsOf(*again)));
    }

private:
    std::unique_ptr<Project> fresh(const QString &name)
    {
        auto made = Project::create(m_folder->filePath(name + QStringLiteral(".haeje")));
        return made ? std::move(*made) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestMessageTable)
#include "tst_messagetable.moc"
