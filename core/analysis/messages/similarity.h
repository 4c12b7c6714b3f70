// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace haeje {

/// How alike two texts are, 0 to 1.
struct TextLikeness {
    double cosine = 0; ///< of tf-idf: tf = 1 + ln(count), idf = 1 + ln((1 + texts) / (1 + texts with the word)), over all texts given
    double pairs = 0;  ///< of pairs of words that follow each other, each counted once: 2 · both / (own + own) (Dice)
};

/// The text against each of the others. Words as in expressions.h (Chinese by pairs of characters); a text without words is like none.
QList<TextLikeness> likenessTo(const QString &text, const QList<QString> &others, bool stripParticles);

} // namespace haeje
