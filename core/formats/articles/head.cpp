// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/head.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/headlines.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

struct HeadText {
    Q_DECLARE_TR_FUNCTIONS(HeadText)
};

/// Words that sites print above an article: the name of the list it stands in.
bool isSiteWord(const QString &line)
{
    static const QStringList words = {QStringLiteral("e-newsletter"), QStringLiteral("통합검색"), QStringLiteral("search results"),
                                      QStringLiteral("본문 바로가기"), QStringLiteral("skip to content"), QStringLiteral("skip to main content")};
    return words.contains(withSingleSpaces(line).toLower());
}

enum class Section { None, Downloads, Theme, Keywords };

Section sectionOf(const QString &line)
{
    static const QHash<QString, Section> names = {
        {QStringLiteral("available downloads"), Section::Downloads}, {QStringLiteral("downloads"), Section::Downloads},
        {QStringLiteral("download"), Section::Downloads},            {QStringLiteral("첨부파일"), Section::Downloads},
        {QStringLiteral("다운로드"), Section::Downloads},            {QStringLiteral("theme"), Section::Theme},
        {QStringLiteral("themes"), Section::Theme},                  {QStringLiteral("주제"), Section::Theme},
        {QStringLiteral("keywords"), Section::Keywords},             {QStringLiteral("keyword"), Section::Keywords},
        {QStringLiteral("키워드"), Section::Keywords},               {QStringLiteral("주제어"), Section::Keywords},
    };
    return names.value(withSingleSpaces(line).toLower(), Section::None);
}

bool hasDate(const QList<FactFound> &found)
{
    return std::any_of(found.begin(), found.end(), [](const FactFound &f) { return f.fact == FactKind::Published; });
}

class HeadReader
{
public:
    HeadReader(const QList<TextBlock> &lines, int title) : m_lines(lines) { m_head.title = title; }

    HeadRead read()
    {
        skipAbove();
        if (m_head.title < 0 && isTitle(m_at))
            m_head.title = int(m_at);
        if (m_head.title < 0) {
            doubtfulDates();
            return std::move(m_head);
        }
        m_at = m_head.title + 1;
        m_head.titleText = withSingleSpaces(m_lines[m_head.title].text);
        readTag();
        const qsizetype above = m_head.found.size();
        while (m_at < m_lines.size() && m_at < m_head.title + 30 && readNext()) { }
        const bool below = m_head.found.size() > above;
        lookForDigest();
        m_head.layout = m_head.digest ? HeadText::tr("newsletter of several items")
            : m_bullets               ? HeadText::tr("a title with a list of its facts below it")
            : below                   ? HeadText::tr("a title with its facts in the lines below it")
                                      : QString();
        takeTagOff();
        return std::move(m_head);
    }

private:
    QString text(qsizetype i) const { return i < m_lines.size() ? withSingleSpaces(m_lines[i].text) : QString(); }

    void skipAbove()
    {
        const qsizetype end = m_head.title < 0 ? std::min<qsizetype>(m_lines.size(), 6) : m_head.title;
        while (m_at < end) {
            if (isAddress(text(m_at))) {
                note(m_at, FactKind::Url, text(m_at), m_at == 0 ? Certainty::Stated : Certainty::Likely);
                take(HeadText::tr("address, kept as a fact"));
            } else if (isSiteWord(text(m_at))) {
                take(HeadText::tr("the site's word above the article"));
            } else if (m_head.title >= 0 && sayFacts(m_at)) {
                take(HeadText::tr("line above the title, kept as facts"));
            } else if (m_head.title >= 0) {
                ++m_at;
            } else if (text(m_at).size() < 40 && !endsSentence(text(m_at)) && taggedTitle(text(m_at + 1)) && isTitle(m_at + 1)) {
                take(HeadText::tr("the site's word above the article"));
            } else {
                break;
            }
        }
    }

    bool sayFacts(qsizetype i)
    {
        const QList<FactFound> found = factsOfLine(text(i));
        for (const FactFound &fact : found)
            note(i, fact);
        return !found.isEmpty();
    }

    /// A line with a date, a byline or the page's list right below it.
    bool isTitle(qsizetype i) const
    {
        const QString title = text(i);
        if (i + 1 >= m_lines.size() || title.size() < 2 || title.size() > 250 || title.endsWith(QLatin1Char('.')) || isBullet(title)
            || !factsOfLine(title).isEmpty())
            return false;
        qsizetype next = i + 1;
        if (text(next) == title)
            ++next;
        if (!isBullet(text(next)))
            return hasDate(factsOfLine(text(next)));
        for (qsizetype k = next; k < next + 4 && isBullet(text(k)); ++k) {
            if (dateOfLine(withoutBullet(text(k))))
                return true;
        }
        return false;
    }

    /// Without a title, lines that are a date may be the publication's; which, if any, the user says.
    void doubtfulDates()
    {
        for (qsizetype i = m_at; i < std::min<qsizetype>(m_lines.size(), 12); ++i) {
            const QString line = isBullet(text(i)) ? withoutBullet(text(i)) : text(i);
            if (const std::optional<EdtfDate> date = dateOfLine(line))
                note(i, FactKind::Published, date->text(), Certainty::Doubtful);
        }
    }

