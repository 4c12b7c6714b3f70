// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace haeje {

class Project;

/// Which codes a matrix shows: the codebook with a tick before each.
class CodeChoice : public QDialog
{
    Q_OBJECT
public:
    /// chosen: paths; empty = all.
    CodeChoice(const Project &project, const QStringList &chosen, QWidget *parent = nullptr);

    /// Paths in codebook order; empty where all are ticked.
    QStringList chosen() const;

private:
    void tickShown(bool tick);
    void filter(const QString &words);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QList<QTreeWidgetItem *> m_items; ///< in codebook order
};

} // namespace haeje
