// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/pageblocks.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/html/pagenotes.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

// While a block is being gathered:
constexpr QChar lineBreak(u'\u0001');   ///< a <br>
constexpr QChar strongBegins(u'\u0003');
constexpr QChar strongEnds(u'\u0004');

int headingLevel(const PageNode &node)
{
    return node.tag.size() == 2 && node.tag[0] == 'h' && node.tag[1] >= '1' && node.tag[1] <= '6' ? node.tag[1] - '0' : 0;
}

bool isInline(const PageNode &node)
{
    static const QSet<QByteArray> tags = {"a", "span", "sup", "sub", "mark", "q", "abbr", "cite", "wbr", "time", "ruby", "rb", "bdi", "bdo", "ins",
                                          "label", "kbd", "var", "data", "acronym", "dfn", "samp", "blink",
                                          "math", "semantics", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msup", "msub", "msubsup", "mfrac",
                                          "msqrt", "mroot", "mover", "munder", "munderover", "mstyle", "mfenced", "mpadded"};
    return tags.contains(node.tag);
}

bool isTableOfData(const PageNode &table)
{
    int rows = 0;
    int widest = 0;
    bool lays = false;
    std::function<void(const PageNode &)> look = [&](const PageNode &node) {
        for (const PageNode &child : node.children) {
            if (child.is("tr")) {
                ++rows;
                widest = std::max(widest, int(std::count_if(child.children.begin(), child.children.end(), [](const PageNode &cell) {
                                      return cell.is("td") || cell.is("th");
                                  })));
                for (const PageNode &cell : child.children) {
                    // A table in a cell, a heading, or a text of some length: the table is the page's frame.
                    lays = lays || cell.length > 600 || firstElement(cell, [](const PageNode &inner) {
                        return inner.is("table") || inner.is("h1") || inner.is("h2") || inner.is("article");
                    });
                }
            } else if (child.is("tbody") || child.is("thead") || child.is("tfoot")) {
                look(child);
            }
        }
    };
    look(table);
    return !lays && rows > 0 && widest > 1;
}

class BlockTaker
{
public:
    BlockTaker(const PageNode &root, const BlockRules &rules) : m_rules(rules), m_notes(root) { }

    PageBlocks take(const PageNode &root)
    {
        walk(root);
        flush();
        m_result.blocks += m_footnotes;
        raiseHeadings(m_result.blocks);
        return std::move(m_result);
    }

private:
    void walk(const PageNode &node)
    {
        if (node.tag.isEmpty()) {
            m_text += node.text;
            return;
        }
        // The source of a formula stands beside the formula.
        if (&node == m_rules.without || isLeftOut(node) || node.is("annotation") || node.is("annotation-xml"))
            return;
        if (node.is("br")) {
            m_text += lineBreak;
        } else if (node.is("img")) {
            takePicture(node);
        } else if (node.is("hr")) {
            flush();
        } else if (node.is("a") && !m_notes.labelOf(node).isEmpty()) {
            m_text += QStringLiteral("[%1]").arg(m_notes.labelOf(node));
        } else if (node.is("rt") || node.is("rp") || node.is("del")) {
            return;
        } else if (node.is("span") && node.attribute("role") == QLatin1String("strong")) {
            m_text += strongBegins;
            walkChildren(node);
            m_text += strongEnds;
        } else if (isInline(node)) {
            walkChildren(node);
        } else {
            walkBlock(node);
        }
    }

    void walkChildren(const PageNode &node)
    {
        for (const PageNode &child : node.children)
            walk(child);
    }

    void walkBlock(const PageNode &node)
    {
        flush();
        if (const QString note = m_notes.noteIn(node);
            !note.isEmpty() && (node.is("p") || node.is("li") || node.is("div") || node.is("aside") || node.is("dd")) && node.length < 3000) {
            takeNote(node, note);
            return;
        }
        if (node.is("table") && isTableOfData(node)) {
            takeRows(node);
            return;
        }
        const BlockKind before = m_kind;
        if (const int level = headingLevel(node))
            m_kind = BlockKind(int(BlockKind::Heading1) + std::min(level, 3) - 1);
        else if (node.is("li"))
            m_kind = BlockKind::ListItem;
        else if (node.is("blockquote"))
            m_kind = BlockKind::Quote;
        if (node.is("ol"))
            m_ordinals << std::max(1, node.attribute("start").toInt());
        else if (node.is("ul"))
            m_ordinals << 0;
        else if (node.is("li") && !m_ordinals.isEmpty() && m_ordinals.last() > 0)
            m_text += QStringLiteral("%1. ").arg(m_ordinals.last()++);
        walkChildren(node);
        flush();
        if ((node.is("ol") || node.is("ul")) && !m_ordinals.isEmpty())
            m_ordinals.removeLast();
        m_kind = before;
    }

    bool isLeftOut(const PageNode &node)
    {
        Clutter clutter = m_rules.clutter.value(&node, Clutter::None);
        if (clutter == Clutter::None && !m_rules.linkLists && isListOfLinks(node))
            clutter = Clutter::Related;
        if (clutter == Clutter::None)
            return false;
        flush();
        listed(node, clutter);
        return true;
    }

