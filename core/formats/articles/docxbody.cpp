// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/docxbody.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct DocxReading {
    Q_DECLARE_TR_FUNCTIONS(DocxReading)
};

using Name = QLatin1String;
constexpr qsizetype mostLeftOut = 500; ///< lines of what was left out that are kept

bool isOneOf(const XmlElement &element, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return element.is(Name(name)); });
}

/// Of the two ways in which a drawing is kept, the newer; else a box's text would come twice.
const XmlElement *chosen(const XmlElement &alternatives)
{
    const XmlElement *choice = alternatives.child(Name("Choice"));
    return choice ? choice : alternatives.child(Name("Fallback"));
}

bool isOn(const XmlElement *flag)
{
    const QString value = flag ? flag->attribute(Name("val")) : QStringLiteral("0");
    return value != Name("0") && value != Name("false") && value != Name("off");
}

/// A frame of contents made by Word itself.
bool isContents(const XmlElement &sdt)
{
    const XmlElement *properties = sdt.child(Name("sdtPr"));
    const XmlElement *object = properties ? properties->child(Name("docPartObj")) : nullptr;
    return object && object->value(Name("docPartGallery"), Name("val")) == Name("Table of Contents");
}

QString textOf(const XmlElement &element, const char *tag)
{
    QString text = element.is(Name(tag)) ? element.wholeText() : QString();
    for (const XmlElement &child : element.children)
        text += textOf(child, tag);
    return text;
}

void collect(const XmlElement &element, Name name, QList<XmlElement> &found)
{
    for (const XmlElement &child : element.children) {
        if (child.is(name))
            found << child;
        else if (!child.is(Name("AlternateContent")))
            collect(child, name, found);
        else if (const XmlElement *choice = chosen(child))
            collect(*choice, name, found);
    }
}

} // namespace

void DocxBody::setNotes(const XmlElement &root)
{
    for (const XmlElement &note : root.children) {
        const QString type = note.attribute(Name("type"));
        if (!note.name.isEmpty() && (type.isEmpty() || type == Name("normal")))
            m_notes.insert(note.name + QLatin1String("Reference ") + note.attribute(Name("id")), note);
    }
}

void DocxBody::read(XmlStream &xml)
{
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QString name = xml.name();
        if (name == Name("tr"))
            row(xml.element());
        else if (name == Name("document") || name == Name("body") || name == Name("tbl") || name == Name("customXml"))
            continue; // whatever is in it comes next
        else
            block(xml.element());
    }
    if (!m_carried.text.isEmpty())
        put(StyleRole::Body, std::exchange(m_carried, {}));
    addRules();
}

void DocxBody::block(const XmlElement &element)
{
    if (element.is(Name("p")))
        paragraph(element);
    else if (element.is(Name("tr")))
        row(element);
    else if (element.is(Name("sdt")) && isContents(element))
        leaveOut(DocxReading::tr("table of contents"), textOf(element, "t"));
    else if (isOneOf(element, {"tbl", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "txbxContent"}))
        blocksIn(element);
    else if (element.is(Name("AlternateContent")) && chosen(element))
        blocksIn(*chosen(element));
    else if (element.is(Name("commentRangeStart")))
        m_carried.open(element.attribute(Name("id")));
    else if (element.is(Name("commentRangeEnd")))
        m_carried.close(element.attribute(Name("id")));
    else if (element.is(Name("altChunk")))
        leaveOut(DocxReading::tr("another file inside the document"), {});
}

void DocxBody::blocksIn(const XmlElement &container)
{
    for (const XmlElement &child : container.children)
        block(child);
}

void DocxBody::paragraph(const XmlElement &element)
{
    const XmlElement *properties = element.child(Name("pPr"));
    const XmlElement *mark = properties ? properties->child(Name("rPr")) : nullptr;
    InlineText text = std::exchange(m_carried, {});
    pieces(element, text);
    if (mark && mark->child(Name("del"))) {
        m_carried = std::move(text);
        return;
    }
    const StyleRole role = m_styles.roleOf(properties);
    const bool counted = role == StyleRole::List || role == StyleRole::Heading1 || role == StyleRole::Heading2 || role == StyleRole::Heading3;
    if (const auto [list, level] = m_styles.listOf(properties); counted && !list.isEmpty() && !text.text.trimmed().isEmpty())
        text.lead(m_numbering.next(list, level));
    put(role, text);
    putBoxes();
}

void DocxBody::put(StyleRole role, const InlineText &text)
{
    if (role != StyleRole::Contents)
        m_part.addStyled(role, text);
    else if (const QString tidy = tidyText(text.text); !tidy.isEmpty())
        leaveOut(DocxReading::tr("table of contents"), tidy);
}

void DocxBody::putBoxes()
{
    const QList<XmlElement> boxes = std::exchange(m_boxes, {});
    for (const XmlElement &box : boxes) {
        ++m_boxCount;
        blocksIn(box);
    }
}

void DocxBody::row(const XmlElement &element)
{
    const XmlElement *properties = element.child(Name("trPr"));
    if (properties && properties->child(Name("del"))) {
        ++m_deleted;
        leaveOut(DocxReading::tr("deleted table row (tracked change)"), textOf(element, "t") + textOf(element, "delText"));
        return;
    }
    if (properties && properties->child(Name("ins")))
        ++m_inserted;
    QList<XmlElement> cells;
    collect(element, Name("tc"), cells);
    QList<InlineText> texts;
    for (const XmlElement &cell : std::as_const(cells))
        texts << inlineOf(cell);
    m_part.addRow(texts);
    putBoxes();
}

InlineText DocxBody::inlineOf(const XmlElement &container)
{
    InlineText text;
    gather(container, text);
    return text;
}

