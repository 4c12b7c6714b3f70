// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/coderule.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/hitcoding.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/spellings.h"
#include "core/work/retrieval.h"

#include <QCoreApplication>

namespace haeje {

struct RuleWorkWords {
    Q_DECLARE_TR_FUNCTIONS(CodeRule)
};

QStringList withSpellings(const Project &project, const QStringList &words)
{
    QStringList all;
    const QList<SpellingGroup> groups = project.spellings().all();
    const auto add = [&](const QString &word) {
        if (!word.isEmpty() && !all.contains(word))
            all += word;
    };
    for (const QString &word : words) {
        const QString tidy = word.simplified().normalized(QString::NormalizationForm_C);
        add(tidy);
        for (const SpellingGroup &group : groups) {
            if (!group.spellings.contains(tidy, Qt::CaseInsensitive))
                continue;
            for (const QString &spelling : group.spellings)
                add(spelling);
        }
    }
    return all;
}

Result<QStringList> textsOfPassages(const Project &project, const QList<PassageId> &passages)
{
    QStringList texts;
    for (const PassageId id : passages) {
        const auto passage = project.passages().find(id);
        if (!passage)
            return Error{RuleWorkWords::tr("There is no passage %1. `haeje list PROJECT passages` names those there are.").arg(id.value)};
        texts += passage->quote;
    }
    return texts;
}

Result<std::vector<RuleHit>> runRule(const Project &project, const CodeRule &rule, const DocumentFilter &documents)
{
    const auto run = RuleRun::begin(rule);
    if (!run)
        return run.error();
    for (const DocumentId id : project.documentList().ids(documents)) {
        const auto summary = rule.kind == RuleKind::Regex ? project.documents().summary(id) : std::nullopt;
        if (const auto done = (*run)->add(id, summary ? summary->facts.title : QString(), project.documents().text(id)); !done)
            return done.error();
    }
    return (*run)->finish();
}

std::vector<char> codedAlready(const Project &project, const std::vector<RuleHit> &hits, const QString &codePath)
{
    std::vector<char> coded(hits.size());
    const auto code = project.codes().findByPath(codePath);
    if (!code)
        return coded;
    DocumentId read;
    QSet<QPair<int, int>> there;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].document != read) {
            read = hits[i].document;
            there = spansThere(project, read, codePath, code->id);
        }
        coded[i] = there.contains({hits[i].span.start, hits[i].span.end});
    }
    return coded;
}

Table ruleTable(const Project &project, const CodeRule &rule, const std::vector<RuleHit> &hits, const std::vector<char> &coded, int contextWords)
{
    const auto s = [](const char *key) { return QString::fromLatin1(key); };
    Table table;
    table.columns = {{s("document"), RuleWorkWords::tr("Document"), true}, {s("title"), RuleWorkWords::tr("Title"), false}, {s("start"), RuleWorkWords::tr("Start"), true}, {s("end"), RuleWorkWords::tr("End"), true},
                     {s("before"), RuleWorkWords::tr("Before"), false}, {s("quote"), RuleWorkWords::tr("Quote"), false}, {s("after"), RuleWorkWords::tr("After"), false},
                     {s("matches"), RuleWorkWords::tr("Matches"), true}, {s("likeness"), RuleWorkWords::tr("Likeness"), true}, {s("coded"), RuleWorkWords::tr("Coded already"), false}};
    DocumentId read;
    QString text, title;
    for (size_t i = 0; i < hits.size(); ++i) {
        const RuleHit &hit = hits[i];
        if (hit.document != read) {
            read = hit.document;
            text = project.documents().text(read);
            const auto summary = project.documents().summary(read);
            title = summary ? summary->facts.title : QString();
        }
        const WordsAround around = wordsAround(text, hit.span, contextWords);
        const QVariant likeness = rule.kind == RuleKind::Similar ? QVariant(qRound(hit.score * 1000) / 1000.0) : QVariant();
        table.rows.append({{hit.document.value, title, hit.span.start, hit.span.end, around.before, text.mid(hit.span.start, hit.span.length()), around.after,
                            hit.matches, likeness, bool(coded.at(i))},
                           {hit.document},
                           false});
    }
    table.notes = {ruleInWords(rule)};
    return table;
}

Result<int> codeByRule(Project &project, const std::vector<RuleHit> &hits, const std::vector<char> &ticked, const QString &codePath)
{
    if (codePath.trimmed().isEmpty())
        return Error{RuleWorkWords::tr("Name the code that is to be put on them.")};
    const std::vector<char> coded = codedAlready(project, hits, codePath);
    HitPassages passages;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (coded[i] || (!ticked.empty() && !ticked[i]))
            continue;
        if (passages.documents.isEmpty() || passages.documents.last().id != hits[i].document)
            passages.documents.append({hits[i].document, {}});
        passages.documents.last().spans.append(hits[i].span);
        ++passages.passages;
        passages.hits += hits[i].matches;
    }
    return codeHits(project, passages, codePath);
}

} // namespace haeje
