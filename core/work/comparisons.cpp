// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/comparisons.h"

#include "core/store/project.h"
#include "core/store/sentencelinks.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct ComparisonsWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QStringList namesIn(const QString &list)
{
    QStringList names;
    for (const QString &part : list.split(u',')) {
        if (!part.trimmed().isEmpty())
            names += part.trimmed();
    }
    return names;
}

QString wordsAt(const QString &text, TextSpan span)
{
    return text.mid(span.start, span.length()).simplified();
}

int sentenceAt(const AlignedText &text, int offset)
{
    const auto at = std::upper_bound(text.sentences.begin(), text.sentences.end(), offset, [](int where, const TextSpan &span) { return where < span.end; });
    return at == text.sentences.end() || at->start > offset ? -1 : int(at - text.sentences.begin());
}

/// Sentences of links as the alignment counts them; a link whose passage is no sentence any more binds the one it begins in.
static AlignmentLinks boundBy(const QList<SentenceLink> &links, const AlignedText &left, const AlignedText &right)
{
    AlignmentLinks bound;
    for (const SentenceLink &link : links) {
        const std::pair<int, int> pair(sentenceAt(left, link.leftSpan.start), sentenceAt(right, link.rightSpan.start));
        if (pair.first >= 0 && pair.second >= 0)
            (link.relation == SentenceRelation::Same ? bound.same : bound.apart).append(pair);
    }
    return bound;
}

Result<TextsBeside> compareNamed(const Project &project, MessageTexts &texts, const QStringList &names, const QString &language)
{
    if (names.size() < 2)
        return Error{ComparisonsWords::tr("A comparison needs two texts at least. Name the one at the left and the one at the right.")};
    TextsBeside made;
    QList<AlignedText> aligned;
    QList<AlignmentLinks> bound;
    for (const QString &name : names) {
        const auto text = texts.text(name, language);
        if (!text)
            return text.error();
        if (std::any_of(made.names.begin(), made.names.end(), [&](const NamedText &other) { return other.document == text->document; }))
            return Error{ComparisonsWords::tr("“%1” is there twice. Choose another text to compare it with; versions of one message are named version:5 or document:7.").arg(name)};
        made.names.append(*text);
        aligned.append(alignedText(texts.words(text->document), text->language));
        if (made.names.size() == 1)
            continue;
        made.links.append(project.sentenceLinks().between(made.names.first().document, text->document));
        bound.append(boundBy(made.links.last(), aligned.first(), aligned.last()));
    }
    made.comparison = compareTexts(aligned, bound);
    return made;
}

static QString piecesSaid(const AlignedText &text, const QList<WordPiece> &pieces, WordChange change)
{
    QStringList said;
    for (const WordPiece &piece : pieces) {
        const QString words = piece.change == change ? wordsAt(text.text, piece.span) : QString();
        if (!words.isEmpty())
            said += words;
    }
    return said.join(QStringLiteral(" / "));
}

static QVariant sentenceNumbers(SentenceRun run)
{
    QStringList numbers;
    for (int i = 0; i < run.count; ++i)
        numbers += QString::number(run.first + i + 1);
    return numbers.isEmpty() ? QVariant() : QVariant(numbers.join(u'-'));
}

static QVariant cellWords(const AlignedText &text, const ComparedCell &cell)
{
    if (cell.pieces.isEmpty())
        return {};
    return wordsAt(text.text, {cell.pieces.first().span.start, cell.pieces.last().span.end});
}

static QStringList comparisonNotes(const TextsBeside &compared)
{
    QStringList notes;
    for (qsizetype k = 0; k < compared.names.size(); ++k) {
        const WordCounts &words = compared.comparison.words.at(k);
        notes += ComparisonsWords::tr("%1 (%2): %3 words, of them %4 kept, %5 changed, %6 new, %7 dropped.")
                     .arg(compared.names.at(k).name, compared.names.at(k).language)
                     .arg(words[0] + words[1] + words[2] + words[3] + words[4])
                     .arg(words[0]).arg(words[1]).arg(words[2]).arg(words[3]);
    }
    notes += ComparisonsWords::tr("Sentences are the same where they share words by weight (Dice, at least 0.25), in order; two may be one in the other text. A stretch dropped where another is new is changed.");
    const auto across = std::any_of(compared.names.begin(), compared.names.end(), [&](const NamedText &one) { return one.language != compared.names.first().language; });
    if (across)
        notes += ComparisonsWords::tr("Texts in two languages are aligned by position and length alone (Gale and Church 1993); their words are not compared.");
    int links = 0;
    for (const auto &list : compared.links)
        links += int(list.size());
    if (links > 0)
        notes += ComparisonsWords::tr("%n links of sentences made by hand bind.", nullptr, links);
    return notes;
}

