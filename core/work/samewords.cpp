// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/samewords.h"

#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace haeje {

struct SameWordsText {
    Q_DECLARE_TR_FUNCTIONS(SameWords)
};

/// Whether the edge between two characters runs through a word.
static bool cutsWord(QChar before, QChar behind, bool atEnd)
{
    if (!before.isLetterOrNumber() || !behind.isLetterOrNumber())
        return false;
    const auto stuck = [](QChar c) { return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana; };
    if (stuck(before) || stuck(behind))
        return false; // scripts without spaces
    return !(atEnd && before.script() == QChar::Script_Hangul); // 동맹은 has the word 동맹
}

QList<TextSpan> spansOfWords(const QString &text, const QString &words)
{
    QList<TextSpan> spans;
    if (words.isEmpty())
        return spans;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at)) {
        const qsizetype end = at + words.size();
        const bool cutBefore = at > 0 && cutsWord(text.at(at - 1), text.at(at), false);
        const bool cutBehind = end < text.size() && cutsWord(text.at(end - 1), text.at(end), true);
        if (!cutBefore && !cutBehind)
            spans.append({int(at), int(end)});
        at = cutBefore || cutBehind ? at + 1 : end;
    }
    return spans;
}

Result<SameWords> sameWordsAs(const Project &project, PassageId id)
{
    const auto passage = project.passages().find(id);
    if (!passage)
        return Error{SameWordsText::tr("This passage is gone. Someone removed it; undo brings it back.")};
    QHash<CodeId, CodingId> own, all;
    for (const CodingRow &row : project.passages().codingsOf(id)) {
        all.insert(row.coding.code, row.coding.id);
        if (row.coding.coder == project.coder())
            own.insert(row.coding.code, row.coding.id);
    }
    const QHash<CodeId, CodingId> &given = own.isEmpty() ? all : own;
    if (given.isEmpty())
        return Error{SameWordsText::tr("There is no code on this passage. Put one on it first; the same words are then coded with it.")};
    SameWords same;
    same.words = passage->quote;
    same.codings = given.values();
    std::sort(same.codings.begin(), same.codings.end());
    for (const DocumentSummary &document : project.documents().summariesUncounted()) {
        const QList<TextSpan> spans = spansOfWords(project.documents().text(document.id), same.words);
        if (spans.isEmpty())
            continue;
        QHash<QPair<int, int>, QSet<CodeId>> coded;
        for (const CodingRow &row : project.passages().codingsOf(document.id)) {
            if (row.coding.coder == project.coder() && !row.orphan)
                coded[{row.span.start, row.span.end}].insert(row.coding.code);
        }
        const qsizetype before = same.places.size();
        for (const TextSpan span : spans) {
            if (document.id == passage->document && span == passage->span)
                continue;
            SameWords::Place place{document.id, span, {}};
            const QSet<CodeId> there = coded.value({span.start, span.end});
            for (auto it = given.begin(); it != given.end(); ++it) {
                if (!there.contains(it.key()))
                    place.missing.append(it.value());
            }
            std::sort(place.missing.begin(), place.missing.end());
            if (place.missing.isEmpty())
                ++same.there;
            else
                same.places.append(place);
        }
        same.documents += same.places.size() > before ? 1 : 0;
    }
    return same;
}

Result<int> codeSameWords(Project &project, const SameWords &same)
{
    int made = 0;
    const auto edited = project.edit(SameWordsText::tr("Code the same words in %n places", nullptr, int(same.places.size())), [&]() -> Result<void> {
        for (const SameWords::Place &place : same.places) {
            const auto passage = project.passages().findOrAdd(place.document, place.span);
            if (!passage)
                return passage.error();
            for (const CodingId coding : place.missing) {
                if (const auto copy = project.passages().copyCoding(coding, *passage); !copy)
                    return copy.error();
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
