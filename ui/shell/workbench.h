// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/navigator.h"

#include <QSize>
#include <QString>

#include <optional>

namespace haeje {

/// How the program was asked to open its window.
struct WorkbenchOptions {
    QString project;                ///< empty: the start page
    std::optional<PlaceKind> place; ///< none: the one shown last
    QString page;                   ///< of the library to show, by its word ("retrieval"); empty: what it shows of itself
    DocumentId document;            ///< to show in the library; none: what the place shows of itself
    QString search;                 ///< if not empty: its hits beside the place
    QString screenshot;             ///< if not empty: that place as a PNG in this file, then the end; needs no display
    QSize size = {1440, 900};       ///< of the screenshot
    QString settings;               ///< a file to keep the settings in; empty: the user's own
    QString language, theme;        ///< as in Settings; empty: as the settings say
};

/// Runs the window. The QApplication exists already. Returns the exit code; what went wrong is said on standard error.
int runWorkbench(const WorkbenchOptions &options);

} // namespace haeje
