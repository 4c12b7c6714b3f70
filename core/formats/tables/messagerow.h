// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/importreport.h"
#include "core/formats/tables/columns.h"
#include "core/model/message.h"

namespace haeje {

const QList<Columns::Spelling> &messageColumns();

/// One row as a message. Parties and occasion carry their names, not yet their ids.
struct MessageRow {
    Message message;
    QStringList sides; ///< as stated for the senders, then the recipients; empty = not stated
    QStringList replyTo; ///< ids of the messages that it answers, where the table states them
    QList<Doubt> doubts;
    int line = 0;
};

/// Reads a row; what cannot be read is kept in the notes and becomes a doubt.
MessageRow readMessageRow(const CsvTable &table, const CsvTable::Row &row, const Columns &columns);

/// The parts by which two rows without a key are the same message.
QString messageSignature(const Message &message);

/// What differs between the row and the message that is there, in words for the report; empty if nothing.
QStringList messageDifferences(const Message &row, const Message &stored);

/// Names joined with "; ", capacities of several parties with " | ": how a cell holds a list of parties.
QString partiesCell(const QList<Party> &parties);
QString capacitiesCell(const QList<Party> &parties);


/// How "not stated" is written in a cell, and whether a cell says so (in any of our languages).
QString notStatedWords();
bool saysNotStated(const QString &cell);

} // namespace haeje
