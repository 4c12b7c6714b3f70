// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/messagerow.h"

#include "core/text/datefinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct MessageTable {
    Q_DECLARE_TR_FUNCTIONS(MessageTable)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

class RowReader
{
public:
    RowReader(const CsvTable &table, const CsvTable::Row &row, const Columns &columns)
        : m_table(table)
        , m_row(row)
        , m_columns(columns)
    {
    }

    MessageRow read()
    {
        m_read.line = m_row.line;
        Message &m = m_read.message;
        m.key = cell("id");
        m.notes = cell("notes");
        m.summary = cell("summary");
        checkWidth();
        m.date = readDate(cell("event_date"), MessageTable::tr("date of the message"));
        m.senders = readParties("sender", "sender_role", "sender_side");
        m.recipients = readParties("recipient", "recipient_role", "recipient_side");
        m.occasionName = cell("occasion");
        readKind();
        readOrdinal();
        readConfidence();
        readVersions();
        readReplies();
        return m_read;
    }

private:
    QString cell(const char *name) const { return m_columns.cell(m_row, key(name)); }

    void doubt(const QString &sentence) { m_read.doubts << Doubt {m_row.line, sentence}; }

    /// Keeps in the notes what has no place of its own.
    void keepInNotes(const QString &what, const QString &raw)
    {
        QString &notes = m_read.message.notes;
        if (!notes.isEmpty())
            notes += QLatin1Char('\n');
        notes += MessageTable::tr("In the table the %1 is “%2”.").arg(what, raw);
    }

    void checkWidth()
    {
        const qsizetype fields = m_row.fields.size();
        const qsizetype columns = m_table.header.size();
        if (fields < columns) {
            doubt(MessageTable::tr("The row has %1 fields, the table %2 columns; the missing ones are not stated.").arg(fields).arg(columns));
        } else if (fields > columns) {
            const QString rest = QStringList(m_row.fields.mid(columns)).join(QLatin1String(", "));
            doubt(MessageTable::tr("The row has %1 fields, the table %2 columns; the rest was kept in the notes: “%3”.")
                      .arg(fields).arg(columns).arg(rest));
            keepInNotes(MessageTable::tr("rest of the row"), rest);
        }
    }

    EdtfDate readDate(const QString &raw, const QString &what)
    {
        if (raw.isEmpty())
            return {};
        if (const std::optional<EdtfDate> date = EdtfDate::parse(raw))
            return *date;
        if (const std::optional<EdtfDate> date = wholeTextAsDate(raw)) {
            doubt(MessageTable::tr("The %1 “%2” was read as %3.").arg(what, raw, date->text()));
            return *date;
        }
        doubt(MessageTable::tr("The %1 “%2” could not be read; it is not stated and stands in the notes.").arg(what, raw));
        keepInNotes(what, raw);
        return {};
    }

    QList<Party> readParties(const char *names, const char *roles, const char *sides)
    {
        QList<Party> parties;
        for (const QString &part : cell(names).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            if (const QString name = part.simplified(); !name.isEmpty())
                parties << Party {ActorId(), name, QString()};
        }
        // A single role holds semicolons of its own.
        const QString role = cell(roles);
        const QStringList capacities = parties.size() == 1 ? QStringList {role} : role.split(QLatin1Char('|'));
        const QStringList stated = cell(sides).split(QLatin1Char(';'));
        for (qsizetype i = 0; i < parties.size(); ++i) {
            parties[i].capacity = capacities.value(i).trimmed();
            m_read.sides << stated.value(i).trimmed().toUpper();
        }
        if (parties.isEmpty() && !role.isEmpty())
            keepInNotes(MessageTable::tr("role of a party without a name"), role);
        return parties;
    }

    void readKind()
    {
        Message &m = m_read.message;
        m.kind = cell("kind").simplified();
        const QString basket = QStringLiteral("floral basket");
        if (m.kind.isEmpty()) {
            m.kind = QStringLiteral("not stated");
            doubt(MessageTable::tr("The row has no kind; “not stated” stands in its place."));
        } else if (m.kind == QLatin1String("wreath")
                   && (m.summary.contains(basket, Qt::CaseInsensitive) || m.notes.contains(basket, Qt::CaseInsensitive))) {
            m.kind = basket;
            doubt(MessageTable::tr("Filed as a wreath, but its summary or notes say floral basket: taken as a floral basket."));
        } else if (!messageKinds().contains(m.kind)) {
            doubt(MessageTable::tr("The kind “%1” is none that comes with the program; it was kept as it is.").arg(m.kind));
        }
    }

    void readOrdinal()
    {
        const QString raw = cell("anniversary");
        if (raw.isEmpty())
            return;
        bool number = false;
        const int ordinal = raw.toInt(&number);
        if (number && ordinal > 0) {
            m_read.message.ordinal = ordinal;
            return;
        }
        doubt(MessageTable::tr("The anniversary “%1” is no number; it is not stated and stands in the notes.").arg(raw));
        keepInNotes(MessageTable::tr("anniversary"), raw);
    }

