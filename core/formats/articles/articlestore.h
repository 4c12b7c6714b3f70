// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/articlefile.h"
#include "core/formats/articles/likenesses.h"

namespace haeje {

/// Stores what was read, with everything that belongs to it, and says what it did. Inside an edit.
class ArticleStore
{
public:
    ArticleStore(Project &project, const ArticleImport::Options &options);

    /// Signs documents of before for about that long. False: it is ready to store.
    bool prepare(int milliseconds);
    Result<void> store(const ReadFile &read, ImportReport::File &into);

private:
    struct Judged {
        bool take = true;
        DocumentId versionOf;
        QList<Likeness> likenesses;
        QString leftOut; ///< why it is not taken
    };
    Result<void> storeArticles(const ReadFile &read, ImportReport::File &into);
    void storeTable(const ReadFile &read, ImportReport::File &into);
    Judged judge(const ReadFile &read, int article);
    Result<DocumentId> add(const ReadFile &read, int article, const Judged &judged);
    Result<int> addMemos(DocumentId document, const ImportedArticle &article);
    QString titlesOf(const QList<DocumentId> &ids) const;

    Project &m_project;
    ArticleImport::Options m_options;
    std::unique_ptr<Likenesses> m_likenesses; ///< made when the first file is stored
    QList<DocumentId> m_ofThisFile;
};

/// The facts of an article as lines, each with its certainty and the words it rests on.
QStringList factLines(const ImportedArticle &article);

/// Which document a text at an address is the next version of: the newest in that one's chain.
DocumentId newestVersion(const Project &project, DocumentId id);

} // namespace haeje
