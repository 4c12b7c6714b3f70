// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/messagemeasures.h"

namespace haeje {

/// Which messages a measure counts, as its options say.
class MeasureScope
{
public:
    /// Kinds where the options name none; empty: all kinds, or all but meetings.
    enum class Kinds { All, NoMeetings };
    MeasureScope(const AnalysisOptions &options, Kinds kinds = Kinds::All, const QString &kindsElse = {});

    bool counts(const Message &message) const;
    /// The same but for the kind, where a kind is asked of something else than the message itself.
    bool countsApartFromKind(const Message &message) const;
    QList<Message> of(const QList<Message> &messages) const;
    /// What is counted, in a sentence.
    QString words(qsizetype counted, qsizetype all) const;

private:
    QStringList m_kinds, m_confidences;
    int m_from = 0, m_to = 0;
    Kinds m_else;
};

/// The options that each measure has: kinds, confidence, years, and whether the unresolved ones are listed instead.
QList<MeasureOption> scopeOptions(bool withKind = true, const QString &kinds = {});
MeasureOption byOption(const QList<MeasureChoice> &choices);
MeasureChoice byChoice(const char *word); ///< with its title: "kind", "year", ...
QStringList listGiven(const QString &value); ///< parted by commas

Table::Column wordColumn(const char *key, const QString &title);
Table::Column numberColumn(const char *key, const QString &title);
double twoDecimals(double value);
QVariant statedOrNot(const QString &words);
/// "kind", "year", "side", "outlet", "occasion" of a message, for people; rest: what is not stated.
struct MeasureGroup {
    QString words;
    bool rest = false;
    bool operator<(const MeasureGroup &other) const { return std::tie(rest, words) < std::tie(other.rest, other.words); }
    bool operator==(const MeasureGroup &) const = default;
};
MeasureGroup groupOf(const Message &message, const QString &by, const ActorSides &sides);
QString groupTitle(const QString &by);
QStringList keysOf(const QList<UnresolvedMessage> &unresolved);

// The measures, each group of them in a file of its own.
QList<MessageMeasure> lagMeasures();
QList<MessageMeasure> replyMeasures();
QList<MessageMeasure> rateMeasures();
QList<MessageMeasure> lengthMeasures();
QList<MessageMeasure> standingMeasures();
QList<MessageMeasure> roundUpMeasures();

} // namespace haeje
