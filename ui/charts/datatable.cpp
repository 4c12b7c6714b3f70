// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/datatable.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/hatch.h"
#include "ui/common/panelhead.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

DataTable::DataTable(QWidget *parent)
    : QWidget(parent)
    , m_about(metaLabel({}))
    , m_rules(metaLabel({}))
    , m_view(makeTable(nullptr, QStringLiteral("chartData")))
{
    auto *head = new PanelHead(tr("Data"));
    head->addWidget(m_about);
    auto *figures = head->add(QStringLiteral("figure"), tr("Open figures"), tr("Show these figures in the review"));
    m_figures = figures;
    figures->setObjectName(QStringLiteral("openFigures"));
    connect(figures, &QAbstractButton::clicked, this, &DataTable::figuresAsked);
    m_rules->setWordWrap(true);
    m_rules->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(6));
    m_view->setSortingEnabled(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Data of the chart"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(m_view, 1);
    all->addWidget(m_rules);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_view, &QAbstractItemView::activated, this, &DataTable::activate);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_model->columnCount() - 1)
            activate(index);
    });
}

QString DataTable::evidenceWords(const Line &line)
{
    if (line.row < 0)
        return {};
    if (line.ofMatrix)
        return tr("show passages");
    if (line.messages > 0)
        return tr("%n messages", nullptr, line.messages);
    if (line.passages > 0)
        return tr("%n passages", nullptr, line.passages);
    return line.notStated ? tr("computed") : tr("%n figures, no passage", nullptr, line.figures);
}

static QPixmap swatch(const Theme &theme, int colour, bool notStated, double ratio)
{
    const int side = scaled(12);
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (notStated)
        paintHatch(painter, QRectF(0, 0, side, side), theme, HatchSize::Swatch);
    else
        painter.fillRect(QRectF(1, 1, side - 2, side - 2), theme.series(colour));
    return pixmap;
}

QVariant DataTable::look(const Line &line, int role, bool link) const
{
    if (role == Qt::FontRole && line.row < 0)
        return haeje::font(TypeRole::PanelHead);
    if (link && role == Qt::ForegroundRole && line.row >= 0)
        return themeOf(this).accent;
    return {};
}

QList<TableColumn<DataTable::Line>> DataTable::columnsFor(const Table &table) const
{
    const auto title = [&](int column) { return table.columns.value(column).title; };
    const auto plain = [this](const Line &line, int role) { return look(line, role, false); };
    const auto percent = [](const QVariant &share) {
        return share.isValid() ? QVariant(shareForPeople(share.toDouble())) : QVariant(QStringLiteral("–"));
    };
    const auto named = [this](const Line &line, int role) {
        if (role == Qt::DecorationRole && line.row >= 0)
            return QVariant(swatch(themeOf(this), line.colour, line.notStated, devicePixelRatioF()));
        return look(line, role, false);
    };
    const auto number = [](const Line &line) {
        return line.value.isValid() ? QVariant(numberForPeople(line.value.toDouble())) : QVariant();
    };
    QList<TableColumn<Line>> columns{{title(0), [](const Line &line) { return line.category; }, {}, false, named}};
    if (table.column(QStringLiteral("series")) >= 0)
        columns.append({title(1), [](const Line &line) { return line.series; }, {}, false, plain});
    columns.append({title(table.column(QStringLiteral("value"))), number, {}, true, plain});
    if (const int share = table.column(QStringLiteral("share_of_base")); share >= 0) {
        columns.append({title(share), [percent](const Line &line) { return percent(line.shareOfBase); }, {}, true, plain});
        columns.append({title(share + 1), [percent](const Line &line) { return percent(line.shareOfStated); }, {}, true, plain});
    }
    columns.append({tr("Stands on"), [](const Line &line) { return QVariant(evidenceWords(line)); }, {}, false,
                    [this](const Line &line, int role) { return look(line, role, true); }});
    return columns;
}

QList<DataTable::Line> DataTable::linesOf(const ChartPicture &picture)
{
    QList<Line> lines;
    if (!picture.isFigures()) {
        // The numbers of an analysis may count one passage in several rows: they have no sum.
        const qsizetype series = picture.table.column(QStringLiteral("series"));
        const qsizetype value = picture.table.column(QStringLiteral("value"));
        for (int row = 0; row < picture.table.rows.size(); ++row) {
            const Table::Row &from = picture.table.rows.at(row);
            Line line{from.cells.value(0), series < 0 ? QVariant() : from.cells.value(series), from.cells.value(value), {}, {}, 0, 0, row, from.notStated, !picture.cells.isEmpty(), picture.spec.colour};
            line.passages = int(from.evidence.size());
            line.messages = int(std::count_if(from.evidence.begin(), from.evidence.end(), [](const EntityRef &ref) { return ref.kind == EntityKind::Message; }));
            lines.append(line);
        }
        return lines;
    }
    double sum = 0, ofBase = 0, ofStated = 0;
    for (int row = 0; row < picture.table.rows.size(); ++row) {
        const Table::Row &from = picture.table.rows.at(row);
        Line line{sentenceCase(from.cells.value(0).toString()), {}, from.cells.value(1), from.cells.value(2),
                  from.cells.value(3), 0, 0, row, from.notStated, false, picture.spec.colour};
        for (const EntityRef &ref : from.evidence) {
            line.passages += ref.kind == EntityKind::Passage;
            line.figures += ref.kind == EntityKind::Figure;
        }
        sum += line.value.toDouble();
        ofBase += line.shareOfBase.toDouble();
        ofStated += line.shareOfStated.toDouble();
        lines.append(line);
    }
    const bool hasBase = !lines.isEmpty() && lines.first().shareOfBase.isValid();
    Line total;
    total.category = tr("All");
    total.value = sum;
    total.shareOfBase = hasBase ? QVariant(ofBase) : QVariant();
    total.shareOfStated = ofStated;
    lines.append(total);
    return lines;
}

void DataTable::setPicture(const ChartPicture *picture)
{
    auto *old = m_model;
    m_model = new StructTable<Line>(picture ? columnsFor(picture->table) : QList<TableColumn<Line>>(), this);
    if (picture)
        m_model->setRows(linesOf(*picture));
    m_view->setModel(m_model);
    delete old;
    const bool figures = !picture || picture->isFigures();
    m_figures->setVisible(figures);
    const int rows = picture ? int(picture->table.rows.size()) : 0;
    m_about->setText(!picture ? QString() : figures ? tr("%n rows and a total", nullptr, rows) : tr("%n rows", nullptr, rows));
    m_rules->setText(picture ? picture->table.notes.join(QLatin1Char(' ')) : QString());
    m_rules->setVisible(!m_rules->text().isEmpty());
    if (!picture)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    const QAbstractItemView *cells = m_view;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        // The style's padding is not in the hints of the heads.
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int wanted = qMax(cells->sizeHintForColumn(column) + scaled(8), header->fontMetrics().horizontalAdvance(title) + scaled(34));
        header->resizeSection(column, wanted);
    }
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

void DataTable::activate(const QModelIndex &index)
{
    if (!m_model || !index.isValid())
        return;
    const Line &line = m_model->at(index.row());
    const QRect cell = m_view->visualRect(m_model->index(index.row(), m_model->columnCount() - 1));
    if (line.row >= 0)
        Q_EMIT rowActivated(line.row, m_view->viewport()->mapToGlobal(cell.bottomLeft()));
}

} // namespace haeje
