// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagetexts.h"

#include "core/store/actors.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/project.h"
#include "core/text/segments.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct MessageTextsWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

MessageTexts::MessageTexts(const Project &project)
    : m_project(project)
    , m_messages(project.messages().all())
{
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        m_byId.insert(m_messages.at(i).id, i);
    for (const Actor &actor : project.actors().all()) {
        m_sides.insert(actor.id, actor.side);
        m_actors.insert(actor.id, actor.name());
    }
    for (const DocumentSummary &document : project.documents().summaries()) {
        m_titles.insert(document.id, document.facts.title);
        m_stated.insert(document.id, document.facts.language);
        m_outlets.insert(document.id, document.facts.outlet);
        m_dates.insert(document.id, document.facts.published);
    }
}

QString MessageTexts::nameOf(const Message &message)
{
    return message.key.isEmpty() ? MessageTextsWords::tr("message %1").arg(message.id.value) : message.key;
}

static QString partyNames(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names += party.name;
    return names.isEmpty() ? MessageTextsWords::tr("not stated") : names.join(QStringLiteral(", "));
}

QString MessageTexts::titleOf(const Message &message)
{
    QString title = MessageTextsWords::tr("%1 to %2").arg(partyNames(message.senders), partyNames(message.recipients));
    if (!message.occasionName.isEmpty())
        title += QStringLiteral(", ") + message.occasionName + (message.ordinal ? QStringLiteral(" ") + QString::number(*message.ordinal) : QString());
    return title;
}

const Message *MessageTexts::find(MessageId id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.constEnd() ? nullptr : &m_messages.at(*at);
}

/// The number behind "message:", or the whole if it is one.
static qint64 numberIn(const QString &name, const char *kind)
{
    const QString head = QLatin1String(kind) + QLatin1Char(':');
    bool good = false;
    const qint64 id = (name.startsWith(head) ? name.mid(head.size()) : name).toLongLong(&good);
    return good ? id : 0;
}

Result<Message> MessageTexts::message(const QString &name) const
{
    const QString tidy = name.trimmed();
    for (const Message &one : m_messages) {
        if (!one.key.isEmpty() && one.key == tidy)
            return one;
    }
    if (const Message *one = find(MessageId(numberIn(tidy, "message"))))
        return *one;
    if (const VersionId version(tidy.startsWith(QLatin1String("version:")) ? numberIn(tidy, "version") : 0); version) {
        for (const Message &one : m_messages) {
            if (std::any_of(one.versions.begin(), one.versions.end(), [&](const Version &each) { return each.id == version; }))
                return one;
        }
    }
    if (tidy.isEmpty())
        return Error{MessageTextsWords::tr("Which message? Give its key or its number (E095, 12). `haeje list PROJECT messages` names those there are.")};
    return Error{MessageTextsWords::tr("There is no message “%1”. Give its key or its number (E095, 12); `haeje list PROJECT messages` names those there are.").arg(tidy)};
}

QString MessageTexts::words(DocumentId document) const
{
    return m_project.documents().text(document).normalized(QString::NormalizationForm_C);
}

QString MessageTexts::languageOf(const QString &stated, DocumentId document)
{
    const QString said = stated.isEmpty() ? m_stated.value(document) : stated;
    if (!said.isEmpty())
        return said.left(2).toLower();
    if (!m_languages.contains(document))
        m_languages.insert(document, certainLanguage(m_project.documents().text(document)));
    return m_languages.value(document);
}

QList<NamedText> MessageTexts::textsOf(const Message &message, const QString &language)
{
    QList<NamedText> all;
    for (const Version &version : message.versions) {
        if (!version.document || !m_titles.contains(version.document)
            || std::any_of(all.begin(), all.end(), [&](const NamedText &one) { return one.document == version.document; }))
            continue;
        const QString own = languageOf(version.language, version.document);
        if (language.isEmpty() || own == language)
            all.append({message.id, version.document, nameOf(message), version.outlet.isEmpty() ? m_outlets.value(version.document) : version.outlet, own, message.date});
    }
    return all;
}

Result<NamedText> MessageTexts::text(const QString &name, const QString &language)
{
    const QString tidy = name.trimmed();
    if (tidy.startsWith(QLatin1String("document:"))) {
        const DocumentId document(numberIn(tidy, "document"));
        if (!m_titles.contains(document))
            return Error{MessageTextsWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(tidy.section(u':', 1))};
        for (const Message &one : std::as_const(m_messages)) {
            for (const NamedText &text : textsOf(one)) {
                if (text.document == document)
                    return text;
            }
        }
        return NamedText{{}, document, m_titles.value(document), m_outlets.value(document), languageOf({}, document), m_dates.value(document)};
    }
    const auto found = message(tidy);
    if (!found)
        return found.error();
    if (tidy.startsWith(QLatin1String("version:"))) {
        for (const Version &version : found->versions) {
            if (version.id.value == numberIn(tidy, "version") && version.document)
                return text(QStringLiteral("document:%1").arg(version.document.value));
        }
    } else if (const QList<NamedText> texts = textsOf(*found, language); !texts.isEmpty()) {
        return texts.first();
    }
    if (!language.isEmpty())
        return Error{MessageTextsWords::tr("%1 has no text in “%2” in the library. Give one of its versions a document in that language.").arg(nameOf(*found), language)};
    return Error{MessageTextsWords::tr("%1 has no text in the library. Give one of its versions a document: import the text, then choose it in the message's versions.").arg(nameOf(*found))};
}

} // namespace haeje
