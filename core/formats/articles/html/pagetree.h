// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace haeje {

/// An element or a text of a parsed page. At most some hundreds deep, so it may be walked by recursion.
struct PageNode {
    QByteArray tag; ///< in small letters; empty = a text
    QString text;   ///< of a text
    QHash<QByteArray, QString> attributes;
    std::vector<PageNode> children;
    int nodes = 1;  ///< itself and everything in it
    int length = 0; ///< characters of its text, runs of blanks counted once

    QString attribute(const char *name) const { return attributes.value(QByteArray::fromRawData(name, qsizetype(qstrlen(name)))); }
    bool is(const char *name) const { return tag == name; }
};

/// The page's tree out of tamed markup (see markup.h): always an html element.
PageNode parsedPage(const QByteArray &tamedMarkup);

/// Everything written in it, with single spaces.
QString textOf(const PageNode &node);

/// Every element, outermost first, until the function says false.
bool everyElement(const PageNode &node, const std::function<bool(const PageNode &)> &look);

/// The first element that fits, or null.
const PageNode *firstElement(const PageNode &node, const std::function<bool(const PageNode &)> &fits);

/// The element and everything it stands in, up to the root.
QSet<const PageNode *> pathTo(const PageNode &root, const PageNode *element);

} // namespace haeje
