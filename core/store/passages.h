// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"
#include "core/model/passage.h"

#include <optional>

namespace haeje {

class Database;
struct SplitPassage;
struct TextCorrection;
struct TouchedCodings;

/// Passages, codings and the evidence links that stand on passages. Writes belong inside Project::edit.
class Passages
{
public:
    explicit Passages(Database &database) : m_db(database) { }

    /// The passage of exactly that span, made if there is none. Error: the span is empty, outside the text, or
    /// splits a surrogate pair.
    Result<PassageId> findOrAdd(DocumentId document, TextSpan span);
    /// Moves its edges; codings, memos and evidence links stay on it. Errors as for findOrAdd, and when another passage
    /// has exactly that span.
    Result<void> setSpan(PassageId id, TextSpan span);
    /// With its codings, memos and evidence links.
    Result<void> remove(PassageId id);
    /// Everything that is on a passage goes to another one of the same document, and it is gone: codings (of the same code by the
    /// same coder on both one is kept, with both memos), memos, links of memos, evidence, examples of codes, settlements.
    Result<void> unite(PassageId from, PassageId into);

    /// Passages that lost their place when a text was corrected, of one document or of all: they keep their quote, what is on
    /// them stays on them, and nothing shows them in the text.
    QList<Passage> orphans(DocumentId document = {}) const;
    /// Those of a document that are in their place, hidden work of other coders too: for what must not lose any.
    QList<Passage> everyOneOf(DocumentId document) const;
    /// Moves the document's passages as the correction says; its text is in place already (see Documents::setText).
    Result<void> follow(DocumentId document, const TextCorrection &correction);
    /// Gives an orphan a place again; if another passage has exactly that span, what is on the orphan goes to that one. Errors as
    /// for findOrAdd. The passage that is there then.
    Result<PassageId> place(PassageId orphan, TextSpan span);
    std::optional<Passage> find(PassageId id) const;
    QList<Passage> ofDocument(DocumentId id) const; ///< by start, then longest first
    int count() const;

    /// The same code twice by one coder on one passage gives the coding that is there.
    Result<CodingId> addCoding(PassageId passage, CodeId code, const QString &memo = {});
    Result<CodingId> addCoding(PassageId passage, CodeId code, const QString &memo, const QString &coder);
    /// A passage left with no coding, memo or evidence link goes with it.
    Result<void> removeCoding(CodingId id);
    Result<void> setCodingMemo(CodingId id, const QString &memo);
    /// None takes it off. Error: the code is not weighted, or its range does not have that weight.
    Result<void> setWeight(CodingId id, std::optional<int> weight);
    Result<void> setState(CodingId id, CodingState state);
    /// The passage gets another code in place of this one; memos, weight and state stay. If its coder had that code there already, the
    /// two are one then. A weight that the code does not take is kept as a line of the memo. The coding that is there then.
    Result<CodingId> recode(CodingId id, CodeId code);
    /// The project's coder puts the same code with the same weight and state on another passage; a memo speaks of its own place
    /// and stays there. One that is there already is left as it is.
    Result<CodingId> copyCoding(CodingId id, PassageId to);
    /// See SplitPassage. Error: `at` is not within the passage's words, or within a character.
    Result<SplitPassage> split(PassageId id, int at);
    /// One passage from the first's beginning to the last's end with all that was on them, as unite() does it. Error: of several
    /// documents, without a place, or fewer than two.
    Result<PassageId> join(const QList<PassageId> &passages);
    /// The codes that the project's coder put last, newest first, as often as they were put.
    QList<CodeId> lastCodes(int limit) const;
    /// What the last edit, undo or redo touched here; none if that were more than limit rows.
    std::optional<TouchedCodings> lastTouched(int limit) const;
    /// Their marks as they are now; other documents' are left out.
    QList<CodingMark> marksOf(DocumentId document, const TouchedCodings &touched) const;
    std::optional<CodingRow> coding(CodingId id) const;
    QList<CodingRow> codings() const;                    ///< all, by document and place
    QList<CodingRow> codingsOf(DocumentId document) const; ///< by place
    QList<CodingRow> codingsOf(PassageId passage) const;
    /// Every coding of the document and every passage without one, by place: no more than is painted, many at once.
    QList<CodingMark> marksOf(DocumentId document) const;
    QList<CodingRow> codingsOf(CodeId code, bool withBelow) const;
    int codingCount() const;
    QStringList coders() const;

    /// Evidence: what the subject (a message, a figure, ...) stands on, in order, and what stands on a passage.
    Result<void> link(EntityRef subject, PassageId passage);
    Result<void> unlink(EntityRef subject, PassageId passage);
    QList<PassageId> evidenceOf(EntityRef subject) const;
    QList<EntityRef> standingOn(PassageId passage) const;

    /// Takes the passage away if no coding, memo or evidence link needs it.
    Result<void> removeIfBare(PassageId id);

private:
    const QString *textOf(DocumentId document);

    Database &m_db;
    // The text last coded in: a coder stays in one document, and reading ten million characters costs more than a coding.
    QByteArray m_textSha256;
    QString m_text;
};

} // namespace haeje
