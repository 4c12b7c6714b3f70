// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/duplicates.h"

#include "core/formats/articles/likenesses.h"
#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QFuture>
#include <QHash>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace haeje {

namespace {

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)
};

/// Whoever is likely to be this much below the threshold is looked at exactly.
constexpr double slack = 0.15;
/// Of a text that very many are like, so many pairs are named.
constexpr int mostOfOne = 20;
constexpr int textsInMemory = 512;

class Finder
{
public:
    Finder(const Project &project, double share, const std::function<bool(int, int)> &progress)
        : m_project(project)
        , m_share(share)
        , m_progress(progress)
        , m_index(share)
    {
    }

    Duplicates find();

private:
    bool readSignatures();
    bool compare();
    void compareOne(int number);
    void compareAddresses();
    void add(DocumentId a, DocumentId b, Likeness::Kind kind, double share);
    bool isDecided(DocumentId a, DocumentId b);
    bool goOn(int done);
    const Shingles &shinglesFor(DocumentId id);

    const Project &m_project;
    double m_share;
    const std::function<bool(int, int)> &m_progress;
    QList<DocumentId> m_ids;
    NearIndex m_index;
    QCache<qint64, Shingles> m_cache {textsInMemory};
    QHash<QPair<qint64, qint64>, qsizetype> m_seen; ///< pairs looked at, and where they stand in the result; -1 = nowhere
    Duplicates m_found;
    int m_unsigned = 0;
    int m_short = 0;
    int m_full = 0;
};

bool Finder::goOn(int done)
{
    if (done % 64 != 0 || !m_progress || m_progress(done, 2 * int(m_ids.size())))
        return true;
    m_found.cancelled = true;
    return false;
}

bool Finder::readSignatures()
{
    m_ids = m_project.documentList().ids();
    std::sort(m_ids.begin(), m_ids.end());
    const QHash<DocumentId, QByteArray> known = m_project.documents().signatures();
    for (int i = 0; i < m_ids.size(); ++i) {
        if (!goOn(i))
            return false;
        QByteArray signature = known.value(m_ids[i]);
        if (signature.isEmpty()) {
            signature = signatureOf(shinglesOf(m_project.documents().text(m_ids[i])));
            ++m_unsigned;
        }
        m_short += signature.size() < 256;
        m_index.add(signature);
    }
    return true;
}

const Shingles &Finder::shinglesFor(DocumentId id)
{
    if (const Shingles *there = m_cache.object(id.value))
        return *there;
    auto *made = new Shingles(shinglesOf(m_project.documents().text(id)));
    m_cache.insert(id.value, made);
    return *made;
}

/// Kept apart by the user, or versions of each other already.
bool Finder::isDecided(DocumentId a, DocumentId b)
{
    return m_project.documents().areKeptApart(a, b) || m_project.documents().versionsOf(a).contains(b);
}

void Finder::add(DocumentId a, DocumentId b, Likeness::Kind kind, double share)
{
    const DocumentId first = std::min(a, b), second = std::max(a, b);
    m_seen.insert({first.value, second.value}, m_found.pairs.size());
    m_found.pairs.append({first, second, kind, share});
}

void Finder::compareOne(int number)
{
    const QList<int> candidates = m_index.alike(m_index.signature(number), m_share - slack, mostOfOne + 1);
    m_full += candidates.size() > mostOfOne;
    for (const int candidate : candidates) {
        const DocumentId a = m_ids[std::min(number, candidate)], b = m_ids[std::max(number, candidate)];
        if (candidate == number || m_seen.contains({a.value, b.value}))
            continue;
        const Shingles own = shinglesFor(m_ids[number]); // a copy: the cache may drop it
        const Shingles &other = shinglesFor(m_ids[candidate]);
        const double share = shareInCommon(own, other);
        const bool same = own.letters == other.letters;
        if ((share < m_share && !same) || isDecided(a, b))
            m_seen.insert({a.value, b.value}, -1);
        else
            add(a, b, same ? Likeness::Kind::SameText : Likeness::Kind::NearlySame, share);
    }
}

bool Finder::compare()
{
    for (int i = 0; i < m_ids.size(); ++i) {
        if (!goOn(int(m_ids.size()) + i))
            return false;
        compareOne(i);
    }
    return true;
}

/// The same address is a reason of its own, whatever the share.
void Finder::compareAddresses()
{
    QHash<QString, QList<DocumentId>> byAddress;
    QHash<DocumentId, QByteArray> originals;
    constexpr qsizetype batch = 1000;
    for (qsizetype from = 0; from < m_ids.size(); from += batch) {
        for (const DocumentSummary &summary : m_project.documentList().rows(m_ids.mid(from, batch))) {
            if (summary.facts.url.isEmpty())
                continue;
            byAddress[plainAddress(summary.facts.url)] << summary.id;
            originals.insert(summary.id, summary.sha256);
        }
    }
    for (const QList<DocumentId> &ids : std::as_const(byAddress)) {
        for (int i = 1; i < ids.size() && i <= mostOfOne; ++i) {
            const DocumentId a = std::min(ids[i - 1], ids[i]), b = std::max(ids[i - 1], ids[i]);
            // Articles of one file that has one address are no versions of each other.
            if (originals.value(a) == originals.value(b))
                continue;
            const auto seen = m_seen.constFind({a.value, b.value});
            if (seen != m_seen.constEnd() && *seen >= 0) {
                if (m_found.pairs[*seen].kind == Likeness::Kind::NearlySame)
                    m_found.pairs[*seen].kind = Likeness::Kind::SameAddress;
            } else if (!isDecided(a, b)) {
                const Shingles own = shinglesFor(a);
                add(a, b, Likeness::Kind::SameAddress, shareInCommon(own, shinglesFor(b)));
            }
        }
    }
}

