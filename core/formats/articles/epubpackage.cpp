// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/epubpackage.h"

#include "core/formats/articles/officefacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QUrl>

namespace haeje {

namespace {

struct Epub {
    Q_DECLARE_TR_FUNCTIONS(Epub)
};

using Name = QLatin1String;

struct Item {
    QString entry;
    QString type;
    QString properties;
};

QString resolved(const QString &base, const QString &href)
{
    const QString path = QUrl::fromPercentEncoding(href.section(QLatin1Char('#'), 0, 0).toUtf8()).normalized(QString::NormalizationForm_C);
    const QString folder = base.contains(QLatin1Char('/')) ? base.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') : QString();
    return QDir::cleanPath(folder + path);
}

const XmlElement *find(const XmlElement &element, Name name)
{
    if (element.is(name))
        return &element;
    for (const XmlElement &child : element.children) {
        if (const XmlElement *found = find(child, name))
            return found;
    }
    return nullptr;
}

/// Fonts may be packed so that they cannot be taken out; the text is then free all the same.
bool isProtected(const XmlElement &element)
{
    if (element.is(Name("EncryptedData"))) {
        const QString method = element.value(Name("EncryptionMethod"), Name("Algorithm"));
        return !method.startsWith(Name("http://www.idpf.org/2008/embedding")) && !method.startsWith(Name("http://ns.adobe.com/pdf/enc#RC"));
    }
    return std::any_of(element.children.begin(), element.children.end(), [](const XmlElement &child) { return isProtected(child); });
}

/// The titles of navigation.xhtml: the list of the contents, else the whole.
void takeTitles(const XmlElement &element, const QString &base, QHash<QString, QString> &titles)
{
    if (element.is(Name("nav")) && element.has(Name("type")) && element.attribute(Name("type")) != Name("toc"))
        return;
    if (element.is(Name("a"))) {
        const QString entry = resolved(base, element.attribute(Name("href")));
        // The first title that points into a file names it; those below are parts of the chapter.
        if (const QString title = tidyText(element.wholeText()); !title.isEmpty() && !titles.contains(entry))
            titles.insert(entry, title);
    } else if (element.is(Name("navPoint"))) {
        const XmlElement *label = element.child(Name("navLabel"));
        const QString entry = resolved(base, element.value(Name("content"), Name("src")));
        if (const QString title = label ? tidyText(label->wholeText()) : QString(); !title.isEmpty() && !titles.contains(entry))
            titles.insert(entry, title);
    }
    for (const XmlElement &child : element.children)
        takeTitles(child, base, titles);
}

FactKind kindOf(const XmlElement &element)
{
    static const QList<QPair<Name, FactKind>> kinds = {
        {Name("title"), FactKind::Title}, {Name("creator"), FactKind::Author}, {Name("date"), FactKind::Published},
        {Name("publisher"), FactKind::Outlet}, {Name("language"), FactKind::Language}, {Name("subject"), FactKind::Keyword},
    };
    for (const auto &[name, kind] : kinds) {
        if (element.is(name))
            return kind;
    }
    return FactKind::Download; // stands for none
}

void takeFacts(const XmlElement &metadata, EpubPackage &package)
{
    for (const XmlElement &element : metadata.children) {
        const FactKind kind = kindOf(element);
        const QString text = tidyText(element.wholeText());
        const QString event = element.attribute(Name("event")), role = element.attribute(Name("role"));
        const bool another = (kind == FactKind::Title && !package.title.isEmpty()) || (!event.isEmpty() && event != Name("publication"))
            || (!role.isEmpty() && role != Name("aut"));
        if (kind == FactKind::Download || text.isEmpty() || another)
            continue;
        if (kind == FactKind::Title)
            package.title = text;
        const QStringList values = kind == FactKind::Author ? listedNames(text, false) : QStringList {text};
        for (const QString &value : values)
            package.facts << SourceFact {kind, value, Name("OPF dc:") + element.name};
    }
}

/// The manifest and the spine; false where no text is named.
bool takeSpine(const XmlElement &root, const QString &opf, EpubPackage &package, QHash<QString, Item> &items)
{
    const XmlElement *manifest = root.child(Name("manifest"));
    const XmlElement *spine = root.child(Name("spine"));
    if (!manifest || !spine)
        return false;
    for (const XmlElement &item : manifest->children) {
        if (!item.is(Name("item")))
            continue;
        items.insert(item.attribute(Name("id")), {resolved(opf, item.attribute(Name("href"))), item.attribute(Name("media-type")),
                                                  item.attribute(Name("properties"))});
    }
    QSet<QString> seen;
    for (const XmlElement &reference : spine->children) {
        const Item item = items.value(reference.attribute(Name("idref")));
        const bool isText = item.type.isEmpty() || item.type.contains(Name("html")) || item.type.contains(Name("xml"));
        if (item.entry.isEmpty() || !isText || item.type == Name("image/svg+xml") || seen.contains(item.entry))
            continue;
        seen.insert(item.entry);
        package.spine << EpubPackage::Chapter {item.entry, reference.attribute(Name("linear")) != Name("no")};
    }
    return !package.spine.isEmpty();
}

void takeContents(ZipReader &zip, const QHash<QString, Item> &items, EpubPackage &package)
{
    // Both lists may be there; that of EPUB 3 comes first and wins. One that is damaged costs the titles, not the book.
    for (const bool modern : {true, false}) {
        for (const Item &item : items) {
            const bool wanted = modern ? item.properties.split(QLatin1Char(' ')).contains(Name("nav"))
                                       : item.type == Name("application/x-dtbncx+xml");
            if (!wanted)
                continue;
            if (modern)
                package.navigation = item.entry;
            const Result<XmlElement> root = readXmlEntry(zip, item.entry);
            if (root)
                takeTitles(*root, item.entry, package.titles);
            break;
        }
    }
}

} // namespace

Result<EpubPackage> readEpubPackage(ZipReader &zip)
{
    const Result<XmlElement> encryption = readXmlEntry(zip, QStringLiteral("META-INF/encryption.xml"));
    if (!encryption)
        return encryption.error();
    if (isProtected(*encryption)) {
        return Error {Epub::tr("The book is protected against copying (DRM); its text cannot be read. Ask its publisher for a copy without "
                               "protection and import that.")};
    }
    const Result<XmlElement> container = readXmlEntry(zip, QStringLiteral("META-INF/container.xml"));
    if (!container)
        return container.error();
    const XmlElement *rootFile = find(*container, Name("rootfile"));
    QString opf = rootFile ? rootFile->attribute(Name("full-path")) : QString();
    for (const ZipEntry &entry : zip.entries()) {
        if (opf.isEmpty() && entry.name.endsWith(Name(".opf")))
            opf = entry.name;
    }
    if (opf.isEmpty())
        return Error {Epub::tr("The book has no table of its parts (OPF); the file is not whole. Fetch it again, then import it.")};
    const Result<QByteArray> bytes = zip.read(opf);
    if (!bytes)
        return bytes.error();
    const Result<XmlElement> root = readXml(*bytes, opf);
    if (!root)
        return root.error();
    EpubPackage package;
    QHash<QString, Item> items;
    if (!takeSpine(*root, opf, package, items))
        return Error {Epub::tr("The book names no chapter to read (its spine is empty). Fetch it again, or import its text as HTML.")};
    if (const XmlElement *metadata = root->child(Name("metadata")))
        takeFacts(*metadata, package);
    takeContents(zip, items, package);
    return package;
}

} // namespace haeje
