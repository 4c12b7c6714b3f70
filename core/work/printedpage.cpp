// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/printedpage.h"

#include <QLocale>

namespace haeje {

static const char style[] =
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:16px/1.5 \"Noto Serif\",\"Noto Serif KR\",\"Nanum Myeongjo\",serif;color:#1d1f23;background:#fff}"
    "h1,h2,h3,.meta,b{font-family:\"Noto Sans\",\"Noto Sans KR\",\"Malgun Gothic\",sans-serif}"
    "h1{font-size:1.6em;line-height:1.25}h2{font-size:1.15em;line-height:1.35;margin:1.6em 0 .3em}h3{font-size:.95em;margin:1em 0 .2em}"
    "p{margin:.3em 0}.meta{font-size:.85em;color:#5b616b}.warning{border-left:3px solid #b26a00;padding-left:.7em}"
    ".quote{border-left:3px solid #3b6ea5;padding-left:.7em;margin-top:.6em}.source{padding-left:calc(.7em + 3px);font-size:.9em;color:#3c4149}"
    ".note{padding-left:calc(.7em + 3px);font-style:italic}.entry{break-inside:avoid}"
    "@media print{body{margin:0;max-width:none;font-size:11pt}h2,h3{break-after:avoid}}";

PrintedPage::PrintedPage(const QString &title)
    : m_title(title)
{
    heading(1, title);
}

void PrintedPage::heading(int level, const QString &words)
{
    m_body += QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(level), words.toHtmlEscaped());
}

void PrintedPage::text(const QString &words, const QString &look)
{
    const QString open = look.isEmpty() ? QStringLiteral("<p>") : QStringLiteral("<p class=\"%1\">").arg(look);
    for (const QString &line : words.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            m_body += open + line.trimmed().toHtmlEscaped() + QStringLiteral("</p>\n");
    }
}

void PrintedPage::fact(const QString &name, const QString &words)
{
    if (!words.trimmed().isEmpty())
        m_body += QStringLiteral("<p><b>%1</b> %2</p>\n").arg(name.toHtmlEscaped(), words.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void PrintedPage::begin(const QString &look)
{
    m_body += QStringLiteral("<div class=\"%1\">\n").arg(look);
}

void PrintedPage::end()
{
    m_body += QStringLiteral("</div>\n");
}

QByteArray PrintedPage::html() const
{
    const QString language = QLocale().bcp47Name();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
               .arg(language, m_title.toHtmlEscaped(), QString::fromLatin1(style))
               .toUtf8()
        + m_body.toUtf8() + "</body>\n</html>\n";
}

} // namespace haeje
