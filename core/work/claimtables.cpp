// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/cells.h"
#include "core/store/project.h"
#include "core/text/citation.h"
#include "core/work/claimsheet.h"
#include "core/work/printedpage.h"

#include <QCoreApplication>

namespace haeje {

struct ClaimTableWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimTables)
};
using Words = ClaimTableWords;
using namespace cells;

static constexpr ClaimStance stances[] = {ClaimStance::For, ClaimStance::Against, ClaimStance::Context};

Table claimsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Words::tr("Id")), words("guid", Words::tr("Guid")), words("kind", Words::tr("Kind")),
                     words("statement", Words::tr("Claim")), number("strength", Words::tr("Strength")), words("missing", Words::tr("What is missing")),
                     words("notes", Words::tr("Notes")), words("for", Words::tr("For")), words("against", Words::tr("Against")),
                     words("context", Words::tr("Context")), words("warnings", Words::tr("Warnings")), words("created_at", Words::tr("Made")),
                     words("created_by", Words::tr("By"))};
    for (const ClaimSheet &sheet : claimSheets(project)) {
        const Claim &c = sheet.claim;
        QList<QVariant> row{c.id.value, c.guid, claimKindName(c.kind), c.statement, c.strength > 0 ? QVariant(c.strength) : QVariant(), stated(c.missing),
                            stated(c.notes)};
        QList<EntityRef> evidence;
        for (const ClaimStance stance : stances) {
            QVariantList passages;
            for (const ClaimPassage &passage : sheet.of(stance)) {
                passages << passage.evidence.passage.value;
                evidence << passage.evidence.passage;
            }
            row << QVariant(passages);
        }
        row << QVariant(sheet.warnings) << time(c.createdAt) << stated(c.createdBy);
        table.rows << Table::Row{row, evidence, false};
    }
    table.notes << Words::tr("Strength goes from 1 (weak) to 4 (strong); empty is not said. For, against and context are numbers of passages.");
    return table;
}

Table claimsExport(const QList<ClaimSheet> &sheets)
{
    Table table;
    table.columns = {number("claim", Words::tr("Claim")), words("kind", Words::tr("Kind")), words("statement", Words::tr("Statement")),
                     number("strength", Words::tr("Strength")), words("missing", Words::tr("What is missing")), words("stance", Words::tr("Stance")),
                     number("passage", Words::tr("Passage")), words("quote", Words::tr("Quote")), words("citation", Words::tr("Citation")),
                     words("note", Words::tr("Note"))};
    for (const ClaimSheet &sheet : sheets) {
        const Claim &c = sheet.claim;
        const QList<QVariant> head{c.id.value, claimKindName(c.kind), c.statement, c.strength > 0 ? QVariant(c.strength) : QVariant(), stated(c.missing)};
        for (const ClaimPassage &p : sheet.passages) {
            table.rows << Table::Row{head + QList<QVariant>{claimStanceName(p.evidence.stance), p.evidence.passage.value, p.quote, stated(p.citation),
                                                            stated(p.evidence.note)},
                                     {p.evidence.passage}, false};
        }
        if (sheet.passages.isEmpty())
            table.rows << Table::Row{head + QList<QVariant>{QVariant(), QVariant(), QVariant(), QVariant(), QVariant()}, {c.id}, false};
    }
    return table;
}

static void printClaim(PrintedPage &page, const ClaimSheet &sheet)
{
    const Claim &c = sheet.claim;
    page.heading(2, c.statement);
    page.text(Words::tr("%1 · strength: %2 · %3 for, %4 against, %5 as context")
                  .arg(claimKindTitle(c.kind), claimStrengthTitle(c.strength))
                  .arg(c.count(ClaimStance::For))
                  .arg(c.count(ClaimStance::Against))
                  .arg(c.count(ClaimStance::Context)),
              QStringLiteral("meta"));
    for (const QString &warning : sheet.warnings)
        page.text(warning, QStringLiteral("warning"));
    page.fact(Words::tr("What is missing:"), c.missing);
    page.fact(Words::tr("Notes:"), c.notes);
    for (const ClaimStance stance : stances) {
        const QList<ClaimPassage> passages = sheet.of(stance);
        if (passages.isEmpty())
            continue;
        page.heading(3, stance == ClaimStance::For ? Words::tr("For") : stance == ClaimStance::Against ? Words::tr("Against") : Words::tr("Context"));
        for (const ClaimPassage &passage : passages) {
            page.begin(QStringLiteral("entry"));
            page.text(QStringLiteral("“%1”").arg(passage.quote), QStringLiteral("quote"));
            page.text(passage.source.orphan ? Words::tr("%1 (lost its place in the text)").arg(passage.citation) : passage.citation, QStringLiteral("source"));
            page.text(passage.evidence.note, QStringLiteral("note"));
            page.end();
        }
    }
}

QByteArray claimsPage(const QString &title, const QList<ClaimSheet> &sheets)
{
    PrintedPage page(Words::tr("Claims of %1").arg(title));
    page.text(Words::tr("%n claims", nullptr, int(sheets.size())), QStringLiteral("meta"));
    for (const ClaimSheet &sheet : sheets)
        printClaim(page, sheet);
    return page.html();
}

} // namespace haeje
