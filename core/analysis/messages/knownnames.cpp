// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/readingevents.h"

#include <algorithm>

namespace haeje {

namespace {

bool hasOwnCharacters(QStringView name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Han; });
}

} // namespace

QString KnownNames::keyOf(const QString &name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

KnownNames::KnownNames(const QList<Actor> &actors)
    : m_actors(actors)
{
    for (int actor = 0; actor < actors.size(); ++actor) {
        for (const ActorName &name : actors.at(actor).names) {
            const QString key = keyOf(name.name);
            if (key.isEmpty() || name.name.size() > 200)
                continue;
            if (!m_whole.contains(key))
                m_whole.insert(key, actor);
            if (hasOwnCharacters(name.name)) {
                if (name.name.size() > 1)
                    m_byCharacter[name.name.at(0)] << Name{{}, name.name, actor};
                continue;
            }
            const QStringList words = QString(name.name).replace(QLatin1Char('-'), QLatin1Char(' ')).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
            // One word of lower case would be found everywhere.
            if (!words.isEmpty() && !(words.size() == 1 && words.first().size() < 2))
                m_byWord[words.first()] << Name{words, {}, actor};
        }
    }
    const auto longest = [](const Name &a, const Name &b) { return a.words.size() + a.text.size() > b.words.size() + b.text.size(); };
    for (QList<Name> &names : m_byWord)
        std::stable_sort(names.begin(), names.end(), longest);
    for (QList<Name> &names : m_byCharacter)
        std::stable_sort(names.begin(), names.end(), longest);
}

KnownNames::Hit KnownNames::atWord(const QStringList &words, int at) const
{
    // A hyphened word is several of the name's.
    const QString first = words.at(at).section(QLatin1Char(' '), 0, 0);
    const auto names = m_byWord.constFind(first);
    if (names == m_byWord.constEnd())
        return {};
    // Far more names than a project has of one first word are not all tried.
    int tried = 0;
    for (const Name &name : *names) {
        if (++tried > 500)
            break;
        int word = 0;
        int token = at;
        while (word < name.words.size() && token < words.size()) {
            const QStringList parts = words.at(token).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (parts.isEmpty())
                break;
            bool same = true;
            for (const QString &part : parts)
                same = same && word < name.words.size() && name.words.at(word++) == part;
            if (!same)
                break;
            ++token;
            if (word == name.words.size())
                return {name.actor, token - at};
        }
    }
    return {};
}

KnownNames::Hit KnownNames::atCharacter(QStringView text, int at) const
{
    const auto names = m_byCharacter.constFind(text.at(at));
    if (names == m_byCharacter.constEnd())
        return {};
    int tried = 0;
    for (const Name &name : *names) {
        if (++tried > 500)
            break;
        if (text.sliced(at).startsWith(name.text))
            return {name.actor, int(name.text.size())};
    }
    return {};
}

bool inList(const QStringList &list, const QString &word)
{
    for (const QString &term : list) {
        if (term.endsWith(QLatin1Char('*')) ? word.startsWith(QStringView(term).chopped(1)) : term == word)
            return true;
    }
    return false;
}

QString kindOf(const QString &words, const ReadingWords &lists, const QString &group)
{
    static const QStringList ours = {QStringLiteral("reply"), QStringLiteral("condolence"), QStringLiteral("verbal message"), QStringLiteral("wreath"),
                                     QStringLiteral("floral basket"), QStringLiteral("congratulatory message"), QStringLiteral("letter")};
    QStringList kinds;
    for (const QString &kind : lists.under(group)) {
        if (!ours.contains(kind))
            kinds << kind;
    }
    kinds += ours;
    const QString low = words.toLower();
    const QStringList parted = low.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool letters = lists.language == QLatin1String("en");
    for (const QString &kind : std::as_const(kinds)) {
        for (const QString &term : lists.list(group + QLatin1Char('/') + kind)) {
            const bool found = !letters || term.contains(QLatin1Char(' ')) ? low.contains(term)
                                                                           : std::any_of(parted.begin(), parted.end(), [&](const QString &word) { return inList({term}, word); });
            if (found)
                return kind;
        }
    }
    return {};
}

} // namespace haeje
