// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codehistorypage.h"

#include "core/formats/tables/codehistorytables.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codedialog.h"
#include "ui/common/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"

#include <QComboBox>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

static QString whenText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// A value of the history as people read it: a colour by its name, yes and no in words.
static QString valueText(const QString &what, const QString &value)
{
    if (what == QLatin1String("colour") && !value.isEmpty())
        return codeColourName(value.toInt());
    if (what == QLatin1String("active") && !value.isEmpty())
        return value == QLatin1String("yes") ? CodeHistoryPage::tr("yes") : CodeHistoryPage::tr("no");
    return value;
}

static QList<TableColumn<CodeEvent>> eventColumns()
{
    return {
        {CodeHistoryPage::tr("When"), [](const CodeEvent &e) { return QVariant(whenText(e.at)); }, [](const CodeEvent &e) { return QVariant(e.at); }, false, {}},
        {CodeHistoryPage::tr("Coder"), [](const CodeEvent &e) { return QVariant(e.coder); }, {}, false, {}},
        {CodeHistoryPage::tr("Code"), [](const CodeEvent &e) { return QVariant(e.path); }, {}, false, {}},
        {CodeHistoryPage::tr("What"), [](const CodeEvent &e) { return QVariant(codeEventTitle(e.what)); }, {}, false, {}},
        {CodeHistoryPage::tr("Before"), [](const CodeEvent &e) { return QVariant(valueText(e.what, e.before).simplified()); }, {}, false, {}},
        {CodeHistoryPage::tr("After"), [](const CodeEvent &e) { return QVariant(valueText(e.what, e.after).simplified()); }, {}, false, {}},
    };
}

static QDateEdit *dayField(const QString &name, const QString &said, QWidget *parent)
{
    auto *field = new QDateEdit(QDate::currentDate(), parent);
    field->setObjectName(name);
    field->setAccessibleName(said);
    field->setToolTip(said);
    field->setCalendarPopup(true); // typed, stepped with the arrow keys, or chosen in the calendar (Alt+Down)
    field->calendarWidget()->setObjectName(name + QStringLiteral("Calendar"));
    field->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return field;
}

static QComboBox *choiceField(const QString &name, const QString &said, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setObjectName(name);
    field->setAccessibleName(said);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(12);
    return field;
}

CodeHistoryPage::CodeHistoryPage(const Services &, QWidget *parent)
    : Page(parent)
    , m_events(new StructTable<CodeEvent>(eventColumns(), this))
    , m_past(new StructTable<PastRow>({
          {tr("Code"), [](const PastRow &row) { return QVariant(row.path); }, [](const PastRow &row) { return QVariant(row.place); }, false,
           [this](const PastRow &row, int role) { return role == Qt::DecorationRole ? QVariant(codeColourIcon(row.past.code.colour, this)) : QVariant(); }},
          {tr("Definition"), [](const PastRow &row) { return QVariant(row.past.code.definition.simplified()); }, {}, false, {}},
          {tr("Put on"), [](const PastRow &row) { return QVariant(row.past.code.includeRule.simplified()); }, {}, false, {}},
          {tr("Not put on"), [](const PastRow &row) { return QVariant(row.past.code.excludeRule.simplified()); }, {}, false, {}},
          {tr("Groups"), [](const PastRow &row) { return QVariant(row.past.groups.join(QStringLiteral(", "))); }, {}, false, {}},
          {tr("In use"), [](const PastRow &row) { return QVariant(row.past.code.active ? tr("yes") : tr("no")); }, {}, false, {}},
      }, this))
    , m_sortedEvents(new SortFilter(m_events, this))
    , m_sortedPast(new SortFilter(m_past, this))
    , m_views(new Segments)
    , m_filter(new FilterBar)
    , m_field(m_filter->addField(tr("Filter"), QStringLiteral("historyFilter")))
    , m_pages(new QStackedWidget)
{
    m_views->add(tr("Changes"), {}, QStringLiteral("historyChanges"));
    m_views->add(tr("As it was"), {}, QStringLiteral("historyPast"));
    auto *head = new PanelHead(tr("Codebook history"));
    head->addWidget(m_views);
    m_pages->addWidget(buildChanges());
    m_pages->addWidget(buildPast());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_filter);
    column->addWidget(m_pages, 1);
    connect(m_views, &Segments::chosen, this, [this](int view) {
        m_pages->setCurrentIndex(view);
        setCount();
    });
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &words) {
        m_sortedEvents->setWords(words);
        m_sortedPast->setWords(words);
        setCount();
    });
}

