// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/hwpxbody.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct HwpxReading {
    Q_DECLARE_TR_FUNCTIONS(HwpxReading)
};

using Name = QLatin1String;
constexpr qsizetype mostLeftOut = 500;
constexpr qsizetype mostOpenMemos = 50;

bool isOneOf(const XmlElement &element, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return element.is(Name(name)); });
}

void collect(const XmlElement &element, Name name, QList<const XmlElement *> &found)
{
    for (const XmlElement &child : element.children) {
        if (child.is(name))
            found << &child;
        else
            collect(child, name, found);
    }
}

} // namespace

void HwpxBody::setHeader(const XmlElement &root)
{
    QList<const XmlElement *> shapes, styles;
    collect(root, Name("paraPr"), shapes);
    for (const XmlElement *shape : std::as_const(shapes)) {
        QList<const XmlElement *> headings;
        collect(*shape, Name("heading"), headings);
        if (headings.isEmpty())
            continue;
        const QString type = headings.first()->attribute(Name("type"));
        if (type == Name("OUTLINE") || type == Name("NUMBER")) {
            m_counted.insert(shape->attribute(Name("id")), {type == Name("NUMBER") ? headings.first()->attribute(Name("idRef")) : QString(),
                                                            headings.first()->attribute(Name("level")).toInt()});
        }
        if (type == Name("OUTLINE"))
            m_shapes.insert(shape->attribute(Name("id")), headingRole(headings.first()->attribute(Name("level")).toInt()));
        else if (type == Name("NUMBER") || type == Name("BULLET"))
            m_shapes.insert(shape->attribute(Name("id")), StyleRole::List);
    }
    QList<const XmlElement *> numberings;
    collect(root, Name("numbering"), numberings);
    for (const XmlElement *numbering : std::as_const(numberings))
        addNumbering(*numbering);
    collect(root, Name("style"), styles);
    for (const XmlElement *style : std::as_const(styles)) {
        std::optional<StyleRole> role = styleRoleByName(style->attribute(Name("name")));
        if (!role)
            role = styleRoleByName(style->attribute(Name("engName")));
        m_shapeOfStyle.insert(style->attribute(Name("id")), style->attribute(Name("paraPrIDRef")));
        if (role)
            m_styles.insert(style->attribute(Name("id")), *role);
    }
}

void HwpxBody::addNumbering(const XmlElement &numbering)
{
    static const QHash<QString, NumberForm> forms = {
        {QStringLiteral("CIRCLED_DIGIT"), NumberForm::Circled},       {QStringLiteral("ROMAN_CAPITAL"), NumberForm::Roman},
        {QStringLiteral("ROMAN_SMALL"), NumberForm::SmallRoman},      {QStringLiteral("LATIN_CAPITAL"), NumberForm::Letters},
        {QStringLiteral("LATIN_SMALL"), NumberForm::SmallLetters},    {QStringLiteral("HANGUL_SYLLABLE"), NumberForm::Syllables},
    };
    std::array<Level, ListCounter::levels> &levels = m_numberings[numbering.attribute(Name("id"))];
    for (const XmlElement &head : numbering.children) {
        const int level = head.attribute(Name("level")).toInt() - 1;
        if (!head.is(Name("paraHead")) || level < 0 || level >= ListCounter::levels)
            continue;
        levels[size_t(level)] = {forms.value(head.attribute(Name("numFormat")), NumberForm::Digits),
                                 head.has(Name("start")) ? head.attribute(Name("start")).toInt() : 1, head.wholeText().trimmed().left(40)};
    }
}

/// What Hangul shows ahead of the paragraph and keeps out of its text; empty where nothing counts it.
QString HwpxBody::nextNumber(const XmlElement &paragraph)
{
    QString shape = paragraph.attribute(Name("paraPrIDRef"));
    if (shape.isEmpty())
        shape = m_shapeOfStyle.value(paragraph.attribute(Name("styleIDRef")));
    const auto counted = m_counted.constFind(shape);
    if (counted == m_counted.constEnd() || counted->level < 0 || counted->level >= ListCounter::levels)
        return {};
    const QString id = counted->numbering.isEmpty() || counted->numbering == Name("0") ? m_outline : counted->numbering;
    const auto numbering = m_numberings.constFind(id);
    if (numbering == m_numberings.constEnd())
        return {};
    ListCounter &counter = m_counters[id];
    counter.next(counted->level, (*numbering)[size_t(counted->level)].start);
    QString text = (*numbering)[size_t(counted->level)].text;
    for (int i = 0; i <= counted->level; ++i) {
        const Level &level = (*numbering)[size_t(i)];
        text.replace(QLatin1Char('^') + QString::number(i + 1), numberAs(level.form, counter.at(i, level.start)));
    }
    return text;
}

