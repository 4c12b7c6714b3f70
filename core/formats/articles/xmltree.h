// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QXmlStreamReader>

namespace haeje {

/// An element with everything in it. Names are local: prefixes differ from program to program.
struct XmlElement {
    QString name; ///< empty: a stretch of text
    QString text; ///< of such a stretch
    QList<QPair<QString, QString>> attributes;
    QList<XmlElement> children;

    bool is(QLatin1String other) const { return name == other; }
    QString attribute(QLatin1String key) const;
    bool has(QLatin1String key) const;
    /// The first child of that name; null if there is none.
    const XmlElement *child(QLatin1String key) const;
    /// child(key)->attribute(of), or empty.
    QString value(QLatin1String key, QLatin1String of) const;
    /// All text in it, as it stands.
    QString wholeText() const;
};

/// XML of an untrusted file, read forwards. A document type that declares anything is refused and so no entity is ever expanded,
/// nothing is fetched, depth and number of the elements are bounded. `where` names the entry for the sentence.
class XmlStream
{
public:
    XmlStream(const QByteArray &bytes, const QString &where);

    /// The next start or end of an element. False: the end, or an error.
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }
    bool isStart(QLatin1String name) const { return isStart() && m_reader.name() == name; }
    bool isEnd(QLatin1String name) const { return m_reader.isEndElement() && m_reader.name() == name; }
    QString name() const { return m_reader.name().toString(); }
    QString attribute(QLatin1String key) const;

    /// The element whose start was just reached, with all in it; its end is passed.
    XmlElement element();
    /// Passes the end of the element whose start was just reached.
    void skip();

    /// Empty as long as all is well.
    QString problem() const { return m_problem; }

private:
    bool advance();
    XmlElement started();

    QXmlStreamReader m_reader;
    QString m_where;
    QString m_problem;
    int m_depth = 0;
    int m_elements = 0;
};

/// The whole of a small file as one element.
Result<XmlElement> readXml(const QByteArray &bytes, const QString &where);

} // namespace haeje
