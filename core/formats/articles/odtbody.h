// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/listnumbers.h"
#include "core/formats/articles/partbuilder.h"
#include "core/formats/articles/xmltree.h"

namespace haeje {

/// Reads the body of an OpenDocument text into a part, block by block.
class OdtBody
{
public:
    OdtBody(SourceText &source, PartBuilder &part) : m_source(source), m_part(part) { }

    /// Paragraph styles of office:styles or office:automatic-styles.
    void addStyles(const XmlElement &styles);
    /// content.xml.
    void read(XmlStream &xml);
    /// Headers and footers of office:master-styles.
    void leaveOutFrames(const XmlElement &masters);

private:
    struct Style {
        QString name; ///< as people see it
        QString parent;
    };
    StyleRole roleOf(const XmlElement &paragraph) const;
    void block(const XmlElement &element);
    void blocksIn(const XmlElement &container);
    void paragraph(const XmlElement &element);
    void list(const XmlElement &element);
    QString nextNumber();
    void addListStyle(const XmlElement &style);
    void row(const XmlElement &element);
    void changes(const XmlElement &element);
    void putBoxes();
    void gather(const XmlElement &container, InlineText &text);
    void pieces(const XmlElement &container, InlineText &text);
    void piece(const XmlElement &element, InlineText &text);
    void note(const XmlElement &element, InlineText &text);
    void annotation(const XmlElement &element, InlineText &text);
    void frame(const XmlElement &element);
    void leaveOut(const QString &what, const QString &text);

    SourceText &m_source;
    PartBuilder &m_part;
    QHash<QString, Style> m_styles;
    QList<XmlElement> m_boxes;
    struct Level {
        NumberForm form = NumberForm::None;
        int start = 1;
        int shown = 1; ///< how many levels its number shows
        QString before;
        QString after;
    };
    QHash<QString, std::array<Level, ListCounter::levels>> m_listStyles;
    QHash<QString, ListCounter> m_counters; ///< by list style, of lists that go on
    QString m_listStyle;
    ListCounter m_counter;
    bool m_itemBegins = false;
    int m_lists = 0; ///< how deep in lists
    qsizetype m_repeats = 0;
    int m_comments = 0;
    int m_inserted = 0;
    int m_deleted = 0;
    bool m_inNote = false;
};

} // namespace haeje
