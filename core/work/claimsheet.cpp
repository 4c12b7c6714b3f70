// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/claimsheet.h"

#include "core/formats/articles/pagemap.h"
#include "core/store/actors.h"
#include "core/store/claims.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/citation.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

struct ClaimSheetWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimSheet)
};

namespace {

/// Puts sheets together; the documents it read it keeps, without their texts.
class SheetMaker
{
public:
    explicit SheetMaker(const Project &project) : m_project(project) { }

    ClaimSheet make(const Claim &claim)
    {
        ClaimSheet sheet{claim, {}, {}};
        QList<ClaimSource> sources;
        for (const ClaimStance stance : {ClaimStance::For, ClaimStance::Against, ClaimStance::Context}) {
            for (const ClaimEvidence &evidence : claim.evidence) {
                const auto passage = evidence.stance == stance ? m_project.passages().find(evidence.passage) : std::nullopt;
                if (!passage)
                    continue;
                sheet.passages.append(passageOf(evidence, *passage));
                sources.append(sheet.passages.last().source);
            }
        }
        sheet.warnings = claimWarnings(claim, sources);
        return sheet;
    }

private:
    ClaimPassage passageOf(const ClaimEvidence &evidence, const Passage &passage)
    {
        const Document &document = documentOf(passage.document);
        const QList<Block> &blocks = document.blocks;
        ClaimPassage made{evidence, passage.quote, document.facts.language, {}, {}};
        made.citation = passage.orphan ? sourceOf({}, document.facts, passage.span)
                                       : sourceOf(blocks, document.facts, passage.span, pageAt(blocks, passage.span.start), pageAt(blocks, passage.span.end - 1));
        made.source = {evidence.stance, passage.document, document.facts.title, document.facts.outlet, sideOf(passage, document.facts.outlet),
                       document.facts.published.isStated(), passage.orphan};
        return made;
    }

    const Document &documentOf(DocumentId id)
    {
        auto it = m_documents.find(id);
        if (it == m_documents.end()) {
            it = m_documents.insert(id, m_project.documents().find(id).value_or(Document()));
            it->text.clear();
            it->found.clear();
        }
        return *it;
    }

    /// Of who speaks in the passage: the senders of the messages on it, if they are of one side; else the side of the outlet.
    QString sideOf(const Passage &passage, const QString &outlet)
    {
        QSet<QString> sides;
        for (const EntityRef &ref : m_project.passages().standingOn(passage.id)) {
            const auto message = ref.kind == EntityKind::Message ? m_project.messages().find(MessageId(ref.id)) : std::nullopt;
            for (const Party &sender : message ? message->senders : QList<Party>())
                sides.insert(sideOfActor(sender.name));
        }
        sides.remove(QString());
        if (sides.size() == 1)
            return *sides.cbegin();
        return sides.isEmpty() && !outlet.isEmpty() ? sideOfActor(outlet) : QString();
    }

    QString sideOfActor(const QString &name)
    {
        auto it = m_sides.find(name);
        if (it == m_sides.end()) {
            const auto actor = m_project.actors().findByName(name);
            it = m_sides.insert(name, actor ? actor->side : QString());
        }
        return *it;
    }

    const Project &m_project;
    QHash<DocumentId, Document> m_documents;
    QHash<QString, QString> m_sides;
};

} // namespace

QList<ClaimPassage> ClaimSheet::of(ClaimStance stance) const
{
    QList<ClaimPassage> some;
    for (const ClaimPassage &passage : passages) {
        if (passage.evidence.stance == stance)
            some.append(passage);
    }
    return some;
}

Result<ClaimSheet> claimSheet(const Project &project, ClaimId id)
{
    const auto claim = project.claims().find(id);
    if (!claim)
        return Error{ClaimSheetWords::tr("There is no claim %1. `haeje list PROJECT claims` names those there are.").arg(id.value)};
    return SheetMaker(project).make(*claim);
}

QList<ClaimSheet> claimSheets(const Project &project)
{
    QList<ClaimSheet> sheets;
    SheetMaker maker(project);
    for (const Claim &claim : project.claims().all())
        sheets.append(maker.make(claim));
    return sheets;
}

} // namespace haeje
