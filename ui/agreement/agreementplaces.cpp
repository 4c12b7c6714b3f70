// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementplaces.h"

#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

static QList<TableColumn<AgreementPlace>> placeColumns()
{
    using Place = AgreementPlace;
    const auto words = [](const QString &title, QString Place::*member) {
        return TableColumn<Place>{title, [member](const Place &place) { return QVariant(place.*member); }, {}, false,
                                  [member](const Place &place, int role) { return role == Qt::ToolTipRole ? QVariant(place.*member) : QVariant(); }};
    };
    QList<TableColumn<Place>> columns = {words(AgreementPlaces::tr("Words"), &Place::quote), words(AgreementPlaces::tr("Code"), &Place::code),
                                         words(AgreementPlaces::tr("Coded by"), &Place::codedBy), words(AgreementPlaces::tr("Not coded by"), &Place::notCodedBy),
                                         words(AgreementPlaces::tr("Text"), &Place::text)};
    columns[0].sortKey = columns[4].sortKey = [](const Place &place) { return QVariant(place.order); };
    return columns;
}

AgreementPlaces::AgreementPlaces(QWidget *parent)
    : QWidget(parent)
    , m_head(new PanelHead({}, this))
    , m_hint(metaLabel({}, this))
    , m_model(new StructTable<AgreementPlace>(placeColumns(), this))
    , m_sorted(new SortFilter(m_model, this))
    , m_view(makeTable(m_sorted, QStringLiteral("agreementPlaces"), this))
{
    QLineEdit *filter = filterField(tr("Filter the places"), QStringLiteral("agreementPlacesFilter"), this);
    filter->setMaximumWidth(scaled(200));
    m_head->addWidget(filter);
    m_head->letGiveWay(filter);
    connect(filter, &QLineEdit::textChanged, m_sorted, &SortFilter::setWords);
    m_hint->setObjectName(QStringLiteral("agreementPlacesHint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_hint->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Places behind the number"));
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->verticalHeader()->setDefaultSectionSize(scaled(28));
    const int widths[] = {320, 130, 120, 120};
    for (int i = 0; i < 4; ++i)
        m_view->horizontalHeader()->resizeSection(i, scaled(widths[i]));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (const PassageId passage = at(current))
            Q_EMIT chosen(passage);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const PassageId passage = at(index))
            Q_EMIT entered(passage);
    });
}

PassageId AgreementPlaces::at(const QModelIndex &index) const
{
    return index.isValid() ? m_model->at(m_sorted->mapToSource(index).row()).passage : PassageId();
}

int AgreementPlaces::count() const
{
    return m_model->rowCount();
}

void AgreementPlaces::setPlaces(const QString &title, const QList<AgreementPlace> &places, const QString &hint)
{
    m_head->setTitle(title);
    m_model->setRows(places);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_view->setVisible(!places.isEmpty());
}

} // namespace haeje
