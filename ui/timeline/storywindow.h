// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/storypages.h"

#include <QWidget>

namespace haeje {

/// A story on the whole screen: one message after the other with its caption, its quote and its place in time. Right, Space
/// and a click go on, Left goes back, Home and End to the ends, Escape leaves.
class StoryWindow : public QWidget
{
    Q_OBJECT
public:
    StoryWindow(const QString &name, const QList<StoryPage> &pages, int first = 0, QWidget *parent = nullptr);

    int step() const { return m_step; }
    void goTo(int step);

Q_SIGNALS:
    void stepped(int step);
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QString m_name;
    QList<StoryPage> m_pages;
    int m_step = 0;
};

} // namespace haeje
