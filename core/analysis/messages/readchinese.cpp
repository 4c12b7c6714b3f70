// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/readingevents.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

using Parties = QList<ProposedParty>;

QString alternatives(QStringList terms)
{
    std::sort(terms.begin(), terms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &term : terms)
        term = QRegularExpression::escape(term);
    return terms.join(QLatin1Char('|'));
}

/// The forms in which a sentence tells of a message; groups a (who), b (to whom), o (what). Made once for a set of lists.
struct Forms {
    struct Form {
        QRegularExpression pattern;
        bool mutual = false;
        bool swapped = false; ///< a received from b
    };
    QList<Form> forms;
    QRegularExpression title;
    QHash<QString, QStringList> of;
};

const Forms &formsOf(const ReadingWords &lists)
{
    thread_local Forms forms;
    if (!forms.forms.isEmpty() && forms.of.isSharedWith(lists.lists))
        return forms;
    forms = {};
    forms.of = lists.lists;
    QStringList nouns = lists.list(QStringLiteral("noun/message"));
    // What is a verb in the same characters stands for itself only where no other verb does.
    nouns.removeIf([](const QString &noun) { return noun.startsWith(QStringLiteral("致")) || noun.size() == 1; });
    const QString o = QStringLiteral("(?<o>") + alternatives(nouns) + QLatin1Char(')');
    const QString send = alternatives(lists.list(QStringLiteral("verb/send")));
    const QString receive = alternatives(lists.list(QStringLiteral("verb/receive")));
    const QString exchange = alternatives(lists.list(QStringLiteral("verb/exchange")));
    const QString about = QStringLiteral("(?:[,，]?(?:就|为|因|对|在)[^。；;]{1,80}?)?");
    const auto add = [](const QString &pattern, bool mutual = false, bool swapped = false) {
        forms.forms.append({QRegularExpression(pattern), mutual, swapped});
    };
    add(QStringLiteral("^(?<a>[^。；;]{1,160}?)(?:同|与)(?<b>[^。；;]{1,160}?)") + about + QStringLiteral("(?:") + exchange + QStringLiteral(")了?[^。；;]{0,6}?") + o, true);
    add(QStringLiteral("^(?<a>[^。；;]{1,160}?)(?:和|、)(?<b>[^。；;]{1,160}?)") + about + QStringLiteral("(?:") + exchange + QStringLiteral(")了?[^。；;]{0,6}?") + o, true);
    add(QStringLiteral("(?:转达|转交|递交|传达)了?(?<a>[^。；;，,]{1,100}?)(?:致|给)(?<b>[^。；;，,]{1,100}?)的") + o);
    add(QStringLiteral("^(?<a>[^。；;]{1,160}?)(?:") + receive + QStringLiteral(")了?(?<b>[^。；;]{1,160}?)(?:发来|致|送来)?的?") + o, false, true);
    add(QStringLiteral("^(?<a>[^。；;]{1,160}?)") + about + QStringLiteral("(?:分别)?(?:向|给)(?<b>[^。；;]{1,160}?)") + about + QStringLiteral("(?:分别)?(?:") + send
        + QStringLiteral(")了?[^。；;，,]{0,8}?") + o);
    add(QStringLiteral("^(?<a>[^。；;，,]{1,120}?)在致(?<b>[^。；;，,]{1,120}?)的") + o + QStringLiteral("中"));
    add(QStringLiteral("^(?<a>[^。；;]{1,160}?)(?:分别|纷纷)?(?<o>致电致函|致电或致函|致电|致函|致信|复电|复信|复函|电唁|电贺)(?:祝贺|慰问|吊唁|哀悼)?(?<b>[^。；;，,]{1,120}?)"
                       "(?=[,，。;；]|$|就|对|祝贺|哀悼|被|当选|连任|表示|逝世)"));
    forms.title = QRegularExpression(alternatives(lists.list(QStringLiteral("person/title"))));
    return forms;
}

