// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diffview.h"

#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

/// Of a kept stretch this much stays on either side of a change, in UTF-16 units.
static constexpr int context = 160;

struct DiffColours {
    QColor newLine, newGround, droppedLine, droppedGround;
};

static DiffColours coloursOf(const Theme &theme)
{
    const auto colour = [](const char *name) { return QColor(QLatin1String(name)); };
    return theme.dark ? DiffColours{colour("#5BA0FF"), colour("#374C69"), colour("#E39A6E"), colour("#513A2C")}
                      : DiffColours{colour("#1D5DBB"), colour("#D2DFF1"), colour("#A2481C"), colour("#F3E3DA")};
}

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_all(new QCheckBox(tr("Show the whole text"), this))
    , m_previous(toolButton(QStringLiteral("chev-r"), tr("Previous"), tr("Previous change (Shift+F3)"), this))
    , m_next(toolButton(QStringLiteral("chev-r"), tr("Next"), tr("Next change (F3)"), this))
    , m_text(new QTextEdit(this))
{
    setObjectName(QStringLiteral("diffView"));
    m_counts->setObjectName(QStringLiteral("diffCounts"));
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::RichText);
    m_all->setObjectName(QStringLiteral("diffAll"));
    m_previous->setIcon({});
    m_next->setIcon({});
    m_previous->setShortcut(QKeySequence(QStringLiteral("Shift+F3")));
    m_next->setShortcut(QKeySequence(QStringLiteral("F3")));
    m_text->setObjectName(QStringLiteral("diffText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The two texts compared"));
    m_text->setTabChangesFocus(true);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_all);
    tools->addStretch();
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addLayout(tools);
    column->addWidget(m_text, 1);
    connect(m_all, &QCheckBox::toggled, this, &DiffView::fill);
    connect(m_previous, &QToolButton::clicked, this, [this] { stepChange(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepChange(1); });
}

void DiffView::setTexts(const QString &before, const QString &after, const QString &beforeName, const QString &afterName)
{
    m_before = before;
    m_after = after;
    m_beforeName = beforeName;
    m_afterName = afterName;
    m_diff = textDiff(before, after);
    fill();
}

void DiffView::fillKept(QTextCursor &cursor, const QString &text, bool first, bool last)
{
    const Theme &theme = themeOf(this);
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    if (m_all->isChecked() || text.size() < 3 * context) {
        cursor.insertText(text, plain);
        return;
    }
    // Cut between words, so that none is torn.
    int head = first ? 0 : int(text.indexOf(QLatin1Char(' '), context));
    int tail = last ? int(text.size()) : int(text.lastIndexOf(QLatin1Char(' '), text.size() - context));
    head = head < 0 || head > 2 * context ? (first ? 0 : context) : head;
    tail = tail < head ? int(text.size()) - context : tail;
    QTextCharFormat folded;
    folded.setForeground(theme.secondary);
    folded.setFontItalic(true);
    cursor.insertText(text.left(head), plain);
    const auto spread = [&](bool at) { return at ? QString() : QStringLiteral("\n"); };
    cursor.insertText(spread(first) + tr("… %1 characters unchanged …").arg(locale().toString(tail - head)) + spread(last), folded);
    cursor.insertText(text.mid(tail), plain);
}

void DiffView::fill()
{
    const DiffColours colours = coloursOf(themeOf(this));
    const QString title = m_beforeName.isEmpty() || m_afterName.isEmpty() ? QString() : tr("From %1 to %2").arg(m_beforeName, m_afterName).toHtmlEscaped() + QStringLiteral(": ");
    const QString marks = QStringLiteral("%1<span style='background:%2;font-weight:700;text-decoration:underline'>+ %3</span>"
                                         " · <span style='background:%4;text-decoration:line-through'>− %5</span> · = %6");
    m_counts->setText(m_diff.isSame() ? title + tr("the words of both are the same.")
                                      : marks.arg(title, colours.newGround.name(), tr("%n words new", nullptr, m_diff.added),
                                                  colours.droppedGround.name(), tr("%n words dropped", nullptr, m_diff.dropped),
                                                  tr("%n words kept", nullptr, m_diff.kept)));
    QTextCharFormat fresh, dropped;
    fresh.setBackground(colours.newGround);
    fresh.setForeground(themeOf(this).text);
    fresh.setFontWeight(QFont::Bold);
    fresh.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    fresh.setUnderlineColor(colours.newLine);
    dropped.setBackground(colours.droppedGround);
    dropped.setForeground(themeOf(this).text);
    dropped.setFontStrikeOut(true);
    m_text->clear();
    m_text->document()->setDefaultFont(haeje::font(TypeRole::Interface));
    m_text->document()->setDocumentMargin(scaled(12));
    m_changes.clear();
    m_change = -1;
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (int i = 0; i < m_diff.parts.size(); ++i) {
        const DiffPart &part = m_diff.parts.at(i);
        if (part.kind == DiffKind::Kept) {
            fillKept(cursor, m_after.mid(part.after.start, part.after.length()), i == 0, i == m_diff.parts.size() - 1);
            continue;
        }
        if (i == 0 || m_diff.parts.at(i - 1).kind == DiffKind::Kept)
            m_changes.append(cursor.position());
        // A line's end that went or came shows as a sign of its own.
        QString text = part.kind == DiffKind::New ? m_after.mid(part.after.start, part.after.length())
                                                  : m_before.mid(part.before.start, part.before.length());
        text.replace(QLatin1Char('\n'), QStringLiteral("¶\n"));
        cursor.insertText(text, part.kind == DiffKind::New ? fresh : dropped);
    }
    cursor.endEditBlock();
    m_text->verticalScrollBar()->setValue(0);
    m_previous->setEnabled(!m_changes.isEmpty());
    m_next->setEnabled(!m_changes.isEmpty());
}

void DiffView::stepChange(int step)
{
    if (m_changes.isEmpty())
        return;
    const int count = int(m_changes.size());
    m_change = m_change < 0 ? (step > 0 ? 0 : count - 1) : (m_change + step + count) % count;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_changes.at(m_change));
    m_text->setTextCursor(cursor);
    const QRect at = m_text->cursorRect();
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + at.center().y() - m_text->viewport()->height() / 3);
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_diff.parts.isEmpty())
        fill();
}

} // namespace haeje
