// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/coder.h"

#include <QHash>

namespace haeje {

class Database;

/// Coders, what each has read to its end, and how their disagreements were settled. Writes belong inside Project::edit.
class Coders
{
public:
    explicit Coders(Database &database) : m_db(database) { }

    /// In the order in which they came; the consensus coder last.
    QList<Coder> all() const;
    std::optional<Coder> find(const QString &name) const;
    /// Who coded or marked a text as read, without the consensus coder.
    QStringList names() const;
    Result<void> setColour(const QString &name, int colour);

    /// Whose codings are what was settled; empty while nothing was.
    QString consensus() const;
    /// Makes the consensus coder if there is none.
    Result<QString> findOrAddConsensus();
    /// A coding of the consensus coder, with the weight and certainty that were settled. One that is there already takes them.
    Result<CodingId> putConsensus(PassageId passage, CodeId code, std::optional<int> weight, CodingState state);
    /// The consensus coder and its codings take this name. Errors: empty, or another coder's.
    Result<void> nameConsensus(const QString &name);

    /// Who has put codes on each document, by name; documents without codings are left out. O(codings).
    QHash<DocumentId, QStringList> codersOfDocuments() const;

    /// Marks texts as coded to their end by this coder, or takes the marks away.
    Result<void> setRead(const QString &coder, const QList<DocumentId> &documents, bool read);
    /// What this coder has coded to its end, by number.
    QList<DocumentId> readBy(const QString &coder) const;
    /// Who has coded this text to its end, by name.
    QStringList readersOf(DocumentId document) const;
    /// The same for all documents that anybody has.
    QHash<DocumentId, QStringList> readers() const;

    /// Its id, guid and time are given by the store.
    Result<SettlementId> addSettlement(const Settlement &settlement);
    Result<void> setSettlementNote(SettlementId id, const QString &note);
    /// The trail of it and those of its codings that no other settlement led to.
    Result<void> removeSettlement(SettlementId id);
    QList<Settlement> settlements() const; ///< newest first
    QList<Settlement> settlementsOf(DocumentId document) const; ///< newest first
    std::optional<Settlement> settlement(SettlementId id) const;

    /// Whose codings, memos and passages all reads are limited to; nothing: everybody's.
    const std::optional<QStringList> &shown() const;
    /// Use showCoders(): views must hear of it.
    Result<void> setShown(const std::optional<QStringList> &coders);

private:
    Result<void> findOrAdd(const QString &name, bool consensus);

    Database &m_db;
};

} // namespace haeje
