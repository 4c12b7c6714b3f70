// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/listing.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/store/charts.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"
#include "core/text/citation.h"
#include "core/work/claimsheet.h"
#include "core/work/entitywords.h"
#include "core/work/storypages.h"

namespace haeje {

namespace {

void add(Table &table, const char *key, const QString &title, const QVariant &cell)
{
    table.columns += {QString::fromLatin1(key), title, false};
    table.rows.first().cells += cell;
}

QVariant stated(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant quotes(const Project &project, EntityRef subject)
{
    QStringList texts;
    for (const PassageId id : project.passages().evidenceOf(subject)) {
        if (const auto passage = project.passages().find(id))
            texts += passage->quote;
    }
    return texts;
}

QVariant roles(const QList<Party> &parties)
{
    QStringList list;
    for (const Party &party : parties)
        list += party.capacity;
    return list;
}

QVariant memos(const Project &project, EntityRef on)
{
    QStringList texts;
    for (const Memo &memo : project.memos().on(on))
        texts += memo.title.isEmpty() || memo.text.isEmpty() ? memo.title + memo.text : memo.title + u'\n' + memo.text;
    return texts;
}

void addPassage(const Project &project, PassageId id, Table &table)
{
    QStringList codes;
    for (const CodingRow &coding : project.passages().codingsOf(id))
        codes += coding.codePath;
    QStringList standing;
    for (const EntityRef &ref : project.passages().standingOn(id))
        standing += entityKindName(ref.kind) + u' ' + QString::number(ref.id);
    const auto passage = project.passages().find(id);
    add(table, "before", CommandLine::tr("Before"), passage ? QVariant(passage->before) : QVariant());
    add(table, "after", CommandLine::tr("After"), passage ? QVariant(passage->after) : QVariant());
    add(table, "codes", CommandLine::tr("Codes"), codes);
    add(table, "standing_on_it", CommandLine::tr("What stands on it"), standing);
    add(table, "memos", CommandLine::tr("Memos"), memos(project, id));
}

void addMessage(const Project &project, MessageId id, Table &table)
{
    const auto message = project.messages().find(id);
    if (!message)
        return;
    add(table, "key", CommandLine::tr("Key"), stated(message->key));
    add(table, "sender_roles", CommandLine::tr("Senders' posts"), roles(message->senders));
    add(table, "recipient_roles", CommandLine::tr("Recipients' posts"), roles(message->recipients));
    QStringList outlets, addresses;
    for (const Version &version : message->versions) {
        outlets += version.outlet;
        addresses += version.url;
    }
    add(table, "outlets", CommandLine::tr("Outlets"), outlets);
    add(table, "urls", CommandLine::tr("Addresses"), addresses);
    add(table, "notes", CommandLine::tr("Notes"), stated(message->notes));
    add(table, "quotes", CommandLine::tr("Quotes"), quotes(project, id));
    add(table, "memos", CommandLine::tr("Memos"), memos(project, id));
}

void addFigure(const Project &project, FigureId id, Table &table)
{
    const auto figure = project.figures().find(id);
    if (!figure)
        return;
    add(table, "guid", CommandLine::tr("GUID"), figure->guid);
    add(table, "verdict", CommandLine::tr("Verdict"), stated(figure->verdict));
    add(table, "source", CommandLine::tr("Source"), stated(figure->source));
    add(table, "quotes", CommandLine::tr("Quotes"), quotes(project, id));
    add(table, "memos", CommandLine::tr("Memos"), memos(project, id));
}

void addMemo(const Project &project, MemoId id, Table &table)
{
    EntityWords words(project);
    QStringList names, from;
    for (const EntityRef &link : project.memos().linksOf(id))
        names += words.kindAndName(link);
    for (const MemoId linking : project.memos().linkingTo(id))
        from += entityText(linking);
    add(table, "link_names", CommandLine::tr("Linked to"), names);
    add(table, "linked_from", CommandLine::tr("Linked from"), from);
    add(table, "memos", CommandLine::tr("Memos"), memos(project, id));
}

void addStory(const Project &project, StoryId id, Table &table)
{
    const auto story = project.timelineNotes().stories().find(id);
    if (!story)
        return;
    QStringList sentences, quotes;
    for (const StoryPage &page : storyPages(project, *story)) {
        sentences += messageSentence(page.message, QLocale());
        quotes += page.quote;
    }
    add(table, "steps_in_words", CommandLine::tr("In words"), sentences);
    add(table, "quotes", CommandLine::tr("Quotes"), quotes);
}

void addClaim(const Project &project, ClaimId id, Table &table)
{
    const auto sheet = claimSheet(project, id);
    if (!sheet)
        return;
    const struct {
        ClaimStance stance;
        const char *key;
        QString title;
    } parts[] = {{ClaimStance::For, "quotes_for", CommandLine::tr("Quotes for")},
                 {ClaimStance::Against, "quotes_against", CommandLine::tr("Quotes against")},
                 {ClaimStance::Context, "quotes_context", CommandLine::tr("Quotes as context")}};
    for (const auto &part : parts) {
        QStringList quotes;
        for (const ClaimPassage &passage : sheet->of(part.stance)) {
            const QString note = passage.evidence.note.isEmpty() ? QString() : QStringLiteral(" — ") + passage.evidence.note;
            quotes += quotedFrom(passage.quote, passage.citation) + note;
        }
        add(table, part.key, part.title, quotes);
    }
    add(table, "memos", CommandLine::tr("Memos"), memos(project, id));
}

void addChart(const Project &project, ChartId id, Table &table)
{
    const auto chart = project.charts().find(id);
    if (!chart)
        return;
    add(table, "notes", CommandLine::tr("Notes"), stated(chart->notes));
    add(table, "source", CommandLine::tr("Source"), stated(chart->source));
    add(table, "byline", CommandLine::tr("By"), stated(chart->byline));
    add(table, "alt", CommandLine::tr("Alt text"), stated(chart->alt));
}

} // namespace

void addWhole(const Project &project, const QString &what, qint64 id, Table &table)
{
    if (what == QLatin1String("documents")) {
        add(table, "memos", CommandLine::tr("Memos"), memos(project, DocumentId(id)));
        add(table, "text", CommandLine::tr("Text"), project.documents().text(DocumentId(id)));
    } else if (what == QLatin1String("passages")) {
        addPassage(project, PassageId(id), table);
    } else if (what == QLatin1String("messages")) {
        addMessage(project, MessageId(id), table);
    } else if (what == QLatin1String("codes")) {
        add(table, "memos", CommandLine::tr("Memos"), memos(project, CodeId(id)));
    } else if (what == QLatin1String("figures")) {
        addFigure(project, FigureId(id), table);
    } else if (what == QLatin1String("memos")) {
        addMemo(project, MemoId(id), table);
    } else if (what == QLatin1String("claims")) {
        addClaim(project, ClaimId(id), table);
    } else if (what == QLatin1String("stories")) {
        addStory(project, StoryId(id), table);
    } else if (what == QLatin1String("charts")) {
        addChart(project, ChartId(id), table);
    }
}

} // namespace haeje
