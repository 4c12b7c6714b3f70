// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QStyledItemDelegate>

namespace haeje {

/// Roles of the rows that list what was found.
enum HitRole {
    SnippetRole = Qt::UserRole + 1, ///< QString
    MatchStartRole, MatchLengthRole, ///< of the match within the snippet
    HintRole,                        ///< at the right: a shortcut, a count
    HeadRole,                        ///< true: the name of a group, not to be chosen
    DateRole,                        ///< of a group's head
    IndexRole,                       ///< into the list of what was found, or of commands
};

/// A row: icon and title, beneath it the snippet with the match in bold; the snippet alone in two lines where there is
/// no title; or a group's head.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Of resources/icons, and the group's name, for a kind of thing.
QString hitIcon(EntityKind kind);
QString hitGroup(EntityKind kind);

} // namespace haeje
