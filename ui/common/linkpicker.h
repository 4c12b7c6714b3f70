// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "ui/common/offerpopup.h"

#include <QList>

namespace haeje {

class Project;

/// Something of the project chosen by typing part of its name or words: memos, documents, codes, claims, passages, figures, charts,
/// messages. Up, Down and Enter choose, Escape closes.
class LinkPicker : public OfferPopup
{
    Q_OBJECT
public:
    explicit LinkPicker(QWidget *parent = nullptr);

    /// Below that point. Only these kinds are offered (none named: all), and nothing of `without`.
    void open(const Project &project, QPoint global, const QList<EntityKind> &only = {}, const QList<EntityRef> &without = {});
    /// Offered at the top while nothing is typed.
    void setFirst(const QList<EntityRef> &first) { m_first = first; }

Q_SIGNALS:
    void chosen(const haeje::EntityRef &what);

private:
    void refill() override;
    void take(int row) override;

    const Project *m_project = nullptr; ///< while it is open
    QList<EntityKind> m_only;
    QList<EntityRef> m_without, m_first, m_offers;
};

} // namespace haeje
