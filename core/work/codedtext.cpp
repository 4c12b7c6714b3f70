// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/codedtext.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"

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
    if (touched & TableFlag::Documents)
        m_parts.clear();
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
    m_texts.coders = m_project.passages().coders();
    QHash<QString, int> coders;
    for (const QString &coder : std::as_const(m_texts.coders))
        coders.insert(coder, int(coders.size()));
    for (const DocumentSummary &document : m_project.documents().summaries()) {
        CodedText text{document.id, {}, {}, document.characters};
        if (document.codings > 0) {
            text.spans.reserve(size_t(document.codings));
            for (const CodingMark &mark : m_project.passages().marksOf(document.id)) {
                if (mark.coding)
                    text.spans.push_back({mark.coding, mark.passage, codes.value(mark.code), coders.value(mark.coder), mark.span});
            }
        }
        m_texts.unplaced += document.codings - int(text.spans.size());
        m_texts.documents.push_back(std::move(text));
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
