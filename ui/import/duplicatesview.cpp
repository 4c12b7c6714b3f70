// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/duplicatesview.h"

#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/import/sheetcells.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace haeje {

DuplicatesView::DuplicatesView(Project &project, Prompts &prompts, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_prompts(prompts)
    , m_timer(new QTimer(this))
    , m_model(new StructTable<Row>({
          {tr("Earlier"), [](const Row &row) { return QVariant(row.first); }, {}, false, {}},
          {tr("Later"), [](const Row &row) { return QVariant(row.second); }, {}, false, {}},
          {tr("Alike"), [](const Row &row) { return QVariant(row.kind); }, {}, false, {}},
          {tr("In common"), [](const Row &row) { return QVariant(tr("%1 %").arg(qRound(row.pair.share * 100))); },
           [](const Row &row) { return QVariant(row.pair.share); }, true, {}},
      }, this))
    , m_shown(new SortFilter(m_model, this))
    , m_table(makeTable(m_shown, QStringLiteral("duplicatesTable")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState({}, {}))
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Cancel")))
    , m_facts(new QWidget)
    , m_grid(new QGridLayout(m_facts))
    , m_diff(new DiffView)
{
    setObjectName(QStringLiteral("duplicates"));
    setWindowTitle(tr("Documents that are alike"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(separatorLine());
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(separatorLine());
    column->addWidget(buildButtons());
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::max(scaled(900), room.width() - scaled(80)), std::max(scaled(560), room.height() - scaled(100)));
    connect(m_timer, &QTimer::timeout, this, &DuplicatesView::poll);
    connect(&project, &Project::changed, this, &DuplicatesView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesView::showCurrent);
    showState(tr("Nothing was compared yet."));
}

DuplicatesView::~DuplicatesView() = default;

QWidget *DuplicatesView::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(6));
    row->setSpacing(scaled(8));
    auto *label = new QLabel(tr("At least in common"));
    auto *share = new QComboBox;
    share->setObjectName(QStringLiteral("duplicatesShare"));
    label->setBuddy(share);
    for (const int percent : {60, 70, 80, 90, 95})
        share->addItem(tr("%1 %").arg(percent), percent / 100.0);
    share->setCurrentIndex(share->findData(nearlySameShare));
    connect(share, &QComboBox::activated, this, [this, share] { search(share->currentData().toDouble()); });
    m_words->setObjectName(QStringLiteral("duplicatesWords"));
    m_words->setProperty("look", QStringLiteral("secondary"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(scaled(140), scaled(6));
    m_stop->setObjectName(QStringLiteral("duplicatesCancel"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_search)
            m_search->cancel();
    });
    row->addWidget(label);
    row->addWidget(share);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    return tools;
}

QWidget *DuplicatesView::buildBody()
{
    m_table->setAccessibleName(tr("Pairs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView *head = m_table->horizontalHeader(); // the titles get what the two narrow columns leave
    head->setStretchLastSection(false);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(2, std::max(scaled(124), headWidth(m_table, 2)));
    m_table->setColumnWidth(3, headWidth(m_table, 3));
    m_table->installEventFilter(this);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(scaled(2));
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 1);
    column->addWidget(m_facts);
    column->addWidget(m_diff, 1);
    auto *splitter = new ThinSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setSizes({scaled(540), scaled(660)});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QPushButton *DuplicatesView::button(const QString &text, const char *name, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    m_buttons.append(made);
    return made;
}

QWidget *DuplicatesView::buildButtons()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(8));
    QPushButton *first = button(tr("Open the earlier"), "duplicatesOpenFirst", {});
    QPushButton *second = button(tr("Open the later"), "duplicatesOpenSecond", {});
    QPushButton *turn = button(tr("Swap sides"), "duplicatesSwap", tr("The other of the two counts as the later one (S)"));
    QPushButton *remove = button(tr("Remove the later..."), "duplicatesRemove", tr("Takes it out of the project (Delete)"));
    QPushButton *version = button(tr("The later is a newer version"), "duplicatesVersion", tr("Both stay, as versions of one document (V)"));
    QPushButton *keep = button(tr("Keep both"), "duplicatesKeep", tr("They are not shown here again (K)"));
    makePrimary(keep);
    connect(first, &QPushButton::clicked, this, [this] { openDocument(false); });
    connect(second, &QPushButton::clicked, this, [this] { openDocument(true); });
    connect(turn, &QPushButton::clicked, this, &DuplicatesView::swap);
    connect(remove, &QPushButton::clicked, this, [this] { decide(Decision::Remove); });
    connect(version, &QPushButton::clicked, this, [this] { decide(Decision::Version); });
    connect(keep, &QPushButton::clicked, this, [this] { decide(Decision::Keep); });
    row->addWidget(first);
    row->addWidget(second);
    row->addWidget(turn);
    row->addStretch();
    row->addWidget(remove);
    row->addWidget(version);
    row->addWidget(keep);
    return foot;
}

void DuplicatesView::search(double share)
{
    m_search = std::make_unique<DuplicateSearch>(m_project, share);
    m_model->setRows({});
    m_timer->start(50);
    poll();
}

void DuplicatesView::poll()
{
    if (!m_search)
        return;
    const QLocale locale;
    m_bar->setRange(0, m_search->total());
    m_bar->setValue(m_search->done());
    if (!m_search->isFinished())
        return showState(tr("Comparing: %1 of %2 documents").arg(locale.toString(m_search->done()), locale.toString(m_search->total())));
    m_timer->stop();
    const Result<Duplicates> found = m_search->result();
    m_search.reset();
    if (!found)
        return showState(found.message());
    setPairs(found->pairs, found->rules);
    if (found->cancelled)
        showState(tr("Cancelled; %n pairs until then", nullptr, count()));
}

void DuplicatesView::setPairs(const QList<DuplicatePair> &pairs, const QStringList &rules)
{
    QList<DocumentId> ids;
    for (const DuplicatePair &pair : pairs)
        ids << pair.first << pair.second;
    m_titles.clear();
    const QList<DocumentSummary> documents = m_project.documentList().rows(ids);
    for (const DocumentSummary &document : documents)
        m_titles.insert(document.id, document.facts.title);
    QList<Row> rows;
    for (const DuplicatePair &pair : pairs)
        rows.append(rowOf(pair));
    m_decided.clear();
    m_model->setRows(rows);
    m_words->setToolTip(rules.join(QLatin1Char('\n')));
    if (!rows.isEmpty())
        m_table->selectRow(0);
    showState({});
    m_table->setFocus();
}

DuplicatesView::Row DuplicatesView::rowOf(const DuplicatePair &pair) const
{
    const QString kind = pair.kind == Likeness::Kind::SameAddress ? tr("same address") : pair.kind == Likeness::Kind::NearlySame ? tr("nearly the same")
        : pair.kind == Likeness::Kind::SameText ? tr("same text") : tr("same file");
    return {pair, m_titles.value(pair.first), m_titles.value(pair.second), kind};
}

/// What runs or was found, and the empty page where there is nothing to decide.
void DuplicatesView::showState(const QString &sentence)
{
    const bool running = m_search != nullptr;
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_words->setText(sentence.isEmpty() ? tr("%n pairs to decide", nullptr, count()) : sentence);
    m_stack->setCurrentIndex(count() > 0 ? 0 : 1);
    m_empty->setWords(running ? tr("Comparing the documents") : tr("No pairs to decide"),
                      running ? tr("Every text is compared with every other by the words they have in common.")
                              : tr("Pairs that were kept apart or made versions of one document are not shown again."));
    showCurrent();
}

int DuplicatesView::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_shown->mapToSource(index).row() : -1;
}

bool DuplicatesView::isOpen(const DuplicatePair &pair) const
{
    const Documents &documents = m_project.documents();
    return documents.summary(pair.first) && documents.summary(pair.second) && !documents.areKeptApart(pair.first, pair.second)
        && !documents.versionsOf(pair.first).contains(pair.second);
}

/// After an edit or an undo, here or elsewhere: what the documents shown are in is looked at again, and what was decided.
void DuplicatesView::follow()
{
    QList<Row> rows = m_model->rows();
    const qsizetype before = rows.size();
    const int current = currentRow();
    const DuplicatePair shown = current < 0 ? DuplicatePair() : rows.at(current).pair;
    QList<DuplicatePair> gone;
    rows.removeIf([&](const Row &row) {
        const auto has = [&row](DocumentId id) { return row.pair.first == id || row.pair.second == id; };
        const bool open = !(has(shown.first) || has(shown.second)) || isOpen(row.pair);
        if (!open)
            gone.append(row.pair);
        return !open;
    });
    bool back = false;
    m_decided.removeIf([&](const DuplicatePair &pair) {
        if (!isOpen(pair))
            return false;
        rows.prepend(rowOf(pair));
        return back = true;
    });
    m_decided += gone;
    if (!back && rows.size() == before)
        return showCurrent();
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(back ? 0 : std::clamp(current, 0, int(rows.size()) - 1));
    showState({});
}

void DuplicatesView::showCurrent()
{
    const int row = currentRow();
    const auto first = row < 0 ? std::nullopt : m_project.documents().summary(m_model->at(row).pair.first);
    const auto second = row < 0 ? std::nullopt : m_project.documents().summary(m_model->at(row).pair.second);
    const bool editable = first && second && !m_project.isReadOnly() && !m_project.isLongEditRunning();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(editable || (first && second && button->objectName().contains(QLatin1String("Open"))));
    m_facts->setVisible(first && second);
    m_diff->setVisible(first && second);
    if (!first || !second)
        return;
    fillFacts(*first, *second);
    m_diff->setTexts(m_project.documents().text(first->id), m_project.documents().text(second->id), tr("the earlier"), tr("the later"));
}

void DuplicatesView::fillFacts(const DocumentSummary &first, const DocumentSummary &second)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    const auto add = [&](const QString &name, const QString &a, const QString &b) {
        if (a.isEmpty() && b.isEmpty())
            return;
        m_grid->addWidget(metaLabel(name), line, 0, Qt::AlignTop);
        auto *sign = new QLabel(a == b ? QStringLiteral("=") : QStringLiteral("≠"));
        sign->setAccessibleName(a == b ? tr("the same") : tr("differs"));
        m_grid->addWidget(sign, line, 1, Qt::AlignTop);
        for (int side = 0; side < 2; ++side) {
            const QString &text = side == 0 ? a : b;
            auto *value = new QLabel(text.isEmpty() ? tr("not stated") : text);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setFont(haeje::font(a == b ? TypeRole::Interface : TypeRole::PanelHead));
            if (text.isEmpty())
                value->setProperty("look", QStringLiteral("secondary"));
            m_grid->addWidget(value, line, 2 + side, Qt::AlignTop);
        }
        ++line;
    };
    add({}, tr("The earlier"), tr("The later"));
    for (FactKind fact : {FactKind::Title, FactKind::Author, FactKind::Published, FactKind::Outlet, FactKind::Series, FactKind::Language, FactKind::Url})
        add(titleOfFact(fact), factAsText(first.facts, fact), factAsText(second.facts, fact));
    const QLocale locale;
    add(tr("Imported"), locale.toString(first.importedAt.toLocalTime(), QLocale::ShortFormat), locale.toString(second.importedAt.toLocalTime(), QLocale::ShortFormat));
    add(tr("Words"), locale.toString(first.words), locale.toString(second.words));
    add(tr("Passages"), locale.toString(first.passages), locale.toString(second.passages));
}

