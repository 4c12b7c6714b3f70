// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/storiespage.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/store/project.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagemarks.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/timeline/storypainting.h"
#include "ui/timeline/storywindow.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace haeje {

namespace {

enum Column { DateColumn, MessageColumn, CaptionColumn, ColumnCount };

/// How the present step will look, in the ratio of a screen.
class StoryPreview : public QWidget
{
public:
    std::function<void(QPainter &, QSizeF)> paint;
    explicit StoryPreview(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setMinimumHeight(scaled(160));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.window);
        const QSizeF sheet = QSizeF(16, 9).scaled(QSizeF(size()) - QSizeF(24, 24), Qt::KeepAspectRatio);
        const QPointF at((width() - sheet.width()) / 2, (height() - sheet.height()) / 2);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.save();
        painter.setClipRect(QRectF(at, sheet));
        painter.translate(at);
        if (paint)
            paint(painter, sheet);
        painter.restore();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme.separator);
        painter.drawRect(QRectF(at, sheet));
    }
};

} // namespace

StoriesPage::StoriesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(tr("No stories yet"), tr("A story is a number of messages in an order, each with a caption, to be shown one after the other on the whole screen. "
                                                      "Make one here and add messages to it from the timeline, or make one of what the timeline shows.")))
    , m_list(new QListWidget)
    , m_steps(new QTableWidget(0, ColumnCount))
    , m_preview(nullptr)
{
    auto *preview = new StoryPreview;
    preview->setObjectName(QStringLiteral("storyPreview"));
    preview->paint = [this](QPainter &painter, QSizeF size) { paintStory(painter, size, m_story.name, m_pages, std::max(0, currentStep()), themeOf(this), locale()); };
    m_preview = preview;
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            showStory();
    });
    connect(m_steps, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (m_filling || row < 0 || row >= m_pages.size())
            return;
        m_preview->update();
        Q_EMIT entityChosen(m_pages.at(row).message.id);
    });
    connect(m_steps, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_filling && column == CaptionColumn)
            keepCaption(row);
    });
}

