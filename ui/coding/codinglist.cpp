// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codinglist.h"

#include "core/store/codes.h"
#include "core/store/codingunion.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/coding/codingchips.h"
#include "ui/common/codingsign.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace haeje {

/// A document's title on one line; a coding as two lines of its quote with a bar, and a meta line.
class CodingRowDelegate : public QStyledItemDelegate
{
public:
    explicit CodingRowDelegate(QWidget *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
        m_quote = font(TypeRole::ReaderBody);
        m_quote.setPointSizeF(10 * interfaceZoom());
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool title = index.data(CodingListModel::TitleRole).toBool();
        return {100, title ? scaled(30) : scaled(68)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(m_view);
        painter->save();
        const QRect row = option.rect.adjusted(scaled(16), 0, -scaled(12), 0);
        if (index.data(CodingListModel::TitleRole).toBool()) {
            const QString count = index.data(CodingListModel::MetaRole).toString();
            drawLine(painter, TypeRole::Meta, theme.secondary, count, row, Qt::AlignRight);
            drawLine(painter, TypeRole::PanelHead, theme.text, index.data().toString(), row.adjusted(0, 0, -scaled(36), 0),
                     Qt::AlignLeft);
        } else {
            if (option.state & QStyle::State_Selected)
                painter->fillRect(option.rect, theme.selection);
            else if (option.state & QStyle::State_MouseOver)
                painter->fillRect(option.rect, theme.hover);
            paintCoding(painter, row, index, theme);
            if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
                painter->setPen(QPen(theme.accent, 2));
                painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
            }
        }
        painter->restore();
    }

private:
    static void drawLine(QPainter *painter, TypeRole role, const QColor &colour, const QString &text, const QRect &rect,
                         int side)
    {
        painter->setFont(font(role));
        painter->setPen(colour);
        painter->drawText(rect, Qt::AlignVCenter | side,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    void paintCoding(QPainter *painter, const QRect &row, const QModelIndex &index, const Theme &theme) const
    {
        const int left = row.left() + scaled(10), width = row.right() - left, line = scaled(20);
        painter->setFont(m_quote);
        painter->setPen(theme.text);
        const QString quote = index.data().toString().left(400);
        QTextLayout layout(quote, m_quote);
        layout.beginLayout();
        QTextLine first = layout.createLine();
        if (first.isValid())
            first.setLineWidth(width);
        layout.endLayout();
        const int cut = first.isValid() ? first.textLength() : int(quote.size());
        int y = row.top() + scaled(6);
        for (const QString &text : {quote.left(cut), quote.mid(cut)}) {
            if (text.isEmpty())
                continue;
            painter->drawText(QRect(left, y, width, line), Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
            y += line;
        }
        painter->fillRect(QRect(row.left(), row.top() + scaled(6), 3, y - row.top() - scaled(6)),
                          theme.codeStripe(index.data(CodingListModel::ColourRole).toInt()));
        drawLine(painter, TypeRole::Meta, theme.secondary, index.data(CodingListModel::MetaRole).toString(),
                 QRect(left, y, width, scaled(18)), Qt::AlignLeft);
    }

    const QWidget *m_view;
    QFont m_quote;
};

CodingList::CodingList(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this))
    , m_definition(new QLabel(this))
    , m_below(new QCheckBox(tr("With the codes below it"), this))
    , m_states(new QComboBox(this))
    , m_nothing(new QLabel(this))
    , m_model(new CodingListModel(this))
    , m_view(new QListView(this))
{
    setObjectName(QStringLiteral("codingList"));
    setProperty("look", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("codingListTitle"));
    m_title->setFont(haeje::font(TypeRole::Subject));
    m_definition->setProperty("look", QStringLiteral("secondary"));
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    m_below->setObjectName(QStringLiteral("codingListBelow"));
    m_below->setChecked(true);
    m_states->setObjectName(QStringLiteral("codingListStates"));
    m_states->setAccessibleName(tr("Certainty"));
    m_states->addItem(tr("However certain"), -1);
    for (const CodingState state : {CodingState::Certain, CodingState::Doubtful, CodingState::ToDiscuss, CodingState::NotSaid}) {
        const QString sign = codingSign(state);
        m_states->addItem(sign.isEmpty() ? stateTitle(state) : sign + QStringLiteral("  ") + stateTitle(state), int(state));
    }
    m_nothing->setProperty("look", QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_view->setObjectName(QStringLiteral("codingListView"));
    m_view->setAccessibleName(tr("Codings"));
    m_view->setProperty("look", QStringLiteral("panel"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CodingRowDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(500);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(6), 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(16), scaled(6));
    head->setSpacing(scaled(4));
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_definition),
                            static_cast<QWidget *>(m_below), static_cast<QWidget *>(m_states), static_cast<QWidget *>(m_nothing)})
        head->addWidget(widget);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(m_below, &QCheckBox::toggled, this, &CodingList::refresh);
    connect(m_states, &QComboBox::currentIndexChanged, this, &CodingList::refresh);
    connect(m_view, &QListView::clicked, this, &CodingList::activate);
    connect(m_view, &QListView::customContextMenuRequested, this, &CodingList::showMenu);
}

void CodingList::setProject(Project *project)
{
    m_project = project;
    m_code = {};
    refresh();
}

void CodingList::showCode(CodeId code)
{
    m_code = code;
    m_view->scrollToTop();
    refresh();
}

void CodingList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void CodingList::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const std::optional<Code> code = m_project && m_code ? m_project->codes().find(m_code) : std::nullopt;
    const bool below = code && m_project->codes().withBelow(m_code).size() > 1;
    m_codings = code ? m_project->passages().codingsOf(m_code, below && m_below->isChecked()) : QList<CodingRow>();
    const bool any = !m_codings.isEmpty();
    if (const int state = m_states->currentData().toInt(); state >= 0)
        m_codings.removeIf([state](const CodingRow &row) { return int(row.coding.state) != state; });
    m_states->setVisible(any);
    QHash<CodeId, int> colours;
    if (code) {
        for (const Code &each : m_project->codes().all())
            colours.insert(each.id, each.colour);
    }
    const CodingRow *current = m_model->coding(m_view->currentIndex());
    const CodingId kept = current ? current->coding.id : CodingId();
    m_model->setCodings(m_codings, colours, below && m_below->isChecked());
    if (const int row = m_model->rowOf(kept); kept && row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    m_title->setText(code ? QStringLiteral("%1 · %2").arg(code->name, tr("%n codings", nullptr, int(m_codings.size())))
                          : QString());
    m_title->setVisible(code.has_value());
    m_definition->setText(code ? code->definition : QString());
    m_definition->setVisible(code && !code->definition.isEmpty());
    m_below->setVisible(below);
    m_nothing->setText(any ? tr("None of its codings is marked so.") : code ? tr("This code is on no passage yet. Select words and double-click the code, or drag it on them.")
                            : tr("Choose a code in the codebook, and the passages it is on are listed here."));
    m_nothing->setVisible(m_codings.isEmpty());
}

void CodingList::activate(const QModelIndex &index)
{
    if (const CodingRow *row = m_model->coding(index))
        Q_EMIT codingClicked(row->coding.id, row->coding.passage);
}

static QString asLine(const CodingRow &row)
{
    return QStringList{row.quote.simplified(), row.documentTitle, row.codePath, row.coding.coder,
                       row.coding.weight ? QString::number(*row.coding.weight) : QString(), stateWord(row.coding.state)}
        .join(QLatin1Char('\t'));
}

QString CodingList::asText() const
{
    QStringList lines;
    for (const CodingRow &row : m_codings)
        lines.append(asLine(row));
    return lines.join(QLatin1Char('\n'));
}

void CodingList::copySelected() const
{
    if (const CodingRow *row = m_model->coding(m_view->currentIndex()))
        QGuiApplication::clipboard()->setText(asLine(*row));
}

void CodingList::showMenu(const QPoint &at)
{
    if (m_codings.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->coding(m_view->indexAt(at)))
        menu->addAction(tr("Copy"), this, &CodingList::copySelected)->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Copy all as text"), this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool CodingList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_view->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace haeje
