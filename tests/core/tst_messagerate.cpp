// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagerate.h"

#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestMessageRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairsOfOneYear_haveNoRowsOfNothing();
};

void TestMessageRate::pairsOfOneYear_haveNoRowsOfNothing()
{
    QList<Message> messages;
    const auto add = [&](const char *day, const char *from, const char *to) {
        Message message;
        message.id = MessageId(messages.size() + 1);
        message.date = *EdtfDate::parse(s(day));
        message.senders = {{ActorId(), s(from), {}}};
        message.recipients = {{ActorId(), s(to), {}}};
        messages.append(message);
    };
    add("2000-01-01", "Alder", "Birch");
    add("2002-01-01", "Birch", "Alder");
    for (int i = 0; i < 5; ++i)
        add("2001-03-01", "Alder", "Cedar");
    RateQuestion question;
    question.pair = RatePair::Actors;
    const RateAnswer found = messageRate(messages, {}, question);
    QStringList rows;
    for (const RateCell &cell : found.cells)
        rows << QStringLiteral("%1 %2 %3").arg(cell.year).arg(cell.pair).arg(cell.count);
    QCOMPARE(rows, QStringList({s("2000 Alder – Birch 1"), s("2001 Alder – Cedar 5"), s("2001 Alder – Birch 0"), s("2002 Alder – Birch 1")}));
    QCOMPARE(found.ofOneYear, 1);
}

QTEST_GUILESS_MAIN(TestMessageRate)
#include "tst_messagerate.moc"
