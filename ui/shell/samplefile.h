// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace haeje {

class Project;
class Settings;

Result<void> fillWithSample(Project &project);
/// Where "Open the sample" keeps its project: made once, then the user's own to work on.
QString sampleFile(const Settings &settings);

} // namespace haeje
