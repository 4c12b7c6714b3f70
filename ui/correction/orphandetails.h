// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/textcorrections.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace haeje {

/// One passage that lost its place: what it was, where it may belong (each place with a button), and the text in which
/// another place can be selected.
class OrphanDetails : public QWidget
{
    Q_OBJECT
public:
    explicit OrphanDetails(QWidget *parent = nullptr);

    /// codes: the paths of its codings, with their coders.
    void show(const OrphanedPassage &orphan, const QString &text, const QString &title, const QStringList &codes, bool writable);
    TextSpan selection() const;
    void select(TextSpan span);

Q_SIGNALS:
    void placeAsked(TextSpan span);
    void dropAsked();
    void documentAsked();

private:
    void addProposal(int number, const OrphanProposal &proposal, const QString &text, bool writable);

    QLabel *m_title, *m_quote, *m_codes;
    QVBoxLayout *m_proposals;
    QPlainTextEdit *m_text;
    QPushButton *m_here, *m_drop, *m_open;
};

} // namespace haeje
