// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/comparedtexts.h"

#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"

#include <algorithm>

namespace haeje {

static constexpr qsizetype rowsOneByOne = 50; ///< more are read with their whole text

/// By code: what a case says of it.
static QHash<CodeId, QString> pathsOf(const CodedTexts &texts)
{
    QHash<CodeId, QString> paths;
    for (qsizetype i = 0; i < texts.codes.size(); ++i)
        paths.insert(texts.codes.at(i), texts.codePaths.at(i));
    return paths;
}

static void forgetRows(ComparedDocument &one, const TouchedCodings &touched)
{
    one.rows.removeIf([&](const QHash<CodingId, ReadCoding>::iterator &row) {
        return touched.passages.contains(row->row.coding.passage) || touched.codings.contains(row.key());
    });
}

const std::map<DocumentId, ComparedDocument> &ComparedTexts::texts(const QStringList &coders, double sameWords)
{
    const CodedTexts &coded = m_reader.texts();
    const CodingChanges changes = m_project.retrievals().changesSince(m_revision);
    const QHash<CodeId, QString> paths = pathsOf(coded);
    const bool renamed = std::any_of(m_paths.keyBegin(), m_paths.keyEnd(), [&](CodeId code) { return paths.contains(code) && paths.value(code) != m_paths.value(code); });
    m_paths = paths;
    const bool all = !changes.rows || renamed || coders != m_coders || sameWords != m_sameWords || (changes.tables & (TableFlag::Memos | TableFlag::Documents));
    if (all)
        forgetAll();
    else
        forgetTouched(*changes.rows);
    if (all || (changes.tables & TableFlag::Codes)) {
        for (const Code &code : m_project.codes().all())
            m_guids.insert(code.id, code.guid);
    }
    m_coders = coders;
    m_sameWords = sameWords;
    m_revision = changes.revision;
    for (auto it = m_texts.begin(); it != m_texts.end();)
        it = m_readers.contains(it->first) ? std::next(it) : m_texts.erase(it);
    for (const CodedText &text : coded.documents) {
        const auto readers = m_readers.constFind(text.document);
        if (readers == m_readers.constEnd())
            continue;
        ComparedDocument &one = m_texts[text.document];
        one.anew = one.revision != text.revision || one.readers != *readers;
        if (!one.anew)
            continue;
        one.readers = *readers;
        one.revision = text.revision;
        if (changes.rows)
            forgetRows(one, *changes.rows);
        compare(coded, text, one);
    }
    return m_texts;
}

void ComparedTexts::forgetAll()
{
    m_texts.clear();
    m_settlements.clear();
    for (const Settlement &settlement : m_project.coders().settlements())
        m_settlements[settlement.document] << settlement;
    m_readers = m_project.coders().readers();
    m_memos.clear();
    for (const Memo &memo : m_project.memos().all()) {
        if (memo.on.kind == EntityKind::Coding)
            m_memos[CodingId(memo.on.id)] << memo.text;
    }
}

void ComparedTexts::forgetTouched(const TouchedCodings &touched)
{
    for (const DocumentId document : touched.documents) {
        m_settlements[document] = m_project.coders().settlementsOf(document);
        m_readers[document] = m_project.coders().readersOf(document);
        if (m_readers.value(document).isEmpty())
            m_readers.remove(document);
    }
}

void ComparedTexts::fillRows(DocumentId document, ComparedDocument &one, const QList<CodingId> &wanted)
{
    QList<CodingRow> rows;
    QList<CodingId> missing;
    for (const CodingId coding : wanted) {
        if (!one.rows.contains(coding))
            missing << coding;
    }
    if (missing.size() > rowsOneByOne) {
        rows = m_project.passages().codingsOf(document);
    } else {
        for (const CodingId coding : std::as_const(missing)) {
            if (const auto row = m_project.passages().coding(coding))
                rows << *row;
        }
    }
    const QSet<CodingId> needed(missing.begin(), missing.end());
    for (const CodingRow &row : std::as_const(rows)) {
        if (!needed.contains(row.coding.id))
            continue;
        QStringList memo = m_memos.value(row.coding.id);
        if (!row.coding.memo.isEmpty())
            memo.prepend(row.coding.memo);
        one.rows.insert(row.coding.id, {row, memo.join(QStringLiteral("\n\n"))});
    }
}

void ComparedTexts::compare(const CodedTexts &coded, const CodedText &text, ComparedDocument &one)
{
    one.cases.clear();
    one.agreements = 0;
    ComparedText compared;
    for (int coder = 0; coder < int(m_coders.size()); ++coder) {
        if (one.readers.contains(m_coders.at(coder)))
            compared.readers << coder;
    }
    one.compared = compared.readers.size() >= 2;
    if (!one.compared)
        return;
    std::vector<int> places;
    for (const QString &coder : coded.coders)
        places.push_back(int(m_coders.indexOf(coder)));
    for (const CodedSpan &span : text.spans) {
        if (const int coder = places[size_t(span.coder)]; compared.readers.contains(coder))
            compared.codings.push_back({span.coding, coded.codes.at(span.code), coder, span.span, span.weight, span.state});
    }
    const DisagreementsFound found = findDisagreements(compared, m_sameWords);
    one.agreements = found.agreements;
    QList<CodingId> wanted;
    for (const Disagreement &what : found.disagreements) {
        for (const CoderReading &reading : what.readings) {
            for (const int i : reading.codings)
                wanted << compared.codings[size_t(i)].coding;
        }
    }
    fillRows(text.document, one, wanted);
    const SettlementsByCoding settlements = settlementsByCoding(m_settlements.value(text.document));
    for (const Disagreement &what : found.disagreements)
        one.cases << caseOf(what, compared, one, text.document, settlements);
}

DisagreementCase ComparedTexts::caseOf(const Disagreement &what, const ComparedText &text, const ComparedDocument &in, DocumentId document,
                                       const SettlementsByCoding &settlements) const
{
    DisagreementCase one;
    one.what = what;
    one.document = document;
    for (const CodeId code : what.codes)
        one.codePaths << m_paths.value(code);
    for (const CoderReading &reading : what.readings) {
        DisagreementCase::Reading read{m_coders.at(reading.coder), {}};
        for (const int i : reading.codings) {
            read.codings.append(in.rows.value(text.codings[size_t(i)].coding));
            if (one.documentTitle.isEmpty())
                one.documentTitle = read.codings.last().row.documentTitle;
        }
        one.readings.append(read);
    }
    findSettlement(one, settlements);
    return one;
}

ComparedTexts::SettlementsByCoding ComparedTexts::settlementsByCoding(const QList<Settlement> &settlements)
{
    SettlementsByCoding all{settlements, {}};
    for (int i = 0; i < int(settlements.size()); ++i) {
        for (const SettledReading &reading : settlements.at(i).readings) {
            for (const SettledCoding &coding : reading.codings)
                all.places[coding.guid] << i;
        }
    }
    return all;
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

/// The settlement of the case: that of just these readings, or an outdated one that a coding of it was settled in. One that is either
/// names a coding of the case.
void ComparedTexts::findSettlement(DisagreementCase &one, const SettlementsByCoding &settlements) const
{
    if (settlements.all.isEmpty())
        return;
    const QList<SettledReading> now = readingsToSettle(one, m_guids);
    QList<int> touching;
    for (const SettledReading &reading : now) {
        for (const SettledCoding &coding : reading.codings)
            touching += settlements.places.value(coding.guid);
    }
    std::sort(touching.begin(), touching.end());
    for (const int i : std::as_const(touching)) {
        const Settlement &settlement = settlements.all.at(i);
        if (isOf(settlement, now)) {
            one.settlement = settlement;
            one.outdated = false;
            return;
        }
        if (!one.settlement) {
            one.settlement = settlement;
            one.outdated = true;
        }
    }
}

} // namespace haeje
