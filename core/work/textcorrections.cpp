// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/textcorrections.h"

#include "core/formats/tables/cells.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/correction.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace haeje {

struct CorrectionWords {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

/// As for texts that are imported.
static constexpr int longestText = 64 * 1024 * 1024;
static constexpr int shownOfChange = 60;

Result<TextCorrection> previewCorrection(const Project &project, DocumentId document, const QString &text)
{
    const auto now = project.documents().find(document);
    if (!now)
        return Error{CorrectionWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(document.value)};
    if (text.size() > longestText)
        return Error{CorrectionWords::tr("The corrected text is longer than 64 million characters, which no document may be. Split it into several.")};
    const QString tidy = normalizedText(text);
    if (std::none_of(tidy.begin(), tidy.end(), [](QChar c) { return !c.isSpace(); }))
        return Error{CorrectionWords::tr("The corrected text has nothing in it. To take the document away, remove it from the library.")};
    TextCorrection plan = planCorrection(*now, project.passages().everyOneOf(document), tidy);
    QSet<PassageId> shown;
    for (const Passage &passage : project.passages().ofDocument(document))
        shown.insert(passage.id);
    for (PassageMove &move : plan.moves)
        move.hidden = !shown.contains(move.passage);
    return plan;
}

/// The first change in words for the document's history, and how many more there are.
static QString toldOf(const QString &text, TextSpan span, int more)
{
    QString words = text.mid(span.start, std::min(span.length(), shownOfChange)).simplified();
    if (span.length() > shownOfChange)
        words += QChar(0x2026);
    return more > 0 ? CorrectionWords::tr("“%1” and %n more places", nullptr, more).arg(words) : QStringLiteral("“%1”").arg(words);
}

/// Widened to whole words, so that a history reads "frendly" and "friendly" and not "" and "i".
static TextSpan wholeWords(const QString &text, TextSpan span)
{
    while (span.start > 0 && !text.at(span.start - 1).isSpace())
        --span.start;
    while (span.end < text.size() && !text.at(span.end).isSpace())
        ++span.end;
    return span;
}

Result<TextCorrection> correctText(Project &project, DocumentId document, const QString &text)
{
    auto plan = previewCorrection(project, document, text);
    if (!plan || plan->isNothing())
        return plan;
    const QString before = project.documents().text(document);
    const TextChange first = plan->changes.first();
    const int more = int(plan->changes.size()) - 1;
    const auto done = project.edit(CorrectionWords::tr("Correct the text"), [&]() -> Result<void> {
        const auto put = project.documents().setText(document, plan->text, plan->blocks, toldOf(before, wholeWords(before, first.before), more),
                                                     toldOf(plan->text, wholeWords(plan->text, first.after), more));
        return put ? project.passages().follow(document, *plan) : put;
    });
    if (!done)
        return done.error();
    return plan;
}

QList<OrphanedPassage> orphansOf(const Project &project, DocumentId document)
{
    QList<OrphanedPassage> all;
    DocumentId of;
    QString text;
    for (const Passage &orphan : project.passages().orphans(document)) {
        if (orphan.document != of) {
            of = orphan.document;
            text = project.documents().text(of);
        }
        all.append({orphan, proposeFor(orphan, text)});
    }
    return all;
}

QString passageFateName(PassageFate fate)
{
    switch (fate) {
    case PassageFate::Same: return CorrectionWords::tr("untouched");
    case PassageFate::Moved: return CorrectionWords::tr("moved");
    case PassageFate::Changed: return CorrectionWords::tr("changed");
    case PassageFate::United: return CorrectionWords::tr("united");
    case PassageFate::Orphan: return CorrectionWords::tr("orphan");
    }
    return {};
}

/// The stable word of a fate, for files.
static QString fateWord(PassageFate fate)
{
    static const char *const words[] = {"same", "moved", "changed", "united", "orphan"};
    return QString::fromLatin1(words[int(fate)]);
}

Table correctionTable(const TextCorrection &correction)
{
    using namespace cells;
    Table table;
    table.columns = {number("passage", CorrectionWords::tr("Passage")),      words("fate", CorrectionWords::tr("What becomes of it")),
                     number("start", CorrectionWords::tr("Start")),          number("end", CorrectionWords::tr("End")),
                     words("quote_before", CorrectionWords::tr("Quote before")), words("quote", CorrectionWords::tr("Quote")),
                     number("into", CorrectionWords::tr("United with"))};
    int hidden = 0;
    for (const PassageMove &move : correction.moves) {
        hidden += move.hidden;
        if (move.fate == PassageFate::Same || move.hidden)
            continue;
        const bool lost = move.fate == PassageFate::Orphan;
        table.rows << Table::Row{{move.passage.value, fateWord(move.fate), lost ? QVariant() : QVariant(move.after.start),
                                  lost ? QVariant() : QVariant(move.after.end), move.quoteBefore, lost ? QVariant() : QVariant(move.quoteAfter),
                                  move.into ? QVariant(move.into.value) : QVariant()},
                                 {move.passage},
                                 false};
    }
    table.notes << CorrectionWords::tr("%n places of the text differ.", nullptr, int(correction.changes.size()))
                << CorrectionWords::tr("%n passages stay where and what they are.", nullptr, correction.count(PassageFate::Same))
                << CorrectionWords::tr("A passage moves with what did not change. One of which more than half is rewritten, or whose edge lies in a rewritten "
                                       "stretch, is an orphan: it keeps its quote and codings and waits for your decision.");
    if (hidden > 0)
        table.notes << CorrectionWords::tr("%n passages of other coders, which are hidden here, move with the text too.", nullptr, hidden);
    return table;
}

Table orphansTable(const Project &project)
{
    using namespace cells;
    Table table;
    table.columns = {number("passage", CorrectionWords::tr("Passage")), number("document", CorrectionWords::tr("Document")),
                     words("quote", CorrectionWords::tr("Quote")),      number("proposal", CorrectionWords::tr("Proposal")),
                     number("start", CorrectionWords::tr("Start")),     number("end", CorrectionWords::tr("End")),
                     words("there", CorrectionWords::tr("Words there")), number("likeness", CorrectionWords::tr("Likeness")),
                     number("context", CorrectionWords::tr("Context"))};
    DocumentId of;
    QString text;
    for (const OrphanedPassage &one : orphansOf(project)) {
        const Passage &passage = one.passage;
        if (passage.document != of) {
            of = passage.document;
            text = project.documents().text(of);
        }
        if (one.proposals.isEmpty())
            table.rows << Table::Row{{passage.id.value, of.value, passage.quote, {}, {}, {}, {}, {}, {}}, {passage.id}, false};
        int number = 0;
        for (const OrphanProposal &p : one.proposals)
            table.rows << Table::Row{{passage.id.value, of.value, passage.quote, ++number, p.span.start, p.span.end,
                                      text.mid(p.span.start, p.span.length()), p.likeness, p.context},
                                     {passage.id},
                                     false};
    }
    table.notes << CorrectionWords::tr("Likeness: the share of the quote's words that stand there, 1 for the very words. Context: the share of the 32 characters "
                                       "before and after it that stand there too.");
    return table;
}

} // namespace haeje
