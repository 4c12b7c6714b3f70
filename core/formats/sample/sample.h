// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace haeje {

class Project;

/// Fills an empty project with the sample (resources/sample): two articles, a codebook with codings, the exchanges of messages,
/// figures and charts. One edit. Errors: a quote of the sample's data that does not occur exactly once, or the store's.
Result<void> fillSample(Project &project);

/// Who signed the codings of the sample.
inline QString sampleCoder()
{
    return QStringLiteral("Haeje");
}

} // namespace haeje
