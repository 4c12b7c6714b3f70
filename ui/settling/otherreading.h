// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/work/disagreements.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace haeje {

struct ReadingContext;

/// Asks for a reading that nobody had: a code, and the words that it is on. The words are chosen in the text, by mouse or with
/// Shift and the arrows; the code by typing part of its name.
class OtherReading : public QDialog
{
    Q_OBJECT
public:
    /// paths: of the codes that are offered, as they are shown.
    OtherReading(const DisagreementCase &one, const ReadingContext &context, const QList<QPair<CodeId, QString>> &codes, QWidget *parent = nullptr);

    CodeId code() const;
    TextSpan span() const;

private:
    void fill(const QString &typed);
    void check();
    bool eventFilter(QObject *watched, QEvent *event) override;

    int m_from;
    QList<QPair<CodeId, QString>> m_codes;
    QLineEdit *m_name;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_chosen;
    QPushButton *m_ok;
};

} // namespace haeje