/// Without the day, the adverbs and the dateline around a name.
TextSpan trimmed(const QString &text, TextSpan span)
{
    static const QRegularExpression head(QStringLiteral("^(?:[^电]{2,16}日[电電]|据[^,，]*[,，]|(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日|近日|日前|近期|今天|当天|昨天|尊敬的|、|和|\\s)+"));
    static const QRegularExpression tail(QStringLiteral("(?:(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:晚|上午|下午)?|近日|日前|近期|今天|今日|当天|当日|昨天|分别|纷纷|同日|首次|再次|还|也|并|又|已|于|、|本月|上月|已经|特别|专门|就此|为此|\\s|“|”|\")+$"));
    // What stands ahead of the last comma is of another phrase.
    for (int i = span.end - 1; i > span.start; --i) {
        if (text.at(i) == QLatin1Char(',') || text.at(i) == QChar(0xff0c) || text.at(i) == QChar(0xff1a) || text.at(i) == QLatin1Char(':')) {
            if (i + 1 < span.end)
                span.start = i + 1;
            break;
        }
    }
    const QRegularExpressionMatch first = head.match(QStringView(text).sliced(span.start, span.length()));
    if (first.hasMatch())
        span.start += int(first.capturedEnd());
    const QRegularExpressionMatch last = tail.match(QStringView(text).sliced(span.start, std::max(0, span.length())));
    if (last.hasMatch())
        span.end = span.start + int(last.capturedStart());
    return span;
}

class ChineseSentence
{
public:
    ChineseSentence(const ReadableText &text, TextSpan span, const ReadingWords &lists, const KnownNames &known)
        : m_text(text)
        , m_span(span)
        , m_lists(lists)
        , m_known(known)
        , m_forms(formsOf(lists))
    {
        // Offset for offset: parentheses emptied, traditional characters read as simplified ones.
        m_words = text.plain.mid(span.start, span.length());
        int depth = 0;
        for (QChar &c : m_words) {
            c = lists.simplified.value(c, c);
            depth += c == QLatin1Char('(') || c == QChar(0xff08) ? 1 : 0;
            const bool closes = c == QLatin1Char(')') || c == QChar(0xff09);
            if (depth > 0)
                c = QLatin1Char(' ');
            if (closes && depth > 0)
                --depth;
        }
    }

    QList<ReadEvent> events();

private:
    Parties parties(TextSpan span) const;
    void add(Parties &list, TextSpan name, TextSpan post) const;
    void close(Parties &list, TextSpan piece, TextSpan &post) const;
    ReadDate date(int before) const;
    bool saysOfItself(TextSpan span) const;
    std::optional<ReadEvent> quoted() const;

    const ReadableText &m_text;
    TextSpan m_span;
    const ReadingWords &m_lists;
    const KnownNames &m_known;
    const Forms &m_forms;
    QString m_words;
};

/// A piece between two listing commas: a post alone is kept for the name that follows.
void ChineseSentence::close(Parties &list, TextSpan piece, TextSpan &post) const
{
    if (piece.isEmpty())
        return;
    // "位于桧仓郡的烈士陵园": where it stands is not its name.
    if (const qsizetype of = m_words.indexOf(QChar(0x7684), piece.start); m_words.mid(piece.start, 2) == QStringLiteral("位于") && of > 0 && of < piece.end)
        piece.start = int(of) + 1;
    int name = piece.start;
    QRegularExpressionMatchIterator titles = m_forms.title.globalMatch(QStringView(m_words).sliced(piece.start, piece.length()));
    while (titles.hasNext())
        name = piece.start + int(titles.next().capturedEnd());
    int end = piece.end;
    for (const QString &suffix : m_lists.list(QStringLiteral("person/suffix"))) {
        if (QStringView(m_words).sliced(name, end - name).endsWith(suffix)) {
            end -= int(suffix.size());
            break;
        }
    }
    const bool titled = name > piece.start;
    const QString rest = m_words.mid(name, end - name);
    const auto holds = [&](const char *group) {
        const QStringList &terms = m_lists.list(QString::fromLatin1(group));
        return std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return rest.contains(term); });
    };
    if (titled)
        post = post.isEmpty() ? TextSpan{piece.start, name} : TextSpan{post.start, name};
    if (rest.isEmpty() && titled && post.start == piece.start) {
        // "万内克总书记": the post stands behind the name.
        const QRegularExpressionMatch first = m_forms.title.match(QStringView(m_words).sliced(piece.start, piece.length()));
        const TextSpan ahead{piece.start, piece.start + int(first.capturedStart())};
        const QString word = m_words.mid(ahead.start, ahead.length());
        const auto in = [&](const QString &group) {
            const QStringList &terms = m_lists.list(group);
            return std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return word.contains(term); });
        };
        if (word.size() >= 2 && word.size() <= 8 && !in(QStringLiteral("organisation")) && !in(QStringLiteral("country")) && !in(QStringLiteral("country/PRK"))
            && !in(QStringLiteral("country/CHN")) && !in(QStringLiteral("country/RUS")) && !in(QStringLiteral("vague")) && !word.startsWith(QStringLiteral("国"))) {
            add(list, ahead, {ahead.end, piece.end});
            post = {};
        }
        return;
    }
    if (rest.isEmpty() || (rest.size() == 1 && titled))
        return;
    const bool body = !titled && (holds("organisation") || holds("place"));
    if (holds("vague") || rest.size() > 40 || (!body && !titled && rest.size() > 14))
        return;
    // "金正日灵前", "中央委员会": the whole is the party.
    const TextSpan whole = titled && (holds("place")) ? TextSpan{piece.start, end} : TextSpan{name, end};
    add(list, whole, body ? TextSpan() : post);
    post = {};
}

