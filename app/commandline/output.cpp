// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include "app/commandline/commandline.h"

#include <QSaveFile>

#include <cstdio>

namespace haeje {

static constexpr int longestCell = 300; ///< characters of a fact in a table of facts

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printText(const QString &text)
{
    printBytes(text.toUtf8());
}

void printTable(const Table &table, const QString &format)
{
    if (format == QLatin1String("json"))
        return printBytes(toJson(table));
    if (format == QLatin1String("csv"))
        return printText(toCsv(table));
    printText(toPlainText(table));
    for (const QString &note : table.notes)
        tell(note);
}

Table forTerminal(const Table &table)
{
    static const QStringList hidden = {QStringLiteral("guid"), QStringLiteral("sha256"), QStringLiteral("url")};
    const auto isFilled = [&](qsizetype column) {
        return std::any_of(table.rows.begin(), table.rows.end(), [&](const Table::Row &row) {
            const QVariant cell = row.cells.value(column);
            return cell.isValid() && !(cell.canConvert<QVariantList>() && cell.toList().isEmpty());
        });
    };
    Table out;
    out.notes = table.notes;
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (hidden.contains(table.columns.at(i).key) || (!table.rows.isEmpty() && !isFilled(i)))
            continue;
        kept += i;
        out.columns += table.columns.at(i);
    }
    for (const Table::Row &row : table.rows) {
        Table::Row cells{{}, row.evidence, row.notStated};
        for (const qsizetype i : kept) {
            QVariant cell = row.cells.value(i);
            if (cell.typeId() == QMetaType::QString && cell.toString().size() > 60)
                cell = QString(cell.toString().left(59).simplified() + QChar(0x2026));
            cells.cells += cell;
        }
        out.rows += cells;
    }
    return out;
}

void printOne(const Table &table, const QString &format)
{
    if (format == QLatin1String("json"))
        return printBytes(toJsonObject(table));
    if (format == QLatin1String("csv"))
        return printText(toCsv(table));
    Table facts;
    facts.columns = {{QStringLiteral("what"), CommandLine::tr("What"), false}, {QStringLiteral("value"), CommandLine::tr("Value"), false}};
    QStringList texts;
    for (qsizetype i = 0; i < table.columns.size() && !table.rows.isEmpty(); ++i) {
        const QVariant cell = table.rows.first().cells.value(i);
        const bool isList = cell.canConvert<QVariantList>() && cell.typeId() != QMetaType::QString;
        if (!cell.isValid() || (isList && cell.toList().isEmpty()))
            continue;
        // What fills many lines stands below the facts, as it is.
        if (cell.typeId() == QMetaType::QString && (cell.toString().size() > longestCell || cell.toString().contains(u'\n')))
            texts += (table.columns.at(i).title + u'\n' + cell.toString()).trimmed() + u'\n';
        else
            facts.rows += {{table.columns.at(i).title, cell}, {}, false};
    }
    printText((QStringList{toPlainText(facts)} + texts).join(u'\n'));
}

void tell(const QString &sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void complain(const QString &sentence)
{
    tell(QStringLiteral("haeje: ") + sentence);
}

int fail(const Error &error)
{
    complain(error.message);
    return Failed;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{CommandLine::tr("%1 could not be written: %2. Choose another folder or make room.").arg(path, file.errorString())};
}

} // namespace haeje
