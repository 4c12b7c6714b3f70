// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace haeje {

/// The words by which messages are read out of texts of one language: lists by what their words tell ("kind/reply",
/// "verb/send", "occasion/New Year"). Words are kept in lower case; one that ends in * stands for all that begin so.
struct ReadingWords {
    QString language; ///< ISO 639-1
    QHash<QString, QStringList> lists;
    QHash<QChar, QChar> simplified; ///< characters that are read as others (traditional Chinese)

    const QStringList &list(const QString &target) const;
    /// What stands behind the slash of all lists of that group, sorted ("kind": condolence, letter, ...).
    QStringList under(const QString &group) const;
    void add(const QString &target, const QString &term);
};

/// One word that a project adds: what it tells, and in which language it is read (empty: in all).
struct ReadingTerm {
    QString target;
    QString term;
    QString language;
};

/// From a file of resources/reading. Error: it is no such file.
Result<ReadingWords> readingWordsFrom(const QByteArray &json);
/// The lists that come with the program: English, Korean, Chinese.
QList<ReadingWords> builtInReadingWords();
/// With a project's own words added.
QList<ReadingWords> withTerms(QList<ReadingWords> words, const QList<ReadingTerm> &terms);

} // namespace haeje
