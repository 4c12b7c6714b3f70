// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalbuilder.h"

namespace haeje {

static bool isLeaf(const RetrievalNode &node)
{
    return node.parts.isEmpty();
}

std::optional<QList<RetrievalRowParts>> retrievalRows(const RetrievalNode &node)
{
    if (isLeaf(node))
        return QList<RetrievalRowParts>{{RetrievalOp::And, -1, node}};
    auto rows = retrievalRows(node.parts.first());
    // A NOT of several is a NOT of each.
    QList<RetrievalNode> rest = node.parts.mid(1);
    if (node.op == RetrievalOp::AndNot && rest.first().op == RetrievalOp::Or)
        rest = rest.first().parts;
    for (const RetrievalNode &part : std::as_const(rest)) {
        if (!rows || !isLeaf(part))
            return std::nullopt;
        rows->append({node.op, node.words, part});
    }
    return rows;
}

RetrievalNode nodeOfRows(const QList<RetrievalRowParts> &rows)
{
    RetrievalNode node = rows.value(0).leaf;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const RetrievalRowParts &row = rows.at(i);
        if ((row.op == RetrievalOp::And || row.op == RetrievalOp::Or) && node.op == row.op)
            node.parts += row.leaf;
        else
            node = {row.op, {}, false, row.words, {node, row.leaf}};
    }
    return node;
}

} // namespace haeje
