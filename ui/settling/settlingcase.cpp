// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/settlingcase.h"

#include "core/formats/tables/codertables.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace haeje {

static constexpr int leastCardWidth = 205;
static constexpr int mostCardWidth = 640; // a line that the eye can follow

QString kindWord(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::NotCoded: return SettlingCase::tr("Not coded by all");
    case DisagreementKind::Code: return SettlingCase::tr("Different codes");
    case DisagreementKind::Boundaries: return SettlingCase::tr("Different edges");
    case DisagreementKind::Weight: return SettlingCase::tr("Different weight");
    case DisagreementKind::Certainty: return SettlingCase::tr("Different certainty");
    }
    return {};
}

QString kindWords(DisagreementKinds kinds)
{
    QStringList words;
    for (const DisagreementKind kind : disagreementKinds()) {
        if (kinds.testFlag(kind))
            words << kindWord(kind);
    }
    return words.join(QStringLiteral(" · "));
}

SettlingCase::SettlingCase(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_kinds(metaLabel({}))
    , m_settled(new QLabel)
    , m_scroll(new QScrollArea)
    , m_note(new QLineEdit)
    , m_both(new QPushButton(tr("Both (B)")))
    , m_neither(new QPushButton(tr("Neither (N)")))
    , m_other(new QPushButton(tr("Other... (O)")))
    , m_reopen(new QPushButton(tr("Re-open (R)")))
{
    m_title->setFont(haeje::font(TypeRole::Subject));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_kinds->setObjectName(QStringLiteral("caseKinds"));
    m_kinds->setWordWrap(true);
    m_settled->setObjectName(QStringLiteral("caseSettled"));
    m_settled->setTextFormat(Qt::PlainText);
    m_settled->setWordWrap(true);
    auto *open = toolButton(QStringLiteral("open"), tr("Read"), tr("Opens the document there. Key: Enter"));
    open->setObjectName(QStringLiteral("caseOpen"));
    connect(open, &QToolButton::clicked, this, &SettlingCase::documentAsked);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(m_title);
    words->addWidget(m_kinds);
    words->addWidget(m_settled);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8));
    head->addLayout(words, 1);
    head->addWidget(open, 0, Qt::AlignTop);
    m_scroll->setObjectName(QStringLiteral("caseReadings"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(separatorLine());
    column->addWidget(buildFoot());
}

QWidget *SettlingCase::buildFoot()
{
    m_note->setObjectName(QStringLiteral("caseNote"));
    m_note->setPlaceholderText(tr("Why? (W) Kept with what is settled"));
    m_note->setAccessibleName(tr("Why it is settled so"));
    connect(m_note, &QLineEdit::returnPressed, this, &SettlingCase::noteDone);
    const struct {
        QPushButton *button;
        const char *name;
        QString tip;
        SettlementOutcome outcome;
    } buttons[] = {{m_both, "caseBoth", tr("The consensus coder takes every reading. Key: B"), SettlementOutcome::Both},
                   {m_neither, "caseNeither", tr("The consensus: none of these codings holds. Key: N"), SettlementOutcome::Neither},
                   {m_other, "caseOther", tr("Another code, or other edges. Key: O"), SettlementOutcome::Other}};
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_note, 1);
    for (const auto &one : buttons) {
        one.button->setObjectName(QString::fromLatin1(one.name));
        one.button->setToolTip(one.tip);
        connect(one.button, &QPushButton::clicked, this, [this, outcome = one.outcome] { Q_EMIT outcomeAsked(outcome); });
        row->addWidget(one.button);
    }
    m_reopen->setObjectName(QStringLiteral("caseReopen"));
    m_reopen->setToolTip(tr("Takes the settlement back, with the consensus codings that came of it. Key: R"));
    connect(m_reopen, &QPushButton::clicked, this, &SettlingCase::reopenAsked);
    row->addWidget(m_reopen);
    auto *keys = metaLabel(tr("J, K or the arrows: next, previous · 1, 2: accept that reading · Ctrl+Z: undo"));
    keys->setWordWrap(true);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(8));
    column->setSpacing(scaled(6));
    column->addLayout(row);
    column->addWidget(keys);
    return foot;
}

void SettlingCase::saySettled(const DisagreementCase &one, bool editable)
{
    m_settled->setVisible(one.settlement.has_value());
    m_reopen->setVisible(one.settlement.has_value());
    m_reopen->setEnabled(editable);
    if (!one.settlement)
        return;
    const Settlement &settled = *one.settlement;
    const QString when = QLocale().toString(settled.createdAt.toLocalTime(), QLocale::ShortFormat);
    QString words = tr("Settled: %1. %2, %3.").arg(settlementWords(settled), settled.createdBy, when);
    if (!settled.note.isEmpty())
        words += QLatin1Char(' ') + settled.note;
    if (one.outdated)
        words += QLatin1Char('\n') + tr("The readings have changed since, so it is open again. What they had said: %1").arg(readingWords(settled.readings).join(QStringLiteral(" | ")));
    m_settled->setText(words);
}

void SettlingCase::show(const DisagreementCase &one, const ReadingContext &context, bool editable)
{
    if (m_shown != one.number)
        m_note->clear();
    m_shown = one.number;
    m_title->setText(one.documentTitle);
    QStringList facts {tr("No. %1").arg(one.number), kindWords(one.what.kinds)};
    if (one.what.overlap > 0)
        facts << tr("%1 % of the words in common").arg(qRound(one.what.overlap * 100));
    m_kinds->setText(facts.join(QStringLiteral(" · ")));
    saySettled(one, editable);
    m_cards.clear();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body); // the cards end where their words end
    column->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(12));
    m_row = new QHBoxLayout;
    m_row->setSpacing(scaled(12));
    column->addLayout(m_row);
    column->addStretch();
    for (int i = 0; i < one.readings.size(); ++i) {
        auto *card = new ReadingCard(one.readings.at(i), context, i + 1);
        card->setEditable(editable);
        card->setAccepted(!one.isOpen() && one.settlement->outcome == SettlementOutcome::Accepted && one.settlement->accepted == one.readings.at(i).coder);
        connect(card, &ReadingCard::accepted, this, [this, i] { Q_EMIT acceptAsked(i); });
        card->setMaximumWidth(scaled(mostCardWidth));
        m_row->addWidget(card, 1000);
        m_cards << card;
    }
    m_row->addStretch(1);
    const bool two = one.readings.size() == 2;
    m_both->setText(two ? tr("Both (B)") : tr("All (B)"));
    m_neither->setText(two ? tr("Neither (N)") : tr("None (N)"));
    for (QPushButton *button : {m_both, m_neither, m_other})
        button->setEnabled(editable);
    m_note->setEnabled(editable);
    m_scroll->setWidget(body);
    m_scroll->verticalScrollBar()->setValue(0);
    arrange();
}

/// Side by side where there is room, else one below the other.
void SettlingCase::arrange()
{
    if (!m_row)
        return;
    const bool fits = width() >= int(m_cards.size()) * scaled(leastCardWidth);
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SettlingCase::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString SettlingCase::note() const
{
    return m_note->text();
}

QPushButton *SettlingCase::button(SettlementOutcome outcome) const
{
    switch (outcome) {
    case SettlementOutcome::Both: return m_both;
    case SettlementOutcome::Neither: return m_neither;
    case SettlementOutcome::Other: return m_other;
    case SettlementOutcome::Accepted: break;
    }
    return nullptr;
}

} // namespace haeje
