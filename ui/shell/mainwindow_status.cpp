// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "core/store/project.h"
#include "ui/common/warningstrip.h"
#include "ui/shell/identity.h"
#include "ui/shell/importrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/placefactory.h"
#include "ui/shell/placestack.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windowstatus.h"

// What the window says of itself: title, crumbs, who codes, what is counted.

namespace haeje {

void MainWindow::signWithCoder(Project *project) const
{
    if (project)
        signIn(*project, m_settings);
}

void MainWindow::refresh()
{
    m_commands->refresh();
    m_warning->setText(m_project ? m_project->readOnlyReason() : QString());
    m_import->refreshRest();
    setWindowTitle(m_project ? QStringLiteral("%1 – Haeje").arg(m_project->name()) : QStringLiteral("Haeje"));
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    m_status->setCoder(m_project ? m_project->coder() : QString());
    const Place *place = m_project ? m_places->current() : nullptr;
    if (!place) {
        m_topBar->setCrumbs({m_project ? m_project->name() : QStringLiteral("Haeje")});
        m_status->setFacts({m_project ? m_project->name() : tr("No project")});
        return;
    }
    m_topBar->setCrumbs(QStringList{placeTitle(*m_places->currentKind())} + place->crumbs());
    QStringList facts = place->status();
    if (isBlind(*m_project))
        facts.prepend(tr("Blind: only your own codings"));
    facts.append(m_project->isReadOnly() ? tr("Read-only") : m_import->isRunning() ? tr("Importing") : tr("Saved"));
    m_status->setFacts(facts);
    if (const QString wrong = m_project->readError(); !wrong.isEmpty())
        m_warning->setText(wrong);
}

void MainWindow::changeCoder()
{
    const auto coder = m_prompts.text(this, tr("Coder"), tr("In this project your codings and memos are signed with this name:"), m_project->coder());
    if (coder && m_project)
        keepCoder(*m_project, m_settings, *coder);
}

void MainWindow::askWhoIAm()
{
    if (m_project)
        askStranger(*m_project, m_settings, m_prompts, this);
}

} // namespace haeje
