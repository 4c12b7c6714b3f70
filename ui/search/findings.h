// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QObject>

#include <memory>

namespace haeje {

class Project;

/// Search that never holds up typing: at once while the project answers within 50 ms, else in a worker with the
/// project opened anew for reading. A later query makes an earlier one's answer void.
class Findings : public QObject
{
    Q_OBJECT
public:
    explicit Findings(QObject *parent = nullptr);
    ~Findings() override;

    void setProject(Project *project);
    /// Answers with found() or failed(), now or later. The last word is taken as the beginning of one.
    void ask(const QString &query, int limit, int perDocument);
    void forget();

Q_SIGNALS:
    void found(const QString &query, const QList<haeje::SearchHit> &hits);
    void failed(const QString &query, const QString &sentence);

private:
    void answer(const QString &query, const Result<QList<SearchHit>> &result);

    Project *m_project = nullptr;
    int m_asked = 0;
    qint64 m_lastTook = 0; ///< milliseconds
};

/// The words as the index takes them: the last one as a prefix unless it is quoted or has its star already.
QString asPrefixQuery(const QString &typed);

} // namespace haeje
