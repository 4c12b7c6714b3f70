// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/stylenames.h"
#include "core/formats/articles/xmltree.h"

#include <QHash>

namespace haeje {

/// The paragraph styles of a Word document, by what they make of a paragraph.
class DocxStyles
{
public:
    DocxStyles() = default;
    /// From the root of word/styles.xml.
    explicit DocxStyles(const XmlElement &root);
    /// What a paragraph with those properties (w:pPr, may be null) is.
    StyleRole roleOf(const XmlElement *properties) const;
    /// The list that counts such a paragraph, and its level; no list: empty.
    std::pair<QString, int> listOf(const XmlElement *properties) const;

private:
    struct Style {
        QString name;
        QString basedOn;
        int outline = -1; ///< 9 = body text, said expressly
        bool numbered = false;
        QString list = {};
        int level = -1;
    };
    QHash<QString, Style> m_styles;
};

} // namespace haeje