    void readConfidence()
    {
        const QString raw = cell("confidence");
        const QString word = raw.toLower();
        const QStringList words = {QString(), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
        if (words.contains(word)) {
            m_read.message.confidence = word;
            return;
        }
        doubt(MessageTable::tr("The confidence “%1” is not high, medium or low; it is not stated and stands in the notes.").arg(raw));
        keepInNotes(MessageTable::tr("confidence"), raw);
    }

    /// One version, or several whose parts stand in the same order, parted by " | ".
    void readVersions()
    {
        const QString bar = QStringLiteral(" | ");
        const QStringList outlets = cell("source_name").split(bar);
        const QStringList urls = cell("source_url").split(bar);
        const QStringList languages = cell("language").split(bar);
        const QStringList dates = cell("published_date").split(bar);
        for (qsizetype i = 0; i < std::max({outlets.size(), urls.size(), languages.size(), dates.size()}); ++i) {
            Version version;
            version.outlet = outlets.value(i).trimmed();
            version.url = urls.value(i).trimmed();
            version.language = languages.value(i).trimmed();
            version.published = readDate(dates.value(i).trimmed(), MessageTable::tr("date of publication"));
            if (!version.outlet.isEmpty() || !version.url.isEmpty() || version.published.isStated())
                m_read.message.versions << version;
        }
    }

    void readReplies()
    {
        for (const QString &part : cell("reply_to").split(QLatin1Char(';'), Qt::SkipEmptyParts))
            m_read.replyTo << part.trimmed();
    }

    const CsvTable &m_table;
    const CsvTable::Row &m_row;
    const Columns &m_columns;
    MessageRow m_read;
};

} // namespace

const QList<Columns::Spelling> &messageColumns()
{
    static const QList<Columns::Spelling> spellings = {
        {key("id"), {key("key")}},
        {key("event_date"), {key("date")}},
        {key("sender"), {key("senders")}},
        {key("sender_role"), {key("sender_capacity")}},
        {key("sender_side"), {}},
        {key("recipient"), {key("recipients")}},
        {key("recipient_role"), {key("recipient_capacity")}},
        {key("recipient_side"), {}},
        {key("kind"), {}},
        {key("occasion"), {}},
        {key("anniversary"), {key("ordinal")}},
        {key("summary"), {}},
        {key("source_name"), {key("outlet"), key("source")}},
        {key("source_url"), {key("url")}},
        {key("published_date"), {key("published")}},
        {key("language"), {}},
        {key("confidence"), {}},
        {key("notes"), {}},
        {key("reply_to"), {}},
    };
    return spellings;
}

MessageRow readMessageRow(const CsvTable &table, const CsvTable::Row &row, const Columns &columns)
{
    return RowReader(table, row, columns).read();
}

QString messageSignature(const Message &m)
{
    QStringList parts = {m.date.text(), m.kind, partiesCell(m.senders), partiesCell(m.recipients), m.occasionName,
                         m.ordinal ? QString::number(*m.ordinal) : QString(), m.summary};
    return parts.join(QChar(0x1f));
}

QStringList messageDifferences(const Message &row, const Message &stored)
{
    QStringList differences;
    const auto compare = [&](const QString &what, const QString &ours, const QString &theirs) {
        if (ours != theirs)
            differences << MessageTable::tr("%1 “%2” in the table, “%3” in the project").arg(what, ours, theirs);
    };
    const auto ordinal = [](const Message &m) { return m.ordinal ? QString::number(*m.ordinal) : QString(); };
    compare(MessageTable::tr("date"), row.date.text(), stored.date.text());
    compare(MessageTable::tr("kind"), row.kind, stored.kind);
    compare(MessageTable::tr("senders"), partiesCell(row.senders), partiesCell(stored.senders));
    compare(MessageTable::tr("capacity of the senders"), capacitiesCell(row.senders), capacitiesCell(stored.senders));
    compare(MessageTable::tr("recipients"), partiesCell(row.recipients), partiesCell(stored.recipients));
    compare(MessageTable::tr("capacity of the recipients"), capacitiesCell(row.recipients), capacitiesCell(stored.recipients));
    compare(MessageTable::tr("occasion"), row.occasionName, stored.occasionName);
    compare(MessageTable::tr("anniversary"), ordinal(row), ordinal(stored));
    compare(MessageTable::tr("summary"), row.summary, stored.summary);
    compare(MessageTable::tr("confidence"), row.confidence, stored.confidence);
    compare(MessageTable::tr("notes"), row.notes, stored.notes);
    for (const Version &version : row.versions) {
        const auto same = [&](const Version &v) {
            return v.outlet == version.outlet && v.url == version.url && v.published == version.published;
        };
        if (!std::any_of(stored.versions.cbegin(), stored.versions.cend(), same))
            differences << MessageTable::tr("its publication by “%1” is not in the project").arg(version.outlet);
    }
    return differences;
}

QString partiesCell(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names << party.name;
    return names.join(QLatin1String("; "));
}

QString capacitiesCell(const QList<Party> &parties)
{
    QStringList capacities;
    for (const Party &party : parties)
        capacities << party.capacity;
    const bool any = std::any_of(capacities.cbegin(), capacities.cend(), [](const QString &c) { return !c.isEmpty(); });
    return any ? capacities.join(QLatin1String(" | ")) : QString();
}

} // namespace haeje
