// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimevidence.h"
#include "ui/shell/place.h"

namespace haeje {

/// A page that takes the middle of a place: of the library beside the reader and the table, one way of looking at what was
/// coded (a retrieval, a matrix, the memos), left by going to a document, or by Esc; of the timeline, one way of looking at
/// the messages (the grid, a comparison), left by the switcher over it. It is made when it is first shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The project to show, or null. Not owned. A page re-reads on Project::changed by itself, when it is shown.
    virtual void setProject(Project *project) = 0;
    /// What the crumbs say.
    virtual QString title() const = 0;
    /// Facts for the status bar.
    virtual QStringList status() const { return {}; }
    /// Where Ctrl+F goes.
    virtual void find() { }
    /// Asked for with something in view (a code, a passage, a document).
    virtual void showEntity(const EntityRef &) { }
    /// Asked for with several documents at once.
    virtual void showDocuments(const QList<DocumentId> &) { }

Q_SIGNALS:
    /// title() or status() changed.
    void stateChanged();
    /// The user chose it here: the inspector shows it and the page stays. To open it in the reader, go by the navigator.
    void passageChosen(haeje::PassageId passage);
    /// The user wants these words put to a claim.
    void evidenceAsked(const QList<haeje::DocumentWords> &words);
    /// The same for what has no passage of its own (a message, an actor); the timeline place shows it in its inspector.
    void entityChosen(const haeje::EntityRef &what);
};

} // namespace haeje
