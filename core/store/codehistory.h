// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/pastcodes.h"

#include <QDate>
#include <QList>

namespace haeje {

class Database;

/// Which lines of the codebook's history are wanted; what is empty narrows nothing.
struct CodeEventFilter {
    CodeId code;
    QString what;
    QString coder;
    QDate from, to; ///< days of this computer's clock, both included
};

/// What was changed in the codebook, by whom and when. It outlives the codes; undoing an edit takes its lines back too.
class CodeHistory
{
public:
    explicit CodeHistory(Database &database) : m_db(database) { }

    /// Newest first.
    QList<CodeEvent> events(const CodeEventFilter &filter = {}) const;
    /// Names of coders, and words of what was done, that occur.
    QStringList coders() const;
    QStringList whats() const;
    /// Every code the history knows, also those that are gone, by the path it had last.
    QList<QPair<CodeId, QString>> codes() const;
    /// The codebook as it was at that time.
    PastCodebook codebookAt(const QDateTime &at) const;

    /// For repositories that change codes: the code as it is now, and the lines to write once it is changed.
    PastCode stateOf(CodeId id) const;
    Result<void> record(CodeId id, const QString &what, const QString &before, const QString &after, const PastCode &was = {}, const QString &path = {});
    /// A line for each thing that differs from what the code was.
    Result<void> recordChanges(CodeId id, const PastCode &was);

private:
    Database &m_db;
};

} // namespace haeje
