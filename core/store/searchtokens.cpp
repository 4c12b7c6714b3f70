// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtokens.h"

#include <QList>
#include <array>
#include <memory>

namespace haeje {

static constexpr char16_t separator = 0;
static constexpr char16_t accent = 1; ///< left out inside a word

static char32_t foldedLetter(char32_t c)
{
    char32_t base = c;
    while (base > 127 && QChar::decompositionTag(base) == QChar::Canonical) {
        const QString parts = QChar::decomposition(base);
        base = parts.isEmpty() ? 0 : parts.toUcs4().first();
    }
    if (base < 128 && base > 0)
        return QChar::toCaseFolded(base);
    return QChar::toCaseFolded(c);
}

static bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

using FoldTable = std::array<char16_t, 0x10000>;

static const FoldTable &foldTable()
{
    static const std::unique_ptr<const FoldTable> table = [] {
        auto made = std::make_unique<FoldTable>();
        for (char32_t c = 0; c < 0x10000; ++c) {
            if (QChar::isSurrogate(c))
                (*made)[c] = separator;
            else if (isWordCharacter(c))
                (*made)[c] = char16_t(foldedLetter(c));
            else
                (*made)[c] = c >= 0x300 && c <= 0x331 ? accent : separator;
        }
        return std::unique_ptr<const FoldTable>(std::move(made));
    }();
    return *table;
}

namespace {

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
        m_found.folded.resize(text.size()); // no character folds to more units than it has
        m_folded = m_found.folded.data();
        m_found.tokens.reserve(size_t(text.size() / 3 + 4));
    }

    SearchTokens read()
    {
        const FoldTable &fold = foldTable();
        const char16_t *units = reinterpret_cast<const char16_t *>(m_text.utf16());
        const int size = int(m_text.size());
        for (int i = 0; i < size; ++i) {
            if (QChar::isHighSurrogate(units[i]) && i + 1 < size && QChar::isLowSurrogate(units[i + 1])) {
                pair(i, QChar::surrogateToUcs4(units[i], units[i + 1]));
                ++i;
                continue;
            }
            const char16_t folded = fold[units[i]];
            if (folded == separator)
                m_open = false;
            else if (folded == accent)
                extend(i + 1);
            else
                add(i, 1, QStringView(&folded, 1), units[i] >= 0x1100 && isCjk(units[i]));
        }
        m_found.folded.truncate(m_length);
        return std::move(m_found);
    }

private:
    void pair(int at, char32_t c)
    {
        if (!isWordCharacter(c)) {
            m_open = false;
            return;
        }
        const char32_t folded = isCjk(c) ? c : QChar::toCaseFolded(c);
        add(at, 2, QString::fromUcs4(&folded, 1), isCjk(c));
    }

    void extend(int end)
    {
        if (m_open)
            m_found.tokens.back().end = end;
    }

    void add(int at, int units, QStringView folded, bool apart)
    {
        if (!m_open || apart || m_found.tokens.back().apart) {
            const bool glued = !m_found.tokens.empty() && m_found.tokens.back().end == at;
            m_found.tokens.push_back({at, at, m_length, 0, apart, glued});
        }
        SearchToken &token = m_found.tokens.back();
        token.end = at + units;
        token.length += int(folded.size());
        for (const QChar c : folded)
            m_folded[m_length++] = c;
        m_open = true;
    }

    const QString &m_text;
    SearchTokens m_found;
    QChar *m_folded = nullptr;
    int m_length = 0; ///< of what is folded so far
    bool m_open = false; ///< the last token may go on
};

} // namespace

SearchTokens searchTokens(const QString &text)
{
    return Reader(text).read();
}

QString foldedWords(const QString &text)
{
    const SearchTokens tokens = searchTokens(text);
    QString words;
    for (int i = 0; i < tokens.size(); ++i)
        words += (i > 0 ? QStringLiteral(" ") : QString()) + tokens.at(i).toString();
    return words;
}

QString originalOfSearchable(const QString &searchable)
{
    QString text;
    text.reserve(searchable.size());
    for (qsizetype i = 0; i < searchable.size(); ++i) {
        if (searchable.at(i) == QLatin1Char(' ') && i + 2 < searchable.size()) {
            const QChar c = searchable.at(i + 1);
            const bool pair = c.isHighSurrogate() && i + 3 < searchable.size();
            const char32_t code = pair ? QChar::surrogateToUcs4(c, searchable.at(i + 2)) : c.unicode();
            if (code > 0x10ff && isCjk(code)) {
                text += QStringView(searchable).mid(i + 1, pair ? 2 : 1);
                i += pair ? 3 : 2;
                continue;
            }
        }
        text += searchable.at(i);
    }
    return text;
}

} // namespace haeje
