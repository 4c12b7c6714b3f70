// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixview.h"

#include "ui/charts/heat.h"
#include "ui/common/theme.h"
#include "ui/matrix/matrixheader.h"
#include "ui/matrix/matrixmodel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>
#include <cmath>

namespace haeje {

namespace {

/// Paints a cell without asking the style: some thousand of them stand in a large window.
class MatrixCellPainter : public QStyledItemDelegate
{
public:
    MatrixCellPainter(const MatrixModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        prepare(theme);
        const QRect &rect = option.rect;
        const bool total = m_model->isTotalRow(index.row()) || m_model->isTotalColumn(index.column());
        const bool diagonal = m_model->isDiagonal(index.row(), index.column());
        const double heat = m_model->heat(index.row(), index.column());
        const Shade &shade = m_shades[size_t(std::lround(std::max(0.0, heat) * (steps - 1)))];
        painter->fillRect(rect, total || diagonal ? theme.panel : heat < 0 ? theme.page : shade.ground);
        const double value = m_model->value(index.row(), index.column());
        if (value == 0) {
            painter->fillRect(QRect(rect.center().x() - 1, rect.center().y() - 1, 3, 3), theme.control);
        } else {
            painter->setFont(total ? m_bold : m_plain);
            painter->setPen(std::isnan(value) || diagonal ? theme.secondary : heat < 0 ? theme.text : shade.ink);
            painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, m_model->text(value));
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.page, 1));
            painter->drawRect(rect.adjusted(2, 2, -3, -3));
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    static constexpr int steps = 64;
    struct Shade {
        QColor ground, ink;
    };

    void prepare(const Theme &theme) const
    {
        if (m_for == &theme && m_zoom == interfaceZoom())
            return;
        m_for = &theme;
        m_zoom = interfaceZoom();
        m_plain = haeje::font(TypeRole::Interface);
        m_bold = haeje::font(TypeRole::PanelHead);
        for (int step = 0; step < steps; ++step) {
            Shade &shade = m_shades[size_t(step)];
            shade.ground = heatGround(theme, double(step) / (steps - 1));
            shade.ink = heatInk(theme, shade.ground);
        }
    }

    const MatrixModel *m_model;
    mutable const Theme *m_for = nullptr;
    mutable double m_zoom = 0;
    mutable QFont m_plain, m_bold;
    mutable std::array<Shade, steps> m_shades;
};

} // namespace

MatrixView::MatrixView(MatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_matrix(model)
    , m_rows(new MatrixHeader(Qt::Vertical, this))
    , m_columns(new MatrixHeader(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("matrixGrid"));
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_columns);
    setModel(model);
    m_rows->setMatrix(model);
    m_columns->setMatrix(model);
    setItemDelegate(new MatrixCellPainter(model, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    connect(m_columns, &QHeaderView::sectionClicked, this, [this](int section) { orderBy(Qt::Horizontal, section); });
    connect(m_rows, &QHeaderView::sectionClicked, this, [this](int section) { orderBy(Qt::Vertical, section); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT cellEntered(index.row(), index.column()); });
}

void MatrixView::arrange()
{
    const int columns = m_matrix->columnCount();
    m_rows->setExtent(std::clamp(m_rows->neededExtent(0), scaled(110), std::max(scaled(150), width() * 3 / 10)));
    const int room = width() - m_rows->sizeHint().width() - scaled(14);
    const int width = std::clamp(columns > 0 ? room / columns : 0, scaled(46), scaled(128));
    m_columns->setUpwards(width < scaled(88));
    m_columns->setDefaultSectionSize(width);
    m_rows->setDefaultSectionSize(QFontMetrics(haeje::font(TypeRole::Interface)).height() + scaled(12));
    m_columns->setExtent(std::clamp(m_columns->neededExtent(width), scaled(32), std::max(scaled(150), height() / 3)));
}

void MatrixView::orderBy(Qt::Orientation head, int section)
{
    const bool byColumn = head == Qt::Horizontal;
    const MatrixOrder &now = byColumn ? m_matrix->rowOrder() : m_matrix->columnOrder();
    MatrixOrder order{MatrixOrder::Number, byColumn ? m_matrix->planColumn(section) : m_matrix->planRow(section), false};
    if (now == order)
        order.ascending = true;
    else if (now.by == order.by && now.position == order.position)
        order = {}; // a third click: as it was given
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? m_matrix->planRow(current.row()) : -1;
    const int column = current.isValid() ? m_matrix->planColumn(current.column()) : -1;
    byColumn ? m_matrix->setRowOrder(order) : m_matrix->setColumnOrder(order);
    if (row >= 0)
        setCurrentIndex(m_matrix->index(m_matrix->viewRow(row), m_matrix->viewColumn(column)));
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_rows->viewport()->update();
    m_columns->viewport()->update();
    Q_EMIT cellChosen(current.row(), current.column());
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT cellEntered(currentIndex().row(), currentIndex().column());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void MatrixView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    QTableView::changeEvent(event);
}

} // namespace haeje
