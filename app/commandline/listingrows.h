// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/model/actor.h"
#include "core/model/chartspec.h"
#include "core/model/code.h"
#include "core/model/document.h"
#include "core/model/figure.h"
#include "core/model/message.h"
#include "core/model/occasion.h"
#include "core/model/passage.h"

namespace haeje {

class Project;

// The columns of each list and one row of it. The keys are the stable names of the JSON.

QList<Table::Column> documentColumns();
Table::Row documentRow(const DocumentSummary &document);

QList<Table::Column> passageColumns();
Table::Row passageRow(const Passage &passage);

QList<Table::Column> codingColumns();
Table::Row codingRow(const CodingRow &coding);

QList<Table::Column> codeColumns();
Table::Row codeRow(const Code &code, const QString &path);

QList<Table::Column> actorColumns();
Table::Row actorRow(const Actor &actor);

QList<Table::Column> occasionColumns();
Table::Row occasionRow(const Occasion &occasion);

QList<Table::Column> messageColumns();
Table::Row messageRow(const Message &message, const QList<PassageId> &evidence);

QList<Table::Column> versionColumns();
Table::Row versionRow(const Version &version, const Message &message);

QList<Table::Column> figureColumns();
Table::Row figureRow(const Figure &figure, const std::optional<Passage> &passage);

QList<Table::Column> chartColumns();
Table::Row chartRow(const ChartSpec &chart);

/// Adds to the one row what only the whole of it has.
void addWhole(Project &project, const QString &what, qint64 id, Table &table);

} // namespace haeje
