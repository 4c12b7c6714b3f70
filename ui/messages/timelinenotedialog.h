// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timelinenote.h"

#include <QDialog>

class QPlainTextEdit;

namespace haeje {

class DateField;
class Project;
class Prompts;

/// Date and words of a note on the time axis. Delete is the dialog's third answer.
class TimelineNoteDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int Deleted = 2; ///< result()

    explicit TimelineNoteDialog(const TimelineNote &note, QWidget *parent = nullptr);
    TimelineNote note() const;

private:
    void check();

    TimelineNote m_note;
    DateField *m_date;
    QPlainTextEdit *m_text;
    QWidget *m_save = nullptr;
};

/// Asks and saves, or deletes; a note without an id is new. True if something changed.
bool editTimelineNote(QWidget *parent, Project &project, Prompts &prompts, const TimelineNote &note);

} // namespace haeje
