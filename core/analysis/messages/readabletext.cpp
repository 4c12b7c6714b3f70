// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/readabletext.h"

#include "core/text/datefinder.h"
#include "core/text/segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

QString madePlain(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        const ushort u = c.unicode();
        if (u >= 0xff10 && u <= 0xff5a)
            c = QChar(u - 0xfee0);
        else if (u == 0xa0 || u == 0x3000 || u == 0x202f || u == 0x2009)
            c = QLatin1Char(' ');
        else if (u == 0x2018 || u == 0x2019)
            c = QLatin1Char('\'');
        else if (u == 0x201c || u == 0x201d)
            c = QLatin1Char('"');
        else if (u == 0x2010 || u == 0x2011)
            c = QLatin1Char('-');
    }
    // Paragraphs that were joined by commas ("said:, ,  I express") are parted again.
    static const QRegularExpression joint(QStringLiteral("(?<=[.:\"])(?:,  +|(?:, )+, +)"));
    QRegularExpressionMatchIterator joints = joint.globalMatch(text);
    while (joints.hasNext())
        plain[joints.next().capturedStart()] = QLatin1Char('\n');
    return plain;
}

QString languageOf(const QString &plain, const QString &stated)
{
    const QString sample = plain.left(20000);
    int hangul = 0, han = 0, latin = 0;
    for (const QChar c : sample) {
        hangul += c.script() == QChar::Script_Hangul;
        han += c.script() == QChar::Script_Han;
        latin += c.script() == QChar::Script_Latin;
    }
    if (hangul * 3 > latin + han)
        return QStringLiteral("ko");
    if (han * 3 > latin)
        return QStringLiteral("zh");
    return stated.isEmpty() || latin > 0 ? QStringLiteral("en") : stated;
}

/// Dates of the text's day, most trusted first.
class DayFinder
{
public:
    DayFinder(const QString &plain, const ReadingWords &words, const ReadingFacts &facts)
        : m_plain(plain)
        , m_words(words)
        , m_facts(facts)
    {
    }

    void find(ReadableText &text)
    {
        // The address and a line that says "Date:" are surer than a bare line, which may be the day of copying.
        addAddress(m_facts.url);
        addHead();
        if (m_facts.published.isDay())
            m_days.append(m_facts.published.earliest());
        const QDate line = dateline();
        text.day = line.isValid() ? line : m_days.value(0);
        const bool fits = m_facts.published.isDay() && (!line.isValid() || std::abs(line.daysTo(m_facts.published.earliest())) <= 40);
        if (fits)
            text.published = m_facts.published;
        else if (!m_days.isEmpty())
            text.published = EdtfDate::fromDay(line.isValid() ? nearest(line) : m_days.first());
        else
            text.published = line.isValid() ? EdtfDate::fromDay(line) : m_facts.published;
        if (fits && !line.isValid())
            text.day = m_facts.published.earliest();
    }

private:
    QDate nearest(QDate line) const
    {
        for (const QDate day : m_days) {
            if (line.daysTo(day) >= 0 && line.daysTo(day) <= 40)
                return day;
        }
        return line;
    }

    void addAddress(const QString &address)
    {
        static const QRegularExpression form(QStringLiteral("(?<!\\d)((?:19|20)\\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\\d|3[01])(?!\\d)"));
        QRegularExpressionMatchIterator matches = form.globalMatch(address.left(2000));
        QDate last;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            last = day.isValid() ? day : last;
        }
        if (last.isValid())
            m_days.append(last);
    }

    /// Lines ahead of the text: an address, "Date: 06/10/2024", "calendar>>May 20. 2018", "주체108(2019)년 9월 9일".
    void addHead()
    {
        static const QRegularExpression reversed(QStringLiteral("(?<!\\d)(\\d{2})/(\\d{2})/(\\d{4})(?!\\d)"));
        static const QRegularExpression point(QStringLiteral("([A-Z][a-z]+) (\\d{1,2})\\. ?(\\d{4})"));
        const QList<TextSpan> lines = paragraphsOf(m_plain.left(3000));
        QList<QDate> bare;
        for (const TextSpan span : lines.mid(0, 14)) {
            QString line = m_plain.mid(span.start, std::min(span.length(), 300));
            if (line.startsWith(QLatin1String("http"))) {
                addAddress(line);
                continue;
            }
            const QStringList &labels = m_words.list(QStringLiteral("text/published"));
            const bool labelled = std::any_of(labels.begin(), labels.end(), [&](const QString &label) { return line.contains(label, Qt::CaseInsensitive); });
            if (!labelled && span.length() > 80) {
                // "September 9, 2023. Harbour House. The president ..."
                const QList<FoundDate> first = findDates(line.left(40));
                if (bare.isEmpty() && !first.isEmpty() && first.first().span.start == 0 && first.first().date.isDay())
                    bare.append(first.first().date.earliest());
                continue;
            }
            line.replace(point, QStringLiteral("\\1 \\2, \\3"));
            const QRegularExpressionMatch match = reversed.match(line);
            const QDate day = match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate();
            if (day.isValid()) {
                m_days.append(day);
                continue;
            }
            for (const FoundDate &found : findDates(line)) {
                if (!found.date.isDay())
                    continue;
                if (labelled)
                    m_days.append(found.date.earliest());
                else if (bare.isEmpty() && (found.span.length() + 25 > line.trimmed().size() || line.contains(QLatin1Char('|'))))
                    bare.append(found.date.earliest());
            }
        }
        m_days += bare;
    }

    /// "Pyongyang, October 6 (KCNA) --", "BEIJING, Oct. 6 (Xinhua)", "新华社北京9月9日电", "[평양 12월 27일발 신화통신]".
    QDate dateline()
    {
        static const QRegularExpression english(QStringLiteral(
            "(?:^|\\n|\\. |[\\s-])(?:[A-Z][\\w.]+(?: [A-Z]\\w+)?, )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})(?:, (\\d{4}))? ?\\((?:[A-Z]{2,}[\\w. ]*|[A-Z][a-z]+[\\w ]*)\\)"));
        static const QRegularExpression eastern(QStringLiteral("(?:(\\d{4})[年년] ?)?(\\d{1,2})[月월] ?(\\d{1,2})(?:日[电電]|일 ?발)"));
        static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
        const QString head = m_plain.left(6000);
        const QRegularExpressionMatch one = english.match(head);
        const QRegularExpressionMatch other = one.hasMatch() ? QRegularExpressionMatch() : eastern.match(head);
        int year = 0, month = 0, day = 0;
        if (one.hasMatch()) {
            month = int(months.indexOf(one.captured(1))) / 3 + 1;
            day = one.captured(2).toInt();
            year = one.captured(3).toInt();
        } else if (other.hasMatch()) {
            year = other.captured(1).toInt();
            month = other.captured(2).toInt();
            day = other.captured(3).toInt();
        } else {
            return {};
        }
        if (year > 0)
            return QDate(year, month, day);
        // The year is that of a day of publication right behind it; a day of copying years later is not.
        QList<QDate> days = m_days;
        if (m_facts.published.earliest().isValid() && !m_facts.published.isDay())
            days << m_facts.published.latest();
        for (const QDate candidate : std::as_const(days)) {
            for (const int y : {candidate.year(), candidate.year() - 1}) {
                const QDate line(y, month, day);
                if (line.isValid() && line.daysTo(candidate) >= -14 && line.daysTo(candidate) <= 40)
                    return line;
            }
        }
        // Where nothing else says it, a whole date in the first sentences does.
        const QList<FoundDate> told = days.isEmpty() ? findDates(m_plain.left(800)) : QList<FoundDate>();
        for (const FoundDate &found : told) {
            const QDate line = found.date.isDay() ? QDate(found.date.earliest().year(), month, day) : QDate();
            if (line.isValid() && std::abs(line.daysTo(found.date.earliest())) <= 14)
                return line;
        }
        const QDate candidate = days.value(0);
        QDate line(candidate.year(), month, day);
        return candidate.isValid() && line > candidate ? QDate(candidate.year() - 1, month, day) : candidate.isValid() ? line : QDate();
    }

    const QString &m_plain;
    const ReadingWords &m_words;
    const ReadingFacts &m_facts;
    QList<QDate> m_days;
};

