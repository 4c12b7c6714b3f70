// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitrows.h"

#include "ui/common/wordsmime.h"
#include "ui/search/hititem.h"

namespace haeje {

HitRows::HitRows(std::function<std::optional<DocumentWords>(const QModelIndex &)> wordsAt, QObject *parent)
    : QStandardItemModel(parent)
    , m_wordsAt(std::move(wordsAt))
{
}

QMimeData *HitRows::mimeData(const QModelIndexList &indexes) const
{
    QList<DocumentWords> words;
    QStringList snippets;
    for (const QModelIndex &index : indexes) {
        if (const auto one = m_wordsAt(index)) {
            words.append(*one);
            snippets.append(index.data(SnippetRole).toString());
        }
    }
    return words.isEmpty() ? nullptr : wordsMime(words, snippets.join(QLatin1Char('\n')));
}

} // namespace haeje
