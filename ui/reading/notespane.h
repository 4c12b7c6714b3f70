// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/passagenote.h"

#include <QWidget>

namespace haeje {

class Reader;

/// A note with what its card says of the code it is on.
struct ReaderNote {
    PassageNote note;
    QString codeName = {};
    int colour = -1; ///< of the code palette; -1: on the passage itself
};

/// The notes on the passages in view, each as high as its passage; where they would touch, the later one moves down. A
/// click chooses the passage; Enter or a double click asks to edit the note.
class NotesPane : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPane(Reader &reader, QWidget *parent = nullptr);

    /// In the order of the text.
    void setNotes(const QList<ReaderNote> &notes);
    const QList<ReaderNote> &notes() const { return m_notes; }
    /// Marks the cards of this passage.
    void select(PassageId passage);
    /// Where the note's card is now; empty when it is not in view.
    QRect cardOf(int note) const;

Q_SIGNALS:
    void passageChosen(haeje::PassageId passage);
    void editAsked(const haeje::PassageNote &note);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override, showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override, mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct NoteCard {
        int note = -1;
        QRect rect;
        bool whole = false; ///< the text is not cut
    };
    void arrange();
    int heightOf(const ReaderNote &note, bool chosen, bool *whole) const;
    QRect textRect(const QRect &card) const;
    QString meta(const ReaderNote &note) const;
    int noteAt(QPoint point) const;
    void choose(int note, bool reveal);
    void paintCard(QPainter &painter, const NoteCard &card) const;

    Reader &m_reader;
    QList<ReaderNote> m_notes;
    std::vector<NoteCard> m_cards;
    int m_above = 0, m_below = 0; ///< notes out of view
    PassageId m_passage;
    int m_current = -1;
};

} // namespace haeje
