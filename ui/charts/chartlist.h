// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QIcon>
#include <QList>
#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QMenu;
class QToolButton;

namespace haeje {

/// A chart as the list shows it.
struct ChartListItem {
    ChartId id;
    QString title; ///< what it counts
    QString meta;  ///< "Bar · 40 technologies · 1 warning"
    bool warning = false;
    bool operator==(const ChartListItem &) const = default;
};

/// The charts of the project with a filter and a button for a new one.
class ChartList : public QWidget
{
    Q_OBJECT
public:
    explicit ChartList(QMenu *newMenu, QWidget *parent = nullptr);

    void setItems(const QList<ChartListItem> &items);
    void setCurrent(ChartId id);
    ChartId current() const;
    void focusFilter();

Q_SIGNALS:
    void chosen(haeje::ChartId id);
    void deleteAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QList<ChartListItem> m_items;
};

} // namespace haeje
