// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/inspectorparts.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/work/actorcells.h"
#include "core/work/messagecells.h"
#include "core/work/messagework.h"
#include "ui/common/messagemarks.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/messages/factsgrid.h"
#include "ui/messages/messageinspector.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

QLabel *subject(const QString &text)
{
    QLabel *label = wrappedLabel(text);
    label->setObjectName(QStringLiteral("inspectorSubject"));
    label->setFont(haeje::font(TypeRole::Subject));
    return label;
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    column->setSpacing(scaled(10));
    return column;
}

QIcon sideIcon(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2, 2);
    return QIcon(pixmap);
}

QStringList notStatedTitles(const QStringList &fields)
{
    QStringList titles;
    for (const MessageField &field : messageFields()) {
        if (!field.notStated.isEmpty() && fields.contains(field.notStated))
            titles << field.title;
    }
    return titles;
}

/// What wants a second look, in words with a sign before them.
void MessageInspector::addWarnings(QVBoxLayout *column, const EntityRef &what)
{
    for (const MessageFlag &flag : known().flags) {
        if (flag.subject != what)
            continue;
        QLabel *label = wrappedLabel(QStringLiteral("\u26a0 ") + flag.sentence);
        label->setObjectName(QStringLiteral("inspectorWarning"));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, themeOf(this).warning);
        label->setPalette(palette);
        column->addWidget(label);
    }
}

void MessageInspector::addProposedReplies(FactsGrid *facts, const Message &message)
{
    const QList<Message> &all = known().messages;
    for (const ReplyProposal &proposal : known().replies) {
        const bool answers = proposal.pair.message == message.id;
        if (!answers && proposal.pair.replyTo != message.id)
            continue;
        const MessageId otherId = answers ? proposal.pair.replyTo : proposal.pair.message;
        const auto other = std::find_if(all.begin(), all.end(), [&](const Message &one) { return one.id == otherId; });
        const QString label = answers ? tr("May answer") : tr("May be answered by");
        facts->addLink(label, QStringLiteral("%1, %2").arg(messageHeadline(*other), other->date.display(locale())), other->id);
        auto *row = new QWidget;
        auto *buttons = new QHBoxLayout(row);
        buttons->setContentsMargins(0, 0, 0, 0);
        auto *take = new QPushButton(tr("Link"));
        auto *refuse = new QPushButton(tr("Refuse"));
        take->setToolTip(proposal.reason);
        refuse->setToolTip(tr("It is not proposed again. Undo takes it back."));
        for (QPushButton *button : {take, refuse}) {
            button->setEnabled(!m_project->isReadOnly());
            buttons->addWidget(button);
        }
        buttons->addStretch();
        facts->addWidget(label, row);
        const ReplyPair pair = proposal.pair;
        const auto settle = [this, pair](bool takes) {
            const auto done = takes ? takeReplies(*m_project, {pair}) : refuseReplies(*m_project, {pair});
            if (!done)
                m_prompts.fail(this, tr("The reply was not changed"), done.message());
            forget();
            show(m_shown);
        };
        // The page that holds the button is made anew: only after the click is over.
        connect(take, &QPushButton::clicked, this, [settle] { settle(true); }, Qt::QueuedConnection);
        connect(refuse, &QPushButton::clicked, this, [settle] { settle(false); }, Qt::QueuedConnection);
    }
}

QWidget *MessageInspector::actorPage(ActorId id)
{
    const auto actor = m_project->actors().find(id);
    if (!actor)
        return nullptr;
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->addWidget(subject(actor->name()));
    addWarnings(column, id);
    auto *facts = new FactsGrid;
    constexpr int mostNames = 30;
    for (const ActorName &name : actor->names.mid(0, mostNames))
        facts->add(tr("Names"), name.name, {}, name.language);
    if (actor->names.size() > mostNames)
        facts->add(tr("Names"), tr("and %n more", nullptr, int(actor->names.size()) - mostNames));
    facts->add(tr("Side"), sideTitle(actor->side), sideIcon(colourOfSide(themeOf(this), actor->side)));
    facts->add(tr("Kind"), actor->kind.isEmpty() ? tr("not stated") : actorKindTitle(actor->kind));
    facts->add(tr("Party"), actor->party);
    for (const ActorPost &post : actor->posts) {
        QStringList detail{post.from.isStated() || post.to.isStated() ? tr("%1 to %2", "dates").arg(post.from.isStated() ? post.from.display(locale()) : tr("earlier"), post.to.isStated() ? post.to.display(locale()) : tr("now")) : QString(),
                           postSphereTitle(post.sphere)};
        detail.removeAll(QString());
        facts->add(tr("Posts"), post.title, {}, detail.join(QStringLiteral(" \u00b7 ")));
    }
    int sent = 0;
    int received = 0;
    const auto takesPart = [&](const QList<Party> &parties) {
        return std::any_of(parties.begin(), parties.end(), [&](const Party &party) { return party.actor == id; });
    };
    for (const Message &message : known().messages) {
        sent += takesPart(message.senders);
        received += takesPart(message.recipients);
    }
    facts->add(tr("Messages"), tr("%1 sent, %2 received").arg(sent).arg(received));
    column->addWidget(facts);
    if (!actor->notes.isEmpty()) {
        column->addWidget(metaLabel(tr("Notes")));
        column->addWidget(wrappedLabel(actor->notes));
    }
    column->addStretch();
    return page;
}

QWidget *MessageInspector::occasionPage(OccasionId id)
{
    const auto occasion = m_project->occasions().find(id);
    if (!occasion)
        return nullptr;
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->addWidget(subject(occasion->name));
    auto *facts = new FactsGrid;
    for (const OccasionName &name : occasion->names)
        facts->add(tr("Names"), name.name, {}, name.language);
    facts->add(tr("Kind"), occasion->kind.isEmpty() ? tr("not stated") : occasionKindTitle(occasion->kind));
    facts->add(tr("Since"), dateReading(occasion->founded, locale()));
    facts->add(tr("Returns"), occasion->yearly ? tr("every year") : tr("no"));
    connect(facts, &FactsGrid::followed, this, [this](const EntityRef &target) { m_navigator.goTo(target); });
    for (const Message &message : known().messages) {
        if (message.occasion == id)
            facts->addLink(tr("Messages"), QStringLiteral("%1, %2").arg(message.date.display(locale()), messageHeadline(message)), message.id);
    }
    column->addWidget(facts);
    if (!occasion->notes.isEmpty()) {
        column->addWidget(metaLabel(tr("Notes")));
        column->addWidget(wrappedLabel(occasion->notes));
    }
    column->addStretch();
    return page;
}

} // namespace haeje
