// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/message.h"
#include "core/model/occasion.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace haeje {

class DateField;
class NotStatedEdit;
class PartyListEdit;
class Project;
class VersionTableEdit;

/// Makes or edits a message. It reads the project for completion and never writes: see saveMessage().
class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MessageDialog(const Project &project, QWidget *parent = nullptr);

    void setMessage(const Message &message);
    /// The words that the message will stand on.
    void setQuote(const QString &quote);
    /// What the fields say. Parties and the occasion may have a name and no id: they are new.
    Message message() const;
    /// Why it cannot be saved yet; empty if it can.
    QString problem() const;

private:
    void buildFields(QFormLayout *form);
    void buildButtons(QVBoxLayout *column);
    void readKnown();
    void proposeOrdinal();
    void proposeCapacities();
    void offerAnswers();
    void check();

    const Project &m_project;
    Message m_message; ///< what no field shows
    QList<Occasion> m_occasions;
    QHash<ActorId, QList<ActorPost>> m_posts;
    QHash<ActorId, QString> m_lastCapacities; ///< in which each was last seen
    QList<Message> m_others;
    bool m_ordinalIsOwn = false; ///< typed by the user or stored: no longer proposed
    bool m_filling = false;

    QLabel *m_quote;
    QComboBox *m_kind;
    DateField *m_date;
    PartyListEdit *m_senders;
    PartyListEdit *m_recipients;
    QComboBox *m_occasion;
    QSpinBox *m_ordinal;
    QLineEdit *m_channel;
    QPlainTextEdit *m_summary;
    QComboBox *m_confidence;
    QListWidget *m_answers;
    VersionTableEdit *m_versions;
    NotStatedEdit *m_notStated;
    QPlainTextEdit *m_notes;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace haeje
