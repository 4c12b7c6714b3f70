// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalmodel.h"

#include "core/store/documents.h"
#include "core/store/project.h"

#include <QLocale>

#include <algorithm>

namespace haeje {

static constexpr int wordsShown = 60; ///< around a passage

void RetrievalModel::setResult(const Project *project, Retriever *retriever, std::vector<RetrievedPassage> found)
{
    beginResetModel();
    m_project = project;
    m_retriever = retriever;
    m_found = std::move(found);
    m_rows.clear();
    m_heads.clear();
    m_shown.clear();
    m_texts.clear();
    m_documentOf.clear();
    int text = -1;
    for (int i = 0; i < int(m_found.size()); ++i) {
        if (m_found[size_t(i)].text != text) {
            text = m_found[size_t(i)].text;
            m_documentOf.push_back(retriever->texts().documents[size_t(text)].document);
            m_heads.push_back(int(m_rows.size()));
            m_rows.push_back(-1);
        }
        m_rows.push_back(i);
    }
    endResetModel();
}

void RetrievalModel::setCodes(const QList<Code> &codes)
{
    m_codes.clear();
    m_shown.clear();
    for (const Code &code : codes)
        m_codes.insert(code.id, {code.name, code.colour});
}

DocumentId RetrievalModel::documentOf(int row) const
{
    const auto head = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    return head == m_heads.begin() ? DocumentId() : m_documentOf[size_t(head - m_heads.begin() - 1)];
}

int RetrievalModel::rowOf(DocumentId document, TextSpan span, bool *exact) const
{
    if (exact)
        *exact = false;
    for (size_t head = 0; head < m_heads.size(); ++head) {
        if (m_documentOf[head] != document)
            continue;
        const int from = m_heads[head] + 1;
        const int to = head + 1 < m_heads.size() ? m_heads[head + 1] : int(m_rows.size());
        for (int row = from; row < to; ++row) {
            const TextSpan own = m_found[size_t(m_rows[size_t(row)])].span;
            if (own == span && exact)
                *exact = true;
            if (own == span || own.start > span.start || (own.start == span.start && own.end < span.end))
                return row;
        }
        return to - 1;
    }
    return -1;
}

const QString &RetrievalModel::textOf(DocumentId document) const
{
    QString *text = m_texts.object(document);
    if (!text) {
        text = new QString(m_project->documents().text(document));
        m_texts.insert(document, text);
    }
    return *text;
}

void RetrievalModel::fillHead(int row, RetrievalRow &shown) const
{
    shown.head = true;
    const auto next = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    shown.count = (next == m_heads.end() ? int(m_rows.size()) : *next) - row - 1;
    if (const auto document = m_project->documents().summary(documentOf(row))) {
        shown.title = document->facts.title;
        shown.date = document->facts.published.display(QLocale());
    }
}

void RetrievalModel::fillPassage(int row, const RetrievedPassage &passage, RetrievalRow &shown) const
{
    const CodedTexts &texts = m_retriever->texts();
    const DocumentId document = documentOf(row);
    const QString &text = textOf(document);
    const WordsAround around = wordsAround(text, passage.span, wordsShown);
    shown.before = around.before.simplified() + (around.before.endsWith(u' ') ? QStringLiteral(" ") : QString());
    shown.quote = text.mid(passage.span.start, passage.span.length()).simplified();
    shown.after = (around.after.startsWith(u' ') ? QStringLiteral(" ") : QString()) + around.after.simplified();
    // While another retrieval is running the texts may be other ones already.
    if (passage.text >= int(texts.documents.size()) || texts.documents[size_t(passage.text)].document != document)
        return;
    QStringList coders;
    for (const CodingKey &coding : m_retriever->facts(passage).codings) {
        const RetrievalRow::CodeMark mark = m_codes.value(coding.code);
        if (!mark.path.isEmpty() && !shown.codes.contains(mark))
            shown.codes += mark;
        if (const QString &coder = texts.coders.at(coding.coder); !coders.contains(coder))
            coders += coder;
    }
    shown.coders = coders.join(QStringLiteral(", "));
}

const RetrievalRow &RetrievalModel::row(int row) const
{
    RetrievalRow *shown = m_shown.object(row);
    if (shown)
        return *shown;
    shown = new RetrievalRow;
    const int passage = passageAt(row);
    if (m_project && m_retriever) {
        if (passage < 0)
            fillHead(row, *shown);
        else
            fillPassage(row, m_found[size_t(passage)], *shown);
    }
    m_shown.insert(row, shown);
    return *shown;
}

QVariant RetrievalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const RetrievalRow &shown = row(index.row());
    if (shown.head)
        return role == Qt::ToolTipRole ? QVariant(shown.title) : QVariant(shown.title + QStringLiteral(", ") + tr("%n passages", nullptr, shown.count));
    QStringList codes;
    for (const RetrievalRow::CodeMark &mark : shown.codes)
        codes += mark.path;
    if (role == Qt::ToolTipRole)
        return {};
    return QString(shown.quote + QStringLiteral(" · ") + codes.join(QStringLiteral(", ")) + QStringLiteral(" · ") + shown.coders);
}

Qt::ItemFlags RetrievalModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return passageAt(index.row()) < 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace haeje
