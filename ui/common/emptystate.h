// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace haeje {

/// What an empty place says: what it is for, and the buttons that fill it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    QPushButton *addButton(const QString &text, const QString &objectName, bool primary = false,
                           const QString &iconName = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

/// Makes it the one button of its view with the accent ground.
void makePrimary(QPushButton *button);

} // namespace haeje
