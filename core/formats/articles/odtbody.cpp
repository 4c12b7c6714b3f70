// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/odtbody.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct OdtReading {
    Q_DECLARE_TR_FUNCTIONS(OdtReading)
};

using Name = QLatin1String;
constexpr qsizetype mostLeftOut = 500;
constexpr int mostRepeated = 50; ///< cells that one may stand for
constexpr qsizetype mostRepeats = 1'000'000; ///< characters that repeated cells may add to a document

bool isOneOf(const XmlElement &element, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return element.is(Name(name)); });
}

/// "Heading_20_1" as "Heading 1".
QString decodedName(QString name)
{
    return name.replace(Name("_20_"), Name(" "));
}

} // namespace

void OdtBody::addStyles(const XmlElement &styles)
{
    for (const XmlElement &element : styles.children) {
        if (element.is(Name("list-style")))
            addListStyle(element);
        if (!element.is(Name("style")) || element.attribute(Name("family")) != Name("paragraph"))
            continue;
        const QString id = element.attribute(Name("name"));
        const QString shown = element.attribute(Name("display-name"));
        m_styles.insert(id, {shown.isEmpty() ? decodedName(id) : shown, element.attribute(Name("parent-style-name"))});
    }
}

void OdtBody::leaveOutFrames(const XmlElement &masters)
{
    QStringList seen;
    for (const XmlElement &page : masters.children) {
        for (const XmlElement &part : page.children) {
            const bool header = part.name.startsWith(Name("header"));
            if (!header && !part.name.startsWith(Name("footer")))
                continue;
            const QString text = tidyText(part.wholeText());
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen << text;
            leaveOut(header ? OdtReading::tr("header of the pages") : OdtReading::tr("footer of the pages"), text);
        }
    }
}

void OdtBody::read(XmlStream &xml)
{
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QString name = xml.name();
        if (name == Name("automatic-styles"))
            addStyles(xml.element());
        else if (name == Name("table-row"))
            row(xml.element());
        else if (name == Name("document-content") || name == Name("body") || name == Name("text") || name == Name("table")
                 || name == Name("table-header-rows") || name == Name("table-rows") || name == Name("table-row-group"))
            continue; // whatever is in it comes next
        else if (name == Name("scripts") || name == Name("font-face-decls"))
            xml.skip();
        else
            block(xml.element());
    }
    if (m_inserted + m_deleted > 0) {
        m_source.rules << OdtReading::tr("Tracked changes read as accepted: %1 insertions taken, %2 deletions left out")
                              .arg(m_inserted).arg(m_deleted);
    }
}

StyleRole OdtBody::roleOf(const XmlElement &paragraph) const
{
    if (paragraph.is(Name("h"))) {
        const QString level = paragraph.attribute(Name("outline-level"));
        return headingRole(level.isEmpty() ? 0 : level.toInt() - 1);
    }
    QString id = paragraph.attribute(Name("style-name"));
    for (int steps = 0; steps < 20 && !id.isEmpty(); ++steps) {
        const auto style = m_styles.constFind(id);
        if (const std::optional<StyleRole> role = styleRoleByName(style == m_styles.constEnd() ? decodedName(id) : style->name))
            return *role == StyleRole::Quote && m_lists > 0 ? StyleRole::List : *role;
        id = style == m_styles.constEnd() ? QString() : style->parent;
    }
    return m_lists > 0 ? StyleRole::List : StyleRole::Body;
}

void OdtBody::block(const XmlElement &element)
{
    if (isOneOf(element, {"p", "h"}))
        paragraph(element);
    else if (element.is(Name("list")))
        list(element);
    else if (element.is(Name("table-row")))
        row(element);
    else if (element.is(Name("tracked-changes")))
        changes(element);
    else if (element.is(Name("section")) && element.attribute(Name("display")) == Name("none"))
        leaveOut(OdtReading::tr("hidden section"), tidyText(element.wholeText()));
    else if (isOneOf(element, {"table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index"}))
        leaveOut(OdtReading::tr("table of contents"), tidyText(element.wholeText()));
    else if (isOneOf(element, {"section", "table", "table-header-rows", "table-rows", "table-row-group", "text-box", "bibliography", "index-body",
                               "numbered-paragraph"}))
        blocksIn(element);
    else if (element.is(Name("frame")))
        frame(element), putBoxes();
}

