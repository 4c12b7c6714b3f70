// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/docxstyles.h"

#include <algorithm>

namespace haeje {

namespace {

const QLatin1String val("val");

int outlineOf(const XmlElement &properties)
{
    const XmlElement *outline = properties.child(QLatin1String("outlineLvl"));
    return outline ? outline->attribute(val).toInt() : -1;
}

/// 1: a list, 0: expressly none, -1: not said.
int listedIn(const XmlElement &properties)
{
    const XmlElement *numbering = properties.child(QLatin1String("numPr"));
    if (!numbering)
        return -1;
    const XmlElement *number = numbering->child(QLatin1String("numId"));
    return !number ? -1 : number->attribute(val) != QLatin1String("0");
}

} // namespace

DocxStyles::DocxStyles(const XmlElement &root)
{
    for (const XmlElement &element : root.children) {
        if (!element.is(QLatin1String("style")) || element.attribute(QLatin1String("type")) == QLatin1String("character"))
            continue;
        Style style;
        style.name = element.value(QLatin1String("name"), val);
        style.basedOn = element.value(QLatin1String("basedOn"), val);
        if (const XmlElement *properties = element.child(QLatin1String("pPr"))) {
            style.outline = outlineOf(*properties);
            style.numbered = listedIn(*properties) == 1;
            if (const XmlElement *numbering = properties->child(QLatin1String("numPr"))) {
                style.list = numbering->value(QLatin1String("numId"), val);
                style.level = numbering->child(QLatin1String("ilvl")) ? numbering->value(QLatin1String("ilvl"), val).toInt() : -1;
            }
        }
        m_styles.insert(element.attribute(QLatin1String("styleId")), style);
    }
}

StyleRole DocxStyles::roleOf(const XmlElement *properties) const
{
    static const XmlElement none;
    const XmlElement &own = properties ? *properties : none;
    const int list = listedIn(own);
    if (const int outline = outlineOf(own); outline >= 0 && outline < 9)
        return headingRole(outline);
    bool numbered = list == 1;
    QString id = own.value(QLatin1String("pStyle"), val);
    // Bounded, as a style may be based on itself in a broken file.
    for (int steps = 0; steps < 20 && !id.isEmpty(); ++steps) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.constEnd()) {
            const std::optional<StyleRole> role = styleRoleByName(id);
            return role ? *role : numbered ? StyleRole::List : StyleRole::Body;
        }
        if (const std::optional<StyleRole> role = styleRoleByName(style->name)) {
            if (*role != StyleRole::Quote || !numbered)
                return *role;
        }
        if (style->outline >= 0)
            return style->outline < 9 ? headingRole(style->outline) : numbered ? StyleRole::List : StyleRole::Body;
        numbered = numbered || (list < 0 && style->numbered);
        id = style->basedOn;
    }
    return numbered ? StyleRole::List : StyleRole::Body;
}

std::pair<QString, int> DocxStyles::listOf(const XmlElement *properties) const
{
    QString list;
    int level = -1;
    if (const XmlElement *numbering = properties ? properties->child(QLatin1String("numPr")) : nullptr) {
        list = numbering->value(QLatin1String("numId"), val);
        level = numbering->child(QLatin1String("ilvl")) ? numbering->value(QLatin1String("ilvl"), val).toInt() : -1;
    }
    QString id = properties ? properties->value(QLatin1String("pStyle"), val) : QString();
    for (int steps = 0; steps < 20 && !id.isEmpty() && (list.isEmpty() || level < 0); ++steps) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.constEnd())
            break;
        if (list.isEmpty())
            list = style->list;
        if (level < 0)
            level = style->level;
        id = style->basedOn;
    }
    return {list == QLatin1String("0") ? QString() : list, std::max(level, 0)};
}

} // namespace haeje
