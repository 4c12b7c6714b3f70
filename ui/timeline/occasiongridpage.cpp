// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/occasiongridpage.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/messagemarks.h"
#include "ui/common/panelhead.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/timeline/gridpicture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace haeje {

namespace {

/// The signs in as many rows as the width asks for.
class GridLegend : public QWidget
{
public:
    explicit GridLegend(const GridModel *model, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_model(model)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        GridLook look;
        look.setFonts(interfaceZoom());
        return int(paintGridLegend(nullptr, QRectF(0, 0, width - 32, 0), m_model->grid(), look)) + 8;
    }
    QSize sizeHint() const override { return {600, heightForWidth(std::max(300, width()))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        GridLook look;
        look.setFonts(interfaceZoom());
        look.theme = &themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), look.theme->panel);
        painter.setPen(look.theme->separator);
        painter.drawLine(0, 0, width(), 0);
        paintGridLegend(&painter, QRectF(16, 4, width() - 32, height()), m_model->grid(), look);
    }

private:
    const GridModel *m_model;
};

} // namespace

OccasionGridPage::OccasionGridPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new GridModel(this))
    , m_view(new GridView(m_model))
    , m_bar(new FilterBar)
    , m_years(new Chip(Chip::Form::Choice, {}, tr("Years")))
    , m_oneOff(new QAction(tr("One-off occasions too"), this))
    , m_byActor(new QAction(tr("Directions by actor"), this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(tr("No occasions yet"), {}))
    , m_legend(new GridLegend(m_model))
    , m_rule(metaLabel({}))
    , m_detail(new QWidget)
    , m_words(new QLabel)
    , m_detailRow(new QHBoxLayout(m_detail))
{
    for (QAction *toggle : {m_oneOff, m_byActor})
        toggle->setCheckable(true);
    m_oneOff->setProperty("iconName", QStringLiteral("tag"));
    m_byActor->setProperty("iconName", QStringLiteral("person"));
    m_oneOff->setChecked(services.settings.value(QStringLiteral("grid/oneOff"), false).toBool());
    m_byActor->setChecked(services.settings.value(QStringLiteral("grid/byActor"), false).toBool());
    build();
    connect(m_view, &GridView::cellChosen, this, &OccasionGridPage::choose);
    connect(m_view, &GridView::cellOpened, this, &OccasionGridPage::open);
    connect(m_years, &Chip::clicked, this, &OccasionGridPage::openYears);
    connect(m_years, &Chip::removed, this, [this] {
        m_options.fromYear = 0;
        read();
    });
    for (QAction *toggle : {m_oneOff, m_byActor}) {
        connect(toggle, &QAction::toggled, this, [this] {
            m_services.settings.setValue(QStringLiteral("grid/oneOff"), m_oneOff->isChecked());
            m_services.settings.setValue(QStringLiteral("grid/byActor"), m_byActor->isChecked());
            read();
        });
    }
}

void OccasionGridPage::build()
{
    auto *tools = new ToolRow;
    tools->add(m_byActor)->setObjectName(QStringLiteral("gridByActor"));
    tools->add(m_oneOff)->setObjectName(QStringLiteral("gridOneOff"));
    tools->addStretch();
    QToolButton *save = tools->add(QStringLiteral("export"), {}, tr("Export the grid"));
    save->setObjectName(QStringLiteral("gridExport"));
    connect(save, &QToolButton::clicked, this, &OccasionGridPage::exportAs);
    m_years->setObjectName(QStringLiteral("gridYears"));
    m_bar->addChip(m_years);
    m_rule->setObjectName(QStringLiteral("gridRule"));
    m_rule->setWordWrap(true);
    m_rule->setContentsMargins(16, 6, 16, 6);
    m_detail->setObjectName(QStringLiteral("gridDetail"));
    m_detailRow->setContentsMargins(16, 6, 16, 8);
    m_detailRow->setSpacing(8);
    m_words->setObjectName(QStringLiteral("gridCellText"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(scaled(44)); // two lines: the table does not move when a cell is chosen
    m_detailRow->addWidget(m_words, 1);
    auto *table = new QWidget;
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_rule);
    column->addWidget(separatorLine());
    column->addWidget(m_detail);
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    QPushButton *import = m_empty->addButton(tr("Import a table of messages"), QStringLiteral("gridImport"), true, QStringLiteral("import"));
    connect(import, &QPushButton::clicked, this, [this] {
        if (QAction *action = m_services.actions.find(QStringLiteral("message.import")))
            action->trigger();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(tools);
    all->addWidget(m_bar);
    all->addWidget(m_stack, 1);
}

void OccasionGridPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_options = {};
    if (project) {
        connect(project, &Project::changed, this, [this](Tables tables) {
            if (!(tables & (TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions)))
                return;
            m_stale = true;
            if (isVisible())
                read();
        });
    }
    m_stale = true;
    if (isVisible())
        read();
}

void OccasionGridPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
}

void OccasionGridPage::read()
{
    m_stale = false;
    const QModelIndex at = m_view->currentIndex();
    const GridCell *cell = m_model->cell(at);
    const MessageId kept = cell && !cell->entries.isEmpty() ? cell->entries.first().message : MessageId();
    m_messages = m_project ? m_project->messages().all() : QList<Message>();
    m_options.oneOff = m_oneOff->isChecked();
    m_options.byActor = m_byActor->isChecked();
    const QList<Actor> actors = m_project ? m_project->actors().all() : QList<Actor>();
    const QList<Occasion> occasions = m_project ? m_project->occasions().all() : QList<Occasion>();
    m_model->setGrid(occasionGrid(m_messages, actors, occasions, m_options, locale().name().left(2)));
    const OccasionGrid &grid = m_model->grid();
    m_stack->setCurrentIndex(grid.rows.isEmpty() ? 1 : 0);
    m_empty->setWords(m_messages.isEmpty() ? tr("No messages yet") : tr("No message on an occasion that returns every year"),
                      m_messages.isEmpty() ? tr("The grid shows for each occasion and year who wrote, how soon it was published and what was answered.")
                                           : tr("Give messages their occasions, and occasions their own date and yearly return. Occasions that do not return are shown "
                                                "with “One-off occasions too”."));
    const QStringList notes = occasionGridNotes(grid);
    m_rule->setText(notes.first());
    m_rule->setToolTip(notes.join(QStringLiteral("\n\n")));
    if (!grid.years.isEmpty())
        m_years->setText(tr("%1 to %2", "first year, last year").arg(grid.years.first()).arg(grid.years.last()));
    m_years->setForm(m_options.fromYear ? Chip::Form::Removable : Chip::Form::Choice);
    m_bar->setCount(tr("%n messages", nullptr, grid.messages) + QStringLiteral(" \u00b7 ") + tr("%n expected, none in this project", nullptr, grid.none));
    m_legend->updateGeometry();
    m_legend->update();
    m_view->showMessage(kept);
    if (!m_view->currentIndex().isValid() && !grid.years.isEmpty())
        m_view->scrollTo(m_model->index(0, int(grid.years.size()) - 1));
    showDetail(m_view->currentIndex());
    Q_EMIT stateChanged();
}

void OccasionGridPage::choose(const QModelIndex &index, int line)
{
    showDetail(index);
    const GridCell *cell = m_model->cell(index);
    if (!cell)
        return;
    if (!cell->entries.isEmpty())
        Q_EMIT entityChosen(cell->entries.at(std::min<qsizetype>(line, cell->entries.size() - 1)).message);
    else if (cell->state == GridCell::State::None)
        Q_EMIT entityChosen(m_model->grid().rows.at(index.row()).occasion);
    Q_EMIT stateChanged();
}

void OccasionGridPage::open(const QModelIndex &index, int line)
{
    const GridCell *cell = m_model->cell(index);
    if (cell && !cell->entries.isEmpty())
        m_services.navigator.goTo(cell->entries.at(std::min<qsizetype>(line, cell->entries.size() - 1)).message);
}

/// The chosen cell in words, and a button for each of its messages.
void OccasionGridPage::showDetail(const QModelIndex &index)
{
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    m_buttons.clear();
    const GridCell *cell = m_model->cell(index);
    m_words->setText(cell ? m_model->text(index) : tr("Choose a cell with the arrow keys or the pointer; Enter shows its message on the timeline."));
    constexpr qsizetype mostButtons = 3;
    for (qsizetype i = 0; cell && i < std::min(cell->entries.size(), mostButtons); ++i) {
        const GridEntry &entry = cell->entries.at(i);
        auto *button = new QPushButton(markIcon(entry.shape, colourOfSide(themeOf(this), entry.side)),
                                       cell->entries.size() == 1 ? tr("Show on the timeline") : entry.date.display(locale()));
        button->setObjectName(QStringLiteral("gridGoTo%1").arg(i));
        button->setToolTip(tr("Show on the timeline"));
        connect(button, &QPushButton::clicked, this, [this, id = entry.message] { m_services.navigator.goTo(id); });
        m_detailRow->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    QAction *compare = m_services.actions.find(QStringLiteral("analyse.comparison"));
    if (compare && cell && !cell->entries.isEmpty()) {
        auto *button = new QPushButton(themedIcon(QStringLiteral("compare")), tr("Compare with earlier ones"));
        button->setObjectName(QStringLiteral("gridCompare"));
        connect(button, &QPushButton::clicked, compare, &QAction::trigger); // of the message that was chosen with the cell
        m_detailRow->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
}

void OccasionGridPage::openYears()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("gridYearsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int last = m_model->grid().years.isEmpty() ? 0 : m_model->grid().years.last();
    const auto add = [&](const QString &text, int from) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, from] {
            m_options.fromYear = from;
            read();
        });
    };
    add(tr("All years"), 0);
    menu->addSeparator();
    for (const int years : {5, 10, 15, 20, 30})
        add(tr("The last %n years", nullptr, years), last - years + 1);
    menu->popup(m_years->mapToGlobal(QPoint(0, m_years->height() + 2)));
}

void OccasionGridPage::exportAs()
{
    if (!m_project)
        return;
    const QString file = m_services.prompts.saveFile(this, tr("Export the grid"), m_project->name() + QStringLiteral("-occasions.svg"),
                                                     tr("Picture with outlines (*.svg);;Document (*.pdf);;Picture (*.png);;Table (*.csv)"));
    if (file.isEmpty())
        return;
    GridPicture picture;
    picture.locale = locale();
    const Result<void> written = exportGrid(file, m_model->grid(), m_messages, picture);
    if (!written)
        m_services.prompts.fail(this, tr("The grid was not exported"), written.message());
}

QString OccasionGridPage::title() const
{
    return tr("Occasions");
}

QStringList OccasionGridPage::status() const
{
    const OccasionGrid &grid = m_model->grid();
    return {tr("%n rows", nullptr, int(grid.rows.size())), tr("%n years", nullptr, int(grid.years.size()))};
}

void OccasionGridPage::find()
{
    m_view->setFocus();
}

void OccasionGridPage::showEntity(const EntityRef &what)
{
    if (m_stale)
        read();
    if (what.kind == EntityKind::Message) {
        m_view->showMessage(MessageId(what.id));
        showDetail(m_view->currentIndex());
    }
}

} // namespace haeje
