// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/articlefinder.h"

#include "core/formats/articles/blocks.h"

#include <QStringList>

#include <algorithm>

namespace haeje {

namespace {

/// Characters of an element and of what is in it.
struct Weight {
    int text = 0;  ///< all
    int links = 0; ///< in links
    int good = 0;  ///< in blocks that are not mostly links
    bool operator==(const Weight &) const = default;
};

bool isBlock(const PageNode &node)
{
    static const QSet<QByteArray> inlineTags = {"a", "span", "sup", "sub", "mark", "q", "abbr", "cite", "br", "img", "wbr", "time",
                                                "ruby", "rb", "rt", "rp", "bdi", "bdo", "ins", "del", "label", "kbd", "var", "data"};
    return !node.tag.isEmpty() && !inlineTags.contains(node.tag);
}

class Finder
{
public:
    Finder(const PageNode &page, const QStringList &titles) : m_page(page)
    {
        for (const QString &title : titles)
            m_titles << lettersFolded(title);
    }

    FoundArticle find()
    {
        const PageNode *body = firstElement(m_page, [](const PageNode &node) { return node.is("body"); });
        if (!body)
            body = &m_page;
        m_whole = body->length;
        weigh(*body, false);
        // Where the names mislead and nearly everything was taken for clutter, only what the tags say counts.
        if (m_weights[body].good * 5 < m_whole && m_whole > 200) {
            m_byTagOnly = true;
            m_found.clutter.clear();
            m_weights.clear();
            weigh(*body, false);
        }
        m_found.body = densest(*body);
        m_path = pathTo(*body, m_found.body);
        m_found.title = titleOf(*body);
        return std::move(m_found);
    }

private:
    Clutter judged(const PageNode &node) const
    {
        const Clutter clutter = clutterOf(node);
        if (clutter == Clutter::None || clutter == Clutter::Unseen)
            return clutter;
        static const QSet<QByteArray> sure = {"nav", "button", "select", "input", "textarea", "menu", "dialog", "datalist"};
        if (sure.contains(node.tag))
            return clutter;
        // A page built inside one form, a body named "with-sidebar", an aside with half of the page in it.
        if (m_byTagOnly && !node.is("aside") && !node.is("footer"))
            return Clutter::None;
        return node.length * 2 > m_whole || holdsArticle(node) ? Clutter::None : clutter;
    }

    static bool holdsArticle(const PageNode &node)
    {
        return !node.is("aside") && !node.is("footer") && firstElement(node, [](const PageNode &inner) {
            return inner.is("h1") || inner.attribute("itemprop").contains(QLatin1String("articleBody"));
        });
    }

    Weight weigh(const PageNode &node, bool inLink)
    {
        Weight weight;
        if (node.tag.isEmpty()) {
            weight.text = node.length;
            weight.links = inLink ? weight.text : 0;
            return weight;
        }
        if (const Clutter clutter = judged(node); clutter != Clutter::None) {
            m_found.clutter.insert(&node, clutter);
            return weight;
        }
        Weight own; // of the text that stands in this block itself
        for (const PageNode &child : node.children) {
            const Weight inner = weigh(child, inLink || node.is("a"));
            weight.text += inner.text;
            weight.links += inner.links;
            weight.good += inner.good;
            if (!isBlock(child)) {
                own.text += inner.text;
                own.links += inner.links;
            }
        }
        if (isBlock(node) && own.links * 2 < own.text)
            weight.good += own.text >= 25 ? own.text : own.text / 4;
        m_weights.insert(&node, weight);
        return weight;
    }

