// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testproject.h"

namespace haeje::test {

/// A text of a title and paragraphs "NAME 1 words", "NAME 2 words"...
inline QString paragraphsOf(const QString &name, int count, int sentences = 6)
{
    QString text = name;
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("\n%1 %2 ").arg(name).arg(i) + QStringLiteral("has words that fill a line of the page. ").repeated(sentences).trimmed();
    return text;
}

/// "Report", then three chapters of paragraphs, the second with two parts, and footnotes at the end.
inline Document chapters()
{
    Document document;
    const auto add = [&document](BlockKind kind, const QString &text) {
        const int start = document.text.isEmpty() ? 0 : int(document.text.size()) + 1;
        document.text += (start ? QStringLiteral("\n") : QString()) + text;
        document.blocks.append({kind, {start, start + int(text.size())}});
    };
    const QString words = QStringLiteral("It has words that fill a line of the page and more. ").repeated(12).trimmed();
    add(BlockKind::Title, QStringLiteral("Report"));
    add(BlockKind::Paragraph, QStringLiteral("Opening[1] ") + words);
    for (const char *heading : {"One", "Two", "Three"}) {
        add(BlockKind::Heading1, QStringLiteral("Chapter ") + QString::fromLatin1(heading));
        for (int i = 0; i < 8; ++i)
            add(BlockKind::Paragraph, QStringLiteral("%1 %2 ").arg(QString::fromLatin1(heading)).arg(i) + words);
        if (QString::fromLatin1(heading) == QStringLiteral("Two")) {
            for (const char *part : {"Part A", "Part B"}) {
                add(BlockKind::Heading2, QString::fromLatin1(part));
                add(BlockKind::Paragraph, QString::fromLatin1(part) + QStringLiteral(" says[2] ") + words);
            }
        }
    }
    add(BlockKind::Footnote, QStringLiteral("[1] The first note."));
    add(BlockKind::Footnote, QStringLiteral("[2] The second note, on part A and part B."));
    document.facts.title = QStringLiteral("Report");
    return document;
}

/// Adds it in an edit of its own.
inline DocumentId addDocument(Project &project, const Document &document)
{
    DocumentId id;
    const auto done = project.edit(QStringLiteral("Import"), [&]() -> Result<void> {
        const auto added = project.documents().add(document, originalOf(document.text.toUtf8()));
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

} // namespace haeje::test
