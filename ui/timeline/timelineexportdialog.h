// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineexport.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace haeje {

/// Asks what of the timeline is written and how; shows how the picture will look.
class TimelineExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// inView: the stretch that the window shows. start: what else is shown there. The messages are not owned and outlive it.
    TimelineExportDialog(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions, DayRange inView,
                         const TimelinePicture &start, QWidget *parent = nullptr);

    TimelinePicture picture() const;
    /// "svg", "pdf", "png", "csv", "json"
    QString suffix() const;
    /// For the file dialog.
    QString filter() const;

private:
    void build();
    void check();
    void showPreview();
    std::optional<DayRange> range() const;
    QString format() const;

    const QList<Message> &m_messages;
    const QList<Actor> &m_actors;
    const QList<Occasion> &m_occasions;
    DayRange m_inView;
    TimelinePicture m_start;
    QComboBox *m_format;
    QComboBox *m_stretch;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_lanes;
    QDoubleSpinBox *m_width;
    QSpinBox *m_dpi;
    QCheckBox *m_arcs;
    QCheckBox *m_replies;
    QCheckBox *m_flags;
    QCheckBox *m_notes;
    QCheckBox *m_editable;
    QCheckBox *m_dark;
    QLabel *m_preview;
    QLabel *m_words;
    QWidget *m_save = nullptr;
};

} // namespace haeje
