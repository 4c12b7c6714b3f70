// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sample/sample.h"

#include "core/formats/sample/samplearticle.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/actors.h"
#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace haeje {

namespace {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(haeje::Sample)
};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/haeje/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString string(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Puts the parts of resources/sample/sample.json into a project, one kind after the other.
class Filling
{
public:
    explicit Filling(Project &project) : m_project(project) { }

    Result<void> all(const QJsonObject &sample);

private:
    using Step = Result<void> (Filling::*)(const QJsonObject &);
    Result<void> each(const QJsonArray &items, Step step);

    Result<void> document(const QJsonObject &item);
    Result<void> code(const QJsonObject &item);
    Result<void> coding(const QJsonObject &item);
    Result<void> memo(const QJsonObject &item);
    Result<void> actor(const QJsonObject &item);
    Result<void> occasion(const QJsonObject &item);
    Result<void> evidence(const QJsonObject &item);
    Result<void> figure(const QJsonObject &item);
    Result<void> chart(const QJsonObject &item);
    Result<void> claim(const QJsonObject &item);

    /// What a link names: a memo by its title, a code, a passage by its quote.
    Result<EntityRef> linked(const QJsonObject &item);
    /// The passages of the item's quote: one, or with "all" every occurrence. Error: none, or more than one without "all".
    Result<QList<PassageId>> passages(const QJsonObject &item);

    Project &m_project;
    QHash<QString, DocumentId> m_documents;
    QHash<QString, MemoId> m_memos; ///< by title
};

Result<void> Filling::all(const QJsonObject &sample)
{
    const auto items = [&](const char *key) { return sample.value(QLatin1String(key)).toArray(); };
    const QList<QPair<QJsonArray, Step>> first = {
        {items("documents"), &Filling::document}, {items("codes"), &Filling::code}, {items("codings"), &Filling::coding},
        {items("memos"), &Filling::memo},         {items("claims"), &Filling::claim}};
    const QList<QPair<QJsonArray, Step>> then = {
        {items("actors"), &Filling::actor},     {items("occasions"), &Filling::occasion}, {items("evidence"), &Filling::evidence},
        {items("figures"), &Filling::figure},   {items("charts"), &Filling::chart}};
    for (const auto &[array, step] : first) {
        if (const auto done = each(array, step); !done)
            return done;
    }
    const auto imported = importMessages(m_project, resource(QStringLiteral("exchanges.csv")));
    if (!imported)
        return imported.error();
    for (const auto &[array, step] : then) {
        if (const auto done = each(array, step); !done)
            return done;
    }
    return {};
}

Result<void> Filling::each(const QJsonArray &items, Step step)
{
    if (items.isEmpty())
        return Error{Sample::tr("The sample's data is incomplete; the program's files are damaged. Install Haeje again.")};
    for (const auto &item : items) {
        if (const auto done = (this->*step)(item.toObject()); !done)
            return done;
    }
    return {};
}

Result<void> Filling::document(const QJsonObject &item)
{
    OriginalFile original;
    original.name = string(item, "file");
    original.bytes = resource(original.name);
    original.sha256 = QCryptographicHash::hash(original.bytes, QCryptographicHash::Sha256).toHex();
    const SampleArticle article = readSampleArticle(QString::fromUtf8(original.bytes));
    Document document;
    document.text = article.text;
    document.blocks = article.blocks;
    document.sha256 = original.sha256;
    document.facts.title = article.title;
    document.facts.series = string(item, "series");
    for (const auto &author : item.value(QLatin1String("authors")).toArray())
        document.facts.authors += author.toString();
    document.facts.published = EdtfDate::parse(string(item, "published")).value_or(EdtfDate());
    document.facts.language = string(item, "language");
    const auto id = m_project.documents().add(document, original);
    if (!id)
        return id.error();
    m_documents.insert(string(item, "key"), *id);
    return {};
}

Result<void> Filling::code(const QJsonObject &item)
{
    const auto id = m_project.codes().findOrAddPath(string(item, "path"));
    if (!id)
        return id.error();
    auto code = m_project.codes().find(*id);
    if (!code)
        return Error{m_project.readError()};
    code->definition = string(item, "definition");
    code->colour = item.value(QLatin1String("colour")).toInt();
    code->shortcut = string(item, "shortcut");
    return m_project.codes().update(*code);
}

Result<QList<PassageId>> Filling::passages(const QJsonObject &item)
{
    const DocumentId document = m_documents.value(string(item, "document"));
    const QString quote = string(item, "quote");
    const QString text = m_project.documents().text(document);
    QList<PassageId> passages;
    for (qsizetype at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + quote.size())) {
        const auto passage = m_project.passages().findOrAdd(document, {int(at), int(at + quote.size())});
        if (!passage)
            return passage.error();
        passages += *passage;
    }
    const bool all = item.value(QLatin1String("all")).toBool();
    if (passages.isEmpty() || (passages.size() > 1 && !all))
        return Error{Sample::tr("The sample's quote “%1” does not occur exactly once.").arg(quote)};
    return passages;
}

