// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/touchedcodings.h"
#include "core/work/codedtext.h"
#include "core/work/disagreements.h"

#include <QHash>

#include <map>

namespace haeje {

/// A text in which coders are compared.
struct ComparedDocument {
    QStringList readers;
    quint64 revision = 0;  ///< of the codings that were compared
    bool compared = false; ///< at least two of the coders have read it
    bool anew = false;     ///< compared anew since the last time
    int agreements = 0;
    QList<DisagreementCase> cases; ///< without a number yet
    QHash<CodingId, ReadCoding> rows; ///< of the codings in the cases
};

/// Compares texts, and after an edit only those that it touched. Only the files of settling see this header.
class ComparedTexts
{
public:
    explicit ComparedTexts(const Project &project) : m_project(project), m_reader(project) { }

    /// Every text that somebody has read to its end, by number, as the project stands now.
    const std::map<DocumentId, ComparedDocument> &texts(const QStringList &coders, double sameWords);

private:
    /// A text's settlements, newest first, and which of them name a coding (by its guid).
    struct SettlementsByCoding {
        QList<Settlement> all;
        QHash<QString, QList<int>> places;
    };
    static SettlementsByCoding settlementsByCoding(const QList<Settlement> &settlements);
    void forgetAll();
    void forgetTouched(const TouchedCodings &touched);
    void compare(const CodedTexts &coded, const CodedText &text, ComparedDocument &one);
    void fillRows(DocumentId document, ComparedDocument &one, const QList<CodingId> &wanted);
    DisagreementCase caseOf(const Disagreement &what, const ComparedText &text, const ComparedDocument &in, DocumentId document,
                            const SettlementsByCoding &settlements) const;
    void findSettlement(DisagreementCase &one, const SettlementsByCoding &settlements) const;

    const Project &m_project;
    CodedTextReader m_reader;
    qint64 m_revision = -1;
    QStringList m_coders;
    double m_sameWords = 0;
    QHash<CodeId, QString> m_paths, m_guids;
    QHash<CodingId, QStringList> m_memos;
    QHash<DocumentId, QStringList> m_readers;
    QHash<DocumentId, QList<Settlement>> m_settlements; ///< newest first
    std::map<DocumentId, ComparedDocument> m_texts;
};

/// The readings as a settlement keeps them, with the guids of the codes.
QList<SettledReading> readingsToSettle(const DisagreementCase &one, const QHash<CodeId, QString> &codeGuids);

} // namespace haeje
