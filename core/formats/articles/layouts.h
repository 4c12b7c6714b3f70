// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/blocks.h"

#include <optional>

namespace haeje {

/// A layout of a known site: what it is called, and how its lines are read. Nothing if the lines are not in it.
struct Layout {
    QString name;
    std::optional<ArticlesRead> (*read)(const QStringList &lines);
};

const QList<Layout> &knownLayouts();

/// One or several articles, each with its title printed twice and `23.Jul.2021 | Author` below; the body in a few long
/// lines where runs of three blank characters part the blocks, a short block without end punctuation is a heading, ■ ends
/// the text, typesetter and inquiries follow, and lines of the site's navigation end the file.
std::optional<ArticlesRead> readTitleTwice(const QStringList &lines);

} // namespace haeje
