// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/termcounts.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/concordance.h"
#include "core/text/termmatcher.h"
#include "core/work/comparisons.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct TermPlacesWords {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

static constexpr int mostLines = 100000;

static QString key(const char *word)
{
    return QString::fromLatin1(word);
}

/// What is looked for: the terms of lists, or the words given.
static Result<QList<WordList>> soughtIn(const Project &project, const AnalysisOptions &options)
{
    if (!options.contains(key("text")))
        return listsNamed(project, options.value(key("list")));
    const auto term = tidyTerm({options.value(key("text")), {}, TermMatch::Words});
    if (!term)
        return term.error();
    WordList list;
    list.terms = {*term};
    return QList<WordList>{list};
}

Result<Table> concordanceTable(const Project &project, const AnalysisOptions &options)
{
    const auto lists = soughtIn(project, options);
    if (!lists)
        return lists.error();
    bool number = true;
    const int width = options.contains(key("width")) ? options.value(key("width")).toInt(&number) : 60;
    if (!number || width < 1 || width > 1000)
        return Error{TermPlacesWords::tr("--width takes a number of characters from 1 to 1000, not “%1”.").arg(options.value(key("width")))};
    const QStringList orders{key("position"), key("left"), key("right"), key("date")};
    const qsizetype order = orders.indexOf(options.value(key("order"), key("date")));
    if (order < 0)
        return Error{TermPlacesWords::tr("--order takes %1, not “%2”.").arg(orders.join(QStringLiteral(", ")), options.value(key("order")))};
    MessageTexts texts(project);
    QList<ConcordanceLine> lines;
    QHash<std::pair<qint64, int>, QStringList> found; // message, list and term of a line by its place
    const QString language = options.value(key("language")).trimmed().left(2).toLower();
    for (const Message &message : texts.messages()) {
        for (const NamedText &text : texts.textsOf(message, language)) {
            const QString words = texts.words(text.document);
            for (const WordList &list : *lists) {
                const auto hits = TermMatcher(list.terms, text.language).hitsIn(words);
                if (!hits)
                    return hits.error();
                for (const TermHit &hit : *hits) {
                    if (lines.size() >= mostLines)
                        return Error{TermPlacesWords::tr("More than %1 places: too many to read. Choose a list with rarer terms, or a language.").arg(mostLines)};
                    ConcordanceLine line = concordanceLine(words, hit.span, {width, false});
                    line.document = text.document;
                    line.title = text.name;
                    line.date = text.date.text();
                    found.insert({text.document.value, hit.span.start}, {QString::number(message.id.value), list.name, list.terms.at(hit.term).term});
                    lines += line;
                }
            }
        }
    }
    sortConcordance(lines, ConcordanceOrder(order));
    Table table;
    table.columns = {{key("message"), TermPlacesWords::tr("Message"), false}, {key("date"), TermPlacesWords::tr("Date"), false}, {key("left"), TermPlacesWords::tr("Before"), false}, {key("keyword"), TermPlacesWords::tr("Term"), false},
                     {key("right"), TermPlacesWords::tr("After"), false}, {key("list"), TermPlacesWords::tr("Word list"), false}, {key("term"), TermPlacesWords::tr("Term of the list"), false},
                     {key("document"), TermPlacesWords::tr("Document"), true}, {key("start"), TermPlacesWords::tr("Start"), true}, {key("end"), TermPlacesWords::tr("End"), true}};
    for (const ConcordanceLine &line : std::as_const(lines)) {
        const QStringList more = found.value({line.document.value, line.span.start});
        table.rows += {{line.title, line.date, line.left, line.keyword, line.right, more.value(1).isEmpty() ? QVariant() : QVariant(more.value(1)), more.value(2), line.document.value, line.span.start, line.span.end},
                       {MessageId(more.value(0).toLongLong())}, false};
    }
    table.notes += TermPlacesWords::tr("%n places in the texts of messages.", nullptr, int(lines.size()));
    return table;
}

