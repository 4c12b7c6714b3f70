// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalview.h"

#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/wordsmime.h"
#include "ui/retrieval/retrievaldelegate.h"
#include "ui/retrieval/retrievalmodel.h"

#include <QDrag>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace haeje {

static constexpr int passageHeight = 68;
static constexpr int headHeight = 34;
static constexpr size_t mostHeads = 5000; ///< with a height of their own: each costs at every new result

RetrievalView::RetrievalView(RetrievalModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("retrievalResults"));
    setAccessibleName(tr("Retrieved passages"));
    setModel(model);
    setItemDelegate(new RetrievalDelegate(*model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(scaled(passageHeight));
    verticalScrollBar()->setSingleStep(scaled(passageHeight) / 2);
    makeCopyable(this);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_changing && m_model->passageAt(current.row()) >= 0)
            Q_EMIT passageShown(current.row());
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->passageAt(index.row()) >= 0)
            Q_EMIT passageShown(index.row());
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model->passageAt(index.row()) >= 0)
            Q_EMIT passageOpened(index.row());
    });
}

void RetrievalView::sizeRows()
{
    if (m_model->heads().size() > mostHeads)
        return;
    for (const int head : m_model->heads())
        verticalHeader()->resizeSection(head, scaled(headHeight));
}

std::vector<int> RetrievalView::selectedPassages() const
{
    std::vector<int> passages;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const int passage = m_model->passageAt(row); passage >= 0)
                passages.push_back(passage);
        }
    }
    std::sort(passages.begin(), passages.end());
    passages.erase(std::unique(passages.begin(), passages.end()), passages.end());
    return passages;
}

QList<DocumentWords> RetrievalView::selectedWords() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<DocumentWords> words;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const int at = m_model->passageAt(index.row()); at >= 0)
            words.append({m_model->documentOf(index.row()), m_model->found()[size_t(at)].span});
    }
    return words;
}

/// Onto a claim, for instance.
void RetrievalView::startDrag(Qt::DropActions)
{
    const QList<DocumentWords> words = selectedWords();
    if (words.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(wordsMime(words, tr("%n passages", nullptr, int(words.size()))));
    drag->exec(Qt::CopyAction);
}

void RetrievalView::keepPlace(const std::function<void()> &change)
{
    struct Kept {
        DocumentId document;
        TextSpan span;
    };
    static constexpr size_t mostKept = 2000; // selected passages that are looked for again
    const auto keyOf = [&](int row) { return Kept{m_model->documentOf(row), m_model->found()[size_t(m_model->passageAt(row))].span}; };
    const std::vector<int> selected = selectedPassages();
    QList<Kept> kept;
    const QModelIndexList rows = selected.size() <= mostKept ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &index : rows) {
        if (m_model->passageAt(index.row()) >= 0)
            kept += keyOf(index.row());
    }
    const int currentRow = currentIndex().row();
    const std::optional<Kept> current = m_model->passageAt(currentRow) >= 0 ? std::optional(keyOf(currentRow)) : std::nullopt;
    int top = rowAt(0);
    if (m_model->passageAt(top) < 0)
        ++top;
    const std::optional<Kept> first = m_model->passageAt(top) >= 0 ? std::optional(keyOf(top)) : std::nullopt;
    const int offset = first ? rowViewportPosition(top) : 0;

    m_changing = true;
    change();
    sizeRows();
    QItemSelection selection;
    for (const Kept &one : std::as_const(kept)) {
        bool exact = false;
        const int row = m_model->rowOf(one.document, one.span, &exact);
        if (exact)
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    if (const int row = current ? m_model->rowOf(current->document, current->span) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = first ? m_model->rowOf(first->document, first->span) : -1; row >= 0) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - offset);
    }
    m_changing = false;
}

} // namespace haeje
