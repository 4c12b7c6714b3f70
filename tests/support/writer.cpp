// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program to be killed: edits a project without end and prints the number of each edit that is finished.
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>

#include <cstdio>

using namespace haeje;

namespace {

/// One edit of several rows that belong together: a passage, its coding, and a memo that bears the edit's number.
Result<void> writeOne(Project &project, DocumentId document, CodeId code, int number)
{
    const int length = int(project.documents().text(document).size());
    const int start = (number * 7) % (length - 20);
    const auto passage = project.passages().findOrAdd(document, {start, start + 1 + number % 19});
    if (!passage)
        return passage.error();
    if (const auto coding = project.passages().addCoding(*passage, code); !coding)
        return coding.error();
    if (const auto memo = project.memos().add(*passage, QStringLiteral("edit %1").arg(number)); !memo)
        return memo.error();
    return {};
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

/// writer PROJECT FIRST: numbers count up from FIRST.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto opened = Project::open(QCoreApplication::arguments().value(1));
    if (!opened)
        return complain(opened.message());
    Project &project = **opened;
    if (project.isReadOnly())
        return complain(project.readOnlyReason());
    const DocumentId document = project.documents().summaries().constFirst().id;
    CodeId code;
    const auto coded = project.edit(QStringLiteral("Add code"), [&]() -> Result<void> {
        const auto id = project.codes().findOrAddPath(QStringLiteral("US factor/hostile forces"));
        if (!id)
            return id.error();
        code = *id;
        return {};
    });
    if (!coded)
        return complain(coded.message());
    for (int number = QCoreApplication::arguments().value(2).toInt();; ++number) {
        const auto edited = project.edit(QStringLiteral("Edit"), [&] { return writeOne(project, document, code, number); });
        if (!edited)
            return complain(edited.message());
        // An undone edit that is done again is a finished edit like any other.
        if (number % 5 == 0 && !(project.undo() && project.redo()))
            return complain(QStringLiteral("undo or redo failed"));
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
