// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/xmltree.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct XmlTree {
    Q_DECLARE_TR_FUNCTIONS(XmlTree)
};

constexpr int deepest = 256;
constexpr int mostElements = 4'000'000;

} // namespace

QString XmlElement::attribute(QLatin1String key) const
{
    for (const auto &[name, value] : attributes) {
        if (name == key)
            return value;
    }
    return {};
}

bool XmlElement::has(QLatin1String key) const
{
    return std::any_of(attributes.begin(), attributes.end(), [&](const auto &attribute) { return attribute.first == key; });
}

const XmlElement *XmlElement::child(QLatin1String key) const
{
    const auto found = std::find_if(children.begin(), children.end(), [&](const XmlElement &c) { return c.is(key); });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::value(QLatin1String key, QLatin1String of) const
{
    const XmlElement *found = child(key);
    return found ? found->attribute(of) : QString();
}

QString XmlElement::wholeText() const
{
    QString all = text;
    for (const XmlElement &child : children)
        all += child.wholeText();
    return all;
}

XmlStream::XmlStream(const QByteArray &bytes, const QString &where) : m_reader(bytes), m_where(where)
{
    m_reader.setEntityExpansionLimit(0);
}

QString XmlStream::attribute(QLatin1String key) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == key)
            return attribute.value().toString();
    }
    return {};
}

bool XmlStream::advance()
{
    if (!m_problem.isEmpty() || m_reader.atEnd())
        return false;
    switch (m_reader.readNext()) {
    case QXmlStreamReader::Invalid:
        m_problem = XmlTree::tr("The part “%1” of the file is damaged at line %2 (%3). Open the file in the program that made it, save it again, "
                                "then import it.").arg(m_where, QString::number(m_reader.lineNumber()), m_reader.errorString());
        return false;
    case QXmlStreamReader::DTD:
        // A bare name of a document type is usual and harmless; declarations are entity bombs and addresses to fetch.
        if (m_reader.text().contains(QLatin1Char('['))) {
            m_problem = XmlTree::tr("The part “%1” of the file declares entities of its own, which no document needs and which can harm; "
                                    "the file was refused. Save it again in a word processor, then import it.").arg(m_where);
            return false;
        }
        return true;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest || ++m_elements > mostElements) {
            m_problem = m_depth > deepest
                ? XmlTree::tr("The part “%1” of the file nests its elements more than %2 deep, as no document does; the file was refused.")
                      .arg(m_where, QString::number(deepest))
                : XmlTree::tr("The part “%1” of the file has more than %2 elements. Split the document and import the parts.")
                      .arg(m_where, QString::number(mostElements));
            return false;
        }
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    default:
        return true;
    }
}

bool XmlStream::next()
{
    while (advance()) {
        if (m_reader.isStartElement() || m_reader.isEndElement())
            return true;
    }
    return false;
}

XmlElement XmlStream::started()
{
    XmlElement element;
    element.name = name();
    const QXmlStreamAttributes attributes = m_reader.attributes();
    element.attributes.reserve(attributes.size());
    for (const QXmlStreamAttribute &attribute : attributes)
        element.attributes.emplaceBack(attribute.name().toString(), attribute.value().toString());
    return element;
}

XmlElement XmlStream::element()
{
    XmlElement element = started();
    while (advance()) {
        if (m_reader.isEndElement())
            return element;
        if (m_reader.isStartElement())
            element.children << this->element();
        else if (m_reader.isCharacters())
            element.children << XmlElement {{}, m_reader.text().toString(), {}, {}};
    }
    return element;
}

void XmlStream::skip()
{
    for (int open = 1; open > 0 && advance();)
        open += m_reader.isStartElement() ? 1 : m_reader.isEndElement() ? -1 : 0;
}

Result<XmlElement> readXml(const QByteArray &bytes, const QString &where)
{
    XmlStream stream(bytes, where);
    XmlElement root;
    if (stream.next())
        root = stream.element();
    while (stream.next()) { }
    if (!stream.problem().isEmpty())
        return Error {stream.problem()};
    return root;
}

} // namespace haeje
