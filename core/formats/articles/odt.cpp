// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/odt.h"

#include "core/formats/articles/odtbody.h"
#include "core/formats/articles/officefacts.h"
#include "core/formats/articles/zippedxml.h"

namespace haeje {

Result<SourceText> readOdt(const QByteArray &bytes, const QString &)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    if (const Result<void> open = refuseEncrypted(*zip); !open)
        return open.error();
    const Result<XmlElement> styles = readXmlEntry(*zip, QStringLiteral("styles.xml"));
    if (!styles)
        return styles.error();
    const Result<QByteArray> content = zip->read(QStringLiteral("content.xml"));
    if (!content)
        return content.error();
    const Result<XmlElement> meta = readXmlEntry(*zip, QStringLiteral("meta.xml"));
    if (!meta)
        return meta.error();

    SourceText source;
    source.format = QStringLiteral("odt");
    PartBuilder part;
    OdtBody body(source, part);
    for (const XmlElement &element : styles->children) {
        if (element.is(QLatin1String("styles")))
            body.addStyles(element);
        else if (element.is(QLatin1String("master-styles")))
            body.leaveOutFrames(element);
    }
    XmlStream xml(*content, QStringLiteral("content.xml"));
    body.read(xml);
    if (!xml.problem().isEmpty())
        return Error {xml.problem()};
    takeOfficeFacts(*meta, QStringLiteral("meta.xml"), part);
    if (part.isEmpty())
        return noTextInside();
    source.parts << part.finish(source.leftOut);
    return source;
}

} // namespace haeje
