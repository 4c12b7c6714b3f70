// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/likenesses.h"

#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace haeje {

namespace {

struct LikenessWords {
    Q_DECLARE_TR_FUNCTIONS(LikenessWords)
};

/// Whoever is likely to be this much below the threshold is looked at exactly.
constexpr double slack = 0.15;

QByteArray textKey(const QString &text)
{
    return QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(text.constData()), text.size() * 2), QCryptographicHash::Sha1);
}

/// The forms that the same address may be stored in.
QStringList addressForms(const QString &url)
{
    const QString plain = plainAddress(url);
    QStringList forms = {url, plain, plain + QLatin1Char('/')};
    if (plain.startsWith(QLatin1String("https://"))) {
        const QString old = QLatin1String("http") + plain.mid(5);
        forms << old << old + QLatin1Char('/');
    }
    forms.removeDuplicates();
    return forms;
}

bool names(const QList<Likeness> &found, DocumentId document, int row)
{
    return std::any_of(found.begin(), found.end(), [&](const Likeness &one) { return one.document == document && one.row == row; });
}

} // namespace

QString likenessName(Likeness::Kind kind)
{
    switch (kind) {
    case Likeness::Kind::SameBytes: return QStringLiteral("same bytes");
    case Likeness::Kind::SameText: return QStringLiteral("same text");
    case Likeness::Kind::NearlySame: return QStringLiteral("nearly the same text");
    case Likeness::Kind::SameAddress: return QStringLiteral("same address");
    }
    return {};
}

QString likenessText(const Likeness &likeness)
{
    const QString other = likeness.document ? LikenessWords::tr("document %1, “%2”").arg(likeness.document.value).arg(likeness.title)
                                            : LikenessWords::tr("“%1” above it").arg(likeness.title);
    // Never 100% for what is not the same.
    const double percent = std::min(99.9, std::floor(likeness.share * 1000) / 10);
    const QString share = likeness.exact ? QString::number(percent, 'f', 1) : LikenessWords::tr("about %1").arg(std::round(likeness.share * 100));
    switch (likeness.kind) {
    case Likeness::Kind::SameBytes: return LikenessWords::tr("The very same file as %1.").arg(other);
    case Likeness::Kind::SameText: return LikenessWords::tr("The same text as %1.").arg(other);
    case Likeness::Kind::NearlySame: return LikenessWords::tr("Nearly the same text as %1: %2% of their word sequences are in both.").arg(other, share);
    case Likeness::Kind::SameAddress:
        return LikenessWords::tr("The same address as %1, with another text: %2% of their word sequences are in both.").arg(other, share);
    }
    return {};
}

QString plainAddress(const QString &url)
{
    QString plain = url.trimmed().section(QLatin1Char('#'), 0, 0);
    if (plain.startsWith(QLatin1String("http://")))
        plain.insert(4, QLatin1Char('s'));
    while (plain.endsWith(QLatin1Char('/')))
        plain.chop(1);
    return plain;
}

Likenesses::Likenesses(const Project &project)
    : m_project(project)
{
    const int count = project.documents().count();
    if (count == 0)
        return;
    const QHash<DocumentId, QByteArray> signatures = project.documents().signatures();
    QList<DocumentId> ids = signatures.keys();
    std::sort(ids.begin(), ids.end());
    for (const DocumentId id : std::as_const(ids))
        add(id, signatures.value(id));
    if (ids.size() < count) {
        for (const DocumentId id : project.documentList().ids()) {
            if (!signatures.contains(id))
                m_missing << id;
        }
    }
}

Likenesses::~Likenesses() = default;

bool Likenesses::signMissing(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_missing.isEmpty()) {
        const DocumentId id = m_missing.takeLast();
        const QByteArray signature = signatureOf(shinglesOf(m_project.documents().text(id)));
        m_signed.append({id, signature});
        add(id, signature);
        if (timer.elapsed() >= milliseconds)
            break;
    }
    return !m_missing.isEmpty();
}

Result<void> Likenesses::storeSigned(int most)
{
    for (; most > 0 && !m_signed.isEmpty(); --most) {
        const auto [id, signature] = m_signed.takeLast();
        if (const auto done = m_project.documents().setSignature(id, signature); !done)
            return done;
    }
    return {};
}

