// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/concordanceview.h"

#include "core/base/edtf.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace haeje {

void ConcordanceModel::setConcordance(const Concordance &concordance)
{
    beginResetModel();
    m_concordance = concordance;
    endResetModel();
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    const ConcordanceLine &one = line(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == LeftColumn ? Qt::AlignRight : index.column() == KeywordColumn ? Qt::AlignHCenter : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole)
        return QString(one.left + one.keyword + one.right + QStringLiteral(" · ") + one.title);
    if (role == Qt::ToolTipRole && index.column() == TitleColumn)
        return one.title;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LeftColumn: return one.left;
    case KeywordColumn: return one.keyword;
    case RightColumn: return one.right;
    case DateColumn: return EdtfDate::parse(one.date).value_or(EdtfDate()).text();
    default: return one.title;
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LeftColumn)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (role == Qt::TextAlignmentRole && section == KeywordColumn)
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char *const titles[] = {QT_TR_NOOP("Left"), QT_TR_NOOP("Keyword"), QT_TR_NOOP("Right"), QT_TR_NOOP("Date"), QT_TR_NOOP("Document")};
    return tr(titles[section]);
}

namespace {

/// Cuts the left context at its beginning, and sets the keyword in bold.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.hover);
        const bool keyword = index.column() == ConcordanceModel::KeywordColumn;
        const bool meta = index.column() >= ConcordanceModel::DateColumn;
        QFont face = font(meta ? TypeRole::Meta : TypeRole::Interface);
        face.setBold(keyword);
        painter->setFont(face);
        painter->setPen(keyword ? theme.accent : meta ? theme.secondary : theme.text);
        const int inset = meta ? scaled(8) : scaled(3);
        const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
        const auto mode = index.column() == ConcordanceModel::LeftColumn ? Qt::ElideLeft : Qt::ElideRight;
        const QString text = index.data().toString();
        painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), QFontMetrics(face).elidedText(meta || keyword ? text : text.trimmed(), mode, room.width()));
        painter->setPen(theme.separator);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }
};

ConcordanceOrder orderOf(int column)
{
    switch (column) {
    case ConcordanceModel::LeftColumn: return ConcordanceOrder::Left;
    case ConcordanceModel::RightColumn: return ConcordanceOrder::Right;
    case ConcordanceModel::DateColumn: return ConcordanceOrder::Date;
    default: return ConcordanceOrder::Position;
    }
}

} // namespace

ConcordanceView::ConcordanceView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ConcordanceModel(this))
{
    setObjectName(QStringLiteral("concordance"));
    setAccessibleName(tr("Concordance"));
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(26));
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(30));
    makeCopyable(this);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        setOrder(orderOf(column));
        Q_EMIT orderChosen(m_order);
    });
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT lineChosen(m_model->line(index.row()));
    };
    connect(this, &QTableView::clicked, this, open);
    connect(this, &QTableView::activated, this, open);
}

void ConcordanceView::setOrder(ConcordanceOrder order)
{
    m_order = order;
    static constexpr int columns[] = {ConcordanceModel::KeywordColumn, ConcordanceModel::LeftColumn, ConcordanceModel::RightColumn,
                                      ConcordanceModel::DateColumn};
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(columns[int(order)], Qt::AscendingOrder);
}

void ConcordanceView::setConcordance(const Concordance &concordance)
{
    m_model->setConcordance(concordance);
    shareWidth();
}

/// Left and right get the same; date and document only where there is room for them.
void ConcordanceView::shareWidth()
{
    QFont bold = haeje::font(TypeRole::Interface);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int keyword = headWidth(this, ConcordanceModel::KeywordColumn);
    for (int row = 0; row < std::min(200, m_model->rowCount()); ++row)
        keyword = std::max(keyword, metrics.horizontalAdvance(m_model->line(row).keyword) + scaled(12));
    keyword = std::min(keyword, scaled(180));
    const int all = viewport()->width();
    const bool wide = all >= scaled(620);
    setColumnHidden(ConcordanceModel::DateColumn, !wide);
    setColumnHidden(ConcordanceModel::TitleColumn, !wide);
    const int date = wide ? scaled(96) : 0;
    const int title = wide ? std::min(scaled(260), all / 5) : 0;
    const int side = std::max(scaled(40), (all - keyword - date - title) / 2);
    setColumnWidth(ConcordanceModel::LeftColumn, side);
    setColumnWidth(ConcordanceModel::KeywordColumn, keyword);
    setColumnWidth(ConcordanceModel::RightColumn, side);
    setColumnWidth(ConcordanceModel::DateColumn, date);
    setColumnWidth(ConcordanceModel::TitleColumn, title);
}

void ConcordanceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

} // namespace haeje
