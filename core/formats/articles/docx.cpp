// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/docx.h"

#include "core/formats/articles/docxbody.h"
#include "core/formats/articles/officefacts.h"
#include "core/formats/articles/zippedxml.h"

#include <QCoreApplication>
#include <QDir>

namespace haeje {

namespace {

struct Docx {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};

using Name = QLatin1String;

/// The parts that belong to another one, by the last word of their type ("footnotes").
struct DocxParts {
    QMultiHash<QString, QString> entries;
    QString first(const char *type) const { return entries.value(QString::fromLatin1(type)); }
};

class DocxFile
{
public:
    explicit DocxFile(ZipReader zip) : m_zip(std::move(zip)) { }

    Result<SourceText> read()
    {
        m_source.format = QStringLiteral("docx");
        const Result<DocxParts> package = partsOf({});
        if (!package)
            return package.error();
        const QString main = package->first("officeDocument").isEmpty() ? QStringLiteral("word/document.xml") : package->first("officeDocument");
        const Result<DocxParts> parts = partsOf(main);
        if (!parts)
            return parts.error();
        const Result<void> done = readParts(*package, *parts, main);
        if (!done)
            return done.error();
        m_source.parts << m_part.finish(m_source.leftOut);
        if (m_source.parts.first().blocks.isEmpty())
            return noTextInside();
        return std::move(m_source);
    }

private:
    Result<XmlElement> xmlOf(const QString &entry) { return readXmlEntry(m_zip, entry); }

    Result<DocxParts> partsOf(const QString &entry)
    {
        const QString folder = entry.contains(QLatin1Char('/')) ? entry.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') : QString();
        const Result<XmlElement> root = xmlOf(folder + QLatin1String("_rels/") + entry.section(QLatin1Char('/'), -1) + QLatin1String(".rels"));
        if (!root)
            return root.error();
        DocxParts parts;
        for (const XmlElement &relation : root->children) {
            if (relation.attribute(Name("TargetMode")) == Name("External"))
                continue;
            const QString target = relation.attribute(Name("Target"));
            const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QDir::cleanPath(folder + target);
            parts.entries.insert(relation.attribute(Name("Type")).section(QLatin1Char('/'), -1), path);
        }
        return parts;
    }

    Result<void> readParts(const DocxParts &package, const DocxParts &parts, const QString &main)
    {
        const Result<XmlElement> styleRoot = xmlOf(parts.first("styles"));
        if (!styleRoot)
            return styleRoot.error();
        const DocxStyles styles(*styleRoot);
        DocxBody body(styles, m_source, m_part);
        const Result<XmlElement> numbering = xmlOf(parts.first("numbering"));
        if (!numbering)
            return numbering.error();
        body.setNumbering(DocxNumbering(*numbering));
        for (const char *type : {"footnotes", "endnotes"}) {
            const Result<XmlElement> notes = xmlOf(parts.first(type));
            if (!notes)
                return notes.error();
            body.setNotes(*notes);
        }
        const Result<QByteArray> text = m_zip.read(main);
        if (!text)
            return text.error();
        XmlStream xml(*text, main);
        body.read(xml);
        if (!xml.problem().isEmpty())
            return Error {xml.problem()};
        if (const Result<void> comments = readComments(body, parts.first("comments")); !comments)
            return comments.error();
        if (const Result<void> frames = readFrames(body, parts); !frames)
            return frames.error();
        const QString core = package.first("core-properties").isEmpty() ? QStringLiteral("docProps/core.xml") : package.first("core-properties");
        const Result<XmlElement> facts = xmlOf(core);
        if (!facts)
            return facts.error();
        takeOfficeFacts(*facts, core, m_part);
        return {};
    }

    Result<void> readComments(DocxBody &body, const QString &entry)
    {
        const Result<XmlElement> root = xmlOf(entry);
        if (!root)
            return root.error();
        for (const XmlElement &comment : root->children) {
            if (!comment.is(Name("comment")))
                continue;
            m_part.comment(comment.attribute(Name("id")), comment.attribute(Name("author")),
                           QDateTime::fromString(comment.attribute(Name("date")), Qt::ISODate), body.plainText(comment));
        }
        return {};
    }

    /// Headers and footers: listed, not read.
    Result<void> readFrames(DocxBody &body, const DocxParts &parts)
    {
        QStringList seen;
        for (const char *type : {"header", "footer"}) {
            QStringList entries = parts.entries.values(QString::fromLatin1(type));
            entries.removeDuplicates();
            entries.sort();
            for (const QString &entry : std::as_const(entries)) {
                const Result<XmlElement> root = xmlOf(entry);
                if (!root)
                    return root.error();
                const QString text = body.plainText(*root);
                if (text.isEmpty() || seen.contains(text))
                    continue;
                seen << text;
                m_source.leftOut << LeftOut {type[0] == 'h' ? Docx::tr("header of the pages") : Docx::tr("footer of the pages"), 0, text};
            }
        }
        return {};
    }

    ZipReader m_zip;
    SourceText m_source;
    PartBuilder m_part;
};

} // namespace

Result<SourceText> readDocx(const QByteArray &bytes, const QString &)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    return DocxFile(std::move(*zip)).read();
}

} // namespace haeje
