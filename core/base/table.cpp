// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include "core/base/csv.h"

#include <QDateTime>

#include <cmath>

namespace haeje {

namespace {

QString numberText(double value)
{
    // 'g' would write 1e+06 for a million.
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

QString cellText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Double:
    case QMetaType::Float:
        return std::isfinite(value.toDouble()) ? numberText(value.toDouble()) : QString();
    case QMetaType::QStringList:
        return value.toStringList().join(QLatin1String("; "));
    case QMetaType::QVariantList: {
        QStringList parts;
        for (const QVariant &item : value.toList())
            parts << cellText(item);
        return parts.join(QLatin1String("; "));
    }
    case QMetaType::QDateTime:
        return value.toDateTime().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

QByteArray jsonString(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

QByteArray jsonValue(const QVariant &value, const QByteArray &indent)
{
    const int type = value.typeId();
    if (type == QMetaType::UnknownType || type == QMetaType::Nullptr)
        return "null";
    if (type == QMetaType::Bool)
        return value.toBool() ? "true" : "false";
    if (isNumber(value)) {
        const QByteArray number = cellText(value).toLatin1();
        return number.isEmpty() ? "null" : number;
    }
    if (type != QMetaType::QStringList && type != QMetaType::QVariantList)
        return jsonString(cellText(value));
    const QVariantList items = value.toList();
    if (items.isEmpty())
        return "[]";
    QByteArray out = "[";
    for (qsizetype i = 0; i < items.size(); ++i)
        out += (i ? ",\n  " : "\n  ") + indent + jsonValue(items[i], indent + "  ");
    return out + '\n' + indent + ']';
}

QByteArray jsonObject(const Table &table, const Table::Row &row, const QByteArray &indent)
{
    QByteArray out = "{";
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        out += (c ? ",\n  " : "\n  ") + indent + jsonString(table.columns[c].key) + ": "
            + jsonValue(row.cells.value(c), indent + "  ");
    }
    return out + '\n' + indent + '}';
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xa960 && c <= 0xa97f) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width, bool right)
{
    const QString space(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return right ? space + text : text + space;
}

QString joinedLine(const QStringList &cells, const QList<int> &widths, const QList<Table::Column> &columns)
{
    QStringList parts;
    for (qsizetype c = 0; c < columns.size(); ++c)
        parts << padded(cells.value(c), widths[c], columns[c].number);
    QString line = parts.join(QLatin1String("  "));
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace

int Table::column(const QString &key) const
{
    for (qsizetype c = 0; c < columns.size(); ++c) {
        if (columns[c].key == key)
            return int(c);
    }
    return -1;
}

QString toCsv(const Table &table)
{
    QString out;
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        out += (c ? QStringLiteral(",") : QString()) + csvField(table.columns[c].key);
    out += QLatin1Char('\n');
    for (const Table::Row &row : table.rows) {
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            out += (c ? QStringLiteral(",") : QString()) + csvField(cellText(row.cells.value(c)));
        out += QLatin1Char('\n');
    }
    return out;
}

QByteArray toJson(const Table &table)
{
    if (table.rows.isEmpty())
        return "[]\n";
    QByteArray out = "[";
    for (qsizetype r = 0; r < table.rows.size(); ++r)
        out += (r ? ",\n  " : "\n  ") + jsonObject(table, table.rows[r], "  ");
    return out + "\n]\n";
}

QByteArray toJsonObject(const Table &table)
{
    return table.rows.isEmpty() ? QByteArray("{}\n") : jsonObject(table, table.rows.first(), {}) + '\n';
}

QString toPlainText(const Table &table)
{
    QStringList titles;
    QStringList rules;
    QList<int> widths;
    for (const Table::Column &column : table.columns) {
        titles << (column.title.isEmpty() ? column.key : column.title);
        widths << displayWidth(titles.last());
    }
    QList<QStringList> lines;
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            cells << cellText(row.cells.value(c)).replace(QLatin1Char('\n'), QLatin1Char(' '));
            widths[c] = std::max(widths[c], displayWidth(cells.last()));
        }
        lines << cells;
    }
    for (const int width : widths)
        rules << QString(width, QLatin1Char('-'));
    QString out = joinedLine(titles, widths, table.columns) + joinedLine(rules, widths, table.columns);
    for (const QStringList &cells : lines)
        out += joinedLine(cells, widths, table.columns);
    return out;
}

} // namespace haeje
