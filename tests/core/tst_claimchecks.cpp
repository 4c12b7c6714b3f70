// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claims/claimchecks.h"

#include <QTest>

using namespace haeje;

/// What a reader should know before he relies on a claim.
class TestClaimChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warnings_areInWords_data();
    void warnings_areInWords();
};

void TestClaimChecks::warnings_areInWords_data()
{
    QTest::addColumn<int>("strength");
    QTest::addColumn<QList<ClaimSource>>("sources");
    QTest::addColumn<QStringList>("warnings");
    const auto source = [](ClaimStance stance, int document, const char *outlet = "", const char *side = "", bool dated = true) {
        return ClaimSource{stance, DocumentId(document), QStringLiteral("T%1").arg(document), QString::fromLatin1(outlet), QString::fromLatin1(side), dated, false};
    };
    const QString noneAgainst = QStringLiteral("No passage against it was found, or none was looked for. Say which under “What is missing”.");
    QTest::newRow("no passages") << 0 << QList<ClaimSource>() << QStringList{QStringLiteral("No passage stands with it yet.")};
    QTest::newRow("one source") << 0 << QList<ClaimSource>{source(ClaimStance::For, 1), source(ClaimStance::For, 1)}
                                << QStringList{noneAgainst, QStringLiteral("Only one source: all its passages stand in “T1”.")};
    QTest::newRow("sound") << 3 << QList<ClaimSource>{source(ClaimStance::For, 1, "A", "PRK"), source(ClaimStance::For, 2, "B", "CHN"), source(ClaimStance::Against, 3, "A", "PRK")}
                           << QStringList();
    QTest::newRow("background only") << 0 << QList<ClaimSource>{source(ClaimStance::Context, 1), source(ClaimStance::Context, 2)}
                                     << QStringList{QStringLiteral("No passage is for it."), noneAgainst};
    QTest::newRow("one outlet, one side") << 0 << QList<ClaimSource>{source(ClaimStance::For, 1, "A", "PRK"), source(ClaimStance::Against, 2, "A", "PRK"), source(ClaimStance::For, 3)}
                                          << QStringList{QStringLiteral("All its passages whose outlet is stated come from one outlet, A."),
                                                         QStringLiteral("All its passages whose side is stated come from one side, PRK.")};
    QTest::newRow("an outlet stated once proves nothing") << 0 << QList<ClaimSource>{source(ClaimStance::For, 1, "A"), source(ClaimStance::Against, 2)} << QStringList();
    QTest::newRow("strong against the evidence") << 4 << QList<ClaimSource>{source(ClaimStance::For, 1), source(ClaimStance::Against, 2)}
                                                 << QStringList{QStringLiteral("It is called strong, and as many passages are against it as for it, or more (1 for, 1 against).")};
}

void TestClaimChecks::warnings_areInWords()
{
    QFETCH(int, strength);
    QFETCH(QList<ClaimSource>, sources);
    QFETCH(QStringList, warnings);
    Claim claim;
    claim.strength = strength;
    QCOMPARE(claimWarnings(claim, sources), warnings);
}

QTEST_GUILESS_MAIN(TestClaimChecks)
#include "tst_claimchecks.moc"
