// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/sheetpage.h"

#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/theme.h"
#include "ui/messages/cellsmodel.h"
#include "ui/messages/sheetview.h"
#include "ui/shell/settings.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static QString nameOf(SheetKind kind)
{
    return kind == SheetKind::Messages ? QStringLiteral("messages") : kind == SheetKind::Actors ? QStringLiteral("actors") : kind == SheetKind::Occasions ? QStringLiteral("occasions") : QStringLiteral("kinds");
}

SheetPage::SheetPage(SheetKind kind, const Services &services, QWidget *parent)
    : Page(parent)
    , m_kind(kind)
    , m_services(services)
    , m_model(new CellsModel(this))
    , m_sorted(new SortFilter(m_model, this))
    , m_view(new SheetView(m_model, m_sorted, nameOf(kind) + QStringLiteral("Sheet")))
    , m_filter(new FilterBar)
    , m_field(m_filter->addField(tr("Find in the table"), nameOf(kind) + QStringLiteral("SheetFilter")))
    , m_pages(new QStackedWidget)
{
    auto *head = new PanelHead(title());
    buildHead(head);
    m_view->setAccessibleName(title());
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filter);
    rows->addWidget(m_view, 1);
    m_pages->addWidget(whole);
    m_pages->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    connect(m_filter, &FilterBar::textChanged, m_sorted, &SortFilter::setWords);
    connect(m_model, &CellsModel::edited, this, [this](const QList<CellChange> &changes) { apply(tr("Edit cell"), changes); });
    connect(m_view, &SheetView::changesAsked, this, &SheetPage::apply);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SheetPage::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SheetPage::openCurrent);
}

void SheetPage::buildHead(PanelHead *head)
{
    const auto add = [&](const char *icon, const QString &text, const QString &tip, const char *name, void (SheetPage::*run)()) {
        QToolButton *button = head->add(QString::fromLatin1(icon), text, tip);
        button->setObjectName(nameOf(m_kind) + QString::fromLatin1(name));
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    m_new = add("plus", tr("New"), tr("A new row; or type into the last one"), "New", &SheetPage::newRow);
    m_paste = head->add(QStringLiteral("import"), tr("Paste"), tr("Pastes a block of cells from a spreadsheet, from the current cell on (Ctrl+V); rows beyond the last become new ones"));
    m_fill = head->add(QStringLiteral("chev-d"), tr("Fill down"), tr("Copies the top cell of the selection into those below it (Ctrl+D)"));
    connect(m_paste, &QToolButton::clicked, m_view, &SheetView::paste);
    connect(m_fill, &QToolButton::clicked, m_view, &SheetView::fillDown);
    m_set = add("text", tr("Set"), tr("The same text into every selected cell; empty clears them"), "Set", &SheetPage::setForMany);
    if (m_kind == SheetKind::Messages) {
        m_proposed = add("check", tr("Take proposed"), tr("Enters what is proposed in italics in the selected rows: capacities by the posts of the day, ordinals by the occasion's date"), "Proposed", &SheetPage::takeProposed);
        m_replies = add("swap", tr("Replies"), tr("Replies that are proposed by rule: take them or refuse them"), "Replies", &SheetPage::openReplies);
    }
    if (m_kind == SheetKind::Actors || m_kind == SheetKind::Occasions)
        m_merge = add("compare", tr("Merge"), tr("Makes one of the selected rows: the current one stays and takes all names, messages, memos and evidence"), "Merge", &SheetPage::mergeSelected);
    m_remove = add("close", tr("Remove"), tr("Removes the selected rows; undo brings them back"), "Remove", &SheetPage::removeSelected);
    head->addStretch();
    m_columns = head->add(QStringLiteral("table"), tr("Columns"), tr("Which columns are shown"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_columns);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnMenu(menu); });
    m_export = add("export", tr("Export"), tr("The rows and columns shown, as CSV"), "Export", &SheetPage::exportShown);
}

QWidget *SheetPage::buildEmpty()
{
    const QString title = m_kind == SheetKind::Messages ? tr("No message yet") : m_kind == SheetKind::Actors ? tr("No actor yet") : tr("No occasion yet");
    auto *empty = new EmptyState(title, m_kind == SheetKind::Messages
                                            ? tr("Make the first one, or copy cells from a spreadsheet and paste them here: a first row of headings (event date, sender, recipient, kind; 날짜, 보낸 사람, 받는 사람, 종류) is understood.")
                                            : tr("They are made with the messages that name them, or here."));
    QPushButton *first = empty->addButton(tr("New"), nameOf(m_kind) + QStringLiteral("EmptyNew"), true, QStringLiteral("plus"));
    QPushButton *paste = empty->addButton(tr("Paste"), nameOf(m_kind) + QStringLiteral("EmptyPaste"));
    connect(first, &QPushButton::clicked, this, &SheetPage::newRow);
    connect(paste, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        m_view->setCurrentIndex(m_sorted->index(0, 0));
        m_view->paste();
        readAll();
    });
    return empty;
}

