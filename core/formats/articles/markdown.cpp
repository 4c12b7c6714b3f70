// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/markdown.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/frontmatter.h"
#include "core/formats/articles/headlines.h"
#include "core/formats/articles/plaintext.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include <md4c.h>

namespace haeje {

namespace {

struct Markdown {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/// Longer ones are no articles; they are read as plain text, which takes time by their length only.
constexpr qsizetype longestMarkdown = 2 * 1024 * 1024;

constexpr QChar softBreak(u'\u0001'); ///< the end of a line of the file, while a block is being gathered

/// `[^1]: words` below the text, which the parser does not know: taken out of the lines, as notes.
QList<TextBlock> takeNotes(QStringList &lines)
{
    static const QRegularExpression definition(QStringLiteral("^\\[\\^([^\\]\\s]{1,40})\\]:\\s*(.*)$"));
    QList<TextBlock> notes;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = definition.match(lines[i]);
        if (!match.hasMatch())
            continue;
        QString text = match.captured(2);
        const int line = int(i) + 1;
        lines[i].clear();
        while (i + 1 < lines.size() && lines[i + 1].startsWith(QLatin1String("  ")) && !lines[i + 1].trimmed().isEmpty())
            text += QLatin1Char(' ') + std::exchange(lines[++i], QString());
        notes << TextBlock {BlockKind::Footnote, QStringLiteral("[%1] %2").arg(match.captured(1), withSingleSpaces(text)), line};
    }
    return notes;
}

QString entity(const QString &text)
{
    static const QHash<QString, QChar> names = {
        {QStringLiteral("&amp;"), u'&'},      {QStringLiteral("&lt;"), u'<'},       {QStringLiteral("&gt;"), u'>'},
        {QStringLiteral("&quot;"), u'"'},     {QStringLiteral("&apos;"), u'\''},    {QStringLiteral("&nbsp;"), u' '},
        {QStringLiteral("&ndash;"), u'\u2013'}, {QStringLiteral("&mdash;"), u'\u2014'}, {QStringLiteral("&hellip;"), u'\u2026'},
        {QStringLiteral("&lsquo;"), u'\u2018'}, {QStringLiteral("&rsquo;"), u'\u2019'}, {QStringLiteral("&ldquo;"), u'\u201c'},
        {QStringLiteral("&rdquo;"), u'\u201d'}, {QStringLiteral("&middot;"), u'\u00b7'}, {QStringLiteral("&copy;"), u'\u00a9'},
    };
    if (text.startsWith(QLatin1String("&#"))) {
        const bool hex = text.size() > 2 && text[2].toLower() == u'x';
        const uint code = text.mid(hex ? 3 : 2, text.size() - (hex ? 4 : 3)).toUInt(nullptr, hex ? 16 : 10);
        const bool fine = code >= 0x20 && code < 0x110000 && !QChar::isSurrogate(code);
        return fine ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QStringLiteral("\ufffd");
    }
    const auto found = names.constFind(text);
    return found == names.constEnd() ? text : QString(*found);
}

/// Gathers blocks as the parser calls.
class Gatherer
{
public:
    explicit Gatherer(const QByteArray &text) : m_input(text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '\n')
                m_lineEnds << i;
        }
    }

    QList<TextBlock> blocks;
    QList<LeftOut> leftOut;

    bool parse()
    {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) { return static_cast<Gatherer *>(self)->enter(type, detail); };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) { return static_cast<Gatherer *>(self)->leave(type); };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) { return static_cast<Gatherer *>(self)->span(type, 1); };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return static_cast<Gatherer *>(self)->span(type, -1); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<Gatherer *>(self)->text(type, text, size);
        };
        return md_parse(m_input.constData(), MD_SIZE(m_input.size()), &parser, this) == 0;
    }

