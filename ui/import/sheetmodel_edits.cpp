// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheetmodel.h"

#include <algorithm>

// What the user changes in the sheet, and back.

namespace haeje {

/// Steps that can be taken back; rows are shared between them until they differ.
static constexpr int mostSteps = 100;

void SheetModel::remember()
{
    m_past.append({m_sheet.rows, m_read});
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
    m_future.clear();
}

void SheetModel::changedAll()
{
    if (!m_sheet.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sheet.rows.size()) - 1, sheetColumns - 1));
    Q_EMIT edited();
}

/// What was read after that state stays at the end.
void SheetModel::restore(const State &state)
{
    const QList<SheetRow> rows = state.rows + m_sheet.rows.mid(m_sheet.rows.size() - (m_read - state.read));
    if (rows.size() == m_sheet.rows.size()) {
        m_sheet.rows = rows;
        return changedAll();
    }
    beginResetModel();
    m_sheet.rows = rows;
    endResetModel();
    Q_EMIT edited();
}

void SheetModel::undo()
{
    if (m_past.isEmpty())
        return;
    m_future.append({m_sheet.rows, m_read});
    restore(m_past.takeLast());
}

void SheetModel::redo()
{
    if (m_future.isEmpty())
        return;
    m_past.append({m_sheet.rows, m_read});
    restore(m_future.takeLast());
}

Result<void> SheetModel::setCells(const QList<Cell> &cells)
{
    QList<SheetRow> rows = m_sheet.rows;
    for (const Cell &cell : cells) {
        const auto fact = factOfColumn(cell.column);
        if (!fact || cell.row < 0 || cell.row >= rows.size())
            continue;
        SheetRow &row = rows[cell.row];
        if (const auto set = setFactAsText(row.facts, *fact, cell.text); !set) {
            Q_EMIT refused(set.message());
            return set;
        }
        if (*fact == FactKind::Title)
            row.titleStated = true;
    }
    remember();
    m_sheet.rows = rows;
    changedAll();
    return {};
}

DocumentId earlierVersion(const SheetRow &row)
{
    DocumentId best;
    double share = -1;
    for (const Likeness &likeness : row.likenesses) {
        const double weight = likeness.kind == Likeness::Kind::SameAddress ? 2 : likeness.share;
        if (likeness.document && weight > share) {
            best = likeness.document;
            share = weight;
        }
    }
    return best;
}

void SheetModel::setChoices(const QList<int> &rows, RowChoice choice, DocumentId versionOf)
{
    remember();
    for (const int i : rows) {
        SheetRow &row = m_sheet.rows[i];
        const DocumentId of = versionOf ? versionOf : earlierVersion(row);
        if (choice == RowChoice::NewVersion && !of)
            continue; // there is nothing it could be a version of
        row.choice = choice;
        row.versionOf = choice == RowChoice::NewVersion ? of : DocumentId();
    }
    changedAll();
}

Result<void> SheetModel::takeFound(int row, int found)
{
    QList<SheetRow> rows = m_sheet.rows;
    SheetRow &of = rows[row];
    const FactFound fact = of.found.at(found);
    if (const auto set = setFactAsText(of.facts, fact.fact, fact.value); !set) {
        Q_EMIT refused(set.message());
        return set;
    }
    for (int i = 0; i < of.found.size(); ++i) {
        if (of.found.at(i).fact == fact.fact)
            of.found[i].taken = i == found;
    }
    remember();
    m_sheet.rows = rows;
    changedAll();
    return {};
}

Result<void> SheetModel::splitRow(int row, const QList<int> &blocks)
{
    ImportSheet sheet = m_sheet;
    if (const auto done = split(sheet, row, blocks); !done) {
        Q_EMIT refused(done.message());
        return done;
    }
    remember();
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
    Q_EMIT edited();
    return {};
}

Result<void> SheetModel::joinRows(const QList<int> &rows)
{
    ImportSheet sheet = m_sheet;
    if (const auto done = join(sheet, rows); !done) {
        Q_EMIT refused(done.message());
        return done;
    }
    remember();
    m_sheet = sheet;
    changedAll();
    return {};
}

void SheetModel::unjoinRow(int row)
{
    remember();
    unjoin(m_sheet, row);
    changedAll();
}

int SheetModel::documentCount() const
{
    return int(std::count_if(m_sheet.rows.begin(), m_sheet.rows.end(), [](const SheetRow &row) {
        return row.choice != RowChoice::Leave && !row.joinToPrevious;
    }));
}

} // namespace haeje
