// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/textspan.h"

#include <QList>
#include <QStringList>

namespace haeje {

enum class ConcordanceOrder { Position, Left, Right, Date };

struct ConcordanceWidth {
    int size = 60;        ///< on each side
    bool inWords = false; ///< words between blanks instead of characters
};

/// A keyword in its context, on one line.
struct ConcordanceLine {
    DocumentId document;
    QString title;
    QString date; ///< EDTF
    TextSpan span;
    QString left; ///< blanks and line breaks are single spaces; one at the inner end where the text has one
    QString keyword;
    QString right;
    QStringList leftWords;  ///< up to three, the nearest first, case and accents folded
    QStringList rightWords;
};

/// Neighbours are words between blanks and punctuation: Korean by eojeol (the particle behind a keyword belongs to
/// the keyword's own), hanja and kana one by one.
ConcordanceLine concordanceLine(const QString &text, TextSpan hit, const ConcordanceWidth &width = {});

/// Left and Right: by the nearest neighbour first, then the next, up to `neighbours` (1 to 3) of them. Date: what is not
/// dated comes last. Equal ones, and Position: in the order given.
void sortConcordance(QList<ConcordanceLine> &lines, ConcordanceOrder order, int neighbours = 3);

} // namespace haeje
