// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordlists.h"

#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace haeje {

struct WordListsWords {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

static QString tidyName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

QList<WordList> WordLists::all(const QString &purpose) const
{
    QList<WordList> all;
    Statement rows(m_db, "SELECT id, guid, position, name, purpose, target, definition, code FROM word_list WHERE ? = '' OR purpose = ? ORDER BY position, id");
    rows.bind(purpose).bind(purpose);
    while (rows.next()) {
        all.append({WordListId(rows.number(0)), rows.text(1), rows.integer(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6),
                    CodeId(rows.number(7)), {}});
    }
    QHash<qint64, WordList *> byId;
    for (WordList &list : all)
        byId.insert(list.id.value, &list);
    Statement terms(m_db, "SELECT word_list, term, language, match FROM word_list_term ORDER BY word_list, position, id");
    while (terms.next()) {
        if (WordList *list = byId.value(terms.number(0)))
            list->terms.append({terms.text(1), terms.text(2), termMatchFromName(terms.text(3)).value_or(TermMatch::Words)});
    }
    return all;
}

std::optional<WordList> WordLists::find(WordListId id) const
{
    for (const WordList &list : all()) {
        if (list.id == id)
            return list;
    }
    return std::nullopt;
}

std::optional<WordList> WordLists::withName(const QString &name) const
{
    const QString tidy = tidyName(name);
    for (const WordList &list : all()) {
        if (list.name == tidy)
            return list;
    }
    return std::nullopt;
}

Result<WordList> WordLists::tidied(const WordList &list) const
{
    WordList tidy = list;
    tidy.name = tidyName(list.name);
    if (tidy.name.isEmpty())
        return Error{WordListsWords::tr("A word list needs a name. Type one.")};
    if (const auto same = withName(tidy.name); same && same->id != list.id)
        return Error{WordListsWords::tr("There is a word list “%1” already. Choose another name.").arg(tidy.name)};
    if (tidy.purpose != QLatin1String("terms") && tidy.purpose != QLatin1String("reading"))
        return Error{WordListsWords::tr("A word list is for “terms” or for “reading”, not for “%1”.").arg(tidy.purpose)};
    tidy.terms.clear();
    QSet<QString> seen;
    for (const WordListTerm &term : list.terms) {
        const auto one = tidyTerm(term);
        if (!one)
            return one.error();
        const QString key = one->term + QChar(u'\n') + one->language;
        if (!seen.contains(key)) {
            seen.insert(key);
            tidy.terms.append(*one);
        }
    }
    return tidy;
}

Result<void> WordLists::setTerms(WordListId id, const QList<WordListTerm> &terms)
{
    struct Stored {
        qint64 id = 0;
        int position = 0;
        QString match;
    };
    QHash<QString, Stored> stored;
    Statement rows(m_db, "SELECT id, position, term, language, match FROM word_list_term WHERE word_list = ?");
    rows.bind(id.value);
    while (rows.next())
        stored.insert(rows.text(2) + QChar(u'\n') + rows.text(3), {rows.number(0), rows.integer(1), rows.text(4)});
    for (int i = 0; i < terms.size(); ++i) {
        const WordListTerm &term = terms.at(i);
        const Stored there = stored.take(term.term + QChar(u'\n') + term.language);
        const QString match = termMatchName(term.match);
        if (there.id && there.position == i && there.match == match)
            continue;
        Statement write(m_db, there.id ? "UPDATE word_list_term SET position = ?, match = ? WHERE id = ?"
                                       : "INSERT INTO word_list_term(position, match, word_list, term, language) VALUES (?, ?, ?, ?, ?)");
        write.bind(i).bind(match).bind(there.id ? there.id : id.value);
        if (!there.id)
            write.bind(term.term).bind(term.language);
        if (const auto done = write.run(); !done)
            return done;
    }
    for (const Stored &gone : std::as_const(stored)) {
        Statement remove(m_db, "DELETE FROM word_list_term WHERE id = ?");
        if (const auto done = remove.bind(gone.id).run(); !done)
            return done;
    }
    return {};
}

Result<WordListId> WordLists::add(const WordList &list)
{
    const auto tidy = tidied(list);
    if (!tidy)
        return tidy.error();
    Statement insert(m_db, "INSERT INTO word_list(guid, position, name, purpose, target, definition, code, created_at, created_by) "
                           "VALUES (?, (SELECT coalesce(max(position), -1) + 1 FROM word_list), ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(list.guid.isEmpty() ? newGuid() : list.guid).bind(tidy->name).bind(tidy->purpose).bind(tidy->target.trimmed());
    insert.bind(tidy->definition.trimmed()).bindKey(tidy->code.value).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const WordListId id(insert.insertedId());
    if (const auto done = setTerms(id, tidy->terms); !done)
        return done.error();
    return id;
}

Result<void> WordLists::update(const WordList &list)
{
    const auto tidy = tidied(list);
    if (!tidy)
        return tidy.error();
    const auto before = find(list.id);
    if (!before)
        return Error{WordListsWords::tr("This word list is gone. Someone removed it; undo brings it back.")};
    if (before->name != tidy->name || before->purpose != tidy->purpose || before->target != tidy->target.trimmed()
        || before->definition != tidy->definition.trimmed() || before->code != tidy->code) {
        Statement update(m_db, "UPDATE word_list SET name = ?, purpose = ?, target = ?, definition = ?, code = ? WHERE id = ?");
        update.bind(tidy->name).bind(tidy->purpose).bind(tidy->target.trimmed()).bind(tidy->definition.trimmed()).bindKey(tidy->code.value);
        if (const auto done = update.bind(list.id.value).run(); !done)
            return done;
    }
    return setTerms(list.id, tidy->terms);
}

Result<void> WordLists::remove(WordListId id)
{
    Statement remove(m_db, "DELETE FROM word_list WHERE id = ?");
    return remove.bind(id.value).run();
}

Result<void> WordLists::move(WordListId id, int position)
{
    QList<WordListId> ids;
    for (const WordList &list : all())
        ids.append(list.id);
    const qsizetype at = ids.indexOf(id);
    if (at < 0)
        return Error{WordListsWords::tr("This word list is gone. Someone removed it; undo brings it back.")};
    ids.move(at, std::clamp<qsizetype>(position, 0, ids.size() - 1));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Statement update(m_db, "UPDATE word_list SET position = ? WHERE id = ? AND position <> ?");
        if (const auto done = update.bind(i).bind(ids.at(i).value).bind(i).run(); !done)
            return done;
    }
    return {};
}

} // namespace haeje
