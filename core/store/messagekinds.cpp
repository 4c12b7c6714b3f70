// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messages.h"

#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct KindsWords {
    Q_DECLARE_TR_FUNCTIONS(MessageKinds)
};

static QString tidyWord(const QString &word)
{
    return word.simplified().normalized(QString::NormalizationForm_C);
}

QList<MessageKind> Messages::kindVocabulary() const
{
    QList<MessageKind> all;
    for (const QString &word : messageKinds())
        all.append(builtInMessageKind(word));
    const auto at = [&](const QString &word) {
        return std::find_if(all.begin(), all.end(), [&](const MessageKind &kind) { return kind.word == word; });
    };
    Statement rows(m_db, "SELECT word, level, counted, definition FROM message_kind ORDER BY position, id");
    while (rows.next()) {
        const MessageKind kind{rows.text(0), rows.text(1), rows.integer(2) != 0, rows.text(3), messageKinds().contains(rows.text(0))};
        if (const auto known = at(kind.word); known != all.end())
            *known = kind;
        else
            all.append(kind);
    }
    Statement used(m_db, "SELECT DISTINCT kind FROM message ORDER BY kind");
    while (used.next()) {
        if (at(used.text(0)) == all.end())
            all.append(builtInMessageKind(used.text(0)));
    }
    return all;
}

QStringList Messages::kinds() const
{
    QStringList words;
    for (const MessageKind &kind : kindVocabulary())
        words << kind.word;
    return words;
}

Result<void> Messages::setKind(const MessageKind &kind)
{
    const QString word = tidyWord(kind.word);
    if (word.isEmpty())
        return Error{KindsWords::tr("A kind of message needs a word. Type one.")};
    Statement known(m_db, "SELECT 1 FROM message_kind WHERE word = ?");
    if (known.bind(word).next()) {
        Statement update(m_db, "UPDATE message_kind SET level = ?, counted = ?, definition = ? WHERE word = ?");
        return update.bind(kind.level.simplified()).bind(int(kind.counted)).bind(kind.definition.trimmed()).bind(word).run();
    }
    Statement insert(m_db, "INSERT INTO message_kind(guid, position, word, level, counted, definition, created_at, created_by) "
                           "VALUES (?, (SELECT coalesce(max(position), -1) + 1 FROM message_kind), ?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(word).bind(kind.level.simplified()).bind(int(kind.counted)).bind(kind.definition.trimmed());
    return insert.bind(timeNow()).bind(m_db.coder).run();
}

/// Why the project cannot change the word itself; nothing if it can.
static Result<void> checkOwn(const Messages &messages, const QString &word)
{
    if (messageKinds().contains(word))
        return Error{KindsWords::tr("“%1” comes with the program, whose rules and pictures know it by this word. Give the messages a kind of your own instead.").arg(messageKindTitle(word))};
    if (!messages.kinds().contains(word))
        return Error{KindsWords::tr("There is no kind of message “%1”. `haeje list PROJECT kinds` names those there are.").arg(word)};
    return {};
}

Result<void> Messages::renameKind(const QString &word, const QString &to)
{
    const QString fresh = tidyWord(to);
    if (const auto own = checkOwn(*this, word); !own)
        return own;
    if (fresh.isEmpty())
        return Error{KindsWords::tr("A kind of message needs a word. Type one.")};
    if (fresh == word)
        return {};
    Statement known(m_db, "SELECT 1 FROM message_kind WHERE word = ?");
    const bool doubled = messageKinds().contains(fresh) || known.bind(fresh).next();
    Statement rename(m_db, doubled ? "DELETE FROM message_kind WHERE ? <> '' AND word = ?" : "UPDATE message_kind SET word = ? WHERE word = ?");
    if (const auto done = rename.bind(fresh).bind(word).run(); !done)
        return done;
    QList<MessageId> having;
    Statement rows(m_db, "SELECT id FROM message WHERE kind = ?");
    rows.bind(word);
    while (rows.next())
        having.append(MessageId(rows.number(0)));
    for (const MessageId id : std::as_const(having)) {
        auto message = find(id);
        if (!message)
            continue;
        message->kind = fresh;
        if (const auto done = update(*message); !done)
            return done;
    }
    return {};
}

Result<void> Messages::removeKind(const QString &word)
{
    if (const auto own = checkOwn(*this, word); !own)
        return own;
    Statement used(m_db, "SELECT count(*) FROM message WHERE kind = ?");
    if (used.bind(word).next() && used.integer(0) > 0)
        return Error{KindsWords::tr("%n messages are of the kind “%1”. Give them another kind first, or rename this one.", nullptr, used.integer(0)).arg(word)};
    Statement remove(m_db, "DELETE FROM message_kind WHERE word = ?");
    return remove.bind(word).run();
}

} // namespace haeje
