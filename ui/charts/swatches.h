// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace haeje {

/// One colour of the series palette to choose; its name is its tip, the chosen one has a ring.
class SwatchButton : public QAbstractButton
{
    Q_OBJECT
public:
    SwatchButton(int colour, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_colour;
};

/// A small hatched square beside the words that say what it means.
class HatchLegend : public QWidget
{
    Q_OBJECT
public:
    explicit HatchLegend(const QString &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace haeje
