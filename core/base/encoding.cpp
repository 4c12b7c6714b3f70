// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace haeje {

namespace {

struct Encoding {
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

struct Mark {
    const char *bytes;
    int length;
    const char *encoding;
};
// The longer ones first: FF FE 00 00 begins with FF FE.
const Mark marks[] = {
    {"\xff\xfe\x00\x00", 4, "UTF-32LE"}, {"\x00\x00\xfe\xff", 4, "UTF-32BE"}, {"\xef\xbb\xbf", 3, "UTF-8"},
    {"\xff\xfe", 2, "UTF-16LE"},         {"\xfe\xff", 2, "UTF-16BE"},
};

/// Length of the valid UTF-8 sequence at i, or 0.
int sequenceLength(const uchar *bytes, qsizetype i, qsizetype size)
{
    const uchar lead = bytes[i];
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || i + length > size)
        return 0;
    for (int k = 1; k < length; ++k) {
        if ((bytes[i + k] & 0xc0) != 0x80)
            return 0;
    }
    const uchar second = bytes[i + 1];
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool surrogate = lead == 0xed && second > 0x9f;
    const bool tooHigh = lead == 0xf4 && second > 0x8f;
    return overlong || surrogate || tooHigh ? 0 : length;
}

/// Offset of the first byte that is not UTF-8, or -1.
qsizetype firstBadUtf8(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(data, i, bytes.size());
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

/// NUL anywhere, or more control characters than one in a thousand: no text.
bool looksBinary(const QByteArray &bytes)
{
    qsizetype controls = 0;
    for (const char c : bytes) {
        if (c == 0)
            return true;
        const bool layout = c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x1a || c == 0x1b;
        controls += uchar(c) < 0x20 && !layout;
    }
    return controls > 0 && controls * 1000 > bytes.size();
}

/// Nothing when a byte does not fit, or when this Qt does not know the encoding (CP949 and GB18030 need a Qt built
/// with ICU, which those of Debian and Ubuntu are).
std::optional<QString> decodeStrictly(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter) || text.contains(QChar(0x1a)))
        return std::nullopt;
    return text;
}

/// ICU's "CP949" is IBM's table, without the 8,822 syllables that Windows added; its "windows-949" has them.
const char *const korean = "windows-949";

struct Letters {
    int hangul = 0;
    int hanja = 0;
    int odd = 0; ///< CJK characters glued to a Latin letter, as accents read with the wrong table are
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    const auto isCjk = [](QChar c) {
        return (c >= QChar(0xac00) && c <= QChar(0xd7a3)) || (c >= QChar(0x3400) && c <= QChar(0x9fff))
            || (c >= QChar(0xf900) && c <= QChar(0xfaff));
    };
    const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isCjk(text[i]))
            continue;
        const bool syllable = text[i] >= QChar(0xac00) && text[i] <= QChar(0xd7a3);
        letters.hangul += syllable;
        letters.hanja += !syllable;
        letters.odd += (i > 0 && isLatin(text[i - 1])) || (i + 1 < text.size() && isLatin(text[i + 1]));
    }
    return letters;
}

/// Chinese read as CP949 gives Hangul for the first half of its alphabet and hanja for the rest; Korean gives Hangul.
std::optional<DecodedText> guessEastAsian(const QByteArray &bytes)
{
    const auto isPlausible = [](const Letters &l) { return l.hangul + l.hanja >= 4 && l.odd * 5 <= l.hangul + l.hanja; };
    if (std::optional<QString> text = decodeStrictly(bytes, korean)) {
        const Letters letters = lettersOf(*text);
        if (isPlausible(letters) && letters.hangul * 4 >= (letters.hangul + letters.hanja) * 3)
            return DecodedText {*text, QStringLiteral("CP949"), false};
    }
    if (std::optional<QString> text = decodeStrictly(bytes, "GB18030")) {
        const Letters letters = lettersOf(*text);
        if (isPlausible(letters) && letters.hanja > letters.hangul)
            return DecodedText {*text, QStringLiteral("GB18030"), false};
    }
    return std::nullopt;
}

