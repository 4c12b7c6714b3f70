// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace haeje {

/// Whether this program carries its manual.
bool hasManual();
/// The manual in the interface's language, in a window of its own. It fetches nothing.
void showManual(const QString &language, QWidget *parent);
/// Version, licence, what Haeje stands on.
void showAbout(QWidget *parent);

} // namespace haeje