Result<void> Filling::coding(const QJsonObject &item)
{
    const auto code = m_project.codes().findByPath(string(item, "code"));
    if (!code)
        return Error{Sample::tr("The sample has no code “%1”.").arg(string(item, "code"))};
    const auto passages = this->passages(item);
    if (!passages)
        return passages.error();
    for (const PassageId passage : *passages) {
        if (const auto coding = m_project.passages().addCoding(passage, code->id, string(item, "memo")); !coding)
            return coding.error();
    }
    return {};
}

Result<void> Filling::memo(const QJsonObject &item)
{
    Memo memo;
    memo.title = string(item, "title");
    memo.kind = string(item, "kind");
    memo.text = string(item, "text");
    memo.on = EntityRef(EntityKind::Project, 0);
    if (item.contains(QLatin1String("document")))
        memo.on = m_documents.value(string(item, "document"));
    else if (const auto code = m_project.codes().findByPath(string(item, "code")))
        memo.on = code->id;
    const auto id = m_project.memos().add(memo);
    if (!id)
        return id.error();
    m_memos.insert(memo.title, *id);
    for (const auto &link : item.value(QLatin1String("links")).toArray()) {
        const auto to = linked(link.toObject());
        const auto done = to ? m_project.memos().link(*id, *to) : Result<void>(to.error());
        if (!done)
            return done;
    }
    return {};
}

Result<EntityRef> Filling::linked(const QJsonObject &item)
{
    if (item.contains(QLatin1String("memo")))
        return EntityRef(m_memos.value(string(item, "memo")));
    if (item.contains(QLatin1String("code")))
        return EntityRef(m_project.codes().findByPath(string(item, "code")).value_or(Code()).id);
    const auto passages = this->passages(item);
    return passages ? Result<EntityRef>(EntityRef(passages->first())) : Result<EntityRef>(passages.error());
}

Result<void> Filling::claim(const QJsonObject &item)
{
    Claim claim;
    claim.kind = claimKindFromName(string(item, "kind")).value_or(ClaimKind::Claim);
    claim.statement = string(item, "statement");
    claim.strength = item.value(QLatin1String("strength")).toInt();
    claim.missing = string(item, "missing");
    const auto id = m_project.claims().add(claim);
    if (!id)
        return id.error();
    for (const auto &value : item.value(QLatin1String("passages")).toArray()) {
        const QJsonObject one = value.toObject();
        const auto passages = this->passages(one);
        if (!passages)
            return passages.error();
        const ClaimEvidence evidence{passages->first(), claimStanceFromName(string(one, "stance")), string(one, "note")};
        if (const auto done = m_project.claims().setEvidence(*id, evidence); !done)
            return done;
    }
    return {};
}

