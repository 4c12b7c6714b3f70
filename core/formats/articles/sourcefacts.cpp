// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/sourcefacts.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/headlines.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

namespace {

struct SourceFacts {
    Q_DECLARE_TR_FUNCTIONS(SourceFacts)
};

/// Fields of an office document or a PDF, which its program fills.
bool isFiledByProgram(const QString &place)
{
    static const QRegularExpression form(QStringLiteral("^(?:docProps|meta\\.xml|PDF|pdf|Info\\b|XMP|xmp|content\\.hpf)"));
    return form.match(place).hasMatch();
}

bool isDayOfFile(const QString &place)
{
    static const QRegularExpression form(QStringLiteral("created|creation|modified|ModDate|CreationDate|dateStamp"), QRegularExpression::CaseInsensitiveOption);
    return form.match(place).hasMatch();
}

bool isNoTitle(const QString &title)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:microsoft word\\b.*|microsoft powerpoint\\b.*|untitled.*|document\\d*|slide \\d+|제목\\s?없음|무제|.*\\.(?:docx?|hwpx?|pdf|txt|indd|qxd))$"),
        QRegularExpression::CaseInsensitiveOption);
    return title.size() < 2 || form.match(title).hasMatch();
}

/// The site's name that pages print ahead of or behind the title in <title>.
QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression bar(QStringLiteral("\\s+(?:[|｜–—-]|::|»|<|>)\\s+"));
    if (!site.isEmpty()) {
        const QStringList parts = title.split(bar);
        if (parts.size() > 1 && parts.last().compare(site, Qt::CaseInsensitive) == 0)
            return title.left(title.lastIndexOf(parts.last())).remove(QRegularExpression(QStringLiteral("\\s*(?:[|｜–—<>»-]|::)\\s*$"))).trimmed();
    }
    return title;
}

/// A field may hold any number of names or keywords; those behind are no article's.
constexpr int mostFound = 1000;

class Finding
{
public:
    Finding(const QList<SourceFact> &facts, const QList<TextBlock> &blocks) : m_facts(facts), m_blocks(blocks) { }

    QList<FactFound> run()
    {
        for (const SourceFact &fact : m_facts) {
            if (fact.fact == FactKind::Outlet && m_site.isEmpty())
                m_site = fact.value;
        }
        for (const SourceFact &fact : m_facts)
            take(fact);
        return std::move(m_found);
    }

private:
    void take(const SourceFact &fact)
    {
        switch (fact.fact) {
        case FactKind::Title: takeTitle(fact); break;
        case FactKind::Published: takeDate(fact); break;
        case FactKind::Author: takeAuthors(fact); break;
        case FactKind::Url: add(fact, fact.value, fact.value.startsWith(QLatin1String("http")) ? Certainty::Stated : Certainty::Doubtful); break;
        case FactKind::Keyword: takeKeywords(fact); break;
        case FactKind::Language: add(fact, fact.value, fact.value.size() < 12 ? Certainty::Likely : Certainty::Doubtful); break;
        default: add(fact, fact.value, isFiledByProgram(fact.place) ? Certainty::Likely : Certainty::Stated); break;
        }
    }

    void add(const SourceFact &fact, const QString &value, Certainty certainty, const QString &note = {})
    {
        FactFound found;
        found.fact = fact.fact;
        found.value = withSingleSpaces(value);
        found.certainty = certainty;
        found.words = fact.value.left(400);
        found.place = fact.place;
        found.note = note;
        found.taken = false;
        if (!found.value.isEmpty() && m_found.size() < mostFound)
            m_found << found;
    }

    void takeTitle(const SourceFact &fact)
    {
        const QString title = withoutSite(withSingleSpaces(fact.value), m_site);
        if (isNoTitle(title)) {
            add(fact, title, Certainty::Doubtful, SourceFacts::tr("a name that the program gave"));
            return;
        }
        // A page's <title> that its text does not repeat is the site's name as often as not.
        const bool site = !m_site.isEmpty() && title.compare(m_site, Qt::CaseInsensitive) == 0;
        // What programs file under the title is often an older one; it counts where the text begins with it.
        const auto begins = [&](const TextBlock &block) { return block.text.contains(title, Qt::CaseInsensitive); };
        const bool there = std::any_of(m_blocks.begin(), m_blocks.begin() + std::min<qsizetype>(m_blocks.size(), 12), begins);
        if (!there && (site || fact.place == QLatin1String("title"))) {
            add(fact, title, Certainty::Doubtful, SourceFacts::tr("may be the site's name"));
            return;
        }
        add(fact, title, !isFiledByProgram(fact.place) ? Certainty::Stated : there ? Certainty::Likely : Certainty::Doubtful,
            isFiledByProgram(fact.place) && !there ? SourceFacts::tr("does not stand at the beginning of the text") : QString());
    }

    void takeDate(const SourceFact &fact)
    {
        QString text = withSingleSpaces(fact.value);
        static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}|T\\d.*)?$"));
        if (const QRegularExpressionMatch match = compact.match(text); match.hasMatch())
            text = QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2), match.captured(3));
        std::optional<EdtfDate> date = dateOfLine(text);
        static const QRegularExpression yearOrMonth(QStringLiteral("^\\d{4}(?:-\\d{2})?$"));
        if (!date && yearOrMonth.match(text).hasMatch())
            date = EdtfDate::parse(text);
        if (!date)
            return;
        if (isDayOfFile(fact.place) || isFiledByProgram(fact.place))
            add(fact, date->text(), Certainty::Doubtful, SourceFacts::tr("the day the file was made or changed, not of publication"));
        else
            add(fact, date->text(), Certainty::Stated);
    }

    void takeAuthors(const SourceFact &fact)
    {
        // The site's own name is nobody's.
        const bool site = !m_site.isEmpty() && fact.value.compare(m_site, Qt::CaseInsensitive) == 0;
        const Certainty certainty = site ? Certainty::Doubtful : isFiledByProgram(fact.place) ? Certainty::Likely : Certainty::Stated;
        static const QRegularExpression turned(QStringLiteral("^\\p{Lu}[\\p{L}-]+, \\p{Lu}[\\p{L}. -]+$"));
        const bool one = fact.place.contains(QLatin1String("citation_author")) && turned.match(fact.value).hasMatch();
        const QString turnedBack = fact.value.section(QLatin1Char(','), 1).trimmed() + QLatin1Char(' ') + fact.value.section(QLatin1Char(','), 0, 0);
        for (const QString &name : one ? QStringList {turnedBack} : authorNames(fact.value))
            add(fact, name, certainty);
    }

    void takeKeywords(const SourceFact &fact)
    {
        static const QRegularExpression between(QStringLiteral("\\s*[,;，、]\\s*"));
        // "keywords" is the same on every page of many sites; tags are the article's own.
        const bool weak = fact.place == QLatin1String("meta keywords");
        for (const QString &word : fact.value.split(between, Qt::SkipEmptyParts))
            add(fact, word, weak ? Certainty::Likely : Certainty::Stated);
    }

    const QList<SourceFact> &m_facts;
    const QList<TextBlock> &m_blocks;
    QString m_site;
    QList<FactFound> m_found;
};

} // namespace

QList<FactFound> foundIn(const QList<SourceFact> &facts, const QList<TextBlock> &blocks)
{
    return Finding(facts, blocks).run();
}

} // namespace haeje
