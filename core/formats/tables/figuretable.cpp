// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/figuretable.h"

#include "core/base/encoding.h"
#include "core/formats/tables/columns.h"
#include "core/store/figures.h"
#include "core/store/project.h"
#include "core/text/datefinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

namespace {

struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

const QList<Columns::Spelling> &figureColumns()
{
    static const QList<Columns::Spelling> spellings = {
        {key("statement"), {key("figure")}}, {key("value"), {}},    {key("unit"), {}},  {key("base"), {}},
        {key("dimension"), {}},              {key("category"), {}}, {key("as_of"), {}}, {key("source"), {}},
    };
    return spellings;
}

/// "9", "1844.6", "38,737".
std::optional<double> numberOf(const QString &text)
{
    static const QRegularExpression thousands(QStringLiteral("^-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"));
    QString plain = text;
    if (thousands.match(text).hasMatch())
        plain.remove(QLatin1Char(','));
    bool number = false;
    const double value = plain.toDouble(&number);
    return number && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

QString signature(const Figure &f)
{
    const auto number = [](const std::optional<double> &value) { return value ? QString::number(*value, 'g', 15) : QString(); };
    return QStringList {f.statement, number(f.value), f.verdict, f.unit, number(f.base), f.dimension, f.category, f.asOf.text(), f.source}
        .join(QChar(0x1f));
}

class FigureReader
{
public:
    FigureReader(const Columns &columns, ImportReport::File &file)
        : m_columns(columns)
        , m_file(file)
    {
    }

    /// Nothing for a row that says nothing; that is listed.
    std::optional<Figure> read(const CsvTable::Row &row)
    {
        const auto cell = [&](const char *name) { return m_columns.cell(row, key(name)); };
        const QString raw = cell("value");
        Figure figure;
        figure.statement = cell("statement").simplified();
        figure.unit = cell("unit");
        figure.dimension = cell("dimension");
        figure.category = cell("category");
        figure.source = cell("source");
        if (figure.statement.isEmpty() || raw.isEmpty()) {
            const QString what = figure.statement.isEmpty() ? FigureTable::tr("row without a statement") : FigureTable::tr("row without a value");
            m_file.leftOut << LeftOut {what, row.line, row.fields.join(QLatin1String(", "))};
            return std::nullopt;
        }
        readValue(figure, raw, row.line);
        readBase(figure, cell("base"), row.line);
        readAsOf(figure, cell("as_of"), row.line);
        return figure;
    }

private:
    void doubt(int line, const QString &sentence) { m_file.doubts << Doubt {line, sentence}; }

    void readValue(Figure &figure, const QString &raw, int line)
    {
        if (figure.unit != QLatin1String("verdict"))
            figure.value = numberOf(raw);
        if (figure.value)
            return;
        figure.verdict = raw;
        if (figure.unit != QLatin1String("verdict"))
            doubt(line, FigureTable::tr("The value “%1” is no number; it was kept as words.").arg(raw));
    }

    void readBase(Figure &figure, const QString &raw, int line)
    {
        if (raw.isEmpty())
            return;
        figure.base = numberOf(raw);
        if (!figure.base) {
            doubt(line, FigureTable::tr("The base “%1” is no number; it is not stated.").arg(raw));
        } else if (figure.value && *figure.value > *figure.base) {
            doubt(line, FigureTable::tr("The value %1 is more than its base %2; the base is not stated.").arg(*figure.value).arg(*figure.base));
            figure.base.reset();
        }
    }

    void readAsOf(Figure &figure, const QString &raw, int line)
    {
        if (raw.isEmpty())
            return;
        std::optional<EdtfDate> date = EdtfDate::parse(raw);
        if (!date) {
            date = wholeTextAsDate(raw);
            doubt(line, date ? FigureTable::tr("The date “%1” was read as %2.").arg(raw, date->text())
                             : FigureTable::tr("The date “%1” could not be read; it is not stated.").arg(raw));
        }
        figure.asOf = date.value_or(EdtfDate());
    }

    const Columns &m_columns;
    ImportReport::File &m_file;
};

QString titleOf(const Figure &figure)
{
    const QString value = figure.value ? QString::number(*figure.value, 'g', 15) : figure.verdict;
    const QString of = figure.base && figure.value ? FigureTable::tr("%1 of %2").arg(value).arg(*figure.base) : value;
    return figure.category.isEmpty() ? QStringLiteral("%1: %2").arg(figure.statement, of)
                                     : QStringLiteral("%1, %2: %3").arg(figure.statement, figure.category, of);
}

Result<void> storeFigures(Project &project, const CsvTable &table, const Columns &columns, ImportReport::File &file)
{
    QHash<QString, int> there;
    for (const Figure &figure : project.figures().all())
        ++there[signature(figure)];
    int known = 0;
    FigureReader reader(columns, file);
    for (const CsvTable::Row &row : table.rows) {
        const std::optional<Figure> figure = reader.read(row);
        if (!figure)
            continue;
        if (there[signature(*figure)]-- > 0) {
            ++known;
            continue;
        }
        const Result<FigureId> id = project.figures().add(*figure);
        if (!id)
            return Error {FigureTable::tr("Line %1: %2").arg(row.line).arg(id.message())};
        file.taken << ImportReport::Taken {*id, titleOf(*figure), {}};
    }
    const int added = int(file.taken.size());
    file.outcome = added > 0 ? ImportReport::Outcome::Taken : ImportReport::Outcome::AlreadyThere;
    file.sentence = FigureTable::tr("%n rows", nullptr, int(table.rows.size())) + QLatin1String(": ")
        + FigureTable::tr("%n added", nullptr, added) + QLatin1String(", ") + FigureTable::tr("%n already there", nullptr, known)
        + QLatin1Char('.');
    return {};
}

} // namespace

QStringList missingFigureColumns(const QStringList &header)
{
    return Columns(header, figureColumns()).missing({QStringLiteral("statement"), QStringLiteral("value")});
}

Result<ImportReport> importFigures(Project &project, const QByteArray &bytes, const QString &fileName)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const Result<CsvTable> table = readCsv(decoded->text);
    if (!table)
        return table.error();
    if (const QStringList missing = missingFigureColumns(table->header); !missing.isEmpty()) {
        return Error {FigureTable::tr("A table of figures needs the columns statement and value. Missing: %1. The table has: %2. "
                                      "Rename its columns and import it again.")
                          .arg(missing.join(QLatin1String(", ")), table->header.join(QLatin1String(", ")))};
    }
    const Columns columns(table->header, figureColumns());
    ImportReport::File file;
    file.path = fileName;
    file.rules << FigureTable::tr("Encoding: %1").arg(decoded->encoding)
               << FigureTable::tr("No passage yet: mark a figure's words in its article and link them.");
    for (const QString &column : columns.unknown())
        file.leftOut << LeftOut {FigureTable::tr("column that a figure has no place for"), 1, column};
    const auto stored = project.edit(FigureTable::tr("Import figures"), [&] { return storeFigures(project, *table, columns, file); });
    if (!stored)
        return stored.error();
    ImportReport report;
    report.files << file;
    return report;
}

} // namespace haeje
