// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace haeje {

/// A command's text without the marks of its key, "&Open..." as "Open..." and "열기(&O)" as "열기".
QString plainTitle(const QString &text);

/// A flat tool button in the look of the design. text may be empty: then tip is needed and is the accessible name.
QToolButton *toolButton(const QString &iconName, const QString &text, const QString &tip, QWidget *parent = nullptr);
/// The same for an action (icon from its "iconName"); tip names the shortcut.
QToolButton *toolButton(QAction *action, bool withText, QWidget *parent = nullptr);

/// The row of tools over a place's page: 40 px, its line at the bottom. Where it is too narrow, tools that have an icon
/// do without their words, and where that is not enough the widgets that give way are not shown.
class ToolRow : public QWidget
{
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);

    QToolButton *add(QAction *action, bool withText = true);
    QToolButton *add(const QString &iconName, const QString &text, const QString &tip = {});
    void addWidget(QWidget *widget, int stretch = 0);
    /// Not shown where the row is too narrow for all: of several the one that was named first goes first.
    void letGiveWay(QWidget *widget);
    void addSeparator();
    void addStretch();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int neededWidth(bool withWords) const;
    int leastWidth() const;
    int leastWidth(const QWidget *widget) const;
    void fit();

    QHBoxLayout *m_row;
    QList<QToolButton *> m_worded; ///< have an icon and words
    QList<QWidget *> m_givingWay;
    bool m_fitting = false;
};

} // namespace haeje
