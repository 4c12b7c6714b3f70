// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/messagemeasures.h"

#include <QWidget>

class QToolButton;

namespace haeje {

/// Several of a list: a button whose menu has a tick for each. Nothing ticked is all.
class ChoiceButton : public QWidget
{
    Q_OBJECT
public:
    ChoiceButton(const QString &title, const QString &all, const QList<MeasureChoice> &choices, QWidget *parent = nullptr);

    QStringList chosen() const;
    void setChosen(const QStringList &words);

Q_SIGNALS:
    void changed();

private:
    void showWords();

    QString m_title, m_all;
    QList<MeasureChoice> m_choices;
    QToolButton *m_button;
};

/// The options of one measure as boxes beside each other, made anew for each measure.
class MeasureOptionsRow : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureOptionsRow(QWidget *parent = nullptr);

    /// What can be chosen of the project: kinds, occasions, actors, languages; options that are given are set.
    void setMeasure(const MessageMeasure &measure, const MeasureMaterial &material, const AnalysisOptions &given);
    /// Those that say something else than what holds anyway.
    AnalysisOptions options() const;

Q_SIGNALS:
    void changed();

private:
    void clear();
    void addOption(const MeasureOption &option, const MeasureMaterial &material, const QString &given);
    void addLabelled(const MeasureOption &option, QWidget *box);

    struct Box {
        MeasureOption option;
        QWidget *widget = nullptr;
    };
    QList<Box> m_boxes;
    QList<QWidget *> m_parts;
};

} // namespace haeje
