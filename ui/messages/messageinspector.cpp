// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messageinspector.h"

#include "core/analysis/messages/heldposts.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/store/actors.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/common/evidencelist.h"
#include "ui/common/messagemarks.h"
#include "ui/common/panelhead.h"
#include "ui/messages/actordialog.h"
#include "ui/messages/factsgrid.h"
#include "ui/messages/inspectorparts.h"
#include "ui/messages/messageediting.h"
#include "ui/messages/occasiondialog.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

MessageInspector::MessageInspector(Navigator &navigator, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_prompts(prompts)
    , m_head(new PanelHead(tr("Message")))
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("messageInspector"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_compare = m_head->add(QStringLiteral("compare"), {}, tr("Compare with earlier messages"));
    m_compare->setObjectName(QStringLiteral("inspectorCompare"));
    connect(m_compare, &QToolButton::clicked, this, [this] { Q_EMIT compareAsked(m_shown); });
    m_edit = m_head->add({}, tr("Edit"));
    m_edit->setObjectName(QStringLiteral("inspectorEdit"));
    m_delete = m_head->add(QStringLiteral("close"), {}, tr("Delete message"));
    m_delete->setObjectName(QStringLiteral("inspectorDelete"));
    connect(m_edit, &QToolButton::clicked, this, &MessageInspector::edit);
    connect(m_delete, &QToolButton::clicked, this, &MessageInspector::remove);
    show({});
}

void MessageInspector::setProject(Project *project)
{
    m_project = project;
    forget();
    show({});
}

void MessageInspector::show(const EntityRef &what)
{
    m_shown = what;
    QWidget *page = nullptr;
    const bool message = what.kind == EntityKind::Message;
    m_head->setTitle(what.kind == EntityKind::Actor ? tr("Actor") : what.kind == EntityKind::Occasion ? tr("Occasion") : tr("Message"));
    if (m_project && message) {
        if (const auto found = m_project->messages().find(MessageId(what.id)))
            page = messagePage(*found);
    } else if (m_project && what.kind == EntityKind::Actor) {
        page = actorPage(ActorId(what.id));
    } else if (m_project && what.kind == EntityKind::Occasion) {
        page = occasionPage(OccasionId(what.id));
    }
    const bool writable = page && m_project && !m_project->isReadOnly();
    m_compare->setVisible(page && message);
    m_edit->setVisible(page != nullptr);
    m_edit->setEnabled(writable);
    m_delete->setVisible(page && message);
    m_delete->setEnabled(writable);
    QWidget *content = page ? page : emptyPage();
    content->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setWidget(content);
}

QWidget *MessageInspector::emptyPage() const
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    QLabel *words = metaLabel(tr("Select a message to see who sent it to whom, its versions, and the passages it stands on."));
    wrapInWidth(words);
    column->addWidget(words);
    column->addStretch();
    return page;
}

const MessageInspector::Known &MessageInspector::known()
{
    if (!m_read) {
        m_read = Known{m_project->messages().all(), {}, {}};
        m_read->flags = messageFlags({m_read->messages, m_project->actors().all(), m_project->occasions().all()});
        m_read->replies = replyProposals(m_read->messages, m_project->messages().refusedReplies());
    }
    return *m_read;
}

QWidget *MessageInspector::messagePage(const Message &message)
{
    const Theme &theme = themeOf(this);
    const QList<Message> &all = known().messages;
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->addWidget(subject(messageHeadline(message)));
    QStringList meta{dateReading(message.date, locale()), message.key, publicationText(message, locale())};
    meta.removeAll(QString());
    QLabel *metaLine = metaLabel(meta.join(QStringLiteral(" \u00b7 ")));
    metaLine->setObjectName(QStringLiteral("inspectorMeta"));
    wrapInWidth(metaLine);
    column->addWidget(metaLine);
    addWarnings(column, message.id);

    auto *facts = new FactsGrid;
    connect(facts, &FactsGrid::followed, this, [this](const EntityRef &target) { m_navigator.goTo(target); });
    const auto addParties = [&](const QString &label, const QList<Party> &parties) {
        for (const Party &party : parties) {
            const auto actor = m_project->actors().find(party.actor);
            const QString posts = actor && party.capacity.isEmpty() ? capacityOn(actor->posts, message.date).words : QString();
            facts->add(label, party.name, sideIcon(colourOfSide(theme, actor ? actor->side : QString())),
                       posts.isEmpty() ? party.capacity : tr("by the posts of that day: %1").arg(posts));
        }
    };
    addParties(isMeeting(message.kind) ? tr("Present") : tr("Sender"), message.senders);
    addParties(isMeeting(message.kind) ? tr("Present") : tr("Recipient"), message.recipients);
    facts->add(tr("Kind"), messageKindTitle(message.kind), markIcon(shapeOfKind(message.kind), theme.text));
    const QString ordinal = message.ordinal ? tr("%1 anniversary").arg(ordinalText(*message.ordinal)) : QString();
    if (message.occasion)
        facts->addLink(tr("Occasion"), message.occasionName, message.occasion);
    facts->add(message.occasion ? tr("Occasion") : tr("Anniversary"), ordinal);
    const auto addMessages = [&](const QString &label, const QList<MessageId> &ids) {
        for (const Message &other : all) {
            if (ids.contains(other.id))
                facts->addLink(label, QStringLiteral("%1, %2").arg(messageHeadline(other), other.date.display(locale())), other.id);
        }
    };
    addMessages(tr("Other half"), otherHalves(message, all));
    addMessages(tr("Answers"), message.replyTo);
    addMessages(tr("Answered by"), repliesTo(message.id, all));
    addProposedReplies(facts, message);
    facts->add(tr("Channel"), message.channel);
    facts->add(tr("Not stated"), notStatedTitles(message.notStated).join(QStringLiteral(", ")));
    facts->add(tr("Certainty"), message.confidence.isEmpty() ? tr("not stated") : certaintyTitle(message.confidence));
    column->addWidget(facts);
    for (const auto &[label, text] : {std::pair(tr("Summary"), message.summary), std::pair(tr("Notes"), message.notes)}) {
        if (text.isEmpty())
            continue;
        column->addWidget(metaLabel(label));
        column->addWidget(wrappedLabel(text));
    }
    column->addWidget(separatorLine());
    column->addWidget(versionsPart(message));
    column->addWidget(separatorLine());
    column->addWidget(evidencePart(message));
    column->addStretch();
    return page;
}

