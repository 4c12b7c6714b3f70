// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace haeje {

class Settings;

/// Where the window stood when it was closed last, else 1440 x 900 or what the screen has room for.
void restoreWindow(QWidget &window, const Settings &settings);
void saveWindow(const QWidget &window, Settings &settings);

/// Prints the milliseconds since the process began when HAEJE_PRINT_START is set: the start benchmark reads it.
void sayStartTime();

/// The path with ".haeje" where the name has none.
QString withSuffix(const QString &path);

} // namespace haeje
