// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documentlist.h"

#include <QStyledItemDelegate>

namespace haeje {

class DocumentsModel;
class Project;

/// A field to type a column's value in, as it fits: choices and states as a list, series and outlets with what there is.
/// The text in it is read and set with editorText and setEditorText.
QWidget *makeColumnEditor(const DocumentsModel &model, const DocumentColumn &column, const Project &project, QWidget *parent);
QString editorText(const QWidget *editor);
void setEditorText(QWidget *editor, const QString &text);

/// Edits cells of the documents' table in place. What does not fit is said beside the cell and the cell stays open.
class DocumentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DocumentsDelegate(DocumentsModel *model, QObject *parent);
    void setProject(Project *project) { m_project = project; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Ctrl+Enter: the text for that column of all selected rows.
    void setForAllAsked(const haeje::DocumentColumn &column, const QString &text);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    bool onEnter(QWidget *editor, bool all);

    DocumentsModel *m_model;
    Project *m_project = nullptr;
};

} // namespace haeje
