// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/termcounts.h"

#include "core/store/project.h"
#include "core/store/wordlists.h"
#include "core/text/termmatcher.h"
#include "core/text/wordspans.h"
#include "core/work/comparisons.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <map>

namespace haeje {

struct TermCountsWords {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

static QString key(const char *word)
{
    return QString::fromLatin1(word);
}

QStringList termDimensions()
{
    return {key("message"), key("side"), key("sender"), key("recipient"), key("outlet"), key("language"), key("year"), key("occasion"), key("kind"), key("list"), key("term")};
}

QString termDimensionTitle(const QString &dimension)
{
    const QStringList titles{TermCountsWords::tr("Message"), TermCountsWords::tr("Side"), TermCountsWords::tr("Sender"), TermCountsWords::tr("Recipient"), TermCountsWords::tr("Outlet"), TermCountsWords::tr("Language"),
                             TermCountsWords::tr("Year"), TermCountsWords::tr("Occasion"), TermCountsWords::tr("Kind"), TermCountsWords::tr("Word list"), TermCountsWords::tr("Term")};
    return titles.value(termDimensions().indexOf(dimension));
}

Result<QList<WordList>> listsNamed(const Project &project, const QString &names)
{
    const QList<WordList> all = project.wordLists().all(key("terms"));
    if (all.isEmpty())
        return Error{TermCountsWords::tr("There is no word list yet. Take one of the starting lists or make your own: in the window under Analyse > Terms, or with `haeje define P word-list NAME`.")};
    if (names.trimmed().isEmpty())
        return all;
    QList<WordList> chosen;
    for (const QString &name : namesIn(names)) {
        const QString tidy = name.normalized(QString::NormalizationForm_C);
        const auto at = std::find_if(all.begin(), all.end(), [&](const WordList &one) { return one.name.compare(tidy, Qt::CaseInsensitive) == 0; });
        QStringList there;
        for (const WordList &one : all)
            there += one.name;
        if (at == all.end())
            return Error{TermCountsWords::tr("There is no word list “%1”. There are: %2.").arg(name, there.join(QStringLiteral(", ")))};
        chosen += *at;
    }
    return chosen;
}

namespace {

struct Tally {
    int count = 0;
    int words = 0;
    int texts = 0;
    QSet<qint64> messages;
};

/// Values of a text in a dimension; one empty value: not stated.
QStringList facets(const MessageTexts &texts, const Message &message, const NamedText &text, const QString &dimension)
{
    QStringList values;
    const auto add = [&](const QString &value) {
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    };
    if (dimension == key("message"))
        add(text.name);
    if (dimension == key("side") || dimension == key("sender")) {
        for (const Party &party : message.senders)
            add(dimension == key("side") ? texts.side(party.actor) : party.name);
    }
    if (dimension == key("recipient")) {
        for (const Party &party : message.recipients)
            add(party.name);
    }
    if (dimension == key("outlet"))
        add(text.outlet);
    if (dimension == key("language"))
        add(text.language);
    const QDate from = message.date.earliest(), to = message.date.latest();
    if (dimension == key("year") && from.isValid() && to.isValid() && from.year() == to.year())
        add(QString::number(from.year()));
    if (dimension == key("occasion"))
        add(message.occasionName);
    if (dimension == key("kind"))
        add(message.kind);
    return values.isEmpty() ? QStringList{QString()} : values;
}

/// Every combination of the dimensions' values.
QList<QStringList> combined(const QList<QStringList> &values)
{
    QList<QStringList> all{QStringList()};
    for (const QStringList &one : values) {
        QList<QStringList> longer;
        for (const QStringList &before : std::as_const(all)) {
            for (const QString &value : one)
                longer += before + QStringList{value};
        }
        all = longer;
    }
    return all;
}

struct TermCounts {
    std::map<QStringList, Tally> groups;
    QStringList notes;
};

class TermCounter
{
public:
    TermCounter(const Project &project, const QList<WordList> &lists, const QStringList &by, const QString &language)
        : m_texts(project)
        , m_lists(lists)
        , m_by(by)
        , m_language(language)
    {
    }

