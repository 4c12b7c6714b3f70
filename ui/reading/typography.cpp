// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/typography.h"

#include "ui/shell/settings.h"

#include <algorithm>

namespace haeje {

ReaderTypography typographyOf(const Settings &settings)
{
    const auto length = [&settings](const char *name, double usual, double least, double most) {
        const double kept = settings.value(QStringLiteral("reader/") + QLatin1String(name), usual).toDouble();
        return std::clamp(kept, least, most);
    };
    using Type = ReaderTypography;
    const Type usual;
    Type type;
    type.serif = settings.readerSerif();
    type.line = length("line", usual.line, Type::leastLine, Type::mostLine);
    type.measure = length("measure", usual.measure, Type::leastMeasure, Type::mostMeasure);
    type.paragraph = length("paragraph", usual.paragraph, 0, Type::mostParagraph);
    type.warm = settings.value(QStringLiteral("reader/warm"), false).toBool();
    return type;
}

void keepTypography(Settings &settings, const ReaderTypography &typography)
{
    settings.setValue(QStringLiteral("reader/line"), typography.line);
    settings.setValue(QStringLiteral("reader/measure"), typography.measure);
    settings.setValue(QStringLiteral("reader/paragraph"), typography.paragraph);
    settings.setValue(QStringLiteral("reader/warm"), typography.warm);
    settings.setReaderSerif(typography.serif);
}

} // namespace haeje
