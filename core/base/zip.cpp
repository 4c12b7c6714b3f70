// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"

#include "core/base/encoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <zip.h>

#include <optional>

namespace haeje {

namespace {

struct Zip {
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

constexpr qint64 ratioCountsFrom = 4LL * 1024 * 1024;
/// Entries of archives inside, stored as they are, count too: well above any limit for one archive.
constexpr qsizetype mostHeaders = 200'000;

struct FreeArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, FreeArchive>;

QString megabytes(qint64 bytes)
{
    return QString::number(double(bytes) / (1024 * 1024), 'f', bytes < 1024 * 1024 ? 2 : 0);
}

QString reason(zip_error_t *error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return text;
}

Error damaged(const QString &why)
{
    return Error {Zip::tr("The archive is damaged (%1). Fetch or save the file again, then import it.").arg(why)};
}

Result<Archive> opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive) {
        zip_error_fini(&error);
        return Archive(archive);
    }
    zip_source_free(source);
    return damaged(reason(&error));
}

/// Archives made in Korea or China on older Windows name their entries in its encoding and do not say so.
QString nameOf(zip_t *archive, zip_uint64_t index)
{
    const QByteArray raw(zip_get_name(archive, index, ZIP_FL_ENC_RAW));
    QString name;
    if (const Result<DecodedText> decoded = decodeText(raw, "cp949"); decoded)
        name = decoded->text;
    else if (const Result<DecodedText> chinese = decodeText(raw, "gb18030"); chinese)
        name = chinese->text;
    else
        name = QString::fromUtf8(zip_get_name(archive, index, ZIP_FL_ENC_GUESS)).normalized(QString::NormalizationForm_C);
    return name.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

bool leadsOut(const QString &name)
{
    const bool drive = name.size() > 1 && name[1] == QLatin1Char(':') && name[0].isLetter();
    return drive || name.startsWith(QLatin1Char('/')) || name.split(QLatin1Char('/')).contains(QLatin1String(".."));
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t typeMask = 0170000, link = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
        && ((attributes >> 16) & typeMask) == link;
}

/// Why an entry makes the whole archive refused; empty if it does not.
QString objectionTo(zip_t *archive, zip_uint64_t index, const zip_stat_t &stat, const QString &name)
{
    if (name.isEmpty() || name.contains(QLatin1Char('\n')))
        return Zip::tr("The archive holds an entry without a proper name. Pack the files again, then import it.");
    if (leadsOut(name)) {
        return Zip::tr("The archive holds an entry named “%1”, which leads out of it; it was refused. Fetch it from another place, or unpack "
                       "it with care and import the files in it.").arg(name.left(200));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE) {
        return Zip::tr("“%1” in the archive is protected with a password. Take the password off (save the file without one, or unpack the "
                       "archive), then import it.").arg(name.left(200));
    }
    if (isLink(archive, index)) {
        return Zip::tr("“%1” in the archive is a link to another file; such archives are refused. Pack the files themselves, then import it.")
            .arg(name.left(200));
    }
    return {};
}

} // namespace

struct ZipReader::Private {
    QByteArray bytes; ///< libzip reads from them until the archive is closed
    Archive archive;
    ZipLimits limits;
    QList<ZipEntry> entries;
    QHash<QString, zip_uint64_t> indexes;
    qint64 read = 0;
};

ZipReader::ZipReader(std::unique_ptr<Private> p) : d(std::move(p)) { }
ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const ZipLimits &limits)
{
    const auto tooMany = [&] {
        return Error {Zip::tr("The archive holds more than %1 entries; such archives are refused. Unpack it and import the files in it.")
                          .arg(limits.entries)};
    };
    if (bytes.size() > 22 * mostHeaders && bytes.count("PK\x01\x02") > mostHeaders)
        return tooMany();
    Result<Archive> archive = bytes.isEmpty() ? Result<Archive>(damaged(Zip::tr("it is empty"))) : opened(bytes);
    if (!archive)
        return archive.error();
    const zip_int64_t count = zip_get_num_entries(archive->get(), 0);
    if (count > limits.entries)
        return tooMany();
    auto d = std::make_unique<Private>();
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive->get(), i, 0, &stat) != 0)
            return damaged(QString::fromUtf8(zip_strerror(archive->get())));
        const QString name = nameOf(archive->get(), i);
        if (const QString objection = objectionTo(archive->get(), i, stat, name); !objection.isEmpty())
            return Error {objection};
        if (d->indexes.contains(name)) {
            return Error {Zip::tr("The archive holds two entries named “%1”; which one is meant cannot be told. Pack the files again, then "
                                  "import it.").arg(name.left(200))};
        }
        d->indexes.insert(name, i);
        d->entries << ZipEntry {name, qint64(std::min<zip_uint64_t>(stat.size, std::numeric_limits<qint64>::max()))};
    }
    d->bytes = bytes;
    d->archive = std::move(*archive);
    d->limits = limits;
    return ZipReader(std::move(d));
}

