// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace haeje {

/// A sentence of warning over a page: ground, bar at the left, triangle and words. Hidden while it has none.
class WarningStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WarningStrip(QWidget *parent = nullptr);

    QString text() const;
    /// Empty hides it.
    void setText(const QString &text);
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace haeje
