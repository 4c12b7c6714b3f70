// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"

#include <QWidget>

class QTableWidget;

namespace haeje {

/// The versions of a message as a small table: outlet, language, day of publication, address.
class VersionTableEdit : public QWidget
{
    Q_OBJECT
public:
    explicit VersionTableEdit(QWidget *parent = nullptr);

    void setVersions(const QList<Version> &versions);
    /// Rows that say anything. What is no date is kept out; see problem().
    QList<Version> versions() const;
    /// A sentence on the first cell that is no date; empty if all are.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const Version &version);
    QString cell(int row, int column) const;

    QTableWidget *m_table;
    QList<Version> m_kept; ///< what the table does not show of its rows (id, guid, document)
};

} // namespace haeje