const QList<ZipEntry> &ZipReader::entries() const
{
    return d->entries;
}

bool ZipReader::contains(const QString &name) const
{
    return d->indexes.contains(name);
}

Result<QByteArray> ZipReader::read(const QString &name)
{
    const auto index = d->indexes.constFind(name);
    if (index == d->indexes.constEnd())
        return Error {Zip::tr("The archive holds no “%1”; the file is not whole. Save it again in the program that made it, then import it.").arg(name)};
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(d->archive.get(), *index, 0, &stat);
    const std::unique_ptr<zip_file_t, FreeFile> file(zip_fopen_index(d->archive.get(), *index, 0));
    if (!file)
        return damaged(QStringLiteral("%1: %2").arg(name, QString::fromUtf8(zip_strerror(d->archive.get()))));
    QByteArray out;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()));
        if (got < 0)
            return damaged(QStringLiteral("%1: %2").arg(name, QString::fromUtf8(zip_file_strerror(file.get()))));
        if (got == 0)
            break;
        out.append(chunk.constData(), got);
        d->read += got;
        if (out.size() > d->limits.entry) {
            return Error {Zip::tr("“%1” in the archive unpacks to more than %2 MB; it was refused. Split it into smaller files and import those.")
                              .arg(name, megabytes(d->limits.entry))};
        }
        if (d->read > d->limits.total) {
            return Error {Zip::tr("The archive unpacks to more than %1 MB; it was refused. Unpack it and import the files in it a few at a time.")
                              .arg(megabytes(d->limits.total))};
        }
        if (out.size() > ratioCountsFrom && out.size() / d->limits.ratio > qint64(stat.comp_size)) {
            return Error {Zip::tr("“%1” in the archive unpacks to more than %2 times its size, as no document does; it was refused. Fetch the file "
                                  "from another place.").arg(name, QString::number(d->limits.ratio))};
        }
    }
    return out;
}

void ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    m_added << Added {name.toUtf8(), bytes, packing};
}

static bool addAll(zip_t *archive, const QByteArray &name, const QByteArray &bytes, bool stored)
{
    // The oldest day a zip file knows: the bytes depend on the content alone.
    constexpr zip_uint16_t firstDay = 0x21;
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    const zip_int64_t index = source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0;
}

Result<QByteArray> ZipWriter::finish() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    Archive archive(target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    const auto failed = [](const QString &why) { return Error {Zip::tr("The archive could not be made: %1.").arg(why)}; };
    if (!archive) {
        zip_source_free(target);
        return failed(reason(&error));
    }
    for (const Added &added : m_added) {
        if (!addAll(archive.get(), added.name, added.bytes, added.packing == Packing::Stored))
            return failed(QString::fromUtf8(zip_strerror(archive.get())));
    }
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> kept(target, &zip_source_free);
    if (zip_close(archive.get()) != 0)
        return failed(QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target, &stat) != 0 || zip_source_open(target) != 0)
        return failed(QString::fromUtf8(zip_error_strerror(zip_source_error(target))));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    return got == bytes.size() ? Result<QByteArray>(bytes) : failed(Zip::tr("its bytes could not be read back"));
}

} // namespace haeje
