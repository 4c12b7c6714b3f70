// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace haeje {

class Project;
class Settings;

/// What is kept per user. Every choice takes effect at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// project: the one that is open, whose coder can be another one. Outlives the dialog.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr, const Project *project = nullptr);

private:
    void addAppearance(QFormLayout *form);
    void addReader(QFormLayout *form);
    void addImport(QFormLayout *form);

    Settings &m_settings;
    const Project *m_project;
};

} // namespace haeje
