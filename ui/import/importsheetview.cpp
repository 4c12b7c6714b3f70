// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsheetview.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/import/comparedialog.h"
#include "ui/import/refusedlist.h"
#include "ui/import/rowpreview.h"
#include "ui/import/sheettable.h"
#include "ui/import/splitdialog.h"
#include "ui/shell/prompts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

/// The segments over the table, in their order.
enum SheetPart { PartAll, PartToLookAt, PartThere, PartRefused };

ImportSheetView::ImportSheetView(Project &project, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_prompts(prompts)
    , m_model(new SheetModel(this))
    , m_table(new SheetTable(m_model))
    , m_preview(new RowPreview)
    , m_refused(new RefusedList)
    , m_parts(new Segments)
    , m_lists(new QStackedWidget)
    , m_strip(new WarningStrip)
    , m_books(new QCheckBox(tr("Each book is one document")))
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_go(new QPushButton)
{
    setObjectName(QStringLiteral("importSheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_strip);
    column->addWidget(buildBody(), 1);
    column->addWidget(buildFoot());
    connect(m_model, &SheetModel::edited, this, &ImportSheetView::refresh);
    connect(m_model, &SheetModel::refused, this, &ImportSheetView::say);
    connect(m_table, &SheetTable::currentRowChanged, this, &ImportSheetView::showCurrent);
    connect(m_preview, &RowPreview::splitWanted, this, &ImportSheetView::splitCurrent);
    connect(m_preview, &RowPreview::joinWanted, this, &ImportSheetView::joinCurrent);
    connect(m_preview, &RowPreview::unjoinWanted, this, [this] { m_model->unjoinRow(m_table->currentRow()); });
    connect(m_preview, &RowPreview::compareWanted, this, &ImportSheetView::compare);
    // Queued: the preview is filled anew, the button that was pressed goes with what it was in.
    connect(m_preview, &RowPreview::foundTaken, this, [this](int found) { (void)m_model->takeFound(m_table->currentRow(), found); },
            Qt::QueuedConnection);
    connect(m_preview, &RowPreview::choiceMade, this,
            [this](RowChoice choice, DocumentId of) { m_model->setChoices({m_table->currentRow()}, choice, of); }, Qt::QueuedConnection);
    refresh();
    setReading(0, 0, false);
}

/// A cell that is being edited commits when the window goes, and nobody must listen any more.
ImportSheetView::~ImportSheetView()
{
    m_model->disconnect(this);
    m_table->disconnect(this);
}

ToolRow *ImportSheetView::buildTools()
{
    auto *row = new ToolRow;
    m_parts->add(tr("All"), {}, QStringLiteral("sheetAll"));
    m_parts->add(tr("To look at"), {}, QStringLiteral("sheetToLookAt"));
    m_parts->add(tr("Already there"), {}, QStringLiteral("sheetThere"));
    m_parts->add(tr("Refused"), {}, QStringLiteral("sheetRefused"));
    m_parts->setObjectName(QStringLiteral("sheetParts"));
    connect(m_parts, &Segments::chosen, this, &ImportSheetView::showPart);
    row->addWidget(m_parts);
    row->addSeparator();
    row->addWidget(factsButton());
    QToolButton *take = row->add(QStringLiteral("check"), tr("Take"), tr("Take the chosen rows (Space)"));
    take->setObjectName(QStringLiteral("sheetTake"));
    connect(take, &QToolButton::clicked, this, [this] { choose(RowChoice::Take); });
    QToolButton *leave = row->add(QStringLiteral("close"), tr("Leave"), tr("Leave the chosen rows out (Space)"));
    leave->setObjectName(QStringLiteral("sheetLeave"));
    connect(leave, &QToolButton::clicked, this, [this] { choose(RowChoice::Leave); });
    QToolButton *down = row->add(QStringLiteral("chev-d"), tr("Fill down"), tr("Fill the chosen cells with the topmost (Ctrl+D)"));
    down->setObjectName(QStringLiteral("sheetFillDown"));
    connect(down, &QToolButton::clicked, m_table, &SheetTable::fillDown);
    m_undo = row->add(QStringLiteral("undo"), {}, tr("Undo in the sheet (Ctrl+Z)"));
    m_undo->setObjectName(QStringLiteral("sheetUndo"));
    connect(m_undo, &QToolButton::clicked, m_model, &SheetModel::undo);
    m_redo = row->add(QStringLiteral("redo"), {}, tr("Redo in the sheet (Ctrl+Shift+Z)"));
    m_redo->setObjectName(QStringLiteral("sheetRedo"));
    connect(m_redo, &QToolButton::clicked, m_model, &SheetModel::redo);
    row->addStretch();
    QLineEdit *filter = filterField(tr("Filter"), QStringLiteral("sheetFilter"));
    filter->setFixedWidth(scaled(160));
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setWords(text);
        m_refused->setWords(text);
    });
    row->addWidget(filter);
    return row;
}

QToolButton *ImportSheetView::factsButton()
{
    QToolButton *button = toolButton(QStringLiteral("tag"), tr("Set for rows"), tr("Set a fact for all chosen rows"), this);
    button->setObjectName(QStringLiteral("sheetSetFact"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("popupMode", 2);
    auto *menu = new QMenu(button);
    for (FactKind fact : {FactKind::Author, FactKind::Published, FactKind::Series, FactKind::Outlet, FactKind::Language,
                          FactKind::Affiliation, FactKind::Subtitle, FactKind::Keyword, FactKind::Url}) {
        QAction *action = menu->addAction(titleOfFact(fact) + QStringLiteral("..."));
        action->setObjectName(QStringLiteral("sheetSet.") + factName(fact));
        connect(action, &QAction::triggered, this, [this, fact] { setFactForSelection(fact); });
    }
    button->setMenu(menu);
    return button;
}

QWidget *ImportSheetView::buildBody()
{
    auto *reading = new EmptyState(tr("No documents here"), tr("Nothing that was read is of this kind."));
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_refused);
    m_lists->addWidget(reading);
    m_preview->setMinimumWidth(scaled(280));
    auto *splitter = new ThinSplitter(Qt::Horizontal);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({scaled(900), scaled(360)});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *ImportSheetView::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(12));
    m_words->setObjectName(QStringLiteral("sheetWords"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(scaled(140), scaled(6));
    m_books->setObjectName(QStringLiteral("sheetBooks"));
    m_books->setToolTip(tr("Otherwise each chapter of an EPUB is a document of its own"));
    connect(m_books, &QCheckBox::clicked, this, &ImportSheetView::wholeBooksWanted);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("sheetCancel"));
    m_go->setObjectName(QStringLiteral("sheetImport"));
    makePrimary(m_go);
    connect(cancel, &QPushButton::clicked, this, &ImportSheetView::cancelWanted);
    connect(m_go, &QPushButton::clicked, this, &ImportSheetView::importWanted);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    row->addWidget(m_books);
    row->addWidget(cancel);
    row->addWidget(m_go);
    return foot;
}

void ImportSheetView::setReading(int done, int total, bool over)
{
    m_over = over;
    m_bar->setVisible(!over);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(tr("Reading %1 of %2").arg(done).arg(total));
    m_preview->setRestructuring(over);
    refresh();
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->showRow(0);
}

void ImportSheetView::showPart(int part)
{
    m_parts->setCurrent(part);
    if (part == PartToLookAt)
        m_table->setPredicate(isToLookAt);
    else if (part == PartThere)
        m_table->setPredicate(isThere);
    else
        m_table->setPredicate({});
    refresh();
}

void ImportSheetView::refresh()
{
    const ImportSheet &sheet = m_model->sheet();
    int look = 0, there = 0, books = 0;
    for (const SheetRow &row : sheet.rows) {
        look += isToLookAt(row);
        there += isThere(row);
        books += row.format == QLatin1String("epub");
    }
    const auto counted = [](const QString &words, qsizetype count) { return QStringLiteral("%1 %2").arg(words, QLocale().toString(count)); };
    m_parts->button(PartAll)->setText(counted(tr("All"), sheet.rows.size()));
    m_parts->button(PartToLookAt)->setText(counted(tr("To look at"), look));
    m_parts->button(PartThere)->setText(counted(tr("Already there"), there));
    m_parts->button(PartRefused)->setText(counted(tr("Refused"), sheet.refused.size() + sheet.skipped.size()));
    m_refused->setSheet(sheet);
    const int part = m_parts->current();
    const bool empty = part == PartRefused ? m_refused->isEmpty() : m_table->model()->rowCount() == 0 && m_over;
    m_lists->setCurrentIndex(empty ? 2 : part == PartRefused ? 1 : 0);
    m_books->setVisible(books > 0 || sheet.options.wholeBooks);
    m_books->setChecked(sheet.options.wholeBooks);
    m_undo->setEnabled(m_model->canUndo());
    m_redo->setEnabled(m_model->canRedo());
    m_strip->setText({});
    refreshFoot(m_model->documentCount());
    showCurrent();
}

void ImportSheetView::refreshFoot(int documents)
{
    const ImportSheet &sheet = m_model->sheet();
    const int tables = int(sheet.tables.size());
    m_go->setText(documents == 0 && tables > 0 ? tr("Import %n tables", nullptr, tables) : tr("Import %n documents", nullptr, documents));
    m_go->setEnabled(m_over && (documents > 0 || tables > 0));
    m_go->setToolTip(m_over ? QString() : tr("When all files are read"));
    QStringList said;
    if (!m_over)
        said << (m_bar->maximum() > 0 ? tr("Reading %1 of %2 files").arg(std::min(m_bar->value() + 1, m_bar->maximum())).arg(m_bar->maximum()) : tr("Reading"));
    const auto left = std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow &row) { return row.choice == RowChoice::Leave; });
    const auto versions = std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow &row) { return row.choice == RowChoice::NewVersion; });
    if (left > 0)
        said << tr("%n left out", nullptr, int(left));
    if (versions > 0)
        said << tr("%n new versions", nullptr, int(versions));
    if (tables > 0)
        said << tr("%n tables come in as they are", nullptr, tables);
    if (said.isEmpty())
        said << tr("One step to undo brings all of it out again.");
    m_words->setText(said.join(QStringLiteral(" · ")));
}

