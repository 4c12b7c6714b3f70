// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/actorcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

struct ActorCellWords {
    Q_DECLARE_TR_FUNCTIONS(ActorCells)
};

QString namesCell(const QList<ActorName> &names)
{
    QStringList parts;
    for (const ActorName &name : names)
        parts << (name.language.isEmpty() ? name.name : QStringLiteral("%1 (%2)").arg(name.name, name.language));
    return parts.join(QStringLiteral("; "));
}

QList<ActorName> namesFrom(const QString &text)
{
    static const QRegularExpression language(QStringLiteral("^(.*\\S)\\s*\\(([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\\)$"));
    QList<ActorName> names;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString tidy = part.simplified();
        const auto match = language.match(tidy);
        if (!tidy.isEmpty())
            names.append(match.hasMatch() ? ActorName{match.captured(1), match.captured(2)} : ActorName{tidy, {}});
    }
    return names;
}

static QString openEnd(const EdtfDate &date)
{
    return date.isStated() ? date.text() : QStringLiteral("..");
}

QString postText(const ActorPost &post)
{
    QString text = post.title;
    if (post.from.isStated() || post.to.isStated())
        text += QStringLiteral(", %1/%2").arg(openEnd(post.from), openEnd(post.to));
    QStringList marks;
    if (!post.sphere.isEmpty())
        marks << postSphereTitle(post.sphere);
    if (post.exclusive)
        marks << ActorCellWords::tr("alone", "a post held with no other of its sphere");
    return marks.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(marks.join(QStringLiteral(", ")));
}

/// The words in the bracket at the end: sphere, and whether it is held alone. False for words that are neither.
static bool takeMarks(const QString &marks, ActorPost &post)
{
    for (const QString &part : marks.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString mark = part.simplified();
        bool known = mark == QLatin1String("alone") || mark == ActorCellWords::tr("alone", "a post held with no other of its sphere");
        post.exclusive = post.exclusive || known;
        for (const QString &sphere : postSpheres()) {
            if (mark != sphere && mark != postSphereTitle(sphere))
                continue;
            post.sphere = sphere;
            known = true;
        }
        if (!known)
            return false;
    }
    return true;
}

static std::optional<EdtfDate> endFrom(const QString &text)
{
    return text == QLatin1String("..") || text.isEmpty() ? EdtfDate() : EdtfDate::parse(text);
}

Result<ActorPost> postFrom(const QString &given)
{
    static const QRegularExpression bracket(QStringLiteral("^(.*\\S)\\s*\\(([^()]*)\\)$"));
    static const QRegularExpression dates(QStringLiteral("^(.*\\S)\\s*,\\s*([0-9XU?~%.-]*)/([0-9XU?~%.-]*)$"));
    ActorPost post;
    post.title = given.simplified();
    if (const auto match = bracket.match(post.title); match.hasMatch()) {
        ActorPost marked;
        if (takeMarks(match.captured(2), marked)) {
            post.sphere = marked.sphere;
            post.exclusive = marked.exclusive;
            post.title = match.captured(1);
        }
    }
    if (const auto match = dates.match(post.title); match.hasMatch()) {
        const auto from = endFrom(match.captured(2)), to = endFrom(match.captured(3));
        if (!from || !to)
            return Error{ActorCellWords::tr("“%1” is no time from-to. Write it as 2012-04-11/2016-05-08, or 2016-05-09/.. for a post held still.").arg(match.captured(2) + QLatin1Char('/') + match.captured(3))};
        post.from = *from;
        post.to = *to;
        post.title = match.captured(1);
    }
    if (post.title.isEmpty())
        return Error{ActorCellWords::tr("A post has no title. Write it as “Chairman of WPK, 2016-05-09/2021-01-10 (party)”.")};
    return post;
}

QString postsCell(const QList<ActorPost> &posts)
{
    QStringList parts;
    for (const ActorPost &post : posts)
        parts << postText(post);
    return parts.join(QStringLiteral("; "));
}

Result<QList<ActorPost>> postsFrom(const QString &text)
{
    QList<ActorPost> posts;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.simplified().isEmpty())
            continue;
        const auto post = postFrom(part);
        if (!post)
            return post.error();
        posts.append(*post);
    }
    return posts;
}

QString actorCell(const Actor &a, const QString &field)
{
    return field == QLatin1String("name") ? a.name()
        : field == QLatin1String("names") ? namesCell(a.names.mid(1))
        : field == QLatin1String("kind")  ? a.kind
        : field == QLatin1String("side")  ? a.side
        : field == QLatin1String("party") ? a.party
        : field == QLatin1String("posts") ? postsCell(a.posts)
        : field == QLatin1String("notes") ? a.notes
                                          : QString();
}

