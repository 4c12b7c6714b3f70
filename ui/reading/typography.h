// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haeje {

class Settings;

/// How the reader sets a text, besides its size. Lengths in px at the usual size.
struct ReaderTypography {
    static constexpr double leastLine = 1.3, mostLine = 2.4, leastMeasure = 380, mostMeasure = 920, mostParagraph = 40;

    bool serif = true;
    double line = 1.75;    ///< from line to line, times the type size
    double measure = 560;  ///< of a full line
    double paragraph = 14; ///< between two paragraphs, besides the leading
    bool warm = false;     ///< a cream page in the light theme
    bool operator==(const ReaderTypography &) const = default;
};

/// As the user keeps it on this computer, within the limits.
ReaderTypography typographyOf(const Settings &settings);
void keepTypography(Settings &settings, const ReaderTypography &typography);

} // namespace haeje
