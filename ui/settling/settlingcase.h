// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settling/readingcard.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace haeje {

/// One disagreement: where it is and of what kind, every reading beside the others, and what can be decided.
class SettlingCase : public QWidget
{
    Q_OBJECT
public:
    explicit SettlingCase(QWidget *parent = nullptr);

    void show(const DisagreementCase &one, const ReadingContext &context, bool editable);
    /// Why, as it is typed there.
    QString note() const;
    QLineEdit *noteField() const { return m_note; }
    QPushButton *button(SettlementOutcome outcome) const;
    QPushButton *reopenButton() const { return m_reopen; }

Q_SIGNALS:
    void acceptAsked(int reading); ///< from 0
    void outcomeAsked(haeje::SettlementOutcome outcome);
    void reopenAsked();
    void documentAsked();
    /// The note was typed to its end.
    void noteDone();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFoot();
    void arrange();
    void saySettled(const DisagreementCase &one, bool editable);

    QLabel *m_title;
    QLabel *m_kinds;
    QLabel *m_settled;
    QScrollArea *m_scroll;
    QBoxLayout *m_row = nullptr;
    QList<ReadingCard *> m_cards;
    QLineEdit *m_note;
    QPushButton *m_both, *m_neither, *m_other, *m_reopen;
    int m_shown = 0;
};

/// "Different codes", "Different edges"; several are joined with "·".
QString kindWords(DisagreementKinds kinds);
QString kindWord(DisagreementKind kind);

} // namespace haeje
