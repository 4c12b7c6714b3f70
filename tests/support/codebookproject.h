// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

namespace haeje::test {

/// A project with Tone/formal, Tone/new, 연대/혈맹 and Burden: “One” and “two” are formal, “two” is Tone too, “six” 혈맹.
struct CodebookProject : TestProject {
    CodebookProject()
    {
        const QString text = QStringLiteral("One two three\nfour five six.");
        const DocumentId document = addDocument(*project, text);
        const auto done = project->edit(QStringLiteral("Fill"), [&]() -> Result<void> {
            for (const char *path : {"Tone/formal", "Tone/new", "연대/혈맹", "Burden"}) {
                if (const auto made = project->codes().findOrAddPath(QString::fromUtf8(path)); !made)
                    return made.error();
            }
            const std::pair<const char *, const char *> codings[] = {{"One", "Tone/formal"}, {"two", "Tone/formal"}, {"two", "Tone"}, {"six", "연대/혈맹"}};
            for (const auto &[words, path] : codings) {
                const auto passage = project->passages().findOrAdd(document, spanOf(text, QString::fromUtf8(words)));
                if (!passage)
                    return passage.error();
                const CodeId code = project->codes().findByPath(QString::fromUtf8(path)).value().id;
                if (const auto coding = project->passages().addCoding(*passage, code); !coding)
                    return coding.error();
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
    }
};

} // namespace haeje::test
