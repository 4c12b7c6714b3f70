// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace haeje {

class Project;

/// The text of a document of the project.
QString documentText(const Project &project, DocumentId id);
/// A window with what one text has over another; the sentence stands above. Escape closes it.
void showComparison(QWidget *parent, const QString &sentence, const QString &before, const QString &after,
                    const QString &beforeName, const QString &afterName);

} // namespace haeje
