// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QLineEdit>
#include <QPointer>

class QAction;
class QListView;
class QStandardItem;
class QStandardItemModel;
class QTimer;

namespace haeje {

class Actions;
class Findings;
class Navigator;
class Project;

/// The field of Ctrl+K: finds documents, codes, messages, figures, charts and commands while one types, in one list
/// beneath it. Up and Down choose, Enter goes there, Escape gives the focus back.
class QuickBox : public QLineEdit
{
    Q_OBJECT
public:
    QuickBox(const Actions &actions, Navigator &navigator, QWidget *parent = nullptr);
    ~QuickBox() override;

    void setProject(Project *project);
    /// Takes the focus and opens the list.
    void open();
    /// The list beneath the field; a child of the window.
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// A command was chosen: whoever knows its place runs it.
    void commandChosen(QAction *command);
    void allHitsWanted(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void show(const QList<SearchHit> &hits, const QString &sentence);
    void addHits(EntityKind kind, const QList<SearchHit> &hits);
    void addCommands();
    QStandardItem *addRow(const QString &title, const QString &icon, const QString &hint = {});
    void addHead(const QString &title, const QString &hint = {});
    void placeList();
    void step(int by);
    void choose(const QModelIndex &index);
    void close();

    const Actions &m_actions;
    Navigator &m_navigator;
    Findings *m_findings;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QTimer *m_timer;
    QPointer<QWidget> m_cameFrom;
    QList<SearchHit> m_hits;
    QList<QAction *> m_commands;
};

} // namespace haeje