StyleRole HwpxBody::roleOf(const XmlElement &paragraph) const
{
    const StyleRole style = m_styles.value(paragraph.attribute(Name("styleIDRef")), StyleRole::Body);
    if (style != StyleRole::Body && style != StyleRole::Note)
        return style;
    return m_shapes.value(paragraph.attribute(Name("paraPrIDRef")), style);
}

void HwpxBody::read(XmlStream &xml)
{
    while (xml.next()) {
        if (xml.isStart(Name("p")))
            paragraph(xml.element());
    }
}

void HwpxBody::addRules()
{
    if (m_inserted + m_deleted > 0) {
        m_source.rules << HwpxReading::tr("Tracked changes read as accepted: %1 insertions taken, %2 deletions left out")
                              .arg(m_inserted).arg(m_deleted);
    }
}

void HwpxBody::paragraph(const XmlElement &element)
{
    InlineText text;
    for (const QString &memo : std::as_const(m_memos))
        text.open(memo);
    runs(element, text);
    const StyleRole role = roleOf(element);
    if (!text.text.trimmed().isEmpty())
        text.lead(nextNumber(element));
    if (role == StyleRole::Contents)
        leaveOut(HwpxReading::tr("table of contents"), tidyText(text.text));
    else
        m_part.addStyled(role, text);
    putQueued();
}

void HwpxBody::blocksIn(const XmlElement &container)
{
    for (const XmlElement &child : container.children) {
        if (child.is(Name("p")))
            paragraph(child);
        else if (!child.name.isEmpty())
            blocksIn(child);
    }
}

void HwpxBody::putQueued()
{
    const QList<XmlElement> queued = std::exchange(m_queued, {});
    for (const XmlElement &element : queued) {
        if (element.is(Name("tbl")))
            table(element);
        else
            blocksIn(element);
    }
}

void HwpxBody::table(const XmlElement &element)
{
    for (const XmlElement &row : element.children) {
        if (row.is(Name("caption"))) {
            blocksIn(row);
            continue;
        }
        if (!row.is(Name("tr")))
            continue;
        QList<InlineText> cells;
        for (const XmlElement &cell : row.children) {
            if (!cell.is(Name("tc")))
                continue;
            cells.emplaceBack();
            gather(cell, cells.last());
        }
        m_part.addRow(cells);
    }
    putQueued();
}

void HwpxBody::gather(const XmlElement &container, InlineText &text)
{
    for (const XmlElement &child : container.children) {
        if (child.is(Name("p"))) {
            InlineText paragraph;
            runs(child, paragraph);
            text.append(paragraph);
        } else if (!child.name.isEmpty()) {
            gather(child, text);
        }
    }
}

void HwpxBody::runs(const XmlElement &paragraph, InlineText &text)
{
    for (const XmlElement &run : paragraph.children) {
        if (!run.is(Name("run")))
            continue;
        for (const XmlElement &child : run.children)
            piece(child, text);
    }
}

void HwpxBody::piece(const XmlElement &element, InlineText &text)
{
    if (element.is(Name("t"))) {
        textIn(element, text);
    } else if (element.is(Name("ctrl"))) {
        for (const XmlElement &child : element.children)
            control(child, text);
    } else if (element.is(Name("tbl"))) {
        m_queued << element;
    } else if (element.is(Name("equation"))) {
        if (const XmlElement *script = element.child(Name("script")))
            text.text += script->wholeText();
    } else if (element.is(Name("compose"))) {
        text.text += element.attribute(Name("composeText"));
    } else if (element.is(Name("dutmal"))) {
        if (const XmlElement *base = element.child(Name("mainText")))
            text.text += base->wholeText();
    } else if (element.is(Name("secPr"))) {
        if (const QString outline = element.attribute(Name("outlineShapeIDRef")); !outline.isEmpty())
            m_outline = outline;
    } else if (!element.name.isEmpty()) {
        drawing(element);
    }
}

