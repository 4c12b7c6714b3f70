// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/disagreements.h"

#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documentlist.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace haeje {

struct DisagreementsWords {
    Q_DECLARE_TR_FUNCTIONS(Disagreements)
};

/// Who is to be compared. Errors: see disagreementCases().
static Result<QStringList> comparedCoders(const Project &project, const QStringList &wanted)
{
    const QStringList there = project.coders().names();
    QStringList coders = wanted.isEmpty() ? there : wanted;
    coders.removeDuplicates();
    for (const QString &coder : std::as_const(coders)) {
        if (!there.contains(coder) && project.coders().consensus() != coder)
            return Error{DisagreementsWords::tr("Nobody called “%1” has coded or read in this project. There are: %2.").arg(coder, there.join(QStringLiteral(", ")))};
    }
    if (coders.size() < 2)
        return Error{DisagreementsWords::tr("Only one coder is there, so nobody can disagree. A second coder codes under another name, or in a copy of the "
                                            "project that is merged into this one.")};
    return coders;
}

static QString memoOf(const Memos &memos, const CodingRow &row)
{
    QStringList parts;
    if (!row.coding.memo.isEmpty())
        parts << row.coding.memo;
    for (const Memo &memo : memos.on(row.coding.id))
        parts << memo.text;
    return parts.join(QStringLiteral("\n\n"));
}

/// One text's codings by those who read it, ready to be compared.
struct TextToCompare {
    ComparedText text;
    QList<CodingRow> rows; // as text.codings
};

static TextToCompare textToCompare(const Project &project, DocumentId document, const QStringList &coders, const QStringList &readers)
{
    TextToCompare all;
    for (const QString &reader : coders) {
        if (readers.contains(reader))
            all.text.readers << int(coders.indexOf(reader));
    }
    QSet<CodingId> standing; // an orphan stands nowhere
    for (const CodingMark &mark : project.passages().marksOf(document))
        standing << mark.coding;
    for (const CodingRow &row : project.passages().codingsOf(document)) {
        const int coder = int(coders.indexOf(row.coding.coder));
        if (!all.text.readers.contains(coder) || !standing.contains(row.coding.id))
            continue;
        all.text.codings.push_back({row.coding.id, row.coding.code, coder, row.span, row.coding.weight, row.coding.state});
        all.rows << row;
    }
    return all;
}

static DisagreementCase caseOf(const Project &project, const Disagreement &what, const TextToCompare &text, const QStringList &coders)
{
    DisagreementCase one;
    one.what = what;
    for (const CodeId code : what.codes)
        one.codePaths << project.codes().path(code);
    for (const CoderReading &reading : what.readings) {
        DisagreementCase::Reading read {coders.at(reading.coder), {}};
        for (const int i : reading.codings)
            read.codings.append({text.rows.at(i), memoOf(project.memos(), text.rows.at(i))});
        one.readings.append(read);
    }
    return one;
}

/// Where the coders agree now with what the settlement says that they had said.
static bool isOf(const Settlement &settlement, const QList<SettledReading> &now)
{
    return std::all_of(now.begin(), now.end(), [&](const SettledReading &reading) {
        const auto then = std::find_if(settlement.readings.begin(), settlement.readings.end(),
                                       [&](const SettledReading &one) { return one.coder == reading.coder; });
        if (then == settlement.readings.end() || then->codings.size() != reading.codings.size())
            return false;
        return std::all_of(reading.codings.begin(), reading.codings.end(), [&](const SettledCoding &coding) {
            return std::any_of(then->codings.begin(), then->codings.end(), [&](const SettledCoding &one) {
                return one.guid == coding.guid && one.codeGuid == coding.codeGuid && one.quote == coding.quote && one.weight == coding.weight
                    && one.state == coding.state;
            });
        });
    });
}

/// Finds the settlement of the case: that of just these readings, or an outdated one that a coding of it was settled in.
static void findSettlement(const Project &project, DisagreementCase &one, const QList<Settlement> &settlements)
{
    const QList<SettledReading> now = settledReadings(project, one);
    QSet<QString> guids;
    for (const SettledReading &reading : now) {
        for (const SettledCoding &coding : reading.codings)
            guids << coding.guid;
    }
    for (const Settlement &settlement : settlements) {
        if (isOf(settlement, now)) {
            one.settlement = settlement;
            one.outdated = false;
            return;
        }
        const bool touches = std::any_of(settlement.readings.begin(), settlement.readings.end(), [&](const SettledReading &reading) {
            return std::any_of(reading.codings.begin(), reading.codings.end(), [&](const SettledCoding &coding) { return guids.contains(coding.guid); });
        });
        if (touches && !one.settlement) {
            one.settlement = settlement;
            one.outdated = true;
        }
    }
}

static bool isWanted(const DisagreementQuery &query, const QList<CodeId> &codes, const Disagreement &what)
{
    if (query.kinds && !(query.kinds & what.kinds))
        return false;
    return codes.isEmpty() || std::any_of(what.codes.begin(), what.codes.end(), [&](CodeId code) { return codes.contains(code); });
}

static QStringList rulesOf(const DisagreementCases &found, double sameWords)
{
    QStringList notes;
    notes << DisagreementsWords::tr("Compared: %1. Only texts that at least two of them have marked as coded to their end (%n texts), and in each only those who have; text "
                       "that nobody coded is agreed on.", nullptr, found.texts).arg(found.coders.join(QStringLiteral(", ")));
    notes << DisagreementsWords::tr("Codings of one code that overlap are one place. Different codes are put against each other where the words they share are at least %1 % of "
                       "all they are on.").arg(qRound(sameWords * 100));
    notes << DisagreementsWords::tr("A weight that only one gave is a different one; certainty differs where one says doubtful or to discuss and another does not.");
    notes << DisagreementsWords::tr("All agree on %n coded places.", nullptr, found.agreements);
    return notes;
}

Result<DisagreementCases> disagreementCases(const Project &project, const DisagreementQuery &query)
{
    if (const QString why = whyBlindCannotCompare(project); !why.isEmpty())
        return Error{why};
    const auto coders = comparedCoders(project, query.coders);
    if (!coders)
        return coders.error();
    DisagreementCases found;
    found.coders = *coders;
    QHash<DocumentId, QList<Settlement>> settlements;
    for (const Settlement &settlement : project.coders().settlements())
        settlements[settlement.document] << settlement;
    const QList<CodeId> codes = query.code ? project.codes().withBelow(query.code) : QList<CodeId>();
    const QHash<DocumentId, QStringList> readers = project.coders().readers();
    QList<DocumentId> documents = readers.keys();
    std::sort(documents.begin(), documents.end());
    for (const DocumentId document : std::as_const(documents)) {
        const TextToCompare text = textToCompare(project, document, *coders, readers.value(document));
        if (text.text.readers.size() < 2)
            continue;
        ++found.texts;
        const DisagreementsFound in = findDisagreements(text.text, query.sameWords);
        found.agreements += in.agreements;
        for (const Disagreement &what : in.disagreements) {
            ++found.all;
            if ((query.document && document != query.document) || !isWanted(query, codes, what))
                continue;
            DisagreementCase one = caseOf(project, what, text, *coders);
            one.number = found.all;
            one.document = document;
            one.documentTitle = text.rows.first().documentTitle;
            findSettlement(project, one, settlements.value(document));
            found.settled += one.isOpen() ? 0 : 1;
            found.cases << one;
        }
    }
    found.notes = rulesOf(found, query.sameWords);
    return found;
}

} // namespace haeje
