// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/textspan.h"
#include "core/model/passage.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace haeje {

/// One coding with what counting needs of it. 100,000 of them stand in 4 MB.
struct CodedSpan {
    CodingId coding;
    PassageId passage;
    int code = 0;  ///< position in CodedTexts::codes
    int coder = 0; ///< position in CodedTexts::coders
    TextSpan span;
    std::optional<int> weight = std::nullopt;
    CodingState state = CodingState::NotSaid;
};

/// What is worked out of a text for counts that need more than offsets.
enum class TextPart { Characters = 1, Words = 2, Sentences = 4, Paragraphs = 8 };
Q_DECLARE_FLAGS(TextPartFlags, TextPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextPartFlags)

/// Where the words, sentences and paragraphs of a text stand. Only what was asked for is there.
struct TextParts {
    TextPartFlags has;
    int units = 0;                  ///< UTF-16 units of the text
    std::vector<int> secondHalves;  ///< offsets of low surrogates: units that are no character of their own
    std::vector<TextSpan> words;
    std::vector<TextSpan> sentences;
    std::vector<TextSpan> paragraphs;

    /// Unicode characters (code points) of the span.
    int characters(TextSpan span) const;
};
TextParts textParts(const QString &text, TextPartFlags wanted);

/// The positions [first, last) of the parts (in order, apart) that a span touches; empty, where it touches none, at the part that
/// would come next.
TextSpan partsTouched(const std::vector<TextSpan> &parts, TextSpan span);

/// The codings of one document.
struct CodedText {
    DocumentId document;
    std::vector<CodedSpan> spans; ///< by start, then longest first; codings of one passage stand together
    std::shared_ptr<const TextParts> parts; ///< null where no parts were asked for
    int characters = 0;           ///< code points of the whole text
    quint64 revision = 0;         ///< another one after each change of what stands here, or of the text
};

/// Every coding of a project that stands in a text, as analyses count them.
struct CodedTexts {
    std::vector<CodedText> documents; ///< newest first; those without a coding too
    QList<CodeId> codes;   ///< in codebook order
    QList<int> parents;    ///< of each code, -1 for a top code
    QStringList codePaths; ///< "US factor/hostile forces"
    QStringList coders;    ///< in alphabetical order
    int unplaced = 0;      ///< codings of orphans, which are in no document here
    quint64 layout = 0;    ///< another one where a position means another document, code or coder
};

/// The code itself and all that stand above it, nearest first.
std::vector<int> withAbove(const CodedTexts &texts, int code);

} // namespace haeje
