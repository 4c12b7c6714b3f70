// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace haeje {

static const struct {
    const char *word;
    const char *title;
    const char *level;
    bool counted;
} kinds[] = {
    {"congratulatory message", QT_TRANSLATE_NOOP("MessageKind", "congratulatory message"), "message", true},
    {"reply", QT_TRANSLATE_NOOP("MessageKind", "reply"), "message", true},
    {"letter", QT_TRANSLATE_NOOP("MessageKind", "letter"), "message", true},
    {"verbal message", QT_TRANSLATE_NOOP("MessageKind", "verbal message"), "message", true},
    {"condolence", QT_TRANSLATE_NOOP("MessageKind", "condolence"), "message", true},
    {"wreath", QT_TRANSLATE_NOOP("MessageKind", "wreath"), "tribute", false},
    {"floral basket", QT_TRANSLATE_NOOP("MessageKind", "floral basket"), "tribute", false},
    {"editorial", QT_TRANSLATE_NOOP("MessageKind", "editorial"), "editorial", false},
    {"speech", QT_TRANSLATE_NOOP("MessageKind", "speech"), "speech", false},
    {"summit", QT_TRANSLATE_NOOP("MessageKind", "summit"), "meeting", false},
    {"visit", QT_TRANSLATE_NOOP("MessageKind", "visit"), "meeting", false},
};

const QStringList &messageKinds()
{
    static const QStringList words = [] {
        QStringList list;
        for (const auto &kind : kinds)
            list << QString::fromLatin1(kind.word);
        return list;
    }();
    return words;
}

QString messageKindTitle(const QString &kind)
{
    const qsizetype i = messageKinds().indexOf(kind);
    return i < 0 ? kind : QCoreApplication::translate("MessageKind", kinds[i].title);
}

MessageKind builtInMessageKind(const QString &word)
{
    const qsizetype i = messageKinds().indexOf(word);
    if (i < 0)
        return {word, {}, true, {}, false};
    return {word, QString::fromLatin1(kinds[i].level), kinds[i].counted, {}, true};
}

static const struct {
    const char *word;
    const char *title;
} levels[] = {
    {"message", QT_TRANSLATE_NOOP("AuthorityLevel", "message")},     {"speech", QT_TRANSLATE_NOOP("AuthorityLevel", "speech")},
    {"meeting", QT_TRANSLATE_NOOP("AuthorityLevel", "meeting")},     {"tribute", QT_TRANSLATE_NOOP("AuthorityLevel", "tribute")},
    {"editorial", QT_TRANSLATE_NOOP("AuthorityLevel", "editorial")}, {"article", QT_TRANSLATE_NOOP("AuthorityLevel", "article")},
};

const QStringList &authorityLevels()
{
    static const QStringList words = [] {
        QStringList list;
        for (const auto &level : levels)
            list << QString::fromLatin1(level.word);
        return list;
    }();
    return words;
}

QString authorityLevelTitle(const QString &level)
{
    const qsizetype i = authorityLevels().indexOf(level);
    return i < 0 ? level : QCoreApplication::translate("AuthorityLevel", levels[i].title);
}

const QStringList &notStatedFields()
{
    static const QStringList fields = {
        QStringLiteral("date"),      QStringLiteral("senders"), QStringLiteral("sender_capacities"), QStringLiteral("recipients"), QStringLiteral("recipient_capacities"),
        QStringLiteral("occasion"),  QStringLiteral("ordinal"), QStringLiteral("summary"),           QStringLiteral("channel"),    QStringLiteral("reply_to"),
        QStringLiteral("versions"),
    };
    return fields;
}

bool isFieldEmpty(const Message &m, const QString &field)
{
    const auto noCapacity = [](const QList<Party> &parties) {
        return std::all_of(parties.begin(), parties.end(), [](const Party &party) { return party.capacity.isEmpty(); });
    };
    switch (notStatedFields().indexOf(field)) {
    case 0: return !m.date.isStated();
    case 1: return m.senders.isEmpty();
    case 2: return noCapacity(m.senders);
    case 3: return m.recipients.isEmpty();
    case 4: return noCapacity(m.recipients);
    case 5: return !m.occasion && m.occasionName.isEmpty();
    case 6: return !m.ordinal;
    case 7: return m.summary.isEmpty();
    case 8: return m.channel.isEmpty();
    case 9: return m.replyTo.isEmpty();
    case 10: return m.versions.isEmpty();
    default: return false;
    }
}

QStringList tidiedNotStated(const Message &message)
{
    QStringList tidy;
    for (const QString &field : notStatedFields()) {
        if (message.notStated.contains(field) && isFieldEmpty(message, field))
            tidy << field;
    }
    return tidy;
}

} // namespace haeje
