// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagemeasures.h"
#include "tests/bench/bench.h"

#include <random>

namespace haeje::bench {

/// Messages between forty actors of six sides on fifty occasions; a tenth are replies, a twentieth have no day.
static MeasureMaterial generatedMaterial(int count)
{
    MeasureMaterial material;
    material.project = QStringLiteral("bench");
    for (int i = 0; i < 40; ++i) {
        Actor actor;
        actor.id = ActorId(i + 1);
        actor.side = QStringLiteral("S%1").arg(i % 6);
        actor.names = {{QStringLiteral("Actor %1").arg(i), {}}};
        material.actors += actor;
    }
    for (int i = 0; i < 50; ++i) {
        Occasion occasion;
        occasion.id = OccasionId(i + 1);
        occasion.name = QStringLiteral("Occasion %1").arg(i);
        occasion.yearly = true;
        occasion.founded = EdtfDate::fromDay(QDate(1949, 1 + i % 12, 1 + i % 28));
        material.occasions += occasion;
    }
    std::mt19937 random(11);
    const QStringList kinds{QStringLiteral("congratulatory message"), QStringLiteral("letter"), QStringLiteral("condolence"), QStringLiteral("summit")};
    for (int i = 0; i < count; ++i) {
        Message message;
        message.id = MessageId(i + 1);
        message.key = QStringLiteral("M%1").arg(i);
        message.kind = random() % 10 == 0 ? QStringLiteral("reply") : kinds.at(int(random() % 4));
        const QDate day = QDate(1950, 1, 1).addDays(int(random() % 27000));
        message.date = random() % 20 == 0 ? *EdtfDate::parse(day.toString(QStringLiteral("yyyy-MM"))) : EdtfDate::fromDay(day);
        const int from = int(random() % 40), to = int(random() % 40);
        message.senders = {{ActorId(from + 1), QStringLiteral("Actor %1").arg(from), QStringLiteral("Head of %1; Chair of %2 (with others)").arg(from % 7).arg(day.year() / 10)}};
        message.recipients = {{ActorId(to + 1), QStringLiteral("Actor %1").arg(to), {}}};
        const int occasion = int(random() % 50);
        message.occasion = OccasionId(occasion + 1);
        message.occasionName = material.occasions.at(occasion).name;
        message.ordinal = day.year() - 1949;
        for (int outlet = 0; outlet < 2; ++outlet) {
            Version version;
            version.outlet = QStringLiteral("Outlet %1").arg(random() % 12);
            version.published = EdtfDate::fromDay(day.addDays(int(random() % 5)));
            message.versions += version;
        }
        material.messages += message;
    }
    return material;
}

static void measures(Reporter &reporter)
{
    const MeasureMaterial material = generatedMaterial(100'000);
    for (const MessageMeasure &measure : messageMeasures()) {
        if (measure.needsTexts)
            continue; // as long as its texts
        reporter.measure(measure.word, QStringLiteral("100,000 messages"), 5, [&] { (void)measured(measure, material, {}); });
    }
    for (const char *count : {"exchanges", "occasions", "references"})
        reporter.measure(QStringLiteral("rate, ") + QLatin1String(count), QStringLiteral("100,000 messages"), 5, [&] { (void)measured(*messageMeasure(QStringLiteral("rate")), material, {{QStringLiteral("count"), QLatin1String(count)}}); });
}

static const Benchmark benchmark("measures", measures);

} // namespace haeje::bench
