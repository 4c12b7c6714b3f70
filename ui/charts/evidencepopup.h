// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "ui/common/evidencelist.h"

#include <QList>

#include <functional>

class QMenu;

namespace haeje {

class Project;

/// The passages among the references, each once, as lists show them: quote, title of the document, its date.
QList<EvidenceItem> evidenceItems(const Project &project, const QList<EntityRef> &evidence);

/// Leads to the passages: to one at once, from several by a small list, from more than a menu holds by a window that stays open. With none, the list says the sentence and
/// offers the other references (figures). Returns the list that was opened, or null; it deletes itself.
QMenu *leadToEvidence(QWidget *parent, const Project &project, const QList<EntityRef> &evidence, const QString &whenNone,
                      const QPoint &where, const std::function<void(const EntityRef &)> &go);

} // namespace haeje
