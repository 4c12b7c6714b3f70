// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace haeje {

/// What find looks for and where it stands.
struct FindHits {
    QString text;
    bool matchCase = false;
    std::vector<int> starts;
    int current = -1;
    int length = 0;

    void search(const QString &in);
};

} // namespace haeje
