// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace haeje {

/// Who publishes under that address, as the site's own imprint names it; empty for a host that is not in the table.
QString outletOfAddress(const QString &url);

/// The agency in a dateline or a source line: "KCNA" of "Pyongyang, July 11 (KCNA) --", "조선중앙통신", "Xinhua".
QString outletOfWords(const QString &words);

} // namespace haeje