/// What stands in hp:t: text, blanks of several kinds, and the limits of tracked changes.
void HwpxBody::textIn(const XmlElement &element, InlineText &text)
{
    for (const XmlElement &child : element.children) {
        if (child.is(Name("insertBegin"))) {
            ++m_inserted;
        } else if (child.is(Name("deleteBegin"))) {
            ++m_deleted;
            m_cutting = true;
        } else if (child.is(Name("deleteEnd"))) {
            m_cutting = false;
            leaveOut(HwpxReading::tr("deleted text (tracked change)"), tidyText(std::exchange(m_cut, {})));
        } else {
            QString &target = m_cutting ? m_cut : text.text;
            if (child.name.isEmpty())
                target += child.text;
            else if (isOneOf(child, {"tab", "lineBreak", "nbSpace", "fwSpace"}))
                target += QLatin1Char(' ');
            else if (child.is(Name("hyphen")))
                target += QLatin1Char('-');
        }
    }
}

void HwpxBody::control(const XmlElement &element, InlineText &text)
{
    if (isOneOf(element, {"footNote", "endNote"})) {
        if (m_inNote)
            return;
        m_inNote = true;
        InlineText body;
        gather(element, body);
        m_inNote = false;
        text.text += m_part.note(body);
    } else if (element.is(Name("fieldBegin"))) {
        fieldBegin(element, text);
    } else if (element.is(Name("fieldEnd"))) {
        const QString id = element.attribute(Name("beginIDRef"));
        if (m_memos.removeAll(id) > 0)
            text.close(id);
    } else if (element.is(Name("hiddenComment"))) {
        const QString id = QStringLiteral("#%1").arg(++m_hidden);
        m_part.comment(id, {}, {}, plainText(element));
        text.open(id);
        text.close(id);
    } else if (isOneOf(element, {"header", "footer"})) {
        if (const QString words = plainText(element); !words.isEmpty())
            leaveOut(element.is(Name("header")) ? HwpxReading::tr("header of the pages") : HwpxReading::tr("footer of the pages"), words);
    }
}

void HwpxBody::fieldBegin(const XmlElement &element, InlineText &text)
{
    if (element.attribute(Name("type")) != Name("MEMO"))
        return;
    const QString id = element.attribute(Name("id"));
    QString author;
    QDateTime at;
    QList<const XmlElement *> parameters;
    collect(element, Name("stringParam"), parameters);
    for (const XmlElement *parameter : std::as_const(parameters)) {
        if (parameter->attribute(Name("name")) == Name("Author"))
            author = parameter->wholeText();
        else if (parameter->attribute(Name("name")) == Name("CreateDateTime"))
            at = QDateTime::fromString(parameter->wholeText().trimmed().left(19).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate);
    }
    m_part.comment(id, author, at, plainText(element));
    text.open(id);
    if (m_memos.size() < mostOpenMemos)
        m_memos << id;
}

void HwpxBody::drawing(const XmlElement &element)
{
    QList<const XmlElement *> texts;
    collect(element, Name("drawText"), texts);
    for (const XmlElement *text : std::as_const(texts))
        m_queued << *text;
    if (texts.isEmpty() && isOneOf(element, {"pic", "ole", "chart", "video"})) {
        const XmlElement *comment = element.child(Name("shapeComment"));
        leaveOut(HwpxReading::tr("picture"), comment ? tidyText(comment->wholeText()) : QString());
    }
}

QString HwpxBody::plainText(const XmlElement &container)
{
    const bool inNote = std::exchange(m_inNote, true);
    const QList<XmlElement> queued = m_queued;
    InlineText text;
    gather(container, text);
    m_queued = queued;
    m_inNote = inNote;
    return tidyText(text.text);
}

void HwpxBody::leaveOut(const QString &what, const QString &text)
{
    if (m_source.leftOut.size() < mostLeftOut)
        m_source.leftOut << LeftOut {what, 0, text};
}

} // namespace haeje
