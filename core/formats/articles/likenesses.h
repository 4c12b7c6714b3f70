// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/likeness.h"
#include "core/formats/articles/plaintext.h"
#include "core/text/shingles.h"

#include <QCache>
#include <QHash>

#include <memory>

namespace haeje {

class Project;

/// Knows the project's texts by their signatures, and those that are added while an import runs.
class Likenesses
{
public:
    /// Reads the signatures of all documents: O(documents), 256 bytes each.
    explicit Likenesses(const Project &project);
    ~Likenesses();

    /// Documents without a signature: of projects made before there were any.
    int missing() const { return int(m_missing.size()); }
    /// Signs some of them for about that long, in memory. False: all are signed.
    bool signMissing(int milliseconds);
    /// Stores up to that many of the signatures so made, inside an edit.
    Result<void> storeSigned(int most);

    /// To documents of the project and to rows added, the closest first; same text before nearly the same before same
    /// address. Documents in `apart` are passed over.
    QList<Likeness> of(const ImportedArticle &article, const QByteArray &signature, const QList<DocumentId> &apart = {});
    void add(DocumentId document, const QByteArray &signature);
    /// A row of a sheet: its text is not kept, so shares with it are estimates.
    void addRow(int row, const ImportedArticle &article, const QByteArray &signature);

private:
    struct Known {
        DocumentId document;
        int row = -1;
        QString title; ///< of a row
    };
    void addNear(QList<Likeness> &found, const ImportedArticle &article, const QByteArray &signature, const QList<DocumentId> &apart);
    void addSameAddress(QList<Likeness> &found, const ImportedArticle &article, const QList<DocumentId> &apart);
    const Shingles &shinglesOfDocument(DocumentId id);
    QString titleOf(DocumentId id) const;

    const Project &m_project;
    QList<DocumentId> m_missing;
    QList<QPair<DocumentId, QByteArray>> m_signed; ///< not stored yet
    NearIndex m_index;
    QList<Known> m_known; ///< by their number in the index
    QHash<QByteArray, int> m_rowTexts;  ///< by the text's hash
    QHash<QString, int> m_rowAddresses;
    QHash<int, QString> m_rowTitles;
    QCache<qint64, Shingles> m_cache {64};
};

/// An address without what does not say where the page is: the part behind #, the slash at the end, http or https.
QString plainAddress(const QString &url);

} // namespace haeje
