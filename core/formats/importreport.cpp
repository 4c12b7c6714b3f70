// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/importreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString lineText(int line)
{
    return line > 0 ? Report::tr("line %1").arg(line) : Report::tr("whole file");
}

void addFile(QStringList &lines, const ImportReport::File &file)
{
    lines << file.path;
    const QString sentence = file.sentence.isEmpty() ? QString() : QStringLiteral(": ") + file.sentence;
    lines << QStringLiteral("  ") + outcomeText(file.outcome) + sentence;
    for (const QString &rule : file.rules)
        lines << QStringLiteral("  ") + rule;
    for (const ImportReport::Taken &taken : file.taken) {
        lines << QStringLiteral("  + %1 %2: %3").arg(entityKindName(taken.what.kind)).arg(taken.what.id).arg(taken.title);
        for (const QString &fact : taken.facts)
            lines << QStringLiteral("      ") + fact;
        if (taken.versionOf)
            lines << QStringLiteral("      ") + Report::tr("a new version of document %1").arg(taken.versionOf.value);
        if (taken.memos > 0)
            lines << QStringLiteral("      ") + Report::tr("%n memos made of the file's comments", nullptr, taken.memos);
    }
    if (!file.leftOut.isEmpty())
        lines << QStringLiteral("  ") + Report::tr("Left out:");
    for (const LeftOut &left : file.leftOut)
        lines << QStringLiteral("    - %1, %2: %3").arg(lineText(left.line), left.what, left.text);
    if (!file.doubts.isEmpty())
        lines << QStringLiteral("  ") + Report::tr("Please check:");
    for (const Doubt &doubt : file.doubts)
        lines << QStringLiteral("    ? %1: %2").arg(lineText(doubt.line), doubt.sentence);
    lines << QString();
}

} // namespace

QString outcomeText(ImportReport::Outcome outcome)
{
    switch (outcome) {
    case ImportReport::Outcome::Taken: return Report::tr("Taken");
    case ImportReport::Outcome::AlreadyThere: return Report::tr("Adds nothing");
    case ImportReport::Outcome::Refused: return Report::tr("Refused");
    case ImportReport::Outcome::LeftOut: return Report::tr("Left out");
    case ImportReport::Outcome::Skipped: return Report::tr("Not taken");
    }
    return {};
}

QList<EntityRef> ImportReport::taken() const
{
    QList<EntityRef> all;
    for (const File &file : files) {
        for (const Taken &taken : file.taken)
            all << taken.what;
    }
    return all;
}

int ImportReport::count(Outcome outcome) const
{
    return int(std::count_if(files.begin(), files.end(), [outcome](const File &file) { return file.outcome == outcome; }));
}

bool ImportReport::failed() const
{
    return !error.isEmpty() || cancelled || count(Outcome::Refused) > 0;
}

QString ImportReport::summary() const
{
    if (!error.isEmpty())
        return error;
    if (cancelled)
        return Report::tr("The import was cancelled; nothing of it stays in the project.");
    int documents = 0;
    int versions = 0;
    int memos = 0;
    int messages = 0;
    int figures = 0;
    for (const EntityRef &ref : taken()) {
        documents += ref.kind == EntityKind::Document;
        messages += ref.kind == EntityKind::Message;
        figures += ref.kind == EntityKind::Figure;
    }
    for (const File &file : files) {
        for (const Taken &taken : file.taken) {
            versions += taken.versionOf ? 1 : 0;
            memos += taken.memos;
        }
    }
    QStringList parts;
    if (documents > 0)
        parts << Report::tr("%n documents added", nullptr, documents);
    if (versions > 0)
        parts << Report::tr("%n of them new versions", nullptr, versions);
    if (memos > 0)
        parts << Report::tr("%n memos made of comments", nullptr, memos);
    if (messages > 0)
        parts << Report::tr("%n messages added", nullptr, messages);
    if (figures > 0)
        parts << Report::tr("%n figures added", nullptr, figures);
    if (parts.isEmpty())
        parts << Report::tr("nothing added");
    if (const int there = count(Outcome::AlreadyThere))
        parts << Report::tr("%n files already there", nullptr, there);
    if (const int refused = count(Outcome::Refused))
        parts << Report::tr("%n files refused", nullptr, refused);
    if (const int left = count(Outcome::LeftOut))
        parts << Report::tr("%n files left out as chosen", nullptr, left);
    if (const int skipped = count(Outcome::Skipped))
        parts << Report::tr("%n in folders not taken", nullptr, skipped);
    if (rest > 0)
        parts << Report::tr("%n files left for later", nullptr, rest);
    QString text = parts.join(QLatin1String(", ")) + QLatin1Char('.');
    text[0] = text[0].toUpper();
    return text;
}

QString toText(const ImportReport &report)
{
    QStringList lines = {report.summary(), QString()};
    for (const ImportReport::File &file : report.files)
        addFile(lines, file);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace haeje
