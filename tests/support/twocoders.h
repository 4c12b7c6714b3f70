// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

namespace haeje::test {

/// Kim and Lee have read one text: they differ by code, by edges, and in whether the end is coded; once they agree. The other
/// text nobody has read.
struct TwoCoders : TestProject {
    const QString text = QStringLiteral("Greetings\nThe hostile forces meet our good friends in the field.\nThis is the end of it.");
    DocumentId document, other;

    TwoCoders()
    {
        document = addDocument(*project, text);
        other = addDocument(*project, QStringLiteral("Other\nNobody has read this one."));
        const CodingId first = code("Kim", "hostile forces", "enemy", "plainly meant");
        code("Lee", "hostile forces", "friend", "meant in irony");
        code("Kim", "our good friends", "enemy");
        code("Lee", "friends", "enemy");
        code("Kim", "the end", "friend");
        code("Kim", "field", "place");
        code("Lee", "field", "place");
        edit([&]() -> Result<void> {
            if (const auto memo = project->memos().add(first, QStringLiteral("see the first page")); !memo)
                return memo.error();
            for (const char *coder : {"Kim", "Lee"}) {
                if (const auto done = project->coders().setRead(QString::fromLatin1(coder), {document}, true); !done)
                    return done;
            }
            return {};
        });
        project->setCoder(QStringLiteral("Kim"));
    }

    CodingId code(const char *coder, const char *words, const char *path, const char *memo = "")
    {
        CodingId id;
        project->setCoder(QString::fromUtf8(coder));
        edit([&]() -> Result<void> {
            const auto code = project->codes().findOrAddPath(QString::fromUtf8(path));
            const auto passage = project->passages().findOrAdd(document, spanOf(text, QString::fromUtf8(words)));
            if (!code || !passage)
                return code ? passage.error() : code.error();
            const auto coding = project->passages().addCoding(*passage, *code, QString::fromUtf8(memo));
            if (!coding)
                return coding.error();
            id = *coding;
            return {};
        });
        return id;
    }

private:
    void edit(const std::function<Result<void>()> &change)
    {
        if (const auto done = project->edit(QStringLiteral("Prepare"), change); !done)
            qFatal("%s", qPrintable(done.message()));
    }
};

} // namespace haeje::test