void StoriesPage::build()
{
    auto *tools = new ToolRow;
    const auto add = [&](const char *name, const QString &icon, const QString &text, auto slot, QList<QToolButton *> *group) {
        QToolButton *button = tools->add(icon, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, slot);
        if (group)
            group->append(button);
    };
    add("storyPresent", QStringLiteral("present"), tr("Present"), [this] { present(); }, &m_storyTools);
    tools->addSeparator();
    add("storyNew", QStringLiteral("plus"), tr("New story"), [this] { newStory(); }, nullptr);
    add("storyRename", {}, tr("Rename\u2026"), [this] { renameStory(); }, &m_storyTools);
    add("storyRemove", {}, tr("Delete\u2026"), [this] { removeStory(); }, &m_storyTools);
    tools->addStretch();
    add("stepEarlier", {}, tr("Earlier"), [this] { moveStep(-1); }, &m_stepTools);
    add("stepLater", {}, tr("Later"), [this] { moveStep(1); }, &m_stepTools);
    add("stepsByDate", QStringLiteral("sort"), tr("By date"), [this] { orderByDate(); }, &m_stepTools);
    add("stepRemove", QStringLiteral("close"), tr("Take out"), [this] { removeStep(); }, &m_stepTools);
    m_list->setObjectName(QStringLiteral("storyList"));
    m_list->setAccessibleName(tr("Stories"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_steps->setObjectName(QStringLiteral("storySteps"));
    m_steps->setAccessibleName(tr("Messages of the story"));
    m_steps->setHorizontalHeaderLabels({tr("Date"), tr("Message"), tr("Caption")});
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setShowGrid(false);
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_steps->horizontalHeader()->setStretchLastSection(true);
    m_steps->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_steps->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_steps->setColumnWidth(DateColumn, scaled(130));
    m_steps->setColumnWidth(MessageColumn, scaled(260));
    m_steps->setTabKeyNavigation(false);
    auto *right = new ThinSplitter(Qt::Vertical);
    right->addWidget(m_steps);
    right->addWidget(m_preview);
    right->setSizes({scaled(260), scaled(340)});
    auto *across = new ThinSplitter(Qt::Horizontal);
    across->addWidget(m_list);
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({scaled(200), scaled(800)});
    m_stack->addWidget(across);
    m_stack->addWidget(m_empty);
    QPushButton *make = m_empty->addButton(tr("New story"), QStringLiteral("emptyStory"), true, QStringLiteral("plus"));
    connect(make, &QPushButton::clicked, this, &StoriesPage::newStory);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_stack, 1);
}

void StoriesPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_story = {};
    if (project) {
        connect(project, &Project::changed, this, [this](Tables tables) {
            if (!(tables & (TableFlag::TimelineNotes | TableFlag::Messages | TableFlag::Actors | TableFlag::Evidence)))
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

void StoriesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const qint64 wanted = m_services.settings.value(QStringLiteral("stories/current"), 0).toLongLong();
    if (m_stale || wanted != m_story.id.value) {
        m_story.id = StoryId(wanted);
        read();
    }
}

void StoriesPage::read()
{
    m_stale = false;
    const int step = currentStep();
    m_stories = m_project ? m_project->timelineNotes().stories().all() : QList<Story>();
    m_filling = true;
    m_list->clear();
    int current = m_stories.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_stories.size(); ++i) {
        m_list->addItem(QStringLiteral("%1  (%2)").arg(m_stories.at(i).name).arg(m_stories.at(i).steps.size()));
        if (m_stories.at(i).id == m_story.id)
            current = i;
    }
    m_list->setCurrentRow(current);
    m_filling = false;
    m_stack->setCurrentIndex(m_stories.isEmpty() ? 1 : 0);
    showStory();
    if (step >= 0 && step < m_steps->rowCount())
        m_steps->setCurrentCell(step, CaptionColumn);
}

void StoriesPage::showStory()
{
    const StoryId before = m_story.id;
    m_story = m_stories.value(m_list->currentRow());
    if (m_story.id && m_story.id != before)
        m_services.settings.setValue(QStringLiteral("stories/current"), m_story.id.value);
    m_pages = m_project && m_story.id ? storyPages(*m_project, m_story) : QList<StoryPage>();
    fillSteps();
    const bool writable = m_project && !m_project->isReadOnly();
    for (QToolButton *button : std::as_const(m_storyTools))
        button->setEnabled(m_story.id && (writable || button->objectName() == QLatin1String("storyPresent")));
    for (QToolButton *button : std::as_const(m_stepTools))
        button->setEnabled(!m_pages.isEmpty() && writable);
    if (m_pages.isEmpty() && !m_storyTools.isEmpty())
        m_storyTools.first()->setEnabled(false);
    m_preview->update();
    Q_EMIT stateChanged();
}

void StoriesPage::fillSteps()
{
    m_filling = true;
    m_steps->setRowCount(int(m_pages.size()));
    for (int row = 0; row < m_pages.size(); ++row) {
        const Message &message = m_pages.at(row).message;
        const QIcon mark = markIcon(shapeOfKind(message.kind), colourOfSide(themeOf(this), m_pages.at(row).senderSide));
        const QStringList cells{message.date.display(locale()), messageHeadline(message), m_pages.at(row).caption};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            if (column == MessageColumn)
                item->setIcon(mark);
            const bool editable = column == CaptionColumn && m_project && !m_project->isReadOnly();
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags));
            m_steps->setItem(row, column, item);
        }
    }
    if (m_steps->currentRow() < 0 && m_steps->rowCount() > 0)
        m_steps->setCurrentCell(0, CaptionColumn);
    m_filling = false;
}

int StoriesPage::currentStep() const
{
    return m_steps->currentRow();
}