    void readTag()
    {
        if (const std::optional<TaggedTitle> tagged = taggedTitle(m_head.titleText))
            m_tag = tagged->tag;
    }

    bool readNext()
    {
        const QString line = text(m_at);
        if (isBullet(line))
            return readBullets();
        if (lettersFolded(line) == lettersFolded(m_head.titleText))
            return take(HeadText::tr("title printed a second time"));
        if (!m_tag.isEmpty() && lettersFolded(line) == lettersFolded(m_tag))
            return take(HeadText::tr("series printed a second time"));
        if (readLongTitle(line) || readSection(line))
            return true;
        const BlockKind kind = m_lines[m_at].kind;
        if (kind == BlockKind::Heading1 || kind == BlockKind::Heading2) // set larger, as a subtitle often is
            return readSubtitle(line);
        if (kind != BlockKind::Paragraph)
            return false;
        // A lone name keyword of a text ("Source: ...") is no head when a sentence follows on its line.
        if (line.size() < 300 && sayFacts(m_at))
            return take(HeadText::tr("line below the title, kept as facts"));
        return readSubtitle(line) || readNameAndPost(line);
    }

    /// A short line between the title and the line of date and author.
    bool readSubtitle(const QString &line)
    {
        if (m_at != m_head.title + 1 || line.size() > 200 || endsSentence(line) || !hasDate(factsOfLine(text(m_at + 1))))
            return false;
        note(m_at, FactKind::Subtitle, line, Certainty::Likely);
        return take(HeadText::tr("line below the title, kept as facts"));
    }

    bool readLongTitle(const QString &line)
    {
        const std::optional<TaggedTitle> tagged = taggedTitle(m_head.titleText);
        const QString brief = lettersFolded(tagged ? tagged->title : m_head.titleText);
        if (brief.size() < 12 || line.size() > 300 || !lettersFolded(line).startsWith(brief) || endsSentence(line))
            return false;
        m_head.taken << std::pair(m_head.title, HeadText::tr("short form of the title"));
        m_head.title = int(m_at);
        m_head.titleText = line;
        ++m_at;
        m_long = true;
        return true;
    }

    bool readSection(const QString &line)
    {
        const Section section = sectionOf(line);
        if (section == Section::None)
            return false;
        const QString next = text(m_at + 1);
        static const QRegularExpression file(QStringLiteral("^(?:download\\b|다운로드)|\\.(?:pdf|hwpx?|docx?|xlsx?|pptx?)\\b|(?:다운로드|내려받기)$"),
                                             QRegularExpression::CaseInsensitiveOption);
        if (section == Section::Downloads) {
            if (!file.match(next).hasMatch())
                return false;
            take(HeadText::tr("label of the page's head"));
            while (file.match(text(m_at)).hasMatch() && text(m_at).size() < 200) {
                note(m_at, FactKind::Download, text(m_at), Certainty::Stated);
                take(HeadText::tr("download, kept as a fact"));
            }
            return true;
        }
        if (next.isEmpty() || next.size() > 600 || endsSentence(next))
            return false;
        take(HeadText::tr("label of the page's head"));
        if (section == Section::Theme)
            return take(HeadText::tr("theme of the site"));
        const QList<FactFound> found = factsOfLine(next.contains(QLatin1Char('#')) && next.count(QLatin1Char('#')) > 1 ? next
                                                                                                         : QStringLiteral("Keywords: ") + next);
        for (const FactFound &fact : found)
            note(m_at, fact);
        return take(HeadText::tr("keywords, kept as facts"));
    }

    /// Kind, date, author, post; or a date alone.
    bool readBullets()
    {
        qsizetype end = m_at;
        qsizetype date = -1;
        while (end < m_lines.size() && end < m_at + 6 && isBullet(text(end))) {
            if (date < 0 && dateOfLine(withoutBullet(text(end))))
                date = end;
            ++end;
        }
        if (date < 0 || date > m_at + 1 || m_bullets)
            return false;
        m_bullets = true;
        if (date == m_at + 1)
            note(m_at, FactKind::Series, withoutBullet(text(m_at)), Certainty::Stated);
        note(date, FactKind::Published, dateOfLine(withoutBullet(text(date)))->text(), Certainty::Stated);
        if (date + 1 < end) {
            for (const QString &name : authorNames(withoutBullet(text(date + 1))))
                note(date + 1, FactKind::Author, name, Certainty::Stated);
        }
        if (date + 2 < end)
            note(date + 2, FactKind::Affiliation, withoutBullet(text(date + 2)), Certainty::Stated);
        const qsizetype taken = std::min(end, date + 3);
        while (m_at < taken)
            take(HeadText::tr("line below the title, kept as facts"));
        return true;
    }

