// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/headlines.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/outlets.h"
#include "core/text/datefinder.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

struct HeadLines {
    Q_DECLARE_TR_FUNCTIONS(HeadLines)
};

enum class Label { Published, Updated, Author, Outlet, Series, Keyword, Affiliation, Url, Title, Subtitle };

std::optional<Label> labelOf(const QString &word)
{
    static const QList<QPair<Label, QString>> table = {
        {Label::Published, QStringLiteral("date|published|published on|published at|publication date|posted|posted on|release date|released|issued|pub date|"
                                          "등록|등록일|등록일시|작성일|작성일시|발행일|발행|게시일|게재일|입력|입력시간|기사입력|승인|날짜|일자|보도일|발표일|"
                                          "发布时间|发布日期|日期|时间|发表时间|發布時間|日付")},
        {Label::Updated, QStringLiteral("updated|last updated|modified|last modified|수정|최종수정|최종 수정|수정일|기사수정|최종업데이트|更新时间|修改时间")},
        {Label::Author, QStringLiteral("author|authors|by|written by|writer|reporter|저자|필자|글쓴이|글|작성자|기자|지은이|집필|作者|记者|撰文")},
        {Label::Outlet, QStringLiteral("source|outlet|publisher|출처|발행처|언론사|매체|来源|來源|출판사")},
        {Label::Series, QStringLiteral("series|category|section|type|구분|분류|시리즈|카테고리|栏目|类别")},
        {Label::Keyword, QStringLiteral("keyword|keywords|tag|tags|키워드|주제어|핵심어|핵심단어|태그|关键词|关键字|標籤")},
        {Label::Affiliation, QStringLiteral("affiliation|소속|单位")},
        {Label::Url, QStringLiteral("url|link|address|permalink|원문|원문 링크|링크|주소|原文链接|网址")},
    };
    const QString low = withSingleSpaces(word).toLower();
    if (low.size() > 24)
        return std::nullopt;
    for (const auto &[label, words] : table) {
        if (words.split(QLatin1Char('|')).contains(low))
            return label;
    }
    return std::nullopt;
}

QString withoutTime(QString text)
{
    static const QRegularExpression stamp(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*$"));
    static const QRegularExpression time(QStringLiteral(
        "[\\s,]*(?:\\(?(?:오전|오후|AM|PM|上午|下午)\\)?\\s*)?\\d{1,2}[:시时]\\s?\\d{2}(?:분)?(?::\\d{2})?\\s*(?:a\\.?m\\.?|p\\.?m\\.?)?\\s*(?:\\(?(?:KST|GMT|UTC|EST|EDT)[^)]*\\)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression weekday(QStringLiteral(
        "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)|\\s*[(（](?:mon|tue|wed|thu|fri|sat|sun|월|화|수|목|금|토|일)[a-z]*(?:요일)?[)）]$|\\s*(?:星期|周)[一二三四五六日天]$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = stamp.match(text); match.hasMatch())
        return match.captured(1);
    text.remove(time);
    text.remove(weekday);
    if ((text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) || (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')'))))
        text = text.mid(1, text.size() - 2);
    return text.trimmed();
}

/// 11/07/2021 where the day is over 12; else nobody can say which is the month.
std::optional<EdtfDate> dayMonthYear(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int a = match.captured(1).toInt();
    const int b = match.captured(2).toInt();
    if (a <= 12 && b <= 12 && a != b)
        return std::nullopt;
    const QDate day(match.captured(3).toInt(), a > 12 ? b : a, a > 12 ? a : b);
    return day.isValid() ? std::optional(EdtfDate::fromDay(day)) : std::nullopt;
}

FactFound fact(FactKind kind, const QString &value, Certainty certainty)
{
    FactFound found;
    found.fact = kind;
    found.value = value;
    found.certainty = certainty;
    return found;
}

QList<FactFound> keywords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;，、·]\\s*"));
    QList<FactFound> found;
    const bool tags = text.contains(QLatin1Char('#'));
    for (const QString &part : tags ? text.split(QLatin1Char('#'), Qt::SkipEmptyParts) : text.split(between, Qt::SkipEmptyParts)) {
        QString word = withSingleSpaces(part);
        while (word.endsWith(QLatin1Char(',')))
            word.chop(1);
        if (!word.isEmpty())
            found << fact(FactKind::Keyword, word, Certainty::Stated);
    }
    return found;
}

QList<FactFound> authors(const QString &text, Certainty certainty)
{
    QList<FactFound> found;
    for (const QString &name : authorNames(text))
        found << fact(FactKind::Author, name, certainty);
    return found;
}