    Result<TermCounts> run()
    {
        int texts = 0, without = 0;
        for (const Message &message : m_texts.messages()) {
            const QList<NamedText> own = m_texts.textsOf(message, m_language);
            without += own.isEmpty();
            for (const NamedText &text : own) {
                ++texts;
                if (const auto done = count(message, text); !done)
                    return done.error();
            }
        }
        m_counts.notes += TermCountsWords::tr("Counted in %n texts of messages (the documents of their versions), each text once.", nullptr, texts);
        if (without > 0)
            m_counts.notes += TermCountsWords::tr("%n messages have no text here and count nowhere: that is not zero.", nullptr, without);
        for (auto it = m_leftOut.cbegin(); it != m_leftOut.cend(); ++it)
            m_counts.notes += TermCountsWords::tr("“%1” has no terms in “%2”: %n texts are left out of it.", nullptr, it.value()).arg(it.key().first, it.key().second);
        if (m_several > 0)
            m_counts.notes += TermCountsWords::tr("%n texts with several senders, sides or recipients count for each of them.", nullptr, m_several);
        m_counts.notes += TermCountsWords::tr("Words are counted whatever their case; where terms of a list overlap, the one that begins first and is longest counts. Per thousand: of the words of the same texts.");
        return m_counts;
    }

private:
    Result<void> count(const Message &message, const NamedText &text)
    {
        const QString words = m_texts.words(text.document);
        const int length = int(wordSpansOf(words).size());
        for (const WordList &list : m_lists) {
            const bool speaks = std::any_of(list.terms.begin(), list.terms.end(), [&](const WordListTerm &term) { return term.language.isEmpty() || term.language == text.language; });
            if (!speaks) {
                ++m_leftOut[{list.name, text.language}];
                continue;
            }
            const auto hits = TermMatcher(list.terms, text.language).hitsIn(words);
            if (!hits)
                return hits.error();
            QMap<int, int> byTerm;
            for (const TermHit &hit : *hits)
                ++byTerm[hit.term];
            put(message, text, list, byTerm, length);
        }
        return {};
    }
    void put(const Message &message, const NamedText &text, const WordList &list, const QMap<int, int> &byTerm, int length)
    {
        QList<QStringList> values;
        bool several = false;
        for (const QString &dimension : m_by) {
            QStringList one = dimension == key("list") ? QStringList{list.name} : dimension == key("term") ? QStringList() : facets(m_texts, message, text, dimension);
            if (dimension == key("term")) {
                for (const WordListTerm &term : list.terms) {
                    if (term.language.isEmpty() || text.language.isEmpty() || term.language == text.language)
                        one += term.term;
                }
            }
            several = several || (dimension != key("term") && one.size() > 1);
            values += one;
        }
        m_several += several;
        const qsizetype term = m_by.indexOf(key("term"));
        for (const QStringList &group : combined(values)) {
            int count = 0;
            for (auto it = byTerm.cbegin(); it != byTerm.cend(); ++it)
                count += term < 0 || list.terms.at(it.key()).term == group.at(term) ? it.value() : 0;
            Tally &tally = m_counts.groups[group];
            tally.count += count;
            tally.words += length;
            ++tally.texts;
            tally.messages.insert(message.id.value);
        }
    }

