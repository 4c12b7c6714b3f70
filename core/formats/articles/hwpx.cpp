// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/hwpx.h"

#include "core/formats/articles/hwpxbody.h"
#include "core/formats/articles/officefacts.h"
#include "core/formats/articles/zippedxml.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace haeje {

namespace {

struct Hwpx {
    Q_DECLARE_TR_FUNCTIONS(Hwpx)
};

using Name = QLatin1String;
const auto packageEntry = QStringLiteral("Contents/content.hpf");

/// In the order of the spine; where the package names none, by number.
QStringList sectionsOf(const XmlElement &package, const ZipReader &zip)
{
    QHash<QString, QString> items;
    QStringList sections;
    QSet<QString> seen;
    if (const XmlElement *manifest = package.child(Name("manifest"))) {
        for (const XmlElement &item : manifest->children)
            items.insert(item.attribute(Name("id")), item.attribute(Name("href")));
    }
    if (const XmlElement *spine = package.child(Name("spine"))) {
        for (const XmlElement &reference : spine->children) {
            const QString href = items.value(reference.attribute(Name("idref")));
            if (!href.section(QLatin1Char('/'), -1).startsWith(Name("section")))
                continue;
            for (const QString &entry : {href, QDir::cleanPath(Name("Contents/") + href)}) {
                if (zip.contains(entry) && !seen.contains(entry)) {
                    seen.insert(entry);
                    sections << entry;
                }
            }
        }
    }
    if (!sections.isEmpty())
        return sections;
    for (const ZipEntry &entry : zip.entries()) {
        if (entry.name.startsWith(Name("Contents/section")) && entry.name.endsWith(Name(".xml")))
            sections << entry.name;
    }
    QCollator byNumber{QLocale(QLocale::English)};
    byNumber.setNumericMode(true);
    std::sort(sections.begin(), sections.end(), byNumber);
    return sections;
}

void takeFacts(const XmlElement &package, PartBuilder &part)
{
    const XmlElement *metadata = package.child(Name("metadata"));
    if (!metadata)
        return;
    for (const XmlElement &element : metadata->children) {
        const QString name = element.attribute(Name("name"));
        const QString text = tidyText(element.wholeText());
        const QString place = Name("content.hpf ") + (name.isEmpty() ? element.name : name);
        if (element.is(Name("title"))) {
            part.fact(FactKind::Title, text, place);
        } else if (element.is(Name("language"))) {
            part.fact(FactKind::Language, text, place);
        } else if (name == Name("creator")) {
            part.fact(FactKind::Author, text, place);
        } else if (name == Name("keyword")) {
            for (const QString &word : listedNames(text, true))
                part.fact(FactKind::Keyword, word, place);
        } else if (name == Name("CreatedDate")) {
            part.fact(FactKind::Published, text.left(10), place + Name(" (created)"));
        }
    }
}

} // namespace

Result<SourceText> readHwpx(const QByteArray &bytes, const QString &)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    if (const Result<void> open = refuseEncrypted(*zip); !open)
        return open.error();
    const Result<XmlElement> package = readXmlEntry(*zip, packageEntry);
    if (!package)
        return package.error();
    const Result<XmlElement> header = readXmlEntry(*zip, QStringLiteral("Contents/header.xml"));
    if (!header)
        return header.error();
    const QStringList sections = sectionsOf(*package, *zip);
    if (sections.isEmpty())
        return Error {Hwpx::tr("The document holds no section; the file is not whole. Save it again in Hangul as HWPX, then import it.")};

    SourceText source;
    source.format = QStringLiteral("hwpx");
    PartBuilder part;
    HwpxBody body(source, part);
    body.setHeader(*header);
    for (const QString &section : sections) {
        const Result<QByteArray> content = zip->read(section);
        if (!content)
            return content.error();
        XmlStream xml(*content, section);
        body.read(xml);
        if (!xml.problem().isEmpty())
            return Error {xml.problem()};
    }
    body.addRules();
    takeFacts(*package, part);
    if (part.isEmpty())
        return noTextInside();
    source.parts << part.finish(source.leftOut);
    return source;
}

} // namespace haeje
