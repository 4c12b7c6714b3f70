// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace haeje {

/// A field of a few lines that reports once when its text is finished: on leaving it or by Ctrl+Enter, and only if it
/// changed. Escape brings the old text back. Tab goes on to the next field.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    TextField(const QString &objectName, int lines, QWidget *parent = nullptr);

    /// Sets without reporting; what the user is typing just now is kept.
    void setStored(const QString &text);
    QString text() const { return toPlainText(); }
    void commit();

Q_SIGNALS:
    void finished(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_stored;
};

/// A field under its label, with a count of characters against what reads well; 0 shows no count.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    LabelledField(const QString &label, const QString &objectName, int lines, int wellUpTo, QWidget *parent = nullptr);

    TextField *field() const { return m_field; }

private:
    void showCount();

    TextField *m_field;
    QLabel *m_count;
    int m_wellUpTo;
};

} // namespace haeje