Table comparisonTable(const TextsBeside &compared)
{
    const auto key = [](const char *word) { return QString::fromLatin1(word); };
    Table table;
    table.columns = {{key("row"), ComparisonsWords::tr("Row"), true}, {key("right"), ComparisonsWords::tr("Compared with"), false}, {key("state"), ComparisonsWords::tr("State"), false},
                     {key("left_sentence"), ComparisonsWords::tr("Sentence at left"), false}, {key("right_sentence"), ComparisonsWords::tr("Sentence at right"), false},
                     {key("left_text"), ComparisonsWords::tr("Left"), false}, {key("right_text"), ComparisonsWords::tr("Right"), false},
                     {key("changed_from"), ComparisonsWords::tr("Changed from"), false}, {key("changed_to"), ComparisonsWords::tr("Changed to"), false},
                     {key("new"), ComparisonsWords::tr("New"), false}, {key("dropped"), ComparisonsWords::tr("Dropped"), false},
                     {key("likeness"), ComparisonsWords::tr("Likeness"), true}, {key("linked"), ComparisonsWords::tr("Linked by hand"), false}, {key("moved"), ComparisonsWords::tr("Moved"), false}};
    const Comparison &all = compared.comparison;
    for (qsizetype k = 1; k < all.texts.size(); ++k) {
        const Comparison pair = all.texts.size() == 2 ? all : compareTexts({all.texts.first(), all.texts.at(k)},
                                                                           {boundBy(compared.links.at(k - 1), all.texts.first(), all.texts.at(k))});
        int number = 0;
        for (const ComparedRow &row : pair.rows) {
            const ComparedCell &left = row.cells.at(0), &right = row.cells.at(1);
            const bool both = left.sentences.count > 0 && right.sentences.count > 0;
            Table::Row line;
            line.cells = {++number, compared.names.at(k).name, wordChangeName(row.change), sentenceNumbers(left.sentences), sentenceNumbers(right.sentences),
                          cellWords(pair.texts.at(0), left), cellWords(pair.texts.at(1), right), piecesSaid(pair.texts.at(0), left.pieces, WordChange::Changed),
                          piecesSaid(pair.texts.at(1), right.pieces, WordChange::Changed), piecesSaid(pair.texts.at(1), right.pieces, WordChange::New),
                          piecesSaid(pair.texts.at(0), left.pieces, WordChange::Dropped), both ? QVariant(qRound(row.likeness * 1000) / 1000.0) : QVariant(),
                          row.linked, row.moved};
            line.evidence = {compared.names.first().document, compared.names.at(k).document};
            table.rows.append(line);
        }
    }
    table.notes = comparisonNotes(compared);
    return table;
}

Result<void> unlinkSentence(Project &project, const TextsBeside &compared, int left, int text)
{
    const AlignedText &first = compared.comparison.texts.first();
    for (const SentenceLink &link : project.sentenceLinks().between(compared.names.first().document, compared.names.at(text).document)) {
        if (sentenceAt(first, link.leftSpan.start) != left)
            continue;
        if (const auto done = project.sentenceLinks().remove(link.id); !done)
            return done;
    }
    return {};
}

Result<void> linkSentences(Project &project, const TextsBeside &compared, int left, int text, int right, SentenceRelation relation)
{
    const AlignedText &first = compared.comparison.texts.first(), &other = compared.comparison.texts.at(text);
    const DocumentId one = compared.names.first().document, two = compared.names.at(text).document;
    if (relation == SentenceRelation::Same) { // a sentence that is linked elsewhere goes with the new word
        for (const SentenceLink &link : project.sentenceLinks().between(one, two)) {
            const bool touches = sentenceAt(first, link.leftSpan.start) == left || sentenceAt(other, link.rightSpan.start) == right;
            if (!touches || link.relation != SentenceRelation::Same)
                continue;
            if (const auto done = project.sentenceLinks().remove(link.id); !done)
                return done;
        }
    }
    const auto set = project.sentenceLinks().set(one, first.sentences.at(left), two, other.sentences.at(right), relation);
    return set ? Result<void>() : Result<void>(set.error());
}

} // namespace haeje
