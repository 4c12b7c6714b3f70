// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace haeje {

/// A command as a card of the start page: icon, name, a sentence, its keys.
class StartCard : public QAbstractButton
{
    Q_OBJECT
public:
    StartCard(QAction *action, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_action;
    QString m_sentence;
};

/// Where a project or articles can be dropped. The window takes the drop; this says so.
class DropZone : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace haeje