void Likenesses::add(DocumentId document, const QByteArray &signature)
{
    m_index.add(signature);
    m_known.append({document, -1, {}});
}

void Likenesses::addRow(int row, const ImportedArticle &article, const QByteArray &signature)
{
    m_index.add(signature);
    m_known.append({{}, row, article.facts.title});
    m_rowTitles.insert(row, article.facts.title);
    const QByteArray key = textKey(article.text);
    if (!m_rowTexts.contains(key))
        m_rowTexts.insert(key, row);
    if (!article.facts.url.isEmpty())
        m_rowAddresses.insert(plainAddress(article.facts.url), row);
}

QString Likenesses::titleOf(DocumentId id) const
{
    const std::optional<DocumentSummary> summary = m_project.documents().summary(id);
    return summary ? summary->facts.title : QString();
}

const Shingles &Likenesses::shinglesOfDocument(DocumentId id)
{
    if (const Shingles *there = m_cache.object(id.value))
        return *there;
    auto *made = new Shingles(shinglesOf(m_project.documents().text(id)));
    m_cache.insert(id.value, made);
    return *made;
}

QList<Likeness> Likenesses::of(const ImportedArticle &article, const QByteArray &signature, const QList<DocumentId> &apart)
{
    QList<Likeness> found;
    for (const DocumentId id : m_project.documents().withText(article.text)) {
        if (!apart.contains(id))
            found.append({Likeness::Kind::SameText, id, -1, titleOf(id), 1, true});
    }
    if (!m_rowTexts.isEmpty()) {
        if (const int row = m_rowTexts.value(textKey(article.text), -1); row >= 0)
            found.append({Likeness::Kind::SameText, {}, row, m_rowTitles.value(row), 1, true});
    }
    addNear(found, article, signature, apart);
    addSameAddress(found, article, apart);
    return found;
}

void Likenesses::addNear(QList<Likeness> &found, const ImportedArticle &article, const QByteArray &signature, const QList<DocumentId> &apart)
{
    const QList<int> candidates = m_index.alike(signature, nearlySameShare - slack);
    if (candidates.isEmpty())
        return;
    const Shingles own = shinglesOf(article.text);
    QList<Likeness> near;
    for (const int candidate : candidates) {
        const Known &known = m_known[candidate];
        if (names(found, known.document, known.row) || (known.document && apart.contains(known.document)))
            continue;
        Likeness likeness {Likeness::Kind::NearlySame, known.document, known.row, known.title, 0, true};
        if (known.document) {
            const Shingles &other = shinglesOfDocument(known.document);
            likeness.share = shareInCommon(own, other);
            if (own.letters == other.letters)
                likeness.kind = Likeness::Kind::SameText;
            likeness.title = titleOf(known.document);
        } else {
            likeness.share = likelyShare(signature, m_index.signature(candidate));
            likeness.exact = false;
        }
        if (likeness.share >= nearlySameShare)
            near << likeness;
    }
    std::stable_sort(near.begin(), near.end(), [](const Likeness &a, const Likeness &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.share > b.share;
    });
    found += near;
}

void Likenesses::addSameAddress(QList<Likeness> &found, const ImportedArticle &article, const QList<DocumentId> &apart)
{
    if (article.facts.url.isEmpty())
        return;
    for (const QString &address : addressForms(article.facts.url)) {
        for (const DocumentId id : m_project.documents().withUrl(address)) {
            if (apart.contains(id))
                continue;
            // Of two reasons to look at it the address says more.
            const auto there = std::find_if(found.begin(), found.end(), [&](const Likeness &one) { return one.document == id; });
            if (there != found.end()) {
                if (there->kind == Likeness::Kind::NearlySame)
                    there->kind = Likeness::Kind::SameAddress;
                continue;
            }
            const double share = shareInCommon(shinglesOf(article.text), shinglesOfDocument(id));
            found.append({Likeness::Kind::SameAddress, id, -1, titleOf(id), share, true});
        }
    }
    if (const int row = m_rowAddresses.value(plainAddress(article.facts.url), -1); row >= 0 && !names(found, {}, row))
        found.append({Likeness::Kind::SameAddress, {}, row, m_rowTitles.value(row), 0, false});
}

} // namespace haeje
