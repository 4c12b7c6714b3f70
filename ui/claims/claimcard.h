// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimsheet.h"

#include <QFrame>

namespace haeje {

class MemoEdit;

/// One passage of a claim: its words, its source, why it is there, and what can be done with it. A click on the words leads there.
class ClaimCard : public QFrame
{
    Q_OBJECT
public:
    /// canRise, canFall: whether there is another one above and below it in its stance.
    ClaimCard(const ClaimPassage &passage, bool writable, bool canRise, bool canFall, QWidget *parent = nullptr);

    PassageId passage() const { return m_passage.evidence.passage; }
    bool isPending() const;
    void commit();

Q_SIGNALS:
    void goAsked();
    void moveAsked(int step);
    void stanceAsked(haeje::ClaimStance stance);
    void removeAsked();
    void noteTyped(const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildTools(bool canRise, bool canFall);

    ClaimPassage m_passage;
    MemoEdit *m_note;
};

} // namespace haeje
