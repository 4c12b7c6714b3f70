// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/koreanwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

using Role = KoreanWord::Role;
using Class = KoreanWord::Class;

bool isInk(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('-');
}

struct Particle {
    const char *text;
    Role role;
};

// The longer first: 께서 is no 께.
const Particle particles[] = {{"께서는", Role::Honoured}, {"께서", Role::Honoured}, {"으로부터", Role::From}, {"로부터", Role::From}, {"에게서", Role::From},
                              {"한테서", Role::From}, {"앞으로", Role::To}, {"에게는", Role::To}, {"에게도", Role::To}, {"에게", Role::To}, {"께는", Role::To}, {"께도", Role::To}, {"한테", Role::To},
                              {"에서는", Role::Place}, {"에서", Role::Place}, {"들을", Role::Object}, {"를", Role::Object}, {"을", Role::Object},
                              {"에는", Role::At}, {"에", Role::At}, {"과", Role::And}, {"와", Role::And}, {"의", Role::Of}, {"이", Role::Subject}, {"가", Role::Subject},
                              {"은", Role::Topic}, {"는", Role::Topic}, {"께", Role::To}, {"도", Role::Topic}};

const char *const copulas[] = {"이시며", "이시고", "이시다", "이신", "이며", "이고", "이자", "인"};

/// 김정은 is a name, 푸틴은 a name with its particle; 총비, 대사 and their like are too short to lose a syllable.
bool particleIsOfName(const QString &word, const QString &particle, const ReadingWords &lists)
{
    if (particle == QStringLiteral("은") && word.size() == 3)
        return lists.list(QStringLiteral("person/family")).contains(word.left(1));
    return word.size() - particle.size() < 1 || lists.list(QStringLiteral("word/whole")).contains(word);
}

bool endsWithOneOf(const QString &word, const QStringList &list)
{
    return std::any_of(list.begin(), list.end(), [&](const QString &term) { return word.endsWith(term); });
}

void classify(KoreanWord &word, const ReadingWords &lists)
{
    QString bare = word.text;
    if (word.role != Role::Clause) {
        for (const char *copula : copulas) {
            const QString ending = QString::fromUtf8(copula);
            if (bare.size() > ending.size() + 1 && bare.endsWith(ending) && endsWithOneOf(bare.chopped(ending.size()), lists.list(QStringLiteral("person/title")))) {
                bare.chop(ending.size());
                word.role = Role::None;
                break;
            }
        }
    }
    word.bare.end = word.bare.start + int(bare.size());
    word.noun = endsWithOneOf(bare, lists.list(QStringLiteral("noun/message")));
    if (!word.noun && bare.endsWith(QStringLiteral("들")) && endsWithOneOf(bare.chopped(1), lists.list(QStringLiteral("noun/message"))))
        word.noun = word.several = true;
    word.kind = lists.list(QStringLiteral("word/before-message")).contains(bare);
    QString name = bare;
    for (const QString &suffix : lists.list(QStringLiteral("person/suffix"))) {
        if (name.size() > suffix.size() && name.endsWith(suffix)) {
            name.chop(suffix.size());
            break;
        }
    }
    // "습근평주석": a name with its post.
    for (const QString &title : lists.list(QStringLiteral("person/title"))) {
        const QString family = name.left(1);
        if (name.size() == title.size() + 3 && title.size() > 1 && name.endsWith(title)
            && (lists.list(QStringLiteral("person/family")).contains(family) || lists.list(QStringLiteral("person/family-foreign")).contains(family))
            && !lists.list(QStringLiteral("person/title")).contains(name) && !lists.list(QStringLiteral("organisation/known")).contains(name.left(2))) {
            name.chop(title.size());
            break;
        }
    }
    word.name = name;
    word.nameSpan = {word.bare.start, word.bare.start + int(name.size())};
    const QStringList &known = lists.list(QStringLiteral("organisation/known"));
    if (word.date || bare.isEmpty() || bare.at(0).isDigit())
        word.is = Class::Other;
    else if (lists.list(QStringLiteral("person/epithet")).contains(bare) || lists.list(QStringLiteral("person/suffix")).contains(bare))
        word.is = Class::Epithet;
    else if (known.contains(name) || endsWithOneOf(name, lists.list(QStringLiteral("organisation/ending"))))
        word.is = Class::Body;
    else if ((name.size() > 1 || name == QStringLiteral("왕")) && endsWithOneOf(name, lists.list(QStringLiteral("person/title"))) && !(name.endsWith(QStringLiteral("상")) && name.size() != 3) && !(name.size() == 3 && name.endsWith(QStringLiteral("왕"))))
        word.is = Class::Title;
    else if (name.size() > 2 && endsWithOneOf(name, lists.list(QStringLiteral("organisation/short-ending"))))
        word.is = Class::Body;
    else
        word.is = Class::Name;
}

