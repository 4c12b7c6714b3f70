// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/storypages.h"

#include "core/formats/tables/cells.h"
#include "core/store/actors.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"

#include <QCoreApplication>

namespace haeje {

struct StoryTableWords {
    Q_DECLARE_TR_FUNCTIONS(StoryTables)
};
using namespace cells;

/// A screen holds so much at a size that is read from the last row.
static constexpr int longestQuote = 420;

/// Cut behind a sentence or a word, with an ellipsis where something was left out.
static QString shortened(const QString &text)
{
    const QString whole = text.simplified();
    if (whole.size() <= longestQuote)
        return whole;
    qsizetype end = -1;
    for (const QString &stop : {QStringLiteral(". "), QStringLiteral("\u3002"), QStringLiteral("? "), QStringLiteral("! ")})
        end = std::max(end, whole.lastIndexOf(stop, longestQuote));
    if (end < longestQuote / 3)
        end = whole.lastIndexOf(QLatin1Char(' '), longestQuote);
    return whole.left(end > 0 ? end + 1 : longestQuote).trimmed() + QStringLiteral(" \u2026");
}

static QString titleOf(const Document &document)
{
    const QString title = document.facts.title;
    return document.facts.series.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, document.facts.series);
}

/// How the text begins: its first paragraph.
static QString beginningOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote)
            return document.text.mid(block.span.start, block.span.length());
    }
    return {};
}

static void addQuote(const Project &project, StoryPage &page)
{
    for (const PassageId id : project.passages().evidenceOf(page.message.id)) {
        const auto passage = project.passages().find(id);
        const auto document = passage ? project.documents().find(passage->document) : std::nullopt;
        if (!document)
            continue;
        page.quote = shortened(passage->quote);
        page.language = document->facts.language;
        page.source = titleOf(*document);
        return;
    }
    for (const Version &version : std::as_const(page.message.versions)) {
        const auto document = version.document ? project.documents().find(version.document) : std::nullopt;
        const QString beginning = document ? beginningOf(*document) : QString();
        if (beginning.isEmpty())
            continue;
        page.quote = shortened(beginning);
        page.language = version.language.isEmpty() ? document->facts.language : version.language;
        page.source = version.outlet.isEmpty() ? titleOf(*document) : version.outlet;
        return;
    }
}

QList<StoryPage> storyPages(const Project &project, const Story &story)
{
    QHash<ActorId, QString> sides;
    for (const Actor &actor : project.actors().all())
        sides.insert(actor.id, actor.side);
    QList<StoryPage> pages;
    for (const StoryStep &step : story.steps) {
        const auto message = project.messages().find(step.message);
        if (!message)
            continue;
        StoryPage page;
        page.message = *message;
        page.caption = step.caption;
        page.senderSide = message->senders.isEmpty() ? QString() : sides.value(message->senders.first().actor);
        page.recipientSide = message->recipients.isEmpty() ? QString() : sides.value(message->recipients.first().actor);
        addQuote(project, page);
        pages.append(page);
    }
    return pages;
}

Table storiesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", StoryTableWords::tr("Id")), words("guid", StoryTableWords::tr("Guid")), words("name", StoryTableWords::tr("Story")),
                     number("steps", StoryTableWords::tr("Steps")), words("messages", StoryTableWords::tr("Messages")), words("captions", StoryTableWords::tr("Captions"))};
    for (const Story &story : project.timelineNotes().stories().all()) {
        QVariantList messages;
        QStringList captions;
        QList<EntityRef> evidence;
        for (const StoryStep &step : story.steps) {
            messages << step.message.value;
            captions << step.caption;
            evidence << step.message;
        }
        table.rows << Table::Row{{story.id.value, story.guid, story.name, int(story.steps.size()), QVariant(messages), captions}, evidence, false};
    }
    return table;
}

Table timelineNotesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", StoryTableWords::tr("Id")), words("guid", StoryTableWords::tr("Guid")), words("date", StoryTableWords::tr("Date")),
                     words("text", StoryTableWords::tr("Note")), words("created_at", StoryTableWords::tr("Made")), words("created_by", StoryTableWords::tr("By"))};
    for (const TimelineNote &note : project.timelineNotes().all())
        table.rows << Table::Row{{note.id.value, note.guid, note.date.text(), note.text, stated(note.createdAt), stated(note.createdBy)}, {}, false};
    return table;
}

} // namespace haeje
