// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace haeje {

/// What a link, a memo, a search hit or a chart's mark can point at. The words are stored: never rename one.
enum class EntityKind { None, Project, Document, Passage, Coding, Code, Memo, Actor, Occasion, Message, Version, Figure, Chart,
                        Collection, Claim, CodeGroup, Retrieval, Settlement };

/// One thing in the project, whatever its kind.
struct EntityRef {
    EntityKind kind = EntityKind::None;
    qint64 id = 0;

    EntityRef() = default;
    EntityRef(EntityKind k, qint64 i)
        : kind(k)
        , id(i)
    {
    }
    EntityRef(DocumentId i) : EntityRef(EntityKind::Document, i.value) { }
    EntityRef(PassageId i) : EntityRef(EntityKind::Passage, i.value) { }
    EntityRef(CodingId i) : EntityRef(EntityKind::Coding, i.value) { }
    EntityRef(CodeId i) : EntityRef(EntityKind::Code, i.value) { }
    EntityRef(MemoId i) : EntityRef(EntityKind::Memo, i.value) { }
    EntityRef(ActorId i) : EntityRef(EntityKind::Actor, i.value) { }
    EntityRef(OccasionId i) : EntityRef(EntityKind::Occasion, i.value) { }
    EntityRef(MessageId i) : EntityRef(EntityKind::Message, i.value) { }
    EntityRef(VersionId i) : EntityRef(EntityKind::Version, i.value) { }
    EntityRef(FigureId i) : EntityRef(EntityKind::Figure, i.value) { }
    EntityRef(ChartId i) : EntityRef(EntityKind::Chart, i.value) { }
    EntityRef(CollectionId i) : EntityRef(EntityKind::Collection, i.value) { }
    EntityRef(ClaimId i) : EntityRef(EntityKind::Claim, i.value) { }
    EntityRef(CodeGroupId i) : EntityRef(EntityKind::CodeGroup, i.value) { }
    EntityRef(RetrievalId i) : EntityRef(EntityKind::Retrieval, i.value) { }
    EntityRef(SettlementId i) : EntityRef(EntityKind::Settlement, i.value) { }

    explicit operator bool() const { return kind != EntityKind::None; }
    bool operator==(const EntityRef &) const = default;
};

inline size_t qHash(const EntityRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, int(ref.kind), ref.id);
}

/// The stored word for a kind ("message"), and back; an unknown word gives None.
QString entityKindName(EntityKind kind);
EntityKind entityKindFromName(const QString &name);

} // namespace haeje
