// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hitcoding.h"

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

struct HitCodingWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QSet<QPair<int, int>> spansThere(const Project &project, DocumentId document, const QString &path, CodeId code)
{
    QSet<QPair<int, int>> there;
    if (path.isEmpty()) {
        for (const Passage &passage : project.passages().ofDocument(document))
            there.insert({passage.span.start, passage.span.end});
        return there;
    }
    if (!code)
        return there;
    for (const CodingRow &row : project.passages().codingsOf(document)) {
        if (row.coding.code == code && row.coding.coder == project.coder())
            there.insert({row.span.start, row.span.end});
    }
    return there;
}

Result<HitPassages> hitPassages(const Project &project, const SearchQuery &query, const WidenHits &widen, const QString &codePath)
{
    HitPassages found;
    const auto code = project.codes().findByPath(codePath);
    const CodeId codeId = code ? code->id : CodeId();
    const auto whole = project.search().walk(query, [&](const SearchFound &entry) {
        if (entry.where.kind != EntityKind::Document || entry.hits.isEmpty())
            return true;
        const DocumentId document(entry.where.id);
        const auto there = spansThere(project, document, codePath, codeId);
        HitPassages::Document passages{document, {}};
        for (const TextSpan span : widen(entry.text, entry.hits)) {
            if (there.contains({span.start, span.end}))
                ++found.there;
            else
                passages.spans << span;
        }
        found.hits += entry.hits.size();
        found.passages += int(passages.spans.size());
        if (!passages.spans.isEmpty())
            found.documents << passages;
        return true;
    });
    if (!whole)
        return whole.error();
    found.truncated = !*whole;
    return found;
}

Result<int> codeHits(Project &project, const HitPassages &passages, const QString &codePath)
{
    if (passages.passages == 0)
        return 0;
    const QString label = codePath.isEmpty() ? HitCodingWords::tr("Make %n passages from hits", nullptr, passages.passages)
                                             : HitCodingWords::tr("Code %n hits with %1", nullptr, passages.passages).arg(codePath);
    int made = 0;
    const auto edited = project.edit(label, [&]() -> Result<void> {
        CodeId code;
        if (!codePath.isEmpty()) {
            const auto found = project.codes().findOrAddPath(codePath);
            if (!found)
                return found.error();
            code = *found;
        }
        for (const HitPassages::Document &document : passages.documents) {
            for (const TextSpan span : document.spans) {
                const auto passage = project.passages().findOrAdd(document.id, span);
                if (!passage)
                    return passage.error();
                if (code) {
                    if (const auto coding = project.passages().addCoding(*passage, code); !coding)
                        return coding.error();
                }
                ++made;
            }
        }
        return {};
    });
    if (!edited)
        return edited.error();
    return made;
}

} // namespace haeje
