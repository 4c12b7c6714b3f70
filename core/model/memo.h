// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QDateTime>
#include <QStringList>

namespace haeje {

/// A dated note by a coder on anything.
struct Memo {
    MemoId id;
    QString guid;
    EntityRef on;
    QString text;
    QString coder;
    QDateTime createdAt;
    QString kind;        ///< one of memoKinds(), the user's own word, or empty: not said
    QString title;       ///< may be empty: then the first words stand for it
    QDateTime changedAt; ///< invalid until it is changed
};

/// The kinds that are offered: note, method, theory, question, idea. Stored as they are.
const QStringList &memoKinds();
/// In the user's language; a word of the user's own as it is.
QString memoKindTitle(const QString &kind);
/// The stored word of a kind that was typed in either form; a word of the user's own, tidied.
QString memoKindFrom(const QString &typed);
/// Its title or, without one, its first words on one line.
QString memoHeading(const QString &title, const QString &text);

} // namespace haeje
