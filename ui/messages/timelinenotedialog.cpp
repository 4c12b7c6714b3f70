// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/timelinenotedialog.h"

#include "core/store/project.h"
#include "core/store/timelinenotes.h"
#include "ui/messages/datefield.h"
#include "ui/shell/prompts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

TimelineNoteDialog::TimelineNoteDialog(const TimelineNote &note, QWidget *parent)
    : QDialog(parent)
    , m_note(note)
    , m_date(new DateField(QStringLiteral("noteDate")))
    , m_text(new QPlainTextEdit(note.text))
{
    setObjectName(QStringLiteral("timelineNoteDialog"));
    setWindowTitle(note.id ? tr("Note on the timeline") : tr("New note on the timeline"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_date->setDate(note.date);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Note"), m_text);
    form->addRow(tr("&Date"), m_date);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save note"));
    if (note.id) {
        QPushButton *remove = buttons->addButton(tr("Delete note"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("deleteNote"));
        connect(remove, &QPushButton::clicked, this, [this] { done(Deleted); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TimelineNoteDialog::check);
    connect(m_date, &DateField::changed, this, &TimelineNoteDialog::check);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(460, 260);
    m_text->setFocus();
    check();
}

TimelineNote TimelineNoteDialog::note() const
{
    TimelineNote note = m_note;
    note.text = m_text->toPlainText();
    note.date = m_date->date().value_or(m_note.date);
    return note;
}

void TimelineNoteDialog::check()
{
    m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty() && m_date->date() && m_date->date()->isStated());
}

static Result<void> save(Project &project, const TimelineNote &note)
{
    if (note.id)
        return project.edit(TimelineNoteDialog::tr("Edit note on the timeline"), [&] { return project.timelineNotes().update(note); });
    return project.edit(TimelineNoteDialog::tr("Pin note on the timeline"), [&]() -> Result<void> {
        const auto added = project.timelineNotes().add(note);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

bool editTimelineNote(QWidget *parent, Project &project, Prompts &prompts, const TimelineNote &note)
{
    TimelineNoteDialog dialog(note, parent);
    while (const int answer = dialog.exec()) {
        const Result<void> saved = answer == TimelineNoteDialog::Deleted
            ? project.edit(TimelineNoteDialog::tr("Delete note on the timeline"), [&] { return project.timelineNotes().remove(note.id); })
            : save(project, dialog.note());
        if (saved)
            return true;
        prompts.fail(&dialog, TimelineNoteDialog::tr("The note was not saved"), saved.message());
    }
    return false;
}

} // namespace haeje
