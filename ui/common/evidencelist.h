// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace haeje {

/// A passage as something else shows it: the quote, where it stands, the colour of its code.
struct EvidenceItem {
    EntityRef where;
    QString quote;
    QString meta;    ///< "hostile forces · Lee, paragraph 2"
    int colour = -1; ///< of the code palette; -1: accent
    bool operator==(const EvidenceItem &) const = default;
};

/// The passages something stands on: a quote in the reader's face with a bar at its left, and a meta line.
/// One click (or Enter) leads there. The first fifty are shown, the rest on demand.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void setItems(const QList<EvidenceItem> &items);
    const QList<EvidenceItem> &items() const { return m_items; }

Q_SIGNALS:
    void activated(const haeje::EntityRef &where);

private:
    void showUpTo(int count);

    QList<EvidenceItem> m_items;
    int m_shown = 0;
    QPushButton *m_more;
};

} // namespace haeje
