// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/place.h"
#include "ui/shell/settings.h"

namespace haeje::test {

/// Two documents with four passages, three codes of which one is not used, and what a page or place needs beside them.
struct CodedPair : TestProject {
    Answers answers;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Navigator navigator;
    Actions actions;
    Services services{navigator, answers, settings, actions};
    DocumentId first, second;

    CodedPair()
    {
        first = addDocument(*project, QStringLiteral("First\nThe old alliance holds. Nothing new."));
        second = addDocument(*project, QStringLiteral("Second\nAn alliance of equals."));
        code(first, "old alliance", "Ties");
        code(first, "alliance", "Ties/alliance");
        code(second, "alliance", "Ties/alliance");
        code(second, "equals", "Ties/alliance");
        need(project->edit(QStringLiteral("Code"), [&]() -> Result<void> {
            const auto unused = project->codes().findOrAddPath(QStringLiteral("Unused"));
            return unused ? Result<void>() : Result<void>(unused.error());
        }));
    }

    /// The first occurrence of the words there.
    void code(DocumentId document, const char *words, const QString &path)
    {
        need(project->edit(QStringLiteral("Code"), [&]() -> Result<void> {
            const auto passage = project->passages().findOrAdd(document, spanOf(project->documents().text(document), QLatin1String(words)));
            const auto code = project->codes().findOrAddPath(path);
            if (!passage || !code)
                return Error{QStringLiteral("no passage or code")};
            const auto coding = project->passages().addCoding(*passage, *code, {}, QStringLiteral("Ann"));
            return coding ? Result<void>() : Result<void>(coding.error());
        }));
    }
    void code(DocumentId document, const char *words, const char *path) { code(document, words, QLatin1String(path)); }

    static void need(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.message()));
    }
};

} // namespace haeje::test
