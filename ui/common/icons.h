// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace haeje {

/// Makes the files of resources/ readable; a static library's are not there by themselves. Cheap to call again.
void ensureResources();

/// Our own stroke icons ("library", "search", ...), tinted; crisp at any ratio. The names are the files of resources/icons.
QIcon icon(const QString &name, const QColor &colour, const QColor &disabled = {}, const QColor &checked = {});
/// Takes its colours from the application's palette each time it is drawn: text, disabled, and accent when checked.
QIcon themedIcon(const QString &name);
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio);

} // namespace haeje
