// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace haeje {

/// What a run of the program ends with.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// A word after the program's name: "haeje list PROJECT WHAT".
struct Verb {
    const char *name;
    const char *usage;   ///< what follows the name
    const char *summary; ///< one line, translated with CommandLine::tr
    bool draws;          ///< needs fonts and painters, so a QApplication (still without a display)
    int (*run)(const Verb &verb, const QStringList &arguments);
};

/// Every verb, in the order of the help.
const QList<Verb> &verbs();
/// Null if it is none of ours.
const Verb *findVerb(const QString &name);

/// The strings of the command line.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(haeje::CommandLine)
public:
    /// What the arguments ask for, found before the application exists. A word of a later version is no verb.
    static const Verb *verbOf(const QStringList &arguments);
    /// The arguments behind the verb, with what stood before it.
    static QStringList withoutVerb(QStringList arguments);
    /// Without a verb: a window is asked for, or (the second) a place drawn into a file.
    static bool opensWindow(const QStringList &arguments);
    static bool drawsPlace(const QStringList &arguments);
    static bool hasDisplay();
    /// Says what can be done instead of a window, or that the first word means nothing; returns the exit code.
    static int explainNoDisplay(const QStringList &arguments);
    /// "--language ko" or "--language=ko" anywhere; empty if not given.
    static QString languageOf(const QStringList &arguments);
    /// `haeje --help`: every verb with its summary.
    static QString help();
};

/// Makes the language that of every sentence; anything but "en" and "ko" means the computer's own.
void useLanguage(const QString &language);

} // namespace haeje
