// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace haeje {

class Project;

/// Something of the project chosen by typing part of its name or words: memos, documents, codes, claims, passages, figures, charts,
/// messages. Up, Down and Enter choose, Escape closes.
class LinkPicker : public QFrame
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void take();

    const Project *m_project = nullptr; ///< while it is open
    QList<EntityKind> m_only;
    QList<EntityRef> m_without, m_first, m_offers;
    QLineEdit *m_words;
    QListWidget *m_list;
};

} // namespace haeje
