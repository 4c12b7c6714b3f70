// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correction/orphandetails.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

namespace haeje {

static constexpr int wordsAround = 48;

OrphanDetails::OrphanDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_quote(new QLabel)
    , m_codes(new QLabel)
    , m_proposals(new QVBoxLayout)
    , m_text(new QPlainTextEdit)
    , m_here(new QPushButton(tr("Place on the selected words")))
    , m_drop(new QPushButton(tr("Drop")))
    , m_open(new QPushButton(tr("Open the document")))
{
    m_title->setProperty("look", QStringLiteral("secondary"));
    m_quote->setFont(haeje::font(TypeRole::ReaderBody));
    for (QLabel *label : {m_title, m_quote, m_codes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_quote->setObjectName(QStringLiteral("orphanQuote"));
    m_text->setObjectName(QStringLiteral("orphanText"));
    m_text->setAccessibleName(tr("The text as it is now"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(haeje::font(TypeRole::ReaderBody, {}, interfaceZoom()));
    m_text->setTabChangesFocus(true);
    m_here->setObjectName(QStringLiteral("orphanHere"));
    m_drop->setObjectName(QStringLiteral("orphanDrop"));
    m_open->setObjectName(QStringLiteral("orphanOpen"));
    m_drop->setToolTip(tr("Removes the passage with its codings and memos. Undo brings it back."));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_here);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_drop);
    m_proposals->setSpacing(scaled(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(metaLabel(tr("The passage as it was")));
    column->addWidget(m_quote);
    column->addWidget(m_codes);
    column->addWidget(m_title);
    column->addSpacing(scaled(8));
    column->addWidget(metaLabel(tr("Where it may belong")));
    column->addLayout(m_proposals);
    column->addSpacing(scaled(8));
    column->addWidget(metaLabel(tr("The text as it is now")));
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_here, &QPushButton::clicked, this, [this] { Q_EMIT placeAsked(selection()); });
    connect(m_drop, &QPushButton::clicked, this, &OrphanDetails::dropAsked);
    connect(m_open, &QPushButton::clicked, this, &OrphanDetails::documentAsked);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, [this] { m_here->setEnabled(!selection().isEmpty() && m_drop->isEnabled()); });
}

TextSpan OrphanDetails::selection() const
{
    const QTextCursor cursor = m_text->textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void OrphanDetails::select(TextSpan span)
{
    QTextCursor cursor(m_text->document());
    const int last = std::max(0, m_text->document()->characterCount() - 1);
    cursor.setPosition(std::clamp(span.start, 0, last));
    cursor.setPosition(std::clamp(span.end, 0, last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void OrphanDetails::show(const OrphanedPassage &orphan, const QString &text, const QString &title, const QStringList &codes, bool writable)
{
    m_quote->setText(QStringLiteral("“%1”").arg(orphan.passage.quote));
    m_title->setText(tr("in %1").arg(title));
    m_codes->setText(codes.isEmpty() ? tr("without a code") : codes.join(QStringLiteral(" · ")));
    m_drop->setEnabled(writable);
    while (QLayoutItem *item = m_proposals->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const OrphanProposal &proposal : orphan.proposals)
        addProposal(++number, proposal, text, writable);
    if (orphan.proposals.isEmpty()) {
        auto *none = new QLabel(tr("Nothing in the text is like it. Select the words it belongs to below, or drop it."));
        none->setWordWrap(true);
        none->setProperty("look", QStringLiteral("secondary"));
        m_proposals->addWidget(none);
    }
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    const TextSpan near = orphan.proposals.isEmpty() ? TextSpan{orphan.passage.span.start, orphan.passage.span.start} : orphan.proposals.first().span;
    select(near);
    m_here->setEnabled(writable && !near.isEmpty());
}

void OrphanDetails::addProposal(int number, const OrphanProposal &proposal, const QString &text, bool writable)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    const int from = std::max(0, proposal.span.start - wordsAround);
    const QString around = text.mid(from, proposal.span.start - from).section(QLatin1Char('\n'), -1) + QLatin1Char('[')
        + text.mid(proposal.span.start, proposal.span.length()) + QLatin1Char(']')
        + text.mid(proposal.span.end, wordsAround).section(QLatin1Char('\n'), 0, 0);
    auto *words = new ElidedLabel(around.simplified());
    words->setToolTip(around.simplified());
    const QString like = proposal.likeness == 1 ? tr("the very words") : tr("%1 % of its words").arg(qRound(proposal.likeness * 100));
    auto *how = new QLabel(tr("%1, %2 % of its context").arg(like).arg(qRound(proposal.context * 100)));
    how->setProperty("look", QStringLiteral("secondary"));
    auto *look = new QPushButton(tr("Look"));
    auto *place = new QPushButton(tr("Place here"));
    place->setObjectName(QStringLiteral("orphanPlace%1").arg(number));
    place->setEnabled(writable);
    place->setAccessibleDescription(around.simplified());
    layout->addWidget(words, 1);
    layout->addWidget(how);
    layout->addWidget(look);
    layout->addWidget(place);
    m_proposals->addWidget(row);
    connect(look, &QPushButton::clicked, this, [this, span = proposal.span] { select(span); });
    connect(place, &QPushButton::clicked, this, [this, span = proposal.span] { Q_EMIT placeAsked(span); });
}

} // namespace haeje
