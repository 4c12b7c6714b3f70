// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QKeySequence>
#include <QList>

class QAction;
class QStackedWidget;

namespace haeje {

/// A page that there is. Its command is "analyse.WORD", in the menu of that name.
struct PageKind {
    PlaceKind place = PlaceKind::Library; ///< in whose middle it stands
    QString word;                         ///< stable: for the command line, commands, settings
    QString title;
    QString icon;
    QKeySequence keys;
    /// Null for what the place itself shows; it then has no command.
    Page *(*make)(const Services &services, QWidget *parent) = nullptr;
};

/// All there are, in the order of menus and switchers (pagekinds.cpp).
QList<PageKind> pageKinds();
QList<PageKind> pageKindsOf(PlaceKind place);
/// A page as the navigator remembers it, and back; empty where the location is none of a page.
Location locationOfPage(const QString &word);
QString pageAt(const EntityRef &what);

/// The pages of one place: made when first shown, with the project once they are.
class PlacePages : public QObject
{
    Q_OBJECT
public:
    PlacePages(const Services &services, PlaceKind place, QStackedWidget *stack, QObject *parent);

    void setProject(Project *project);
    /// Makes it if need be and puts it on top; false for a word that no page of this place has.
    bool show(const QString &word, const EntityRef &what = {});
    /// No page is shown any more; the stack is left as it is.
    void leave() { m_current.clear(); }
    /// Null where the place shows what is its own.
    Page *current() const { return m_pages.value(m_current); }
    QString currentWord() const { return m_current; }
    QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    /// A command asked for this page.
    void asked(const QString &word);
    void stateChanged();
    void passageChosen(haeje::PassageId passage);
    void entityChosen(const haeje::EntityRef &what);

private:
    Services m_services;
    PlaceKind m_place;
    QStackedWidget *m_stack;
    Project *m_project = nullptr;
    QString m_current;
    QHash<QString, Page *> m_pages;
    QList<QAction *> m_actions;
};

} // namespace haeje
