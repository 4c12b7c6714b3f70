// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheetcells.h"

#include "core/text/datefinder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace haeje {

namespace {

struct SheetCells {
    Q_DECLARE_TR_FUNCTIONS(haeje::SheetCells)
};

QStringList parted(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        if (!part.trimmed().isEmpty())
            parts << part.simplified();
    }
    return parts;
}

/// "ko" for "ko", "Korean" and "한국어"; nothing for what is no language.
std::optional<QString> languageCode(const QString &text)
{
    if (QLocale::codeToLanguage(text) != QLocale::AnyLanguage && text.size() == 2)
        return text.toLower();
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const QString code = QLocale::languageToCode(language);
        if (code.size() == 2
            && (QLocale::languageToString(language).compare(text, Qt::CaseInsensitive) == 0
                || QLocale(language).nativeLanguageName().compare(text, Qt::CaseInsensitive) == 0))
            return code;
    }
    return std::nullopt;
}

Result<void> setDate(DocumentFacts &facts, const QString &text)
{
    std::optional<EdtfDate> date = text.isEmpty() ? EdtfDate() : EdtfDate::parse(text);
    if (!date)
        date = wholeTextAsDate(text);
    if (!date)
        return Error{SheetCells::tr("“%1” is no date. Write a day as 2021-07-11, a month as 2021-07, a year as 2021; add ? where it is uncertain.").arg(text)};
    facts.published = *date;
    return {};
}

} // namespace

QString columnTitle(SheetColumn column)
{
    switch (column) {
    case SheetColumn::Take: return SheetCells::tr("Take");
    case SheetColumn::Title: return SheetCells::tr("Title");
    case SheetColumn::Subtitle: return SheetCells::tr("Subtitle");
    case SheetColumn::Authors: return SheetCells::tr("Authors");
    case SheetColumn::Published: return SheetCells::tr("Published");
    case SheetColumn::Series: return SheetCells::tr("Series");
    case SheetColumn::Outlet: return SheetCells::tr("Outlet");
    case SheetColumn::Language: return SheetCells::tr("Language");
    case SheetColumn::Address: return SheetCells::tr("Address");
    case SheetColumn::Affiliation: return SheetCells::tr("Affiliation");
    case SheetColumn::Keywords: return SheetCells::tr("Keywords");
    case SheetColumn::Format: return SheetCells::tr("Format");
    case SheetColumn::Words: return SheetCells::tr("Words");
    case SheetColumn::Likeness: return SheetCells::tr("Likeness");
    case SheetColumn::Doubts: return SheetCells::tr("Doubts");
    case SheetColumn::File: return SheetCells::tr("File");
    }
    return {};
}

static constexpr std::pair<SheetColumn, FactKind> factColumns[] = {
    {SheetColumn::Title, FactKind::Title},       {SheetColumn::Subtitle, FactKind::Subtitle},
    {SheetColumn::Authors, FactKind::Author},    {SheetColumn::Published, FactKind::Published},
    {SheetColumn::Series, FactKind::Series},     {SheetColumn::Outlet, FactKind::Outlet},
    {SheetColumn::Language, FactKind::Language}, {SheetColumn::Address, FactKind::Url},
    {SheetColumn::Affiliation, FactKind::Affiliation}, {SheetColumn::Keywords, FactKind::Keyword},
};

std::optional<FactKind> factOfColumn(SheetColumn column)
{
    for (const auto &[of, fact] : factColumns) {
        if (of == column)
            return fact;
    }
    return std::nullopt;
}

std::optional<SheetColumn> columnOfFact(FactKind fact)
{
    for (const auto &[column, of] : factColumns) {
        if (of == fact)
            return column;
    }
    return std::nullopt;
}

QString factAsText(const DocumentFacts &facts, FactKind fact)
{
    switch (fact) {
    case FactKind::Title: return facts.title;
    case FactKind::Subtitle: return facts.subtitle;
    case FactKind::Series: return facts.series;
    case FactKind::Author: return facts.authors.join(QStringLiteral("; "));
    case FactKind::Affiliation: return facts.affiliation;
    case FactKind::Published: return facts.published.text();
    case FactKind::Outlet: return facts.outlet;
    case FactKind::Language: return facts.language;
    case FactKind::Url: return facts.url;
    case FactKind::Keyword: return facts.keywords.join(QStringLiteral("; "));
    case FactKind::Download: return facts.downloads.join(QStringLiteral("; "));
    case FactKind::AsOf: break;
    }
    return {};
}

