// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookmodel.h"

#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace haeje {

static QString mimeType()
{
    return QStringLiteral("application/x-haeje-code");
}

/// Of several codes: nothing else takes these.
static QString severalType()
{
    return QStringLiteral("application/x-haeje-codes");
}

void CodebookModel::setCodes(const QList<Code> &codes, const QHash<CodeId, CodeUse> &uses)
{
    beginResetModel();
    m_codes = codes;
    m_nodes = QList<Node>(codes.size());
    m_top.clear();
    m_byId.clear();
    for (int i = 0; i < m_codes.size(); ++i)
        m_byId.insert(m_codes.at(i).id, i);
    for (int i = 0; i < m_codes.size(); ++i) {
        const int parent = m_byId.value(m_codes.at(i).parent, -1);
        QList<int> &siblings = parent < 0 ? m_top : m_nodes[parent].children;
        m_nodes[i].parent = parent;
        m_nodes[i].row = int(siblings.size());
        siblings.append(i);
    }
    for (int i = 0; i < m_codes.size(); ++i) {
        const CodeUse use = uses.value(m_codes.at(i).id);
        m_nodes[i].passages = use.passages;
        m_nodes[i].rolledUp = use.withBelow;
        for (int up = i; up >= 0; up = m_nodes.at(up).parent)
            m_nodes[up].codings += m_codes.at(i).codings;
    }
    endResetModel();
}

void CodebookModel::setCountsBelow(bool below)
{
    m_countsBelow = below;
    for (const Code &code : std::as_const(m_codes)) {
        const QModelIndex changed = indexOf(code.id);
        Q_EMIT dataChanged(changed, changed, {CountRole});
    }
}

void CodebookModel::adjustCount(CodeId id, int delta, const QList<CodeId> &others)
{
    const int node = m_byId.value(id, -1);
    if (node < 0)
        return;
    m_codes[node].codings += delta;
    m_nodes[node].passages += others.contains(id) ? 0 : delta;
    bool counted = false; // the passage has another code at or below this one
    for (int up = node; up >= 0; up = m_nodes.at(up).parent) {
        counted = counted || std::any_of(others.begin(), others.end(), [&](CodeId other) { return isBelow(m_byId.value(other, -1), up); });
        m_nodes[up].codings += delta;
        m_nodes[up].rolledUp += counted ? 0 : delta;
        const QModelIndex changed = indexOf(m_codes.at(up).id);
        Q_EMIT dataChanged(changed, changed, {CountRole});
    }
}

const Code *CodebookModel::code(CodeId id) const
{
    const int node = m_byId.value(id, -1);
    return node < 0 ? nullptr : &m_codes.at(node);
}

CodeId CodebookModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_codes.at(nodeOf(index)).id : CodeId();
}

QModelIndex CodebookModel::indexOf(CodeId id) const
{
    const int node = m_byId.value(id, -1);
    return node < 0 ? QModelIndex() : createIndex(m_nodes.at(node).row, 0, quintptr(node));
}

QString CodebookModel::path(CodeId id) const
{
    QStringList parts;
    for (int node = m_byId.value(id, -1); node >= 0; node = m_nodes.at(node).parent)
        parts.prepend(m_codes.at(node).name);
    return parts.join(QLatin1Char('/'));
}

int CodebookModel::countWithBelow(CodeId id) const
{
    const int node = m_byId.value(id, -1);
    return node < 0 ? 0 : m_nodes.at(node).codings;
}

int CodebookModel::codesBelow(CodeId id) const
{
    const int ancestor = m_byId.value(id, -1);
    int count = 0;
    for (int node = 0; node < m_nodes.size(); ++node)
        count += node != ancestor && isBelow(node, ancestor);
    return count;
}

