// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/model/message.h"
#include "core/model/occasion.h"

#include <optional>

namespace haeje {

/// "A, B and C"; empty for none.
QString partyNames(const QList<Party> &parties);
/// "Kim Jong Un to Xi Jinping"; "Summit of A and B" for a meeting; the kind where nobody is named.
QString messageHeadline(const Message &message);
/// "11 July 2021, Kim Jong Un to Xi Jinping, congratulatory message": one message in a breath, for screen readers and lists.
QString messageSentence(const Message &message, const QLocale &locale);
/// "60th", "60주년".
QString ordinalText(int ordinal);

/// The first publication that has a day; nothing if none does.
std::optional<Version> firstPublication(const Message &message);
/// Days from the message to its first publication, where both are days.
std::optional<int> publicationLag(const Message &message);
/// "published the same day, lag 0", "published 3 days later"; empty where it cannot be said.
QString publicationText(const Message &message, const QLocale &locale);

/// What a date says, with how exactly it says it: "July 2021, month only"; "11 July 2021, uncertain".
QString dateReading(const EdtfDate &date, const QLocale &locale);

/// Messages on the same occasion that go the other way within 31 days, and are no replies: the exchange's other half.
QList<MessageId> otherHalves(const Message &message, const QList<Message> &all);
/// Messages that say they answer this one.
QList<MessageId> repliesTo(MessageId message, const QList<Message> &all);

/// The messages as a table: the columns of `haeje list messages` that need no evidence.
Table messageTable(const QList<Message> &messages);
/// TimelineJS JSON: {"title", "events"}; a month has no day there, an interval has an end date. Undated ones cannot be said
/// in that format: they are left out and counted in *leftOut if given.
QByteArray timelineJson(const QList<Message> &messages, const QString &title, const QString &text, int *leftOut = nullptr);

/// What a picture of these messages shows, for readers who cannot see it: how many, between whom, when, the busiest year.
QString timelineAltText(const QList<Message> &messages, const QLocale &locale);

} // namespace haeje
