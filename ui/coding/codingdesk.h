// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"

#include <QObject>

#include <functional>

namespace haeje {

class Project;

/// What one of the desk's edits did to codings and passages.
struct CodingChange {
    CodingRow row;
    bool added = false;
    bool removed = false;
    int passages = 0;      ///< 1: a new passage, -1: the passage went with it
    bool bare = false;     ///< a passage without codings was or is involved: marks must be read anew
    bool codebook = false; ///< codes were made too: the codebook has been announced by Project::changed
};

/// The coder's edits on one project, each one undo entry. After each it says exactly what moved, so that views follow
/// without reading 50,000 codings again: while isWorking(), Project::changed(Passages) can be left to these signals.
class CodingDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setProject(Project *project) { m_project = project; }
    bool isWorking() const { return m_working; }

    /// The passage of the span is made if there is none.
    Result<PassageId> apply(DocumentId document, TextSpan span, CodeId code);
    /// "parent/child": what is missing of the path is made.
    Result<PassageId> applyPath(DocumentId document, TextSpan span, const QString &path);
    Result<void> removeCoding(CodingId id);
    Result<void> removePassage(PassageId id);
    /// Moves the passage's edges; what is on it stays on it.
    /// stroke: see editInStroke().
    Result<void> moveEdges(PassageId id, TextSpan span, const QString &stroke = {});
    /// See Passages for what becomes of codings, memos and evidence.
    Result<PassageId> split(PassageId id, int at); ///< the second part
    Result<PassageId> join(const QList<PassageId> &passages);
    Result<PassageId> copyCodings(PassageId from, DocumentId document, TextSpan to);
    Result<void> recode(CodingId id, CodeId code);
    Result<void> recode(CodingId id, const QString &path);
    Result<void> setWeight(CodingId id, std::optional<int> weight);
    Result<void> setState(const QList<CodingId> &codings, CodingState state);
    /// A code named by the words themselves, or the one of that name.
    Result<PassageId> applyInVivo(DocumentId document, TextSpan span, const QString &words);

    Result<PassageId> addMemo(DocumentId document, TextSpan span, const QString &text);
    /// An empty text removes the memo.
    Result<void> setMemo(MemoId id, const QString &text);
    Result<void> setCodingMemo(CodingId id, const QString &memo);

Q_SIGNALS:
    void codingChanged(const haeje::CodingChange &change);
    /// Passages came or went in a way that is not told coding by coding.
    void passagesChanged();
    void memosChanged();
    void codeUsed(haeje::CodeId code);

private:
    Result<void> edit(const QString &label, const std::function<Result<void>()> &change, const QString &stroke = {});
    Result<void> told(const Result<void> &done);
    Result<void> addTo(DocumentId document, TextSpan span, CodeId code, CodingChange *change);

    Project *m_project = nullptr;
    bool m_working = false;
};

} // namespace haeje
