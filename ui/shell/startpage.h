// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace haeje {

class Actions;
class Settings;

/// What the window shows while no project is open: what can be done, and the projects of late.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const Actions &actions, Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void projectChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *cards(const Actions &actions);
    QWidget *whatComesThen();
    void listRecent();

    Settings &m_settings;
    QWidget *m_recent;
};

} // namespace haeje
