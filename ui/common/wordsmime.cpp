// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wordsmime.h"

namespace haeje {

static QString wordsType()
{
    return QStringLiteral("application/x-haeje-words");
}

QMimeData *wordsMime(const QList<DocumentWords> &words, const QString &text)
{
    QByteArray lines;
    for (const DocumentWords &one : words)
        lines += QByteArray::number(one.document.value) + ' ' + QByteArray::number(one.span.start) + ' ' + QByteArray::number(one.span.end) + '\n';
    auto *data = new QMimeData;
    data->setData(wordsType(), lines);
    data->setText(text);
    return data;
}

QList<DocumentWords> wordsFrom(const QMimeData *data)
{
    QList<DocumentWords> words;
    for (const QByteArray &line : data->data(wordsType()).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            words.append({DocumentId(parts.at(0).toLongLong()), {parts.at(1).toInt(), parts.at(2).toInt()}});
    }
    return words;
}

bool hasWords(const QMimeData *data)
{
    return data && data->hasFormat(wordsType());
}

} // namespace haeje