bool CodebookModel::isBelow(int node, int ancestor) const
{
    for (int up = node; up >= 0; up = m_nodes.at(up).parent) {
        if (up == ancestor)
            return true;
    }
    return false;
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &children = childrenOf(nodeOf(parent));
    if (row < 0 || row >= children.size() || column != 0)
        return {};
    return createIndex(row, 0, quintptr(children.at(row)));
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    const int up = index.isValid() ? m_nodes.at(nodeOf(index)).parent : -1;
    return up < 0 ? QModelIndex() : createIndex(m_nodes.at(up).row, 0, quintptr(up));
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(nodeOf(parent)).size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString CodebookModel::toolTip(int node) const
{
    const Code &code = m_codes.at(node);
    QStringList lines{path(code.id)};
    if (!code.active)
        lines.append(tr("out of use: not offered any more"));
    if (!code.definition.isEmpty())
        lines.append(code.definition);
    if (!code.includeRule.isEmpty())
        lines.append(tr("Put on: %1").arg(code.includeRule));
    if (!code.excludeRule.isEmpty())
        lines.append(tr("Not put on: %1").arg(code.excludeRule));
    const Node &counts = m_nodes.at(node);
    lines.append(counts.rolledUp == counts.passages ? tr("%n passages", nullptr, counts.passages)
                                                    : tr("%1 passages with the codes below, each once; %2 of its own").arg(counts.rolledUp).arg(counts.passages));
    lines.append(tr("%n codings", nullptr, code.codings));
    return lines.join(QLatin1Char('\n'));
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int node = nodeOf(index);
    const Code &code = m_codes.at(node);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return code.name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return tr("%1, %n passages", nullptr, m_countsBelow ? m_nodes.at(node).rolledUp : m_nodes.at(node).passages).arg(code.active ? code.name : tr("%1, out of use").arg(code.name));
    case CodeRole:
        return code.id.value;
    case ColourRole:
        return code.colour;
    case ShortcutRole:
        return code.shortcut;
    case ActiveRole:
        return code.active;
    case CountRole:
        return m_countsBelow ? m_nodes.at(node).rolledUp : m_nodes.at(node).passages;
    default:
        return {};
    }
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty() || name == m_codes.at(nodeOf(index)).name)
        return false;
    // The editor is still being closed; a reset of the model now would pull the row from under it.
    QMetaObject::invokeMethod(
        this, [this, id = codeAt(index), name] { Q_EMIT renameAsked(id, name); }, Qt::QueuedConnection);
    return true;
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_readOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_readOnly)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

QStringList CodebookModel::mimeTypes() const
{
    return {mimeType(), severalType()};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    QByteArrayList ids;
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        const CodeId id = codeAt(index);
        ids << QByteArray::number(id.value);
        paths << path(id);
    }
    data->setData(ids.size() == 1 ? mimeType() : severalType(), ids.join(','));
    data->setText(paths.join(QLatin1Char('\n')));
    return data;
}

QList<CodeId> CodebookModel::codesIn(const QMimeData *data) const
{
    const QByteArrayList ids = data->data(data->hasFormat(mimeType()) ? mimeType() : severalType()).split(',');
    QList<int> nodes;
    for (const QByteArray &id : ids) {
        if (const int node = m_byId.value(CodeId(id.toLongLong()), -1); node >= 0)
            nodes.append(node);
    }
    std::sort(nodes.begin(), nodes.end());
    QList<CodeId> codes;
    for (const int node : std::as_const(nodes)) {
        if (std::none_of(nodes.begin(), nodes.end(), [&](int other) { return other != node && isBelow(node, other); }))
            codes.append(m_codes.at(node).id);
    }
    return codes;
}

bool CodebookModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (m_readOnly || (!data->hasFormat(mimeType()) && !data->hasFormat(severalType())))
        return false;
    const QList<CodeId> moved = codesIn(data);
    return !moved.isEmpty() && std::none_of(moved.begin(), moved.end(), [&](CodeId id) { return isBelow(nodeOf(parent), m_byId.value(id)); });
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<CodeId> ids = codesIn(data);
    if (ids.size() > 1) {
        QMetaObject::invokeMethod(this, [this, ids, newParent = codeAt(parent)] { Q_EMIT moveAllAsked(ids, newParent); }, Qt::QueuedConnection);
        return false;
    }
    const CodeId id = ids.first();
    if (row < 0 && parent.isValid() && (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier)) {
        QMetaObject::invokeMethod(this, [this, id, into = codeAt(parent)] { Q_EMIT mergeAsked(id, into); }, Qt::QueuedConnection);
        return false;
    }
    const Node &moved = m_nodes.at(m_byId.value(id));
    const int to = nodeOf(parent);
    int position = row < 0 ? int(childrenOf(to).size()) : row;
    if (moved.parent == to && moved.row < position)
        --position;
    if (moved.parent == to && moved.row == position)
        return false;
    QMetaObject::invokeMethod(
        this, [this, id, newParent = codeAt(parent), position] { Q_EMIT moveAsked(id, newParent, position); },
        Qt::QueuedConnection);
    return false; // the store moves it and the tree is read anew; the view must not take rows out itself
}

} // namespace haeje
