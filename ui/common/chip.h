// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace haeje {

/// A small label with a line round it: a filter ("Kind all v"), a code on a passage (swatch, name, x), or "+ Add code".
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Form {
        Choice,    ///< a chevron: clicked() opens a menu
        Removable, ///< a cross at its end: removed(), also by Delete
        Add,       ///< dashed with a plus
        Plain,
    };

    /// text is the stressed part; title stands before it in secondary text and may be empty.
    explicit Chip(Form form, const QString &text, const QString &title = {}, QWidget *parent = nullptr);

    void setForm(Form form);
    void setTitle(const QString &title);
    /// The code palette's colour shown as a swatch; -1 for none.
    void setCodeColour(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    QRect paintLead(QPainter &painter, QRect rest) const;

    Form m_form;
    QString m_title;
    int m_colour = -1;
};

} // namespace haeje