QWidget *CodeHistoryPage::buildChanges()
{
    auto *page = new QWidget;
    m_code = choiceField(QStringLiteral("historyCode"), tr("Code"), page);
    m_coder = choiceField(QStringLiteral("historyCoder"), tr("Coder"), page);
    m_what = choiceField(QStringLiteral("historyWhat"), tr("What was done"), page);
    m_from = dayField(QStringLiteral("historyFrom"), tr("From this day on"), page);
    m_to = dayField(QStringLiteral("historyTo"), tr("To this day"), page);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    choices->setSpacing(scaled(8));
    for (QComboBox *field : {m_code, m_coder, m_what}) {
        choices->addWidget(field, 1);
        connect(field, &QComboBox::currentIndexChanged, this, &CodeHistoryPage::readEvents);
    }
    choices->addWidget(m_from);
    choices->addWidget(metaLabel(tr("to"), page));
    choices->addWidget(m_to);
    for (QDateEdit *field : {m_from, m_to})
        connect(field, &QDateEdit::dateChanged, this, &CodeHistoryPage::readEvents);
    m_table = makeTable(m_sortedEvents, QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Changes of the codebook"));
    m_table->setFrameShape(QFrame::NoFrame);
    for (const int column : {2, 4, 5})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(0, scaled(132));
    m_table->setColumnWidth(1, scaled(84));
    m_table->setColumnWidth(3, scaled(116));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_diff = new DiffView;
    m_diff->setObjectName(QStringLiteral("historyDiff"));
    auto *both = new ThinSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(m_table);
    auto *lower = new QWidget;
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(12));
    lowerColumn->addWidget(m_diff);
    both->addWidget(lower);
    both->setSizes({scaled(440), scaled(200)});
    m_changes = new QStackedWidget;
    m_changes->addWidget(both);
    m_changes->addWidget(new EmptyState(tr("No change is like that"),
                                        tr("Every change of a code is kept here with who made it and when. Choose other days, another code or another coder.")));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(choices);
    column->addWidget(m_changes, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodeHistoryPage::showCurrent);
    return page;
}

QWidget *CodeHistoryPage::buildPast()
{
    auto *page = new QWidget;
    m_day = dayField(QStringLiteral("historyDay"), tr("The day at whose end the codebook is shown"), page);
    m_notes = new QLabel(page);
    m_notes->setObjectName(QStringLiteral("historyNotes"));
    m_notes->setProperty("look", QStringLiteral("secondary"));
    m_notes->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(metaLabel(tr("At the end of"), page));
    row->addWidget(m_day);
    row->addWidget(m_notes, 1);
    m_pastTable = makeTable(m_sortedPast, QStringLiteral("historyPastTable"));
    m_pastTable->setAccessibleName(tr("The codebook as it was"));
    m_pastTable->setFrameShape(QFrame::NoFrame);
    for (const int column : {0, 1, 2, 3})
        m_pastTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_pastTable->sortByColumn(0, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pastTable, 1);
    connect(m_day, &QDateEdit::dateChanged, this, &CodeHistoryPage::readPast);
    return page;
}

QString CodeHistoryPage::title() const
{
    return tr("Codebook history");
}

QStringList CodeHistoryPage::status() const
{
    return m_pages->currentIndex() == 0 ? QStringList{tr("%n changes", nullptr, m_sortedEvents->rowCount())}
                                        : QStringList{tr("%n codes", nullptr, m_sortedPast->rowCount())};
}

