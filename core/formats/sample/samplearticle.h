// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

namespace haeje {

/// Text and blocks of one of the sample's articles: blocks parted by empty lines, "# " title, "## " heading.
struct SampleArticle {
    QString text;
    QList<Block> blocks;
    QString title;
};

SampleArticle readSampleArticle(const QString &source);

} // namespace haeje
