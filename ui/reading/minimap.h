// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace haeje {

class ReaderLayout;
class ReaderMarks;

/// The whole text at the reader's right edge: the passages in three lanes and a frame round what is in view.
/// Pressing or dragging asks to go there.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(const ReaderLayout &layout, const ReaderMarks &marks, QWidget *parent = nullptr);

    /// Text, heights or passages changed: draw anew at the next paint.
    void invalidate();
    /// Px of the text's page.
    void setView(double top, double height);

Q_SIGNALS:
    /// The height of the page that should stand in the middle of the view.
    void jumpWanted(double y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw();
    double pageHeight() const;

    const ReaderLayout &m_layout;
    const ReaderMarks &m_marks;
    QPixmap m_drawn;
    double m_top = 0;
    double m_height = 0;
    bool m_stale = true;
};

} // namespace haeje