    /// Down from the body for as long as one child has nearly all of the running text.
    const PageNode *densest(const PageNode &body)
    {
        const PageNode *at = marked(body);
        for (bool deeper = true; deeper;) {
            deeper = false;
            const int good = m_weights[at].good;
            for (const PageNode &child : at->children) {
                const bool holder = isBlock(child) && !child.is("p") && !child.is("li") && !child.is("tr") && !child.is("td") && !child.is("blockquote");
                if (holder && !m_found.clutter.contains(&child) && m_weights[&child].good * 100 > good * 88 && m_weights[&child].good > 0) {
                    at = &child;
                    deeper = true;
                    break;
                }
                if ((child.is("tr") || child.is("td")) && m_weights[&child].good * 100 > good * 88 && m_weights[&child].good > 0) {
                    at = &child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }

    /// What the makers marked as the article, if it has a good share of the page's running text; else the body.
    const PageNode *marked(const PageNode &body)
    {
        const PageNode *best = nullptr;
        int most = 0;
        int second = 0;
        collectMarked(body, best, most, second);
        const int whole = m_weights[&body].good;
        // Several alike are a list of articles, none of them the page's.
        return best && most * 100 >= whole * 25 && second * 2 < most ? best : &body;
    }

    void collectMarked(const PageNode &node, const PageNode *&best, int &most, int &second)
    {
        if (node.tag.isEmpty() || m_found.clutter.contains(&node))
            return;
        if (namedAsArticle(node) || node.is("main")) {
            const int good = m_weights[&node].good;
            if (good > most) {
                second = most;
                most = good;
                best = &node;
            } else {
                second = std::max(second, good);
            }
            return;
        }
        for (const PageNode &child : node.children)
            collectMarked(child, best, most, second);
    }

    /// A heading that says what the metadata say; else the only h1; else the last heading ahead of the text.
    const PageNode *titleOf(const PageNode &body)
    {
        Titles titles;
        lookForTitle(body, titles);
        if (!titles.named.isEmpty()) {
            const auto heading = std::find_if(titles.named.begin(), titles.named.end(), [](const PageNode *node) { return isHeading(*node); });
            return heading != titles.named.end() ? *heading : deepestOf(titles.named);
        }
        return titles.first.size() == 1 ? titles.first.first() : titles.near;
    }

    struct Titles {
        QList<const PageNode *> first; ///< h1
        QList<const PageNode *> named; ///< any element with the words of the metadata
        const PageNode *near = nullptr;
        bool passed = false; ///< the body was reached
        bool text = false;   ///< and some of its text
    };

    static bool isHeading(const PageNode &node)
    {
        return node.tag.size() == 2 && node.tag[0] == 'h' && node.tag[1] >= '1' && node.tag[1] <= '4';
    }

    void lookForTitle(const PageNode &node, Titles &titles)
    {
        if (node.length == 0 || m_found.clutter.contains(&node))
            return;
        if (node.tag.isEmpty()) {
            titles.text = titles.text || titles.passed;
            return;
        }
        titles.passed = titles.passed || &node == m_found.body;
        const bool heading = isHeading(node);
        if (node.nodes < 200 && (heading || (isBlock(node) && node.length < 400 && !m_titles.isEmpty()))) {
            const QString text = textOf(node);
            const bool holdsBody = m_path.contains(&node);
            if (node.is("h1") && !holdsBody)
                titles.first << &node;
            if (!holdsBody && text.size() < 400 && isTitle(text))
                titles.named << &node;
            if (heading && !holdsBody && (!titles.passed || (!titles.near && !titles.text)))
                titles.near = &node;
        }
        for (const PageNode &child : node.children)
            lookForTitle(child, titles);
    }

    bool isTitle(const QString &text) const
    {
        const QString letters = lettersFolded(text);
        return letters.size() >= 4 && std::any_of(m_titles.begin(), m_titles.end(), [&](const QString &title) {
            // <title> carries the site's name behind or ahead of it.
            return letters == title || (letters.size() >= 10 && title.contains(letters));
        });
    }

    static const PageNode *deepestOf(const QList<const PageNode *> &nodes)
    {
        // Outer ones come first, and each next one with the same words is inside it or a repetition.
        const PageNode *at = nodes.first();
        for (const PageNode *node : nodes) {
            if (firstElement(*at, [&](const PageNode &inner) { return &inner == node; }))
                at = node;
        }
        return at;
    }

    const PageNode &m_page;
    QStringList m_titles;
    int m_whole = 0;
    bool m_byTagOnly = false;
    FoundArticle m_found;
    QSet<const PageNode *> m_path; ///< to the article's body
    QHash<const PageNode *, Weight> m_weights;
};

} // namespace

FoundArticle foundArticle(const PageNode &page, const QStringList &titles)
{
    return Finder(page, titles).find();
}

} // namespace haeje
