// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/timeline/gridview.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace haeje {

class Chip;
class EmptyState;
class FilterBar;

/// Occasions by direction down, years across: what was sent and what of that which is expected is not in the project. The
/// chosen cell's messages stand in a row below, each with the way to it.
class OccasionGridPage : public Page
{
    Q_OBJECT
public:
    explicit OccasionGridPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    void choose(const QModelIndex &index, int line);
    void open(const QModelIndex &index, int line);
    void showDetail(const QModelIndex &index);
    void openYears();
    void exportAs();

    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true;
    OccasionGridOptions m_options;
    QList<Message> m_messages;
    GridModel *m_model;
    GridView *m_view;
    FilterBar *m_bar;
    Chip *m_years;
    QAction *m_oneOff;
    QAction *m_byActor;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_legend;
    QLabel *m_rule;
    QWidget *m_detail;
    QLabel *m_words;
    QHBoxLayout *m_detailRow;
    QList<QWidget *> m_buttons; ///< of the chosen cell
};

} // namespace haeje
