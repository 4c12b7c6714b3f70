// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/figuretable.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

static QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

static QVariant numberShown(const std::optional<double> &value)
{
    return value ? QVariant(numberForPeople(*value)) : QVariant();
}

static std::optional<double> shareOf(const Figure &figure)
{
    if (!figure.value || !figure.base || *figure.base <= 0)
        return std::nullopt;
    return *figure.value / *figure.base * 100;
}

QList<TableColumn<FigureTable::Row>> FigureTable::columns() const
{
    const auto words = [](QString Figure::*member) { return [member](const Row &row) { return QVariant(row.figure.*member); }; };
    const auto mark = [this](const Row &row, int role) -> QVariant {
        if (role == Qt::DecorationRole && row.warning)
            return iconPixmap(QStringLiteral("warning"), scaled(16), themeOf(this).warning, devicePixelRatioF());
        return role == Qt::ToolTipRole && row.warning ? QVariant(tr("A check flags this figure; see its checks at the right"))
                                                      : QVariant();
    };
    return {
        {tr("Statement"), words(&Figure::statement), {}, false, mark},
        {tr("Value"),
         [](const Row &row) { return row.figure.value ? numberShown(row.figure.value) : QVariant(row.figure.verdict); },
         [](const Row &row) { return number(row.figure.value); }, true, {}},
        {tr("Unit"), words(&Figure::unit), {}, false, {}},
        {tr("Base"), [](const Row &row) { return numberShown(row.figure.base); },
         [](const Row &row) { return number(row.figure.base); }, true, {}},
        {tr("Share"),
         [](const Row &row) { return shareOf(row.figure) ? QVariant(shareForPeople(*shareOf(row.figure))) : QVariant(); },
         [](const Row &row) { return number(shareOf(row.figure)); }, true, {}},
        {tr("Dimension"), words(&Figure::dimension), {}, false, {}},
        {tr("Category"), words(&Figure::category), {}, false, {}},
        {tr("As of"), [](const Row &row) { return QVariant(row.figure.asOf.display(QLocale())); },
         [](const Row &row) { return row.figure.asOf.isStated() ? QVariant(row.figure.asOf.earliest()) : QVariant(); }, false, {}},
        {tr("Source"), words(&Figure::source), {}, false, {}},
        {tr("Passages"), [](const Row &row) { return QVariant(int(row.figure.evidence.size())); }, {}, true, {}},
    };
}

FigureTable::FigureTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new StructTable<Row>(columns(), this))
    , m_shown(new SortFilter(m_model, this))
    , m_bar(new FilterBar)
    , m_view(makeTable(m_shown, QStringLiteral("figureTable")))
{
    QLineEdit *field = m_bar->addField(tr("Filter figures"), QStringLiteral("figureFilter"));
    Q_UNUSED(field)
    m_view->setAccessibleName(tr("Figures"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_view->horizontalHeader()->setStretchLastSection(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_view, 1);
    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &text) {
        m_shown->setWords(text);
        showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FigureTable::selectionChanged);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &FigureTable::editAsked);
}

const Figure &FigureTable::figureAt(const QModelIndex &proxyIndex) const
{
    return m_model->at(m_shown->mapToSource(proxyIndex).row()).figure;
}

void FigureTable::setFigures(const QList<Figure> &figures, const QList<FigureId> &warnings)
{
    const FigureId kept = current();
    QList<Row> rows;
    for (const Figure &figure : figures)
        rows.append({figure, warnings.contains(figure.id)});
    m_model->setRows(rows);
    select(kept);
    showCount();
}

/// The columns at their least, none narrower than its head, and what is left over to those with long words.
void FigureTable::shareWidth()
{
    QHeaderView *head = m_view->horizontalHeader();
    static constexpr int least[] = {196, 80, 92, 52, 64, 88, 160, 112, 72, 68};
    static constexpr double share[] = {0.4, 0, 0, 0, 0, 0, 0.35, 0, 0.25, 0};
    const auto width = [&](int column) { return qMax(scaled(least[column]), headWidth(m_view, column)); };
    int all = 0;
    for (int column = 0; column < int(std::size(least)); ++column)
        all += width(column);
    const int rest = qMax(0, m_view->viewport()->width() - all);
    for (int column = 0; column < int(std::size(least)); ++column)
        head->resizeSection(column, width(column) + int(rest * share[column]));
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    shareWidth();
}

void FigureTable::showCount()
{
    const int shown = m_shown->rowCount(), all = m_model->rowCount();
    m_bar->setCount(shown == all ? tr("%n figures", nullptr, all) : tr("%1 of %n figures", nullptr, all).arg(shown));
}

void FigureTable::select(FigureId id)
{
    for (int row = 0; id && row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (figureAt(index).id == id) {
            m_view->selectRow(row);
            m_view->scrollTo(index);
            return;
        }
    }
}

FigureId FigureTable::current() const
{
    const QModelIndex index = m_view->selectionModel()->currentIndex();
    return index.isValid() ? figureAt(index).id : FigureId();
}

QList<FigureId> FigureTable::selected() const
{
    QList<FigureId> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.append(figureAt(index).id);
    return ids;
}

Table FigureTable::shown() const
{
    Table table;
    table.columns = {{QStringLiteral("statement"), tr("Statement"), false}, {QStringLiteral("value"), tr("Value"), true},
                     {QStringLiteral("unit"), tr("Unit"), false}, {QStringLiteral("base"), tr("Base"), true},
                     {QStringLiteral("dimension"), tr("Dimension"), false}, {QStringLiteral("category"), tr("Category"), false},
                     {QStringLiteral("as_of"), tr("As of"), false}, {QStringLiteral("source"), tr("Source"), false}};
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const Figure &f = figureAt(m_shown->index(row, 0));
        const QString unit = f.value || !f.unit.isEmpty() ? f.unit : QStringLiteral("verdict");
        table.rows.append({{f.statement, f.value ? number(f.value) : QVariant(f.verdict), unit, number(f.base), f.dimension,
                            f.category, f.asOf.text(), f.source},
                           {f.id},
                           false});
    }
    return table;
}

void FigureTable::focusFilter()
{
    if (auto *field = m_bar->findChild<QLineEdit *>(QStringLiteral("figureFilter")))
        field->setFocus();
}

bool FigureTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete)
        Q_EMIT deleteAsked();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT editAsked();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace haeje
