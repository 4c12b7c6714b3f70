// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"
#include "core/analysis/messages/textlength.h"
#include "core/model/occasion.h"
#include "core/model/roundup.h"
#include "core/work/analyses.h"

#include <QHash>
#include <QSet>

namespace haeje {

/// A value that an option of a measure takes.
struct MeasureChoice {
    QString word; ///< as it is given
    QString title;
};
struct MeasureOption {
    QString name;
    QString title; ///< for the page
    QString help;
    QString valueName; ///< empty for a switch
    QList<MeasureChoice> choices = {}; ///< empty: any text
    QString initial = {}; ///< what holds where it is not given
};

/// The text of a version in numbers.
struct VersionLength {
    qsizetype message = 0; ///< index into the messages
    VersionId version;
    DocumentId document;
    QString outlet;
    QString language;
    TextLength length;
};

/// Everything a measure counts, read at once so that it can be counted on another thread.
struct MeasureMaterial {
    QString project; ///< its name
    QList<Message> messages;
    QList<Actor> actors;
    QList<Occasion> occasions;
    QList<VersionLength> lengths; ///< only where they were asked for
    QList<RoundUp> roundUps;
    QHash<QString, QString> levels; ///< of authority, by the word of a kind, as the project's vocabulary has them
    QSet<std::pair<qint64, qint64>> refused; ///< reply and message that somebody said do not belong together
};
/// texts: measures the text of each version too. O(messages), with texts O(their length).
MeasureMaterial measureMaterial(const Project &project, bool texts);

struct MeasureAnswer {
    Table table;
    QList<UnresolvedMessage> unresolved; ///< named in the notes as well
};

/// How a measure is drawn.
struct MeasureDrawing {
    QString category; ///< keys of columns
    QString series;   ///< empty: one number for each category, or several columns
    QStringList values; ///< several: each is a series of its own
    QString form = QStringLiteral("bar");
    bool overTime = false;
    AnalysisOptions instead = {}; ///< options of the table that is drawn where it is another than the one that is listed
};

/// One measure of messages: for the window, `haeje analyse WORD` and charts.
struct MessageMeasure {
    QString word;
    QString title;
    QString help;
    QList<MeasureOption> options;
    /// The options have been looked through: what is there is one of the choices.
    Result<MeasureAnswer> (*run)(const MeasureMaterial &material, const AnalysisOptions &options) = nullptr;
    MeasureDrawing (*drawing)(const AnalysisOptions &options) = nullptr;
    bool needsTexts = false;
};

QList<MessageMeasure> messageMeasures();
std::optional<MessageMeasure> messageMeasure(const QString &word);
/// Counts, with the notes said. Errors: an option's value that cannot be.
Result<MeasureAnswer> measured(const MessageMeasure &measure, const MeasureMaterial &material, const AnalysisOptions &options);

/// Every round-up: id, guid, date, outlet, occasion, actors in order, how each is named.
Table roundUpsTable(const Project &project);
/// "by name", "by post", "in a list".
QString namingTitle(const QString &named);

} // namespace haeje
