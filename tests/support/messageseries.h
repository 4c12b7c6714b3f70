// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "tests/support/testproject.h"

#include <QFile>

namespace haeje::test {

/// Messages between invented parties (Mira Voss and Ottar Lind of Aldora, Tomas Hale of Berun) with their texts, from
/// tests/data/comparison. A row without text is a message without a document.
class MessageSeries
{
public:
    explicit MessageSeries(Project &project)
        : m_project(project)
    {
        QFile file(QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/comparison/series/messages.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the series is missing");
        const auto table = readCsv(QString::fromUtf8(file.readAll()));
        for (const CsvTable::Row &row : table->rows)
            add(row.fields);
    }
    DocumentId document(const char *key) const { return m_documents.value(QString::fromUtf8(key)); }

    /// key, date, sender, recipient, occasion, language, text.
    void add(const QStringList &fields)
    {
        const auto done = m_project.edit(QStringLiteral("series"), [&]() -> Result<void> {
            Message message;
            message.key = fields.at(0);
            message.kind = QStringLiteral("congratulatory message");
            message.date = EdtfDate::parse(fields.at(1)).value_or(EdtfDate());
            message.senders = {{actor(fields.at(2)), {}, {}}};
            message.recipients = {{actor(fields.at(3)), {}, {}}};
            message.occasion = occasion(fields.at(4));
            if (!fields.at(6).isEmpty()) {
                Document document = documentOf(fields.at(6));
                document.facts.title = fields.at(0);
                document.facts.language = fields.at(5);
                const auto added = m_project.documents().add(document, originalOf(fields.at(6).toUtf8()));
                if (!added)
                    return added.error();
                m_documents.insert(message.key, *added);
                Version version;
                version.language = fields.at(5);
                version.outlet = QStringLiteral("Gazette");
                version.document = *added;
                message.versions = {version};
            }
            const auto added = m_project.messages().add(message);
            return added ? Result<void>() : Result<void>(added.error());
        });
        if (!done)
            qFatal("%s", qPrintable(done.message()));
    }

private:
    ActorId actor(const QString &name)
    {
        if (const auto known = m_project.actors().findByName(name))
            return known->id;
        Actor actor;
        actor.kind = QStringLiteral("leader");
        actor.side = name == QLatin1String("Tomas Hale") ? QStringLiteral("BER") : QStringLiteral("ALD");
        actor.names = {{name, QStringLiteral("en")}};
        return *m_project.actors().add(actor);
    }
    OccasionId occasion(const QString &name)
    {
        for (const Occasion &one : m_project.occasions().all()) {
            if (one.name == name)
                return one.id;
        }
        Occasion occasion;
        occasion.name = name;
        return *m_project.occasions().add(occasion);
    }

    Project &m_project;
    QHash<QString, DocumentId> m_documents;
};

} // namespace haeje::test
