// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace haeje {

/// A flat tool button in the look of the design. text may be empty: then tip is needed and is the accessible name.
QToolButton *toolButton(const QString &iconName, const QString &text, const QString &tip, QWidget *parent = nullptr);
/// The same for an action (icon from its "iconName"); tip names the shortcut.
QToolButton *toolButton(QAction *action, bool withText, QWidget *parent = nullptr);

/// The row of tools over a place's page: 40 px, its line at the bottom.
class ToolRow : public QWidget
{
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);

    QToolButton *add(QAction *action, bool withText = true);
    QToolButton *add(const QString &iconName, const QString &text, const QString &tip = {});
    void addWidget(QWidget *widget, int stretch = 0);
    void addSeparator();
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace haeje
