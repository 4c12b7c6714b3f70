// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentspage.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/documentcommands.h"
#include "ui/library/documentsdelegate.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

DocumentsPage::DocumentsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new DocumentsModel(this))
    , m_delegate(new DocumentsDelegate(m_model, this))
    , m_table(makeTable(m_model, QStringLiteral("documentsTable"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("Nothing found"), {}, this))
    , m_warning(new WarningStrip(this))
    , m_title(new ElidedLabel({}, this))
    , m_count(new QLabel(this))
    , m_filter(filterField(tr("Filter these documents"), QStringLiteral("documentsFilter"), this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("documentsPage"));
    m_empty->setObjectName(QStringLiteral("documentsEmpty"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);
    buildTable();
    QPushButton *clear = m_empty->addButton(tr("Clear the filter"), QStringLiteral("documentsClearFilter"));
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_warning);
    column->addWidget(m_stack, 1);
    connectTable();
}

DocumentsPage::~DocumentsPage()
{
    // A cell that is being edited still says things while the table goes.
    for (QObject *part : {static_cast<QObject *>(m_table), static_cast<QObject *>(m_table->selectionModel()),
                          static_cast<QObject *>(m_table->horizontalHeader()), static_cast<QObject *>(m_model),
                          static_cast<QObject *>(m_delegate)})
        part->disconnect(this);
}

QWidget *DocumentsPage::buildTools()
{
    auto *tools = new ToolRow(this);
    m_title->setObjectName(QStringLiteral("documentsTitle"));
    m_title->setFont(haeje::font(TypeRole::PanelHead));
    m_count->setObjectName(QStringLiteral("documentsCount"));
    m_count->setProperty("look", QStringLiteral("meta"));
    m_count->setContentsMargins(scaled(8), 0, scaled(8), 0);
    m_title->setMinimumWidth(std::min(scaled(120), m_title->fontMetrics().horizontalAdvance(tr("All documents")) + 2));
    m_filter->setMinimumWidth(scaled(96));
    m_filter->setMaximumWidth(scaled(280));
    tools->addWidget(m_title, 1);
    tools->addWidget(m_count);
    tools->addWidget(m_filter, 3);
    QToolButton *columns = tools->add(QStringLiteral("table"), tr("Columns"), tr("Choose the columns of the table"));
    columns->setObjectName(QStringLiteral("documentsColumns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnsMenu(menu); });
    columns->setMenu(menu);
    QToolButton *more = tools->add(QStringLiteral("more"), {}, tr("More on these documents"));
    more->setObjectName(QStringLiteral("documentsMore"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *rest = new QMenu(more);
    connect(rest, &QMenu::aboutToShow, this, [this, rest] {
        rest->clear();
        rest->addAction(tr("Export table…"), this, &DocumentsPage::exportTable)->setEnabled(m_model->rowCount() > 0);
        rest->addAction(tr("Copy table as text"), this, [this] {
            m_table->clearSelection();
            copyAsText();
        });
        if (!m_commands)
            return;
        rest->addSeparator();
        rest->addAction(m_commands->action("document.attributes"));
        QAction *marks = rest->addAction(tr("Mark as being read when opened"));
        marks->setCheckable(true);
        marks->setChecked(m_commands->marksOpened());
        connect(marks, &QAction::toggled, this, [this](bool on) { m_commands->setMarksOpened(on); });
    });
    more->setMenu(rest);
    tools->letGiveWay(m_title); // the path over the page says it too
    tools->letGiveWay(m_count);
    return tools;
}

void DocumentsPage::buildTable()
{
    delete m_table->findChild<QAction *>(QStringLiteral("copyAsText")); // 100,000 rows are copied another way
    auto *copy = new QAction(tr("Copy as text"), m_table);
    copy->setObjectName(QStringLiteral("copyAsText"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DocumentsPage::copyAsText);
    m_table->addAction(copy);
    m_table->setAccessibleName(tr("Table of documents"));
    m_table->setItemDelegate(m_delegate);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->installEventFilter(this);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(false); // the model sorts; what is shown first is the newest
    head->setSortIndicatorShown(true);
    head->setSectionsClickable(true);
}

void DocumentsPage::connectTable()
{
    QHeaderView *head = m_table->horizontalHeader();
    connect(head, &QHeaderView::sectionClicked, this, [this, head](int section) {
        const DocumentColumn column = m_model->columns().value(section);
        const DocumentOrder now = m_model->order();
        const bool descending = now.by == column ? !now.descending : false;
        const QList<DocumentId> chosen = selected();
        m_model->setOrder({column, descending});
        head->setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        if (chosen.size() == 1)
            select(chosen.first());
    });
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(head->mapToGlobal(at));
    });
    connect(head, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_applying)
            m_services.settings.setValue(QStringLiteral("library/width/") + columnKey(m_model->columns().at(section), m_model->attributes()), width);
    });
    connect(head, &QHeaderView::sectionMoved, this, &DocumentsPage::keepColumns);
    connect(m_table, &QTableView::doubleClicked, this, &DocumentsPage::onDoubleClick);
    connect(m_table, &QTableView::customContextMenuRequested, this, &DocumentsPage::showRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCounts();
        Q_EMIT selectionChanged();
    });
    connect(m_model, &DocumentsModel::refused, m_warning, &WarningStrip::setText);
    connect(m_delegate, &DocumentsDelegate::setForAllAsked, this, [this](const DocumentColumn &column, const QString &text) {
        const Result<void> done = m_model->set(selected(), column, text);
        m_warning->setText(done.message());
    });
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] {
        m_words = m_filter->text();
        applyFilter();
        Q_EMIT wordsChanged(m_words);
    });
}

