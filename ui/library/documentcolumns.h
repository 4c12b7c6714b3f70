// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/collection.h"
#include "core/model/document.h"
#include "core/store/documentlist.h"

#include <QLocale>

#include <optional>

namespace haeje {

/// The columns that there are, in the order of the menu; each attribute is one. Without attributes also what groups.
QList<DocumentColumn> allColumns(const QList<Attribute> &attributes);
QList<DocumentColumn> usualColumns();
QList<DocumentColumn> groupingColumns(const QList<Attribute> &attributes);

QString columnTitle(const DocumentColumn &column, const QList<Attribute> &attributes);
/// Stable, for settings and CSV: "published", "attribute:GUID"; and back.
QString columnKey(const DocumentColumn &column, const QList<Attribute> &attributes);
std::optional<DocumentColumn> columnFromKey(const QString &key, const QList<Attribute> &attributes);
/// In pixels at 100 %.
int columnWidth(const DocumentColumn &column);
bool isNumberColumn(const DocumentColumn &column, const QList<Attribute> &attributes);

/// What the document itself says in that column; collections and attributes are looked up elsewhere.
QString cellText(DocumentField field, const DocumentSummary &document, const QLocale &locale);
/// The same as it is typed: dates in EDTF, lists parted by "; ".
QString cellEditText(DocumentField field, const DocumentSummary &document);
/// The fact that a cell of the column holds, if it may be edited there.
std::optional<FactKind> factOf(DocumentField field);
/// Sets that fact from what was typed. Error: a date nobody can read, an empty title.
Result<void> readFact(FactKind fact, const QString &text, DocumentFacts &facts);
QString factTitle(FactKind fact);
QString stateTitle(ReadingState state);

/// "Lee · 23 July 2021 · 31 passages".
QString documentMeta(const DocumentSummary &document);
/// "Lee", "Lee and Kim", "Lee et al."; a name in Hangul or hanja stays whole.
QString shortAuthors(const QStringList &authors);

} // namespace haeje
