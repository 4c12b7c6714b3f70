// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

namespace haeje::test {

/// A document with these facts and a text of its own, and so many codings on it; each in an edit of its own.
inline DocumentId addDocument(Project &project, const DocumentFacts &facts, int codings = 0)
{
    DocumentId id;
    const auto done = project.edit(QStringLiteral("Import"), [&]() -> Result<void> {
        Document document = documentOf(facts.title + QStringLiteral("\nA paragraph under it."));
        document.facts = facts;
        const auto added = project.documents().add(document, originalOf(document.text.toUtf8()));
        if (!added)
            return added.error();
        id = *added;
        for (int i = 0; i < codings; ++i) {
            const auto code = project.codes().findOrAddPath(QStringLiteral("Code %1").arg(i));
            if (!code)
                return code.error();
            const auto passage = project.passages().findOrAdd(id, {0, 3 + i});
            if (!passage)
                return passage.error();
            if (const auto coded = project.passages().addCoding(*passage, *code); !coded)
                return coded.error();
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

inline DocumentFacts facts(const char *title, const char *series, const char *author, const char *date)
{
    DocumentFacts facts;
    facts.title = QString::fromUtf8(title);
    facts.series = QString::fromUtf8(series);
    if (*author)
        facts.authors = {QString::fromUtf8(author)};
    facts.published = EdtfDate::parse(QString::fromUtf8(date)).value_or(EdtfDate());
    return facts;
}

/// Four documents in two series and none; the ids are 1 to 4 in this order.
inline void addFour(Project &project)
{
    addDocument(project, facts("Borders and greetings", "Commentary", "Ann Poe", "2021-07-23"), 3);
    addDocument(project, facts("A review of reviews", "Reviews", "Bo Quill", "2021-07-13"));
    addDocument(project, facts("조약 예순 돌", "", "김가람", "2020"));
    addDocument(project, facts("Ahead of a congress", "Commentary", "Cy Roe", "2019-05"));
}

/// Many short documents without texts worth reading, added in one edit.
inline void addMany(Project &project, int count)
{
    const auto done = project.edit(QStringLiteral("Import"), [&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Document document;
            document.text = QStringLiteral("Document %1").arg(i);
            document.blocks = {{BlockKind::Title, {0, int(document.text.size())}}};
            document.facts.title = document.text;
            document.facts.series = i % 2 ? QStringLiteral("Odd") : QStringLiteral("Even");
            document.facts.authors = {QStringLiteral("Author %1").arg(i % 1000)};
            document.facts.published = EdtfDate::parse(QString::number(1990 + i % 30)).value_or(EdtfDate());
            if (const auto added = project.documents().add(document, originalOf(document.text.toUtf8())); !added)
                return added.error();
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

} // namespace haeje::test
