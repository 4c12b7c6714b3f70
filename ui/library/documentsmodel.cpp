// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentsmodel.h"

#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/librarymodel.h"

#include <QSet>

#include <algorithm>

namespace haeje {

void DocumentsModel::setProject(Project *project)
{
    m_project = project;
    m_rows.setProject(project);
    m_filter = {};
    reload();
}

void DocumentsModel::setFilter(const DocumentFilter &filter)
{
    m_filter = filter;
    reload();
}

void DocumentsModel::setOrder(const DocumentOrder &order)
{
    m_order = order;
    reload();
    Q_EMIT orderChanged();
}

void DocumentsModel::setColumns(const QList<DocumentColumn> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void DocumentsModel::reload()
{
    const QList<DocumentId> ids = m_project ? m_project->documentList().ids(m_filter, m_order) : QList<DocumentId>();
    const QList<Attribute> attributes = m_project ? m_project->attributes().all() : QList<Attribute>();
    m_rows.clear();
    if (ids == m_ids && attributes == m_attributes) {
        if (!ids.isEmpty() && !m_columns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    m_attributes = attributes;
    m_columns.removeIf([this](const DocumentColumn &column) { return column.field == DocumentField::Attribute && !attribute(column); });
    endResetModel();
}

void DocumentsModel::adjustCounts(DocumentId id, int passages, int codings)
{
    DocumentSummary *row = m_rows.seen(id);
    if (!row)
        return;
    row->passages += passages;
    row->codings += codings;
    if (const int at = rowOf(id); at >= 0 && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

const Attribute *DocumentsModel::attribute(const DocumentColumn &column) const
{
    const auto it = std::find_if(m_attributes.begin(), m_attributes.end(), [&](const Attribute &one) { return one.id == column.attribute; });
    return column.field != DocumentField::Attribute || it == m_attributes.end() ? nullptr : &*it;
}

bool DocumentsModel::isEditable(const DocumentColumn &column) const
{
    return m_project && !m_project->isReadOnly()
        && (factOf(column.field) || column.field == DocumentField::State || attribute(column));
}

static std::optional<ReadingState> stateFrom(const QString &text)
{
    for (const ReadingState state : {ReadingState::Unread, ReadingState::Reading, ReadingState::Read}) {
        if (stateTitle(state).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return state;
    }
    return {};
}

Result<void> DocumentsModel::check(const DocumentColumn &column, const QString &text) const
{
    if (const std::optional<FactKind> fact = factOf(column.field)) {
        DocumentFacts facts;
        return readFact(*fact, text, facts);
    }
    if (const Attribute *one = attribute(column)) {
        if (text.trimmed().isEmpty())
            return {};
        const Result<AttributeValue> value = attributeValueFrom(*one, text);
        return value ? Result<void>() : Result<void>(value.error());
    }
    if (column.field == DocumentField::State && !stateFrom(text))
        return Error{tr("A document is unread, reading or read.")};
    return {};
}

Result<void> DocumentsModel::set(const QList<DocumentId> &documents, const DocumentColumn &column, const QString &text)
{
    if (const Result<void> fits = check(column, text); !fits)
        return fits;
    if (!m_project || documents.isEmpty())
        return {};
    const QString label = documents.size() == 1
        ? tr("Change %1").arg(columnTitle(column, m_attributes).toLower())
        : tr("Change %1 of %n documents", nullptr, int(documents.size())).arg(columnTitle(column, m_attributes).toLower());
    return m_project->edit(label, [&]() -> Result<void> {
        if (const std::optional<FactKind> fact = factOf(column.field)) {
            DocumentFacts facts;
            if (const Result<void> read = readFact(*fact, text, facts); !read)
                return read;
            return m_project->documents().setFacts(documents, {*fact}, facts);
        }
        if (column.field == DocumentField::State)
            return m_project->documents().setState(documents, stateFrom(text).value_or(ReadingState::Unread));
        const Attribute *one = attribute(column);
        if (!one)
            return {};
        if (text.trimmed().isEmpty())
            return m_project->attributes().setValue(one->id, documents, {});
        const Result<AttributeValue> value = attributeValueFrom(*one, text);
        return value ? m_project->attributes().setValue(one->id, documents, *value) : Result<void>(value.error());
    });
}

QString DocumentsModel::text(DocumentId id, int row, const DocumentColumn &column, bool edited) const
{
    if (column.field == DocumentField::Collection)
        return m_rows.collections(id);
    if (column.field == DocumentField::Coders)
        return m_rows.coders(id);
    if (const Attribute *one = attribute(column))
        return m_rows.attributeText(id, *one);
    const DocumentSummary *document = m_rows.at(m_ids, row);
    return !document ? QString() : edited ? cellEditText(column.field, *document) : cellText(column.field, *document, QLocale());
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentColumn column = m_columns.at(index.column());
    const DocumentId id = m_ids.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(id, index.row(), column, false);
    case Qt::EditRole:
        return text(id, index.row(), column, true);
    case Qt::AccessibleTextRole: {
        const QString shown = text(id, index.row(), column, false);
        return QStringLiteral("%1: %2").arg(columnTitle(column, m_attributes), shown.isEmpty() ? tr("not stated") : shown);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(column, m_attributes) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    const DocumentColumn column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column, m_attributes);
    if (role == Qt::ToolTipRole)
        return isEditable(column) ? tr("%1: F2 edits a cell, Ctrl+Enter sets it for all selected").arg(columnTitle(column, m_attributes))
                                  : columnTitle(column, m_attributes);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(column, m_attributes) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

bool DocumentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || data(index, Qt::EditRole).toString() == value.toString())
        return false;
    const Result<void> done = set({idAt(index.row())}, m_columns.at(index.column()), value.toString());
    Q_EMIT refused(done.message());
    return done.ok();
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return isEditable(m_columns.at(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

void DocumentsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size())
        setOrder({m_columns.at(column), order == Qt::DescendingOrder});
}

QMimeData *DocumentsModel::mimeData(const QModelIndexList &indexes) const
{
    QSet<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    QList<DocumentId> documents;
    for (const int row : sorted)
        documents.append(idAt(row));
    return documentsMime(documents);
}

Table DocumentsModel::table(const QList<DocumentId> &documents) const
{
    Table table;
    QHash<AttributeId, QHash<DocumentId, AttributeValue>> values;
    for (const DocumentColumn &column : m_columns) {
        table.columns.append({columnKey(column, m_attributes), columnTitle(column, m_attributes), isNumberColumn(column, m_attributes)});
        if (const Attribute *one = attribute(column)) {
            table.columns.last().key = one->name.toLower().simplified().replace(QLatin1Char(' '), QLatin1Char('_'));
            values.insert(one->id, m_project->attributes().values(one->id));
        }
    }
    const QList<DocumentSummary> rows = m_project ? m_project->documentList().rows(documents) : QList<DocumentSummary>();
    for (const DocumentSummary &document : rows) {
        Table::Row row;
        row.evidence = {document.id};
        for (const DocumentColumn &column : m_columns) {
            QVariant cell;
            if (const Attribute *one = attribute(column))
                cell = attributeText(*one, values.value(one->id).value(document.id));
            else if (column.field == DocumentField::Collection)
                cell = m_rows.collections(document.id);
            else if (column.field == DocumentField::Coders)
                cell = m_rows.coders(document.id);
            else if (column.field == DocumentField::Authors || column.field == DocumentField::Keywords)
                cell = column.field == DocumentField::Authors ? document.facts.authors : document.facts.keywords;
            else if (column.field == DocumentField::Imported)
                cell = document.importedAt.toUTC().toString(Qt::ISODate);
            else if (factOf(column.field))
                cell = cellEditText(column.field, document);
            else
                cell = cellText(column.field, document, QLocale::c());
            const bool blank = cell.typeId() == QMetaType::QString && cell.toString().isEmpty();
            row.cells.append(blank ? QVariant() : isNumberColumn(column, m_attributes) ? QVariant(cell.toString().remove(QLatin1Char(',')).toDouble()) : cell);
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace haeje
