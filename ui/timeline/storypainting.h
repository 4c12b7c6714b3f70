// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/storypages.h"
#include "ui/common/theme.h"

#include <QSizeF>

class QPainter;

namespace haeje {

/// Draws one step of a story over the whole area; everything grows with its height.
void paintStory(QPainter &painter, QSizeF size, const QString &name, const QList<StoryPage> &pages, int step, const Theme &theme, const QLocale &locale);

} // namespace haeje
