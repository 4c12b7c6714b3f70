// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/verbs.h"

#include <QApplication>

#include <memory>

int main(int argc, char *argv[])
{
    using namespace haeje;
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given += QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationName(QStringLiteral("haeje"));
    QCoreApplication::setOrganizationName(QStringLiteral("haeje"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAEJE_VERSION));

    const Verb *verb = CommandLine::verbOf(given);
    const bool window = !verb && CommandLine::opensWindow(given);
    if (!window) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is for our sentences; Qt's remarks on the machine stay out of it unless they are asked for.
        qputenv("QT_LOGGING_RULES", "default.warning=false;" + qgetenv("QT_LOGGING_RULES"));
    }
    const bool draws = verb ? verb->draws : CommandLine::drawsPlace(given);
    if (window && !CommandLine::hasDisplay())
        return CommandLine::explainNoDisplay(given);

    std::unique_ptr<QCoreApplication> application;
    if (window || draws)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    useLanguage(CommandLine::languageOf(given));
    if (!verb)
        return openWorkbench(QCoreApplication::arguments().mid(1));
    return verb->run(*verb, CommandLine::withoutVerb(given));
}