Result<void> setFactAsText(DocumentFacts &facts, FactKind fact, const QString &text)
{
    const QString clean = text.simplified();
    switch (fact) {
    case FactKind::Title:
        if (clean.isEmpty())
            return Error{SheetCells::tr("A document needs a title. Write one, or leave the row out.")};
        facts.title = clean;
        break;
    case FactKind::Subtitle: facts.subtitle = clean; break;
    case FactKind::Series: facts.series = clean; break;
    case FactKind::Author: facts.authors = parted(text); break;
    case FactKind::Affiliation: facts.affiliation = clean; break;
    case FactKind::Published: return setDate(facts, clean);
    case FactKind::Outlet: facts.outlet = clean; break;
    case FactKind::Language: {
        const std::optional<QString> code = clean.isEmpty() ? QString() : languageCode(clean);
        if (!code)
            return Error{SheetCells::tr("“%1” is no language. Write its name or two letters: en, ko, zh.").arg(clean)};
        facts.language = *code;
        break;
    }
    case FactKind::Url: facts.url = clean; break;
    case FactKind::Keyword: facts.keywords = parted(text); break;
    case FactKind::Download: facts.downloads = parted(text); break;
    case FactKind::AsOf: break;
    }
    return {};
}

QString titleOfFact(FactKind fact)
{
    switch (fact) {
    case FactKind::Title: return SheetCells::tr("Title");
    case FactKind::Subtitle: return SheetCells::tr("Subtitle");
    case FactKind::Series: return SheetCells::tr("Series");
    case FactKind::Author: return SheetCells::tr("Author");
    case FactKind::Affiliation: return SheetCells::tr("Affiliation");
    case FactKind::Published: return SheetCells::tr("Published");
    case FactKind::Outlet: return SheetCells::tr("Outlet");
    case FactKind::Language: return SheetCells::tr("Language");
    case FactKind::Url: return SheetCells::tr("Address");
    case FactKind::Keyword: return SheetCells::tr("Keyword");
    case FactKind::Download: return SheetCells::tr("Download");
    case FactKind::AsOf: return SheetCells::tr("As of");
    }
    return {};
}

QString howCertain(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated: return SheetCells::tr("stated");
    case Certainty::Likely: return SheetCells::tr("likely");
    case Certainty::Doubtful: return SheetCells::tr("doubtful");
    }
    return {};
}

/// Without what an edit of the title settled.
static QList<Doubt> openDoubts(const SheetRow &row)
{
    QList<Doubt> open = row.doubts;
    if (row.titleStated)
        open.removeIf([](const Doubt &doubt) { return doubt.ofTitle; });
    return open;
}

QStringList doubtSentences(const SheetRow &row)
{
    QStringList sentences;
    if (row.scan)
        sentences << SheetCells::tr("The pages are pictures without text: nothing in them can be found or marked.");
    for (const Doubt &doubt : openDoubts(row))
        sentences << (doubt.line > 0 ? SheetCells::tr("Line %1: %2").arg(doubt.line).arg(doubt.sentence) : doubt.sentence);
    for (const FactFound &found : row.found) {
        if (found.note.isEmpty())
            continue;
        sentences << SheetCells::tr("%1 “%2”: %3").arg(titleOfFact(found.fact), found.words, found.note);
    }
    return sentences;
}

int doubtCount(const SheetRow &row)
{
    const auto notes = std::count_if(row.found.begin(), row.found.end(), [](const FactFound &found) { return !found.note.isEmpty(); });
    return int(openDoubts(row).size() + notes) + row.scan;
}

bool isToLookAt(const SheetRow &row)
{
    const auto open = [](const Likeness &l) { return l.kind == Likeness::Kind::NearlySame || l.kind == Likeness::Kind::SameAddress; };
    return doubtCount(row) > 0 || std::any_of(row.likenesses.begin(), row.likenesses.end(), open);
}

bool isThere(const SheetRow &row)
{
    return std::any_of(row.likenesses.begin(), row.likenesses.end(), [](const Likeness &l) {
        return l.document && (l.kind == Likeness::Kind::SameBytes || l.kind == Likeness::Kind::SameText);
    });
}

QString fileTitle(const SheetRow &row)
{
    const QString name = QFileInfo(row.path).fileName();
    return row.entry.isEmpty() ? name : QStringLiteral("%1 › %2").arg(name, row.entry);
}

QString likenessTitle(const SheetRow &row)
{
    if (row.likenesses.isEmpty())
        return {};
    const Likeness &first = *std::min_element(row.likenesses.begin(), row.likenesses.end(), [](const Likeness &a, const Likeness &b) {
        return std::pair(!a.document, int(a.kind)) < std::pair(!b.document, int(b.kind));
    });
    switch (first.kind) {
    case Likeness::Kind::SameBytes:
    case Likeness::Kind::SameText:
        return first.document ? SheetCells::tr("Already there: “%1”").arg(first.title) : SheetCells::tr("Same as row %1: “%2”").arg(first.row + 1).arg(first.title);
    case Likeness::Kind::NearlySame:
        return SheetCells::tr("%1 % as in “%2”").arg(qRound(first.share * 100)).arg(first.title);
    case Likeness::Kind::SameAddress:
        return SheetCells::tr("Same address, another text: “%1”").arg(first.title);
    }
    return {};
}

} // namespace haeje
