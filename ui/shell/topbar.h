// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace haeje {

class Actions;

/// Back and forward, where the user is, the find-anything field in the middle, undo and redo, the inspector's switch.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    /// field stands in the middle and becomes a child.
    TopBar(const Actions &actions, QWidget *field, QWidget *parent = nullptr);

    void setCrumbs(const QStringList &crumbs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeField();

    QLabel *m_crumbs;
    QStringList m_names;
    QWidget *m_field;
    QWidget *m_right;
};

} // namespace haeje
