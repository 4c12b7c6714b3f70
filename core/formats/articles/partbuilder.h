// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"
#include "core/formats/articles/stylenames.h"

#include <QHash>

namespace haeje {

/// The text of a block while it is gathered, as it stands in the file, with the places where comments begin and end.
struct InlineText {
    struct Mark {
        QString comment;
        qsizetype at = 0;
        bool begins = true;
    };
    QString text;
    QList<Mark> marks;

    void open(const QString &comment) { marks << Mark {comment, text.size(), true}; }
    void close(const QString &comment) { marks << Mark {comment, text.size(), false}; }
    /// Puts a list's number ahead, unless it is empty.
    void lead(const QString &number);
    /// What follows begins behind a blank.
    void append(const InlineText &other);
};

/// NFC, single spaces, no line breaks or soft hyphens, nothing blank at the ends.
QString tidyText(const QString &text);

/// Puts the blocks of one part together: tidies their text, numbers notes and gathers them at the end, ties comments to
/// the words they hang on.
class PartBuilder
{
public:
    /// A block without ink is left away; its marks move to the next one.
    void add(BlockKind kind, const InlineText &text);
    /// A paragraph of a word processor. The first title is one, the next are headings; what the style says of a fact is noted.
    void addStyled(StyleRole role, const InlineText &text);
    void addRow(const QList<InlineText> &cells);
    /// The mark to put into the text, "[3]"; the note comes last, as "[3] its text".
    QString note(const InlineText &text);
    void comment(const QString &id, const QString &author, const QDateTime &at, const QString &text);
    void fact(FactKind kind, const QString &value, const QString &place);

    bool isEmpty() const { return m_part.blocks.isEmpty(); }
    /// The part; comments that hang on no words are listed in leftOut.
    SourcePart finish(QList<LeftOut> &leftOut);

private:
    struct Place {
        qsizetype block = -1;
        bool inNote = false;
        TextSpan span;
        bool closed = false;
    };
    struct Said {
        QString id;
        SourceComment comment;
    };
    void settle(const QList<InlineText::Mark> &marks, qsizetype block, bool inNote, qsizetype length);

    SourcePart m_part;
    QList<TextBlock> m_notes;
    int m_numbers = 0;
    bool m_titled = false;
    bool m_headOver = false;
    QList<LeftOut> m_kept; ///< lines below the title that became facts
    QList<InlineText::Mark> m_waiting;
    QHash<QString, Place> m_places;
    QList<Said> m_comments;
};

} // namespace haeje