namespace {

struct CodedPlaces {
    QList<CodingRow> codings;
    QList<TermHit> hits;
};

void putState(Table &table, const char *state, DocumentId document, const QString &title, TextSpan span, const QString &words, const QVariant &term, const QVariant &code, PassageId passage)
{
    table.rows += {{key(state), title, words, term, code, document.value, span.start, span.end}, passage ? QList<EntityRef>{passage} : QList<EntityRef>{document}, false};
}

void compareDocument(Table &table, const DocumentSummary &document, const QString &text, const CodedPlaces &places, const WordList &list)
{
    for (const CodingRow &coding : places.codings) {
        QStringList terms;
        for (const TermHit &hit : places.hits) {
            if (hit.span.overlaps(coding.span) && !terms.contains(list.terms.at(hit.term).term))
                terms += list.terms.at(hit.term).term;
        }
        putState(table, terms.isEmpty() ? "coded" : "both", document.id, document.facts.title, coding.span, wordsAt(text, coding.span),
                 terms.isEmpty() ? QVariant() : QVariant(terms.join(QStringLiteral(", "))), coding.codePath, coding.coding.passage);
    }
    for (const TermHit &hit : places.hits) {
        const bool coded = std::any_of(places.codings.begin(), places.codings.end(), [&](const CodingRow &coding) { return coding.span.overlaps(hit.span); });
        if (!coded)
            putState(table, "counted", document.id, document.facts.title, hit.span, wordsAt(text, hit.span), list.terms.at(hit.term).term, {}, {});
    }
}

} // namespace

Result<Table> codedTermsTable(const Project &project, const AnalysisOptions &options)
{
    const auto lists = listsNamed(project, options.value(key("list")));
    if (!lists)
        return lists.error();
    if (lists->size() != 1)
        return Error{TermPlacesWords::tr("Coded passages are set beside one word list. Choose it with --list NAME.")};
    const WordList &list = lists->first();
    const QString path = options.value(key("code"));
    const auto named = path.isEmpty() ? std::optional<Code>() : project.codes().findByPath(path);
    const CodeId code = path.isEmpty() ? list.code : named ? named->id : CodeId();
    if (!code)
        return Error{path.isEmpty() ? TermPlacesWords::tr("The word list “%1” has no code. Choose one for it, or give --code PATH.").arg(list.name)
                                    : TermPlacesWords::tr("There is no code “%1”. `haeje list PROJECT codes` names those there are.").arg(path)};
    QHash<DocumentId, QList<CodingRow>> codings;
    for (const CodingRow &coding : project.passages().codingsOf(code, true)) {
        if (!coding.orphan)
            codings[coding.document] += coding;
    }
    Table table;
    table.columns = {{key("state"), TermPlacesWords::tr("State"), false}, {key("title"), TermPlacesWords::tr("Title"), false}, {key("words"), TermPlacesWords::tr("Passage"), false}, {key("terms"), TermPlacesWords::tr("Terms"), false},
                     {key("code"), TermPlacesWords::tr("Code"), false}, {key("document"), TermPlacesWords::tr("Document"), true}, {key("start"), TermPlacesWords::tr("Start"), true}, {key("end"), TermPlacesWords::tr("End"), true}};
    for (const DocumentSummary &document : project.documents().summaries()) {
        const QString text = project.documents().text(document.id);
        const auto hits = TermMatcher(list.terms, document.facts.language.left(2).toLower()).hitsIn(text);
        if (!hits)
            return hits.error();
        compareDocument(table, document, text, {codings.value(document.id), *hits}, list);
        if (table.rows.size() > mostLines)
            return Error{TermPlacesWords::tr("More than %1 places: too many to read. Choose a list with rarer terms, or a language.").arg(mostLines)};
    }
    table.notes += TermPlacesWords::tr("both: a coded passage with a term in it; coded: a passage of the code without any term (coded, not counted); counted: a term that no passage of the code touches (counted, not coded).");
    table.notes += TermPlacesWords::tr("In all documents of the library; codes below count too.");
    return table;
}

} // namespace haeje
