// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/disagreements.h"

#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/work/comparedtexts.h"

#include <QCoreApplication>

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

/// What was read the last time, so that a list is told what became another in it.
struct DisagreementReader::Kept {
    explicit Kept(const Project &project) : texts(project) { }
    ComparedTexts texts;
    std::optional<DisagreementQuery> query;
    QStringList coders;
    std::map<DocumentId, int> counts; ///< of the cases that were wanted
    qsizetype all = 0;                ///< of them together, and some room
};

DisagreementReader::DisagreementReader(const Project &project)
    : m_project(project)
    , m_kept(std::make_unique<Kept>(project))
{
}

DisagreementReader::~DisagreementReader() = default;

/// Adds a text's cases; how many of them are wanted.
static int addCases(DisagreementCases &found, const ComparedDocument &text, DocumentId document, const DisagreementQuery &query, const QList<CodeId> &codes)
{
    const qsizetype before = found.cases.size();
    found.texts += text.compared ? 1 : 0;
    found.agreements += text.agreements;
    for (const DisagreementCase &one : text.cases) {
        ++found.all;
        if ((query.document && document != query.document) || !isWanted(query, codes, one.what))
            continue;
        found.cases << one;
        found.cases.last().number = found.all;
        found.settled += one.isOpen() ? 0 : 1;
    }
    return int(found.cases.size() - before);
}

Result<DisagreementCases> DisagreementReader::cases(const DisagreementQuery &query)
{
    if (const QString why = whyBlindCannotCompare(m_project); !why.isEmpty())
        return Error{why};
    const auto coders = comparedCoders(m_project, query.coders);
    if (!coders)
        return coders.error();
    DisagreementCases found;
    found.coders = *coders;
    const QList<CodeId> codes = query.code ? m_project.codes().withBelow(query.code) : QList<CodeId>();
    std::map<DocumentId, int> counts;
    found.cases.reserve(m_kept->all);
    DisagreementCases::Changed changed;
    bool any = false;
    int kept = 0; // in texts that are as they were, behind the last one that is not
    for (const auto &[document, text] : m_kept->texts.texts(*coders, query.sameWords)) {
        const int at = int(found.cases.size());
        const int count = addCases(found, text, document, query, codes);
        counts.emplace(document, count);
        if (!text.anew) {
            kept += count;
            continue;
        }
        if (!any)
            changed.first = at;
        changed.removed += any ? kept : 0;
        changed.inserted += any ? kept : 0;
        any = true;
        kept = 0;
        const auto before = m_kept->counts.find(document);
        changed.removed += before == m_kept->counts.end() ? 0 : before->second;
        changed.inserted += count;
    }
    const bool sameTexts = std::equal(counts.begin(), counts.end(), m_kept->counts.begin(), m_kept->counts.end(), [](const auto &a, const auto &b) { return a.first == b.first; });
    if (m_kept->query == query && m_kept->coders == *coders && sameTexts)
        found.changed = changed;
    m_kept->query = query;
    m_kept->coders = *coders;
    m_kept->counts = std::move(counts);
    m_kept->all = found.cases.size() + found.cases.size() / 50;
    found.notes = rulesOf(found, query.sameWords);
    return found;
}

Result<DisagreementCases> disagreementCases(const Project &project, const DisagreementQuery &query)
{
    return DisagreementReader(project).cases(query);
}

} // namespace haeje