void ChineseSentence::add(Parties &list, TextSpan name, TextSpan post) const
{
    ProposedParty party;
    party.nameWords = {m_span.start + name.start, m_span.start + name.end};
    party.name = m_text.plain.mid(party.nameWords.start, party.nameWords.length()).simplified();
    if (!post.isEmpty()) {
        party.capacityWords = {m_span.start + post.start, m_span.start + post.end};
        party.capacity = m_text.plain.mid(party.capacityWords.start, party.capacityWords.length());
    }
    int actor = m_known.find(party.name);
    if (actor < 0)
        actor = m_known.find(m_words.mid(name.start, name.length()));
    if (actor >= 0) {
        party.name = m_known.actors().at(actor).name();
        party.actor = m_known.actors().at(actor).id;
    }
    list << party;
}

Parties ChineseSentence::parties(TextSpan span) const
{
    span = trimmed(m_words, span);
    Parties list;
    TextSpan post;
    int begin = span.start;
    for (int i = span.start; i <= span.end; ++i) {
        const bool end = i == span.end || m_words.at(i) == QChar(0x3001) || (m_words.at(i) == QChar(0x548c) && i > span.start)
            || m_words.at(i) == QChar(0x53ca) || (m_words.at(i) == QChar(0x517c) && i > span.start);
        // 共和国 and 和平 are words; only a "and" between names parts them.
        if (!end || (i < span.end && m_words.at(i) == QChar(0x548c) && i + 1 < span.end && (m_words.at(i + 1) == QChar(0x56fd) || m_words.at(i + 1) == QChar(0x5e73))))
            continue;
        const TextSpan piece = trimmed(m_words, {begin, i});
        close(list, piece, post);
        begin = i + 1;
    }
    if (list.isEmpty() && !post.isEmpty()) {
        ProposedParty party;
        party.nameWords = {m_span.start + post.start, m_span.start + post.end};
        party.name = m_text.plain.mid(party.nameWords.start, party.nameWords.length());
        party.postOnly = true;
        const QStringList &vague = m_lists.list(QStringLiteral("vague"));
        if (std::none_of(vague.begin(), vague.end(), [&](const QString &term) { return party.name.contains(term); }))
            list << party;
    }
    return list;
}

/// The last date ahead of the verb that is not the dateline's.
ReadDate ChineseSentence::date(int before) const
{
    static const QRegularExpression form(QStringLiteral("(?:(?<y>\\d{4})年)?(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})[日号])?|(?<o>\\d{1,2})日)(?!电)"));
    ReadDate best;
    QRegularExpressionMatchIterator matches = form.globalMatch(m_words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > before && best.what != ReadDate::None)
            break;
        if (m_words.mid(match.capturedEnd(), 4).contains(QStringLiteral("报道")) || m_words.mid(match.capturedEnd(), 2).startsWith(QStringLiteral("至")))
            continue;
        ReadDate date;
        date.words = {m_span.start + int(match.capturedStart()), m_span.start + int(match.capturedEnd())};
        date.year = match.captured(QStringLiteral("y")).toInt();
        date.month = match.captured(QStringLiteral("m")).toInt();
        date.day = match.captured(QStringLiteral("d")).toInt();
        date.what = date.day > 0 ? ReadDate::MonthDay : ReadDate::Month;
        if (const int only = match.captured(QStringLiteral("o")).toInt(); only > 0) {
            date.day = only;
            date.what = ReadDate::DayOnly;
        }
        if (date.month <= 12 && date.day <= 31)
            best = date;
    }
    if (best.what != ReadDate::None)
        return best;
    const auto spot = [&](const QString &group, ReadDate::What what, int weekday) {
        for (const QString &term : m_lists.list(group)) {
            const qsizetype at = m_words.indexOf(term);
            if (at >= 0 && best.what == ReadDate::None) {
                best.what = what;
                best.weekday = weekday;
                best.words = {m_span.start + int(at), m_span.start + int(at + term.size())};
            }
        }
    };
    for (int i = 1; i <= 7; ++i)
        spot(QStringLiteral("weekday/%1").arg(i), ReadDate::Weekday, i);
    spot(QStringLiteral("recently"), ReadDate::Recently, 0);
    spot(QStringLiteral("today"), ReadDate::Today, 0);
    spot(QStringLiteral("yesterday"), ReadDate::Yesterday, 0);
    return best;
}