/// UTF-16 without its mark: in the right order of bytes nearly every unit is a letter or a mark of our languages, and
/// spaces and line ends are there, which the wrong order turns into letters.
std::optional<DecodedText> guessUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return std::nullopt;
    const auto judged = [&](int high, int &blanks) {
        qsizetype fine = 0;
        blanks = 0;
        for (qsizetype i = 0; i < bytes.size(); i += 2) {
            const char16_t unit = char16_t(uchar(bytes[i + high]) << 8 | uchar(bytes[i + 1 - high]));
            blanks += unit == 0x20 || unit == 0x0a || unit == 0x0d;
            fine += (unit >= 0x20 && unit < 0x250) || unit == 0x0a || unit == 0x0d || unit == 0x09 || (unit >= 0x2010 && unit < 0x2600)
                || (unit >= 0x3000 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7a4) || (unit >= 0xff00 && unit < 0xfff0)
                || (unit >= 0x1100 && unit < 0x1200);
        }
        return fine * 100 >= bytes.size() / 2 * 98;
    };
    int littleBlanks = 0;
    int bigBlanks = 0;
    const bool little = judged(1, littleBlanks);
    const bool big = judged(0, bigBlanks);
    const bool isLittle = little && littleBlanks > bigBlanks;
    if (!isLittle && !(big && bigBlanks > littleBlanks))
        return std::nullopt;
    const char *encoding = isLittle ? "UTF-16LE" : "UTF-16BE";
    const std::optional<QString> text = decodeStrictly(bytes, encoding);
    if (!text || !text->isValidUtf16())
        return std::nullopt;
    return DecodedText {*text, QString::fromLatin1(encoding), false};
}

/// The wider table of a declared charset: what pages call euc-kr and gb2312 often holds more than those have.
QByteArray widened(const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "euc-kr" || name == "ks_c_5601-1987" || name == "ksc5601" || name == "windows-949" || name == "cp949")
        return "CP949";
    if (name == "gb2312" || name == "gbk" || name == "gb18030" || name == "cp936")
        return "GB18030";
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii")
        return "WINDOWS-1252";
    return name.toUpper();
}

QString cleaned(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t c : {u'\r', u'\v', u'\f', u'\u0085', u'\u2028'})
        text.replace(QChar(c), QLatin1Char('\n'));
    text.replace(QChar(0x2029), QLatin1String("\n\n"));
    text.remove(QChar(0xfeff));
    return text.normalized(QString::NormalizationForm_C);
}

Error noText()
{
    return Error {Encoding::tr("This is not a text file: it holds bytes that no text has. Save it as plain text in the program that made it, then "
                               "import that.")};
}

Result<DecodedText> finished(DecodedText decoded)
{
    if (decoded.text.contains(QChar(u'\0')))
        return noText();
    decoded.text = cleaned(decoded.text);
    if (decoded.text.trimmed().isEmpty())
        return Error {Encoding::tr("The file holds no text, only blank space.")};
    return decoded;
}

std::optional<Result<DecodedText>> decodeByMark(const QByteArray &bytes)
{
    for (const Mark &mark : marks) {
        if (!bytes.startsWith(QByteArrayView(mark.bytes, mark.length)))
            continue;
        const QByteArray body = bytes.mid(mark.length);
        const QString name = QString::fromLatin1(mark.encoding);
        if (name == QLatin1String("UTF-8") && firstBadUtf8(body) >= 0)
            break; // the sentence with the offset is written once, below
        // The decoder drops half a character at the end without a word.
        const bool cut = name.startsWith(QLatin1String("UTF-32")) ? body.size() % 4 != 0 : body.size() % 2 != 0;
        const std::optional<QString> text = decodeStrictly(body, mark.encoding);
        if (text && text->isValidUtf16() && (!cut || name == QLatin1String("UTF-8")))
            return finished({*text, name, true});
        return Error {Encoding::tr("The file begins as %1 but is not: some of its bytes fit no character. "
                                   "Save it as UTF-8 and import it again.").arg(name)};
    }
    return std::nullopt;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declaredCharset)
{
    if (bytes.isEmpty())
        return Error {Encoding::tr("The file is empty. Check that it was saved whole, then import it again.")};
    if (std::optional<Result<DecodedText>> marked = decodeByMark(bytes))
        return *marked;
    if (const std::optional<DecodedText> wide = guessUtf16(bytes))
        return finished(*wide);
    if (looksBinary(bytes))
        return noText();
    const qsizetype bad = firstBadUtf8(bytes);
    if (bad < 0)
        return finished({QString::fromUtf8(bytes), QStringLiteral("UTF-8"), true});
    if (!declaredCharset.isEmpty()) {
        const QByteArray charset = widened(declaredCharset);
        const char *table = charset == "CP949" ? korean : charset.constData();
        if (const std::optional<QString> text = decodeStrictly(bytes, table))
            return finished({*text, QString::fromLatin1(charset), true});
    }
    if (std::optional<DecodedText> guess = guessEastAsian(bytes))
        return finished(*guess);
    return Error {Encoding::tr("The text is not valid UTF-8 (byte %1) and fits neither Korean CP949 nor Chinese GB18030. "
                               "Save it as UTF-8 and import it again.").arg(bad + 1)};
}

} // namespace haeje
