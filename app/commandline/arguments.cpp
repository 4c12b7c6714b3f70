// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"

#include "app/commandline/output.h"

namespace haeje {

namespace {

/// A column for a terminal: CJK characters take two cells.
int cells(const QString &text)
{
    int n = 0;
    for (const QChar c : text)
        n += c.unicode() >= 0x1100 && !c.isLowSurrogate() ? 2 : 1;
    return n;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && cells(line) + 1 + cells(word) > width) {
            lines += line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines += line;
    return lines;
}

} // namespace

QString alignedHelp(const QList<QPair<QString, QString>> &rows)
{
    int first = 0;
    for (const auto &row : rows)
        first = std::max(first, std::min(cells(row.first), 28));
    QString text;
    for (const auto &[name, description] : rows) {
        text += QStringLiteral("  ") + name;
        int at = cells(name) + 2;
        for (const QString &line : wrapped(description, 96 - first)) {
            if (at > first + 4) {
                text += u'\n';
                at = 0;
            }
            text += QString(first + 4 - at, u' ') + line + u'\n';
            at = 0;
        }
    }
    return text;
}

Arguments::Arguments(const Verb &verb)
    : m_verb(verb)
{
    addOption(QStringLiteral("help"), CommandLine::tr("Shows this and ends."));
    addOption(QStringLiteral("language"), CommandLine::tr("The language of the output: en or ko. Without it, the computer's own."),
              QStringLiteral("LANGUAGE"));
}

void Arguments::addArgument(const QString &name, const QString &description)
{
    m_arguments += {name, description};
}

void Arguments::addOption(const QString &name, const QString &description, const QString &valueName)
{
    const QStringList names = name == QLatin1String("help") ? QStringList{QStringLiteral("h"), name} : QStringList{name};
    m_parser.addOption(QCommandLineOption(names, description, valueName));
    m_options += {QStringLiteral("--") + name + (valueName.isEmpty() ? QString() : u' ' + valueName), description};
}

void Arguments::addFormat()
{
    addOption(QStringLiteral("format"), CommandLine::tr("How to print: table (for people, the default), csv or json."),
              QStringLiteral("table|csv|json"));
}

std::optional<int> Arguments::parse(const QStringList &arguments, int least, int most)
{
    const bool understood = m_parser.parse(QStringList{QString::fromUtf8(m_verb.name)} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        printText(help());
        return Done;
    }
    if (!m_parser.unknownOptionNames().isEmpty())
        return wrong(CommandLine::tr("There is no option “%1” here.").arg(m_parser.unknownOptionNames().first()));
    if (!understood)
        return wrong(m_parser.errorText());
    const int given = int(m_parser.positionalArguments().size());
    if (given < least)
        return wrong(CommandLine::tr("%1 is missing.").arg(m_arguments.value(std::min(given, int(m_arguments.size()) - 1)).name));
    if (given > most)
        return wrong(CommandLine::tr("“%1” is one argument too many.").arg(at(most)));
    const QStringList formats = {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")};
    if (!formats.contains(format()))
        return wrong(CommandLine::tr("There is no format “%1”; the formats are %2.").arg(format(), formats.join(QStringLiteral(", "))));
    const QString language = value(QStringLiteral("language"));
    if (!language.isEmpty() && language != QLatin1String("en") && language != QLatin1String("ko"))
        return wrong(CommandLine::tr("There is no language “%1”; the languages are en and ko.").arg(language));
    return std::nullopt;
}

QString Arguments::format() const
{
    const QString name = QStringLiteral("format");
    return m_parser.optionNames().contains(name) ? m_parser.value(name) : QStringLiteral("table");
}

Result<int> Arguments::number(const QString &option, int fallback, int least, int most) const
{
    if (!isSet(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least || number > most)
        return Error{CommandLine::tr("--%1 takes a whole number from %2 to %3, not “%4”.").arg(option).arg(least).arg(most).arg(value(option))};
    return number;
}

Result<EdtfDate> Arguments::date(const QString &option) const
{
    if (!isSet(option))
        return EdtfDate();
    if (const auto date = EdtfDate::parse(value(option)); date && date->isStated())
        return *date;
    return Error{CommandLine::tr("--%1 takes a date such as 2021-07-11, 2021-07 or 2021, not “%2”.").arg(option, value(option))};
}

int Arguments::wrong(const QString &sentence) const
{
    complain(sentence);
    const QString verb = QString::fromUtf8(m_verb.name);
    complain(CommandLine::tr("See: haeje %1--help").arg(verb.isEmpty() ? verb : verb + u' '));
    return WrongUsage;
}

QString Arguments::help() const
{
    const QString verb = QString::fromUtf8(m_verb.name);
    QString text = CommandLine::tr("Usage:") + QStringLiteral(" haeje ") + (verb.isEmpty() ? verb : verb + u' ')
        + QString::fromUtf8(m_verb.usage) + QStringLiteral("\n\n") + CommandLine::tr(m_verb.summary) + QStringLiteral("\n");
    QList<QPair<QString, QString>> rows;
    for (const Described &argument : m_arguments)
        rows.append({argument.name, argument.description});
    if (!rows.isEmpty())
        text += u'\n' + CommandLine::tr("Arguments:") + u'\n' + alignedHelp(rows);
    rows.clear();
    for (const Described &option : m_options)
        rows.append({option.name, option.description});
    return text + u'\n' + CommandLine::tr("Options:") + u'\n' + alignedHelp(rows);
}

} // namespace haeje
