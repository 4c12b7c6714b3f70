// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace haeje {

/// A page's markup made harmless for a parser, in time that grows with its length only: no scripts, styles or comments, only the
/// attributes that are looked at, no tag more than 300 deep, letters' faces (b, font, i...) as spans.
struct TamedMarkup {
    QByteArray markup;         ///< UTF-8
    QList<QByteArray> jsonLd;  ///< what stood in <script type="application/ld+json">
    QByteArray savedFrom;      ///< the address a browser wrote into a comment when it saved the page
    int scripts = 0;
    int styles = 0;
    bool cutDepth = false;     ///< tags were dropped because they were nested too deeply
};

TamedMarkup tamed(const QByteArray &markup);

} // namespace haeje