Result<void> Filling::actor(const QJsonObject &item)
{
    auto actor = m_project.actors().findByName(string(item, "name"));
    if (!actor)
        return Error{Sample::tr("The sample's exchanges name nobody “%1”.").arg(string(item, "name"))};
    actor->kind = string(item, "kind");
    actor->side = string(item, "side");
    for (const auto &value : item.value(QLatin1String("names")).toArray()) {
        const ActorName name{string(value.toObject(), "name"), string(value.toObject(), "language")};
        if (!actor->names.contains(name))
            actor->names += name;
    }
    actor->party = string(item, "party");
    for (const auto &value : item.value(QLatin1String("posts")).toArray()) {
        const QJsonObject one = value.toObject();
        const auto date = [&](const char *key) { return EdtfDate::parse(string(one, key)).value_or(EdtfDate()); };
        actor->posts.append({string(one, "title"), date("from"), date("to"), string(one, "sphere"), one.value(QLatin1String("alone")).toBool()});
    }
    return m_project.actors().update(*actor);
}

Result<void> Filling::occasion(const QJsonObject &item)
{
    auto occasion = m_project.occasions().findByName(string(item, "name"));
    if (!occasion)
        return Error{Sample::tr("The sample's exchanges have no occasion “%1”.").arg(string(item, "name"))};
    occasion->founded = EdtfDate::parse(string(item, "founded")).value_or(EdtfDate());
    occasion->yearly = item.value(QLatin1String("yearly")).toBool();
    if (occasion->yearly)
        occasion->kind = QStringLiteral("anniversary");
    return m_project.occasions().update(*occasion);
}

Result<void> Filling::evidence(const QJsonObject &item)
{
    const auto message = m_project.messages().findByKey(string(item, "message"));
    if (!message)
        return Error{Sample::tr("The sample has no message “%1”.").arg(string(item, "message"))};
    const auto passages = this->passages(item);
    if (!passages)
        return passages.error();
    return m_project.passages().link(*message, passages->first());
}

Result<void> Filling::figure(const QJsonObject &item)
{
    Figure figure;
    figure.statement = string(item, "statement");
    if (item.contains(QLatin1String("value")))
        figure.value = item.value(QLatin1String("value")).toDouble();
    figure.verdict = string(item, "verdict");
    figure.unit = string(item, "unit");
    if (item.contains(QLatin1String("base")))
        figure.base = item.value(QLatin1String("base")).toDouble();
    figure.dimension = string(item, "dimension");
    figure.category = string(item, "category");
    figure.asOf = EdtfDate::parse(string(item, "as_of")).value_or(EdtfDate());
    const auto id = m_project.figures().add(figure);
    if (!id)
        return id.error();
    const auto passages = this->passages(item);
    if (!passages)
        return passages.error();
    return m_project.passages().link(*id, passages->first());
}

Result<void> Filling::chart(const QJsonObject &item)
{
    ChartSpec chart;
    chart.name = string(item, "name");
    chart.title = string(item, "title");
    chart.subtitle = string(item, "subtitle");
    chart.notes = string(item, "notes");
    chart.source = string(item, "source");
    chart.byline = string(item, "byline");
    chart.alt = string(item, "alt");
    chart.statement = string(item, "statement");
    chart.dimension = string(item, "dimension");
    chart.colour = item.value(QLatin1String("colour")).toInt();
    const auto id = m_project.charts().add(chart);
    return id ? Result<void>() : id.error();
}

} // namespace

Result<void> fillSample(Project &project)
{
    const QJsonObject sample = QJsonDocument::fromJson(resource(QStringLiteral("sample.json"))).object();
    // The sample's codings and memos are not the user's own.
    const QString coder = project.coder();
    project.setCoder(sampleCoder());
    const auto filled = project.edit(Sample::tr("Fill with the sample"), [&] { return Filling(project).all(sample); });
    project.setCoder(coder);
    return filled;
}

} // namespace haeje
