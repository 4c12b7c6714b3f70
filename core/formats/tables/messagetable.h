// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/importreport.h"

namespace haeje {

class Project;

/// A table (CSV) of messages with the columns id, event_date (or date), sender, recipient, kind and, if they are there,
/// sender_role, recipient_role, occasion, anniversary (or ordinal), summary, source_name (or outlet), source_url (or url),
/// published_date, language, confidence, notes, reply_to (ids), sender_side, recipient_side, channel, title, published_time, placement;
/// Korean headings (보낸 사람, 받는 사람, 날짜, 종류, 계기, ...) as messageColumns() lists them. "not stated" in a cell is kept as such. Several parties or replied-to
/// ids in a cell are parted by "; ", the roles of several parties and several versions by " | ". Every row is kept: what
/// could not be read stays in the message's notes and in the report. A row whose id is there already adds nothing.
/// Errors: not a text, no table, required columns missing, the project cannot be written.
Result<ImportReport> importMessages(Project &project, const QByteArray &bytes, const QString &fileName = {});

/// The columns of the header that make a table one of messages; empty if it is one.
QStringList missingMessageColumns(const QStringList &header);

} // namespace haeje
