// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tables/searchtables.h"
#include "core/store/hitcoding.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace haeje {

class Project;

/// One query and everything asked about it: hits at once where the project answers fast, counts, concordances and what
/// coding would do in a worker with the project opened anew for reading. A later query makes earlier answers void.
class SearchSession : public QObject
{
    Q_OBJECT
public:
    explicit SearchSession(QObject *parent = nullptr);
    ~SearchSession() override;

    void setProject(Project *project);
    Project *project() const { return m_project; }
    /// Answers with found() or failed(). typing: the last word is taken as the beginning of one.
    void ask(const QString &text, bool literal, bool typing);
    void forget();
    /// Of the last query that could be read.
    const SearchQuery &query() const { return m_query; }
    bool hasQuery() const { return m_hasQuery; }

    void askCounts();
    void askConcordance(ConcordanceOrder order, int neighbours, ConcordanceWidth width);
    void askPassages(const QString &codePath, int extent);

Q_SIGNALS:
    void found(const haeje::SearchResult &result);
    void failed(const QString &sentence);
    void counted(const haeje::SearchCounts &counts);
    void concordanceFound(const haeje::Concordance &concordance);
    void passagesFound(const haeje::HitPassages &passages);

private:
    using StillWanted = std::function<bool()>;
    template<class Value>
    void inWorker(std::function<Result<Value>(Project &, const StillWanted &)> work, void (SearchSession::*signal)(const Value &),
                  std::shared_ptr<std::atomic_int> latest);

    Project *m_project = nullptr;
    SearchQuery m_query;
    bool m_hasQuery = false;
    qint64 m_lastTook = 0; ///< milliseconds
    // The number of the last question of each sort; a worker whose number it is no more gives up.
    std::shared_ptr<std::atomic_int> m_hitsAsked, m_countsAsked, m_concordanceAsked, m_passagesAsked;
};

} // namespace haeje
