// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace haeje {

class CodebookModel;
class CodeDelegate;
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

    /// Asks for name, definition, colour and key of a new code.
    void addCode(CodeId parent = {});
    void editCode(CodeId id);
    /// Opens the name's editor in its row.
    void rename(CodeId id);
    void remove(CodeId id);
    /// Asks for the code that all of this one goes to; for the one it is to stand below; for the codings that go to a new code.
    void merge(CodeId id);
    void moveTo(CodeId id);
    void split(CodeId id);
    /// Asks for a file: HTML, PDF, CSV.
    void exportCodebook();

Q_SIGNALS:
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
    void addGroupMenu(QMenu *menu, CodeId id);
    void addRearranging(QMenu *menu, const Code &code);
    void mergeInto(CodeId from, CodeId into);
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    bool onPress(const QPoint &at);
    void moveBy(CodeId id, int step);
    void change(const QString &label, const std::function<Result<void>()> &change);
    void update(CodeId id, const QString &label, const std::function<void(Code &)> &change);

    Prompts &m_prompts;
    Project *m_project = nullptr;
    CodebookModel *m_model;
    PanelHead *m_head;
    QTreeView *m_view;
    CodeDelegate *m_delegate;
    QLineEdit *m_filter;
    QToolButton *m_search;
    QToolButton *m_add;
    QStackedWidget *m_pages;
    QSet<CodeId> m_collapsed;
    bool m_restoring = false;
};

} // namespace haeje
