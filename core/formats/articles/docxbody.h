// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/docxnumbering.h"
#include "core/formats/articles/docxstyles.h"
#include "core/formats/articles/partbuilder.h"

namespace haeje {

/// Reads the body of a Word document into a part, block by block.
class DocxBody
{
public:
    DocxBody(const DocxStyles &styles, SourceText &source, PartBuilder &part) : m_styles(styles), m_source(source), m_part(part) { }

    /// The root of footnotes.xml or endnotes.xml; before read().
    void setNotes(const XmlElement &root);
    void setNumbering(DocxNumbering numbering) { m_numbering = std::move(numbering); }
    void read(XmlStream &xml);
    /// Text of a header, a footer or a comment.
    QString plainText(const XmlElement &container);

private:
    void block(const XmlElement &element);
    void blocksIn(const XmlElement &container);
    void paragraph(const XmlElement &element);
    void row(const XmlElement &element);
    void put(StyleRole role, const InlineText &text);
    void putBoxes();
    InlineText inlineOf(const XmlElement &container);
    void gather(const XmlElement &container, InlineText &text);
    void pieces(const XmlElement &container, InlineText &text);
    void piece(const XmlElement &element, InlineText &text);
    void run(const XmlElement &element, InlineText &text);
    void runPart(const XmlElement &element, InlineText &text);
    void note(const XmlElement &element, InlineText &text);
    void drawing(const XmlElement &element);
    void deleted(const XmlElement &element);
    void leaveOut(const QString &what, const QString &text);
    void addRules();

    const DocxStyles &m_styles;
    DocxNumbering m_numbering;
    SourceText &m_source;
    PartBuilder &m_part;
    QHash<QString, XmlElement> m_notes; ///< "footnoteReference 2"
    QHash<QString, QString> m_marks;    ///< of notes that were met already
    QList<XmlElement> m_boxes;          ///< text boxes of the paragraph being read
    InlineText m_carried;               ///< of a paragraph whose end is deleted: it goes on in the next
    bool m_inNote = false;
    int m_inserted = 0;
    int m_deleted = 0;
    int m_boxCount = 0;
};

} // namespace haeje