bool ChineseSentence::saysOfItself(TextSpan span) const
{
    const QString words = m_words.mid(span.start, span.length());
    const QStringList &voice = m_lists.list(QStringLiteral("voice"));
    return std::any_of(voice.begin(), voice.end(), [&](const QString &term) { return words.contains(term); });
}

/// "X表示,值此…": one of a round-up, whose recipient another sentence names.
std::optional<ReadEvent> ChineseSentence::quoted() const
{
    static const QRegularExpression form(QStringLiteral("^(?<a>[^。；;，,“]{2,90}?)(?:在(?<o>贺电|贺函|贺信|唁电)中)?(?:表示|说|指出|称)[,，:：](?<q>.{0,60})"));
    const QRegularExpressionMatch match = form.match(m_words);
    if (!match.hasMatch() || (!match.captured(QStringLiteral("q")).contains(QStringLiteral("值此")) && !match.captured(QStringLiteral("q")).contains(QStringLiteral("祝贺")) && !match.captured(QStringLiteral("q")).contains(QStringLiteral("谨"))))
        return {};
    ReadEvent event;
    event.sentence = m_span;
    event.senders = parties({int(match.capturedStart(QStringLiteral("a"))), int(match.capturedEnd(QStringLiteral("a")))});
    if (event.senders.isEmpty() || event.senders.first().capacity.isEmpty())
        return {};
    event.message = true;
    return event;
}

QList<ReadEvent> ChineseSentence::events()
{
    const QStringList &denials = m_lists.list(QStringLiteral("not/before"));
    for (const Forms::Form &form : m_forms.forms) {
        const QRegularExpressionMatch match = form.pattern.match(m_words);
        if (!match.hasMatch())
            continue;
        const auto span = [&](const char *group) {
            return TextSpan{int(match.capturedStart(QString::fromLatin1(group))), int(match.capturedEnd(QString::fromLatin1(group)))};
        };
        const TextSpan a = span("a"), b = span("b"), o = span("o");
        if (saysOfItself({a.start, o.start}) || std::any_of(denials.begin(), denials.end(), [&](const QString &term) { return m_words.mid(b.end, o.start - b.end).contains(term) || m_words.mid(a.start, a.length()).endsWith(term); }))
            continue;
        ReadEvent event;
        event.sentence = m_span;
        event.mutual = form.mutual;
        event.senders = parties(form.swapped ? b : a);
        event.recipients = parties(form.swapped ? a : b);
        event.kindWords = {m_span.start + o.start, m_span.start + o.end};
        const QString word = m_words.mid(o.start, o.length());
        event.kind = word.startsWith(QStringLiteral("致")) ? QString() : kindOf(word, m_lists);
        event.message = true;
        if (event.kind.isEmpty())
            event.kind = kindOf(m_words.mid(o.start, 80), m_lists, QStringLiteral("told"));
        event.date = date(o.start);
        event.several = event.senders.size() > 1 && (m_words.contains(QStringLiteral("分别")) || m_words.contains(QStringLiteral("纷纷")));
        if (event.recipients.isEmpty())
            continue;
        // Without a sender it is the head of a round-up ("多国政要纷纷致电").
        return {event};
    }
    if (auto one = quoted())
        return {*one};
    return {};
}

} // namespace

QList<ReadEvent> readChinese(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known)
{
    return ChineseSentence(text, sentence, lists, known).events();
}

} // namespace haeje
