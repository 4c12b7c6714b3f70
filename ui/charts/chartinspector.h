// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/chartspec.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace haeje {

class LabelledField;

/// The texts, colour and order of the chart shown. Every finished change is one signal; nothing is stored here.
class ChartInspector : public QWidget
{
    Q_OBJECT
public:
    explicit ChartInspector(QWidget *parent = nullptr);

    void setChart(const std::optional<ChartSpec> &chart);
    void setReadOnly(bool readOnly);
    /// Reports what is being typed, if it changed.
    void commit();

Q_SIGNALS:
    /// The chart as it shall be; label names the change for undo ("Change title").
    void edited(const haeje::ChartSpec &chart, const QString &label);
    void writeAltAsked();
    void writeTitleAsked();

private:
    QWidget *buildTexts();
    QWidget *buildLook();
    QWidget *buildSwatches();
    LabelledField *field(const QString &label, const QString &name, int lines, int wellUpTo, QString ChartSpec::*member,
                         const QString &undo);
    void showAltState();

    std::optional<ChartSpec> m_chart;
    QList<std::pair<LabelledField *, QString ChartSpec::*>> m_fields;
    LabelledField *m_alt = nullptr;
    QLabel *m_altState = nullptr;
    QPushButton *m_writeAlt = nullptr;
    QButtonGroup *m_colours = nullptr;
    QComboBox *m_order = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace haeje
