// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentkeys.h"

#include "core/store/documents.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace haeje {

static constexpr int longestKey = 200; ///< titles that agree so far follow each other in the order they came

static bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString foldedText(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar c) { return c.unicode() >= 0x300 && c.unicode() <= 0x36f; });
    return folded.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString orderingKey(const QString &text)
{
    const QString folded = foldedText(text);
    QString key;
    qsizetype i = 0;
    while (i < folded.size() && !folded.at(i).isLetterOrNumber() && !folded.at(i).isSurrogate())
        ++i;
    const auto isDigit = [&](qsizetype at) { return at < folded.size() && folded.at(at) >= u'0' && folded.at(at) <= u'9'; };
    while (i < folded.size() && key.size() < longestKey) {
        if (!isDigit(i)) {
            key += folded.at(i++);
            continue;
        }
        while (folded.at(i) == u'0' && isDigit(i + 1))
            ++i;
        qsizetype end = i;
        while (isDigit(end))
            ++end;
        // How many digits, then the digits: 9 comes before 10.
        key += QLatin1Char(char('0' + std::min<qsizetype>(end - i, 9)));
        key += QStringView(folded).mid(i, end - i);
        i = end;
    }
    return key.isEmpty() ? folded.left(longestKey) : key;
}

QString listToJson(const QStringList &list)
{
    if (list.isEmpty())
        return QStringLiteral("[]");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList list;
    if (json.size() <= 4)
        return list;
    if (!json.contains(QLatin1Char('\\'))) // as nearly all are; lists of a whole library are read at once
        return json.mid(2, json.size() - 4).split(QStringLiteral("\",\""));
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << value.toString();
    return list;
}

Result<void> storeKeys(Database &database, DocumentId id, const DocumentFacts &facts)
{
    const QString words = foldedText(QStringList{facts.title, facts.subtitle, facts.authors.join(QLatin1Char('\n')), facts.series, facts.outlet,
                                                 facts.keywords.join(QLatin1Char('\n')), facts.published.text()}
                                         .join(QLatin1Char('\n')));
    Statement known(database, "SELECT 1 FROM document_key WHERE id = ?");
    if (known.bind(id.value).next()) {
        Statement update(database, "UPDATE document_key SET title = ?, words = ? WHERE id = ?");
        return update.bind(orderingKey(facts.title)).bind(words).bind(id.value).run();
    }
    Statement insert(database, "INSERT INTO document_key(id, title, words) VALUES (?, ?, ?)");
    return insert.bind(id.value).bind(orderingKey(facts.title)).bind(words).run();
}

Result<void> storeAllKeys(Database &database)
{
    database.setWritesAllowed(true);
    Result<void> done;
    Statement rows(database, "SELECT d.id, d.title, d.subtitle, d.series, d.authors, d.outlet, o.name, d.published FROM document d JOIN original_file o "
                             "ON o.id = d.original WHERE d.id NOT IN (SELECT id FROM document_key)");
    while (done && rows.next()) {
        DocumentFacts facts;
        facts.title = rows.text(1);
        facts.subtitle = rows.text(2);
        facts.series = rows.text(3);
        facts.authors = listFromJson(rows.text(4));
        facts.outlet = rows.text(5);
        facts.published = EdtfDate::parse(rows.text(7)).value_or(EdtfDate());
        done = storeKeys(database, DocumentId(rows.number(0)), facts);
        const QString suffix = rows.text(6).section(QLatin1Char('.'), -1).toLower();
        static const QStringList formats = {QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("docx")};
        if (done && formats.contains(suffix == QLatin1String("htm") ? QStringLiteral("html") : suffix)) {
            Statement format(database, "UPDATE document SET format = ? WHERE id = ?");
            done = format.bind(suffix == QLatin1String("htm") ? QStringLiteral("html") : suffix).bind(rows.number(0)).run();
        }
    }
    database.setWritesAllowed(false);
    return done;
}

} // namespace haeje
