// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/pagetree.h"

#include "core/text/segments.h"

#include <algorithm>

#include <gumbo.h>

namespace haeje {

namespace {

QByteArray tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QByteArray(gumbo_normalized_tagname(element.tag));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArray(name.data, qsizetype(name.length)).toLower();
}

PageNode copied(const GumboNode &node)
{
    PageNode copy;
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        copy.text = QString::fromUtf8(node.v.text.text);
        copy.length = int(withSingleSpaces(copy.text).size());
        return copy;
    }
    const GumboElement &element = node.v.element;
    copy.tag = tagOf(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        copy.attributes.insert(QByteArray(attribute->name).toLower(), QString::fromUtf8(attribute->value));
    }
    copy.children.reserve(element.children.length);
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
        if (child->type != GUMBO_NODE_COMMENT)
            copy.children.push_back(copied(*child));
    }
    for (const PageNode &child : copy.children) {
        copy.length += child.length;
        copy.nodes += child.nodes;
    }
    return copy;
}

void gather(const PageNode &node, QString &text)
{
    if (node.tag.isEmpty()) {
        text += node.text;
        return;
    }
    static const QList<QByteArray> inlineTags = {"span", "a", "sup", "sub", "mark", "q", "abbr", "cite", "ruby", "rb", "wbr", "bdi", "bdo", "ins"};
    const bool apart = !inlineTags.contains(node.tag);
    if (apart)
        text += QLatin1Char(' ');
    for (const PageNode &child : node.children)
        gather(child, text);
    if (apart)
        text += QLatin1Char(' ');
}

bool findPath(const PageNode &node, const PageNode *element, QSet<const PageNode *> &path)
{
    const auto holds = [&](const PageNode &child) { return !child.tag.isEmpty() && findPath(child, element, path); };
    if (&node != element && std::none_of(node.children.begin(), node.children.end(), holds))
        return false;
    path.insert(&node);
    return true;
}

} // namespace

PageNode parsedPage(const QByteArray &tamedMarkup)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, tamedMarkup.constData(), size_t(tamedMarkup.size()));
    PageNode page = copied(*output->root);
    gumbo_destroy_output(&options, output);
    return page;
}

QString textOf(const PageNode &node)
{
    QString text;
    gather(node, text);
    return withSingleSpaces(text);
}

bool everyElement(const PageNode &node, const std::function<bool(const PageNode &)> &look)
{
    if (node.tag.isEmpty())
        return true;
    if (!look(node))
        return false;
    for (const PageNode &child : node.children) {
        if (!everyElement(child, look))
            return false;
    }
    return true;
}

const PageNode *firstElement(const PageNode &node, const std::function<bool(const PageNode &)> &fits)
{
    const PageNode *found = nullptr;
    everyElement(node, [&](const PageNode &element) {
        if (fits(element))
            found = &element;
        return !found;
    });
    return found;
}

QSet<const PageNode *> pathTo(const PageNode &root, const PageNode *element)
{
    QSet<const PageNode *> path;
    if (element)
        findPath(root, element, path);
    return path;
}

} // namespace haeje