void OdtBody::blocksIn(const XmlElement &container)
{
    for (const XmlElement &child : container.children)
        block(child);
}

void OdtBody::paragraph(const XmlElement &element)
{
    InlineText text;
    pieces(element, text);
    const StyleRole role = roleOf(element);
    if (m_itemBegins && !text.text.trimmed().isEmpty()) {
        m_itemBegins = false;
        text.lead(nextNumber());
    }
    if (role == StyleRole::Contents)
        leaveOut(OdtReading::tr("table of contents"), tidyText(text.text));
    else
        m_part.addStyled(role, text);
    putBoxes();
}

void OdtBody::list(const XmlElement &element)
{
    const QString outer = m_listStyle;
    if (const QString own = element.attribute(Name("style-name")); !own.isEmpty())
        m_listStyle = own;
    if (m_lists == 0)
        m_counter = element.attribute(Name("continue-numbering")) == Name("true") ? m_counters.value(m_listStyle) : ListCounter();
    ++m_lists;
    for (const XmlElement &item : element.children) {
        m_itemBegins = item.is(Name("list-item"));
        if (isOneOf(item, {"list-item", "list-header"}))
            blocksIn(item);
    }
    m_itemBegins = false;
    if (--m_lists == 0)
        m_counters.insert(m_listStyle, m_counter);
    m_listStyle = outer;
}

void OdtBody::addListStyle(const XmlElement &style)
{
    static const QHash<QString, NumberForm> forms = {
        {QStringLiteral("1"), NumberForm::Digits}, {QStringLiteral("a"), NumberForm::SmallLetters}, {QStringLiteral("A"), NumberForm::Letters},
        {QStringLiteral("i"), NumberForm::SmallRoman}, {QStringLiteral("I"), NumberForm::Roman}, {QStringLiteral("가, 나, 다, ..."), NumberForm::Syllables},
        {QStringLiteral("①, ②, ③, ..."), NumberForm::Circled},
    };
    std::array<Level, ListCounter::levels> &levels = m_listStyles[style.attribute(Name("name"))];
    for (const XmlElement &level : style.children) {
        const int at = level.attribute(Name("level")).toInt() - 1;
        if (!level.is(Name("list-level-style-number")) || at < 0 || at >= ListCounter::levels)
            continue;
        const QString start = level.attribute(Name("start-value")), form = level.attribute(Name("num-format"));
        levels[size_t(at)] = {forms.value(form, form.isEmpty() ? NumberForm::None : NumberForm::Digits), start.isEmpty() ? 1 : start.toInt(),
                              std::max(1, level.attribute(Name("display-levels")).toInt()), level.attribute(Name("num-prefix")).left(20),
                              level.attribute(Name("num-suffix")).left(20)};
    }
}

/// The number of the item that begins; empty for bullets.
QString OdtBody::nextNumber()
{
    const auto style = m_listStyles.constFind(m_listStyle);
    const int at = m_lists - 1;
    if (style == m_listStyles.constEnd() || at < 0 || at >= ListCounter::levels)
        return {};
    m_counter.next(at, (*style)[size_t(at)].start);
    const Level &own = (*style)[size_t(at)];
    QStringList numbers;
    for (int i = std::max(0, at - own.shown + 1); i <= at; ++i)
        numbers << numberAs((*style)[size_t(i)].form, m_counter.at(i, (*style)[size_t(i)].start));
    numbers.removeAll(QString());
    return own.form == NumberForm::None ? QString() : own.before + numbers.join(QLatin1Char('.')) + own.after;
}

void OdtBody::row(const XmlElement &element)
{
    QList<InlineText> cells;
    for (const XmlElement &cell : element.children) {
        if (!isOneOf(cell, {"table-cell", "covered-table-cell"}))
            continue;
        InlineText text;
        gather(cell, text);
        cells << text;
        const int repeated = std::clamp(cell.attribute(Name("number-columns-repeated")).toInt(), 1, mostRepeated);
        for (int i = 1; i < repeated && m_repeats < mostRepeats; ++i) {
            cells << InlineText {text.text, {}};
            m_repeats += text.text.size();
        }
    }
    m_part.addRow(cells);
    putBoxes();
}

