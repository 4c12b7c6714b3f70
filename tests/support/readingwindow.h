// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/settings.h"

#include <QHBoxLayout>

namespace haeje::test {

/// The library place with its inspector in a window, on a project and settings of its own.
struct ReadingWindow {
    TestProject project;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Navigator navigator;
    std::unique_ptr<Actions> actions;
    Answers answers;
    std::unique_ptr<QWidget> window;
    LibraryPlace *place = nullptr;

    ReadingWindow() = default;
    ~ReadingWindow() { window.reset(); }

    /// What the user would see after a start of the program.
    void open(QSize size = {1280, 800})
    {
        window.reset();
        actions = std::make_unique<Actions>();
        actions->add(QStringLiteral("project.import"), QStringLiteral("Import"));
        window = std::make_unique<QWidget>();
        place = new LibraryPlace({navigator, answers, settings, *actions}, window.get());
        auto *row = new QHBoxLayout(window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(place, 3);
        row->addWidget(place->inspector(), 1);
        QObject::connect(&navigator, &Navigator::moved, place, &LibraryPlace::showLocation);
        window->resize(size);
        window->show();
        place->setProject(project.project.get());
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
    }
    void show(DocumentId document, TextSpan span = {}) { place->showLocation({PlaceKind::Library, document, span}); }
    void trigger(const char *action)
    {
        QAction *command = actions->find(QLatin1String(action));
        QVERIFY2(command && command->isEnabled(), action);
        command->trigger();
    }
    /// Of those of this name the one that is seen, else any.
    template<class T>
    T *child(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        for (T *one : window->findChildren<T *>(QLatin1String(name)))
            found = one->isVisible() ? one : found;
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    CodeId code(const QString &path, const QString &key = {})
    {
        CodeId id;
        const auto done = project->edit(QStringLiteral("Add code"), [&]() -> Result<void> {
            const auto made = project->codes().findOrAddPath(path);
            if (!made)
                return made.error();
            id = *made;
            Code code = *project->codes().find(id);
            code.shortcut = key;
            return project->codes().update(code);
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
        return id;
    }
    CodingId mark(DocumentId document, TextSpan span, CodeId code, const QString &coder = {}, const QString &memo = {})
    {
        CodingId id;
        const auto done = project->edit(QStringLiteral("Code"), [&]() -> Result<void> {
            const auto passage = project->passages().findOrAdd(document, span);
            if (!passage)
                return passage.error();
            const auto coding = project->passages().addCoding(*passage, code, memo, coder.isEmpty() ? project->coder() : coder);
            if (!coding)
                return coding.error();
            id = *coding;
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
        return id;
    }
};

} // namespace haeje::test
