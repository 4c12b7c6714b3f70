// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/readmessages.h"
#include "core/base/csv.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace haeje;

/// Messages read out of texts: the texts of tests/data/readmessages with what is right beside them, and the real ones where they
/// are at hand. A text's file: address, title, day of publication, then the text as its source has it.
class TestReadMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownTexts_data();
    void ownTexts();
    void nineOfTen();
    void realTexts_data();
    void realTexts();
};

namespace {

struct Case {
    QString text;
    ReadingFacts facts;
};

Case caseFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    const QString whole = QString::fromUtf8(file.readAll());
    Case one;
    one.facts.url = whole.section(QLatin1Char('\n'), 0, 0);
    one.facts.title = whole.section(QLatin1Char('\n'), 1, 1);
    one.facts.published = EdtfDate::parse(whole.section(QLatin1Char('\n'), 2, 2)).value_or(EdtfDate());
    one.text = one.facts.title + QLatin1Char('\n') + whole.section(QLatin1Char('\n'), 3);
    return one;
}

QString lineOf(const MessageProposal &proposal)
{
    const auto names = [](const QList<ProposedParty> &parties) {
        QStringList all;
        for (const ProposedParty &party : parties)
            all << party.name;
        return all.join(QStringLiteral(" + "));
    };
    QString line = QStringLiteral("%1 | %2 | %3 | %4").arg(proposal.date.text(), names(proposal.senders), names(proposal.recipients), proposal.kind);
    if (!proposal.occasionName.isEmpty())
        line += QStringLiteral(" | ") + proposal.occasionName + (proposal.ordinal ? QStringLiteral(" %1").arg(*proposal.ordinal) : QString());
    return line;
}

const MessageReader &reader()
{
    static const MessageReader one(builtInReadingWords(), {}, {});
    return one;
}

QStringList linesOf(const Case &one)
{
    QStringList lines;
    for (const MessageProposal &proposal : reader().read(one.text, one.facts))
        lines << lineOf(proposal);
    return lines;
}

QString ownFolder()
{
    return QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/readmessages/");
}

QStringList ownNames()
{
    QStringList names = QDir(ownFolder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".expected.txt")); });
    return names;
}

QStringList expectedOf(const QString &name)
{
    QFile file(ownFolder() + QString(name).replace(QStringLiteral(".txt"), QStringLiteral(".expected.txt")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no expectation for %s", qPrintable(name));
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void TestReadMessages::ownTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : ownNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestReadMessages::ownTexts()
{
    QFETCH(QString, name);
    const QString found = linesOf(caseFrom(ownFolder() + name)).join(QLatin1Char('\n'));
    QCOMPARE(found, expectedOf(name).join(QLatin1Char('\n')));
}

void TestReadMessages::nineOfTen()
{
    QVERIFY(ownNames().size() >= 40);
    int without = 0;
    for (const QString &name : ownNames())
        without += expectedOf(name).isEmpty();
    QVERIFY(without >= 12);
}

void TestReadMessages::realTexts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("row");
    const QString folder = QStringLiteral(HAEJE_SOURCE_DIR "/../shared/samples/messages/");
    QFile file(folder + QStringLiteral("expected.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("absent") << QString() << QStringList();
        return;
    }
    const auto rows = readCsv(QString::fromUtf8(file.readAll()));
    if (!rows)
        qFatal("%s", qPrintable(rows.message()));
    for (const CsvTable::Row &row : rows->rows)
        QTest::newRow(qPrintable(row.fields.at(0))) << folder + row.fields.at(0) << row.fields;
}

void TestReadMessages::realTexts()
{
    QFETCH(QString, path);
    QFETCH(QStringList, row);
    if (path.isEmpty())
        QSKIP("../shared/samples/messages is not here");
    const Case one = caseFrom(path);
    const QList<MessageProposal> found = reader().read(one.text, one.facts);
    QCOMPARE(found.size(), 1);
    const MessageProposal &proposal = found.first();
    QCOMPARE(proposal.date.text(), row.at(6));
    QCOMPARE(proposal.published.text(), row.at(7));
    QCOMPARE(proposal.senders.value(0).name, row.at(8));
    QCOMPARE(proposal.recipients.value(0).name, row.at(9));
    QCOMPARE(proposal.kind, row.at(10));
    QCOMPARE(proposal.occasionName, row.at(11));
    QCOMPARE(proposal.ordinal ? QString::number(*proposal.ordinal) : QString(), row.at(12));
    for (const TextSpan words : {proposal.kindWords, proposal.dateWords, proposal.senders.first().nameWords, proposal.recipients.first().nameWords, proposal.occasionWords}) {
        QVERIFY(words.start < words.end);
        QVERIFY(words.end <= one.text.size());
    }
}

QTEST_GUILESS_MAIN(TestReadMessages)
#include "tst_readmessages.moc"