/// A particle behind a closing quotation mark: it is given to the word that was quoted.
bool isLoneParticle(QList<KoreanWord> &words, const ReadableText &text, const KoreanWord &word)
{
    if (words.isEmpty() || word.text.size() > 3 || words.last().span.end != word.span.start - 1 || text.plain.at(word.span.start - 1).isSpace()
        || words.last().role != Role::None || words.last().comma)
        return false;
    for (const Particle &particle : particles) {
        if (word.text == QString::fromUtf8(particle.text)) {
            words.last().role = particle.role;
            words.last().span.end = word.span.end;
            return true;
        }
    }
    return false;
}

} // namespace

QList<KoreanWord> koreanWords(const ReadableText &text, TextSpan sentence, const ReadingWords &lists)
{
    QList<KoreanWord> words;
    static const QRegularExpression day(QStringLiteral("^\\d{1,4}(?:년|월|일)"));
    int depth = 0;
    for (int at = sentence.start; at < sentence.end;) {
        const QChar c = text.plain.at(at);
        if (c == QLatin1Char('(') || c == QLatin1Char('[') || c == QChar(0x3010))
            ++depth;
        else if ((c == QLatin1Char(')') || c == QLatin1Char(']') || c == QChar(0x3011)) && depth > 0)
            --depth;
        if (depth > 0 || !isInk(c)) {
            // A comma or dot right behind a word ends its phrase.
            if (!words.isEmpty() && depth == 0 && (words.last().span.end == at || c == QLatin1Char('=')) && (c == QLatin1Char('=') || c == QLatin1Char(',') || c == QChar(0xb7) || c == QChar(0x318d) || c == QChar(0x30fb)))
                words.last().comma = true;
            ++at;
            continue;
        }
        KoreanWord word;
        int end = at;
        while (end < sentence.end && isInk(text.plain.at(end)))
            ++end;
        word.span = {at, end};
        word.bare = word.span;
        word.text = text.plain.mid(at, end - at);
        word.date = day.match(word.text).hasMatch();
        if (isLoneParticle(words, text, word)) {
            at = end;
            continue;
        }
        for (const Particle &particle : particles) {
            const QString ending = QString::fromUtf8(particle.text);
            if (!word.text.endsWith(ending) || word.text == ending || particleIsOfName(word.text, ending, lists))
                continue;
            word.role = particle.role;
            word.text.chop(ending.size());
            break;
        }
        if (word.text == QStringLiteral("앞") || (word.text == QStringLiteral("앞으로") && !words.isEmpty())) {
            if (!words.isEmpty())
                words.last().role = Role::To;
            at = end;
            continue;
        }
        word.bare.end = word.bare.start + int(word.text.size());
        classify(word, lists);
        words << word;
        at = end;
    }
    return words;
}

int koreanPhraseBegin(const QList<KoreanWord> &words, int last, int from)
{
    int begin = last;
    while (begin > from) {
        const KoreanWord &word = words.at(begin - 1);
        if (word.date || word.comma || word.is == Class::Other || word.noun)
            break;
        // A joint party: "…동지와 …동지가".
        if (word.role == Role::And && (word.is == Class::Title || word.bare.end > word.nameSpan.end || word.is == Class::Name)) {
            --begin;
            continue;
        }
        if (word.role != Role::None && !(word.role == Role::Of && word.is == Class::Body))
            break;
        // Verbs within: 맞아, 즈음하여, 밝혔다고.
        static const QRegularExpression verb(QStringLiteral("(?:하여|해|맞아|맞으며|따르면|관련하여|관련해|위해|대해|대하여|통해|했고|했으며|다고|다며|다면서|에서|지난|이날|또한|한편|최근)$"));
        if (verb.match(word.text).hasMatch() && word.is != Class::Title)
            break;
        --begin;
    }
    return begin;
}

