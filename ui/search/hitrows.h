// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimevidence.h"

#include <QStandardItemModel>

#include <functional>
#include <optional>

namespace haeje {

/// The rows of hits; those in texts can be dragged.
class HitRows : public QStandardItemModel
{
    Q_OBJECT
public:
    /// wordsAt: the words of a row; none where it is no hit in a text.
    HitRows(std::function<std::optional<DocumentWords>(const QModelIndex &)> wordsAt, QObject *parent);

    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    std::function<std::optional<DocumentWords>(const QModelIndex &)> m_wordsAt;
};

} // namespace haeje