private:
    int enter(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_TD && type != MD_BLOCK_TH)
            flush();
        switch (type) {
        case MD_BLOCK_H: m_level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level); break;
        case MD_BLOCK_QUOTE: ++m_quotes; break;
        case MD_BLOCK_UL: m_ordinals << 0; break;
        case MD_BLOCK_OL: m_ordinals << int(std::min(1000000u, static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)); break;
        case MD_BLOCK_LI:
            if (!m_ordinals.isEmpty() && m_ordinals.last() > 0)
                m_text = QStringLiteral("%1. ").arg(m_ordinals.last()++);
            m_prefix = !m_text.isEmpty();
            break;
        case MD_BLOCK_HTML: m_html = true; break;
        case MD_BLOCK_CODE: m_code = true; break;
        case MD_BLOCK_TR: m_cells.clear(); break;
        default: break;
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_TD:
        case MD_BLOCK_TH: m_cells << withSingleSpaces(std::exchange(m_text, QString())); return 0;
        case MD_BLOCK_TR:
            if (std::any_of(m_cells.begin(), m_cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
                add(BlockKind::TableRow, m_cells.join(QLatin1Char('\t')));
            return 0;
        default: break;
        }
        flush();
        switch (type) {
        case MD_BLOCK_H: m_level = 0; break;
        case MD_BLOCK_QUOTE: --m_quotes; break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            if (!m_ordinals.isEmpty())
                m_ordinals.removeLast();
            break;
        case MD_BLOCK_HTML: m_html = false; break;
        case MD_BLOCK_CODE: m_code = false; break;
        default: break;
        }
        return 0;
    }

    int span(MD_SPANTYPE type, int step)
    {
        if (type != MD_SPAN_IMG)
            return 0;
        m_pictures += step;
        if (m_pictures == 0) {
            if (const QString alt = withSingleSpaces(std::exchange(m_picture, QString())); !alt.isEmpty() && leftOut.size() < 200)
                leftOut << LeftOut {Markdown::tr("picture"), m_line, alt};
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        const QString words = QString::fromUtf8(text, qsizetype(size));
        // Texts stand in the input, apart from those that the parser makes.
        if (const qsizetype offset = text - m_input.constData(); m_line == 0 && offset >= 0 && offset < m_input.size())
            m_line = int(std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), offset) - m_lineEnds.begin()) + 1;
        QString &into = m_pictures > 0 ? m_picture : m_text;
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: into += type == MD_TEXT_BR ? QLatin1Char('\n') : softBreak; break;
        case MD_TEXT_ENTITY: into += entity(words); break;
        case MD_TEXT_HTML:
            if (m_html)
                into += words;
            else if (words.startsWith(QLatin1String("<br"), Qt::CaseInsensitive))
                into += QLatin1Char('\n');
            break;
        case MD_TEXT_NULLCHAR: break;
        default: into += words; break;
        }
        return 0;
    }

    void flush()
    {
        if (m_text.isEmpty() || m_prefix) {
            // A list's number waits for the first text of its item.
            m_prefix = false;
            return;
        }
        QString text = std::exchange(m_text, QString());
        if (m_html) {
            if (const QString markup = withSingleSpaces(text); !markup.isEmpty())
                leftOut << LeftOut {Markdown::tr("HTML in the text"), m_line, markup.left(2000)};
            m_line = 0;
            return;
        }
        const BlockKind kind = m_level > 0 ? BlockKind(int(BlockKind::Heading1) + std::min(m_level, 3) - 1)
            : !m_ordinals.isEmpty()        ? BlockKind::ListItem
            : m_quotes > 0                 ? BlockKind::Quote
                                           : BlockKind::Paragraph;
        QString gathered;
        text.replace(softBreak, isHead(text) ? QLatin1Char('\n') : QLatin1Char(' '));
        for (const QString &piece : text.split(QLatin1Char('\n'))) {
            const QString line = withSingleSpaces(piece);
            if (!gathered.isEmpty() && (m_code || endsSentence(gathered) || (gathered.size() < 60 && line.size() < 60)))
                add(kind, std::exchange(gathered, QString()));
            gathered += (gathered.isEmpty() || line.isEmpty() ? QString() : QStringLiteral(" ")) + line;
        }
        add(kind, gathered);
        m_line = 0;
    }

    /// Lines near the top that each say a fact ("By A. Writer", "Published: 20 June 2022") are lines, not a paragraph.
    bool isHead(const QString &text) const
    {
        const QStringList lines = text.split(softBreak);
        return blocks.size() < 8 && lines.size() > 1 && lines.size() < 12
            && std::all_of(lines.begin(), lines.end(), [](const QString &line) { return looksLikeFact(line.trimmed()); });
    }

    void add(BlockKind kind, QString text)
    {
        static const QRegularExpression note(QStringLiteral("\\[\\^([^\\]\\s]{1,40})\\]"));
        text.replace(note, QStringLiteral("[\\1]"));
        if (!text.trimmed().isEmpty())
            blocks << TextBlock {kind, text, m_line};
        if (kind == BlockKind::TableRow)
            m_line = 0;
    }

    const QByteArray &m_input;
    QList<qsizetype> m_lineEnds;
    QString m_text;
    QString m_picture;
    QStringList m_cells;
    QList<int> m_ordinals;
    int m_level = 0;
    int m_quotes = 0;
    int m_pictures = 0;
    int m_line = 0;
    bool m_html = false;
    bool m_code = false;
    bool m_prefix = false;
};

/// The one heading of the first level, with nothing but lines of a head above it, is the title.
void markTitle(QList<TextBlock> &found)
{
    const auto isTop = [](const TextBlock &block) { return block.kind == BlockKind::Heading1; };
    const auto top = std::find_if(found.begin(), found.end(), isTop);
    const bool alone = std::count_if(found.begin(), found.end(), isTop) == 1;
    const bool first = top != found.end() && top - found.begin() < 4
        && std::all_of(found.begin(), top, [](const TextBlock &block) { return block.text.size() < 120; });
    if (first && (alone || top == found.begin()))
        top->kind = BlockKind::Title;
}

} // namespace

Result<SourceText> readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > longestMarkdown)
        return readLinesOfText(bytes, fileName);
    SourceText source;
    const Result<DecodedText> decoded = decodedFile(bytes, source.rules, source.doubts);
    if (!decoded)
        return decoded.error();
    source.format = QStringLiteral("md");
    QStringList lines = decoded->text.split(QLatin1Char('\n'));
    SourcePart part;
    takeFrontMatter(lines, part, source.leftOut);
    const QList<TextBlock> notes = takeNotes(lines);
    const QByteArray text = lines.join(QLatin1Char('\n')).toUtf8();
    Gatherer gatherer(text);
    if (!gatherer.parse())
        return Error {Markdown::tr("The Markdown of the file could not be read. Save it as plain text (.txt) and import that.")};
    part.blocks = gatherer.blocks;
    // Where the front matter states another title, the headings are the text's.
    const auto states = [](const SourceFact &fact) { return fact.fact == FactKind::Title; };
    const auto stated = std::find_if(part.facts.begin(), part.facts.end(), states);
    const bool heads = std::any_of(part.blocks.begin(), part.blocks.end(), [&](const TextBlock &block) {
        return block.kind == BlockKind::Heading1 && stated != part.facts.end() && block.text == stated->value;
    });
    if (stated == part.facts.end() || heads)
        markTitle(part.blocks);
    raiseHeadings(part.blocks);
    part.blocks += notes;
    source.leftOut += gatherer.leftOut;
    if (part.blocks.isEmpty())
        return Error {Markdown::tr("The file holds no text but markup. Check that it was saved whole, then import it again.")};
    source.parts << part;
    return source;
}

} // namespace haeje
