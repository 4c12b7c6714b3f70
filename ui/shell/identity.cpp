// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/identity.h"

#include "core/formats/sample/sample.h"
#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/project.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace haeje {

struct IdentityWords {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

static QString keyOf(const Project &project, const char *what)
{
    QString number = project.fact(QStringLiteral("guid"));
    if (number.isEmpty()) // a file of an older schema that can only be read
        number = QString::fromLatin1(QCryptographicHash::hash(project.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    return QStringLiteral("who/%1/%2").arg(number, QLatin1String(what));
}

void signIn(Project &project, const Settings &settings)
{
    project.setCoder(settings.value(keyOf(project, "coder"), settings.coder()).toString());
    (void)setBlind(project, settings.value(keyOf(project, "blind"), false).toBool());
}

void keepCoder(const Project &project, Settings &settings, const QString &coder)
{
    if (coder.trimmed().isEmpty())
        return;
    settings.setValue(keyOf(project, "coder"), coder.trimmed());
    Q_EMIT settings.coderChanged();
}

Result<void> keepBlind(Project &project, Settings &settings, bool blind)
{
    settings.setValue(keyOf(project, "blind"), blind);
    return setBlind(project, blind);
}

bool isStranger(const Project &project, const Settings &settings)
{
    QStringList there = project.coders().names();
    there.removeAll(sampleCoder()); // nobody: whoever tries the sample is not asked ahead of all else
    return !there.isEmpty() && !there.contains(settings.coder()) && settings.value(keyOf(project, "coder"), QString()).toString().isEmpty();
}

void askStranger(const Project &project, Settings &settings, Prompts &prompts, QWidget *parent)
{
    if (project.isReadOnly() || !isStranger(project, settings))
        return;
    const auto coder = prompts.text(parent, IdentityWords::tr("Who are you in this project?"),
                                    IdentityWords::tr("%1 coded here before. Your codings and memos are signed with this name:")
                                        .arg(project.coders().names().join(QStringLiteral(", "))),
                                    settings.coder());
    if (coder)
        keepCoder(project, settings, *coder);
}

bool turnBlind(Project &project, Settings &settings, Prompts &prompts, QWidget *parent)
{
    const bool blind = !isBlind(project);
    if (!blind
        && !prompts.confirm(parent, IdentityWords::tr("Leave blind coding"),
                            IdentityWords::tr("Everybody's codings, memos and counts will be shown in this project. What was seen once can influence what is coded "
                                              "after it."),
                            IdentityWords::tr("Leave blind coding")))
        return false;
    if (const auto done = keepBlind(project, settings, blind); !done) {
        prompts.fail(parent, IdentityWords::tr("Code blind"), done.message());
        return false;
    }
    return true;
}

} // namespace haeje
