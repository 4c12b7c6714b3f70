// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articlestore.h"

#include "core/formats/tables/figuretable.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace haeje {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Signatures of older documents that are stored beside a new one.
constexpr int signedAtOnce = 500;

/// Who wrote the comment and when stands in its first line: the memo itself is by whoever imports.
QString memoText(const ImportedArticle::Comment &comment)
{
    const QString author = comment.author.isEmpty() ? Import::tr("author not stated") : comment.author;
    const QString at = comment.at.isValid() ? comment.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : Import::tr("date not stated");
    return Import::tr("Comment in the file by %1, %2").arg(author, at) + QLatin1Char('\n') + comment.text;
}

} // namespace

DocumentId newestVersion(const Project &project, DocumentId id)
{
    const QList<DocumentId> chain = project.documents().versionsOf(id);
    return chain.isEmpty() ? id : chain.last();
}

ArticleStore::ArticleStore(Project &project, const ArticleImport::Options &options)
    : m_project(project)
    , m_options(options)
{
}

bool ArticleStore::prepare(int milliseconds)
{
    if (!m_likenesses)
        m_likenesses = std::make_unique<Likenesses>(m_project);
    return m_likenesses->missing() > 0 && m_likenesses->signMissing(milliseconds);
}

Result<void> ArticleStore::store(const ReadFile &read, ImportReport::File &into)
{
    into.path = read.shownPath();
    into.sentence = read.said;
    if (!read.refused.isEmpty()) {
        into.outcome = read.skipped ? ImportReport::Outcome::Skipped : ImportReport::Outcome::Refused;
        into.sentence = read.refused;
    } else if (read.kind != ImportKind::Article) {
        storeTable(read, into);
    } else {
        return storeArticles(read, into);
    }
    return {};
}

QString ArticleStore::titlesOf(const QList<DocumentId> &ids) const
{
    QStringList titles;
    for (const DocumentId id : ids) {
        const std::optional<DocumentSummary> summary = m_project.documents().summary(id);
        titles << QStringLiteral("“%1”").arg(summary ? summary->facts.title : QString());
    }
    return titles.join(QLatin1String(", "));
}

Result<void> ArticleStore::storeArticles(const ReadFile &read, ImportReport::File &into)
{
    const bool decided = !read.decisions.isEmpty();
    if (const QList<DocumentId> same = m_project.documents().withOriginal(read.parsed.original.sha256); !decided && !same.isEmpty()) {
        into.outcome = ImportReport::Outcome::AlreadyThere;
        into.sentence = Import::tr("This very file is in the project already, as %1.").arg(titlesOf(same));
        return {};
    }
    into.rules = read.parsed.rules;
    into.leftOut = read.parsed.leftOut;
    into.doubts = read.parsed.doubts;
    m_ofThisFile.clear();
    bool chosen = false;
    for (int i = 0; i < read.parsed.articles.size(); ++i) {
        const ImportedArticle &article = read.parsed.articles[i];
        const Judged judged = judge(read, i);
        chosen = chosen || (decided && read.decisions[i].choice == RowChoice::Leave) || !judged.likenesses.isEmpty();
        if (!judged.take) {
            into.leftOut << LeftOut {judged.leftOut, article.line, article.facts.title};
            continue;
        }
        const Result<DocumentId> id = add(read, i, judged);
        if (!id)
            return id.error();
        const Result<int> memos = addMemos(*id, article);
        if (!memos)
            return memos.error();
        into.taken << ImportReport::Taken {*id, article.facts.title, factLines(article), judged.likenesses, judged.versionOf, *memos};
        for (const Likeness &likeness : judged.likenesses)
            into.doubts << Doubt {article.line, likenessText(likeness)};
    }
    if (read.parsed.articles.isEmpty() && !read.parsed.leftOut.isEmpty()) {
        into.outcome = ImportReport::Outcome::LeftOut;
    } else if (into.taken.isEmpty() && into.sentence.isEmpty()) {
        into.outcome = chosen ? ImportReport::Outcome::LeftOut : ImportReport::Outcome::AlreadyThere;
        into.sentence = chosen ? Import::tr("Nothing of it was taken, as chosen.") : Import::tr("The same text came into the project from another file.");
    }
    return {};
}

