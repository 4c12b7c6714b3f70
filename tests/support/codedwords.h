// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/reading/reader.h"

#include <QSet>

namespace haeje::test {

/// "code(weight; state): words" of each coding in the order of the text; what is not said is left out.
inline QStringList codedWords(const Project &project, DocumentId document)
{
    QStringList all;
    for (const CodingRow &row : project.passages().codingsOf(document)) {
        QStringList said;
        if (row.coding.weight)
            said << QString::number(*row.coding.weight);
        if (row.coding.state != CodingState::NotSaid)
            said << QString::number(int(row.coding.state));
        const QString more = said.isEmpty() ? QString() : QStringLiteral("(%1)").arg(said.join(QStringLiteral("; ")));
        all << QStringLiteral("%1%2: %3").arg(row.codePath, more, row.quote);
    }
    return all;
}

/// "code state start-end" of each coding that the reader shows, by place.
inline QStringList paintedMarks(const Reader &reader)
{
    QStringList all;
    QSet<CodingId> seen;
    for (int offset = 0; offset < reader.document().text.size(); ++offset) {
        for (const ReaderCoding &coding : reader.codingsAt(offset)) {
            if (!coding.coding || seen.contains(coding.coding))
                continue;
            seen.insert(coding.coding);
            all << QStringLiteral("%1 %2 %3-%4").arg(coding.codePath).arg(int(coding.state)).arg(coding.span.start).arg(coding.span.end);
        }
    }
    return all;
}

} // namespace haeje::test
