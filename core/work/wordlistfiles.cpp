// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/wordlistfiles.h"

#include "core/base/csv.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/store/wordlists.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct WordListFilesWords {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

static WordList starting(const QString &name, const QString &definition, const char *english, const char *korean, const char *chinese)
{
    WordList list;
    list.name = name;
    list.definition = definition;
    const auto add = [&](const char *terms, const char *language) {
        for (const QString &term : QString::fromUtf8(terms).split(u'|')) {
            // A star says that the word may go on.
            const bool prefix = term.endsWith(u'*');
            list.terms.append({prefix ? term.chopped(1) : term, QString::fromLatin1(language), prefix ? TermMatch::Prefix : TermMatch::Words});
        }
    };
    add(english, "en");
    add(korean, "ko");
    add(chinese, "zh");
    return list;
}

QList<WordList> startingLists()
{
    QList<WordList> lists = {
        starting(WordListFilesWords::tr("U.S. factor"), WordListFilesWords::tr("Words for the United States and for hostile forces."),
                 "United States|U.S.|America*|Washington|hostile force*|imperialis*|hegemon*|sanctions|blockade|Cold War mentality",
                 "미국*|미제*|적대세력*|제국주의*|패권*|제재*|봉쇄*|강권*|냉전*", "美国|敌对势力|帝国主义|霸权|制裁|封锁|强权|冷战思维"),
        starting(WordListFilesWords::tr("Solidarity in socialism"), WordListFilesWords::tr("Words for what is common in party and socialism."),
                 "socialis*|comrade*|the Party|two parties|solidarity|unity|cause of socialism|communis*",
                 "사회주의*|동지*|두 당|단결*|련대*|연대*|공산주의*|전략적협동*", "社会主义|同志|两党|团结|共产主义|战略沟通"),
        starting(WordListFilesWords::tr("Blood and tradition"), WordListFilesWords::tr("Words for a tie sealed in blood and handed down."),
                 "blood|sealed in blood|forged in blood|tradition*|generation*|forefathers|elder leaders|precious treasure|comrades-in-arms",
                 "피로*|혈연*|혈맹*|전통*|세대*|선대*|대를 이어|전우*|귀중한 재부", "鲜血|传统|世代|老一辈|先辈|宝贵财富|并肩"),
    };
    lists.first().terms.insert(2, WordListTerm{QStringLiteral("(?-i:\\bUSA?\\b)"), QStringLiteral("en"), TermMatch::Pattern}); // in capitals alone: not “us”
    return lists;
}

static QString key(const char *word)
{
    return QString::fromLatin1(word);
}

Table wordListsTable(const Project &project, const QList<WordList> &lists)
{
    Table table;
    table.columns = {{key("list"), WordListFilesWords::tr("Word list"), false}, {key("term"), WordListFilesWords::tr("Term"), false}, {key("language"), WordListFilesWords::tr("Language"), false},
                     {key("match"), WordListFilesWords::tr("Found as"), false}, {key("definition"), WordListFilesWords::tr("Definition"), false}, {key("code"), WordListFilesWords::tr("Code"), false}};
    for (const WordList &list : lists) {
        const QString code = list.code ? project.codes().path(list.code) : QString();
        for (const WordListTerm &term : list.terms)
            table.rows += {{list.name, term.term, term.language.isEmpty() ? QVariant() : QVariant(term.language), termMatchName(term.match), list.definition, code.isEmpty() ? QVariant() : QVariant(code)}, {}, false};
    }
    return table;
}

Result<QList<WordList>> readWordLists(const Project &project, const QString &csv)
{
    const auto table = readCsv(csv.startsWith(QChar(0xfeff)) ? csv.mid(1) : csv);
    if (!table)
        return table.error();
    const auto column = [&](const char *name, const char *korean) {
        for (int i = 0; i < table->header.size(); ++i) {
            const QString head = table->header.at(i).trimmed().toLower();
            if (head == QLatin1String(name) || head == QString::fromUtf8(korean))
                return i;
        }
        return -1;
    };
    const int list = column("list", "목록"), term = column("term", "용어"), language = column("language", "언어"), match = column("match", "찾는 방식");
    const int definition = column("definition", "정의"), code = column("code", "코드");
    if (list < 0 || term < 0)
        return Error{WordListFilesWords::tr("The table needs the columns “list” and “term”; it has: %1.").arg(table->header.join(QStringLiteral(", ")))};
    QList<WordList> lists;
    for (const CsvTable::Row &row : table->rows) {
        const auto cell = [&](int at) { return row.fields.value(at).trimmed(); };
        const QString name = cell(list).simplified().normalized(QString::NormalizationForm_C);
        if (name.isEmpty() && cell(term).isEmpty())
            continue;
        const QString word = match < 0 || cell(match).isEmpty() ? key("words") : cell(match);
        const auto found = termMatchFromName(word);
        if (name.isEmpty() || !found)
            return Error{name.isEmpty() ? WordListFilesWords::tr("Line %1: the name of the list is missing.").arg(row.line)
                                        : WordListFilesWords::tr("Line %1: a term is found as %2, not as “%3”.").arg(row.line).arg(termMatchNames().join(QStringLiteral(", ")), word)};
        const auto tidy = tidyTerm({row.fields.value(term), cell(language), *found});
        if (!tidy)
            return Error{WordListFilesWords::tr("Line %1: %2").arg(row.line).arg(tidy.message())};
        auto at = std::find_if(lists.begin(), lists.end(), [&](const WordList &one) { return one.name == name; });
        if (at == lists.end()) {
            WordList made;
            made.name = name;
            made.definition = cell(definition);
            const auto coded = cell(code).isEmpty() ? std::optional<Code>() : project.codes().findByPath(cell(code));
            made.code = coded ? coded->id : CodeId();
            lists.append(made);
            at = lists.end() - 1;
        }
        at->terms.append(*tidy);
    }
    return lists;
}

Result<int> takeWordLists(Project &project, const QList<WordList> &lists)
{
    int taken = 0;
    for (const WordList &list : lists) {
        const auto there = project.wordLists().withName(list.name);
        if (!there) {
            const auto added = project.wordLists().add(list);
            if (!added)
                return added.error();
            taken += int(list.terms.size());
            continue;
        }
        WordList more = *there;
        for (const WordListTerm &term : list.terms) {
            const bool known = std::any_of(more.terms.begin(), more.terms.end(), [&](const WordListTerm &one) { return one.term == term.term && one.language == term.language; });
            taken += !known;
            if (!known)
                more.terms.append(term);
        }
        if (const auto done = project.wordLists().update(more); !done)
            return done.error();
    }
    return taken;
}

} // namespace haeje
