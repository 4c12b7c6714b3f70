// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagetexts.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace haeje {

struct BaselinesWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

static constexpr int mostNamed = 40;

QStringList baselineWords()
{
    return {QStringLiteral("same-occasion"), QStringLiteral("same-pair"), QStringLiteral("same-sender"), QStringLiteral("all")};
}

QString baselineTitle(Baseline baseline)
{
    switch (baseline) {
    case Baseline::SameOccasion:
        return BaselinesWords::tr("Same occasion");
    case Baseline::SamePair:
        return BaselinesWords::tr("Same pair");
    case Baseline::SameSender:
        return BaselinesWords::tr("Same sender");
    case Baseline::AllEarlier:
        break;
    }
    return BaselinesWords::tr("All earlier");
}

Result<Baseline> baselineFrom(const AnalysisOptions &options)
{
    const QString word = options.value(QStringLiteral("baseline")).trimmed();
    if (word.isEmpty())
        return Error{BaselinesWords::tr("Compared with what? What is new depends on it: choose --baseline same-occasion, same-pair, same-sender or all.")};
    const qsizetype at = baselineWords().indexOf(word);
    if (at < 0)
        return Error{BaselinesWords::tr("There is no baseline “%1”. Choose %2.").arg(word, baselineWords().join(QStringLiteral(", ")))};
    return Baseline(at);
}

namespace {

bool shares(const QList<Party> &a, const QList<Party> &b, const MessageTexts &texts, bool bySide)
{
    return std::any_of(a.begin(), a.end(), [&](const Party &one) {
        return std::any_of(b.begin(), b.end(), [&](const Party &other) {
            return one.actor == other.actor || (bySide && !texts.side(one.actor).isEmpty() && texts.side(one.actor) == texts.side(other.actor));
        });
    });
}

unsigned baselinesOf(const Message &message, const Message &earlier, const MessageTexts &texts, bool bySide)
{
    const bool sender = shares(message.senders, earlier.senders, texts, bySide);
    unsigned bits = 1U << int(Baseline::AllEarlier);
    if (message.occasion && message.occasion == earlier.occasion)
        bits |= 1U << int(Baseline::SameOccasion);
    if (sender)
        bits |= 1U << int(Baseline::SameSender);
    if (sender && shares(message.recipients, earlier.recipients, texts, bySide))
        bits |= 1U << int(Baseline::SamePair);
    return bits;
}

enum class Order { Earlier, NotEarlier, Unresolved };

/// Earlier is what was over on the day before. A span that overlaps the message's own day or span may be earlier or not.
Order orderOf(const EdtfDate &message, const EdtfDate &other)
{
    if (!other.earliest().isValid() && !other.latest().isValid())
        return Order::Unresolved;
    if (other.latest().isValid() && message.earliest().isValid() && other.latest() < message.earliest())
        return Order::Earlier;
    if (message.isDay() && other.earliest().isValid() && other.earliest() >= message.earliest())
        return Order::NotEarlier;
    if (message.latest().isValid() && other.earliest().isValid() && other.earliest() > message.latest())
        return Order::NotEarlier;
    return Order::Unresolved;
}

QString listed(QStringList names)
{
    const qsizetype more = names.size() - mostNamed;
    names = names.mid(0, mostNamed);
    const QString all = names.join(QStringLiteral(", "));
    return more > 0 ? BaselinesWords::tr("%1 and %n more", nullptr, int(more)).arg(all) : all;
}

} // namespace

QStringList BaselinePlan::notes(Baseline baseline) const
{
    const QString rules[] = {
        BaselinesWords::tr("Baseline: earlier messages on the same occasion (%1), in either direction.").arg(message.occasionName),
        BaselinesWords::tr("Baseline: earlier messages of the same pair and direction: a sender and a recipient in common."),
        BaselinesWords::tr("Baseline: earlier messages with a sender in common."),
        BaselinesWords::tr("Baseline: all earlier messages of this project.")};
    const size_t at = size_t(baseline);
    QStringList notes{rules[at]};
    notes += BaselinesWords::tr("%1 of %2 is compared with %n earlier messages that have a text in “%3”.", nullptr, held[at])
                 .arg(target.outlet.isEmpty() ? target.name : target.name + QStringLiteral(" (") + target.outlet + QLatin1Char(')'), target.date.text(), target.language);
    notes += BaselinesWords::tr("Earlier is what has an event date before %1; a month, a year or a span only if it was over by then.").arg(target.date.text());
    if (!withoutText[at].isEmpty())
        notes += BaselinesWords::tr("%n earlier messages have no text in this language here; they are no evidence that an expression was not used: %1.", nullptr, int(withoutText[at].size()))
                     .arg(listed(withoutText[at]));
    if (!unresolved[at].isEmpty())
        notes += BaselinesWords::tr("Of %n messages it is not known whether they are earlier; they are left out: %1.", nullptr, int(unresolved[at].size())).arg(listed(unresolved[at]));
    return notes;
}

Result<BaselinePlan> planBaseline(MessageTexts &texts, const AnalysisOptions &options, bool words)
{
    const QString name = options.value(QStringLiteral("message"));
    const QString language = options.value(QStringLiteral("language")).trimmed().left(2).toLower();
    const auto target = texts.text(name, language);
    if (!target)
        return target.error();
    const Message *message = texts.find(target->message);
    if (!message)
        return Error{BaselinesWords::tr("“%1” is not a message's text, so nothing is earlier or later. Make it a version of a message first.").arg(target->name)};
    if (!message->date.isStated() || !message->date.earliest().isValid())
        return Error{BaselinesWords::tr("%1 has no date, so nothing is known to be earlier. Give it an event date.").arg(target->name)};
    BaselinePlan plan;
    plan.message = *message;
    plan.target = *target;
    plan.text = texts.words(target->document);
    const bool bySide = options.contains(QStringLiteral("by-side"));
    for (const Message &other : texts.messages()) {
        if (other.id == message->id)
            continue;
        const unsigned bits = baselinesOf(*message, other, texts, bySide);
        const Order order = orderOf(message->date, other.date);
        const QList<NamedText> own = order == Order::Earlier ? texts.textsOf(other, target->language) : QList<NamedText>();
        for (size_t k = 0; k < baselineCount; ++k) {
            if (!(bits & (1U << k)) || order == Order::NotEarlier)
                continue;
            plan.held[k] += !own.isEmpty();
            if (order == Order::Unresolved)
                plan.unresolved[k] += MessageTexts::nameOf(other);
            else if (own.isEmpty())
                plan.withoutText[k] += MessageTexts::nameOf(other);
        }
        for (const NamedText &text : own) {
            plan.sources.append(text);
            plan.earlier.push_back({words ? texts.words(text.document) : QString(), int(other.id.value), bits});
        }
    }
    return plan;
}

} // namespace haeje