void DuplicatesView::decide(Decision decision)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const DuplicatePair pair = m_model->at(row).pair;
    if (decision == Decision::Remove) {
        const auto second = m_project.documents().summary(pair.second);
        const QString marked = second && second->passages > 0 ? tr(" Its %n passages go with it.", nullptr, second->passages) : QString();
        if (!m_prompts.confirm(this, tr("Remove a document"), tr("“%1” is taken out of the project.").arg(m_titles.value(pair.second)) + marked, tr("Remove it")))
            return;
    }
    const auto done = decision == Decision::Keep ? keepApart(m_project, pair)
        : decision == Decision::Version ? makeVersion(m_project, pair) : removeSecond(m_project, pair);
    if (!done)
        m_prompts.fail(this, tr("Nothing was changed"), done.message());
    // The list follows by Project::changed.
}

void DuplicatesView::swap()
{
    const int at = currentRow();
    if (at < 0)
        return;
    QList<Row> rows = m_model->rows();
    std::swap(rows[at].pair.first, rows[at].pair.second);
    rows[at] = rowOf(rows[at].pair);
    m_model->setRows(rows);
    m_table->setCurrentIndex(m_shown->mapFromSource(m_model->index(at, 0)));
}

void DuplicatesView::openDocument(bool second)
{
    if (currentRow() >= 0) {
        const DuplicatePair &pair = m_model->at(currentRow()).pair;
        Q_EMIT openWanted(second ? pair.second : pair.first);
    }
}

bool DuplicatesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_K: decide(Decision::Keep); return true;
    case Qt::Key_V: decide(Decision::Version); return true;
    case Qt::Key_S: swap(); return true;
    case Qt::Key_Delete: decide(Decision::Remove); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openDocument(true); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace haeje
