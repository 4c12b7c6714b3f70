// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace haeje {

const QList<Verb> &verbs()
{
    static const QList<Verb> all = {
        {"create", "PROJECT [--sample]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Makes a new project; with --sample, one filled with the sample."),
         false, createVerb},
        {"import", "PROJECT PATH... [--as KIND] [--recursive] [--report FILE] [--sheet FILE | --from-sheet FILE | --resume]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Reads articles, tables of messages or figures into the project."),
         false, importVerb},
        {"set", "PROJECT --document ID... [--title TEXT ...] [--state STATE] [--collection PATH] [--attribute NAME=VALUE]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Changes facts, reading state, collections and attributes of documents."), false, setVerb},
        {"define", "PROJECT (code PATH | code-group NAME | attribute NAME | collection PATH | retrieval NAME | memo TITLE | claim SENTENCE | spellings A,B... | word-list NAME | timeline-note TEXT | story NAME | roundup DATE | coder NAME | actor NAME | occasion NAME | kind WORD | message KEY | messages-in-texts DOCUMENTS) [options]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Makes, changes or removes codes, attributes, collections, retrievals, memos, claims, groups of spellings, word lists, notes on the timeline, stories, actors, occasions, kinds of message and messages."), false, defineVerb},
        {"list", "PROJECT WHAT [--words WORDS ...] [--sort COLUMN] [--group COLUMN] [--document ID]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Lists documents, passages, codings, messages and the rest."), false,
         listVerb},
        {"show", "PROJECT WHAT ID", QT_TRANSLATE_NOOP("haeje::CommandLine", "Shows one of them, whole."), false,
         showVerb},
        {"search", "PROJECT (QUERY | --saved NAME) [--limit N] [--histogram year | --concordance | --code PATH] [--save NAME]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Finds words, “phrases” and prefix* anywhere in the project."), false,
         searchVerb},
        {"code", "PROJECT (--document ID (--start N --end N | --quote TEXT) | --rule KIND --find TEXT [--unit UNIT] [--dry-run]) --code PATH [--coder NAME] [--memo TEXT]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Puts a code on passages of a document."), false, codeVerb},
        {"correct", "PROJECT (--document ID --text FILE [--dry-run] | --orphan ID (--proposal N | --start N --end N | --drop))",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Puts a corrected text in place; passages move with it. Places or drops those that lost their place."), false,
         correctVerb},
        {"settle", "PROJECT --disagreement N (--accept CODER|both|neither | --code PATH | --start N --end N) [--note TEXT]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Settles where coders differ: the outcome goes to the consensus coder, the trail is kept."), false, settleVerb},
        {"analyse", "PROJECT ANALYSIS [options]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Counts, and prints the table with its rules."), false, analyseVerb},
        {"chart", "PROJECT CHART --out FILE [--width MM --height MM --dpi N]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Draws a chart into a file."), true, chartVerb},
        {"timeline", "PROJECT --out FILE [--from DATE --to DATE]",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Draws the timeline of messages into a file."), true, timelineVerb},
        {"export", "PROJECT --as KIND --out FILE",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Writes messages, figures, memos or claims as a table or a page, the codebook for print."), true, exportVerb},
        {"check", "PROJECT",
         QT_TRANSLATE_NOOP("haeje::CommandLine", "Tests the project: file, references, offsets, quotes, search index."),
         false, checkVerb},
    };
    return all;
}

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : verbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    static const QList<Verb> later = {
        {"report", "PROJECT --out FILE", QT_TRANSLATE_NOOP("haeje::CommandLine", "Comes with a later version."), false,
         notYetVerb},
        {"merge", "PROJECT OTHER", QT_TRANSLATE_NOOP("haeje::CommandLine", "Comes with a later version."), false,
         notYetVerb},
    };
    for (const Verb &verb : later) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

namespace {

/// Where the verb may stand: first but for the language.
qsizetype verbPosition(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--language"))
            ++i;
        else if (!arguments.at(i).startsWith(QLatin1String("--language=")))
            return i;
    }
    return arguments.size();
}

bool names(const QStringList &arguments, const QString &option)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [&](const QString &given) { return given == option || given.startsWith(option + u'='); });
}

} // namespace

const Verb *CommandLine::verbOf(const QStringList &arguments)
{
    return findVerb(arguments.value(verbPosition(arguments)));
}

QStringList CommandLine::withoutVerb(QStringList arguments)
{
    arguments.removeAt(verbPosition(arguments));
    return arguments;
}

bool CommandLine::drawsPlace(const QStringList &arguments)
{
    return names(arguments, QStringLiteral("--screenshot"));
}

bool CommandLine::opensWindow(const QStringList &arguments)
{
    static const QStringList noWindow = {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--version"), QStringLiteral("-v"),
                                         QStringLiteral("--screenshot")};
    return std::none_of(noWindow.begin(), noWindow.end(), [&](const QString &option) { return names(arguments, option); });
}

bool CommandLine::hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int CommandLine::explainNoDisplay(const QStringList &arguments)
{
    const QString first = arguments.value(verbPosition(arguments));
    if (!first.isEmpty() && !first.startsWith(u'-') && !QFileInfo::exists(first)) {
        complain(tr("“%1” is neither a verb nor a project that is there. See: haeje --help").arg(first));
        return WrongUsage;
    }
    complain(tr("There is no display to open the window on. `haeje PROJECT --screenshot FILE` draws a place into a file, "
                "and the verbs of `haeje --help` need no display."));
    return Failed;
}

QString CommandLine::languageOf(const QStringList &arguments)
{
    const QString name = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == name)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.at(i).mid(name.size() + 1);
    }
    return {};
}

QString CommandLine::help()
{
    QList<QPair<QString, QString>> rows;
    for (const Verb &verb : verbs())
        rows.append({QStringLiteral("haeje ") + QString::fromLatin1(verb.name), tr(verb.summary)});
    return u'\n' + tr("Without the window:") + u'\n' + alignedHelp(rows) + u'\n'
        + tr("`haeje VERB --help` documents every option of a verb. Results go to standard output, messages to standard error; "
             "the exit code is 0 when it is done, 1 when it failed, 2 when the usage is wrong.")
        + u'\n';
}

void useLanguage(const QString &language)
{
    static QTranslator translator;
    const bool given = language == QLatin1String("en") || language == QLatin1String("ko");
    const bool korean = given ? language == QLatin1String("ko") : QLocale::system().language() == QLocale::Korean;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(korean ? QStringLiteral("haeje_ko") : QStringLiteral("haeje_en"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace haeje