void ImportSheetView::showCurrent()
{
    const int row = m_table->currentRow();
    m_preview->setRow(row >= 0 && row < m_model->rowCount() && m_parts->current() != PartRefused ? &m_model->at(row) : nullptr);
}

void ImportSheetView::say(const QString &sentence)
{
    m_strip->setText(sentence);
}

void ImportSheetView::choose(RowChoice choice)
{
    const QList<int> rows = m_table->selectedRows();
    if (!rows.isEmpty())
        m_model->setChoices(rows, choice);
}

void ImportSheetView::setFactForSelection(FactKind fact)
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return say(tr("Choose the rows first: a click on a cell, Shift or Ctrl for more, Ctrl+A for all."));
    const auto text = m_prompts.text(this, tr("%1 for %n rows", nullptr, int(rows.size())).arg(titleOfFact(fact)),
                                     fact == FactKind::Author || fact == FactKind::Keyword ? tr("Several are parted by ;") : titleOfFact(fact),
                                     factAsText(m_model->at(rows.first()).facts, fact));
    if (!text)
        return;
    QList<SheetModel::Cell> cells;
    for (const int row : rows)
        cells.append({row, *columnOfFact(fact), *text});
    (void)m_model->setCells(cells); // why not is said by the strip
}

void ImportSheetView::splitCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto article = articleOf(m_model->at(row));
    if (!article)
        return say(article.message());
    SplitDialog dialog(*article, this);
    if (dialog.exec() == QDialog::Accepted && m_model->splitRow(row, dialog.blocks()))
        m_table->showRow(row);
}

void ImportSheetView::joinCurrent()
{
    QList<int> rows = m_table->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.size() == 1 && rows.first() > 0)
        rows.prepend(rows.first() - 1);
    if (rows.size() < 2)
        return say(tr("There is no row above it."));
    (void)m_model->joinRows(rows);
}

void ImportSheetView::compare(int likeness)
{
    const SheetRow &row = m_model->at(m_table->currentRow());
    const Likeness like = row.likenesses.at(likeness);
    const auto article = articleOf(row);
    if (!article)
        return say(article.message());
    QString before;
    if (like.document) {
        before = documentText(m_project, like.document);
    } else if (like.row >= 0 && like.row < m_model->rowCount()) {
        const auto other = articleOf(m_model->at(like.row));
        if (!other)
            return say(other.message());
        before = other->text;
    }
    showComparison(this, likenessText(like), before, article->text, like.document ? tr("in the project") : tr("row %1").arg(like.row + 1), fileTitle(row));
}

} // namespace haeje