void OdtBody::changes(const XmlElement &element)
{
    for (const XmlElement &region : element.children) {
        m_inserted += region.child(Name("insertion")) != nullptr;
        const XmlElement *deletion = region.child(Name("deletion"));
        if (!deletion)
            continue;
        ++m_deleted;
        QString text;
        for (const XmlElement &child : deletion->children) {
            if (!child.is(Name("change-info")))
                text += child.wholeText() + QLatin1Char(' ');
        }
        leaveOut(OdtReading::tr("deleted text (tracked change)"), tidyText(text));
    }
}

void OdtBody::putBoxes()
{
    const QList<XmlElement> boxes = std::exchange(m_boxes, {});
    const int lists = std::exchange(m_lists, 0);
    for (const XmlElement &box : boxes)
        blocksIn(box);
    m_lists = lists;
}

void OdtBody::gather(const XmlElement &container, InlineText &text)
{
    for (const XmlElement &child : container.children) {
        if (isOneOf(child, {"p", "h"})) {
            InlineText paragraph;
            pieces(child, paragraph);
            text.append(paragraph);
        } else if (!child.name.isEmpty() && !child.is(Name("annotation"))) {
            gather(child, text);
        }
    }
}

void OdtBody::pieces(const XmlElement &container, InlineText &text)
{
    for (const XmlElement &child : container.children)
        piece(child, text);
}

void OdtBody::piece(const XmlElement &element, InlineText &text)
{
    if (element.name.isEmpty())
        text.text += element.text;
    else if (isOneOf(element, {"s", "tab", "line-break"}))
        text.text += QLatin1Char(' ');
    else if (element.is(Name("note")))
        note(element, text);
    else if (element.is(Name("annotation")))
        annotation(element, text);
    else if (element.is(Name("annotation-end")))
        text.close(element.attribute(Name("name")));
    else if (element.is(Name("frame")))
        frame(element);
    else if (element.is(Name("hidden-text")) || element.is(Name("hidden-paragraph")))
        leaveOut(OdtReading::tr("hidden text"), tidyText(element.wholeText()));
    else if (!isOneOf(element, {"ruby-text", "object", "image", "event-listeners", "desc", "title-page"}))
        pieces(element, text); // spans, links and fields: what they show
}

void OdtBody::note(const XmlElement &element, InlineText &text)
{
    const XmlElement *body = element.child(Name("note-body"));
    if (!body || m_inNote)
        return;
    m_inNote = true;
    InlineText inside;
    gather(*body, inside);
    m_inNote = false;
    text.text += m_part.note(inside);
}

void OdtBody::annotation(const XmlElement &element, InlineText &text)
{
    QString id = element.attribute(Name("name"));
    const bool ranged = !id.isEmpty();
    if (!ranged)
        id = QStringLiteral("#%1").arg(++m_comments);
    QString author, words;
    QDateTime at;
    for (const XmlElement &child : element.children) {
        if (child.is(Name("creator")))
            author = child.wholeText();
        else if (child.is(Name("date")))
            at = QDateTime::fromString(child.wholeText().left(19), Qt::ISODate);
        else if (!child.is(Name("creator-initials")) && !child.is(Name("sender-initials")))
            words += child.wholeText() + QLatin1Char(' ');
    }
    m_part.comment(id, author, at, words);
    text.open(id);
    if (!ranged)
        text.close(id);
}

void OdtBody::frame(const XmlElement &element)
{
    if (const XmlElement *box = element.child(Name("text-box"))) {
        m_boxes << *box;
        return;
    }
    const XmlElement *described = element.child(Name("desc"));
    if (!described)
        described = element.child(Name("title"));
    leaveOut(element.child(Name("object")) ? OdtReading::tr("formula or other object") : OdtReading::tr("picture"), described ? tidyText(described->wholeText()) : QString());
}

void OdtBody::leaveOut(const QString &what, const QString &text)
{
    if (m_source.leftOut.size() < mostLeftOut)
        m_source.leftOut << LeftOut {what, 0, text};
}

} // namespace haeje
