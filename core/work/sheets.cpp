// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sheets.h"

#include "core/analysis/messages/heldposts.h"
#include "core/analysis/messages/messagechecks.h"
#include "core/formats/tables/messagerow.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/work/actorcells.h"
#include "core/work/messagecells.h"

#include <QCoreApplication>

namespace haeje {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

static SheetField field(const char *word, const QString &title, bool readOnly = false, const QStringList &choices = {})
{
    return {QString::fromLatin1(word), title, readOnly, choices};
}

static QStringList actorNames(const QList<Actor> &actors)
{
    QStringList names;
    for (const Actor &actor : actors) {
        for (const ActorName &name : actor.names)
            names << name.name;
    }
    return names;
}

static QStringList titlesOf(const QStringList &words, QString (*title)(const QString &))
{
    QStringList titles;
    for (const QString &word : words)
        titles << title(word);
    return titles;
}

static QStringList choicesOf(const Project &project, const QString &word, const QStringList &names)
{
    if (word == QLatin1String("sender") || word == QLatin1String("recipient"))
        return names;
    if (word == QLatin1String("kind"))
        return titlesOf(project.messages().kinds(), messageKindTitle);
    QStringList choices;
    if (word == QLatin1String("occasion")) {
        for (const Occasion &occasion : project.occasions().all())
            choices << occasion.name;
    } else if (word == QLatin1String("sender_role") || word == QLatin1String("recipient_role")) {
        for (const Actor &actor : project.actors().all()) {
            for (const ActorPost &post : actor.posts)
                choices << post.title;
        }
        choices.removeDuplicates();
    } else if (word == QLatin1String("confidence")) {
        choices = {QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
    }
    return choices;
}

QList<SheetField> sheetFields(const Project &project, SheetKind kind)
{
    switch (kind) {
    case SheetKind::Messages: {
        QList<SheetField> fields;
        const QStringList names = actorNames(project.actors().all());
        for (const MessageField &one : messageFields()) {
            QStringList choices = choicesOf(project, one.word, names);
            if (!one.notStated.isEmpty())
                choices << notStatedWords();
            fields.append({one.word, one.title, false, choices});
        }
        fields.append(field("warnings", SheetWords::tr("Warnings"), true));
        return fields;
    }
    case SheetKind::Actors:
        return {field("name", SheetWords::tr("Name")), field("names", SheetWords::tr("Other names")),
                field("kind", SheetWords::tr("Kind"), false, {QStringLiteral("leader"), QStringLiteral("post"), QStringLiteral("party"), QStringLiteral("state"), QStringLiteral("organ"), QStringLiteral("outlet"), QStringLiteral("place")}),
                field("side", SheetWords::tr("Country")), field("party", SheetWords::tr("Party")), field("posts", SheetWords::tr("Posts held")),
                field("sent", SheetWords::tr("Sent"), true), field("received", SheetWords::tr("Received"), true), field("notes", SheetWords::tr("Notes")),
                field("warnings", SheetWords::tr("Warnings"), true)};
    case SheetKind::Occasions:
        return {field("name", SheetWords::tr("Occasion")), field("names", SheetWords::tr("Other names")), field("kind", SheetWords::tr("Kind"), false, titlesOf(occasionKinds(), occasionKindTitle)),
                field("founded", SheetWords::tr("Own date")), field("yearly", SheetWords::tr("Returns yearly"), false, {SheetWords::tr("yes"), SheetWords::tr("no")}),
                field("messages", SheetWords::tr("Messages"), true), field("notes", SheetWords::tr("Notes"))};
    case SheetKind::Kinds:
        break;
    }
    return {field("word", SheetWords::tr("Kind")), field("title", SheetWords::tr("Shown as"), true), field("level", SheetWords::tr("Authority"), false, titlesOf(authorityLevels(), authorityLevelTitle)),
            field("counted", SheetWords::tr("Counts as a message"), false, {SheetWords::tr("yes"), SheetWords::tr("no")}), field("messages", SheetWords::tr("Messages"), true),
            field("definition", SheetWords::tr("Definition"))};
}

QString sheetHeading(const QString &heading)
{
    return messageFieldOf(heading);
}

/// The capacities that the posts of the day give to parties without one, as a cell; empty where there is nothing to propose.
static QString proposedCapacities(const QList<Party> &parties, const EdtfDate &date, const QHash<ActorId, QList<ActorPost>> &posts)
{
    QStringList capacities;
    bool any = false;
    for (const Party &party : parties) {
        const QString words = party.capacity.isEmpty() ? capacityOn(posts.value(party.actor), date).words : party.capacity;
        any = any || (party.capacity.isEmpty() && !words.isEmpty());
        capacities << words;
    }
    return any ? capacities.join(QStringLiteral(" | ")) : QString();
}

static QString ordinalNumber(const std::optional<int> &ordinal)
{
    return ordinal ? QString::number(*ordinal) : QString();
}

static QList<SheetLine> messageRows(const Project &project)
{
    const QList<Message> messages = project.messages().all();
    const QList<Actor> actors = project.actors().all();
    const QList<Occasion> occasions = project.occasions().all();
    const QHash<EntityRef, QStringList> warnings = flagsBySubject(messageFlags({messages, actors, occasions}));
    QHash<ActorId, QList<ActorPost>> posts;
    for (const Actor &actor : actors)
        posts.insert(actor.id, actor.posts);
    QHash<OccasionId, Occasion> byId;
    for (const Occasion &occasion : occasions)
        byId.insert(occasion.id, occasion);
    const MessageKeys keys = messageKeys(messages);
    const QList<MessageField> fields = messageFields();
    QList<SheetLine> rows;
    for (const Message &message : messages) {
        SheetLine row{QString::number(message.id.value), message.id, {}, {}, warnings.value(message.id)};
        for (const MessageField &one : fields) {
            row.cells << messageCell(message, one.word, keys);
            QString proposed;
            if (one.word == QLatin1String("sender_role"))
                proposed = proposedCapacities(message.senders, message.date, posts);
            else if (one.word == QLatin1String("recipient_role"))
                proposed = proposedCapacities(message.recipients, message.date, posts);
            else if (one.word == QLatin1String("anniversary") && !message.ordinal && message.occasion)
                proposed = ordinalNumber(ordinalOn(byId.value(message.occasion), message.date));
            row.proposed << (row.cells.last().isEmpty() ? proposed : QString());
        }
        row.cells << row.warnings.join(QLatin1Char(' '));
        row.proposed << QString();
        rows.append(row);
    }
    return rows;
}

static QList<SheetLine> actorRows(const Project &project)
{
    QHash<ActorId, int> sent, received;
    const QList<Message> messages = project.messages().all();
    for (const Message &message : messages) {
        for (const Party &party : message.senders)
            ++sent[party.actor];
        for (const Party &party : message.recipients)
            ++received[party.actor];
    }
    const QList<Actor> actors = project.actors().all();
    const QList<Message> none;
    const QList<Occasion> noOccasions;
    const QHash<EntityRef, QStringList> warnings = flagsBySubject(messageFlags({none, actors, noOccasions}));
    const QList<SheetField> fields = sheetFields(project, SheetKind::Actors);
    QList<SheetLine> rows;
    for (const Actor &actor : actors) {
        SheetLine row{QString::number(actor.id.value), actor.id, {}, {}, warnings.value(actor.id)};
        for (const SheetField &one : fields) {
            row.cells << (one.word == QLatin1String("sent")        ? QString::number(sent.value(actor.id))
                              : one.word == QLatin1String("received") ? QString::number(received.value(actor.id))
                              : one.word == QLatin1String("warnings") ? row.warnings.join(QLatin1Char(' '))
                                                                      : actorCell(actor, one.word));
            row.proposed << QString();
        }
        rows.append(row);
    }
    return rows;
}

static QList<SheetLine> otherRows(const Project &project, SheetKind kind)
{
    QHash<OccasionId, int> ofOccasion;
    QHash<QString, int> ofKind;
    for (const Message &message : project.messages().all()) {
        ++ofOccasion[message.occasion];
        ++ofKind[message.kind];
    }
    const QList<SheetField> fields = sheetFields(project, kind);
    QList<SheetLine> rows;
    const auto add = [&](const QString &key, const EntityRef &what, int messages, const std::function<QString(const QString &)> &cell) {
        SheetLine row{key, what, {}, {}, {}};
        for (const SheetField &one : fields) {
            row.cells << (one.word == QLatin1String("messages") ? QString::number(messages) : cell(one.word));
            row.proposed << QString();
        }
        rows.append(row);
    };
    if (kind == SheetKind::Occasions) {
        for (const Occasion &occasion : project.occasions().all())
            add(QString::number(occasion.id.value), occasion.id, ofOccasion.value(occasion.id), [&](const QString &word) { return occasionCell(occasion, word); });
    } else {
        for (const MessageKind &one : project.messages().kindVocabulary())
            add(one.word, {}, ofKind.value(one.word), [&](const QString &word) { return kindCell(one, word); });
    }
    return rows;
}

QList<SheetLine> sheetRows(const Project &project, SheetKind kind)
{
    return kind == SheetKind::Messages ? messageRows(project) : kind == SheetKind::Actors ? actorRows(project) : otherRows(project, kind);
}

} // namespace haeje
