// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace haeje {

/// What lies over the window while something is dragged over it: a frame and what dropping it would do. Lets the mouse
/// and the drag through.
class DropHint : public QWidget
{
    Q_OBJECT
public:
    /// Covers its parent.
    explicit DropHint(QWidget *parent);

    void showWords(const QString &words);
    QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace haeje
