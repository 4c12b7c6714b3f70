// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/firstuse.h"
#include "core/base/result.h"
#include "core/model/message.h"
#include "core/work/analyses.h"

#include <QHash>
#include <QSet>

namespace haeje {

/// A text of the library as the version of a message, or by itself.
struct NamedText {
    MessageId message;     ///< none: a document that is no message's
    DocumentId document;
    QString name;          ///< "E095", "message 12", the document's title
    QString outlet;
    QString language;      ///< ISO 639-1: the version's, else the document's, else what its script leaves no doubt of; empty: unknown
    EdtfDate date;         ///< the message's, else the document's
};

/// The messages of a project with their texts. Belongs to the project's thread; reads all messages once.
class MessageTexts
{
public:
    explicit MessageTexts(const Project &project);

    const QList<Message> &messages() const { return m_messages; }
    /// Errors: nothing of that name. Names: a key ("E095"), a number or "message:12" for a message, "version:5", "document:7".
    Result<Message> message(const QString &name) const;
    const Message *find(MessageId id) const;
    /// Texts of a message, in the order of its versions, each document once; of one language if it is given.
    QList<NamedText> textsOf(const Message &message, const QString &language = {});
    /// The text that the name says; of a message the first in the language (of any if none is given). Errors: nothing of that name, a
    /// message without a text (in that language).
    Result<NamedText> text(const QString &name, const QString &language = {});
    QString words(DocumentId document) const; ///< NFC
    /// "E095", else "message 12".
    static QString nameOf(const Message &message);
    /// "Kim A to Lee B, Treaty 60".
    static QString titleOf(const Message &message);
    QString side(ActorId actor) const { return m_sides.value(actor); }
    QString actorName(ActorId actor) const { return m_actors.value(actor); }

private:
    QString languageOf(const QString &stated, DocumentId document);

    const Project &m_project;
    QList<Message> m_messages;
    QHash<MessageId, qsizetype> m_byId;
    QHash<ActorId, QString> m_sides, m_actors;
    QHash<DocumentId, QString> m_titles, m_stated, m_outlets, m_languages;
    QHash<DocumentId, EdtfDate> m_dates;
};

/// What a message is compared with: never taken for granted, the user chooses.
enum class Baseline { SameOccasion, SamePair, SameSender, AllEarlier };
QStringList baselineWords(); ///< same-occasion, same-pair, same-sender, all
/// Error: none is given (what to choose from), or it is none.
Result<Baseline> baselineFrom(const AnalysisOptions &options);
QString baselineTitle(Baseline baseline);

/// A message and all that was sent before it, told apart by baseline.
struct BaselinePlan {
    Message message;
    NamedText target;
    QString text;
    QList<NamedText> sources;        ///< the earlier texts in the target's language, by date
    std::vector<EarlierText> earlier; ///< the same with their words
    std::array<int, baselineCount> held{};     ///< earlier messages of each baseline that have a text in the language
    std::array<QStringList, baselineCount> withoutText; ///< earlier messages of each that have none: they say nothing
    std::array<QStringList, baselineCount> unresolved;  ///< of each baseline, those that may be earlier: their date, or this one's, does not tell

    /// The rules and what is left out of a baseline, in words.
    QStringList notes(Baseline baseline) const;
};

/// Options: message, language, text (a version's document of the message), by-side (pair and sender are those of the same states).
/// Errors: no such message, no date, no text. Without `words` the texts are not read: who is in which baseline, and no more.
Result<BaselinePlan> planBaseline(MessageTexts &texts, const AnalysisOptions &options, bool words = true);

} // namespace haeje
