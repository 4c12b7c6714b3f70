// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"
#include "core/base/edtf.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QList>

#include <optional>

namespace haeje {

/// The arguments and options of one verb: declares, reads and documents them.
class Arguments
{
public:
    explicit Arguments(const Verb &verb);

    void addArgument(const QString &name, const QString &description);
    /// valueName empty for a switch.
    void addOption(const QString &name, const QString &description, const QString &valueName = {});
    /// --format table|csv|json
    void addFormat();

    /// The exit code if the run ends here: --help was asked for, or the usage is wrong (said on standard error).
    std::optional<int> parse(const QStringList &arguments, int least, int most);

    QString at(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList from(int index) const { return m_parser.positionalArguments().mid(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// Of an option that may be given several times.
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// "table", "csv" or "json".
    QString format() const;
    /// The number given, the fallback if none is. Error: no number between least and most.
    Result<int> number(const QString &option, int fallback, int least, int most) const;
    /// The date given, nothing if none is. Error: no EDTF date.
    Result<EdtfDate> date(const QString &option) const;

    /// Says on standard error what is wrong and where the help is. Returns WrongUsage.
    int wrong(const QString &sentence) const;
    QString help() const;

private:
    struct Described {
        QString name;
        QString description;
    };
    const Verb &m_verb;
    QCommandLineParser m_parser;
    QList<Described> m_arguments;
    QList<Described> m_options;
};

/// Two aligned columns, the second wrapped to 100 characters.
QString alignedHelp(const QList<QPair<QString, QString>> &rows);

} // namespace haeje
