// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/listnumbers.h"
#include "core/formats/articles/xmltree.h"

#include <QHash>

namespace haeje {

/// The numbers that Word puts ahead of items and headings, and keeps out of their text.
class DocxNumbering
{
public:
    DocxNumbering() = default;
    /// From the root of word/numbering.xml.
    explicit DocxNumbering(const XmlElement &root);
    /// "2.", "(a)", "1.3" for the next paragraph of that list; empty for bullets and lists that are not there.
    QString next(const QString &list, int level);

private:
    struct Level {
        NumberForm form = NumberForm::Digits;
        int start = 1;
        QString text; ///< "%1.%2"
    };
    struct List {
        QString plan;
        QHash<int, int> starts;
    };
    QHash<QString, std::array<Level, ListCounter::levels>> m_plans;
    QHash<QString, List> m_lists;
    QHash<QString, ListCounter> m_counters; ///< by plan: lists of one plan count on, unless they begin anew
};

} // namespace haeje