    MessageTexts m_texts;
    QList<WordList> m_lists;
    QStringList m_by;
    QString m_language;
    TermCounts m_counts;
    QMap<std::pair<QString, QString>, int> m_leftOut;
    int m_several = 0;
};

QVariant perThousand(const Tally &tally)
{
    return tally.words > 0 ? QVariant(qRound(tally.count * 1000.0 / tally.words * 1000) / 1000.0) : QVariant();
}

Result<QStringList> dimensionsIn(const AnalysisOptions &options, const QString &otherwise)
{
    const QStringList by = namesIn(options.value(key("by"), otherwise));
    for (const QString &one : by) {
        if (!termDimensions().contains(one))
            return Error{TermCountsWords::tr("Terms cannot be counted by “%1”. Choose of %2; several with commas.").arg(one, termDimensions().join(QStringLiteral(", ")))};
    }
    return by;
}

QString languageIn(const AnalysisOptions &options)
{
    return options.value(key("language")).trimmed().left(2).toLower();
}

} // namespace

Result<Table> termsTable(const Project &project, const AnalysisOptions &options)
{
    const auto lists = listsNamed(project, options.value(key("list")));
    if (!lists)
        return lists.error();
    auto by = dimensionsIn(options, lists->size() > 1 ? key("list") : key("term"));
    if (!by)
        return by.error();
    if (lists->size() > 1 && !by->contains(key("list")))
        by->prepend(key("list")); // lists may share terms: one sum of several would count them twice
    const auto counts = TermCounter(project, *lists, *by, languageIn(options)).run();
    if (!counts)
        return counts.error();
    Table table;
    for (const QString &dimension : *by)
        table.columns += {dimension, termDimensionTitle(dimension), false};
    table.columns += QList<Table::Column>{{key("count"), TermCountsWords::tr("Count"), true}, {key("per_thousand"), TermCountsWords::tr("Per thousand words"), true}, {key("words"), TermCountsWords::tr("Words"), true},
                                          {key("texts"), TermCountsWords::tr("Texts"), true}, {key("messages"), TermCountsWords::tr("Messages"), true}};
    for (const auto &[group, tally] : counts->groups) {
        Table::Row row;
        for (const QString &value : group) {
            row.cells += value.isEmpty() ? QVariant() : QVariant(value);
            row.notStated = row.notStated || value.isEmpty();
        }
        row.cells += QList<QVariant>{tally.count, perThousand(tally), tally.words, tally.texts, int(tally.messages.size())};
        for (const qint64 message : tally.messages)
            row.evidence += MessageId(message);
        std::sort(row.evidence.begin(), row.evidence.end(), [](const EntityRef &a, const EntityRef &b) { return a.id < b.id; });
        table.rows += row;
    }
    table.notes = counts->notes;
    return table;
}

/// The two sides with the most words.
static QStringList busiestSides(const TermCounts &counts)
{
    QMap<QString, int> words;
    for (const auto &[group, tally] : counts.groups)
        words[group.first()] += tally.words;
    words.remove(QString());
    QStringList sides = words.keys();
    std::stable_sort(sides.begin(), sides.end(), [&](const QString &a, const QString &b) { return words.value(a) > words.value(b); });
    return sides.mid(0, 2);
}

Result<Table> termAsymmetryTable(const Project &project, const AnalysisOptions &options)
{
    const auto lists = listsNamed(project, options.value(key("list")));
    if (!lists)
        return lists.error();
    const QString by = options.value(key("by"), lists->size() > 1 ? key("list") : key("term"));
    if (!QStringList{key("list"), key("term"), key("year"), key("occasion")}.contains(by))
        return Error{TermCountsWords::tr("Asymmetry is shown by list, term, year or occasion, not by “%1”.").arg(by)};
    const auto counts = TermCounter(project, *lists, {key("side"), by}, languageIn(options)).run();
    if (!counts)
        return counts.error();
    QStringList sides = busiestSides(*counts);
    const QString left = options.value(key("left"), sides.value(0)).toUpper();
    sides.removeAll(left);
    const QString right = options.value(key("right"), sides.value(0)).toUpper();
    if (left.isEmpty() || right.isEmpty() || left == right)
        return Error{TermCountsWords::tr("Asymmetry needs two sides with texts. Give the senders their states (PRK, CHN), and their messages texts; or choose --left and --right.")};
    Table table;
    table.columns = {{by, termDimensionTitle(by), false}, {key("asymmetry"), TermCountsWords::tr("(%1 − %2) / (%1 + %2)").arg(left, right), true}, {key("ratio"), TermCountsWords::tr("%1 / %2").arg(left, right), true},
                     {key("left"), TermCountsWords::tr("Left side"), false}, {key("left_count"), TermCountsWords::tr("%1: count").arg(left), true}, {key("left_words"), TermCountsWords::tr("%1: words").arg(left), true},
                     {key("left_per_thousand"), TermCountsWords::tr("%1: per thousand").arg(left), true}, {key("right"), TermCountsWords::tr("Right side"), false}, {key("right_count"), TermCountsWords::tr("%1: count").arg(right), true},
                     {key("right_words"), TermCountsWords::tr("%1: words").arg(right), true}, {key("right_per_thousand"), TermCountsWords::tr("%1: per thousand").arg(right), true}};
    QStringList items;
    for (const auto &[group, tally] : counts->groups) {
        if ((group.first() == left || group.first() == right) && !items.contains(group.at(1)))
            items += group.at(1);
    }
    for (const QString &item : std::as_const(items)) {
        const auto of = [&](const QString &side) {
            const auto at = counts->groups.find({side, item});
            return at == counts->groups.end() ? Tally() : at->second;
        };
        const Tally a = of(left), b = of(right);
        const double ra = a.words > 0 ? double(a.count) / a.words : 0, rb = b.words > 0 ? double(b.count) / b.words : 0;
        const bool both = a.words > 0 && b.words > 0;
        Table::Row row;
        row.cells = {item.isEmpty() ? QVariant() : QVariant(item), both && ra + rb > 0 ? QVariant(qRound((ra - rb) / (ra + rb) * 1000) / 1000.0) : QVariant(),
                     both && rb > 0 ? QVariant(qRound(ra / rb * 1000) / 1000.0) : QVariant(), left, a.words > 0 ? QVariant(a.count) : QVariant(), a.words, perThousand(a),
                     right, b.words > 0 ? QVariant(b.count) : QVariant(), b.words, perThousand(b)};
        row.notStated = item.isEmpty();
        for (const qint64 message : a.messages + b.messages)
            row.evidence += MessageId(message);
        table.rows += row;
    }
    table.notes = QStringList{TermCountsWords::tr("Asymmetry: (a − b) / (a + b) of the counts per thousand words of %1 and %2: 1 = only %1, 0 = alike, −1 = only %2. Empty where a side has no text or both have none of the terms.").arg(left, right)} + counts->notes;
    return table;
}

} // namespace haeje
