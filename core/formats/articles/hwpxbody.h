// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/partbuilder.h"
#include "core/formats/articles/xmltree.h"

namespace haeje {

/// Reads the sections of a Hangul document into a part, block by block.
class HwpxBody
{
public:
    HwpxBody(SourceText &source, PartBuilder &part) : m_source(source), m_part(part) { }

    /// Styles and paragraph shapes: the root of Contents/header.xml.
    void setHeader(const XmlElement &root);
    /// A section; call addRules() after the last.
    void read(XmlStream &xml);
    void addRules();

private:
    StyleRole roleOf(const XmlElement &paragraph) const;
    void paragraph(const XmlElement &element);
    void blocksIn(const XmlElement &container);
    void table(const XmlElement &element);
    void putQueued();
    void gather(const XmlElement &container, InlineText &text);
    void runs(const XmlElement &paragraph, InlineText &text);
    void piece(const XmlElement &element, InlineText &text);
    void textIn(const XmlElement &element, InlineText &text);
    void control(const XmlElement &element, InlineText &text);
    void fieldBegin(const XmlElement &element, InlineText &text);
    void drawing(const XmlElement &element);
    QString plainText(const XmlElement &container);
    void leaveOut(const QString &what, const QString &text);

    SourceText &m_source;
    PartBuilder &m_part;
    QHash<QString, StyleRole> m_styles; ///< by id
    QHash<QString, StyleRole> m_shapes; ///< by id; only those that say something
    QList<XmlElement> m_queued;         ///< tables and drawings of the paragraph being read
    QStringList m_memos;                ///< ids of memos whose words are being read
    QString m_cut;                      ///< deleted text being passed
    bool m_cutting = false;
    bool m_inNote = false;
    int m_hidden = 0;
    int m_inserted = 0;
    int m_deleted = 0;
};

} // namespace haeje
