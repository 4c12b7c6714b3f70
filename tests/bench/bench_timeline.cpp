// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/common/theme.h"
#include "ui/timeline/gridview.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QWheelEvent>

#include <cmath>

using namespace haeje;

/// Messages between eight actors of two sides and two others from 1990 to 2025, two thirds of them around 2018; every
/// tenth has a year only, three in ten a month only; every fifth answers the one before it.
static QList<Message> manyMessages(int count)
{
    QRandomGenerator random(5);
    const qint64 first = QDate(1990, 1, 1).toJulianDay();
    const qint64 days = QDate(1990, 1, 1).daysTo(QDate(2025, 12, 31));
    const qint64 peak = QDate(1990, 1, 1).daysTo(QDate(2018, 8, 1));
    QList<Message> messages;
    for (int i = 0; i < count; ++i) {
        qint64 day = random.bounded(int(days));
        if (i % 3 != 0) {
            double around = 0;
            for (int k = 0; k < 6; ++k)
                around += random.generateDouble() - 0.5;
            day = std::clamp<qint64>(peak + qint64(around * 420), 0, days - 1);
        }
        const bool reply = i % 5 == 4 && messages.last().date.isDay();
        const QDate date = reply ? messages.last().date.earliest().addDays(1 + random.bounded(20)) : QDate::fromJulianDay(first + day);
        const int precision = int(random.bounded(10));
        const QString format = precision < 6 ? QStringLiteral("yyyy-MM-dd") : precision < 9 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy");
        const int from = int(random.bounded(10));
        Message message;
        message.id = MessageId(i + 1);
        message.kind = messageKinds().at(int(random.bounded(9)));
        message.date = *EdtfDate::parse(date.toString(format));
        message.senders = {{ActorId(from + 1), {}, {}}};
        if (random.bounded(4) != 0)
            message.recipients = {{ActorId((from + 1 + int(random.bounded(9))) % 10 + 1), {}, {}}};
        if (reply)
            message.replyTo = {messages.last().id};
        message.occasion = OccasionId(1 + random.bounded(2));
        messages.append(message);
    }
    return messages;
}

static QList<Actor> tenActors()
{
    QList<Actor> actors;
    for (int i = 0; i < 10; ++i) {
        Actor actor;
        actor.id = ActorId(i + 1);
        actor.side = i < 4 ? QStringLiteral("PRK") : i < 8 ? QStringLiteral("CHN") : QString();
        actor.kind = QStringLiteral("leader");
        actor.names = {{QStringLiteral("Actor %1").arg(i + 1), QStringLiteral("en")}};
        actors.append(actor);
    }
    return actors;
}

static QList<Occasion> twoOccasions()
{
    QList<Occasion> occasions(2);
    occasions[0].id = OccasionId(1);
    occasions[0].name = QStringLiteral("Founding");
    occasions[0].founded = *EdtfDate::parse(QStringLiteral("1949-10-01"));
    occasions[1].id = OccasionId(2);
    occasions[1].name = QStringLiteral("Treaty");
    occasions[1].founded = *EdtfDate::parse(QStringLiteral("1961-07-11"));
    occasions[0].yearly = occasions[1].yearly = true;
    return occasions;
}

