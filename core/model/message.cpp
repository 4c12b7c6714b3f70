// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace haeje {

static const struct {
    const char *word;
    const char *title;
} kinds[] = {
    {"congratulatory message", QT_TRANSLATE_NOOP("MessageKind", "congratulatory message")},
    {"reply", QT_TRANSLATE_NOOP("MessageKind", "reply")},
    {"letter", QT_TRANSLATE_NOOP("MessageKind", "letter")},
    {"verbal message", QT_TRANSLATE_NOOP("MessageKind", "verbal message")},
    {"condolence", QT_TRANSLATE_NOOP("MessageKind", "condolence")},
    {"wreath", QT_TRANSLATE_NOOP("MessageKind", "wreath")},
    {"floral basket", QT_TRANSLATE_NOOP("MessageKind", "floral basket")},
    {"editorial", QT_TRANSLATE_NOOP("MessageKind", "editorial")},
    {"speech", QT_TRANSLATE_NOOP("MessageKind", "speech")},
    {"summit", QT_TRANSLATE_NOOP("MessageKind", "summit")},
    {"visit", QT_TRANSLATE_NOOP("MessageKind", "visit")},
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

} // namespace haeje
