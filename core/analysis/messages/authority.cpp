// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/authority.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

struct AuthorityWords {
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

static const struct {
    const char *word;
    const char *title;
} levelWords[] = {
    {"message", QT_TRANSLATE_NOOP("Authority", "message")},       {"tribute", QT_TRANSLATE_NOOP("Authority", "wreath or basket")},
    {"meeting", QT_TRANSLATE_NOOP("Authority", "meeting")},       {"speech", QT_TRANSLATE_NOOP("Authority", "speech")},
    {"editorial", QT_TRANSLATE_NOOP("Authority", "editorial")},   {"commentary", QT_TRANSLATE_NOOP("Authority", "commentary")},
    {"article", QT_TRANSLATE_NOOP("Authority", "article")},
};

static const struct {
    const char *kind;
    const char *level;
} builtIn[] = {
    {"congratulatory message", "message"}, {"reply", "message"},         {"letter", "message"},        {"verbal message", "message"},
    {"condolence", "message"},             {"wreath", "tribute"},        {"floral basket", "tribute"}, {"editorial", "editorial"},
    {"speech", "speech"},                  {"summit", "meeting"},        {"visit", "meeting"},         {"commentary", "commentary"},
    {"article", "article"},
};

QString levelOfKind(const QString &kind, const QHash<QString, QString> &levels)
{
    if (const QString own = levels.value(kind); !own.isEmpty())
        return own;
    for (const auto &one : builtIn) {
        if (kind == QLatin1String(one.kind))
            return QString::fromLatin1(one.level);
    }
    return {};
}

QStringList kindLevels()
{
    QStringList words;
    for (const auto &level : levelWords)
        words << QString::fromLatin1(level.word);
    return words;
}

QString kindLevelTitle(const QString &level)
{
    if (level.isEmpty())
        return AuthorityWords::tr("level not stated");
    for (const auto &one : levelWords) {
        if (level == QLatin1String(one.word))
            return AuthorityWords::tr(one.title);
    }
    return level;
}

Placement placementOf(const QString &words)
{
    const QString text = words.simplified().toLower();
    if (text.isEmpty())
        return {};
    static const QRegularExpression front(QStringLiteral("front[ -]?page|^(page|p\\.?) ?1\\b|(^|\\D)(1|일) ?면|头版|頭版|第(一|1)版"));
    if (front.match(text).hasMatch())
        return {PlacementKind::FrontPage, 1};
    static const QRegularExpression inside(QStringLiteral("\\b(?:page|p\\.?) ?(\\d{1,3})\\b|(\\d{1,3}) ?면|第(\\d{1,3})版"));
    if (const auto found = inside.match(text); found.hasMatch()) {
        for (int group = 1; group <= 3; ++group) {
            if (const int page = found.captured(group).toInt(); page > 0)
                return {PlacementKind::InsidePage, page};
        }
    }
    static const QRegularExpression item(QStringLiteral("^(first|1st|lead) (item|story)|첫 ?(소식|기사)|头条|頭條"));
    return {item.match(text).hasMatch() ? PlacementKind::First : PlacementKind::Other, 0};
}

QString placementTitle(const Placement &placement)
{
    switch (placement.kind) {
    case PlacementKind::FrontPage:
        return AuthorityWords::tr("front page");
    case PlacementKind::InsidePage:
        return AuthorityWords::tr("page %1").arg(placement.page);
    case PlacementKind::First:
        return AuthorityWords::tr("first item");
    case PlacementKind::Other:
        return AuthorityWords::tr("other place");
    case PlacementKind::NotStated:
        break;
    }
    return AuthorityWords::tr("placement not stated");
}

} // namespace haeje
