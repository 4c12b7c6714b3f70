// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sheets.h"

#include "core/formats/tables/publicfacts.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/work/actorcells.h"
#include "core/work/messagecells.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace haeje {

struct SheetEditWords {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

namespace {

/// Writes the rows of a block, one after the other.
class Applier
{
public:
    Applier(Project &project, SheetKind kind, CellsApplied &applied)
        : m_project(project)
        , m_kind(kind)
        , m_applied(applied)
    {
        if (kind == SheetKind::Messages)
            m_keys = messageKeys(project.messages().all());
        for (const SheetField &field : sheetFields(project, kind)) {
            if (field.readOnly)
                m_readOnly << field.word;
        }
    }

    Result<void> all(const QList<CellChange> &changes)
    {
        QMap<int, QList<CellChange>> rows;
        for (const CellChange &change : changes) {
            if (m_readOnly.contains(change.field))
                refuse(change, SheetEditWords::tr("This column is counted by the program."));
            else if (!change.key.isEmpty() || !change.text.trimmed().isEmpty())
                rows[change.row].append(change);
        }
        for (QList<CellChange> &row : rows) {
            const auto done = m_kind == SheetKind::Messages ? messageRow(row)
                : m_kind == SheetKind::Actors              ? actorRow(row)
                : m_kind == SheetKind::Occasions           ? occasionRow(row)
                                                           : kindRow(row);
            if (!done)
                return done;
        }
        return {};
    }

private:
    void refuse(const CellChange &change, const QString &sentence) { m_applied.refused.append({change.row, change.field, change.text, sentence}); }

    /// Takes the cells of a row one by one; how many were taken.
    template<class Set>
    int take(const QList<CellChange> &row, Set set)
    {
        int taken = 0;
        for (const CellChange &change : row) {
            if (const Result<void> done = set(change); !done)
                refuse(change, done.message());
            else
                ++taken;
        }
        return taken;
    }

    /// Writes the row; what the store will not have is refused for each of its cells.
    Result<void> write(const QList<CellChange> &row, const std::function<Result<void>()> &change)
    {
        if (const auto done = m_project.edit(QString(), change); !done) {
            for (const CellChange &cell : row)
                refuse(cell, done.message());
            return {};
        }
        (row.first().key.isEmpty() ? m_applied.added : m_applied.changed) += 1;
        return {};
    }

    Result<void> messageRow(QList<CellChange> &row)
    {
        Message message;
        if (const qint64 id = row.first().key.toLongLong()) {
            const auto stored = m_project.messages().find(MessageId(id));
            if (!stored)
                return gone();
            message = *stored;
        }
        // Parties before their capacities, whatever the order of the columns.
        std::stable_partition(row.begin(), row.end(), [](const CellChange &one) { return !one.field.endsWith(QLatin1String("_role")); });
        const int taken = take(row, [&](const CellChange &change) -> Result<void> {
            const MessageId other = change.field == QLatin1String("id") ? m_keys.ids.value(change.text.simplified()) : MessageId();
            if (other && other != message.id)
                return Error{SheetEditWords::tr("The key “%1” belongs to another message.").arg(change.text.simplified())};
            return setMessageCell(message, change.field, change.text, m_keys);
        });
        if (taken == 0)
            return {};
        if (message.kind.isEmpty())
            message.kind = QStringLiteral("not stated");
        return save(message, !row.first().key.isEmpty());
    }

    Result<void> save(Message &message, bool there)
    {
        if (const auto done = resolve(message); !done)
            return done;
        if (there) {
            ++m_applied.changed;
            return m_project.messages().update(message);
        }
        const auto added = m_project.messages().add(message);
        if (!added)
            return added.error();
        ++m_applied.added;
        if (!message.key.isEmpty()) {
            m_keys.ids.insert(message.key, *added);
            m_keys.keys.insert(*added, message.key);
        }
        return {};
    }

    Result<void> resolve(Message &message)
    {
        for (QList<Party> *parties : {&message.senders, &message.recipients}) {
            for (Party &party : *parties) {
                const auto known = party.actor ? std::nullopt : m_project.actors().findByName(party.name);
                if (known)
                    party.actor = known->id;
                if (party.actor)
                    continue;
                const auto made = m_project.actors().add(actorByPublicFacts(party.name));
                if (!made)
                    return made.error();
                party.actor = *made;
            }
        }
        if (message.occasion || message.occasionName.isEmpty())
            return {};
        if (const auto known = m_project.occasions().findByName(message.occasionName)) {
            message.occasion = known->id;
            return {};
        }
        const auto made = m_project.occasions().add(occasionByPublicFacts(message.occasionName));
        if (!made)
            return made.error();
        message.occasion = *made;
        return {};
    }

    static Result<void> gone() { return Error{SheetEditWords::tr("A row of the block is gone. Someone removed it; undo brings it back.")}; }

    Result<void> actorRow(QList<CellChange> &row)
    {
        Actor actor;
        if (const qint64 id = row.first().key.toLongLong()) {
            const auto stored = m_project.actors().find(ActorId(id));
            if (!stored)
                return gone();
            actor = *stored;
        }
        std::stable_partition(row.begin(), row.end(), [](const CellChange &one) { return one.field == QLatin1String("name"); });
        if (take(row, [&](const CellChange &change) { return setActorCell(actor, change.field, change.text); }) == 0)
            return {};
        return write(row, [&]() -> Result<void> {
            if (actor.id)
                return m_project.actors().update(actor);
            const auto added = m_project.actors().add(actor);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }

    Result<void> occasionRow(QList<CellChange> &row)
    {
        Occasion occasion;
        if (const qint64 id = row.first().key.toLongLong()) {
            const auto stored = m_project.occasions().find(OccasionId(id));
            if (!stored)
                return gone();
            occasion = *stored;
        }
        if (take(row, [&](const CellChange &change) { return setOccasionCell(occasion, change.field, change.text); }) == 0)
            return {};
        return write(row, [&]() -> Result<void> {
            if (occasion.id)
                return m_project.occasions().update(occasion);
            const auto added = m_project.occasions().add(occasion);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }

    Result<void> kindRow(QList<CellChange> &row)
    {
        MessageKind kind;
        const QString word = row.first().key;
        for (const MessageKind &known : m_project.messages().kindVocabulary()) {
            if (known.word == word)
                kind = known;
        }
        if (take(row, [&](const CellChange &change) { return setKindCell(kind, change.field, change.text); }) == 0)
            return {};
        return write(row, [&]() -> Result<void> {
            if (!word.isEmpty() && kind.word != word) {
                if (const auto done = m_project.messages().renameKind(word, kind.word); !done)
                    return done;
            }
            return m_project.messages().setKind(kind);
        });
    }

    Project &m_project;
    SheetKind m_kind;
    CellsApplied &m_applied;
    MessageKeys m_keys;
    QStringList m_readOnly;
};

} // namespace

Result<CellsApplied> applyCells(Project &project, SheetKind kind, const QString &label, const QList<CellChange> &changes)
{
    CellsApplied applied;
    const auto done = project.edit(label, [&] { return Applier(project, kind, applied).all(changes); });
    if (!done)
        return done.error();
    return applied;
}

} // namespace haeje
