// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace haeje {

/// A running piece of work in the status bar: its words, a bar, a button that cancels it. Hidden when nothing runs.
class Progress : public QWidget
{
    Q_OBJECT
public:
    explicit Progress(QWidget *parent = nullptr);

    /// total 0: how much there is to do is not known.
    void show(const QString &words, int done, int total);
    void finish();
    /// A second button that ends the work and keeps what is done; shown while it is possible.
    void setStopWords(const QString &words, const QString &tip);
    void setStoppable(bool stoppable);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelled();
    void stopped();

private:
    QLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    bool m_running = false;
};

} // namespace haeje