QWidget *MessageInspector::versionsPart(const Message &message)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(metaLabel(message.versions.isEmpty() ? tr("No version recorded")
                                                           : tr("%n versions", nullptr, int(message.versions.size()))));
    const int texts = int(std::count_if(message.versions.begin(), message.versions.end(), [](const Version &one) { return bool(one.document); }));
    for (const Version &version : message.versions) {
        auto *grid = new FactsGrid;
        connect(grid, &FactsGrid::followed, this, [this](const EntityRef &target) { m_navigator.goTo(target); });
        QStringList detail{version.title, version.language, version.published.display(locale()), version.publishedTime, version.placement, version.url};
        detail.removeAll(QString());
        const QString outlet = version.outlet.isEmpty() ? tr("Outlet not stated") : version.outlet;
        column->addWidget(wrappedLabel(outlet));
        QLabel *line = metaLabel(detail.join(QStringLiteral(" \u00b7 ")));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        wrapInWidth(line);
        column->addWidget(line);
        if (version.document) {
            const auto document = m_project->documents().summary(version.document);
            grid->addLink(tr("Text"), document ? document->facts.title : tr("in the library"), version.document);
            if (texts > 1) {
                auto *compare = new QPushButton(texts == 2 ? tr("Compare with the other version") : tr("Compare with the other versions"));
                compare->setObjectName(QStringLiteral("compareVersion.%1").arg(version.id.value));
                connect(compare, &QPushButton::clicked, this, [this, id = version.id] { Q_EMIT compareAsked(id); });
                grid->addWidget({}, compare);
            }
            column->addWidget(grid);
        } else {
            delete grid;
        }
    }
    return part;
}

/// "Lee, paragraph 2": the document's author (or its title), and which paragraph of it.
static QString whereabouts(const Document &document, TextSpan span)
{
    int paragraph = 0;
    for (const Block &block : document.blocks) {
        paragraph += block.kind == BlockKind::Paragraph;
        if (block.span.end > span.start)
            break;
    }
    const QString name = document.facts.title;
    return paragraph > 0 ? MessageInspector::tr("%1, paragraph %2").arg(name).arg(paragraph) : name;
}

QWidget *MessageInspector::evidencePart(const Message &message)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    QList<EvidenceItem> items;
    for (PassageId id : m_project->passages().evidenceOf(message.id)) {
        const auto passage = m_project->passages().find(id);
        const auto document = passage ? m_project->documents().find(passage->document) : std::nullopt;
        if (!document)
            continue;
        EvidenceItem item{passage->id, passage->quote, whereabouts(*document, passage->span), -1};
        const QList<CodingRow> codings = m_project->passages().codingsOf(passage->id);
        if (!codings.isEmpty()) {
            const auto code = m_project->codes().find(codings.first().coding.code);
            item.colour = code ? code->colour : -1;
            item.meta = QStringLiteral("%1 \u00b7 %2").arg(codings.first().codePath.section(QLatin1Char('/'), -1), item.meta);
        }
        items.append(item);
    }
    column->addWidget(metaLabel(items.isEmpty() ? tr("Evidence: no passage yet. Mark one in the library and make it this message's evidence.")
                                                : tr("Evidence, %n passages", nullptr, int(items.size()))));
    wrapInWidth(static_cast<QLabel *>(column->itemAt(0)->widget()));
    auto *list = new EvidenceList;
    list->setItems(items);
    connect(list, &EvidenceList::activated, this, [this](const EntityRef &where) { m_navigator.goTo(where); });
    column->addWidget(list);
    return part;
}

void MessageInspector::edit()
{
    if (!m_project)
        return;
    if (m_shown.kind == EntityKind::Message)
        editMessage(this, *m_project, m_prompts, MessageId(m_shown.id));
    else if (m_shown.kind == EntityKind::Actor)
        editActor(this, *m_project, m_prompts, ActorId(m_shown.id));
    else if (m_shown.kind == EntityKind::Occasion)
        editOccasion(this, *m_project, m_prompts, OccasionId(m_shown.id));
    show(m_shown);
}

void MessageInspector::remove()
{
    if (m_project && deleteMessage(this, *m_project, m_prompts, MessageId(m_shown.id)))
        show({});
}

} // namespace haeje
