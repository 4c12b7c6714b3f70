// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/pagetext.h"

#include "core/base/encoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace haeje {

namespace {

struct PageEncoding {
    Q_DECLARE_TR_FUNCTIONS(PageEncoding)
};

QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression form(QStringLiteral("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(bytes.left(8192)));
    return match.hasMatch() ? match.captured(1).toLatin1().toLower() : QByteArray();
}

/// A page that says UTF-8 and has a few broken bytes, as cut headlines leave them: read with a sign in their place.
std::optional<QString> readBroken(const QByteArray &bytes, int &broken)
{
    const QString text = QString::fromUtf8(bytes);
    broken = int(text.count(QChar::ReplacementCharacter) - bytes.count("\xef\xbf\xbd"));
    if (broken * 500 > text.size() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

Result<QByteArray> decodedPage(const QByteArray &bytes, SourceText &source)
{
    const QByteArray declared = declaredCharset(bytes);
    const Result<DecodedText> decoded = decodeText(bytes, declared);
    const bool saysUtf8 = declared == "utf-8" || declared == "utf8";
    if ((!decoded || !decoded->certain) && saysUtf8) {
        int broken = 0;
        if (const std::optional<QString> text = readBroken(bytes, broken)) {
            source.rules << PageEncoding::tr("Encoding: %1").arg(QStringLiteral("UTF-8"));
            source.doubts << Doubt {0, PageEncoding::tr("%n characters of the page are broken and stand as \ufffd in the text.", nullptr, broken)};
            return text->toUtf8();
        }
    }
    if (!decoded)
        return decoded.error();
    source.rules << PageEncoding::tr("Encoding: %1").arg(decoded->encoding);
    if (!decoded->certain) {
        source.doubts << Doubt {0, PageEncoding::tr("The page does not state its encoding rightly; %1 was taken because its letters make sense. "
                                                   "Read a few lines; if they are garbled, save the page as UTF-8 and import it again.")
                                       .arg(decoded->encoding)};
    }
    return decoded->text.toUtf8();
}

} // namespace haeje
