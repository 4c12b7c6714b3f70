// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"
#include "core/model/document.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;

namespace haeje {

class LibraryPanel;

/// What is done with documents and collections, by menu, key or drop: every edit one undo entry, over one or many.
class DocumentCommands : public QObject
{
    Q_OBJECT
public:
    /// targets says which documents a command speaks of.
    DocumentCommands(const Services &services, QWidget *window, std::function<QList<DocumentId>()> targets);

    void setProject(Project *project);
    /// The panel's drops and wishes come here.
    void connectPanel(LibraryPanel *panel);
    /// here: the library is shown.
    void update(bool here);
    QList<QAction *> actions() const { return m_ordered; }
    QAction *action(const char *id) const { return m_actions.value(QLatin1String(id)); }

    void editFacts();
    void editAttributes();
    void copyCitation();
    void removeDocuments();
    void setState(ReadingState state);
    /// "I have coded this to its end", for the project's coder.
    void toggleCoded();
    /// "Add to collection" with every collection, for the targets.
    void fillCollectionMenu(QMenu *menu);
    void addCollection(CollectionId parent, const QList<DocumentId> &documents = {});
    void renameCollection(CollectionId id);
    void removeCollection(CollectionId id);
    void put(CollectionId id, const QList<DocumentId> &documents);
    void take(CollectionId id, const QList<DocumentId> &documents);
    void move(CollectionId id, CollectionId parent);
    /// Whether opening an unread document marks it as being read; the user's setting, off at first.
    bool marksOpened() const;
    void setMarksOpened(bool on);
    void opened(const Document &document);

Q_SIGNALS:
    /// They are to be read for messages.
    void messagesAsked(const QList<haeje::DocumentId> &documents);
    /// Another version of a document is wanted on the page.
    void documentAsked(haeje::DocumentId id);
    /// It is wanted beside the one on the page.
    void besideAsked(haeje::DocumentId id);

private:
    QAction *add(const char *id, const QString &text, const char *keys, const char *icon, void (DocumentCommands::*run)());
    bool isCoded(const QList<DocumentId> &documents) const;
    void edit(const QString &label, const QString &failed, const std::function<Result<void>()> &change);

    Services m_services;
    QWidget *m_window;
    std::function<QList<DocumentId>()> m_targets;
    Project *m_project = nullptr;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_ordered;
};

} // namespace haeje
