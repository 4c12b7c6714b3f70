// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/codes.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace haeje {

class CodebookModel;
class CodeDelegate;
class CodeGroupsView;
class PanelHead;
class Project;
class Prompts;

/// The codebook: the tree of codes, and everything that is done to a code itself.
class CodebookPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CodebookPanel(Prompts &prompts, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Reads the codes anew; what was open and current stays.
    void reload();
    CodebookModel &model() { return *m_model; }
    CodeId current() const;
    void select(CodeId id);
    /// The selected codes in the codebook's order, without those below another of them.
    QList<CodeId> selected() const;
    /// How codes are counted and which are shown, to be kept between runs.
    QByteArray saveView() const;
    void restoreView(const QByteArray &state);

    /// Asks for name, definition, colour and key of a new code.
    void addCode(CodeId parent = {});
    void editCode(CodeId id);
    /// Opens the name's editor in its row.
    void rename(CodeId id);
    void remove(CodeId id);
    /// Asks for the code that all of this one goes to; for the one it is to stand below; for the codings that go to a new code.
    void merge(const QList<CodeId> &ids);
    void moveTo(const QList<CodeId> &ids);
    void split(CodeId id);
    /// Asks for a file: HTML, PDF, CSV.
    void exportCodebook();

Q_SIGNALS:
    /// What was done to the code is wanted; none: to all of them.
    void historyAsked(haeje::CodeId id);
    /// The selected passage is to be its example.
    void exampleAsked(haeje::CodeId id);
    /// Chosen by a click or the arrow keys: its codings are wanted.
    void codeChosen(haeje::CodeId id);
    /// Double-clicked or Enter: put it on what is selected.
    void codeApplied(haeje::CodeId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void buildEmpty();
    void applyFilter();
    bool filterRow(const QModelIndex &parent, int row, const QString &words);
    void showMenu(const QPoint &at);
    void addColourMenu(QMenu *menu, const Code &code);
    void addKeyMenu(QMenu *menu, const Code &code);
    void addGroupMenu(QMenu *menu, const QList<CodeId> &ids);
    void addRearranging(QMenu *menu, const Code &code);
    void addForSeveral(QMenu *menu, const QList<CodeId> &ids);
    void mergeInto(const QList<CodeId> &from, CodeId into, MergedWords words);
    void moveBelow(const QList<CodeId> &ids, CodeId parent);
    void setActive(const QList<CodeId> &ids, bool active);
    void copyCode(CodeId id, bool withCodings);
    void buildOptions();
    void showView();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    bool onPress(const QPoint &at);
    void moveBy(CodeId id, int step);
    void change(const QString &label, const std::function<Result<void>()> &change);
    void update(CodeId id, const QString &label, const std::function<void(Code &)> &change);

    Prompts &m_prompts;
    Project *m_project = nullptr;
    CodebookModel *m_model;
    PanelHead *m_head;
    CodeGroupsView *m_groups;
    QTreeView *m_view;
    CodeDelegate *m_delegate;
    QLineEdit *m_filter;
    QToolButton *m_search;
    QToolButton *m_add;
    QAction *m_grouped, *m_below, *m_unused;
    QStackedWidget *m_pages;
    QSet<CodeId> m_collapsed;
    bool m_restoring = false;
};

} // namespace haeje
