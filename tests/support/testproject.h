// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/model/document.h"
#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace haeje::test {

/// A fresh project file in a folder of its own, gone with the object.
struct TestProject {
    QTemporaryDir folder;
    std::unique_ptr<Project> project;

    TestProject()
    {
        auto created = Project::create(path());
        if (!created)
            qFatal("%s", qPrintable(created.message()));
        project = std::move(*created);
    }
    QString path() const { return folder.filePath(QStringLiteral("test.haeje")); }
    Project *operator->() const { return project.get(); }
    Project &operator*() const { return *project; }
};

/// A document whose blocks are the lines of the text, the first being its title.
inline Document documentOf(const QString &text)
{
    Document document;
    document.text = text;
    int start = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.isEmpty())
            document.blocks.append({start == 0 ? BlockKind::Title : BlockKind::Paragraph, {start, start + int(line.size())}});
        start += int(line.size()) + 1;
    }
    document.facts.title = text.section(QLatin1Char('\n'), 0, 0);
    return document;
}

inline OriginalFile originalOf(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("test.txt"), bytes};
}

/// Adds it in an edit of its own.
inline DocumentId addDocument(Project &project, const QString &text)
{
    DocumentId id;
    const auto done = project.edit(QStringLiteral("Import"), [&]() -> Result<void> {
        const auto added = project.documents().add(documentOf(text), originalOf(text.toUtf8()));
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

/// The first occurrence of the words.
inline TextSpan spanOf(const QString &text, const QString &words)
{
    const int start = int(text.indexOf(words));
    return {start, start + int(words.size())};
}

} // namespace haeje::test