QList<FactFound> labelled(Label label, const QString &rest)
{
    switch (label) {
    case Label::Published:
    case Label::Updated: {
        const std::optional<EdtfDate> date = dateOfLine(rest);
        if (!date)
            return {};
        FactFound found = fact(FactKind::Published, date->text(), Certainty::Stated);
        if (label == Label::Updated) {
            found.certainty = Certainty::Doubtful;
            found.taken = false;
            found.note = HeadLines::tr("the day of a later change, not of publication");
        }
        return {found};
    }
    case Label::Author: return rest.size() < 120 ? authors(rest, Certainty::Stated) : QList<FactFound>();
    case Label::Outlet: {
        const QString known = outletOfWords(rest);
        return rest.size() < 80 ? QList<FactFound> {fact(FactKind::Outlet, known.isEmpty() ? rest : known, Certainty::Stated)} : QList<FactFound>();
    }
    case Label::Series: return rest.size() < 80 ? QList<FactFound> {fact(FactKind::Series, rest, Certainty::Stated)} : QList<FactFound>();
    case Label::Keyword: return rest.size() < 600 ? keywords(rest) : QList<FactFound>();
    case Label::Affiliation: return rest.size() < 200 ? QList<FactFound> {fact(FactKind::Affiliation, rest, Certainty::Stated)} : QList<FactFound>();
    case Label::Url: return isAddress(rest) ? QList<FactFound> {fact(FactKind::Url, rest, Certainty::Stated)} : QList<FactFound>();
    case Label::Title:
    case Label::Subtitle: break;
    }
    return {};
}

/// "Author: X", "등록일 2021.07.11", "By X".
QList<FactFound> byLabel(const QString &text)
{
    static const QRegularExpression colon(QStringLiteral("^([\\p{L} ]{2,24}?)\\s*[:：]\\s*(\\S.*)$"));
    static const QRegularExpression by(QStringLiteral("^[Bb][Yy]\\s+(\\S.*)$"));
    static const QRegularExpression reporter(QStringLiteral("^([가-힣]{2,4})\\s?(?:기자|특파원)(?:\\s+\\S+@\\S+)?(?:\\s+(?:\\D{1,4}\\s)?(\\d{4}\\D.*))?$"));
    static const QRegularExpression dated(QStringLiteral("^([\\p{L} ]{1,16}?)\\s*(\\d.*)$"));
    if (const QRegularExpressionMatch match = colon.match(text); match.hasMatch()) {
        if (const std::optional<Label> label = labelOf(match.captured(1)))
            return labelled(*label, match.captured(2).trimmed());
    }
    if (const QRegularExpressionMatch match = by.match(text); match.hasMatch() && text.size() < 80 && !endsSentence(text)) {
        const QStringList names = authorNames(match.captured(1));
        if (std::all_of(names.begin(), names.end(), looksLikeName))
            return authors(match.captured(1), Certainty::Stated);
    }
    if (const QRegularExpressionMatch match = reporter.match(text); match.hasMatch()) {
        const QList<FactFound> day = match.capturedLength(2) > 0 ? labelled(Label::Published, match.captured(2)) : QList<FactFound>();
        if (match.capturedLength(2) == 0 || !day.isEmpty()) // "... 기자 2021년 사건을" begins a sentence
            return QList<FactFound> {fact(FactKind::Author, match.captured(1), Certainty::Stated)} + day;
    }
    if (const QRegularExpressionMatch match = dated.match(text); match.hasMatch()) {
        const std::optional<Label> label = labelOf(match.captured(1));
        if (label == Label::Published || label == Label::Updated)
            return labelled(*label, match.captured(2));
    }
    return {};
}

/// Cells between bars. `date | X`: X is the author; `| X | date`: X is the kind of text.
QList<FactFound> byCells(const QStringList &cells)
{
    QList<FactFound> found;
    QStringList open;
    bool dated = false;
    bool labelled = false;
    for (const QString &cell : cells) {
        const QString text = withSingleSpaces(cell);
        const std::optional<EdtfDate> date = dateOfLine(text);
        const QList<FactFound> labels = date ? QList<FactFound>() : byLabel(text);
        if (date)
            found << fact(FactKind::Published, date->text(), Certainty::Stated);
        else
            found << labels;
        dated = dated || date || std::any_of(labels.begin(), labels.end(), [](const FactFound &f) { return f.fact == FactKind::Published; });
        labelled = labelled || !labels.isEmpty();
        if (!date && labels.isEmpty() && !text.isEmpty())
            open << text;
    }
    // Where cells carry labels, one without ("Read original version at source") is a link.
    if (dated && labelled)
        return found;
    if (!dated || open.size() != 1 || open.first().size() > 160)
        return dated || open.isEmpty() ? found : QList<FactFound>();
    if (cells.first().trimmed().isEmpty() && cells.size() == 3)
        found << fact(FactKind::Series, open.first(), Certainty::Stated);
    else if (dateOfLine(cells.first().trimmed()))
        found << authors(open.first(), Certainty::Stated);
    else if (const QString outlet = outletOfWords(open.first()); !outlet.isEmpty())
        found << fact(FactKind::Outlet, outlet, Certainty::Stated);
    else if (looksLikeName(open.first()))
        // "정치 | 2021.07.11" has the form of a name too.
        found << authors(open.first(), open.first().contains(QLatin1Char(' ')) ? Certainty::Likely : Certainty::Doubtful);
    else
        return {};
    return found;
}

} // namespace

