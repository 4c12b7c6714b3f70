// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/listnumbers.h"
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
    /// How the paragraphs of a shape are counted.
    struct Counted {
        QString numbering; ///< empty: that of the section's outline
        int level = 0;
    };
    struct Level {
        NumberForm form = NumberForm::Digits;
        int start = 1;
        QString text; ///< "^1."
    };
    StyleRole roleOf(const XmlElement &paragraph) const;
    void addNumbering(const XmlElement &numbering);
    QString nextNumber(const XmlElement &paragraph);
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
    QHash<QString, QString> m_shapeOfStyle;
    QHash<QString, Counted> m_counted; ///< by shape
    QHash<QString, std::array<Level, ListCounter::levels>> m_numberings;
    QHash<QString, ListCounter> m_counters;
    QString m_outline = QStringLiteral("1"); ///< the numbering of outline paragraphs
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
