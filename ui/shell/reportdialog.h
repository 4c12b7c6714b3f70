// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/importreport.h"

namespace haeje {

class MainWindow;

/// What an import did, file by file: taken, left out, doubtful, refused. Not modal; can be copied and saved.
void showReport(const ImportReport &report, MainWindow &window);

/// The documents of the project that are alike, to decide about; compares them at once. Not modal.
void showDuplicates(MainWindow &window);

} // namespace haeje