std::optional<EdtfDate> dateOfLine(const QString &line)
{
    if (line.size() > 80 || std::none_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    if (const std::optional<EdtfDate> date = wholeTextAsDate(line))
        return date;
    const QString bare = withoutTime(withSingleSpaces(line));
    if (const std::optional<EdtfDate> date = wholeTextAsDate(bare))
        return date;
    return dayMonthYear(bare);
}

QList<FactFound> factsOfLine(const QString &line)
{
    const QString text = withSingleSpaces(isBullet(line.trimmed()) ? withoutBullet(line.trimmed()) : line);
    if (text.isEmpty() || text.size() > 700)
        return {};
    static const QRegularExpression tags(QStringLiteral("^#[^#\\s][^#]*(?:#[^#\\s][^#]*)+$"));
    if (tags.match(text).hasMatch())
        return keywords(text);
    if (text.size() > 300)
        return {};
    if (const std::optional<EdtfDate> date = dateOfLine(text))
        return {fact(FactKind::Published, date->text(), Certainty::Likely)};
    if (isAddress(text))
        return {fact(FactKind::Url, text, Certainty::Likely)};
    static const QRegularExpression bar(QStringLiteral("[|｜│]"));
    const QStringList cells = text.split(bar);
    return cells.size() > 1 && cells.size() <= 6 ? byCells(cells) : byLabel(text);
}

bool looksLikeFact(const QString &line)
{
    return !factsOfLine(line).isEmpty() || (line.size() < 200 && (looksLikeName(line) || looksLikeAffiliation(line)));
}

bool looksLikeName(const QString &line)
{
    static const QRegularExpression korean(QStringLiteral("^(?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상갈단견]"
                                                       "[가-힣]{1,3}|[가-힣]{2}\\s[가-힣]{2})$"));
    static const QRegularExpression latin(QStringLiteral("^\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|la|bin)){1,3}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression chinese(QStringLiteral("^[\\x{4e00}-\\x{9fff}]{2,3}$"));
    const QString name = withSingleSpaces(line);
    return name.size() <= 40 && (korean.match(name).hasMatch() || latin.match(name).hasMatch() || chinese.match(name).hasMatch());
}

bool looksLikeAffiliation(const QString &line)
{
    static const QRegularExpression post(QStringLiteral(
        "\\b(?:professor|fellow|researcher|director|president|lecturer|chair|dean|scholar|analyst|university|institute|center|centre|department|"
        "secretary|ambassador|editor|correspondent)\\b|교수|연구원|연구위원|소장|원장|대학|센터장|위원장|박사|이사장|대표|기자"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = withSingleSpaces(line);
    return text.size() >= 4 && text.size() <= 200 && !endsSentence(text) && post.match(text).hasMatch();
}

std::optional<TaggedTitle> taggedTitle(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^\\[([^\\[\\]]{2,80})\\]\\s*(\\S.*)$"));
    const QRegularExpressionMatch match = form.match(line);
    return match.hasMatch() ? std::optional(TaggedTitle {match.captured(1).trimmed(), match.captured(2)}) : std::nullopt;
}

bool isItemOfDigest(const QString &line)
{
    static const QRegularExpression caption(QStringLiteral("^(?:(?:figure|fig\\.|table|chart|box|photo|note|그림|표|도표|사진|주|图|表|注)\\s?)?\\d+(?:[-.]\\d+)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const std::optional<TaggedTitle> tagged = line.size() < 250 ? taggedTitle(line) : std::nullopt;
    return tagged && !caption.match(tagged->tag).hasMatch();
}

bool isBullet(const QString &line)
{
    return line.size() > 2 && QStringView(u"•·∙◦-*").contains(line[0]) && line[1].isSpace();
}

QString withoutBullet(const QString &line)
{
    return withSingleSpaces(line.mid(1));
}

} // namespace haeje