Duplicates Finder::find()
{
    if (readSignatures() && compare())
        compareAddresses();
    std::stable_sort(m_found.pairs.begin(), m_found.pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        if (a.share != b.share)
            return a.share > b.share;
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    m_found.rules << DuplicateWords::tr("The share in common is that of runs of three words (six characters of Chinese, Japanese and Korean), "
                                        "without case, spaces and punctuation; named is what has %1% or more, or the same address.")
                         .arg(m_share * 100, 0, 'f', 0);
    m_found.rules << DuplicateWords::tr("Pairs that were kept apart or are versions of each other are not named.");
    if (m_share < nearlySameShare)
        m_found.rules << DuplicateWords::tr("Texts that have less in common are told apart by samples of their words: some pairs near the lower end may be missing.");
    if (m_short > 0)
        m_found.rules << DuplicateWords::tr("%n texts are too short to be compared by their share.", nullptr, m_short);
    if (m_full > 0)
        m_found.rules << DuplicateWords::tr("%n documents are like more than %1 others; the likeliest pairs are named.", nullptr, m_full).arg(mostOfOne);
    return m_found;
}

} // namespace

Duplicates findDuplicates(const Project &project, double share, const std::function<bool(int, int)> &progress)
{
    return Finder(project, share, progress).find();
}

struct DuplicateSearch::Private {
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> cancelled = false;
    QFuture<std::shared_ptr<Result<Duplicates>>> future;
};

DuplicateSearch::DuplicateSearch(const Project &project, double share)
    : d(std::make_unique<Private>())
{
    d->total = 2 * project.documents().count();
    d->future = QtConcurrent::run([p = d.get(), path = project.path(), share] {
        // The window's connection belongs to its thread; this one only reads.
        const auto own = Project::open(path);
        if (!own)
            return std::make_shared<Result<Duplicates>>(own.error());
        return std::make_shared<Result<Duplicates>>(findDuplicates(**own, share, [p](int done, int total) {
            p->done = done;
            p->total = total;
            return !p->cancelled;
        }));
    });
}

DuplicateSearch::~DuplicateSearch()
{
    d->cancelled = true;
    d->future.waitForFinished();
}

int DuplicateSearch::done() const { return d->done; }
int DuplicateSearch::total() const { return d->total; }
void DuplicateSearch::cancel() { d->cancelled = true; }
bool DuplicateSearch::isFinished() const { return d->future.isFinished(); }
Result<Duplicates> DuplicateSearch::result() const { return *d->future.result(); }

Result<void> keepApart(Project &project, const DuplicatePair &pair)
{
    return project.edit(DuplicateWords::tr("Keep two documents apart"),
                        [&] { return project.documents().keepApart(pair.first, pair.second); });
}

Result<void> makeVersion(Project &project, const DuplicatePair &pair)
{
    return project.edit(DuplicateWords::tr("Make a document a version of another"),
                        [&] { return project.documents().setVersionOf(pair.second, pair.first); });
}

Result<void> removeSecond(Project &project, const DuplicatePair &pair)
{
    return project.edit(DuplicateWords::tr("Remove the second of two documents"), [&] { return project.documents().remove(pair.second); });
}

Table duplicatesTable(const Project &project, const Duplicates &duplicates)
{
    Table table;
    table.columns = {{QStringLiteral("first"), DuplicateWords::tr("First"), true},
                     {QStringLiteral("second"), DuplicateWords::tr("Second"), true},
                     {QStringLiteral("kind"), DuplicateWords::tr("Kind"), false},
                     {QStringLiteral("share"), DuplicateWords::tr("Share"), true},
                     {QStringLiteral("first_title"), DuplicateWords::tr("First title"), false},
                     {QStringLiteral("second_title"), DuplicateWords::tr("Second title"), false}};
    table.notes = duplicates.rules;
    const auto title = [&](DocumentId id) {
        const std::optional<DocumentSummary> summary = project.documents().summary(id);
        return summary ? QVariant(summary->facts.title) : QVariant();
    };
    for (const DuplicatePair &pair : duplicates.pairs) {
        table.rows += {{pair.first.value, pair.second.value, likenessName(pair.kind), double(qRound(pair.share * 10000)) / 10000, title(pair.first),
                        title(pair.second)},
                       {pair.first, pair.second},
                       false};
    }
    return table;
}

} // namespace haeje
