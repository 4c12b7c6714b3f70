// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/codesplit.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/retrieval.h"

#include <QHash>

#include <algorithm>

namespace haeje {

using SpansByDocument = QHash<DocumentId, QList<TextSpan>>;

static Result<SpansByDocument> retrievedSpans(const Project &project, const QString &text)
{
    const auto query = parseRetrieval(text);
    if (!query)
        return query.error();
    Retriever retriever(project);
    const auto plan = retriever.plan(*query);
    if (!plan)
        return plan.error();
    retriever.start(*plan);
    while (!retriever.step(0)) { }
    SpansByDocument spans;
    for (const RetrievedPassage &found : retriever.found())
        spans[retriever.texts().documents.at(size_t(found.text)).document].append(found.span);
    return spans;
}

static bool sharesWords(const QList<TextSpan> &spans, TextSpan with)
{
    return std::any_of(spans.begin(), spans.end(), [&](TextSpan span) { return span.start < with.end && with.start < span.end; });
}

Result<QList<CodingRow>> codingsChosen(const Project &project, CodeId code, const CodingChoice &choice)
{
    SpansByDocument spans;
    const bool asks = !choice.query.trimmed().isEmpty();
    if (asks) {
        const auto retrieved = retrievedSpans(project, choice.query);
        if (!retrieved)
            return retrieved.error();
        spans = *retrieved;
    }
    QList<CodingRow> rows = project.passages().codingsOf(code, false);
    rows.removeIf([&](const CodingRow &row) {
        return (!choice.codings.isEmpty() && !choice.codings.contains(row.coding.id)) || (!choice.coder.isEmpty() && row.coding.coder != choice.coder)
            || (!choice.documents.isEmpty() && !choice.documents.contains(row.document))
            || (asks && (row.orphan || !sharesWords(spans.value(row.document), row.span)));
    });
    return rows;
}

} // namespace haeje