Result<void> setActorCell(Actor &a, const QString &field, const QString &text)
{
    if (field == QLatin1String("name")) {
        const QList<ActorName> names = namesFrom(text);
        if (names.size() != 1)
            return Error{ActorCellWords::tr("An actor has one preferred name. Others go into the column of names.")};
        if (a.names.isEmpty())
            a.names = names;
        else
            a.names.first() = {names.first().name, names.first().language.isEmpty() ? a.names.first().language : names.first().language};
    } else if (field == QLatin1String("names")) {
        a.names = a.names.mid(0, 1) + namesFrom(text);
    } else if (field == QLatin1String("posts")) {
        const auto posts = postsFrom(text);
        if (!posts)
            return posts.error();
        a.posts = *posts;
    } else if (field == QLatin1String("side")) {
        const QString side = text.simplified().toUpper();
        if (!side.isEmpty() && (side.size() != 3 || !std::all_of(side.begin(), side.end(), [](QChar c) { return c.isLetter(); })))
            return Error{ActorCellWords::tr("“%1” is no country code of three letters, as PRK or CHN.").arg(text)};
        a.side = side;
    } else if (field == QLatin1String("kind")) {
        a.kind = text.simplified();
    } else if (field == QLatin1String("party")) {
        a.party = text.simplified();
    } else if (field == QLatin1String("notes")) {
        a.notes = text.trimmed();
    }
    return {};
}

static QString yesOrNo(bool yes)
{
    return yes ? ActorCellWords::tr("yes") : ActorCellWords::tr("no");
}

static Result<bool> boolFrom(const QString &text)
{
    for (const QString &yes : {QStringLiteral("yes"), QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("true"), ActorCellWords::tr("yes")}) {
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const QString &no : {QString(), QStringLiteral("no"), QStringLiteral("0"), QStringLiteral("false"), ActorCellWords::tr("no")}) {
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return Error{ActorCellWords::tr("“%1” is neither yes nor no.").arg(text)};
}

QString occasionCell(const Occasion &o, const QString &field)
{
    QList<ActorName> names;
    for (const OccasionName &name : o.names)
        names.append({name.name, name.language});
    return field == QLatin1String("name")    ? o.name
        : field == QLatin1String("names")    ? namesCell(names)
        : field == QLatin1String("kind")     ? occasionKindTitle(o.kind)
        : field == QLatin1String("founded")  ? o.founded.text()
        : field == QLatin1String("yearly")   ? yesOrNo(o.yearly)
        : field == QLatin1String("notes")    ? o.notes
                                             : QString();
}

static Result<void> setOccasionKind(Occasion &o, const QString &text)
{
    for (const QString &kind : occasionKinds()) {
        if (text.isEmpty() || text == kind || text == occasionKindTitle(kind)) {
            o.kind = text.isEmpty() ? QString() : kind;
            return {};
        }
    }
    return Error{ActorCellWords::tr("“%1” is no kind of occasion. There are: %2.").arg(text, occasionKinds().join(QStringLiteral(", ")))};
}

Result<void> setOccasionCell(Occasion &o, const QString &field, const QString &text)
{
    const QString tidy = text.simplified();
    if (field == QLatin1String("kind"))
        return setOccasionKind(o, tidy);
    if (field == QLatin1String("name")) {
        o.name = tidy;
        return tidy.isEmpty() ? Result<void>(Error{ActorCellWords::tr("An occasion needs a name. Type one.")}) : Result<void>();
    }
    if (field == QLatin1String("names")) {
        o.names.clear();
        for (const ActorName &name : namesFrom(text))
            o.names.append({name.name, name.language});
    } else if (field == QLatin1String("founded")) {
        const auto date = tidy.isEmpty() ? EdtfDate() : EdtfDate::parse(tidy);
        if (!date)
            return Error{ActorCellWords::tr("“%1” is no date. Write it as 1949-10-01, 1949-10 or 1949.").arg(text)};
        o.founded = *date;
    } else if (field == QLatin1String("yearly")) {
        const auto yearly = boolFrom(tidy);
        if (!yearly)
            return yearly.error();
        o.yearly = *yearly;
    } else if (field == QLatin1String("notes")) {
        o.notes = text.trimmed();
    }
    return {};
}

QString kindCell(const MessageKind &kind, const QString &field)
{
    return field == QLatin1String("word")      ? kind.word
        : field == QLatin1String("title")      ? messageKindTitle(kind.word)
        : field == QLatin1String("level")      ? authorityLevelTitle(kind.level)
        : field == QLatin1String("counted")    ? yesOrNo(kind.counted)
        : field == QLatin1String("definition") ? kind.definition
                                               : QString();
}

Result<void> setKindCell(MessageKind &kind, const QString &field, const QString &text)
{
    if (field == QLatin1String("word")) {
        kind.word = text.simplified();
    } else if (field == QLatin1String("level")) {
        kind.level = text.simplified();
        for (const QString &level : authorityLevels()) {
            if (kind.level == authorityLevelTitle(level))
                kind.level = level;
        }
    } else if (field == QLatin1String("counted")) {
        const auto counted = boolFrom(text.simplified());
        if (!counted)
            return counted.error();
        kind.counted = *counted;
    } else if (field == QLatin1String("definition")) {
        kind.definition = text.trimmed();
    }
    return {};
}

} // namespace haeje