ArticleStore::Judged ArticleStore::judge(const ReadFile &read, int article)
{
    Judged judged;
    const ImportedArticle &found = read.parsed.articles[article];
    if (!read.decisions.isEmpty()) {
        const Decision &decision = read.decisions[article];
        judged.take = decision.choice != RowChoice::Leave;
        judged.leftOut = Import::tr("article that the sheet leaves out");
        if (decision.choice == RowChoice::NewVersion && decision.versionOf && m_project.documents().summary(decision.versionOf))
            judged.versionOf = newestVersion(m_project, decision.versionOf);
        return judged;
    }
    const QList<Likeness> likenesses = m_likenesses->of(found, read.signatures.value(article), m_ofThisFile);
    for (const Likeness &likeness : likenesses) {
        if (likeness.kind == Likeness::Kind::SameText) {
            judged.take = false;
            judged.leftOut = Import::tr("article whose very text is in the project already, as document %1").arg(likeness.document.value);
            return judged;
        }
    }
    for (const Likeness &likeness : likenesses) {
        const bool nearly = likeness.kind == Likeness::Kind::NearlySame;
        const RowChoice choice = (nearly ? m_options.nearlySame : m_options.sameAddress).value_or(RowChoice::Take);
        if (choice == RowChoice::Leave) {
            judged.take = false;
            judged.leftOut = nearly ? Import::tr("article that is nearly the same as document %1").arg(likeness.document.value)
                                    : Import::tr("article whose address document %1 has").arg(likeness.document.value);
        } else if (choice == RowChoice::NewVersion && !judged.versionOf) {
            judged.versionOf = newestVersion(m_project, likeness.document);
        }
    }
    judged.likenesses = likenesses;
    return judged;
}

Result<DocumentId> ArticleStore::add(const ReadFile &read, int article, const Judged &judged)
{
    const ImportedArticle &found = read.parsed.articles[article];
    Document document;
    document.facts = found.facts;
    document.text = found.text;
    document.blocks = found.blocks;
    document.sha256 = read.parsed.original.sha256;
    document.format = read.parsed.format;
    document.pages = read.parsed.pages;
    document.scan = read.parsed.scan;
    document.found = found.found;
    if (article < read.prepared.size())
        document.prepared = read.prepared[article];
    const Result<DocumentId> id = m_project.documents().add(document, read.parsed.original);
    if (!id)
        return id;
    const QByteArray &signature = read.signatures.value(article);
    if (const auto done = m_project.documents().setSignature(*id, signature); !done)
        return done.error();
    if (judged.versionOf) {
        if (const auto done = m_project.documents().setVersionOf(*id, judged.versionOf); !done)
            return done.error();
    }
    m_likenesses->add(*id, signature);
    m_ofThisFile << *id;
    // Only now: an import that takes nothing writes nothing.
    if (const auto done = m_likenesses->storeSigned(signedAtOnce); !done)
        return done.error();
    return id;
}

Result<int> ArticleStore::addMemos(DocumentId document, const ImportedArticle &article)
{
    for (const ImportedArticle::Comment &comment : article.comments) {
        EntityRef on = document;
        // A comment on no words is one on the whole document.
        if (const auto passage = m_project.passages().findOrAdd(document, comment.span))
            on = *passage;
        if (const auto memo = m_project.memos().add(on, memoText(comment)); !memo)
            return memo.error();
    }
    return int(article.comments.size());
}

void ArticleStore::storeTable(const ReadFile &read, ImportReport::File &into)
{
    const QString name = QFileInfo(read.path).fileName();
    const Result<ImportReport> table = read.kind == ImportKind::Messages ? importMessages(m_project, read.bytes, name)
                                                                         : importFigures(m_project, read.bytes, name);
    if (table && !table->files.isEmpty()) {
        into = table->files.first();
        into.path = read.shownPath();
        return;
    }
    into.outcome = ImportReport::Outcome::Refused;
    into.sentence = table.message();
}

} // namespace haeje