    /// Items that are nothing but links to other pages, or such a box under a heading that says so.
    static bool isListOfLinks(const PageNode &node)
    {
        const bool list = node.is("ul") || node.is("ol") || node.is("dl") || node.is("td") || node.is("p");
        const bool box = node.is("div") || node.is("section");
        if ((!list && !box) || node.length > 3000 || node.nodes > 1000)
            return false;
        int links = 0;
        int linked = 0;
        QString heading;
        everyElement(node, [&](const PageNode &inner) {
            if (inner.is("a") && inner.attributes.contains("href") && !inner.attribute("href").startsWith(QLatin1Char('#'))) {
                ++links;
                linked += inner.length;
                return true;
            }
            if (heading.isEmpty() && &inner != &node && inner.length > 0 && inner.length < 60)
                heading = textOf(inner);
            return true;
        });
        if ((list || box) && links >= 2 && linked * 10 >= node.length * 9)
            return true;
        return box && links >= 2 && linked * 2 >= node.length && announcesOthers(heading);
    }

    void listed(const PageNode &node, Clutter clutter)
    {
        if (m_result.leftOut.size() >= 200)
            return;
        if (const QString text = textOf(node); !text.isEmpty())
            m_result.leftOut << LeftOut {clutterName(clutter), 0, text.left(2000)};
    }

    void takePicture(const PageNode &node)
    {
        const QString alt = withSingleSpaces(node.attribute("alt"));
        if (m_result.leftOut.size() < 200 && !alt.isEmpty())
            m_result.leftOut << LeftOut {clutterName(Clutter::Picture), 0, alt.left(400)};
    }

    void takeRows(const PageNode &table)
    {
        for (const PageNode &child : table.children) {
            if (child.is("tbody") || child.is("thead") || child.is("tfoot")) {
                takeRows(child);
            } else if (child.is("caption")) {
                walkBlock(child);
            } else if (child.is("tr")) {
                QStringList cells;
                for (const PageNode &cell : child.children) {
                    if (cell.is("td") || cell.is("th"))
                        cells << cellText(cell);
                }
                while (!cells.isEmpty() && cells.last().isEmpty())
                    cells.removeLast();
                if (!cells.isEmpty())
                    add(BlockKind::TableRow, cells.join(QLatin1Char('\t')));
            }
        }
    }

    QString cellText(const PageNode &cell)
    {
        // What stands in blocks of the cell is one text here.
        const qsizetype blocks = m_result.blocks.size();
        walkChildren(cell);
        flush();
        QStringList texts;
        for (qsizetype i = blocks; i < m_result.blocks.size(); ++i)
            texts << m_result.blocks[i].text;
        m_result.blocks.resize(blocks);
        return texts.join(QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    }

    void takeNote(const PageNode &node, const QString &id)
    {
        static const QRegularExpression ahead(QStringLiteral("^(?:[\\s\\[(^↑↩]*(?:\\d{1,3}|[*†‡]{1,3})[\\])]?[.:]?(?=\\s|[^\\d\\s])|[\\s^↑↩]+)"));
        static const QRegularExpression behind(QStringLiteral("[\\s↩↑⤴\\x{fe0e}\\x{fe0f}]+$"));
        const QString label = m_notes.label(id);
        QString text = textOf(node);
        text.remove(behind);
        if (const QRegularExpressionMatch match = ahead.match(text); match.hasMatch() && match.captured().contains(label))
            text = text.mid(match.capturedLength()).trimmed();
        if (!text.isEmpty())
            m_footnotes << TextBlock {BlockKind::Footnote, QStringLiteral("[%1] %2").arg(label, text)};
    }

    /// What was gathered becomes a block, or several where two breaks in a row, or the end of a sentence before a break, part it.
    void flush()
    {
        const QString text = std::exchange(m_text, QString());
        QString gathered;
        int breaks = 0;
        for (const QString &piece : text.split(lineBreak)) {
            bool strong = false;
            const QString line = withoutFaces(piece, strong);
            if (line.isEmpty()) {
                ++breaks;
                continue;
            }
            const bool apart = !gathered.isEmpty() && (breaks > 0 || strong || parts(gathered, line));
            if (apart)
                add(m_kind, std::exchange(gathered, QString()));
            // A line in bold without a full stop is a heading to every reader.
            if (strong && m_kind == BlockKind::Paragraph && gathered.isEmpty() && isShortWithoutEnd(line, 120)) {
                add(BlockKind::Heading3, line);
                breaks = 0;
                continue;
            }
            gathered += (gathered.isEmpty() ? QString() : QStringLiteral(" ")) + line;
            breaks = 0;
        }
        if (!gathered.isEmpty())
            add(m_kind, gathered);
    }

    /// The line with single spaces; strong: all of it was in bold.
    static QString withoutFaces(const QString &piece, bool &strong)
    {
        if (!piece.contains(strongBegins) && !piece.contains(strongEnds))
            return withSingleSpaces(piece);
        QString line;
        int depth = 0;
        bool plain = false;
        for (const QChar c : piece) {
            if (c == strongBegins)
                ++depth;
            else if (c == strongEnds)
                depth = std::max(0, depth - 1);
            else
                line += c, plain = plain || (depth == 0 && c.isLetterOrNumber());
        }
        strong = !plain;
        return withSingleSpaces(line);
    }

    /// Whether a single break between these is more than a wrapped line.
    bool parts(const QString &before, const QString &line) const
    {
        if (m_kind >= BlockKind::Heading1 && m_kind <= BlockKind::Heading3)
            return false;
        return endsSentence(before) || (before.size() < 60 && line.size() < 60);
    }

    void add(BlockKind kind, const QString &text)
    {
        m_result.blocks << TextBlock {kind, text};
    }

    const BlockRules &m_rules;
    PageNotes m_notes;
    PageBlocks m_result;
    QList<TextBlock> m_footnotes;
    QString m_text;
    BlockKind m_kind = BlockKind::Paragraph;
    QList<int> m_ordinals;
};

} // namespace

PageBlocks blocksOf(const PageNode &node, const BlockRules &rules)
{
    return BlockTaker(node, rules).take(node);
}

} // namespace haeje
