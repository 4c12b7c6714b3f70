// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench.h"

#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/places/placefactory.h"

namespace haeje {

namespace {

QStringList placeWords()
{
    QStringList words;
    for (const PlaceKind kind : availablePlaces())
        words += placeWord(kind);
    return words;
}

QStringList pageWords()
{
    QStringList words;
    for (const PageKind &kind : pageKinds())
        words += kind.word;
    return words;
}

/// "1440x900"; invalid for anything else.
QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = parts.size() == 2 && size.width() >= 320 && size.height() >= 240 && size.width() <= 10000 && size.height() <= 10000;
    return fits ? size : QSize();
}

void declare(Arguments &arguments)
{
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project to open; without one, the start page."));
    arguments.addOption(QStringLiteral("place"), CommandLine::tr("The place to show: %1.").arg(placeWords().join(QStringLiteral(", "))),
                        QStringLiteral("PLACE"));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("Shows the document with this number in the library."), QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("page"), CommandLine::tr("Shows a page of the library or the timeline: %1.").arg(pageWords().join(QStringLiteral(", "))), QStringLiteral("PAGE"));
    arguments.addOption(QStringLiteral("search"), CommandLine::tr("Shows the hits of a search beside the place."), QStringLiteral("QUERY"));
    arguments.addOption(QStringLiteral("screenshot"), CommandLine::tr("Draws that place into a PNG and ends; needs no display."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("size"), CommandLine::tr("Width and height of the screenshot; 1440x900 if not given."), QStringLiteral("WxH"));
    arguments.addOption(QStringLiteral("theme"), CommandLine::tr("light or dark; kept for the next time, as in Settings."), QStringLiteral("THEME"));
    arguments.addOption(QStringLiteral("version"), CommandLine::tr("Prints the version and ends."));
}

/// Fills the options; the sentence that says what is wrong with the usage.
Result<WorkbenchOptions> optionsFrom(const Arguments &arguments)
{
    WorkbenchOptions options;
    if (!arguments.at(0).isEmpty())
        options.project = projectPath(arguments.at(0));
    options.screenshot = arguments.value(QStringLiteral("screenshot"));
    options.language = arguments.value(QStringLiteral("language"));
    options.theme = arguments.value(QStringLiteral("theme"));
    if (arguments.isSet(QStringLiteral("screenshot")) && options.screenshot.isEmpty())
        return Error{CommandLine::tr("--screenshot takes the file to write.")};
    if (!options.theme.isEmpty() && options.theme != QLatin1String("light") && options.theme != QLatin1String("dark"))
        return Error{CommandLine::tr("There is no theme “%1”; the themes are light and dark.").arg(options.theme)};
    if (arguments.isSet(QStringLiteral("size"))) {
        options.size = sizeFrom(arguments.value(QStringLiteral("size")));
        if (!options.size.isValid())
            return Error{CommandLine::tr("--size takes width and height, as in 1440x900, not “%1”.").arg(arguments.value(QStringLiteral("size")))};
    }
    if (arguments.isSet(QStringLiteral("place"))) {
        const QString word = arguments.value(QStringLiteral("place"));
        options.place = placeFromWord(word);
        if (!options.place || !placeWords().contains(word))
            return Error{CommandLine::tr("There is no place “%1”; the places are %2.").arg(word, placeWords().join(QStringLiteral(", ")))};
    }
    if (arguments.isSet(QStringLiteral("document"))) {
        options.document = DocumentId(arguments.value(QStringLiteral("document")).toLongLong());
        if (!options.document)
            return Error{CommandLine::tr("--document takes the document's number, not “%1”.").arg(arguments.value(QStringLiteral("document")))};
    }
    options.page = arguments.value(QStringLiteral("page"));
    if (!options.page.isEmpty() && !pageWords().contains(options.page))
        return Error{CommandLine::tr("There is no page “%1”; the pages are %2.").arg(options.page, pageWords().join(QStringLiteral(", ")))};
    options.search = arguments.value(QStringLiteral("search"));
    return options;
}

} // namespace

int openWorkbench(const QStringList &given)
{
    static const Verb window = {"", "[PROJECT] [options]", QT_TRANSLATE_NOOP("haeje::CommandLine", "Opens the workbench."), true, nullptr};
    Arguments arguments(window);
    declare(arguments);
    if (given.contains(QStringLiteral("--help")) || given.contains(QStringLiteral("-h"))) {
        printText(arguments.help() + CommandLine::help());
        return Done;
    }
    if (const auto code = arguments.parse(given, 0, 1))
        return *code;
    if (arguments.isSet(QStringLiteral("version"))) {
        printText(QStringLiteral("haeje ") + QCoreApplication::applicationVersion() + u'\n');
        return Done;
    }
    const auto options = optionsFrom(arguments);
    if (!options)
        return arguments.wrong(options.message());
    // Nobody sees a window here: what is wrong is said before one is made.
    if (!CommandLine::hasDisplay() && options->screenshot.isEmpty())
        return CommandLine::explainNoDisplay(given);
    return runWorkbench(*options);
}

} // namespace haeje
