// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/popuppanel.h"
#include "ui/reading/typography.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QSlider;

namespace haeje {

class Settings;

/// Size, face, lines, measure and ruler of the reader; every move is seen in the text at once and kept for the user.
class TypePanel : public PopupPanel
{
    Q_OBJECT
public:
    explicit TypePanel(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    void rulerChanged(bool shown);

private:
    struct TypeSlider {
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
    };
    TypeSlider addSlider(QFormLayout *form, const QString &title, const char *name, double least, double most, double step);
    QCheckBox *addCheck(QFormLayout *form, const QString &text, const char *name, bool on);
    void show(const ReaderTypography &type, double zoom);
    void apply();
    void sayValues();

    Settings &m_settings;
    TypeSlider m_size, m_line, m_measure, m_paragraph;
    QCheckBox *m_serif, *m_warm, *m_names, *m_ruler;
    bool m_showing = false;
};

} // namespace haeje
