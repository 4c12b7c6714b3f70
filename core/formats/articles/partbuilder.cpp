// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/partbuilder.h"

#include "core/formats/articles/headlines.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct PartBuilding {
    Q_DECLARE_TR_FUNCTIONS(PartBuilding)
};

constexpr qsizetype mostMarks = 1000; ///< of one block that are put to their words; more are tied to the whole block

bool isGap(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || c == QChar(0x200b) || c == QChar(0xfeff);
}

bool isNothing(QChar c)
{
    return c == QChar(QChar::SoftHyphen) || c == QChar(u'\0') || c == QChar(0xfeff) || c == QChar(0x200b);
}

/// Tidies the text and moves the marks along.
QString tidied(const QString &text, QList<InlineText::Mark> &marks)
{
    QString out;
    out.reserve(text.size());
    bool gap = false;
    qsizetype mark = 0;
    const auto place = [&](qsizetype at) {
        for (; mark < marks.size() && marks[mark].at <= at; ++mark)
            marks[mark].at = out.size() + (gap && marks[mark].begins && !out.isEmpty());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        place(i);
        if (isNothing(text[i]))
            continue;
        if (isGap(text[i])) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty())
            out += QLatin1Char(' ');
        gap = false;
        out += text[i];
    }
    place(text.size());
    if (!out.isValidUtf16())
        out = QString::fromUtf8(out.toUtf8());
    const QString composed = out.normalized(QString::NormalizationForm_C);
    if (composed.size() != out.size() && marks.size() <= mostMarks) {
        for (InlineText::Mark &m : marks)
            m.at = out.left(m.at).normalized(QString::NormalizationForm_C).size();
    }
    for (InlineText::Mark &m : marks)
        m.at = std::min(m.at, composed.size());
    return composed;
}

} // namespace

void InlineText::lead(const QString &number)
{
    if (number.isEmpty())
        return;
    text.prepend(number + QLatin1Char(' '));
    for (Mark &mark : marks)
        mark.at += number.size() + 1;
}

void InlineText::append(const InlineText &other)
{
    if (!text.isEmpty() && !other.text.isEmpty())
        text += QLatin1Char(' ');
    for (Mark mark : other.marks) {
        mark.at += text.size();
        marks << mark;
    }
    text += other.text;
}

QString tidyText(const QString &text)
{
    QList<InlineText::Mark> none;
    return tidied(text, none);
}

void PartBuilder::settle(const QList<InlineText::Mark> &marks, qsizetype block, bool inNote, qsizetype length)
{
    for (const InlineText::Mark &mark : marks) {
        if (mark.begins) {
            if (!m_places.contains(mark.comment))
                m_places.insert(mark.comment, {block, inNote, {int(mark.at), int(length)}, false});
            continue;
        }
        const auto place = m_places.find(mark.comment);
        if (place == m_places.end()) {
            m_places.insert(mark.comment, {block, inNote, {int(mark.at), int(mark.at)}, true});
        } else if (!place->closed) {
            // One that goes on over several blocks stands on the words of the first.
            if (place->block == block && place->inNote == inNote)
                place->span.end = int(mark.at);
            place->closed = true;
        }
    }
}

void PartBuilder::add(BlockKind kind, const InlineText &text)
{
    QList<InlineText::Mark> marks = text.marks;
    const QString tidy = tidied(text.text, marks);
    if (tidy.isEmpty()) {
        for (InlineText::Mark &mark : marks)
            mark.at = 0;
        m_waiting << marks;
        return;
    }
    m_waiting << marks;
    settle(m_waiting, m_part.blocks.size(), false, tidy.size());
    m_waiting.clear();
    m_part.blocks << TextBlock {kind, tidy};
}

