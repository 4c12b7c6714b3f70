// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/settle.h"

#include "core/formats/articles/articleparts.h"
#include "core/formats/articles/outlets.h"
#include "core/formats/articles/textfacts.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace haeje {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// Whether one may be the other said less precisely.
bool agree(const EdtfDate &a, const EdtfDate &b)
{
    return a == b || (a.earliest() >= b.earliest() && a.latest() <= b.latest()) || (b.earliest() >= a.earliest() && b.latest() <= a.latest());
}

/// A time stamp in UTC of the evening is the next day in Seoul and Beijing.
bool agreeByZone(const FactFound &stamp, const EdtfDate &date)
{
    const QDateTime at = QDateTime::fromString(stamp.words, Qt::ISODate);
    return at.isValid() && at.timeSpec() == Qt::UTC && date.isDay()
        && (at.addSecs(9 * 3600).date() == date.earliest() || at.addSecs(8 * 3600).date() == date.earliest());
}

class Settler
{
public:
    Settler(ImportedArticle &article, QList<FactFound> found, QList<Doubt> &doubts)
        : m_article(article), m_found(std::move(found)), m_doubts(doubts)
    {
    }

    void run()
    {
        m_found += factsOfText(m_article.text, m_article.blocks);
        for (FactFound &fact : m_found)
            fact.taken = false;
        settleUrl();
        settlePublished();
        checkAsOf();
        settleOne(FactKind::Series, m_article.facts.series);
        settleOne(FactKind::Subtitle, m_article.facts.subtitle);
        settleOne(FactKind::Affiliation, m_article.facts.affiliation);
        settleAuthors();
        settleOutlet();
        settleList(FactKind::Keyword, m_article.facts.keywords);
        settleList(FactKind::Download, m_article.facts.downloads);
        settleLanguage();
        // Every find that says what the facts have is taken, however often it stands in the file.
        markTaken(m_found, m_article.facts);
        m_article.found = std::move(m_found);
    }

private:
    QList<FactFound *> of(FactKind kind)
    {
        QList<FactFound *> list;
        for (FactFound &fact : m_found) {
            if (fact.fact == kind)
                list << &fact;
        }
        return list;
    }

    /// The first of those most certain; doubtful ones never.
    void settleOne(FactKind kind, QString &into)
    {
        for (const Certainty certainty : {Certainty::Stated, Certainty::Likely}) {
            for (FactFound *fact : of(kind)) {
                if (into.isEmpty() && fact->certainty == certainty)
                    into = fact->value;
            }
        }
    }

    void settleList(FactKind kind, QStringList &into)
    {
        // One place's list, not a mixture: the page's own words ahead of what its maker set for all pages.
        QString place;
        for (const Certainty certainty : {Certainty::Stated, Certainty::Likely}) {
            for (FactFound *fact : of(kind)) {
                if (fact->certainty != certainty)
                    continue;
                if (place.isEmpty())
                    place = kind == FactKind::Keyword ? fact->place : QStringLiteral("*");
                if ((place == QLatin1String("*") || fact->place == place) && !into.contains(fact->value)) {
                    into << fact->value;
                    fact->taken = true;
                }
            }
        }
    }

    void settleUrl()
    {
        settleOne(FactKind::Url, m_article.facts.url);
        // A canonical address that is only the site's front page says nothing of this page.
        if (QUrl(m_article.facts.url).path().size() > 1 || QUrl(m_article.facts.url).hasQuery())
            return;
        for (FactFound *fact : of(FactKind::Url)) {
            if (QUrl(fact->value).path().size() > 1) {
                m_article.facts.url = fact->value;
                return;
            }
        }
    }

    void settlePublished()
    {
        QList<FactFound *> candidates;
        for (FactFound *fact : of(FactKind::Published)) {
            if (fact->note.isEmpty())
                candidates << fact;
        }
        if (candidates.isEmpty())
            return;
        const auto dateOf = [](const FactFound *fact) { return EdtfDate::parse(fact->value).value_or(EdtfDate()); };
        QList<FactFound *> telling = candidates;
        std::stable_sort(telling.begin(), telling.end(), [](const FactFound *a, const FactFound *b) { return isMoreTelling(*a, *b); });
        for (FactFound *best : std::as_const(telling)) {
            const bool clear = best->certainty != Certainty::Doubtful && std::all_of(candidates.begin(), candidates.end(), [&](FactFound *fact) {
                return agree(dateOf(fact), dateOf(best)) || agreeByZone(*fact, dateOf(best));
            });
            if (clear) {
                best->taken = true;
                m_article.facts.published = dateOf(best);
                return;
            }
        }
        QStringList dates;
        for (FactFound *fact : candidates) {
            fact->certainty = Certainty::Doubtful;
            fact->note = candidates.size() > 1 ? Facts::tr("dates that disagree: say which is the day of publication")
                                               : Facts::tr("a date near the top; nothing says what it is the date of");
            dates << Facts::tr("%1 (%2)").arg(fact->value, fact->place);
        }
        dates.removeDuplicates();
        m_doubts << Doubt {m_article.line, Facts::tr("The publication date is not stated for certain. It may be %1: set it if it is.")
                                               .arg(dates.join(Facts::tr(", or ")))};
    }

