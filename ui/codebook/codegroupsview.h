// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace haeje {

class CodebookModel;
class Project;
class Prompts;

/// The groups of codes with the codes in them: made, named, ordered, filled and emptied here.
class CodeGroupsView : public QWidget
{
    Q_OBJECT
public:
    CodeGroupsView(Prompts &prompts, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Reads the groups anew; the model knows the codes' paths and colours.
    void reload(const CodebookModel &codes);
    void addGroup();

Q_SIGNALS:
    void codeChosen(haeje::CodeId id);
    void codeApplied(haeje::CodeId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void change(const QString &label, const std::function<Result<void>()> &change);
    void showMenu(const QPoint &at);
    void addCodes(CodeGroupId group);
    void removeCurrent();
    void moveCurrent(int step);
    void renamed(QTreeWidgetItem *item);
    bool writable() const;

    Prompts &m_prompts;
    Project *m_project = nullptr;
    const CodebookModel *m_codes = nullptr;
    QTreeWidget *m_tree;
    QStackedWidget *m_pages;
    QSet<qint64> m_closed; ///< groups folded in
    bool m_filling = false;
};

} // namespace haeje
