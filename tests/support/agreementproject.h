// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

namespace haeje::test {

inline void needed(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

inline CodeId addCode(Project &project, const QString &path)
{
    CodeId id;
    needed(project.edit(QStringLiteral("Code"), [&]() -> Result<void> {
        const auto code = project.codes().findOrAddPath(path);
        if (!code)
            return code.error();
        id = *code;
        return {};
    }));
    return id;
}

/// One coder's codings with one code, whoever edits.
inline void putCodings(Project &project, DocumentId document, const QString &code, const QString &coder, const QList<TextSpan> &spans)
{
    const CodeId id = addCode(project, code);
    needed(project.edit(QStringLiteral("Code"), [&]() -> Result<void> {
        for (const TextSpan span : spans) {
            const auto passage = project.passages().findOrAdd(document, span);
            if (!passage)
                return passage.error();
            if (const auto coded = project.passages().addCoding(*passage, id, {}, coder); !coded)
                return coded.error();
        }
        return {};
    }));
}

inline void markRead(Project &project, const QList<DocumentId> &documents, const QStringList &coders)
{
    needed(project.edit(QStringLiteral("Read"), [&]() -> Result<void> {
        for (const QString &coder : coders) {
            if (const auto done = project.coders().setRead(coder, documents, true); !done)
                return done;
        }
        return {};
    }));
}

/// Three coders over two texts of two paragraphs that all read, and a third that only Ann and Bo read; two codes.
struct ThreeCoders {
    TestProject project;
    QStringList coders = {QStringLiteral("Ann"), QStringLiteral("Bo"), QStringLiteral("Cy")};
    QList<DocumentId> read;
    DocumentId readByTwo;

    ThreeCoders()
    {
        const QString first = QStringLiteral("A letter of the spring\nWarm greetings on the day. We wish you well.\nThe talks went on for a week.");
        const QString second = QStringLiteral("A reply in autumn\nWe thank you for the letter. Warm greetings to all.\nNothing more was said.\nGreetings again.\nGreetings once more.\n"
                                              "Greetings at last.\nGreetings, and no more.");
        const QString third = QStringLiteral("A note\nGreetings were left out.");
        read = {addDocument(*project, first), addDocument(*project, second)};
        readByTwo = addDocument(*project, third);
        const QString greeting = QStringLiteral("Greeting"), warmth = QStringLiteral("Warmth");
        putCodings(*project, read.at(0), greeting, coders.at(0), {spanOf(first, QStringLiteral("Warm greetings on the day.")), spanOf(first, QStringLiteral("We wish you well."))});
        putCodings(*project, read.at(0), greeting, coders.at(1), {spanOf(first, QStringLiteral("Warm greetings on the day. We"))});
        putCodings(*project, read.at(0), greeting, coders.at(2), {spanOf(first, QStringLiteral("greetings")), spanOf(first, QStringLiteral("greetings on the day"))});
        putCodings(*project, read.at(1), greeting, coders.at(0), {spanOf(second, QStringLiteral("Warm greetings to all."))});
        putCodings(*project, read.at(1), greeting, coders.at(1), {spanOf(second, QStringLiteral("We thank you")), spanOf(second, QStringLiteral("Warm greetings"))});
        const QStringList more = {QStringLiteral("Greetings again"), QStringLiteral("Greetings once"), QStringLiteral("Greetings at"), QStringLiteral("Greetings, and")};
        for (int i = 0; i < more.size(); ++i) {
            for (int coder = 0; coder < coders.size() - i % 2; ++coder)
                putCodings(*project, read.at(1), greeting, coders.at(coder), {spanOf(second, more.at(i))});
        }
        putCodings(*project, read.at(0), warmth, coders.at(0), {spanOf(first, QStringLiteral("Warm"))});
        putCodings(*project, read.at(0), warmth, coders.at(2), {spanOf(first, QStringLiteral("Warm greetings"))});
        putCodings(*project, read.at(1), warmth, coders.at(1), {spanOf(second, QStringLiteral("Warm"))});
        putCodings(*project, readByTwo, greeting, coders.at(0), {spanOf(third, QStringLiteral("Greetings"))});
        markRead(*project, read, coders);
        markRead(*project, {readByTwo}, {coders.at(0), coders.at(1)});
    }
};

} // namespace haeje::test