/// Where what belongs to the page and not to the text begins.
int endOfText(const QString &plain, const ReadingWords &words)
{
    int end = int(plain.size());
    for (const QString &mark : words.list(QStringLiteral("text/end"))) {
        const qsizetype at = plain.indexOf(mark, 0, mark == QLatin1String("-0-") ? Qt::CaseSensitive : Qt::CaseInsensitive);
        // A mark within the first lines is the page's menu.
        if (at > 120 || (at > 0 && (mark.startsWith(QLatin1Char('-')) || mark.startsWith(QLatin1Char('(')))))
            end = std::min(end, int(at));
    }
    return end;
}

/// Rodong heads break their lines between phrases: they are one.
bool goesOn(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("(?:께|께서|에게|동지가|가|이|들이|는|,)$"));
    return line.size() < 60 && form.match(line).hasMatch();
}

void addSentence(QList<TextSpan> &to, TextSpan span)
{
    // Longer than any sentence: cut, so that no rule has more to look through.
    for (int start = span.start; start < span.end; start += maxSentence)
        to << TextSpan{start, std::min(span.end, start + maxSentence)};
}

} // namespace

ReadableText readableText(const QString &text, const ReadingFacts &facts, const QList<ReadingWords> &words)
{
    ReadableText ready;
    ready.plain = madePlain(text);
    ready.language = languageOf(ready.plain, facts.language);
    const auto lists = std::find_if(words.begin(), words.end(), [&](const ReadingWords &one) { return one.language == ready.language; });
    if (lists == words.end())
        return ready;
    DayFinder(ready.plain, *lists, facts).find(ready);
    ready.body = {0, endOfText(ready.plain, *lists)};
    bool begun = false;
    static const QRegularExpression closed(QStringLiteral("[.。!?！？:：]['\")）]*$"));
    QList<TextSpan> paragraphs = paragraphsOf(ready.plain.left(ready.body.end));
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        TextSpan span = paragraphs.at(i);
        QString line = ready.plain.mid(span.start, std::min(span.length(), 400));
        while (!begun && ready.language == QLatin1String("ko") && i + 1 < paragraphs.size() && span.length() < 200 && goesOn(line.trimmed())) {
            span.end = paragraphs.at(++i).end;
            line = ready.plain.mid(span.start, std::min(span.length(), 400));
        }
        const bool head = span.length() < 240 && !closed.match(line).hasMatch() && !line.contains(QLatin1String("(KCNA)"));
        if (head && i < 12 && !begun) {
            ready.headlines << span;
            continue;
        }
        begun = begun || span.length() >= 60 || (span.length() >= 20 && !head);
        TextSpan open;
        for (const TextSpan sentence : sentencesOf(ready.plain, span)) {
            // "The C.C., the Communist Party" is no end.
            const TextSpan whole{open.isEmpty() ? sentence.start : open.start, sentence.end};
            open = whole.length() < maxSentence && ready.plain.at(whole.end - 1) == QLatin1Char(',') ? whole : TextSpan();
            if (open.isEmpty())
                addSentence(ready.sentences, whole);
        }
        if (!open.isEmpty())
            addSentence(ready.sentences, open);
    }
    return ready;
}

} // namespace haeje
