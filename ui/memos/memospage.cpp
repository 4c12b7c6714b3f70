// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memos/memospage.h"

#include "core/model/memo.h"
#include "core/store/blind.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "ui/charts/exporters.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/memos/memoeditor.h"
#include "ui/shell/prompts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static const EntityRef theProject(EntityKind::Project, 0);

static QList<TableColumn<MemoEntry>> memoColumns()
{
    const auto tip = [](const MemoEntry &entry, int role) { return role == Qt::ToolTipRole ? QVariant(entry.text.left(600)) : QVariant(); };
    return {
        {MemosPage::tr("Memo"), [](const MemoEntry &entry) { return QVariant(entry.heading()); }, {}, false, tip},
        {MemosPage::tr("Kind"), [](const MemoEntry &entry) { return QVariant(memoKindTitle(entry.kind)); }, {}, false, {}},
        {MemosPage::tr("On"), [](const MemoEntry &entry) { return QVariant(entry.onWords); }, {}, false,
         [](const MemoEntry &entry, int role) { return role == Qt::ToolTipRole ? QVariant(entry.onWords) : QVariant(); }},
        {MemosPage::tr("Coder"), [](const MemoEntry &entry) { return QVariant(entry.coder); }, {}, false, {}},
        {MemosPage::tr("Date"), [](const MemoEntry &entry) { return QVariant(QLocale().toString(entry.lastAt().toLocalTime().date(), QLocale::ShortFormat)); },
         [](const MemoEntry &entry) { return QVariant(entry.lastAt()); }, false, {}},
        {MemosPage::tr("Links"), [](const MemoEntry &entry) { return entry.links > 0 ? QVariant(entry.links) : QVariant(); }, {}, true, {}},
    };
}

MemosPage::MemosPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new StructTable<MemoEntry>(memoColumns(), this))
    , m_sorted(new SortFilter(m_model, this))
    , m_filter(new FilterBar)
    , m_field(m_filter->addField(tr("Find in memos"), QStringLiteral("memosFilter")))
    , m_table(makeTable(m_sorted, QStringLiteral("memosTable")))
    , m_editor(new MemoEditor)
    , m_both(new ThinSplitter(Qt::Horizontal))
    , m_pages(new QStackedWidget)
{
    auto *head = new PanelHead(tr("Memos"));
    m_new = head->add(QStringLiteral("plus"), tr("New memo"), tr("A memo on the project; put it on anything else where it is written"));
    m_newHere = head->add(QStringLiteral("memo"), tr("New on the same"), tr("A memo on what the chosen one is on"));
    m_remove = head->add(QStringLiteral("close"), tr("Remove"), tr("Removes the chosen memo with its links; undo brings it back"));
    m_export = head->add(QStringLiteral("export"), tr("Export"), tr("The memos shown, as a page or a table"));
    m_new->setObjectName(QStringLiteral("newMemo"));
    m_newHere->setObjectName(QStringLiteral("newMemoHere"));
    m_remove->setObjectName(QStringLiteral("removeMemo"));
    m_export->setObjectName(QStringLiteral("exportMemos"));
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(buildList());
    m_both->addWidget(m_editor);
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filter);
    rows->addWidget(m_both, 1);
    m_pages->addWidget(whole);
    auto *empty = new EmptyState(tr("No memo yet"), tr("A memo holds what you think: on a passage, a code, a document, a claim, or the project. Write the first one here, or select "
                                                       "words in a text and press M."));
    auto *first = empty->addButton(tr("New memo"), QStringLiteral("emptyNewMemo"), true, QStringLiteral("plus"));
    m_pages->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    connect(first, &QPushButton::clicked, this, [this] { newMemo(theProject); });
    connect(m_new, &QToolButton::clicked, this, [this] { newMemo(theProject); });
    connect(m_newHere, &QToolButton::clicked, this, [this] {
        if (const MemoEntry *entry = current())
            newMemo(entry->on);
    });
    connect(m_remove, &QToolButton::clicked, this, &MemosPage::removeCurrent);
    connect(m_export, &QToolButton::clicked, this, &MemosPage::exportShown);
    connect(m_editor, &MemoEditor::made, this, &MemosPage::select);
    connect(m_editor, &MemoEditor::goAsked, this, &MemosPage::goTo);
    connect(m_editor, &MemoEditor::failed, this, [this](const QString &sentence) { m_services.prompts.fail(this, tr("The memo was not changed"), sentence); });
}

QWidget *MemosPage::buildList()
{
    m_table->setAccessibleName(tr("Memos"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(4, Qt::DescendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, column == 0 || column == 2 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    addChips();
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        filterAnew();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MemosPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const MemoEntry *entry = current())
            goTo(entry->on);
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MemosPage::removeCurrent);
    return m_table;
}

void MemosPage::addChips()
{
    const auto chip = [this](const QString &title, const char *name, void (MemosPage::*open)()) {
        auto *made = new Chip(Chip::Form::Choice, tr("all"), title);
        made->setObjectName(QLatin1String(name));
        connect(made, &Chip::clicked, this, open);
        m_filter->addChip(made);
        return made;
    };
    m_kindChip = chip(tr("Kind"), "memosKind", &MemosPage::openKindMenu);
    m_onChip = chip(tr("On"), "memosOn", &MemosPage::openOnMenu);
    m_coderChip = chip(tr("Coder"), "memosCoder", &MemosPage::openCoderMenu);
    m_dayChip = chip(tr("Date"), "memosDate", &MemosPage::openDayMenu);
    m_aboutChip = new Chip(Chip::Form::Removable, {}, {});
    m_aboutChip->setObjectName(QStringLiteral("memosAbout"));
    m_filter->addChip(m_aboutChip);
    connect(m_aboutChip, &Chip::removed, this, [this] {
        m_about = {};
        readAll();
    });
    connect(m_aboutChip, &Chip::clicked, this, [this] { goTo(m_about); });
}

QString MemosPage::title() const
{
    return tr("Memos");
}

QStringList MemosPage::status() const
{
    return {tr("%n memos", nullptr, m_model->rowCount())};
}

void MemosPage::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void MemosPage::setProject(Project *project)
{
    m_editor->setProject(project); // hands over what was typed for the one before
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::changed, this, &MemosPage::refresh);
    m_narrowed = {};
    m_about = {};
    m_days.clear();
    m_stale = true;
    if (isVisible() || !project)
        readAll();
}

void MemosPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        readAll();
}

/// The editor beside the list, or below it where there is no room.
void MemosPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= scaled(940);
    if (m_arranged && wide == (m_both->orientation() == Qt::Horizontal))
        return;
    m_arranged = true;
    m_both->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_both->setSizes(wide ? QList<int>{width() * 11 / 20, width() * 9 / 20} : QList<int>{height() * 2 / 5, height() * 3 / 5});
}

void MemosPage::refresh(Tables tables)
{
    if (!(tables & (TableFlag::Memos | TableFlag::Passages | TableFlag::Documents | TableFlag::Codes | TableFlag::Claims | TableFlag::Figures | TableFlag::Charts)))
        return;
    m_stale = true;
    if (isVisible())
        readAll();
}

void MemosPage::readAll()
{
    m_stale = false;
    const EntityRef kept = current() ? current()->what : m_editor->shown();
    const bool pending = m_editor->isPending();
    m_aboutMemos.clear();
    if (m_project && m_about) {
        for (const MemoId linking : m_project->memos().linkingTo(m_about))
            m_aboutMemos.append(linking);
    }
    const QList<MemoEntry> entries = m_project ? memoEntries(*m_project) : QList<MemoEntry>();
    {
        const QScopedValueRollback reading(m_reading, true);
        m_model->setRows(entries);
        filterAnew();
        m_pages->setCurrentIndex(entries.isEmpty() && !pending ? 1 : 0);
        select(kept);
        if (!m_table->currentIndex().isValid() && !pending && m_sorted->rowCount() > 0)
            m_table->selectRow(0);
    }
    showFilter();
    if (!pending || kept)
        showCurrent();
    Q_EMIT stateChanged();
}

const MemoEntry *MemosPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

QList<MemoEntry> MemosPage::shownEntries() const
{
    QList<MemoEntry> entries;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        entries.append(m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return entries;
}

void MemosPage::showCurrent()
{
    if (m_reading)
        return;
    const MemoEntry *entry = current();
    m_newHere->setEnabled(entry && m_project && !m_project->isReadOnly());
    m_remove->setEnabled(entry && m_project && !m_project->isReadOnly());
    if (!entry) {
        m_editor->commit();
        m_editor->clear();
        return;
    }
    const MemoEntry shown = *entry; // leaving the one before may change the list
    m_editor->show(shown);
    PassageId passage = shown.on.kind == EntityKind::Passage ? PassageId(shown.on.id) : PassageId();
    if (shown.on.kind == EntityKind::Coding) {
        if (const auto coding = m_project->passages().coding(CodingId(shown.on.id)))
            passage = coding->coding.passage;
    }
    if (passage && isVisible())
        Q_EMIT passageChosen(passage);
}

void MemosPage::select(const EntityRef &what)
{
    for (int row = 0; what && row < m_model->rowCount(); ++row) {
        if (m_model->at(row).what == what) {
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
            return;
        }
    }
}

void MemosPage::goTo(const EntityRef &what)
{
    if (what.kind == EntityKind::Memo)
        return showEntity(what);
    m_editor->commit();
    if (what && what.kind != EntityKind::Project)
        m_services.navigator.goTo(what);
}

void MemosPage::showEntity(const EntityRef &what)
{
    m_editor->commit();
    const bool listed = what.kind == EntityKind::Memo || what.kind == EntityKind::Coding;
    m_about = listed ? EntityRef() : what;
    if (listed) {
        m_narrowed = {};
        m_days.clear();
        m_field->clear();
    }
    readAll();
    select(what);
}

void MemosPage::newMemo(const EntityRef &on)
{
    if (!m_project || m_project->isReadOnly())
        return;
    m_editor->commit();
    m_table->setCurrentIndex({});
    m_pages->setCurrentIndex(0);
    m_editor->begin(on);
}

void MemosPage::removeCurrent()
{
    const MemoEntry *entry = current();
    if (!entry || m_project->isReadOnly())
        return;
    const EntityRef what = entry->what;
    m_editor->clear();
    const auto done = m_project->edit(tr("Remove memo"), [&] {
        return what.kind == EntityKind::Memo ? m_project->memos().remove(MemoId(what.id)) : m_project->passages().setCodingMemo(CodingId(what.id), {});
    });
    if (!done)
        m_services.prompts.fail(this, tr("The memo was not removed"), done.message());
}

void MemosPage::exportShown()
{
    if (!m_project)
        return;
    m_editor->commit();
    if (const QString left = whatBlindLeavesOut(*m_project); !left.isEmpty() && !m_services.prompts.confirm(this, tr("Export memos"), left, tr("Export memos")))
        return;
    const QString file = m_services.prompts.saveFile(this, tr("Export memos"), QStringLiteral("memos.html"), tr("Web page (*.html);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    const QList<MemoEntry> entries = shownEntries();
    const auto done = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? exportTable(file, memosTable(*m_project, entries))
                                                                               : saveFile(file, memosPage(*m_project, entries));
    if (!done)
        m_services.prompts.fail(this, tr("Export memos"), done.message());
}

} // namespace haeje
