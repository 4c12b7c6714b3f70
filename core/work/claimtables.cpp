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
using namespace cells;

static constexpr ClaimStance stances[] = {ClaimStance::For, ClaimStance::Against, ClaimStance::Context};

Table claimsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", ClaimTableWords::tr("Id")), words("guid", ClaimTableWords::tr("Guid")), words("kind", ClaimTableWords::tr("Kind")),
                     words("statement", ClaimTableWords::tr("Claim")), number("strength", ClaimTableWords::tr("Strength")), words("missing", ClaimTableWords::tr("What is missing")),
                     words("notes", ClaimTableWords::tr("Notes")), words("for", ClaimTableWords::tr("For")), words("against", ClaimTableWords::tr("Against")),
                     words("context", ClaimTableWords::tr("Context")), words("warnings", ClaimTableWords::tr("Warnings")), words("created_at", ClaimTableWords::tr("Made")),
                     words("created_by", ClaimTableWords::tr("By"))};
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
    table.notes << ClaimTableWords::tr("Strength goes from 1 (weak) to 4 (strong); empty is not said. For, against and context are numbers of passages.");
    return table;
}

Table claimsExport(const QList<ClaimSheet> &sheets)
{
    Table table;
    table.columns = {number("claim", ClaimTableWords::tr("Claim")), words("kind", ClaimTableWords::tr("Kind")), words("statement", ClaimTableWords::tr("Statement")),
                     number("strength", ClaimTableWords::tr("Strength")), words("missing", ClaimTableWords::tr("What is missing")), words("stance", ClaimTableWords::tr("Stance")),
                     number("passage", ClaimTableWords::tr("Passage")), words("quote", ClaimTableWords::tr("Quote")), words("citation", ClaimTableWords::tr("Citation")),
                     words("note", ClaimTableWords::tr("Note"))};
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
    page.text(ClaimTableWords::tr("%1 · strength: %2 · %3 for, %4 against, %5 as context")
                  .arg(claimKindTitle(c.kind), claimStrengthTitle(c.strength))
                  .arg(c.count(ClaimStance::For))
                  .arg(c.count(ClaimStance::Against))
                  .arg(c.count(ClaimStance::Context)),
              QStringLiteral("meta"));
    for (const QString &warning : sheet.warnings)
        page.text(warning, QStringLiteral("warning"));
    page.fact(ClaimTableWords::tr("What is missing:"), c.missing);
    page.fact(ClaimTableWords::tr("Notes:"), c.notes);
    for (const ClaimStance stance : stances) {
        const QList<ClaimPassage> passages = sheet.of(stance);
        if (passages.isEmpty())
            continue;
        page.heading(3, stance == ClaimStance::For ? ClaimTableWords::tr("For") : stance == ClaimStance::Against ? ClaimTableWords::tr("Against") : ClaimTableWords::tr("Context"));
        for (const ClaimPassage &passage : passages) {
            page.begin(QStringLiteral("entry"));
            page.text(QStringLiteral("“%1”").arg(passage.quote), QStringLiteral("quote"));
            page.text(passage.source.orphan ? ClaimTableWords::tr("%1 (lost its place in the text)").arg(passage.citation) : passage.citation, QStringLiteral("source"));
            page.text(passage.evidence.note, QStringLiteral("note"));
            page.end();
        }
    }
}

QByteArray claimsPage(const QString &title, const QList<ClaimSheet> &sheets)
{
    PrintedPage page(ClaimTableWords::tr("Claims of %1").arg(title));
    page.text(ClaimTableWords::tr("%n claims", nullptr, int(sheets.size())), QStringLiteral("meta"));
    for (const ClaimSheet &sheet : sheets)
        printClaim(page, sheet);
    return page.html();
}

} // namespace haeje
