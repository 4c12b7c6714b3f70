// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passage.h"

#include <QAbstractListModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;

namespace haeje {

class Project;

/// The codings of one code, each document's under its title.
class CodingListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::UserRole, MetaRole, ColourRole };

    using QAbstractListModel::QAbstractListModel;

    void setCodings(const QList<CodingRow> &codings, const QHash<CodeId, int> &colours, bool namesShown);
    /// Null for a document's title.
    const CodingRow *coding(const QModelIndex &index) const;
    int rowOf(CodingId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant titleData(int first, int role) const;

    QList<CodingRow> m_codings;
    QList<int> m_rows; ///< index into m_codings, or -1 - index for the title before it
    QHash<CodeId, int> m_colours;
    QHash<DocumentId, int> m_counts;
    bool m_namesShown = false;
};

/// Where a code stands: its passages by document, with or without the codes below. A click leads to the passage.
class CodingList : public QWidget
{
    Q_OBJECT
public:
    explicit CodingList(QWidget *parent = nullptr);

    void setProject(Project *project);
    void showCode(CodeId code);
    CodeId code() const { return m_code; }
    /// Reads the codings anew, now or when it is shown next.
    void refresh();
    /// All of them as text: quote, document, code, coder, weight, certainty, one a line, parted by tabs.
    QString asText() const;

Q_SIGNALS:
    void codingClicked(haeje::CodingId coding, haeje::PassageId passage);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void copySelected() const;

    Project *m_project = nullptr;
    CodeId m_code;
    QList<CodingRow> m_codings;
    bool m_stale = false;
    QLabel *m_title;
    QLabel *m_definition;
    QCheckBox *m_below;
    QComboBox *m_states; ///< which certainty is listed
    QLabel *m_nothing;
    CodingListModel *m_model;
    QListView *m_view;
};

} // namespace haeje
