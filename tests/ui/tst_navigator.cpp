// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace haeje;

class TestNavigator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void going_isRememberedAndAnnounced();
    void noting_isRememberedInSilence();
    void backAndForward_walkTheTrail();
    void goingElsewhereAfterBack_dropsWhatWasAhead();
    void theSamePlaceTwice_isOneStep();
    void goTo_knowsThePlace_data();
    void goTo_knowsThePlace();
    void theTrail_isBounded();
};

static Location documentAt(qint64 id, TextSpan span = {})
{
    return {PlaceKind::Library, DocumentId(id), span};
}

void TestNavigator::going_isRememberedAndAnnounced()
{
    Navigator navigator;
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.go(documentAt(1, {3, 9}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().value<Location>(), documentAt(1, {3, 9}));
    QCOMPARE(navigator.current(), documentAt(1, {3, 9}));
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::noting_isRememberedInSilence()
{
    Navigator navigator;
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.note(documentAt(1));
    navigator.note(documentAt(2));
    QCOMPARE(moved.size(), 0);
    QVERIFY(navigator.canGoBack());
}

void TestNavigator::backAndForward_walkTheTrail()
{
    Navigator navigator;
    navigator.go(documentAt(1));
    navigator.go({PlaceKind::Timeline, MessageId(7), {}});
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.back();
    QCOMPARE(navigator.current(), documentAt(1));
    navigator.back(); // nothing further back
    QCOMPARE(moved.size(), 1);
    navigator.forward();
    QCOMPARE(navigator.current().what, EntityRef(MessageId(7)));
    QVERIFY(!navigator.canGoForward());
}

void TestNavigator::goingElsewhereAfterBack_dropsWhatWasAhead()
{
    Navigator navigator;
    for (qint64 id : {1, 2, 3})
        navigator.go(documentAt(id));
    navigator.back();
    navigator.go(documentAt(9));
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.current(), documentAt(2));
}

void TestNavigator::theSamePlaceTwice_isOneStep()
{
    Navigator navigator;
    navigator.go(documentAt(1));
    navigator.go(documentAt(1));
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::goTo_knowsThePlace_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("place");
    const auto row = [](const char *name, EntityKind kind, PlaceKind place) { QTest::newRow(name) << int(kind) << int(place); };
    row("document", EntityKind::Document, PlaceKind::Library);
    row("passage", EntityKind::Passage, PlaceKind::Library);
    row("code", EntityKind::Code, PlaceKind::Library);
    row("memo", EntityKind::Memo, PlaceKind::Library);
    row("actor", EntityKind::Actor, PlaceKind::Timeline);
    row("occasion", EntityKind::Occasion, PlaceKind::Timeline);
    row("message", EntityKind::Message, PlaceKind::Timeline);
    row("version", EntityKind::Version, PlaceKind::Timeline);
    row("figure", EntityKind::Figure, PlaceKind::Review);
    row("chart", EntityKind::Chart, PlaceKind::Charts);
}

void TestNavigator::goTo_knowsThePlace()
{
    QFETCH(int, kind);
    Navigator navigator;
    navigator.goTo(EntityRef(EntityKind(kind), 4));
    QTEST(int(navigator.current().place), "place");
    QCOMPARE(navigator.current().what.id, 4);
}

void TestNavigator::theTrail_isBounded()
{
    Navigator navigator;
    for (qint64 id = 1; id <= 2000; ++id)
        navigator.note(documentAt(id));
    int steps = 0;
    while (navigator.canGoBack()) {
        navigator.back();
        ++steps;
    }
    QVERIFY2(steps < 1000, qPrintable(QString::number(steps)));
    QVERIFY(steps >= 100);
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
