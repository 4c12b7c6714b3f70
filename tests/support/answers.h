// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

namespace haeje::test {

/// Answers yes, types what it was given, and remembers what was asked and said.
struct Answers : Prompts {
    bool yes = true;
    QString typed, path;
    QStringList files; ///< chosen where files are asked for
    QStringList asked, said;
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString openFile(QWidget *, const QString &, const QString &) override { return files.value(0); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    std::optional<QString> text(QWidget *, const QString &title, const QString &, const QString &, bool) override
    {
        asked.append(title);
        return typed.isEmpty() ? std::nullopt : std::optional<QString>(typed);
    }
    bool confirm(QWidget *, const QString &, const QString &question, const QString &) override
    {
        asked.append(question);
        return yes;
    }
    void fail(QWidget *, const QString &, const QString &sentence) override { said.append(sentence); }
};

} // namespace haeje::test