static double frame(TimelineView &view)
{
    QElapsedTimer timer;
    timer.start();
    view.viewport()->repaint();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Zooms from the whole time to days around June 2018 as the wheel does, and pans at four scales.
static void frames(bench::Reporter &reporter, int count)
{
    const QString size = QStringLiteral("%1 messages, 10 lanes, 1600 x 750 px").arg(count);
    const QList<Message> messages = manyMessages(count);
    std::shared_ptr<const TimelineModel> model;
    reporter.measure(QStringLiteral("timeline model %1").arg(count), size, 5, [&] {
        model = std::make_shared<TimelineModel>(timelineModel(messages, tenActors(), twoOccasions()));
    });
    TimelineView view;
    view.resize(1600, 750);
    view.setModel(model);
    view.show();
    QApplication::processEvents();
    QList<double> zooming;
    QList<double> settled;
    view.showAll();
    const double centre = double(QDate(2018, 6, 12).toJulianDay());
    for (int i = 0; i <= 60; ++i) {
        const DayRange range = view.range();
        const double x = 148 + (centre - range.first) / range.length() * (view.viewport()->width() - 148);
        QWheelEvent wheel(QPointF(x, 300), QPointF(x, 300), {}, QPoint(0, 86), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &wheel);
        zooming.append(frame(view));
    }
    for (double days : {12000.0, 3000.0, 700.0, 120.0, 24.0}) {
        view.setRange({centre - days / 2, centre + days / 2});
        settled.append(frame(view));
    }
    reporter.report(QStringLiteral("timeline zoom %1").arg(count), size, zooming);
    reporter.report(QStringLiteral("timeline at rest %1").arg(count), size, settled);
    QList<double> panning;
    for (double days : {12000.0, 2000.0, 300.0, 60.0}) {
        view.setRange({centre - days / 2, centre + days / 2});
        for (int i = 0; i < 40; ++i) {
            QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
            QApplication::sendEvent(&view, &right);
            panning.append(frame(view));
        }
    }
    reporter.report(QStringLiteral("timeline pan %1").arg(count), size, panning);
}

/// What a filter costs: the model anew, and frames in which what it leaves out is drawn faintly.
static void filtered(bench::Reporter &reporter, int count)
{
    const QString size = QStringLiteral("%1 messages, 10 lanes, two actors and one kind chosen, the others faint, 1600 x 750 px").arg(count);
    const QList<Message> messages = manyMessages(count);
    MessageFilter filter;
    filter.actors = {ActorId(1), ActorId(5)};
    filter.kinds = {messageKinds().first()};
    std::shared_ptr<const TimelineModel> model;
    reporter.measure(QStringLiteral("timeline filter %1").arg(count), size, 5, [&] {
        model = std::make_shared<TimelineModel>(timelineModel(messages, tenActors(), twoOccasions(), filter, Unmatched::Dim));
    });
    TimelineView view;
    view.resize(1600, 750);
    view.setModel(model);
    view.show();
    QApplication::processEvents();
    QList<double> moving;
    const double centre = double(QDate(2018, 6, 12).toJulianDay());
    for (double days : {12000.0, 2000.0, 300.0, 60.0}) {
        view.setRange({centre - days / 2, centre + days / 2});
        for (int i = 0; i < 40; ++i) {
            QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
            QApplication::sendEvent(&view, &right);
            moving.append(frame(view));
        }
    }
    reporter.report(QStringLiteral("timeline filtered frames %1").arg(count), size, moving);
    view.setModel(std::make_shared<TimelineModel>(timelineModel(messages, tenActors(), twoOccasions())));
    QList<double> lens;
    view.setRange({centre - 1000, centre + 1000});
    view.toggleLens();
    for (int i = 0; i < 40; ++i) {
        view.viewport()->update();
        lens.append(frame(view));
    }
    reporter.report(QStringLiteral("timeline lens %1").arg(count), size, lens);
}

static void grid(bench::Reporter &reporter, int count)
{
    const QString size = QStringLiteral("%1 messages, 10 actors, 2 occasions, 36 years").arg(count);
    const QList<Message> messages = manyMessages(count);
    OccasionGridOptions byActor;
    byActor.byActor = true;
    OccasionGrid made;
    reporter.measure(QStringLiteral("occasion grid %1").arg(count), size, 5, [&] { made = occasionGrid(messages, tenActors(), twoOccasions(), byActor); });
    GridModel model;
    model.setGrid(made);
    GridView view(&model);
    view.resize(1600, 750);
    view.show();
    QApplication::processEvents();
    QList<double> paints;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.viewport()->repaint();
        paints.append(double(timer.nsecsElapsed()) / 1e6);
    }
    reporter.report(QStringLiteral("occasion grid paint %1").arg(count), size, paints);
}

static const bench::Benchmark timeline("timeline", [](bench::Reporter &reporter) {
    frames(reporter, 10000);
    frames(reporter, 100000);
    filtered(reporter, 100000);
    grid(reporter, 100000);
});
