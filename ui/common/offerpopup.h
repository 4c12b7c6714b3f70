// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace haeje {

/// A box with a line to type in and what it offers below: arrows and pages move the mark, Enter and a click take, Escape closes.
class OfferPopup : public QFrame
{
    Q_OBJECT
public:
    /// name: the object name; the line's and the list's are made of it.
    OfferPopup(const QString &name, QWidget *parent);

protected:
    /// Empties the line, offers, and shows the box at a global point, moved so that it stays on the screen.
    void openAt(QPoint global, QSize size);
    /// What fits the words goes into the list, the best first.
    virtual void refill() = 0;
    /// A row of the list; the box is still open.
    virtual void take(int row) = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_words;
    QListWidget *m_list;
    QVBoxLayout *m_column;

private:
    void takeCurrent();
};

} // namespace haeje
