// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/structtable.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace haeje {

class PanelHead;
class SortFilter;

/// A unit that somebody coded, as the page lists it.
struct AgreementPlace {
    PassageId passage;
    QString text;
    QString quote;
    QString code;
    QString codedBy;
    QString notCodedBy;
    int order = 0; ///< in the texts
};

/// The places behind a number or a cell: what was coded there, by whom and by whom not.
class AgreementPlaces : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPlaces(QWidget *parent = nullptr);

    /// title says what they are; hint stands there where there is none.
    void setPlaces(const QString &title, const QList<AgreementPlace> &places, const QString &hint);
    QTableView *table() const { return m_view; }
    int count() const;

Q_SIGNALS:
    void chosen(haeje::PassageId passage);  ///< a click, or by the arrows
    void entered(haeje::PassageId passage); ///< a double click or Enter

private:
    PassageId at(const QModelIndex &index) const;

    PanelHead *m_head;
    QLabel *m_hint;
    StructTable<AgreementPlace> *m_model;
    SortFilter *m_sorted;
    QTableView *m_view;
};

} // namespace haeje