void DocumentsPage::setCommands(DocumentCommands *commands)
{
    m_commands = commands;
}

void DocumentsPage::setProject(Project *project)
{
    m_project = project;
    m_delegate->setProject(project);
    m_warning->setText({});
    m_scope = {QStringLiteral("all"), tr("All documents"), {}};
    m_model->setProject(project);
    loadColumns();
    applyFilter();
}

void DocumentsPage::showScope(const DocumentScope &scope)
{
    m_scope = scope;
    m_title->setText(scope.title);
    m_warning->setText({});
    applyFilter();
    m_table->scrollToTop();
}

void DocumentsPage::setWords(const QString &words)
{
    if (words == m_words)
        return;
    const QSignalBlocker silent(m_filter);
    m_filter->setText(words);
    m_words = words;
    applyFilter();
}

void DocumentsPage::applyFilter()
{
    DocumentFilter filter = m_scope.filter;
    filter.words = m_words;
    const QList<DocumentId> chosen = selected();
    m_model->setFilter(filter);
    m_all = m_project ? m_project->documents().count() : 0;
    for (const DocumentId id : chosen.mid(0, 1))
        select(id);
    m_title->setText(m_scope.title);
    if (m_words.simplified().isEmpty())
        m_empty->setWords(tr("No documents here"), tr("Drag documents onto a collection at the left, or choose another row there."));
    else
        m_empty->setWords(tr("Nothing found"), tr("No document here has “%1” in its title, authors, series, outlet or keywords. Use fewer or other words.").arg(m_words.simplified()));
    m_empty->findChild<QPushButton *>(QStringLiteral("documentsClearFilter"))->setVisible(!m_words.isEmpty());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCounts();
}

void DocumentsPage::reload()
{
    const QList<DocumentId> chosen = selected();
    const int column = m_table->currentIndex().column();
    const DocumentId current = m_model->idAt(m_table->currentIndex().row());
    const bool focused = m_table->hasFocus() || m_table->isAncestorOf(QApplication::focusWidget());
    m_model->reload();
    m_all = m_project ? m_project->documents().count() : 0;
    if (!m_table->selectionModel()->hasSelection() && !chosen.isEmpty()) {
        QHash<DocumentId, int> rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.insert(m_model->idAt(row), row);
        QItemSelection selection;
        for (const DocumentId id : chosen) {
            if (const int row = rows.value(id, -1); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
        if (const int row = rows.value(current, -1); row >= 0)
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, column)), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (focused)
        m_table->setFocus();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCounts();
}

QList<DocumentId> DocumentsPage::selected() const
{
    QList<DocumentId> documents;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            documents.append(m_model->idAt(row));
    }
    return documents;
}

void DocumentsPage::select(DocumentId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(row, 0));
}

void DocumentsPage::focusTable()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DocumentsPage::showCounts()
{
    m_count->setText(locale().toString(m_model->rowCount()));
    Q_EMIT stateChanged();
}

QStringList DocumentsPage::status() const
{
    const int shown = m_model->rowCount();
    QStringList facts{shown == m_all ? tr("%n documents", nullptr, m_all).replace(QString::number(m_all), locale().toString(m_all))
                                     : tr("%1 of %2 documents").arg(locale().toString(shown), locale().toString(m_all))};
    qsizetype chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    if (chosen > 1)
        facts.append(tr("%n selected; Ctrl+Enter in a cell sets it for all of them", nullptr, int(chosen)));
    return facts;
}

bool DocumentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete && m_commands && m_commands->action("document.remove")->isEnabled()) {
            m_commands->removeDocuments();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DocumentsPage::fitTitle, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void DocumentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(haeje::font(TypeRole::PanelHead));
}

} // namespace haeje
