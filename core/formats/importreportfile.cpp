// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"
#include "core/formats/importreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace haeje {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

/// Stable words for programs, as against outcomeText().
QString outcomeName(ImportReport::Outcome outcome)
{
    switch (outcome) {
    case ImportReport::Outcome::Taken: return QStringLiteral("taken");
    case ImportReport::Outcome::AlreadyThere: return QStringLiteral("already_there");
    case ImportReport::Outcome::Refused: return QStringLiteral("refused");
    case ImportReport::Outcome::LeftOut: return QStringLiteral("left_out");
    case ImportReport::Outcome::Skipped: return QStringLiteral("skipped");
    }
    return {};
}

QJsonValue stated(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject takenJson(const ImportReport::Taken &taken)
{
    QJsonArray likenesses;
    for (const Likeness &likeness : taken.likenesses) {
        likenesses << QJsonObject {{QStringLiteral("kind"), likenessName(likeness.kind)}, {QStringLiteral("document"), likeness.document.value},
                                   {QStringLiteral("title"), likeness.title}, {QStringLiteral("share"), likeness.share}};
    }
    return {{QStringLiteral("kind"), entityKindName(taken.what.kind)},
            {QStringLiteral("id"), taken.what.id},
            {QStringLiteral("title"), taken.title},
            {QStringLiteral("facts"), QJsonArray::fromStringList(taken.facts)},
            {QStringLiteral("version_of"), taken.versionOf ? QJsonValue(taken.versionOf.value) : QJsonValue()},
            {QStringLiteral("memos"), taken.memos},
            {QStringLiteral("likenesses"), likenesses}};
}

QJsonObject fileJson(const ImportReport::File &file)
{
    QJsonArray taken, leftOut, doubts;
    for (const ImportReport::Taken &one : file.taken)
        taken << takenJson(one);
    for (const LeftOut &one : file.leftOut)
        leftOut << QJsonObject {{QStringLiteral("line"), one.line}, {QStringLiteral("what"), one.what}, {QStringLiteral("text"), one.text}};
    for (const Doubt &one : file.doubts)
        doubts << QJsonObject {{QStringLiteral("line"), one.line}, {QStringLiteral("sentence"), one.sentence}};
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("outcome"), outcomeName(file.outcome)},
            {QStringLiteral("sentence"), stated(file.sentence)},
            {QStringLiteral("taken"), taken},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("doubts"), doubts},
            {QStringLiteral("rules"), QJsonArray::fromStringList(file.rules)}};
}

QByteArray toJson(const ImportReport &report)
{
    QJsonArray files;
    for (const ImportReport::File &file : report.files)
        files << fileJson(file);
    const QJsonObject whole {{QStringLiteral("summary"), report.summary()},
                             {QStringLiteral("cancelled"), report.cancelled},
                             {QStringLiteral("error"), stated(report.error)},
                             {QStringLiteral("rest"), report.rest},
                             {QStringLiteral("files"), files}};
    return QJsonDocument(whole).toJson();
}

/// One line for each thing that is said of a file.
struct Lines {
    Table table;
    const ImportReport::File *file = nullptr;

    void add(const QString &what, const QVariant &id, int line, const QString &text)
    {
        table.rows += {{file->path, outcomeName(file->outcome), what, id, line > 0 ? QVariant(line) : QVariant(), text}, {}, false};
    }
    void addFile(const ImportReport::File &of)
    {
        file = &of;
        add(QStringLiteral("file"), {}, 0, file->sentence);
        for (const QString &rule : file->rules)
            add(QStringLiteral("rule"), {}, 0, rule);
        for (const ImportReport::Taken &taken : file->taken) {
            add(QStringLiteral("taken"), taken.what.id, 0, taken.title);
            for (const QString &fact : taken.facts)
                add(QStringLiteral("fact"), taken.what.id, 0, fact);
            for (const Likeness &likeness : taken.likenesses)
                add(likenessName(likeness.kind), taken.what.id, 0, likenessText(likeness));
            if (taken.versionOf)
                add(QStringLiteral("version of"), taken.what.id, 0, QString::number(taken.versionOf.value));
            if (taken.memos > 0)
                add(QStringLiteral("memos"), taken.what.id, 0, QString::number(taken.memos));
        }
        for (const LeftOut &left : file->leftOut)
            add(QStringLiteral("left out"), {}, left.line, left.what + QLatin1String(": ") + left.text);
        for (const Doubt &doubt : file->doubts)
            add(QStringLiteral("doubt"), {}, doubt.line, doubt.sentence);
    }
};

} // namespace

QByteArray reportBytes(const ImportReport &report, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("json"))
        return toJson(report);
    if (suffix != QLatin1String("csv"))
        return toText(report).toUtf8();
    Lines lines;
    lines.table.columns = {{QStringLiteral("file"), ReportFile::tr("File"), false},   {QStringLiteral("outcome"), ReportFile::tr("Outcome"), false},
                           {QStringLiteral("what"), ReportFile::tr("What"), false},   {QStringLiteral("id"), ReportFile::tr("ID"), true},
                           {QStringLiteral("line"), ReportFile::tr("Line"), true},    {QStringLiteral("text"), ReportFile::tr("Text"), false}};
    for (const ImportReport::File &file : report.files)
        lines.addFile(file);
    return toCsv(lines.table).toUtf8();
}

} // namespace haeje
