// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/mailedpage.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace haeje {

namespace {

struct MailedPageText {
    Q_DECLARE_TR_FUNCTIONS(MailedPageText)
};

struct Entity {
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// Headers, folded lines joined, and what stands below the first empty line.
Entity entityOf(const QByteArray &text)
{
    Entity entity;
    qsizetype at = 0;
    QByteArray last;
    while (at < text.size()) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArray line = text.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if ((line[0] == ' ' || line[0] == '\t') && !last.isEmpty()) {
            entity.headers[last] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        last = line.left(colon).toLower();
        entity.headers.insert(last, line.mid(colon + 1).trimmed());
    }
    entity.body = text.mid(at);
    return entity;
}

QByteArray parameter(const QByteArray &header, const char *name)
{
    const QRegularExpression form(QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))").arg(QLatin1String(name)),
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
        } else if (i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            out += char(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            // A line that goes on.
            while (i + 1 < text.size() && (text[i + 1] == '\r' || text[i + 1] == ' '))
                ++i;
            if (i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
        }
    }
    return out;
}

Result<MailedPage> unpacked(const Entity &entity)
{
    MailedPage page;
    page.address = QString::fromUtf8(entity.headers.value("content-location"));
    if (!page.address.startsWith(QLatin1String("http")))
        page.address.clear();
    const QByteArray packing = entity.headers.value("content-transfer-encoding").toLower();
    if (packing == "quoted-printable")
        page.html = fromQuotedPrintable(entity.body);
    else if (packing == "base64")
        page.html = QByteArray::fromBase64(entity.body);
    else if (packing.isEmpty() || packing == "7bit" || packing == "8bit" || packing == "binary")
        page.html = entity.body;
    else
        return Error {MailedPageText::tr("The page is packed as “%1”, which is not read. Save it in the browser as “web page, HTML only” and import that.")
                          .arg(QString::fromLatin1(packing))};
    // The charset stands in the header; the page itself often says nothing.
    if (const QByteArray charset = parameter(entity.headers.value("content-type"), "charset"); !charset.isEmpty())
        page.html.prepend("<!-- charset=" + charset + " -->");
    return page;
}

} // namespace

Result<MailedPage> mailedPage(const QByteArray &bytes)
{
    const Entity whole = entityOf(bytes);
    if (whole.headers.value("content-type").toLower().startsWith("text/html"))
        return unpacked(whole);
    const QByteArray boundary = parameter(whole.headers.value("content-type"), "boundary");
    if (!boundary.isEmpty()) {
        const QByteArray mark = "--" + boundary;
        qsizetype at = whole.body.indexOf(mark);
        for (int part = 0; at >= 0 && part < 2000; ++part) {
            const qsizetype start = whole.body.indexOf('\n', at) + 1;
            const qsizetype next = start > 0 ? whole.body.indexOf(mark, start) : -1;
            const qsizetype end = next < 0 ? whole.body.size() : next;
            if (start <= 0)
                break;
            const Entity entity = entityOf(whole.body.mid(start, end - start));
            if (entity.headers.value("content-type").toLower().startsWith("text/html"))
                return unpacked(entity);
            at = next;
        }
    }
    return Error {MailedPageText::tr("The file holds no web page that could be found. Open it in a browser, save it as “web page, HTML only” and import that.")};
}

} // namespace haeje
