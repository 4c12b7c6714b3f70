// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/memoentries.h"

#include "core/formats/tables/cells.h"
#include "core/model/memo.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "core/work/printedpage.h"

#include <QCoreApplication>
#include <QLocale>

namespace haeje {

struct MemoEntryWords {
    Q_DECLARE_TR_FUNCTIONS(MemoEntries)
};

QString MemoEntry::heading() const
{
    return memoHeading(title, text);
}

bool MemoFilter::matches(const MemoEntry &entry) const
{
    const QDate day = entry.lastAt().toLocalTime().date();
    return (kind.isEmpty() || entry.kind == kind) && (!withoutKind || entry.kind.isEmpty()) && (on == EntityKind::None || entry.on.kind == on)
        && (coder.isEmpty() || entry.coder == coder) && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

QList<MemoEntry> memoEntries(const Project &project)
{
    QList<MemoEntry> entries;
    EntityWords words(project);
    const QHash<MemoId, int> links = project.memos().linkCounts();
    for (const Memo &memo : project.memos().all()) {
        entries.append({memo.id, memo.on, words.kindAndName(memo.on), memo.title, memo.kind, memo.text, memo.coder, memo.createdAt, memo.changedAt,
                        links.value(memo.id)});
    }
    for (const CodingRow &row : project.passages().codings()) {
        if (!row.coding.memo.trimmed().isEmpty())
            entries.append({row.coding.id, row.coding.id, words.kindAndName(row.coding.id), {}, {}, row.coding.memo, row.coding.coder,
                            row.coding.createdAt, {}, 0});
    }
    return entries;
}

Table memosTable(const Project &project)
{
    return memosTable(project, memoEntries(project));
}

Table memosTable(const Project &project, const QList<MemoEntry> &entries)
{
    using namespace cells;
    Table table;
    table.columns = {number("id", MemoEntryWords::tr("Id")), words("guid", MemoEntryWords::tr("Guid")), words("on_kind", MemoEntryWords::tr("On what kind")),
                     number("on_id", MemoEntryWords::tr("Its id")), words("text", MemoEntryWords::tr("Memo")), words("coder", MemoEntryWords::tr("Coder")),
                     words("created_at", MemoEntryWords::tr("Made")), words("title", MemoEntryWords::tr("Title")), words("kind", MemoEntryWords::tr("Kind")),
                     words("on", MemoEntryWords::tr("On")), words("changed_at", MemoEntryWords::tr("Changed")), words("links", MemoEntryWords::tr("Links"))};
    QHash<MemoId, QString> guids;
    for (const Memo &memo : project.memos().all())
        guids.insert(memo.id, memo.guid);
    for (const MemoEntry &entry : entries) {
        const bool own = entry.what.kind == EntityKind::Memo;
        QStringList links;
        for (const EntityRef &link : own && entry.links > 0 ? project.memos().linksOf(MemoId(entry.what.id)) : QList<EntityRef>())
            links << entityText(link);
        const QVariant onId = entry.on.kind == EntityKind::Project ? QVariant() : QVariant(entry.on.id);
        table.rows << Table::Row{{own ? QVariant(entry.what.id) : QVariant(), own ? stated(guids.value(MemoId(entry.what.id))) : QVariant(),
                                  entityKindName(entry.on.kind), onId, stated(entry.text), stated(entry.coder), time(entry.createdAt), stated(entry.title),
                                  stated(entry.kind), entry.onWords, time(entry.changedAt), links},
                                 {own ? entry.what : entry.on}, false};
    }
    table.notes << MemoEntryWords::tr("A row without an id is the text that a coding carries itself.");
    return table;
}

static QString dayWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QByteArray memosPage(const Project &project, const QList<MemoEntry> &entries)
{
    PrintedPage page(MemoEntryWords::tr("Memos of %1").arg(project.name()));
    page.text(MemoEntryWords::tr("%n memos", nullptr, int(entries.size())), QStringLiteral("meta"));
    EntityWords words(project);
    for (const MemoEntry &entry : entries) {
        page.begin(QStringLiteral("entry"));
        page.heading(2, entry.heading());
        QStringList meta{memoKindTitle(entry.kind), entry.coder, dayWords(entry.createdAt)};
        if (entry.changedAt.isValid())
            meta << MemoEntryWords::tr("changed %1").arg(dayWords(entry.changedAt));
        meta.removeAll(QString());
        page.text(meta.join(QStringLiteral(" · ")), QStringLiteral("meta"));
        page.text(MemoEntryWords::tr("On %1").arg(entry.onWords), QStringLiteral("meta"));
        page.text(entry.text);
        if (entry.what.kind == EntityKind::Memo) {
            QStringList to, from;
            for (const EntityRef &link : project.memos().linksOf(MemoId(entry.what.id)))
                to << words.kindAndName(link);
            for (const MemoId linking : project.memos().linkingTo(entry.what))
                from << words.name(linking);
            page.fact(MemoEntryWords::tr("Links:"), to.join(QStringLiteral("; ")));
            page.fact(MemoEntryWords::tr("Linked from:"), from.join(QStringLiteral("; ")));
        }
        page.end();
    }
    return page.html();
}

} // namespace haeje