void DocxBody::gather(const XmlElement &container, InlineText &text)
{
    for (const XmlElement &child : container.children) {
        if (child.is(Name("p"))) {
            InlineText paragraph;
            pieces(child, paragraph);
            text.append(paragraph);
        } else if (child.is(Name("commentRangeStart"))) {
            text.open(child.attribute(Name("id")));
        } else if (child.is(Name("commentRangeEnd"))) {
            text.close(child.attribute(Name("id")));
        } else if (isOneOf(child, {"tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo"})) {
            gather(child, text);
        }
    }
}

QString DocxBody::plainText(const XmlElement &container)
{
    m_inNote = true;
    const QString text = inlineOf(container).text;
    m_inNote = false;
    m_boxes.clear();
    return tidyText(text);
}

void DocxBody::pieces(const XmlElement &container, InlineText &text)
{
    for (const XmlElement &child : container.children)
        piece(child, text);
}

void DocxBody::piece(const XmlElement &element, InlineText &text)
{
    if (element.is(Name("r"))) {
        run(element, text);
    } else if (isOneOf(element, {"ins", "moveTo"})) {
        ++m_inserted;
        pieces(element, text);
    } else if (isOneOf(element, {"del", "moveFrom"})) {
        deleted(element);
    } else if (isOneOf(element, {"hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo"})) {
        pieces(element, text);
    } else if (isOneOf(element, {"oMath", "oMathPara"})) {
        text.text += textOf(element, "t");
    } else if (element.is(Name("commentRangeStart"))) {
        text.open(element.attribute(Name("id")));
    } else if (element.is(Name("commentRangeEnd"))) {
        text.close(element.attribute(Name("id")));
    } else if (element.is(Name("AlternateContent")) && chosen(element)) {
        pieces(*chosen(element), text);
    }
}

void DocxBody::run(const XmlElement &element, InlineText &text)
{
    const XmlElement *properties = element.child(Name("rPr"));
    if (properties && isOn(properties->child(Name("vanish")))) {
        if (const QString hidden = tidyText(textOf(element, "t")); !hidden.isEmpty())
            leaveOut(DocxReading::tr("hidden text"), hidden);
        return;
    }
    for (const XmlElement &child : element.children)
        runPart(child, text);
}

void DocxBody::runPart(const XmlElement &element, InlineText &text)
{
    if (element.is(Name("t"))) {
        text.text += element.wholeText();
    } else if (isOneOf(element, {"tab", "ptab", "br", "cr"})) {
        text.text += QLatin1Char(' ');
    } else if (element.is(Name("noBreakHyphen"))) {
        text.text += QLatin1Char('-');
    } else if (element.is(Name("sym"))) {
        // Letters of a picture font stand in the private area and mean nothing without it.
        const char16_t code = char16_t(element.attribute(Name("char")).toUInt(nullptr, 16));
        text.text += code >= 0xe000 && code <= 0xf8ff ? QChar(0x25a1) : QChar(code);
    } else if (isOneOf(element, {"footnoteReference", "endnoteReference"})) {
        note(element, text);
    } else if (element.is(Name("commentReference"))) {
        text.open(element.attribute(Name("id")));
        text.close(element.attribute(Name("id")));
    } else if (element.is(Name("ruby"))) {
        if (const XmlElement *base = element.child(Name("rubyBase")))
            pieces(*base, text);
    } else if (element.is(Name("AlternateContent"))) {
        if (const XmlElement *choice = chosen(element)) {
            for (const XmlElement &child : choice->children)
                runPart(child, text);
        }
    } else if (isOneOf(element, {"drawing", "pict", "object"})) {
        drawing(element);
    }
}

void DocxBody::note(const XmlElement &element, InlineText &text)
{
    if (m_inNote)
        return;
    const QString id = element.name + QLatin1Char(' ') + element.attribute(Name("id"));
    if (const auto known = m_marks.constFind(id); known != m_marks.constEnd()) {
        text.text += *known;
        return;
    }
    const auto found = m_notes.constFind(id);
    if (found == m_notes.constEnd())
        return;
    m_inNote = true;
    const InlineText body = inlineOf(*found);
    m_inNote = false;
    const QString mark = m_part.note(body);
    m_marks.insert(id, mark);
    text.text += mark;
}

void DocxBody::drawing(const XmlElement &element)
{
    QList<XmlElement> boxes;
    collect(element, Name("txbxContent"), boxes);
    m_boxes << boxes;
    if (!boxes.isEmpty())
        return;
    QList<XmlElement> named;
    collect(element, Name("docPr"), named);
    leaveOut(DocxReading::tr("picture"), named.isEmpty() ? QString() : tidyText(named.first().attribute(Name("descr"))));
}

void DocxBody::deleted(const XmlElement &element)
{
    ++m_deleted;
    leaveOut(DocxReading::tr("deleted text (tracked change)"), tidyText(textOf(element, "delText") + textOf(element, "t")));
}

void DocxBody::leaveOut(const QString &what, const QString &text)
{
    if (m_source.leftOut.size() < mostLeftOut)
        m_source.leftOut << LeftOut {what, 0, text};
}

void DocxBody::addRules()
{
    if (m_inserted + m_deleted > 0) {
        m_source.rules << DocxReading::tr("Tracked changes read as accepted: %1 insertions taken, %2 deletions left out")
                              .arg(m_inserted).arg(m_deleted);
    }
    if (m_boxCount > 0)
        m_source.rules << DocxReading::tr("Text boxes, read behind the paragraph they hang on: %1").arg(m_boxCount);
    if (m_source.leftOut.size() >= mostLeftOut)
        m_source.rules << DocxReading::tr("Of what was left out the first %1 pieces are listed").arg(mostLeftOut);
}

} // namespace haeje
