// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memos.h"
#include "core/store/project.h"
#include "ui/claims/claiminspector.h"
#include "ui/claims/claimsview.h"
#include "ui/common/segments.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/reviewplace.h"
#include "ui/shell/prompts.h"

#include <QStackedWidget>
#include <QToolButton>

namespace haeje {

void ReviewPlace::addClaimActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, auto run) {
        QAction *action = m_services.actions.add(QLatin1String(id), text, {}, QLatin1String(icon));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto inClaims = [this] { setMode(1); };
    add("claim.new", tr("New claim"), "plus", [this, inClaims] {
        inClaims();
        m_claims->newClaim();
    });
    add("claim.up", tr("Move claim up"), "", [this] { m_claims->moveCurrent(-1); })->setIconText(tr("Up"));
    add("claim.down", tr("Move claim down"), "", [this] { m_claims->moveCurrent(1); })->setIconText(tr("Down"));
    add("claim.delete", tr("Remove claim"), "close", [this] { m_claims->removeCurrent(); });
    add("claim.export", tr("Export claims with citations"), "export", [this] { m_claims->exportClaims(); })->setIconText(tr("Export claims"));
}

void ReviewPlace::connectClaims()
{
    connect(m_modes, &Segments::chosen, this, &ReviewPlace::setMode);
    connect(m_claims, &ClaimsView::goAsked, this, [this](const EntityRef &what) {
        m_claims->commit();
        m_services.navigator.goTo(what);
    });
    connect(m_claims, &ClaimsView::currentChanged, this, [this] {
        showClaim();
        if (const ClaimSheet *sheet = m_claims->current(); sheet && showsClaims() && isVisible())
            m_services.navigator.note({PlaceKind::Review, sheet->claim.id, {}});
        Q_EMIT stateChanged();
    });
    connect(m_claimInspector, &ClaimInspector::memoAsked, this, [this](const EntityRef &memo) { m_services.navigator.goTo(memo); });
    connect(m_claimInspector, &ClaimInspector::newMemoAsked, this, &ReviewPlace::writeClaimMemo);
}

void ReviewPlace::setMode(int mode)
{
    if (m_mode == mode)
        return;
    m_claims->commit();
    m_mode = mode;
    showMode();
}

void ReviewPlace::showMode()
{
    m_modes->setCurrent(m_mode);
    m_whole->setCurrentIndex(m_mode);
    if (m_inspectors)
        m_inspectors->setCurrentIndex(m_mode);
    for (QToolButton *tool : std::as_const(m_figureTools))
        tool->setVisible(!showsClaims());
    for (QToolButton *tool : std::as_const(m_claimTools))
        tool->setVisible(showsClaims());
    showClaim();
    Q_EMIT stateChanged();
}

void ReviewPlace::showClaim()
{
    const ClaimSheet *sheet = m_claims->current();
    if (m_claimInspector)
        m_claimInspector->setClaim(m_project, sheet);
    const bool writable = m_project && !m_project->isReadOnly();
    const auto enable = [this](const char *id, bool on) { m_services.actions.find(QLatin1String(id))->setEnabled(on); };
    enable("claim.new", writable);
    for (const char *id : {"claim.up", "claim.down", "claim.delete"})
        enable(id, writable && sheet && showsClaims());
    enable("claim.export", !m_claims->claims().isEmpty());
}

void ReviewPlace::writeClaimMemo()
{
    const ClaimSheet *sheet = m_claims->current();
    if (!m_project || !sheet)
        return;
    const ClaimId claim = sheet->claim.id;
    const auto text = m_services.prompts.text(this, tr("Memo on the claim"), tr("What you think of it"), {}, true);
    if (!text || text->trimmed().isEmpty())
        return;
    const auto done = m_project->edit(tr("Add memo"), [&]() -> Result<void> {
        const auto memo = m_project->memos().add(claim, text->trimmed());
        return memo ? Result<void>() : Result<void>(memo.error());
    });
    if (!done)
        m_services.prompts.fail(this, tr("Add memo"), done.message());
}

QStringList ReviewPlace::crumbs() const
{
    return showsClaims() ? QStringList{tr("Claims")} : QStringList();
}

} // namespace haeje
