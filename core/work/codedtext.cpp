// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/codedtext.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"

#include <algorithm>

namespace haeje {

const CodedTexts &CodedTextReader::texts(TextPartFlags parts)
{
    if (!m_read)
        read();
    m_has |= parts;
    addParts(m_has);
    return m_texts;
}

void CodedTextReader::forget(Tables touched)
{
    if (touched & TableFlag::Documents) {
        m_parts.clear();
        m_known.clear();
    }
    if (touched & (TableFlag::Documents | TableFlag::Passages | TableFlag::Codes | TableFlag::Coders))
        m_read = false;
}

/// Paths are put together here: asking the codebook for each would read it once per code and level.
static void readCodebook(const Project &project, CodedTexts &texts)
{
    QHash<CodeId, int> places;
    for (const Code &code : project.codes().all()) {
        const int parent = places.value(code.parent, -1);
        places.insert(code.id, int(texts.codes.size()));
        texts.codes += code.id;
        texts.parents += parent;
        texts.codePaths += parent < 0 ? code.name : texts.codePaths.at(parent) + QLatin1Char('/') + code.name;
    }
}

void CodedTextReader::read()
{
    m_texts = {};
    readCodebook(m_project, m_texts);
    QHash<CodeId, int> codes;
    for (const CodeId code : std::as_const(m_texts.codes))
        codes.insert(code, int(codes.size()));
    const CodingKeys keys = m_project.retrievals().codings();
    m_texts.coders = keys.coders;
    m_texts.unplaced = m_project.passages().codingCount() - int(keys.codings.size());
    if (m_known.empty()) {
        for (const DocumentSummary &document : m_project.documents().summaries())
            m_known.push_back({document.id, {}, {}, document.characters});
    }
    m_texts.documents = m_known;
    for (CodedText &text : m_texts.documents) {
        // The keys stand by document and place.
        auto at = std::partition_point(keys.codings.begin(), keys.codings.end(), [&](const CodingKey &key) { return key.document < text.document; });
        for (; at != keys.codings.end() && at->document == text.document; ++at)
            text.spans.push_back({at->coding, at->passage, codes.value(at->code), at->coder, at->span, at->weight, at->state});
    }
    m_read = true;
}

void CodedTextReader::addParts(TextPartFlags parts)
{
    if (!parts)
        return;
    for (CodedText &text : m_texts.documents) {
        if (text.spans.empty() || (text.parts && (text.parts->has & parts) == parts))
            continue;
        std::shared_ptr<const TextParts> &kept = m_parts[text.document];
        if (!kept || (kept->has & parts) != parts)
            kept = std::make_shared<const TextParts>(textParts(m_project.documents().text(text.document), parts));
        text.parts = kept;
    }
}

} // namespace haeje
