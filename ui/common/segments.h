// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace haeje {

/// One of a few: buttons in one frame, one of them chosen. Left and right move the choice.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    /// Appends a segment; the first is chosen. Returns its position. name is the button's objectName.
    int add(const QString &text, const QString &iconName = {}, const QString &name = {});
    int current() const;
    /// Chooses without a signal; -1 leaves none chosen.
    void setCurrent(int position);
    QToolButton *button(int position) const;

Q_SIGNALS:
    /// The user chose another.
    void chosen(int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace haeje
