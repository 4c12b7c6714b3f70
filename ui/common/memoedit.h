// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace haeje {

/// A memo edited where it stands, as high as its text. What was typed is handed over once, when the focus leaves or with
/// Ctrl+Enter; Escape takes it back.
class MemoEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MemoEdit(const QString &text, QWidget *parent = nullptr);

    /// Another text, as if it had been handed over already.
    void setSaved(const QString &text);
    /// Something was typed that is not handed over yet.
    bool isPending() const;
    /// Hands over what was typed, if anything was.
    void commit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void committed(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QString m_saved;
};

} // namespace haeje
