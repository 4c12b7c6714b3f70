// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/passage.h"

#include <QFrame>

class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace haeje {

class Segments;

/// Chooses a weight within a code's range, or none: one segment a weight where they are few, a number field where they are many.
class WeightEdit : public QWidget
{
    Q_OBJECT
public:
    WeightEdit(int from, int to, std::optional<int> weight, QWidget *parent = nullptr);

    /// The typed figure, where it alone is a weight of the range; false if it is not.
    bool type(int figure);

Q_SIGNALS:
    void chosen(std::optional<int> weight);

private:
    int m_from, m_to;
    Segments *m_segments = nullptr;
    QSpinBox *m_number = nullptr;
};

/// The box that asks for the weight of a coding where it was just put: a figure, or the arrows and Enter; Escape leaves it without.
class WeightBox : public QFrame
{
    Q_OBJECT
public:
    explicit WeightBox(QWidget *parent = nullptr);

    /// At a global point, kept on the screen. The code must be weighted.
    void open(CodingId coding, const Code &code, std::optional<int> weight, QPoint at);
    CodingId coding() const { return m_coding; }

Q_SIGNALS:
    void chosen(haeje::CodingId coding, std::optional<int> weight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
    WeightEdit *m_edit = nullptr;
    CodingId m_coding;
};

/// On the screen of the widget, as near to the point as the frame's size lets it.
QPoint keptOnScreen(const QWidget *widget, QPoint at, QSize size);

} // namespace haeje
