// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/work/sheets.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace haeje {

class FilterBar;
class PanelHead;
class CellsModel;
class SheetView;
class SortFilter;

/// A table of the project that is edited in place like a spreadsheet: messages, actors, occasions or kinds of message.
class SheetPage : public Page
{
    Q_OBJECT
public:
    SheetPage(SheetKind kind, const Services &services, QWidget *parent);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A message, actor or occasion of this table becomes the current row.
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(PanelHead *head);
    QWidget *buildEmpty();
    void refresh(Tables tables);
    void readAll();
    void updateButtons();
    void setColumnWidths();
    void fillColumnMenu(QMenu *menu);
    void apply(const QString &label, const QList<CellChange> &changes);
    void tellRefused(const QList<CellRefused> &refused);
    void setForMany(), takeProposed(), mergeSelected(), removeSelected(), newRow(), exportShown(), openReplies(), openCurrent();

    SheetKind m_kind;
    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true;
    bool m_widthsSet = false;
    CellsModel *m_model;
    SortFilter *m_sorted;
    SheetView *m_view;
    FilterBar *m_filter;
    QLineEdit *m_field;
    QStackedWidget *m_pages;
    QToolButton *m_new = nullptr, *m_paste = nullptr, *m_fill = nullptr, *m_set = nullptr, *m_proposed = nullptr, *m_replies = nullptr, *m_merge = nullptr, *m_remove = nullptr,
                *m_columns = nullptr, *m_export = nullptr;
};

/// The tables by the words of their pages: messages, actors, occasions, kinds.
class MessagesPage : public SheetPage
{
    Q_OBJECT
public:
    MessagesPage(const Services &services, QWidget *parent) : SheetPage(SheetKind::Messages, services, parent) { }
};
class ActorsPage : public SheetPage
{
    Q_OBJECT
public:
    ActorsPage(const Services &services, QWidget *parent) : SheetPage(SheetKind::Actors, services, parent) { }
};
class OccasionsPage : public SheetPage
{
    Q_OBJECT
public:
    OccasionsPage(const Services &services, QWidget *parent) : SheetPage(SheetKind::Occasions, services, parent) { }
};
class KindsPage : public SheetPage
{
    Q_OBJECT
public:
    KindsPage(const Services &services, QWidget *parent) : SheetPage(SheetKind::Kinds, services, parent) { }
};

} // namespace haeje
