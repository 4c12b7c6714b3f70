// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/zippedxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct ZippedXml {
    Q_DECLARE_TR_FUNCTIONS(ZippedXml)
};

bool holds(const XmlElement &element, QLatin1String name)
{
    return element.is(name) || std::any_of(element.children.begin(), element.children.end(), [&](const XmlElement &c) { return holds(c, name); });
}

} // namespace

Result<XmlElement> readXmlEntry(ZipReader &zip, const QString &entry)
{
    if (entry.isEmpty() || !zip.contains(entry))
        return XmlElement {};
    const Result<QByteArray> bytes = zip.read(entry);
    return bytes ? readXml(*bytes, entry) : Result<XmlElement>(bytes.error());
}

Result<void> refuseEncrypted(ZipReader &zip)
{
    const Result<XmlElement> manifest = readXmlEntry(zip, QStringLiteral("META-INF/manifest.xml"));
    if (!manifest)
        return manifest.error();
    if (!holds(*manifest, QLatin1String("encryption-data")))
        return {};
    return Error {ZippedXml::tr("The document is protected with a password. Open it in the program that made it, save it without a password, "
                                "then import it.")};
}

Error noTextInside()
{
    return Error {ZippedXml::tr("The document holds no text. If it is made of pictures, import the text they were made from.")};
}

} // namespace haeje
