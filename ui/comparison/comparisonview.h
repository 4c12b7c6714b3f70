// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/comparison.h"

#include <QAbstractScrollArea>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace haeje {

struct Theme;

/// Texts side by side, a row for each sentence, what became of its words marked by colour, line and sign. Arrows move from cell to
/// cell, Space marks a sentence, L links the marked and the current one, A keeps the sentences of a row apart, Enter opens.
class ComparisonView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int mostRows = 3000; ///< more are not drawn; tables and exports have all

    explicit ComparisonView(QWidget *parent = nullptr);
    ~ComparisonView() override;

    /// heads: two lines for each text.
    void setComparison(const Comparison &comparison, const QList<std::pair<QString, QString>> &heads);
    const Comparison &comparison() const { return m_comparison; }
    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);
    /// The row with that place of a text; -1 if none has it.
    int rowOf(int column, int offset) const;
    /// The row as a screen reader says it: what became of it, then each text's name and words.
    QString spokenRow(int row) const;
    int rowCount() const { return int(m_tops.size()) - 1; }
    /// Of a row in the viewport, perhaps out of view.
    QRect rowRect(int row) const;
    int rowAt(QPoint point) const { return cellAt(point).first; }
    /// The sentences marked with Space or Ctrl+click: row of each column, -1 for none.
    QList<int> marked() const { return m_marked; }

Q_SIGNALS:
    void currentChanged();
    void opened(int column, haeje::TextSpan span);
    /// Row and column of a sentence of the first text and of one of a further text.
    void linkWanted(int leftRow, int row, int column);
    void apartWanted(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void paintHeads(QPainter &painter, const Theme &theme);
    void paintRow(QPainter &painter, const Theme &theme, int row, int top);
    void paintSign(QPainter &painter, const Theme &theme, const ComparedRow &row, WordChange change, QRect at);
    std::unique_ptr<QTextLayout> layoutOf(int row, int column) const;
    QRect cellRect(int row, int column) const; ///< in the viewport
    std::pair<int, int> cellAt(QPoint point) const;
    int headHeight() const;
    int gap() const;
    int columnWidth() const;
    int columnLeft(int column) const;
    void activate();
    void mark(int row, int column);
    void linkMarked();

    Comparison m_comparison;
    QList<std::pair<QString, QString>> m_heads;
    std::vector<int> m_tops; ///< of the rows, and the end
    QList<int> m_marked;
    int m_row = -1;
    int m_column = 0;
};

/// Line and ground of words that fared so; invalid for kept.
struct ChangeColours {
    QColor line, ground;
};
ChangeColours changeColours(WordChange change, bool dark);
/// "=", "≈", "+", "−", "∥".
QString changeSign(WordChange change);

} // namespace haeje
