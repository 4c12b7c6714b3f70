// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figures.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"
#include "ui/shell/actions.h"
#include "ui/shell/place.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QLocale>

namespace haeje::test {

inline const QString reviewText = QStringLiteral(
    "A review in few words\nOf forty technologies nine concern farming and six concern power. Fifteen come from the "
    "academy, nine from the first university, eight from the second university.");

/// Remembers what was said and gives the answers it was told.
struct ToldPrompts : Prompts {
    QString file;
    QStringList said;

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {file}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &, bool) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    void fail(QWidget *, const QString &, const QString &sentence) override { said.append(sentence); }
};

/// A project with one document and the two breakdowns of forty technologies, and what a place needs beside it.
struct FigureProject : TestProject {
    Navigator navigator;
    ToldPrompts prompts;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Actions actions;
    Services services{navigator, prompts, settings, actions};
    DocumentId document;

    FigureProject()
    {
        QLocale::setDefault(QLocale::c());
        document = addDocument(*project, reviewText);
        addPart("field", "farming", 9, "nine concern farming");
        addPart("field", "power", 6, "six concern power");
        addPart("institution", "academy", 15, "Fifteen come from the academy");
        addPart("institution", "first university", 9, "nine from the first university");
        addPart("institution", "second university", 8, "eight from the second university");
    }

    PassageId addPart(const char *dimension, const char *category, double value, const char *quote)
    {
        PassageId passage;
        const auto done = project->edit(QStringLiteral("Figure"), [&]() -> Result<void> {
            Figure figure;
            figure.dimension = QLatin1String(dimension);
            figure.statement = QStringLiteral("Technologies by ") + figure.dimension;
            figure.category = QLatin1String(category);
            figure.unit = QStringLiteral("technologies");
            figure.value = value;
            figure.base = 40;
            const auto id = project->figures().add(figure);
            if (!id)
                return id.error();
            const auto added = project->passages().findOrAdd(document, spanOf(reviewText, QLatin1String(quote)));
            if (!added)
                return added.error();
            passage = *added;
            return project->passages().link(*id, passage);
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
        return passage;
    }

    EntityRef passageOf(const char *quote) const
    {
        const TextSpan span = spanOf(reviewText, QLatin1String(quote));
        for (const Passage &passage : project->passages().ofDocument(document)) {
            if (passage.span == span)
                return passage.id;
        }
        return {};
    }
};

} // namespace haeje::test
