// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace haeje {

/// What an archive may hold before it is refused. Sizes are counted on the bytes as they come out, whatever the
/// archive says of itself.
struct ZipLimits {
    int entries = 10'000;
    qint64 entry = 64LL * 1024 * 1024;
    qint64 total = 256LL * 1024 * 1024; ///< of everything read in the archive's life
    int ratio = 200;                    ///< unpacked to packed, of entries over 4 MB
};

struct ZipEntry {
    QString name;    ///< NFC, '/' between folders; a folder ends in one
    qint64 size = 0; ///< as the archive states it: not to be trusted
    bool isFolder() const { return name.endsWith(QLatin1Char('/')); }
    bool operator==(const ZipEntry &) const = default;
};

/// A zip archive in memory, held against ZipLimits. Not to be shared between threads.
class ZipReader
{
public:
    /// Errors: not an archive or a damaged one, too many entries, two entries of one name, an entry with a password, a
    /// link, or a name that leads out of the archive (`..`, absolute, with a drive).
    static Result<ZipReader> open(const QByteArray &bytes, const ZipLimits &limits = {});
    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;
    ~ZipReader();

    const QList<ZipEntry> &entries() const;
    bool contains(const QString &name) const;
    /// The entry unpacked. Errors: there is none of that name, it is damaged, a limit.
    Result<QByteArray> read(const QString &name);

private:
    struct Private;
    explicit ZipReader(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Makes a zip archive whose bytes depend on nothing but what is added, in that order: no times, UTF-8 names.
class ZipWriter
{
public:
    enum class Packing { Deflated, Stored };
    void add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// Errors: a name twice, no memory.
    Result<QByteArray> finish() const;

private:
    struct Added {
        QByteArray name;
        QByteArray bytes;
        Packing packing;
    };
    QList<Added> m_added;
};

} // namespace haeje
