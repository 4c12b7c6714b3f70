// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <array>
#include <vector>

namespace haeje {

class ReaderLayout;
class ReaderMarks;

/// The whole text at the reader's right edge: how many codings touch each height, by the colours that are shown, beside
/// them the passages in three lanes, and a frame round what is in view. Pressing or dragging asks to go there.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(const ReaderLayout &layout, const ReaderMarks &marks, QWidget *parent = nullptr);

    /// Text, heights or passages changed: draw anew at the next paint.
    void invalidate();
    /// Another document: what is drawn is not even like it.
    void forget();
    /// Px of the text's page.
    void setView(double top, double height);
    /// The section at that height of the map, and how many codings touch the lines it stands for.
    QString tipAt(int y) const;
    int codingsAt(int y) const { return m_codings.value(y); }

Q_SIGNALS:
    /// The height of the page that should stand in the middle of the view.
    void jumpWanted(double y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    using Row = std::array<int, 13>; ///< codings by colour; the last is that of passages without a code
    void draw();
    void count(std::vector<Row> &lanes, std::vector<Row> &all) const;
    double pageHeight() const;

    const ReaderLayout &m_layout;
    const ReaderMarks &m_marks;
    QPixmap m_drawn;
    double m_top = 0;
    double m_height = 0;
    QList<int> m_codings; ///< by row of pixels
    QTimer m_later;       ///< many codings are drawn anew once they rest
    bool m_stale = true;
};

} // namespace haeje
