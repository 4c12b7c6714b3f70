// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct Csv {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// The most frequent of the three outside quotes in the first line; the comma wins a tie.
QChar separatorOf(QStringView text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            break;
        commas += c == QLatin1Char(',');
        semicolons += c == QLatin1Char(';');
        tabs += c == QLatin1Char('\t');
    }
    if (commas >= semicolons && commas >= tabs)
        return QLatin1Char(',');
    return semicolons >= tabs ? QLatin1Char(';') : QLatin1Char('\t');
}

/// Reads one row after another; knows at which line of the file it is.
class Reader
{
public:
    Reader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int unclosedQuoteLine() const { return m_unclosedLine; }

    CsvTable::Row readRow()
    {
        CsvTable::Row row;
        row.line = m_line;
        do {
            row.fields << readField();
        } while (takeSeparator());
        takeLineBreak();
        return row;
    }

private:
    bool atLineBreak() const
    {
        return atEnd() || m_text[m_at] == QLatin1Char('\n') || m_text[m_at] == QLatin1Char('\r');
    }

    bool takeSeparator()
    {
        if (atEnd() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineBreak()
    {
        if (atEnd())
            return;
        const bool pair = m_text[m_at] == QLatin1Char('\r') && m_at + 1 < m_text.size()
            && m_text[m_at + 1] == QLatin1Char('\n');
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    QString readField()
    {
        QString field;
        if (!atEnd() && m_text[m_at] == QLatin1Char('"'))
            field = readQuoted();
        const qsizetype start = m_at;
        while (!atLineBreak() && m_text[m_at] != m_separator)
            ++m_at;
        return field.append(m_text.sliced(start, m_at - start));
    }

    QString readQuoted()
    {
        QString field;
        const int opened = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('"')) {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != QLatin1Char('"')) {
                    ++m_at;
                    return field;
                }
                ++m_at;
            } else if (c == QLatin1Char('\n')) {
                ++m_line;
            }
            field += c;
        }
        m_unclosedLine = opened;
        return field;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_unclosedLine = 0;
};

} // namespace

Result<CsvTable> readCsv(const QString &text)
{
    QStringView view(text);
    if (view.startsWith(QChar(0xfeff)))
        view = view.sliced(1);
    // Blank lines ahead of the header say nothing about the separator.
    const auto firstInk = std::find_if(view.begin(), view.end(), [](QChar c) { return !c.isSpace(); });
    Reader reader(view, separatorOf(view.sliced(firstInk - view.begin())));
    CsvTable table;
    while (!reader.atEnd()) {
        CsvTable::Row row = reader.readRow();
        if (row.fields.size() == 1 && row.fields.first().trimmed().isEmpty())
            continue;
        if (table.header.isEmpty()) {
            for (const QString &name : std::as_const(row.fields))
                table.header << name.trimmed();
        } else {
            table.rows << row;
        }
    }
    if (reader.unclosedQuoteLine() > 0) {
        return Error {Csv::tr("The quote that opens in line %1 is never closed. Close it and read the table again.")
                          .arg(reader.unclosedQuoteLine())};
    }
    if (table.header.isEmpty())
        return Error {Csv::tr("The table is empty: its first line must name the columns.")};
    return table;
}

QString csvField(const QString &value)
{
    const auto special = [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    };
    const bool padded = !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
    if (!padded && std::none_of(value.begin(), value.end(), special))
        return value;
    QString quoted = value;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace haeje