QList<ProposedParty> koreanParties(const ReadableText &text, const QList<KoreanWord> &words, int from, int to, const KnownNames &known)
{
    QList<ProposedParty> parties;
    int begin = from;
    for (int i = from; i < to; ++i) {
        const bool last = i + 1 == to || (words[i].role == Role::And && (words[i].is == Class::Name || words[i].is == Class::Title)) || (words[i].comma && i + 1 < to);
        if (!last)
            continue;
        // Names are runs of words that are neither posts nor bodies; the last run counts.
        int first = -1;
        int end = -1;
        for (int k = begin; k <= i; ++k) {
            if (words[k].is == Class::Name) {
                if (end != k)
                    first = k;
                end = k + 1;
            }
        }
        ProposedParty party;
        QStringList post;
        TextSpan postSpan;
        for (int k = begin; k <= i; ++k) {
            if (words[k].is != Class::Title && words[k].is != Class::Body)
                continue;
            post << words[k].name;
            postSpan = postSpan.isEmpty() ? TextSpan{words[k].bare.start, words[k].nameSpan.end} : TextSpan{postSpan.start, words[k].nameSpan.end};
        }
        const bool titled = std::any_of(words.begin() + begin, words.begin() + i + 1, [](const KoreanWord &word) { return word.is == Class::Title; });
        if (first >= 0) {
            party.nameWords = {words[first].bare.start, words[end - 1].nameSpan.end};
            QStringList names;
            for (int k = first; k < end; ++k)
                names << words[k].name;
            party.name = names.join(QLatin1Char(' '));
            if (titled) {
                party.capacity = post.join(QLatin1Char(' '));
                party.capacityWords = postSpan;
            }
        } else if (!post.isEmpty()) {
            party.nameWords = postSpan;
            party.name = text.plain.mid(postSpan.start, postSpan.length()).simplified();
            party.postOnly = titled;
        }
        begin = i + 1;
        // "여러 나라 지도자들" is nobody.
        if (party.name.isEmpty() || party.name.endsWith(QStringLiteral("들")) || party.name.startsWith(QStringLiteral("여러")) || party.name.startsWith(QStringLiteral("각국")))
            continue;
        if (const int actor = known.find(party.name); actor >= 0) {
            party.name = known.actors().at(actor).name();
            party.actor = known.actors().at(actor).id;
        }
        parties << party;
    }
    return parties;
}

QList<ReadDate> koreanDates(const ReadableText &text, TextSpan sentence, const ReadingWords &lists)
{
    static const QRegularExpression form(QStringLiteral("(?:(?<y>\\d{4})\\)?년 ?)?(?:(?<m>\\d{1,2})월(?: ?(?<d>\\d{1,2})일)?|(?<o>\\d{1,2})일)(?!간|째|전쟁|부터)"));
    QList<ReadDate> dates;
    const QString words = text.plain.mid(sentence.start, sentence.length());
    QRegularExpressionMatchIterator matches = form.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ReadDate date;
        date.words = {sentence.start + int(match.capturedStart()), sentence.start + int(match.capturedEnd())};
        date.year = match.captured(QStringLiteral("y")).toInt();
        date.month = match.captured(QStringLiteral("m")).toInt();
        date.day = match.captured(QStringLiteral("d")).toInt();
        date.what = date.day > 0 ? ReadDate::MonthDay : ReadDate::Month;
        if (const int only = match.captured(QStringLiteral("o")).toInt(); only > 0) {
            date.day = only;
            date.what = ReadDate::DayOnly;
        }
        if (date.month <= 12 && date.day <= 31)
            dates << date;
    }
    const auto spot = [&](const QString &group, ReadDate::What what, int weekday) {
        for (const QString &term : lists.list(group)) {
            const qsizetype at = words.indexOf(term);
            if (at < 0 || (at > 0 && isInk(words.at(at - 1))))
                continue;
            ReadDate date;
            date.what = what;
            date.weekday = weekday;
            date.words = {sentence.start + int(at), sentence.start + int(at + term.size())};
            dates << date;
        }
    };
    for (int i = 1; i <= 7; ++i)
        spot(QStringLiteral("weekday/%1").arg(i), ReadDate::Weekday, i);
    if (dates.isEmpty()) {
        spot(QStringLiteral("today"), ReadDate::Today, 0);
        spot(QStringLiteral("recently"), ReadDate::Recently, 0);
    }
    spot(QStringLiteral("yesterday"), ReadDate::Yesterday, 0);
    std::sort(dates.begin(), dates.end(), [](const ReadDate &a, const ReadDate &b) { return a.words < b.words; });
    return dates;
}

} // namespace haeje
