// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcard.h"

#include "ui/common/evidencelist.h"
#include "ui/common/memoedit.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

ClaimCard::ClaimCard(const ClaimPassage &passage, bool writable, bool canRise, bool canFall, QWidget *parent)
    : QFrame(parent)
    , m_passage(passage)
    , m_note(new MemoEdit(passage.evidence.note, this))
{
    setObjectName(QStringLiteral("claimPassage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(4), scaled(4), scaled(4), scaled(8));
    column->setSpacing(scaled(2));
    auto *quote = new EvidenceList;
    const QString source = passage.source.orphan ? tr("%1 · lost its place in the text").arg(passage.citation) : passage.citation;
    quote->setItems({{EntityRef(passage.evidence.passage), passage.quote.size() > 600 ? passage.quote.left(600).trimmed() + QStringLiteral(" …") : passage.quote, source, -1}});
    quote->setToolTip(source);
    column->addWidget(quote);
    m_note->setObjectName(QStringLiteral("claimNote"));
    m_note->setPlaceholderText(tr("Why it is here"));
    m_note->setAccessibleName(tr("Note on the passage"));
    m_note->setReadOnly(!writable);
    m_note->setVisible(writable || !passage.evidence.note.isEmpty());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(12), 0, 0, 0);
    row->setSpacing(scaled(4));
    row->addWidget(m_note, 1);
    if (writable)
        row->addWidget(buildTools(canRise, canFall), 0, Qt::AlignTop);
    column->addLayout(row);
    connect(quote, &EvidenceList::activated, this, &ClaimCard::goAsked);
    connect(m_note, &MemoEdit::committed, this, &ClaimCard::noteTyped);
}

QWidget *ClaimCard::buildTools(bool canRise, bool canFall)
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *more = toolButton(QStringLiteral("more"), {}, tr("Move it, change how it stands to the claim, take it off"), tools);
    more->setObjectName(QStringLiteral("claimPassageMenu"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Go to the passage"), this, [this] { Q_EMIT goAsked(); });
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this] { Q_EMIT moveAsked(-1); })->setEnabled(canRise);
    menu->addAction(tr("Move down"), this, [this] { Q_EMIT moveAsked(1); })->setEnabled(canFall);
    menu->addSeparator();
    const QPair<ClaimStance, QString> stances[] = {{ClaimStance::For, tr("It is for the claim")},
                                                   {ClaimStance::Against, tr("It is against the claim")},
                                                   {ClaimStance::Context, tr("It is context")}};
    for (const auto &[stance, words] : stances) {
        QAction *action = menu->addAction(words, this, [this, stance = stance] { Q_EMIT stanceAsked(stance); });
        action->setCheckable(true);
        action->setChecked(stance == m_passage.evidence.stance);
        action->setEnabled(stance != m_passage.evidence.stance);
    }
    menu->addSeparator();
    menu->addAction(tr("Take it off the claim"), this, [this] { Q_EMIT removeAsked(); });
    more->setMenu(menu);
    row->addWidget(more);
    return tools;
}

bool ClaimCard::isPending() const
{
    return m_note->isPending();
}

void ClaimCard::commit()
{
    m_note->commit();
}

void ClaimCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.page);
    painter.fillRect(0, height() - 1, width(), 1, theme.separator);
}

} // namespace haeje
