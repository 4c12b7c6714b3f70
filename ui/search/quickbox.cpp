// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/quickbox.h"

#include "core/store/project.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/search/findings.h"
#include "ui/search/hititem.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QTimer>

namespace haeje {

static constexpr int hitsAsked = 200; // enough that many messages do not crowd out the documents
static constexpr int hitsPerGroup = 6;
static constexpr int allHits = -1; ///< IndexRole of the row that opens the panel
static constexpr int firstCommand = 1000;

QuickBox::QuickBox(const Actions &actions, Navigator &navigator, QWidget *parent)
    : QLineEdit(parent)
    , m_actions(actions)
    , m_navigator(navigator)
    , m_findings(new Findings(this))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("quickBox"));
    setPlaceholderText(tr("Find documents, codes, messages, commands"));
    setAccessibleName(placeholderText());
    addAction(themedIcon(QStringLiteral("search")), LeadingPosition);
    m_list->setObjectName(QStringLiteral("quickList"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView#quickList { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; padding: 4px 1px; }"));
    m_list->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(30);
    connect(m_timer, &QTimer::timeout, this, &QuickBox::look);
    connect(this, &QLineEdit::textEdited, m_timer, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &QuickBox::choose);
    connect(m_findings, &Findings::found, this, [this](const QString &, const QList<SearchHit> &hits) { show(hits, {}); });
    connect(m_findings, &Findings::failed, this, [this](const QString &, const QString &sentence) { show({}, sentence); });
}

QuickBox::~QuickBox()
{
    delete m_list;
}

void QuickBox::setProject(Project *project)
{
    m_findings->setProject(project);
    close();
}

void QuickBox::open()
{
    if (!hasFocus())
        m_cameFrom = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    look();
}

void QuickBox::look()
{
    if (!hasFocus() && !m_list->isVisible())
        return;
    m_hits.clear();
    if (text().trimmed().isEmpty()) {
        m_findings->forget();
        return show({}, {});
    }
    show({}, {}); // commands at once, what was found as soon as it is
    m_findings->ask(text(), hitsAsked, 1);
}

void QuickBox::addHead(const QString &title, const QString &hint)
{
    auto *head = new QStandardItem(title);
    head->setData(true, HeadRole);
    head->setData(hint, HintRole);
    head->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(head);
}

QStandardItem *QuickBox::addRow(const QString &title, const QString &icon, const QString &hint)
{
    auto *row = new QStandardItem(title);
    row->setData(icon, Qt::DecorationRole);
    row->setData(hint, HintRole);
    m_rows->appendRow(row);
    return row;
}

void QuickBox::addHits(EntityKind kind, const QList<SearchHit> &hits)
{
    int shown = 0;
    for (int i = 0; i < hits.size() && shown < hitsPerGroup; ++i) {
        const SearchHit &hit = hits.at(i);
        if (hit.where.kind != kind)
            continue;
        if (shown++ == 0)
            addHead(hitGroup(kind));
        QStandardItem *row = addRow(hit.title, hitIcon(kind));
        if (hit.snippet != hit.title) {
            row->setData(hit.snippet, SnippetRole);
            row->setData(hit.snippetMatch.start, MatchStartRole);
            row->setData(hit.snippetMatch.length(), MatchLengthRole);
        }
        row->setData(i, IndexRole);
    }
}

static bool holdsWords(const QString &title, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

void QuickBox::addCommands()
{
    m_commands.clear();
    const QStringList words = text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int most = words.isEmpty() ? 12 : hitsPerGroup;
    const QList<QAction *> all = m_actions.all();
    for (QAction *command : all) {
        const QString title = plainTitle(command->text());
        if (m_commands.size() >= most || title.isEmpty() || command->isSeparator())
            continue;
        // A hidden command belongs to another place, where it may well be enabled.
        if ((command->isVisible() && !command->isEnabled()) || !holdsWords(title, words))
            continue;
        if (words.isEmpty() && command->shortcut().isEmpty())
            continue;
        if (m_commands.isEmpty())
            addHead(tr("Commands"));
        QStandardItem *row = addRow(title, command->property("iconName").toString(),
                                    command->shortcut().toString(QKeySequence::NativeText));
        row->setData(firstCommand + int(m_commands.size()), IndexRole);
        m_commands.append(command);
    }
}

void QuickBox::show(const QList<SearchHit> &hits, const QString &sentence)
{
    m_hits = hits;
    m_rows->clear();
    for (EntityKind kind : {EntityKind::Document, EntityKind::Code, EntityKind::Message, EntityKind::Memo,
                            EntityKind::Claim, EntityKind::Figure, EntityKind::Chart})
        addHits(kind, hits);
    if (!hits.isEmpty()) // without their number: here each document counts once, there every hit in it
        addRow(tr("All hits"), QStringLiteral("search"), tr("Ctrl+Enter"))->setData(allHits, IndexRole);
    addCommands();
    if (!sentence.isEmpty())
        addHead(sentence);
    else if (m_rows->rowCount() == 0)
        addHead(tr("Nothing found"));
    step(0);
    placeList();
}

void QuickBox::placeList()
{
    QWidget *window = this->window();
    if (m_list->parentWidget() != window)
        m_list->setParent(window);
    int height = scaled(12);
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint corner = mapTo(window, QPoint(0, this->height() + scaled(4)));
    m_list->setGeometry(corner.x(), corner.y(), width(), std::min(height, window->height() - corner.y() - scaled(40)));
    m_list->setVisible(true);
    m_list->raise();
}

/// Chooses the next row that can be chosen; by 0: the first one.
void QuickBox::step(int by)
{
    int row = by == 0 ? 0 : m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_rows->rowCount() && m_rows->item(row)->data(HeadRole).toBool())
        row += by < 0 ? -1 : 1;
    if (row >= 0 && row < m_rows->rowCount()) {
        m_list->setCurrentIndex(m_rows->index(row, 0));
        m_list->scrollTo(m_rows->index(std::max(0, row - (row == 1 ? 1 : 0)), 0));
    }
}

void QuickBox::choose(const QModelIndex &index)
{
    const QVariant chosen = index.data(IndexRole);
    if (!chosen.isValid())
        return;
    const QString query = text();
    const int number = chosen.toInt();
    const QPointer<QAction> command = number >= firstCommand ? m_commands.value(number - firstCommand) : nullptr;
    const SearchHit hit = m_hits.value(number);
    close();
    if (number == allHits)
        return Q_EMIT allHitsWanted(query);
    if (command)
        return Q_EMIT commandChosen(command);
    if (hit.where.kind == EntityKind::Document)
        m_navigator.go({PlaceKind::Library, hit.where, hit.span});
    else if (hit.where)
        m_navigator.goTo(hit.where);
}

void QuickBox::close()
{
    m_timer->stop();
    m_findings->forget();
    m_list->hide();
    clear();
    if (hasFocus() && m_cameFrom)
        m_cameFrom->setFocus();
    else if (hasFocus())
        clearFocus();
}

void QuickBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_list->isHidden())
            look();
        else
            step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_timer->isActive()) {
            m_timer->stop();
            look();
        }
        if (event->modifiers() & Qt::ControlModifier && !text().trimmed().isEmpty()) {
            const QString query = text();
            close();
            return Q_EMIT allHitsWanted(query);
        }
        return choose(m_list->currentIndex());
    case Qt::Key_Escape:
        return close();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuickBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        look();
}

void QuickBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
}

void QuickBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(haeje::font(TypeRole::Small));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + scaled(12);
    const QRect key(width() - wide - scaled(8), (height() - scaled(20)) / 2, wide, scaled(20));
    painter.setPen(theme.separator);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.secondary);
    painter.drawText(key, Qt::AlignCenter, keys);
}

} // namespace haeje
