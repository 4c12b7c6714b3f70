// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/matrix.h"

#include <QWidget>

class QListView;

namespace haeje {

class PanelHead;
class PassageRows;
class Project;

/// The passages that a cell stands on, each with the words around it, where it stands and what it is coded with. They are read when
/// they come into view.
class CellPassages : public QWidget
{
    Q_OBJECT
public:
    explicit CellPassages(QWidget *parent = nullptr);

    void setProject(const Project *project);
    /// title says which cell; partners are listed behind the passages.
    void setEvidence(const QString &title, const CellEvidence &evidence);
    int count() const;
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(haeje::PassageId passage);  ///< a click, or by the arrows
    void entered(haeje::PassageId passage); ///< a double click or Enter
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Project *m_project = nullptr;
    PanelHead *m_head;
    PassageRows *m_rows;
    QListView *m_list;
};

} // namespace haeje
