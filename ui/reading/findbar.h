// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace haeje {

/// The strip in the reader's upper right corner that finds words within the document.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    bool matchCase() const;
    /// Shows the bar with these words, all selected; empty keeps the words of the last time.
    void open(const QString &text);
    void setText(const QString &text, bool matchCase);
    /// current counts from 1; 0 of 0 says that nothing was found.
    void setCount(int current, int count);

Q_SIGNALS:
    void changed(const QString &text, bool matchCase);
    void stepped(int step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_text = nullptr;
    QToolButton *m_case = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace haeje
