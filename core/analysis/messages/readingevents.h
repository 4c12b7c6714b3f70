// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messageproposal.h"
#include "core/model/actor.h"
#include "core/text/readingwords.h"

#include <QHash>

namespace haeje {

/// A date as a sentence gives it, before the day of the text makes a whole of it.
struct ReadDate {
    enum What { None, Recently, Month, Weekday, DayOnly, MonthDay, Today, Yesterday };
    What what = None;
    int year = 0; ///< 0 = not said
    int month = 0;
    int day = 0;
    int weekday = 0; ///< Monday is 1
    TextSpan words;
};

/// What one sentence tells of a message, before it is made a proposal.
struct ReadEvent {
    QList<ProposedParty> senders, recipients;
    bool mutual = false;  ///< each wrote to the other
    bool several = false; ///< messages, one for each party of the longer list
    QString kind;         ///< empty: not said in this sentence
    bool message = true;  ///< an object that is a message for certain, not only by its neighbours
    TextSpan kindWords;
    ReadDate date;
    TextSpan sentence;
    TextSpan within; ///< the clause; empty: the whole sentence
    bool headline = false;
    bool carried = false; ///< handed over by a bearer, on the day of their meeting
};

/// All names of the project's actors, to be found in texts: words of European names, characters of others.
class KnownNames
{
public:
    explicit KnownNames(const QList<Actor> &actors);

    struct Hit {
        int actor = -1; ///< index into actors()
        int length = 0; ///< tokens or characters
    };
    /// The longest name that begins with that word; the words in lower case, without hyphens.
    Hit atWord(const QStringList &words, int at) const;
    /// The longest name that begins at that character.
    Hit atCharacter(QStringView text, int at) const;
    const QList<Actor> &actors() const { return m_actors; }
    /// By a whole name, however it is spaced or hyphenated.
    int find(const QString &name) const { return m_whole.value(keyOf(name), -1); }
    static QString keyOf(const QString &name);

private:
    struct Name {
        QStringList words;
        QString text;
        int actor;
    };
    QList<Actor> m_actors;
    QHash<QString, QList<Name>> m_byWord;
    QHash<QChar, QList<Name>> m_byCharacter;
    QHash<QString, int> m_whole;
};

/// A text made ready: the part that is read, its headline, its sentences, its day.
struct ReadableText {
    QString plain;   ///< offset for offset the document's text, with plain blanks, digits and quotes
    QString language;
    TextSpan body;
    QList<TextSpan> headlines;
    QList<TextSpan> sentences;
    EdtfDate published;
    QDate day; ///< from which weekdays and days without a year are counted; invalid: not known
};

/// Kind as the words of an object tell it: a project's own kinds first. Empty: they do not.
QString kindOf(const QString &words, const ReadingWords &lists, const QString &group = QStringLiteral("kind"));
/// True for one of the list's words, or for what begins with one that ends in *.
bool inList(const QStringList &list, const QString &word);

/// Events that one sentence tells of. Pure; bounded by the sentence, which is no longer than maxSentence.
QList<ReadEvent> readEnglish(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known);
QList<ReadEvent> readKorean(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known);
QList<ReadEvent> readChinese(const ReadableText &text, TextSpan sentence, const ReadingWords &lists, const KnownNames &known);
inline constexpr int maxSentence = 3000;

} // namespace haeje
