// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace haeje {

/// An ordered list of senders or recipients, each in a capacity. A known name completes; a new one makes a new actor.
class PartyListEdit : public QWidget
{
    Q_OBJECT
public:
    /// addText names the button ("Add sender"); objectName prefixes the fields: name0, capacity0, ...
    PartyListEdit(const QString &addText, const QString &objectName, QWidget *parent = nullptr);

    /// Every name of every actor, and the capacity each was last seen in.
    void setKnown(const QHash<QString, ActorId> &names, const QHash<ActorId, QString> &capacities);
    /// The capacities that are proposed, anew: where a field holds what was proposed before, it follows.
    void setProposals(const QHash<ActorId, QString> &capacities);
    void setParties(const QList<Party> &parties);
    /// Rows with a name; an unknown name has no actor yet.
    QList<Party> parties() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *widget;
        QComboBox *name;
        QLineEdit *capacity;
        QLabel *isNew;
        bool proposed = false; ///< the capacity is ours, not the user's
    };
    void addRow(const Party &party);
    void removeRow(QWidget *widget);
    void moveUp(QWidget *widget);
    void nameChanged(const Row &row, bool propose);
    void renumber();
    void markProposed(QWidget *widget, bool proposed);

    QString m_prefix;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QHash<QString, ActorId> m_known;
    QHash<ActorId, QString> m_capacities;
};

} // namespace haeje
