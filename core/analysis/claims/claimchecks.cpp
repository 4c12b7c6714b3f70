// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claims/claimchecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace haeje {

namespace {

struct ClaimCheckWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimChecks)
};

/// The one value that all of them state; empty where they differ or fewer than two documents state any.
QString onlyOne(const QList<ClaimSource> &sources, QString ClaimSource::*member)
{
    QSet<QString> values;
    QSet<DocumentId> documents;
    for (const ClaimSource &source : sources) {
        if ((source.*member).isEmpty())
            continue;
        values.insert(source.*member);
        documents.insert(source.document);
    }
    return values.size() == 1 && documents.size() > 1 ? *values.cbegin() : QString();
}

void warnOfSources(const QList<ClaimSource> &sources, QStringList &warnings)
{
    QSet<DocumentId> documents, undated;
    for (const ClaimSource &source : sources) {
        documents.insert(source.document);
        if (!source.dated)
            undated.insert(source.document);
    }
    if (documents.size() == 1)
        warnings << ClaimCheckWords::tr("Only one source: all its passages stand in “%1”.").arg(sources.first().title);
    if (const QString outlet = onlyOne(sources, &ClaimSource::outlet); !outlet.isEmpty())
        warnings << ClaimCheckWords::tr("All its passages whose outlet is stated come from one outlet, %1.").arg(outlet);
    if (const QString side = onlyOne(sources, &ClaimSource::side); !side.isEmpty())
        warnings << ClaimCheckWords::tr("All its passages whose side is stated come from one side, %1.").arg(side);
    if (!undated.isEmpty())
        warnings << ClaimCheckWords::tr("%n of its texts have no date.", nullptr, int(undated.size()));
}

} // namespace

QStringList claimWarnings(const Claim &claim, const QList<ClaimSource> &sources)
{
    QStringList warnings;
    if (sources.isEmpty())
        return {ClaimCheckWords::tr("No passage stands with it yet.")};
    const auto count = [&](ClaimStance stance) {
        return int(std::count_if(sources.cbegin(), sources.cend(), [stance](const ClaimSource &source) { return source.stance == stance; }));
    };
    const int pro = count(ClaimStance::For), contra = count(ClaimStance::Against);
    if (pro == 0)
        warnings << ClaimCheckWords::tr("No passage is for it.");
    if (contra == 0)
        warnings << ClaimCheckWords::tr("No passage against it was found, or none was looked for. Say which under “What is missing”.");
    if (claim.strength >= 3 && contra >= pro && pro + contra > 0)
        warnings << ClaimCheckWords::tr("It is called %1, and as many passages are against it as for it, or more (%2 for, %3 against).")
                        .arg(claimStrengthTitle(claim.strength))
                        .arg(pro)
                        .arg(contra);
    warnOfSources(sources, warnings);
    const int lost = int(std::count_if(sources.cbegin(), sources.cend(), [](const ClaimSource &source) { return source.orphan; }));
    if (lost > 0)
        warnings << ClaimCheckWords::tr("%n of its passages lost their place in a corrected text.", nullptr, lost);
    return warnings;
}

} // namespace haeje
