// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readingwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace haeje {

struct ReadingListWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingLists)
};

const QStringList &ReadingWords::list(const QString &target) const
{
    static const QStringList none;
    const auto found = lists.constFind(target);
    return found == lists.constEnd() ? none : *found;
}

QStringList ReadingWords::under(const QString &group) const
{
    QStringList names;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        if (it.key().size() > group.size() && it.key().startsWith(group) && it.key().at(group.size()) == QLatin1Char('/'))
            names << it.key().mid(group.size() + 1);
    }
    std::sort(names.begin(), names.end());
    return names;
}

void ReadingWords::add(const QString &target, const QString &term)
{
    const QString word = term.simplified().toLower();
    if (!word.isEmpty() && !target.isEmpty() && !lists[target].contains(word))
        lists[target] << word;
}

Result<ReadingWords> readingWordsFrom(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    const QJsonObject lists = root.value(QStringLiteral("lists")).toObject();
    if (lists.isEmpty())
        return Error{ReadingListWords::tr("This is no file of word lists: %1.").arg(error.errorString())};
    ReadingWords words;
    words.language = root.value(QStringLiteral("language")).toString();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QStringList terms;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &term : array)
            terms << term.toString().toLower();
        words.lists.insert(it.key(), terms);
    }
    const QString pairs = root.value(QStringLiteral("traditional")).toString();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        words.simplified.insert(pairs.at(i), pairs.at(i + 1));
    return words;
}

QList<ReadingWords> builtInReadingWords()
{
    QList<ReadingWords> all;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("zh")}) {
        QFile file(QStringLiteral(":/haeje/reading/%1.json").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto words = readingWordsFrom(file.readAll()))
            all << *words;
    }
    return all;
}

QList<ReadingWords> withTerms(QList<ReadingWords> words, const QList<ReadingTerm> &terms)
{
    for (const ReadingTerm &term : terms) {
        for (ReadingWords &list : words) {
            if (term.language.isEmpty() || term.language == list.language)
                list.add(term.target, term.term);
        }
    }
    return words;
}

} // namespace haeje
