// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sheets.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace haeje {

struct BlockWords {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

QList<CellChange> pastedCells(const QList<QStringList> &block, const QStringList &rows, const QStringList &fields, const QString &first,
                              const std::function<QString(const QString &)> &fieldOf)
{
    if (block.isEmpty())
        return {};
    QStringList columns;
    for (const QString &heading : block.first())
        columns << fieldOf(heading);
    // Headings are those of which at least half are known and of which there is something below.
    const qsizetype known = columns.size() - columns.count(QString());
    const bool headed = block.size() > 1 && known > 0 && known * 2 >= columns.size();
    if (!headed)
        columns = fields.mid(std::max<qsizetype>(0, fields.indexOf(first)));
    QList<CellChange> changes;
    const int skipped = headed ? 1 : 0;
    for (int row = 0; row + skipped < block.size(); ++row) {
        const QStringList &cells = block.at(row + skipped);
        for (qsizetype c = 0; c < cells.size() && c < columns.size(); ++c) {
            if (!columns.at(c).isEmpty())
                changes.append({row, rows.value(row), columns.at(c), cells.at(c)});
        }
    }
    return changes;
}

QString refusedText(const QList<CellRefused> &refused, const QList<SheetField> &fields)
{
    QHash<QString, QString> titles;
    for (const SheetField &field : fields)
        titles.insert(field.word, field.title);
    QStringList lines;
    for (const CellRefused &one : refused)
        lines << BlockWords::tr("Row %1, %2, “%3”: %4").arg(QString::number(one.row + 1), titles.value(one.field, one.field), one.text, one.sentence);
    return lines.join(QLatin1Char('\n'));
}

/// A quoted cell from its first quote on; where it ends, or -1 if its quote is not closed before a tab, a line's end or the end.
static qsizetype quotedCell(const QString &text, qsizetype from, QString &cell)
{
    qsizetype at = from + 1;
    for (; at < text.size(); ++at) {
        if (text.at(at) == QLatin1Char('"')) {
            if (at + 1 >= text.size() || text.at(at + 1) != QLatin1Char('"'))
                break;
            ++at;
        }
        cell += text.at(at);
    }
    if (at >= text.size())
        return -1;
    const bool closed = at + 1 == text.size() || text.at(at + 1) == QLatin1Char('\t') || text.at(at + 1) == QLatin1Char('\n');
    return closed ? at + 1 : -1;
}

QList<QStringList> clipboardBlock(const QString &given)
{
    QString text = given;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QList<QStringList> rows(1);
    QString cell;
    bool atStart = true, unclosed = false;
    for (qsizetype i = 0; i < text.size();) {
        if (atStart && !unclosed && text.at(i) == QLatin1Char('"')) {
            QString quoted;
            const qsizetype end = quotedCell(text, i, quoted);
            atStart = false;
            unclosed = end < 0 && !text.mid(i + 1).contains(QLatin1Char('"'));
            if (end >= 0) {
                cell = quoted;
                i = end;
                continue;
            }
        }
        const QChar c = text.at(i++);
        atStart = c == QLatin1Char('\t') || c == QLatin1Char('\n');
        if (!atStart) {
            cell += c;
            continue;
        }
        rows.last() << cell;
        cell.clear();
        if (c == QLatin1Char('\n'))
            rows.append(QStringList());
    }
    if (!cell.isEmpty() || !rows.last().isEmpty())
        rows.last() << cell;
    if (rows.last().isEmpty())
        rows.removeLast();
    return rows;
}

QString clipboardText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.startsWith(QLatin1Char('"')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            cells << cell;
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace haeje