QString SheetPage::title() const
{
    switch (m_kind) {
    case SheetKind::Messages: return tr("Messages");
    case SheetKind::Actors: return tr("Actors");
    case SheetKind::Occasions: return tr("Occasions");
    case SheetKind::Kinds: break;
    }
    return tr("Kinds of message");
}

QStringList SheetPage::status() const
{
    int warned = 0;
    for (int row = 0; row < m_model->lineCount(); ++row)
        warned += !m_model->line(row).warnings.isEmpty();
    QStringList facts = {tr("%n rows", nullptr, m_model->lineCount())};
    if (warned > 0)
        facts << tr("%n with warnings", nullptr, warned);
    return facts;
}

void SheetPage::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SheetPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::changed, this, &SheetPage::refresh);
    m_stale = true;
    if (isVisible() || !project)
        readAll();
}

void SheetPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        readAll();
}

void SheetPage::refresh(Tables tables)
{
    if (!(tables & (TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions)))
        return;
    m_stale = true;
    if (isVisible())
        readAll();
}

void SheetPage::readAll()
{
    m_stale = false;
    const QString key = m_view->currentKey();
    const int column = std::max(0, m_view->currentIndex().column());
    const Theme &theme = themeOf(this);
    m_model->setColours(theme.secondary, theme.warning);
    const bool writable = m_project && !m_project->isReadOnly();
    const QList<SheetLine> rows = m_project ? sheetRows(*m_project, m_kind) : QList<SheetLine>();
    m_model->setSheet(m_project ? sheetFields(*m_project, m_kind) : QList<SheetField>(), rows, writable);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!m_widthsSet && m_model->columnCount() > 0)
        setColumnWidths();
    if (!key.isEmpty()) {
        m_view->selectKey(key);
        m_view->setCurrentIndex(m_view->currentIndex().siblingAtColumn(column));
    }
    updateButtons();
    Q_EMIT stateChanged();
}

void SheetPage::setColumnWidths()
{
    m_widthsSet = true;
    const QHash<QString, int> widths = {{QStringLiteral("id"), 64},        {QStringLiteral("event_date"), 96},   {QStringLiteral("kind"), 150},      {QStringLiteral("sender"), 124},
                                        {QStringLiteral("sender_role"), 190}, {QStringLiteral("recipient"), 124}, {QStringLiteral("recipient_role"), 190}, {QStringLiteral("occasion"), 170},
                                        {QStringLiteral("anniversary"), 72}, {QStringLiteral("summary"), 260},    {QStringLiteral("name"), 200},      {QStringLiteral("names"), 240},
                                        {QStringLiteral("posts"), 340},      {QStringLiteral("warnings"), 320},   {QStringLiteral("word"), 190},      {QStringLiteral("notes"), 240},
                                        {QStringLiteral("definition"), 320}, {QStringLiteral("title"), 180},      {QStringLiteral("counted"), 150}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, scaled(widths.value(m_model->fieldAt(column), 104)));
    const QStringList hidden = m_services.settings.value(QStringLiteral("sheet/%1/hidden").arg(nameOf(m_kind)), QStringList{QStringLiteral("published_time"), QStringLiteral("placement"), QStringLiteral("language")}).toStringList();
    for (const QString &field : hidden) {
        if (const int column = m_model->columnOf(field); column >= 0)
            m_view->setColumnHidden(column, true);
    }
}

void SheetPage::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->fields().at(column).title);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            QStringList hidden;
            for (int at = 0; at < m_model->columnCount(); ++at) {
                if (m_view->isColumnHidden(at))
                    hidden << m_model->fieldAt(at);
            }
            m_services.settings.setValue(QStringLiteral("sheet/%1/hidden").arg(nameOf(m_kind)), hidden);
        });
    }
}

void SheetPage::updateButtons()
{
    const bool writable = m_project && !m_project->isReadOnly();
    const bool cells = writable && m_view->hasCells();
    const qsizetype rows = m_view->selectedKeys().size();
    m_new->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_fill->setEnabled(cells && rows > 1);
    m_set->setEnabled(cells && rows > 0);
    m_remove->setEnabled(writable && rows > 0);
    m_export->setEnabled(m_project && m_model->lineCount() > 0);
    if (m_merge)
        m_merge->setEnabled(writable && rows > 1);
    if (m_proposed)
        m_proposed->setEnabled(writable && rows > 0);
    if (m_replies)
        m_replies->setEnabled(m_project != nullptr);
}

} // namespace haeje
