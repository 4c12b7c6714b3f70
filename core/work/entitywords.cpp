// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/entitywords.h"

#include "core/model/memo.h"
#include "core/store/actors.h"
#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"

#include <QCoreApplication>
#include <QLocale>

namespace haeje {

namespace {

struct EntityTitles {
    Q_DECLARE_TR_FUNCTIONS(EntityWords)
};

/// A quote is named by its beginning, on one line.
QString shortQuote(const QString &quote)
{
    return QStringLiteral("“%1”").arg(memoHeading({}, quote.left(240)));
}

QString messageName(const Project &project, MessageId id)
{
    const auto message = project.messages().find(id);
    if (!message)
        return {};
    const auto names = [](const QList<Party> &parties) {
        QStringList all;
        for (const Party &party : parties)
            all << party.name;
        return all.join(QStringLiteral(", "));
    };
    return QStringLiteral("%1 → %2, %3").arg(names(message->senders), names(message->recipients), message->date.display(QLocale()));
}

template<class List, class IdOf>
QString nameIn(const List &list, IdOf id)
{
    for (const auto &one : list) {
        if (one.id == id)
            return one.name;
    }
    return {};
}

} // namespace

QString entityKindTitle(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Project: return EntityTitles::tr("project");
    case EntityKind::Document: return EntityTitles::tr("document");
    case EntityKind::Passage: return EntityTitles::tr("passage");
    case EntityKind::Coding: return EntityTitles::tr("coding");
    case EntityKind::Code: return EntityTitles::tr("code");
    case EntityKind::Memo: return EntityTitles::tr("memo");
    case EntityKind::Actor: return EntityTitles::tr("actor");
    case EntityKind::Occasion: return EntityTitles::tr("occasion");
    case EntityKind::Message: return EntityTitles::tr("message");
    case EntityKind::Version: return EntityTitles::tr("version");
    case EntityKind::Figure: return EntityTitles::tr("figure");
    case EntityKind::Chart: return EntityTitles::tr("chart");
    case EntityKind::Collection: return EntityTitles::tr("collection");
    case EntityKind::Claim: return EntityTitles::tr("claim");
    case EntityKind::CodeGroup: return EntityTitles::tr("code group");
    case EntityKind::Retrieval: return EntityTitles::tr("retrieval");
    case EntityKind::Settlement: return EntityTitles::tr("settlement");
    case EntityKind::None: break;
    }
    return {};
}

QString EntityWords::title(DocumentId document)
{
    auto it = m_titles.find(document);
    if (it == m_titles.end()) {
        const auto summary = m_project.documents().summary(document);
        it = m_titles.insert(document, summary ? summary->facts.title : QString());
    }
    return *it;
}

QString EntityWords::codePath(CodeId id)
{
    auto it = m_paths.find(id);
    if (it == m_paths.end())
        it = m_paths.insert(id, m_project.codes().path(id));
    return *it;
}

QString EntityWords::passageName(PassageId id)
{
    const auto passage = m_project.passages().find(id);
    return passage ? EntityTitles::tr("%1 in %2").arg(shortQuote(passage->quote), title(passage->document)) : QString();
}

static QString versionName(const Project &project, VersionId id)
{
    for (const Message &message : project.messages().all()) {
        for (const Version &version : message.versions) {
            if (version.id == id)
                return QStringLiteral("%1, %2").arg(version.outlet, version.published.display(QLocale()));
        }
    }
    return {};
}

QString EntityWords::name(const EntityRef &what)
{
    switch (what.kind) {
    case EntityKind::Project: return m_project.name();
    case EntityKind::Document: return title(DocumentId(what.id));
    case EntityKind::Passage: return passageName(PassageId(what.id));
    case EntityKind::Code: return codePath(CodeId(what.id));
    case EntityKind::Message: return messageName(m_project, MessageId(what.id));
    case EntityKind::Version: return versionName(m_project, VersionId(what.id));
    case EntityKind::Occasion: return nameIn(m_project.occasions().all(), OccasionId(what.id));
    case EntityKind::Collection: return nameIn(m_project.collections().all(), CollectionId(what.id));
    case EntityKind::Retrieval: return nameIn(m_project.retrievals().all(), RetrievalId(what.id));
    case EntityKind::Coding:
        if (const auto row = m_project.passages().coding(CodingId(what.id)))
            return EntityTitles::tr("%1 on %2 in %3").arg(row->codePath, shortQuote(row->quote), row->documentTitle);
        return {};
    case EntityKind::Memo: {
        const auto memo = m_project.memos().find(MemoId(what.id));
        return memo ? memoHeading(memo->title, memo->text) : QString();
    }
    case EntityKind::Actor: {
        const auto actor = m_project.actors().find(ActorId(what.id));
        return actor && !actor->names.isEmpty() ? actor->names.first().name : QString();
    }
    case EntityKind::Figure: {
        const auto figure = m_project.figures().find(FigureId(what.id));
        return !figure ? QString() : figure->category.isEmpty() ? figure->statement : QStringLiteral("%1, %2").arg(figure->statement, figure->category);
    }
    case EntityKind::Chart: {
        const auto chart = m_project.charts().find(ChartId(what.id));
        return !chart ? QString() : chart->title.isEmpty() ? chart->name : chart->title;
    }
    case EntityKind::Claim: {
        const auto claim = m_project.claims().find(ClaimId(what.id));
        return claim ? memoHeading({}, claim->statement) : QString();
    }
    case EntityKind::Settlement: {
        const auto settled = m_project.coders().settlement(SettlementId(what.id));
        return settled ? EntityTitles::tr("%1 in %2").arg(codePath(settled->code), title(settled->document)) : QString();
    }
    case EntityKind::CodeGroup: return nameIn(m_project.codes().groups(), CodeGroupId(what.id));
    case EntityKind::None: break;
    }
    return {};
}

QString EntityWords::kindAndName(const EntityRef &what)
{
    if (what.kind == EntityKind::Project)
        return EntityTitles::tr("the project");
    const QString words = name(what);
    return words.isEmpty() ? QStringLiteral("%1 %2").arg(entityKindTitle(what.kind)).arg(what.id)
                           : QStringLiteral("%1 %2").arg(entityKindTitle(what.kind), words);
}

QString entityText(const EntityRef &what)
{
    return what.kind == EntityKind::Project ? QStringLiteral("project") : QStringLiteral("%1:%2").arg(entityKindName(what.kind)).arg(what.id);
}

EntityRef entityFromText(const QString &text)
{
    if (text == QLatin1String("project"))
        return EntityRef(EntityKind::Project, 0);
    bool number = false;
    const EntityKind kind = entityKindFromName(text.section(QLatin1Char(':'), 0, 0));
    const qint64 id = text.section(QLatin1Char(':'), 1).toLongLong(&number);
    return number && id > 0 && kind != EntityKind::None && kind != EntityKind::Project ? EntityRef(kind, id) : EntityRef();
}

} // namespace haeje