    /// A name alone on its line, with a post or an institution below it.
    bool readNameAndPost(const QString &line)
    {
        if (m_named || !looksLikeName(line) || !looksLikeAffiliation(text(m_at + 1)) || m_at + 1 >= m_lines.size())
            return false;
        m_named = true;
        note(m_at, FactKind::Author, line, Certainty::Likely);
        take(HeadText::tr("line below the title, kept as facts"));
        note(m_at, FactKind::Affiliation, text(m_at), Certainty::Likely);
        return take(HeadText::tr("line below the title, kept as facts"));
    }

    /// Two or more lines with tags of their own below: a newsletter, whose title keeps its tag.
    void lookForDigest()
    {
        const auto isItem = [](const TextBlock &line) { return isItemOfDigest(withSingleSpaces(line.text)); };
        m_head.digest = std::count_if(m_lines.begin() + m_at, m_lines.end(), isItem) >= 2;
    }

    void takeTagOff()
    {
        if (m_tag.isEmpty())
            return;
        const bool series = std::any_of(m_head.found.begin(), m_head.found.end(), [](const FactFound &f) { return f.fact == FactKind::Series; });
        if (series)
            return;
        note(m_head.title, FactKind::Series, m_tag, Certainty::Stated);
        m_head.found.last().words = QLatin1Char('[') + m_tag + QLatin1Char(']');
        if (const std::optional<TaggedTitle> tagged = taggedTitle(m_head.titleText); tagged && !m_head.digest && !m_long)
            m_head.titleText = tagged->title;
    }

    void note(qsizetype i, FactKind kind, const QString &value, Certainty certainty)
    {
        FactFound fact;
        fact.fact = kind;
        fact.value = value;
        fact.certainty = certainty;
        note(i, fact);
    }

    void note(qsizetype i, FactFound fact)
    {
        fact.words = text(i);
        fact.place = placeOfBlock(m_lines[i]);
        m_head.found << fact;
    }

    bool take(const QString &what)
    {
        m_head.taken << std::pair(int(m_at++), what);
        return true;
    }

    const QList<TextBlock> &m_lines;
    HeadRead m_head;
    qsizetype m_at = 0;
    QString m_tag;
    bool m_long = false;
    bool m_bullets = false;
    bool m_named = false;
};

} // namespace

HeadRead headOf(const QList<TextBlock> &lines, int title)
{
    return HeadReader(lines, title).read();
}

qsizetype footOf(const QList<TextBlock> &lines)
{
    static const QRegularExpression mark(QStringLiteral("^(?:copyright\\b|ⓒ|©)|©|all rights reserved|unsubscribe|수신거부|무단\\s?전재|저작권자"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression contact(QStringLiteral("^(?:tel|fax|e-?mail|전화|팩스|주소)\\b|\\b(?:tel|fax)\\b.*\\d{3}"),
                                            QRegularExpression::CaseInsensitiveOption);
    qsizetype at = lines.size();
    while (at > 1 && lines[at - 1].text.size() < 300 && (mark.match(lines[at - 1].text).hasMatch() || contact.match(lines[at - 1].text).hasMatch()))
        --at;
    if (at == lines.size())
        return at;
    // The institution and its address stand above its telephone.
    if (contact.match(lines[at].text).hasMatch()) {
        for (int above = 0; above < 2 && at > 1 && lines[at - 1].text.size() < 120 && !endsSentence(lines[at - 1].text); ++above)
            --at;
    }
    return at;
}

void takeEndMark(QList<TextBlock> &blocks, QList<LeftOut> &leftOut)
{
    static const QRegularExpression mark(QStringLiteral("\\s*(■|-0-|\\(END\\)|\\(끝\\))$"));
    qsizetype last = blocks.size() - 1;
    const auto isLoose = [](const TextBlock &block) {
        return block.text.size() < 200 && !endsSentence(block.text) && block.kind != BlockKind::TableRow && !mark.match(block.text).hasMatch();
    };
    while (last > 0 && blocks.size() - last < 60 && (isLoose(blocks[last]) || blocks[last].kind == BlockKind::Footnote))
        --last;
    if (last < 0)
        return;
    const QRegularExpressionMatch match = mark.match(blocks[last].text);
    if (!match.hasMatch())
        return;
    for (qsizetype i = last + 1; i < blocks.size();) {
        if (blocks[i].kind == BlockKind::Footnote)
            ++i;
        else
            leftOut << LeftOut {HeadText::tr("below the end mark"), blocks[i].line, blocks[i].text}, blocks.removeAt(i);
    }
    leftOut << LeftOut {HeadText::tr("end mark"), blocks[last].line, match.captured(1)};
    blocks[last].text.truncate(match.capturedStart());
    if (blocks[last].text.isEmpty())
        blocks.removeAt(last);
}

QString placeOfBlock(const TextBlock &block)
{
    return block.line > 0 ? HeadText::tr("line %1").arg(block.line) : block.page > 0 ? HeadText::tr("page %1").arg(block.page) : HeadText::tr("text");
}

} // namespace haeje
