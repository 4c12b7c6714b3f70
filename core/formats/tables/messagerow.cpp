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

/// The kinds that come with the program by their Korean names too.
QString kindNamed(const QString &word)
{
    static const struct {
        const char *korean;
        const char *kind;
    } names[] = {{"축전", "congratulatory message"}, {"축하_전문", "congratulatory message"}, {"답전", "reply"}, {"회답", "reply"}, {"답신", "reply"}, {"회신", "reply"},
                 {"서한", "letter"}, {"친서", "letter"}, {"편지", "letter"}, {"구두친서", "verbal message"}, {"구두_친서", "verbal message"}, {"조전", "condolence"},
                 {"위문전문", "condolence"}, {"위문_전문", "condolence"}, {"화환", "wreath"}, {"꽃바구니", "floral basket"}, {"화분", "floral basket"}, {"사설", "editorial"},
                 {"연설", "speech"}, {"정상회담", "summit"}, {"방문", "visit"}};
    const QString asked = QString(word).replace(QLatin1Char(' '), QLatin1Char('_'));
    for (const auto &one : names) {
        if (asked == QString::fromUtf8(one.korean))
            return key(one.kind);
    }
    return word;
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
        m.notes = m_columns.cell(m_row, key("notes"));
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
        m.channel = cell("channel");
        readNotStated();
        return m_read;
    }

private:
    /// Empty where the cell says that the source does not state it; see readNotStated().
    QString cell(const char *name) const
    {
        const QString text = m_columns.cell(m_row, key(name));
        return saysNotStated(text) ? QString() : text;
    }

    void readNotStated()
    {
        static const struct {
            const char *column;
            const char *field;
        } both[] = {{"event_date", "date"},          {"sender", "senders"},     {"sender_role", "sender_capacities"}, {"recipient", "recipients"}, {"recipient_role", "recipient_capacities"},
                    {"occasion", "occasion"},        {"anniversary", "ordinal"}, {"summary", "summary"},              {"channel", "channel"},      {"reply_to", "reply_to"},
                    {"source_name", "versions"}};
        for (const auto &one : both) {
            if (saysNotStated(m_columns.cell(m_row, key(one.column))))
                m_read.message.notStated << key(one.field);
        }
        m_read.message.notStated = tidiedNotStated(m_read.message);
    }

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
        m.kind = kindNamed(m_columns.cell(m_row, key("kind")).simplified());
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
        const int ordinal = raw.chopped(raw.endsWith(QString::fromUtf8("주년")) ? 2 : 0).toInt(&number);
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
        const QStringList words = {QString(), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"),
                                   QString(), QString::fromUtf8("높음"), QString::fromUtf8("중간"), QString::fromUtf8("낮음")};
        if (words.contains(word)) {
            m_read.message.confidence = words.at(words.indexOf(word) % 4);
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
        const QStringList titles = cell("title").split(bar), times = cell("published_time").split(bar), places = cell("placement").split(bar);
        for (qsizetype i = 0; i < std::max({outlets.size(), urls.size(), languages.size(), dates.size(), titles.size()}); ++i) {
            Version version;
            version.outlet = outlets.value(i).trimmed();
            version.url = urls.value(i).trimmed();
            version.language = languages.value(i).trimmed();
            version.title = titles.value(i).trimmed();
            version.publishedTime = times.value(i).trimmed();
            version.placement = places.value(i).trimmed();
            version.published = readDate(dates.value(i).trimmed(), MessageTable::tr("date of publication"));
            if (!version.outlet.isEmpty() || !version.url.isEmpty() || !version.title.isEmpty() || version.published.isStated())
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

/// The column's own name, and the others that a heading may have, parted by commas; blanks are written as underscores.
static Columns::Spelling column(const char *name, const char *others)
{
    return {key(name), QString::fromUtf8(others).split(QLatin1Char(','))};
}

const QList<Columns::Spelling> &messageColumns()
{
    static const QList<Columns::Spelling> spellings = {
        column("id", "key,no,번호,식별자"),
        column("event_date", "date,날짜,일자,발신일,보낸_날"),
        column("sender", "senders,from,보낸_사람,보낸사람,발신자,발신인,보낸이"),
        column("sender_role", "sender_capacity,보낸_사람_직책,보낸사람_직책,발신자_직책,발신인_직책"),
        column("sender_side", "보낸_쪽,발신국,발신_국가"),
        column("recipient", "recipients,to,받는_사람,받는사람,받은_사람,수신자,수신인,받는이"),
        column("recipient_role", "recipient_capacity,받는_사람_직책,받는사람_직책,받은_사람_직책,수신자_직책,수신인_직책"),
        column("recipient_side", "받는_쪽,수신국,수신_국가"),
        column("kind", "type,종류,유형,구분"),
        column("occasion", "계기,행사,기념일"),
        column("anniversary", "ordinal,주년,돌,몇_주년"),
        column("summary", "요약,내용,요지"),
        column("source_name", "outlet,source,매체,출처,보도_매체,언론사"),
        column("source_url", "url,주소,링크"),
        column("published_date", "published,보도일,보도_날짜,발표일,게재일"),
        column("language", "언어"),
        column("confidence", "certainty,확실성,신뢰도"),
        column("notes", "비고,메모,주"),
        column("reply_to", "답신_대상,회답_대상,답하는_글"),
        column("channel", "carrier,경로,전달_경로,전달자"),
        column("title", "headline,제목,기사_제목"),
        column("published_time", "hour,보도_시각,시각"),
        column("placement", "지면,위치,게재_위치"),
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
    compare(MessageTable::tr("channel"), row.channel, stored.channel);
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

QString notStatedWords()
{
    return MessageTable::tr("not stated");
}

bool saysNotStated(const QString &cell)
{
    const QString tidy = cell.simplified();
    for (const QString &one : {key("not stated"), key("n.s."), notStatedWords(), QString::fromUtf8("명시 안 됨"), QString::fromUtf8("언급 없음"), QString::fromUtf8("미상"), QString::fromUtf8("未说明")}) {
        if (tidy.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace haeje
