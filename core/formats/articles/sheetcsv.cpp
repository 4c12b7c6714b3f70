// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/importsheet.h"

#include "core/base/csv.h"
#include "core/base/encoding.h"
#include "core/formats/articles/articleparts.h"
#include "core/text/segments.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct SheetFile {
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

const QStringList choices = {QStringLiteral("take"), QStringLiteral("leave"), QStringLiteral("version")};
const QString joinWord = QStringLiteral("join");
const QString tableWord = QStringLiteral("table");
const QString refusedWord = QStringLiteral("refused");
const QString skippedWord = QStringLiteral("skipped");

/// Behind the place in the file and the choice, before the facts; what is only looked at comes last.
const QStringList placeColumns = {QStringLiteral("path"), QStringLiteral("entry"), QStringLiteral("article"), QStringLiteral("blocks_from"),
                                  QStringLiteral("blocks_to"), QStringLiteral("choice"), QStringLiteral("version_of"), QStringLiteral("title_stated")};
const QStringList seenColumns = {QStringLiteral("words"), QStringLiteral("format"), QStringLiteral("likenesses"), QStringLiteral("doubts"),
                                 QStringLiteral("beginning"), QStringLiteral("sha256"), QStringLiteral("text")};

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted << csvField(field);
    return quoted.join(QLatin1Char(',')) + QLatin1Char('\n');
}

QString numberOrNothing(qint64 number, bool stated)
{
    return stated ? QString::number(number) : QString();
}

QStringList fieldsOf(const SheetRow &row)
{
    QStringList fields = {row.path, row.entry, row.article < 0 ? QStringLiteral("all") : QString::number(row.article + 1),
                          numberOrNothing(row.firstBlock + 1, row.firstBlock > 0 || row.lastBlock >= 0),
                          numberOrNothing(row.lastBlock + 1, row.lastBlock >= 0),
                          row.joinToPrevious ? joinWord : choices[int(row.choice)],
                          numberOrNothing(row.versionOf.value, bool(row.versionOf)), row.titleStated ? QStringLiteral("yes") : QStringLiteral("no")};
    for (const FactKind kind : keptFacts())
        fields << factCell(row.facts, kind);
    QStringList likenesses, doubts;
    for (const Likeness &likeness : row.likenesses)
        likenesses << likenessText(likeness);
    for (const Doubt &doubt : row.doubts)
        doubts << doubt.sentence;
    return fields << QString::number(row.words) << row.format << likenesses.join(QLatin1Char(' ')) << doubts.join(QLatin1Char(' '))
                  << withSingleSpaces(row.beginning) << QString::fromLatin1(row.sha256) << QString::fromUtf8(row.pasted);
}

/// Fields of a row by the name of their column; an absent column is empty.
struct Fields {
    const CsvTable &table;
    const CsvTable::Row &row;
    QString operator[](const QString &name) const { return row.fields.value(table.column(name)); }
    bool has(const QString &name) const { return table.column(name) >= 0; }
};

Error wrongAt(const CsvTable::Row &row, const QString &sentence)
{
    return Error{SheetFile::tr("Line %1 of the sheet: %2").arg(row.line).arg(sentence)};
}

Result<SheetRow> rowFrom(const Fields &fields)
{
    SheetRow row;
    row.path = fields[QStringLiteral("path")];
    row.entry = fields[QStringLiteral("entry")];
    const QString article = fields[QStringLiteral("article")].trimmed();
    bool isNumber = true;
    if (!article.isEmpty())
        row.article = article == QLatin1String("all") ? -1 : article.toInt(&isNumber) - 1;
    if (!isNumber || row.article < -1)
        return wrongAt(fields.row, SheetFile::tr("“%1” is not the number of an article.").arg(article));
    row.firstBlock = std::max(1, fields[QStringLiteral("blocks_from")].toInt()) - 1;
    row.lastBlock = fields[QStringLiteral("blocks_to")].toInt() - 1;
    const QString choice = fields[QStringLiteral("choice")].trimmed().toLower();
    row.joinToPrevious = choice == joinWord;
    row.choice = choice.isEmpty() || row.joinToPrevious ? RowChoice::Take : RowChoice(choices.indexOf(choice));
    if (int(row.choice) < 0)
        return wrongAt(fields.row, SheetFile::tr("There is no choice “%1”; the choices are %2.").arg(choice, (choices + QStringList {joinWord}).join(QLatin1String(", "))));
    row.versionOf = DocumentId(fields[QStringLiteral("version_of")].toLongLong());
    if (row.choice == RowChoice::NewVersion && !row.versionOf)
        return wrongAt(fields.row, SheetFile::tr("A new version needs the number of the document in the column version_of."));
    row.titleStated = fields[QStringLiteral("title_stated")] != QLatin1String("no");
    for (const FactKind kind : keptFacts()) {
        if (const auto set = setFactCell(row.facts, kind, fields[factName(kind)]); !set)
            return wrongAt(fields.row, set.message());
    }
    row.words = fields[QStringLiteral("words")].toInt();
    row.format = fields[QStringLiteral("format")];
    row.sha256 = fields[QStringLiteral("sha256")].toLatin1();
    row.pasted = fields[QStringLiteral("text")].toUtf8();
    return row;
}

} // namespace

QByteArray toCsv(const ImportSheet &sheet)
{
    QStringList header = placeColumns;
    for (const FactKind kind : keptFacts())
        header << factName(kind);
    header += seenColumns;
    QString csv = csvLine(header);
    for (const SheetRow &row : sheet.rows)
        csv += csvLine(fieldsOf(row));
    const qsizetype doubts = header.indexOf(QStringLiteral("doubts"));
    const auto other = [&](const QString &path, const QString &word, const QString &sentence) {
        QStringList fields(header.size(), QString());
        fields[0] = path;
        fields[placeColumns.indexOf(QStringLiteral("choice"))] = word;
        fields[doubts] = sentence;
        csv += csvLine(fields);
    };
    for (const QString &table : sheet.tables)
        other(table, tableWord, {});
    for (const ImportSheet::Refused &refused : sheet.refused)
        other(refused.path, refusedWord, refused.sentence);
    for (const ImportSheet::Refused &skipped : sheet.skipped)
        other(skipped.path, skippedWord, skipped.sentence);
    return csv.toUtf8();
}

Result<ImportSheet> sheetFromCsv(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const Result<CsvTable> table = readCsv(decoded->text);
    if (!table)
        return table.error();
    for (const QString &column : {QStringLiteral("path"), QStringLiteral("choice"), QStringLiteral("title")}) {
        if (table->column(column) < 0)
            return Error{SheetFile::tr("This is not an import sheet: it has no column “%1”. Make one with `haeje import PROJECT PATH --sheet FILE`.").arg(column)};
    }
    ImportSheet sheet;
    for (const CsvTable::Row &line : table->rows) {
        const Fields fields {*table, line};
        const QString word = fields[QStringLiteral("choice")].trimmed().toLower();
        const QString path = fields[QStringLiteral("path")];
        if (path.isEmpty())
            return wrongAt(line, SheetFile::tr("The path is missing."));
        if (word == tableWord) {
            sheet.tables << path;
        } else if (word == refusedWord || word == skippedWord) {
            (word == refusedWord ? sheet.refused : sheet.skipped).append({path, fields[QStringLiteral("doubts")]});
        } else {
            Result<SheetRow> row = rowFrom(fields);
            if (!row)
                return row.error();
            sheet.rows << *row;
        }
    }
    if (!sheet.rows.isEmpty())
        sheet.rows.first().joinToPrevious = false;
    return sheet;
}

} // namespace haeje
