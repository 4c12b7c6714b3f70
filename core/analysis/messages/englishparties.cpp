// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/englishwords.h"

namespace haeje {

namespace {

struct Run {
    int from = 0;
    int to = 0;
    int actor = -1;
};

bool isParticle(const QString &text)
{
    static const QStringList particles = {QStringLiteral("de"), QStringLiteral("la"), QStringLiteral("bin"), QStringLiteral("al"), QStringLiteral("el"), QStringLiteral("von"),
                                          QStringLiteral("van"), QStringLiteral("da"), QStringLiteral("dos"), QStringLiteral("ibn"), QStringLiteral("del"), QStringLiteral("los")};
    return particles.contains(text);
}

bool isOutlet(const QString &low)
{
    static const QStringList outlets = {QStringLiteral("xinhua"), QStringLiteral("yonhap"), QStringLiteral("reuters"), QStringLiteral("rodong"), QStringLiteral("sinmun"),
                                        QStringLiteral("cctv"), QStringLiteral("tass"), QStringLiteral("kyodo"), QStringLiteral("afp"), QStringLiteral("upi"),
                                        QStringLiteral("cgtn"), QStringLiteral("kbs"), QStringLiteral("kcna"), QStringLiteral("ap"), QStringLiteral("daily"), QStringLiteral("times")};
    return outlets.contains(low);
}

bool isNameWord(const QList<EnglishWord> &words, int i)
{
    const EnglishWord &word = words.at(i);
    if (word.mark || !word.capital || word.date)
        return false;
    constexpr quint32 never = EnglishWord::Title | EnglishWord::Organisation | EnglishWord::Country | EnglishWord::Calendar | EnglishWord::Verb
        | EnglishWord::MessageNoun | EnglishWord::GreetingNoun | EnglishWord::Kind | EnglishWord::Place | EnglishWord::Vague | EnglishWord::Voice | EnglishWord::Epithet | EnglishWord::Tail;
    if ((word.is & never) || isOutlet(word.low))
        return false;
    static const QStringList starts = {QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("upon"), QStringLiteral("meanwhile"), QStringLiteral("later"), QStringLiteral("however"),
                                       QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("east"), QStringLiteral("west"), QStringLiteral("then"), QStringLiteral("there"),
                                       QStringLiteral("although"), QStringLiteral("though"), QStringLiteral("tuesday"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("of"), QStringLiteral("if"),
                                       QStringLiteral("new"), QStringLiteral("these"), QStringLiteral("this"), QStringLiteral("those"), QStringLiteral("until"), QStringLiteral("not"), QStringLiteral("what"),
                                       QStringLiteral("such"), QStringLiteral("some"), QStringLiteral("several"), QStringLiteral("many"), QStringLiteral("mr.")};
    // "To Lam", "An" and their like are names where they do not begin the sentence.
    if (starts.contains(word.low))
        return i > 0 && i + 1 < words.size() && words.at(i + 1).capital && word.low == QLatin1String("to") && !words.at(i - 1).mark && (!words.at(i - 1).capital || (words.at(i - 1).is & EnglishWord::Title));
    // All in capitals is an abbreviation, not a name.
    return word.text.size() == 1 || word.text.endsWith(QLatin1Char('.')) || word.text != word.text.toUpper() || word.text.size() > 5;
}

/// A known name, or words with capitals that are neither posts nor bodies nor countries. Of a known state or body only where
/// no person is named.
QList<Run> runsIn(const QList<EnglishWord> &words, int from, int to, const KnownNames &known)
{
    const auto isBody = [&](int actor) {
        const QString kind = actor < 0 ? QString() : known.actors().at(actor).kind;
        return kind == QLatin1String("state") || kind == QLatin1String("party") || kind == QLatin1String("organ") || kind == QLatin1String("post")
            || kind == QLatin1String("outlet");
    };
    QList<Run> runs;
    for (int i = from; i < to;) {
        int end = i;
        if (words[i].known >= 0 && !isBody(words[i].known) && words[i].capital) {
            while (end < to && words[end].known == words[i].known)
                ++end;
            runs << Run{i, end, words[i].known};
            i = end;
            continue;
        }
        while (end < to && (isNameWord(words, end) || (end > i && end + 1 < to && words[end].capital && (words[end].is & EnglishWord::Tail) && isNameWord(words, end + 1)) || (end > i && isParticle(words[end].text) && end + 1 < to && isNameWord(words, end + 1))))
            ++end;
        // "Vestrian President", "Harbour Party", "president of Vestria": of a post or a body.
        const auto what = [&](int k) { return k >= from && k < to ? words[k].is : 0; };
        int before = i - 1;
        while (before >= from && (words[before].low == QLatin1String("the") || words[before].text == QLatin1String("\"")))
            --before;
        const bool ofPost = (what(end) & (EnglishWord::Organisation | EnglishWord::Place)) || ((what(end) & EnglishWord::Title) && end - i <= 2 && end < to && !words[end].mark)
            || (before >= from && (words[before].text == QLatin1String("of") || words[before].text == QLatin1String("for")) && before > from && !words[before - 1].mark
                && !(words[before - 1].is & EnglishWord::Epithet));
        if (end > i && !ofPost)
            runs << Run{i, end, -1};
        i = std::max(end, i + 1);
    }
    return runs;
}

QString nameOf(const QList<EnglishWord> &words, const Run &run, const KnownNames &known)
{
    if (run.actor >= 0)
        return known.actors().at(run.actor).name();
    QStringList parts;
    for (int i = run.from; i < run.to; ++i)
        parts << words[i].text;
    // A patronymic is part of the full name only in official texts.
    if (parts.size() == 3 && (parts[1].endsWith(QLatin1String("vich")) || parts[1].endsWith(QLatin1String("vna"))))
        parts.removeAt(1);
    return parts.join(QLatin1Char(' '));
}

/// Without articles, epithets, dates, commas and joining words at its ends; empty if it names no post.
TextSpan postIn(const QList<EnglishWord> &words, int from, int to)
{
    const auto outer = [&](int i) {
        const EnglishWord &word = words.at(i);
        return word.mark || word.date || word.low == QLatin1String("on") || word.low == QLatin1String("and") || word.low == QLatin1String("as") || word.low == QLatin1String("well")
            || word.low == QLatin1String("together") || word.low == QLatin1String("with") || word.low == QLatin1String("also") || word.low == QLatin1String("the")
            || ((word.is & EnglishWord::Epithet) && !(word.is & (EnglishWord::Country | EnglishWord::Organisation)) && word.low != QLatin1String("supreme"));
    };
    while (from < to && outer(from))
        ++from;
    while (to > from && outer(to - 1))
        --to;
    for (int i = from; i < to; ++i) {
        if ((words[i].is & EnglishWord::Title) && !(words[i].is & EnglishWord::Epithet))
            return spanOfWords(words, from, to);
    }
    return {};
}

/// Where, between two names, what belongs to the first ends.
int borderBetween(const QList<EnglishWord> &words, int from, int to)
{
    if (from >= to || !words[from].mark || words[from].text == QLatin1String("'s"))
        return from;
    for (int i = to - 1; i > from; --i) {
        if (words[i].low == QLatin1String("together") || words[i].low == QLatin1String("well"))
            return i;
        if (words[i].mark && (words[i].text == QLatin1String(",") || words[i].text == QLatin1String(";")))
            return i;
    }
    return to - 1 > from && words[to - 1].low == QLatin1String("and") ? to - 1 : to;
}

void addPost(const ReadableText &text, ProposedParty &party, TextSpan post)
{
    if (post.isEmpty() || !party.capacityWords.isEmpty())
        return;
    party.capacityWords = post;
    party.capacity = text.plain.mid(post.start, post.length()).simplified();
}

/// A body, a monument or a post, where nobody is named.
QList<ProposedParty> unnamedParties(const ReadableText &text, const QList<EnglishWord> &words, int from, int to, const KnownNames &known)
{
    while (from < to && (words[from].mark || words[from].date || words[from].low == QLatin1String("the") || words[from].low == QLatin1String("on")
                         || words[from].low == QLatin1String("a") || words[from].low == QLatin1String("and")
                         || ((words[from].is & EnglishWord::Epithet) && words[from].known < 0)))
        ++from;
    while (to > from && (words[to - 1].mark || words[to - 1].date || words[to - 1].low == QLatin1String("on") || words[to - 1].low == QLatin1String("a") || words[to - 1].low == QLatin1String("an") || words[to - 1].low == QLatin1String("the") || words[to - 1].low == QLatin1String("and") || words[to - 1].low == QLatin1String("also")
                         || words[to - 1].low == QLatin1String("has")))
        --to;
    QList<ProposedParty> parties;
    int begin = from;
    for (int i = from; i <= to; ++i) {
        const bool end = i == to || (words[i].low == QLatin1String("and") && i + 1 < to && words[i + 1].low == QLatin1String("the"))
            || (words[i].text == QLatin1String(",") && i + 1 < to && (words[i + 1].low == QLatin1String("the")));
        if (!end)
            continue;
        quint32 is = 0;
        bool capital = false;
        for (int k = begin; k < i; ++k) {
            is |= words[k].is;
            capital = capital || words[k].capital || words[k].known >= 0;
        }
        int first = begin;
        while (first < i && (words[first].low == QLatin1String("the") || words[first].mark))
            ++first;
        if (capital && i > first && i - first <= 30 && (is & (EnglishWord::Organisation | EnglishWord::Country | EnglishWord::Place | EnglishWord::Title))
            && !((is & EnglishWord::Vague) && !(is & EnglishWord::Place))) {
            ProposedParty party;
            party.nameWords = spanOfWords(words, first, i);
            party.name = text.plain.mid(party.nameWords.start, party.nameWords.length()).simplified();
            const int actor = known.find(party.name);
            if (actor >= 0) {
                party.name = known.actors().at(actor).name();
                party.actor = known.actors().at(actor).id;
            }
            party.postOnly = (is & EnglishWord::Title) && !(is & (EnglishWord::Place)) && actor < 0 && (words[i - 1].is & EnglishWord::Title || words[first].is & EnglishWord::Title);
            parties << party;
        }
        begin = i + 1;
    }
    return parties;
}

} // namespace

QList<ProposedParty> englishParties(const ReadableText &text, const QList<EnglishWord> &words, int from, int to, const KnownNames &known)
{
    const QList<Run> runs = runsIn(words, from, to, known);
    int place = from;
    while (place < to && !(words[place].is & EnglishWord::Place))
        ++place;
    // "The bier of Kim Jong Il", "the Friendship Tower": a place is addressed, not the person that it is called after. A name that
    // comes first is not of the place ("Kim visited the embassy").
    if (runs.isEmpty() || (place < to && (place < runs.first().from || (runs.first().to == place && words[place].capital)) && (place - from) < 8))
        return unnamedParties(text, words, from, to, known);
    QList<ProposedParty> parties;
    int begin = from;
    for (int i = 0; i < runs.size(); ++i) {
        const Run &run = runs.at(i);
        ProposedParty party;
        party.name = nameOf(words, run, known);
        party.nameWords = spanOfWords(words, run.from, run.to);
        if (run.actor >= 0)
            party.actor = known.actors().at(run.actor).id;
        const int until = i + 1 < runs.size() ? runs.at(i + 1).from : to;
        const int border = borderBetween(words, run.to, until);
        addPost(text, party, postIn(words, run.to, border));
        addPost(text, party, postIn(words, begin, run.from));
        begin = border;
        // "ambassador of X" names a person's master, "Y, son of X" too: only what is parted by a comma or "and" is another party.
        const bool joined = i == 0 || [&] {
            for (int k = runs.at(i - 1).to; k < run.from; ++k) {
                if (words[k].mark ? words[k].text == QLatin1String(",") : words[k].low == QLatin1String("and") || words[k].low == QLatin1String("with"))
                    return true;
            }
            return false;
        }();
        if (joined)
            parties << party;
    }
    return parties;
}

} // namespace haeje
