// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/pdflines.h"

#include <QSet>

namespace haeje {

/// A block of the text with the words that it was made of, where they stand on their pages.
struct PdfBlock {
    struct Word {
        int page = 0; ///< from 1
        QString text;
        QRectF box;
    };
    TextBlock block;
    QList<Word> words;
};

struct PdfBlocks {
    QList<PdfBlock> blocks; ///< footnotes at the end
    int mended = 0;         ///< words that a hyphen parted at a line's end
    int joinedByWords = 0;  ///< Korean lines joined without a space, because the word stands so elsewhere
    int joinedBlindly = 0;  ///< and with nothing to tell
};

/// Lines in reading order as headings, paragraphs, lists, rows and footnotes.
PdfBlocks pdfBlocks(const QList<PdfLine> &lines);

/// What the two words at a line's end and beginning need between them.
class LineJoiner
{
public:
    explicit LineJoiner(const QList<PdfLine> &lines);

    enum class Join { Space, Nothing, DropHyphen };
    Join join(const QString &last, const QString &first);

    int mended() const { return m_mended; }
    int joinedByWords() const { return m_byWords; }
    int joinedBlindly() const { return m_blindly; }

private:
    Join joinHyphen(const QString &last, const QString &first);
    Join joinHangul(const QString &last, const QString &first);
    bool breaksInsideWords(const QList<PdfLine> &lines) const;

    QSet<QString> m_words; ///< those that stand inside a line
    bool m_insideWords = false;
    int m_mended = 0;
    int m_byWords = 0;
    int m_blindly = 0;
};

} // namespace haeje
