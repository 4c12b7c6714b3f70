// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/ratings.h"
#include "core/base/id.h"
#include "core/base/textspan.h"
#include "core/text/codepointmap.h"

namespace haeje {

/// What one unit is when codings are compared.
enum class AgreementUnit {
    Pieces,     ///< the text cut at every edge of a coding; a piece weighs its characters
    Characters, ///< the same, each character counted as one unit
    Sentences,
    Paragraphs,
    Documents,
};

/// What is drawn again for an interval.
enum class ResampledBlock { Automatic, Units, Paragraphs, Documents };

/// A text that is compared. All offsets count code points.
struct AgreementText {
    DocumentId document;
    QString title;
    int length = 0;
    CodePointMap map;       ///< to the offsets of the program
    QList<TextSpan> units;  ///< sentences, paragraphs or the whole; empty for pieces and characters
    QList<int> paragraphs;  ///< where each begins, the first at 0
};

struct AgreementCode {
    CodeId code;
    QString path;
    int weightFrom = 0;
    int weights = 0; ///< how many there are, from weightFrom on; 0: the code has none
};

/// A code as a coder put it on a text.
struct AgreementStretch {
    int code = 0;  ///< positions in the lists of the material
    int text = 0;
    int coder = 0;
    TextSpan span; ///< code points
    int weight = -1; ///< position in the code's weights; -1: none given
    PassageId passage;
};

/// What several coders did with the same texts.
struct AgreementMaterial {
    QStringList coders;
    QList<AgreementCode> codes;
    QList<AgreementText> texts;
    QList<AgreementStretch> stretches; ///< by code, text, start
    AgreementUnit unit = AgreementUnit::Pieces;
    double share = 0.5; ///< of a sentence, paragraph or document that a coder must have coded for it to count
    ResampledBlock block = ResampledBlock::Automatic;
    QStringList notes; ///< how the texts were chosen, what was left out
};

/// A unit that at least one coder coded.
struct ValuedUnit {
    int text = 0;
    TextSpan span; ///< code points
    int pattern = 0;
};

/// One code's units.
struct CodeRatings {
    Ratings presence;         ///< not coded (0), coded (1)
    Ratings weights;          ///< the weights given; no patterns where the code has none
    QList<ValuedUnit> units;  ///< by place; patterns of presence
    bool used = false;
};

/// The blocks that are drawn again, over all texts.
class ResampledBlocks
{
public:
    explicit ResampledBlocks(const AgreementMaterial &material);

    ResampledBlock kind() const { return m_kind; }
    const QList<double> &totals() const { return m_totals; }
    /// The block of a fixed unit.
    int ofUnit(int text, int unit) const;
    /// Adds a piece to the blocks it lies in.
    void addPiece(Ratings &ratings, int text, TextSpan span, int pattern) const;

private:
    int ofPlace(int text, int place) const;

    const AgreementMaterial &m_material;
    ResampledBlock m_kind;
    QList<int> m_first; ///< of each text
    QList<double> m_totals;
};

/// Cuts the texts into units and values them, one code after another. The patterns of presence are shared by all codes.
QList<CodeRatings> codeRatings(const AgreementMaterial &material, const ResampledBlocks &blocks);

} // namespace haeje