void PartBuilder::addStyled(StyleRole role, const InlineText &text)
{
    if (role == StyleRole::Title && m_titled)
        role = StyleRole::Heading1;
    const QString tidy = role == StyleRole::Body ? QString() : tidyText(text.text);
    m_titled = m_titled || (role == StyleRole::Title && !tidy.isEmpty());
    const bool stated = role == StyleRole::Subtitle || role == StyleRole::Author || (role == StyleRole::Date && dateOfLine(tidy));
    if (role == StyleRole::Subtitle)
        fact(FactKind::Subtitle, tidy, PartBuilding::tr("style of the subtitle"));
    else if (role == StyleRole::Author)
        fact(FactKind::Author, tidy, PartBuilding::tr("style of the author"));
    else if (role == StyleRole::Date)
        fact(FactKind::Published, tidy, PartBuilding::tr("style of the date"));
    // What a style below the title says is a fact and no line of the text, as in every other format.
    if (stated && m_titled && !m_headOver && tidy.size() < 300) {
        m_kept << LeftOut {PartBuilding::tr("line below the title, kept as facts"), 0, tidy};
        add(blockKindOf(role), InlineText {{}, text.marks});
        return;
    }
    m_headOver = m_headOver || (role != StyleRole::Title && !text.text.trimmed().isEmpty());
    add(blockKindOf(role), text);
}

void PartBuilder::addRow(const QList<InlineText> &cells)
{
    QString row;
    QList<InlineText::Mark> all;
    bool inked = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QList<InlineText::Mark> marks = cells[i].marks;
        const QString tidy = tidied(cells[i].text, marks);
        if (i > 0)
            row += QLatin1Char('\t');
        for (InlineText::Mark &mark : marks)
            mark.at += row.size();
        all << marks;
        row += tidy;
        inked = inked || !tidy.isEmpty();
    }
    if (!inked) {
        for (InlineText::Mark &mark : all)
            mark.at = 0;
        m_waiting << all;
        return;
    }
    // Empty cells at the end say nothing; those at the beginning keep the others in their columns.
    while (row.endsWith(QLatin1Char('\t')))
        row.chop(1);
    m_waiting << all;
    settle(m_waiting, m_part.blocks.size(), false, row.size());
    m_waiting.clear();
    m_part.blocks << TextBlock {BlockKind::TableRow, row};
}

QString PartBuilder::note(const InlineText &text)
{
    QList<InlineText::Mark> marks = text.marks;
    const QString mark = QStringLiteral("[%1]").arg(++m_numbers);
    const QString tidy = tidied(text.text, marks);
    const QString whole = tidy.isEmpty() ? mark : mark + QLatin1Char(' ') + tidy;
    for (InlineText::Mark &m : marks)
        m.at += whole.size() - tidy.size();
    settle(marks, m_notes.size(), true, whole.size());
    m_notes << TextBlock {BlockKind::Footnote, whole};
    return mark;
}

void PartBuilder::comment(const QString &id, const QString &author, const QDateTime &at, const QString &text)
{
    m_comments << Said {id, {0, {}, tidyText(author), at, tidyText(text)}};
}

void PartBuilder::fact(FactKind kind, const QString &value, const QString &place)
{
    if (const QString tidy = tidyText(value); !tidy.isEmpty())
        m_part.facts << SourceFact {kind, tidy, place};
}

SourcePart PartBuilder::finish(QList<LeftOut> &leftOut)
{
    leftOut << m_kept;
    const qsizetype firstNote = m_part.blocks.size();
    if (!m_part.blocks.isEmpty())
        settle(m_waiting, firstNote - 1, false, m_part.blocks.last().text.size());
    m_part.blocks << m_notes;
    for (Said &said : m_comments) {
        const auto place = m_places.constFind(said.id);
        if (said.comment.text.isEmpty())
            continue;
        if (place == m_places.constEnd() || m_part.blocks.isEmpty()) {
            leftOut << LeftOut {PartBuilding::tr("comment that hangs on no words"), 0,
                                said.comment.author.isEmpty() ? said.comment.text : said.comment.author + QLatin1String(": ") + said.comment.text};
            continue;
        }
        said.comment.block = int(place->block + (place->inNote ? firstNote : 0));
        const int length = int(m_part.blocks[said.comment.block].text.size());
        const TextSpan span {std::min(place->span.start, length), std::min(place->span.end, length)};
        said.comment.span = span.isEmpty() ? TextSpan {} : span;
        m_part.comments << said.comment;
    }
    return std::move(m_part);
}

} // namespace haeje
