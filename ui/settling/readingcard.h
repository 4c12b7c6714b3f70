// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/disagreements.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace haeje {

/// What a card needs of the text and the codebook to show a reading.
struct ReadingContext {
    QString text;
    TextSpan part; ///< of the text, the same for all cards of a case
    QHash<CodeId, int> colours;
};

/// One coder's reading of a place: the words in context with this coder's spans marked, codes, weights, certainty and memos, and
/// the button that accepts it.
class ReadingCard : public QFrame
{
    Q_OBJECT
public:
    /// number: 1 and up, the key that accepts it.
    ReadingCard(const DisagreementCase::Reading &reading, const ReadingContext &context, int number, QWidget *parent = nullptr);

    /// What was settled on is marked by a word and a stronger edge.
    void setAccepted(bool accepted);
    void setEditable(bool editable);

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillText();
    void addCoding(class QVBoxLayout *column, const ReadCoding &coding);

    DisagreementCase::Reading m_reading;
    ReadingContext m_context;
    QLabel *m_text;
    QLabel *m_state;
    QPushButton *m_accept;
};

/// "doubtful"; empty where nothing was said.
QString certaintyWord(CodingState state);

} // namespace haeje
