// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/pagenotes.h"

#include <QRegularExpression>
#include <QSet>

namespace haeje {

PageNotes::PageNotes(const PageNode &page)
{
    static const QRegularExpression label(QStringLiteral("^[\\[(]?\\s*(\\d{1,3}|[*†‡]{1,3})\\s*[\\])]?$"));
    static const QRegularExpression target(QStringLiteral("(?:fn|ftn|edn|note|cite|ref|각주|주석|_?\\d+$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QSet<QString> ids;
    QStringList order;
    everyElement(page, [&](const PageNode &node) {
        if (node.attributes.contains("id"))
            ids << node.attribute("id");
        if (node.is("a") && node.attributes.contains("name"))
            ids << node.attribute("name");
        return true;
    });
    everyElement(page, [&](const PageNode &node) {
        const QString href = node.is("a") ? node.attribute("href") : QString();
        const qsizetype hash = href.indexOf(QLatin1Char('#'));
        if (hash < 0 || node.length > 8)
            return true;
        const QString id = href.mid(hash + 1);
        const QRegularExpressionMatch match = label.match(textOf(node));
        if (match.hasMatch() && ids.contains(id) && target.match(id).hasMatch() && !m_labels.contains(id)) {
            order << id;
            m_labels.insert(id, match.captured(1));
        }
        return true;
    });
    dropBackLinks(page, order);
}

QString PageNotes::labelOf(const PageNode &link) const
{
    const QString href = link.attribute("href");
    return m_labels.value(href.mid(href.indexOf(QLatin1Char('#')) + 1));
}

QString PageNotes::noteIn(const PageNode &element) const
{
    QString id;
    int looked = 0;
    if (m_labels.isEmpty())
        return id;
    everyElement(element, [&](const PageNode &node) {
        for (const char *name : {"id", "name"}) {
            if (id.isEmpty() && m_labels.contains(node.attribute(name)))
                id = node.attribute(name);
        }
        return id.isEmpty() && ++looked < 5;
    });
    return id;
}

/// A note's link back to its mark looks like a mark. The first of two that lead to each other is the mark.
void PageNotes::dropBackLinks(const PageNode &page, const QStringList &order)
{
    QHash<QString, QString> leads; // id of the element a link stands in or carries -> id it leads to
    everyElement(page, [&](const PageNode &node) {
        if (const QString href = node.attribute("href"); node.is("a") && href.contains(QLatin1Char('#'))) {
            for (const char *name : {"id", "name"}) {
                if (node.attributes.contains(name))
                    leads.insert(node.attribute(name), href.mid(href.indexOf(QLatin1Char('#')) + 1));
            }
        }
        return true;
    });
    QHash<QString, qsizetype> places;
    for (const QString &id : order)
        places.insert(id, places.size());
    for (const QString &id : order) {
        const QString back = leads.value(id);
        if (places.value(back, -1) > places.value(id))
            m_labels.remove(back);
    }
}

} // namespace haeje