void CodeHistoryPage::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CodeHistoryPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::changed, this, &CodeHistoryPage::refresh);
    m_stale = true;
    for (QComboBox *field : {m_code, m_coder, m_what}) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    if (isVisible() || !project)
        readAll();
}

void CodeHistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        readAll();
}

void CodeHistoryPage::refresh(Tables tables)
{
    if (!(tables & TableFlag::Codes))
        return;
    m_stale = true;
    if (isVisible())
        readAll();
}

void CodeHistoryPage::readAll()
{
    m_stale = false;
    fillChoices();
    readEvents();
    readPast();
}

/// What can be chosen is what occurs; a choice that still occurs stays.
void CodeHistoryPage::fillChoices()
{
    const auto fill = [](QComboBox *field, const QString &all, const QList<QPair<QString, QVariant>> &choices) {
        const QSignalBlocker quiet(field);
        const QVariant kept = field->currentData();
        field->clear();
        field->addItem(all, QVariant());
        for (const auto &[text, value] : choices)
            field->addItem(text, value);
        field->setCurrentIndex(kept.isValid() ? std::max(0, field->findData(kept)) : 0);
    };
    QList<QPair<QString, QVariant>> codes, coders, whats;
    QDate first = QDate::currentDate();
    if (m_project) {
        const CodeHistory history = m_project->codes().trail();
        for (const auto &[id, path] : history.codes())
            codes.append({path, id.value});
        for (const QString &name : history.coders())
            coders.append({name, name});
        for (const QString &what : history.whats())
            whats.append({codeEventTitle(what), what});
        if (const QList<CodeEvent> events = history.events(); !events.isEmpty())
            first = events.last().at.toLocalTime().date();
    }
    fill(m_code, tr("All codes"), codes);
    fill(m_coder, tr("All coders"), coders);
    fill(m_what, tr("All changes"), whats);
    if (m_from->minimumDate() != first) {
        const QSignalBlocker quiet(m_from);
        m_from->setMinimumDate(first);
        m_from->setDate(first);
        m_to->setMinimumDate(first);
    }
}

void CodeHistoryPage::readEvents()
{
    CodeEventFilter filter;
    filter.code = CodeId(m_code->currentData().toLongLong());
    filter.coder = m_coder->currentData().toString();
    filter.what = m_what->currentData().toString();
    filter.from = m_from->date();
    filter.to = m_to->date();
    m_events->setRows(m_project ? m_project->codes().trail().events(filter) : QList<CodeEvent>());
    m_changes->setCurrentIndex(m_events->rowCount() > 0 ? 0 : 1);
    if (m_sortedEvents->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
    setCount();
}

void CodeHistoryPage::readPast()
{
    QList<PastRow> rows;
    if (m_project) {
        const PastCodebook book = m_project->codes().trail().codebookAt(m_day->date().endOfDay());
        for (int i = 0; i < book.codes.size(); ++i)
            rows.append({book.codes.at(i), book.paths.at(i), i});
        m_notes->setText(pastCodebookNotes(book).join(QLatin1Char(' ')));
    }
    m_past->setRows(rows);
    setCount();
}

void CodeHistoryPage::showCurrent()
{
    const QModelIndex index = m_sortedEvents->mapToSource(m_table->currentIndex());
    m_diff->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const CodeEvent &event = m_events->at(index.row());
    m_diff->setTexts(valueText(event.what, event.before), valueText(event.what, event.after), tr("before"), tr("after"));
}

void CodeHistoryPage::setCount()
{
    m_filter->setCount(status().join(QStringLiteral(" · ")));
    Q_EMIT stateChanged();
}

void CodeHistoryPage::showEntity(const EntityRef &what)
{
    if (m_stale)
        readAll();
    if (what.kind != EntityKind::Code)
        return;
    m_views->setCurrent(0);
    m_pages->setCurrentIndex(0);
    m_code->setCurrentIndex(std::max(0, m_code->findData(what.id)));
}

} // namespace haeje