void StoriesPage::save(const Story &story, int step)
{
    const Result<void> saved = m_project->edit(tr("Edit story"), [&] { return m_project->timelineNotes().stories().update(story); });
    if (!saved) {
        m_services.prompts.fail(this, tr("The story was not changed"), saved.message());
        read();
        return;
    }
    if (step >= 0 && step < m_steps->rowCount())
        m_steps->setCurrentCell(step, CaptionColumn);
}

void StoriesPage::keepCaption(int row)
{
    if (row >= m_story.steps.size() || m_story.steps.at(row).caption == m_steps->item(row, CaptionColumn)->text())
        return;
    Story story = m_story;
    story.steps[row].caption = m_steps->item(row, CaptionColumn)->text();
    save(story, row);
}

void StoriesPage::moveStep(int by)
{
    const int from = currentStep(), to = from + by;
    if (from < 0 || to < 0 || to >= m_story.steps.size())
        return;
    Story story = m_story;
    story.steps.move(from, to);
    save(story, to);
}

void StoriesPage::removeStep()
{
    const int row = currentStep();
    if (row < 0 || row >= m_story.steps.size())
        return;
    Story story = m_story;
    story.steps.removeAt(row);
    save(story, std::min(row, int(story.steps.size()) - 1));
}

void StoriesPage::orderByDate()
{
    QHash<MessageId, QDate> days;
    for (const StoryPage &page : std::as_const(m_pages))
        days.insert(page.message.id, page.message.date.earliest().isValid() ? page.message.date.earliest() : page.message.date.latest());
    Story story = m_story;
    std::stable_sort(story.steps.begin(), story.steps.end(), [&](const StoryStep &a, const StoryStep &b) { return days.value(a.message) < days.value(b.message); });
    save(story, 0);
}

void StoriesPage::newStory()
{
    const auto name = m_project ? m_services.prompts.text(this, tr("New story"), tr("Name of the story")) : std::nullopt;
    if (!name)
        return;
    Story story;
    story.name = *name;
    const Result<void> made = m_project->edit(tr("New story"), [&]() -> Result<void> {
        const auto added = m_project->timelineNotes().stories().add(story);
        if (!added)
            return added.error();
        m_story.id = *added;
        return {};
    });
    if (!made)
        return m_services.prompts.fail(this, tr("The story was not made"), made.message());
    m_services.settings.setValue(QStringLiteral("stories/current"), m_story.id.value);
    read();
}

void StoriesPage::renameStory()
{
    const auto name = m_services.prompts.text(this, tr("Rename story"), tr("Name of the story"), m_story.name);
    if (!name || *name == m_story.name)
        return;
    Story story = m_story;
    story.name = *name;
    save(story, currentStep());
}

void StoriesPage::removeStory()
{
    if (!m_services.prompts.confirm(this, tr("Delete story"), tr("“%1” with its captions is deleted; its messages stay. Undo brings it back.").arg(m_story.name), tr("Delete story")))
        return;
    const Result<void> gone = m_project->edit(tr("Delete story"), [&] { return m_project->timelineNotes().stories().remove(m_story.id); });
    if (!gone)
        m_services.prompts.fail(this, tr("The story was not deleted"), gone.message());
}

void StoriesPage::present()
{
    if (m_pages.isEmpty())
        return;
    auto *window = new StoryWindow(m_story.name, m_pages, std::max(0, currentStep()), this->window());
    connect(window, &StoryWindow::stepped, this, [this](int step) {
        if (step < m_steps->rowCount())
            m_steps->setCurrentCell(step, CaptionColumn);
    });
    window->showFullScreen();
}

QString StoriesPage::title() const
{
    return tr("Stories");
}

QStringList StoriesPage::status() const
{
    return {tr("%n stories", nullptr, int(m_stories.size())), tr("%n messages in this one", nullptr, int(m_pages.size()))};
}

void StoriesPage::find()
{
    m_list->setFocus();
}

} // namespace haeje