    /// More precise first, then what stands on the page ahead of what its head says.
    static bool isMoreTelling(const FactFound &a, const FactFound &b)
    {
        const auto precision = [](const FactFound &fact) { return int(EdtfDate::parse(fact.value).value_or(EdtfDate()).precision()); };
        return precision(a) != precision(b) ? precision(a) > precision(b) : a.certainty < b.certainty;
    }

    void checkAsOf()
    {
        const EdtfDate published = m_article.facts.published;
        if (!published.isDay())
            return;
        for (FactFound *fact : of(FactKind::AsOf)) {
            const EdtfDate day = EdtfDate::parse(fact->value).value_or(EdtfDate());
            if (!day.isDay() || day.earliest() <= published.latest())
                continue;
            fact->note = Facts::tr("later than the publication date %1").arg(published.text());
            for (FactFound *other : of(FactKind::Published)) {
                if (other->taken)
                    other->note = Facts::tr("earlier than “%1” in the text").arg(fact->words);
            }
            m_doubts << Doubt {m_article.line, Facts::tr("“%1” stands in the text, but the page is dated %2. One of them may be wrong.")
                                                   .arg(fact->words, published.text())};
            return;
        }
    }

    void settleAuthors()
    {
        static const QStringList nobody = {QStringLiteral("admin"), QStringLiteral("administrator"), QStringLiteral("관리자"), QStringLiteral("webmaster"),
                                           QStringLiteral("user"), QStringLiteral("editor"), QStringLiteral("unknown"), QStringLiteral("운영자")};
        QString place;
        for (const Certainty certainty : {Certainty::Stated, Certainty::Likely}) {
            for (FactFound *fact : of(FactKind::Author)) {
                if (fact->certainty != certainty || nobody.contains(fact->value.toLower()) || fact->value.contains(QLatin1Char('@')))
                    continue;
                if (place.isEmpty())
                    place = fact->place;
                if (fact->place == place && !m_article.facts.authors.contains(fact->value))
                    m_article.facts.authors << fact->value;
            }
        }
        for (FactFound *fact : of(FactKind::Author)) {
            if (!m_article.facts.authors.isEmpty() && !m_article.facts.authors.contains(fact->value, Qt::CaseInsensitive)) {
                fact->certainty = Certainty::Doubtful;
                fact->note = Facts::tr("another name than on the page");
            }
        }
    }

    void settleOutlet()
    {
        const QString byAddress = outletOfAddress(m_article.facts.url);
        if (!byAddress.isEmpty()) {
            FactFound fact;
            fact.fact = FactKind::Outlet;
            fact.value = byAddress;
            fact.words = QUrl(m_article.facts.url).host();
            fact.place = Facts::tr("address");
            m_found.prepend(fact);
        }
        settleOne(FactKind::Outlet, m_article.facts.outlet);
    }

    void settleLanguage()
    {
        const QString ofText = m_article.facts.language;
        for (FactFound *fact : of(FactKind::Language)) {
            fact->value = fact->value.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
            if (!ofText.isEmpty() && fact->value != ofText) {
                fact->certainty = Certainty::Doubtful;
                fact->note = Facts::tr("the text is written in another language (%1)").arg(ofText);
            } else if (m_article.facts.language.isEmpty() && fact->value.size() == 2) {
                m_article.facts.language = fact->value;
            }
        }
        markLanguages(m_article.text, m_article.facts.language, m_article.blocks);
    }

    ImportedArticle &m_article;
    QList<FactFound> m_found;
    QList<Doubt> &m_doubts;
};

} // namespace

void settleFacts(ImportedArticle &article, QList<FactFound> found, QList<Doubt> &doubts)
{
    Settler(article, std::move(found), doubts).run();
}

} // namespace haeje
