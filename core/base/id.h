// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace haeje {

/// A row's key that knows its table, so that a code's id cannot be passed as a document's. 0 is "none".
template<class Tag>
struct Id {
    qint64 value = 0;

    Id() = default;
    explicit Id(qint64 v)
        : value(v)
    {
    }
    explicit operator bool() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using DocumentId = Id<struct DocumentTag>;
using PassageId = Id<struct PassageTag>;
using CodingId = Id<struct CodingTag>;
using CodeId = Id<struct CodeTag>;
using MemoId = Id<struct MemoTag>;
using ActorId = Id<struct ActorTag>;
using OccasionId = Id<struct OccasionTag>;
using MessageId = Id<struct MessageTag>;
using VersionId = Id<struct VersionTag>;
using FigureId = Id<struct FigureTag>;
using ChartId = Id<struct ChartTag>;
using CollectionId = Id<struct CollectionTag>;
using AttributeId = Id<struct AttributeTag>;
using SpellingId = Id<struct SpellingTag>;
using SavedSearchId = Id<struct SavedSearchTag>;
using ClaimId = Id<struct ClaimTag>;
using CodeGroupId = Id<struct CodeGroupTag>;
using RetrievalId = Id<struct RetrievalTag>;
using SettlementId = Id<struct SettlementTag>;
using WordListId = Id<struct WordListTag>;
using SentenceLinkId = Id<struct SentenceLinkTag>;

} // namespace haeje
