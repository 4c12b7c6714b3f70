// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/work/retrieval.h"

namespace haeje {

/// The passages with their documents, quotes, so many words on each side, codes and coders: document, title, published, start, end,
/// quote, before, after, codes, coders, passage. Reads each text once.
Table retrievedTable(const Project &project, Retriever &retriever, const std::vector<RetrievedPassage> &passages, int contextWords);

/// How results are counted.
enum class RetrievalBy { Document, Code, Coder, Year, Attribute };
/// Their words: "document" "code" "coder" "year" "attribute".
QStringList retrievalByWords();
/// Label and count, the passages of each as evidence; what is not dated or not stated last. The retriever must be done.
Table countedRetrieval(const Project &project, Retriever &retriever, RetrievalBy by, AttributeId attribute = {});

} // namespace haeje
