// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_private.h"
#include "core/store/schema.h"
#include "core/store/sqlitesearch.h"
#include "core/store/sqliteshown.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace haeje {

Project::Project()
    : d(std::make_unique<Private>())
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    d->database.coder = user.isEmpty() ? QDir::home().dirName() : user;
}

Project::~Project()
{
    if (d->longEdit)
        rollbackLongEdit();
}

Result<std::unique_ptr<Project>> Project::create(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return Error{tr("“%1” is there already and was left as it is. Choose another name.").arg(QDir::toNativeSeparators(path))};
    if (!file.absoluteDir().exists())
        return Error{tr("The folder “%1” does not exist. Make it first, or choose another.")
                         .arg(QDir::toNativeSeparators(file.absolutePath()))};
    std::unique_ptr<Project> project(new Project);
    if (const auto opened = project->openFile(path, true); !opened) {
        project.reset();
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QString::fromLatin1(suffix));
        return opened.error();
    }
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{tr("There is no file “%1”. Check the name, or make the project with `haeje create`.").arg(shown)};
    if (!info.isFile())
        return Error{tr("“%1” is a folder, not a project. Choose a file that ends in .haeje.").arg(shown)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("“%1” cannot be read: %2. Check its permissions.").arg(shown, file.errorString())};
    const QByteArray header = file.read(100);
    if (!header.startsWith("SQLite format 3"))
        return Error{tr("“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.").arg(shown)};
    // The header says how many pages there are; with a write-ahead log beside it the file may rightly lag behind.
    if (header.size() == 100 && QFileInfo(path + QStringLiteral("-wal")).size() == 0) {
        const auto *bytes = reinterpret_cast<const uchar *>(header.constData());
        qint64 pageSize = qFromBigEndian<quint16>(bytes + 16);
        pageSize = pageSize == 1 ? 65536 : pageSize;
        const qint64 pages = qFromBigEndian<quint32>(bytes + 28);
        if (file.size() < pages * pageSize)
            return Error{tr("“%1” was cut short: %2 bytes are there of %3. It was not opened, so that nothing more is lost; restore it "
                            "from a backup copy.")
                             .arg(shown)
                             .arg(file.size())
                             .arg(pages * pageSize)};
    }
    file.close();
    std::unique_ptr<Project> project(new Project);
    if (const auto opened = project->openFile(path, false); !opened)
        return opened.error();
    return project;
}

static constexpr int unsignedLockWait = 500; ///< ms

/// Takes the lock beside the file; gives why it cannot be written, or nothing.
static QString lockProject(QLockFile &lock)
{
    lock.setStaleLockTime(0); // a session may last for days; a dead program's lock is told by its process
    if (lock.tryLock(0))
        return {};
    if (lock.error() != QLockFile::LockFailedError)
        return Project::tr("The folder cannot be written to, so the project is open for reading only.");
    qint64 pid = 0;
    QString host, program;
    // A program killed between making the lock and signing it leaves one that names nobody, and Qt never calls that
    // stale. A living one signs at once; and the system does not let a lock be removed that is still held.
    if (!lock.getLockInfo(&pid, &host, &program)) {
        if (lock.tryLock(unsignedLockWait))
            return {};
        if (!lock.getLockInfo(&pid, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0))
            return {};
        lock.getLockInfo(&pid, &host, &program);
    }
    return Project::tr("Another program has the project open (%1, process %2), so here it is open for reading only.")
        .arg(program.isEmpty() ? QStringLiteral("haeje") : program)
        .arg(pid);
}

Result<void> Project::openFile(const QString &path, bool create)
{
    d->path = QFileInfo(path).absoluteFilePath();
    d->lock = std::make_unique<QLockFile>(d->path + QStringLiteral(".lock"));
    d->readOnlyReason = lockProject(*d->lock);
    if (create && isReadOnly())
        return Error{tr("“%1” cannot be made: its folder cannot be written to. Choose another folder.")
                         .arg(QDir::toNativeSeparators(d->path))};
    if (!create && !isReadOnly() && !QFileInfo(d->path).isWritable())
        d->readOnlyReason = tr("The file is write-protected, so the project is open for reading only.");

    Result<void> opened;
    if (!isReadOnly()) {
        opened = d->database.open(d->path, create ? Database::Mode::Create : Database::Mode::ReadWrite);
    } else {
        opened = d->database.open(d->path, Database::Mode::ReadOnly);
        if (!opened || !checkSchema(d->database)) { // a log that cannot be attached in a folder that cannot be written
            d->database.close();
            d->database.readError.clear();
            opened = d->database.open(d->path, Database::Mode::Immutable);
        }
    }
    if (!opened)
        return opened;
    if (create) {
        if (const auto made = createSchema(d->database); !made)
            return made;
    }
    if (const auto known = checkSchema(d->database); !known)
        return known;
    if (isReadOnly())
        return showCoders(d->database, std::nullopt);
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=2000"})
        if (const auto set = d->database.run(QString::fromLatin1(pragma)); !set)
            return set;
    if (const auto current = upgradeSchema(d->database); !current)
        return current;
    if (const auto shown = showCoders(d->database, std::nullopt); !shown)
        return shown;
    if (const auto watched = watchSearchText(d->database); !watched)
        return watched;
    return d->log.attach();
}

QString Project::path() const { return d->path; }
QString Project::name() const { return QFileInfo(d->path).completeBaseName(); }
bool Project::isReadOnly() const { return !d->readOnlyReason.isEmpty(); }
QString Project::readOnlyReason() const { return d->readOnlyReason; }
QString Project::coder() const { return d->database.coder; }
bool Project::isLongEditRunning() const { return d->longEdit; }

void Project::setCoder(const QString &coder)
{
    if (!coder.trimmed().isEmpty())
        d->database.coder = coder.trimmed();
}

bool Project::canUndo() const { return d->log.canUndo(); }
bool Project::canRedo() const { return d->log.canRedo(); }
QString Project::undoLabel() const { return d->log.undoLabel(); }
QString Project::redoLabel() const { return d->log.redoLabel(); }

Documents &Project::documents() const { return d->documents; }
Passages &Project::passages() const { return d->passages; }
Codes &Project::codes() const { return d->codes; }
Memos &Project::memos() const { return d->memos; }
Actors &Project::actors() const { return d->actors; }
Occasions &Project::occasions() const { return d->occasions; }
Messages &Project::messages() const { return d->messages; }
Figures &Project::figures() const { return d->figures; }
Charts &Project::charts() const { return d->charts; }
Search &Project::search() const { return d->search; }
Collections &Project::collections() const { return d->collections; }
Attributes &Project::attributes() const { return d->attributes; }
DocumentList &Project::documentList() const { return d->documentList; }
Spellings &Project::spellings() const { return d->spellings; }
SavedSearches &Project::savedSearches() const { return d->savedSearches; }
Coders &Project::coders() const { return d->coders; }
Retrievals &Project::retrievals() const { return d->retrievals; }
Claims &Project::claims() const { return d->claims; }
WordLists &Project::wordLists() const { return d->wordLists; }
SentenceLinks &Project::sentenceLinks() const { return d->sentenceLinks; }
TimelineNotes &Project::timelineNotes() const { return d->timelineNotes; }

QStringList Project::check() const { return checkProject(d->database); }
QString Project::readError() const { return d->database.readError; }

} // namespace haeje
