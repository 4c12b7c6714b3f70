// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/formats/articles/likeness.h"

#include <QList>
#include <QStringList>

namespace haeje {

/// Something of a file that did not become text: an end mark, a line of navigation, a table's row.
struct LeftOut {
    QString what;
    int line = 0; ///< of the file, from 1
    QString text; ///< as it stands there
    bool operator==(const LeftOut &) const = default;
};

/// Something the user should look at; a line of 0 means the file as a whole.
struct Doubt {
    int line = 0;
    QString sentence;
    bool ofTitle = false; ///< settled once the title is stated
    bool operator==(const Doubt &) const = default;
};

/// What an import did, file by file: nothing is left out in silence.
struct ImportReport {
    struct Taken {
        EntityRef what;
        QString title;
        QStringList facts; ///< "published: 2021-07-23", "author: not stated"
        QList<Likeness> likenesses = {}; ///< to documents that were there, and came in all the same
        DocumentId versionOf = {};
        int memos = 0;     ///< made of the file's comments
    };
    /// LeftOut: the user chose so. Skipped: found in a folder and not taken, a lock file or of a type that has no reader.
    enum class Outcome { Taken, AlreadyThere, Refused, LeftOut, Skipped };
    struct File {
        QString path;        ///< with the entry behind it, for a file in an archive
        Outcome outcome = Outcome::Taken;
        QString sentence;    ///< why it was refused or adds nothing; for a table, how many rows went where
        QList<Taken> taken;
        QList<LeftOut> leftOut;
        QList<Doubt> doubts;
        QStringList rules;   ///< how it was read: "Encoding: CP949 (guessed)"
    };

    QList<File> files;
    bool cancelled = false;
    int rest = 0;  ///< files that a stopped import left for later
    QString error; ///< the sentence that ended the whole import; nothing of it stayed

    /// Everything that came in, in the order of the files.
    QList<EntityRef> taken() const;
    int count(Outcome outcome) const;
    /// Whether anything failed: an exit code of 1 on the command line.
    bool failed() const;
    /// One sentence for the status bar and the command line.
    QString summary() const;
};

/// The whole report as lines of text.
QString toText(const ImportReport &report);
/// The word for it ("taken", "already there", ...), translated.
QString outcomeText(ImportReport::Outcome outcome);
/// As the file's name ends: .json, .csv (one line for each thing that is said), else text.
QByteArray reportBytes(const ImportReport &report, const QString &fileName);

} // namespace haeje
