// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/settlingpage.h"

#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/work/disagreementoptions.h"
#include "ui/common/emptystate.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/settling/markedtext.h"
#include "ui/settling/otherreading.h"
#include "ui/settling/settlingcase.h"
#include "ui/settling/settlingfilter.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

// What is decided on the page, and where the user is led from it.

namespace haeje {

static constexpr int wordsToChooseFrom = 600;

void SettlingPage::accept(int reading)
{
    const DisagreementCase *one = current();
    if (one && reading < one->readings.size())
        settleCurrent({SettlementOutcome::Accepted, one->readings.at(reading).coder, {}, {}, {}});
}

void SettlingPage::decide(SettlementOutcome outcome)
{
    if (outcome == SettlementOutcome::Other)
        askOther();
    else
        settleCurrent({outcome, {}, {}, {}, {}});
}

/// Then the next one that is open becomes the current one.
void SettlingPage::settleCurrent(SettlingChoice choice)
{
    const DisagreementCase *now = current();
    if (!now || m_project->isReadOnly())
        return;
    const DisagreementCase one = *now; // the list is read anew by what follows
    const bool wasOpen = one.isOpen();
    choice.note = m_case->note();
    if (const auto settled = settle(*m_project, one, choice); !settled) {
        m_services.prompts.fail(this, tr("This was not settled"), settled.message());
        return;
    }
    m_table->setFocus();
    if (!wasOpen || m_filter->state() != SettlingFilter::All)
        return;
    for (int row = m_table->currentIndex().row() + 1; row < m_sorted->rowCount(); ++row) {
        if (m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).isOpen())
            return select(row);
    }
}

void SettlingPage::reopen()
{
    const DisagreementCase *one = current();
    if (!one || !one->settlement || m_project->isReadOnly())
        return;
    if (const auto done = reopenSettlement(*m_project, one->settlement->id); !done)
        m_services.prompts.fail(this, tr("This was not re-opened"), done.message());
    m_table->setFocus();
}

void SettlingPage::askOther()
{
    const DisagreementCase *now = current();
    if (!now || m_project->isReadOnly())
        return;
    const DisagreementCase one = *now;
    QList<QPair<CodeId, QString>> codes;
    for (const Code &code : m_project->codes().all()) {
        if (code.active || one.what.codes.contains(code.id))
            codes.append({code.id, m_project->codes().path(code.id)});
    }
    const QString text = m_texts.value(one.document);
    OtherReading dialog(one, {text, withSurroundings(text, one.what.span, wordsToChooseFrom), m_colours}, codes, this);
    if (dialog.exec() == QDialog::Accepted)
        settleCurrent({SettlementOutcome::Other, {}, dialog.code(), dialog.span(), {}});
}

void SettlingPage::step(int by)
{
    select(m_table->currentIndex().row() + by);
}

void SettlingPage::openDocument()
{
    if (const DisagreementCase *one = current())
        m_services.navigator.go({PlaceKind::Library, one->document, one->what.span});
}

void SettlingPage::nameConsensus()
{
    if (!m_project)
        return;
    const QString now = m_project->coders().consensus();
    const auto name = m_services.prompts.text(this, tr("Consensus coder"), tr("What is settled goes to a coder of this name:"), now.isEmpty() ? tr("Consensus") : now);
    if (!name || name->simplified().isEmpty())
        return;
    const auto done = m_project->edit(tr("Name the consensus coder"), [&] { return m_project->coders().nameConsensus(*name); });
    if (!done)
        m_services.prompts.fail(this, tr("The consensus coder was not named"), done.message());
}

/// The window asks first, for what was seen cannot be unseen.
void SettlingPage::leaveBlind()
{
    if (QAction *blind = m_services.actions.find(QStringLiteral("edit.blind")))
        blind->trigger();
}

void SettlingPage::copyAll()
{
    QGuiApplication::clipboard()->setText(modelAsText(m_sorted));
}

/// The rows as they stand there, in the columns of the command line.
void SettlingPage::saveList()
{
    if (!m_project || m_sorted->rowCount() == 0)
        return;
    const QString path = m_services.prompts.saveFile(this, tr("Save the list"), QStringLiteral("disagreements.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    DisagreementCases shown = m_found;
    shown.cases.clear();
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        shown.cases.append(m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    const QByteArray bytes = toCsv(disagreementsTable(*m_project, shown)).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_services.prompts.fail(this, tr("Save the list"), tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
}

void SettlingPage::showEmpty(const QString &problem)
{
    const bool blind = m_project && isBlind(*m_project);
    m_leaveBlind->setVisible(blind);
    m_toLibrary->setVisible(!blind);
    if (blind) {
        m_empty->setWords(tr("You are coding blind"), tr("Settling shows everybody's codings side by side. Leave blind coding when your own is done."));
    } else if (!problem.isEmpty()) {
        m_empty->setWords(tr("One coder, no disagreement"), problem);
    } else if (m_found.texts == 0) {
        m_empty->setWords(tr("No text has been read by two coders"),
                          tr("Coders are compared in texts that they have coded to their end. Choose “I have coded this to its end” in the document's menu; "
                             "each coder does so under their own name."));
    } else if (m_found.cases.isEmpty()) {
        m_empty->setWords(tr("The coders agree"), tr("In %n texts that two of them have read there is no place where they differ.", nullptr, m_found.texts));
    }
    m_pages->setCurrentIndex(blind || m_found.cases.isEmpty() ? 1 : 0);
}

void SettlingPage::showEntity(const EntityRef &what)
{
    if (m_stale)
        readAll();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const DisagreementCase &one = m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
        if (what == EntityRef(one.document) || (what.kind == EntityKind::Code && one.what.codes.contains(CodeId(what.id))))
            return select(row);
    }
}

} // namespace haeje
