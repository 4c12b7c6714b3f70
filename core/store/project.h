// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/repositories.h"
#include "core/store/tables.h"

#include <QObject>

#include <functional>
#include <memory>

namespace haeje {

/// An open project file: the repositories, the one door for change, undo.
/// Belongs to one thread. Reads may happen at any time; writes only inside edit().
class Project : public QObject
{
    Q_OBJECT
public:
    /// A new file at path, which must not exist. Error: it does, or the folder cannot be written.
    static Result<std::unique_ptr<Project>> create(const QString &path);
    /// An existing file. Read-only (see isReadOnly, readOnlyReason) when another program has it open or the folder
    /// cannot be written. Errors: not a project, damaged or cut short, written by a newer Haeje.
    static Result<std::unique_ptr<Project>> open(const QString &path);
    ~Project() override;

    QString path() const;
    QString name() const; ///< the file's name without folder and suffix
    bool isReadOnly() const;
    QString readOnlyReason() const; ///< a sentence, empty when writable

    /// Who edits: written to every new row. Defaults to the computer's user name.
    QString coder() const;
    void setCoder(const QString &coder);

    /// The one door for change: runs the change in a transaction. If it returns an error nothing of it stays and the
    /// error is handed on; otherwise it is on disk, is one undo entry named label, and changed() is sent once.
    /// Nested calls join the outer edit. An edit that changed nothing leaves no undo entry.
    Result<void> edit(const QString &label, const std::function<Result<void>()> &change);

    /// An edit done in many steps from the event loop: begin, write, then commit or rollback. While it runs, edit() is
    /// refused with a sentence outside its own steps. Prefer edit().
    Result<void> beginLongEdit(const QString &label);
    /// Runs one step's writes; an error is handed on and has rolled back the long edit as a whole.
    Result<void> longEditStep(const std::function<Result<void>()> &change);
    Result<void> commitLongEdit();
    void rollbackLongEdit();
    bool isLongEditRunning() const;

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    Result<void> undo();
    Result<void> redo();

    Documents &documents() const;
    Passages &passages() const;
    Codes &codes() const;
    Memos &memos() const;
    Actors &actors() const;
    Occasions &occasions() const;
    Messages &messages() const;
    Figures &figures() const;
    Charts &charts() const;
    Search &search() const;
    Collections &collections() const;
    Attributes &attributes() const;
    DocumentList &documentList() const;
    Spellings &spellings() const;
    SavedSearches &savedSearches() const;
    Coders &coders() const;
    Retrievals &retrievals() const;
    Claims &claims() const;
    WordLists &wordLists() const;
    SentenceLinks &sentenceLinks() const;
    TimelineNotes &timelineNotes() const;

    /// A fact of the project's own, by name; empty if it has none. Set inside edit(); an empty value takes it away.
    QString fact(const QString &name) const;
    Result<void> setFact(const QString &name, const QString &value);

    /// Integrity of file, references, offsets, quotes and full-text index: a sentence for each thing wrong.
    QStringList check() const;
    /// The first sentence of a read that failed since opening; empty if none did.
    QString readError() const;

Q_SIGNALS:
    void changed(haeje::Tables tables);
    /// Undo and redo entries or their labels changed.
    void historyChanged();

private:
    Project();
    Result<void> openFile(const QString &path, bool create);
    Result<void> replay(bool again);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace haeje
