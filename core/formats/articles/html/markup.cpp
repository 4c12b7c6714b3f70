// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html/markup.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <utility>

namespace haeje {

namespace {

constexpr int deepest = 300;
constexpr int longestValue = 4000;
constexpr int mostJson = 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

const QSet<QByteArray> &facesOfLetters()
{
    static const QSet<QByteArray> names = {"b", "big", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "code"};
    return names;
}

/// Tags that nest nothing, or that the next of their kind closes: they do not count for the depth.
const QSet<QByteArray> &shallow()
{
    static const QSet<QByteArray> names = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
                                           "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "html", "head", "body"};
    return names;
}

const QSet<QByteArray> &keptAttributes()
{
    static const QSet<QByteArray> names = {"id", "class", "href", "name", "content", "property", "itemprop", "rel", "datetime", "lang", "xml:lang",
                                           "role", "hidden", "style", "alt", "title", "download", "epub:type", "aria-hidden", "http-equiv",
                                           "colspan", "src", "start"};
    return names;
}

class Tamer
{
public:
    explicit Tamer(const QByteArray &markup) : m_in(markup) { m_out.markup.reserve(markup.size() / 2); }

    TamedMarkup run()
    {
        while (m_at < m_in.size()) {
            if (m_in[m_at] != '<') {
                takeText();
            } else if (startsWith("<!--")) {
                skipComment();
            } else if (m_at + 1 < m_in.size() && (isLetter(m_in[m_at + 1]) || m_in[m_at + 1] == '/')) {
                takeTag();
            } else if (m_at + 1 < m_in.size() && (m_in[m_at + 1] == '!' || m_in[m_at + 1] == '?')) {
                skipDeclaration();
            } else {
                m_out.markup += "&lt;";
                ++m_at;
            }
        }
        return std::move(m_out);
    }

private:
    bool startsWith(const char *text) const { return QByteArrayView(m_in).sliced(m_at).startsWith(text); }

    void takeText()
    {
        const qsizetype next = m_in.indexOf('<', m_at);
        const qsizetype end = next < 0 ? m_in.size() : next;
        m_out.markup.append(m_in.constData() + m_at, end - m_at);
        m_at = end;
    }

    void skipComment()
    {
        // What does not end is a comment to the end of the file, as for a browser.
        const qsizetype found = m_in.indexOf("-->", m_at + 2);
        const qsizetype end = found < 0 ? m_in.size() : found;
        if (m_out.savedFrom.isEmpty() && end > m_at + 4)
            lookForAddress(m_in.mid(m_at + 4, std::min<qsizetype>(end - m_at - 4, 2000)));
        m_at = found < 0 ? m_in.size() : found + 3;
    }

    /// "saved from url=(0042)https://..." of browsers, "url: https://..." of SingleFile.
    void lookForAddress(const QByteArray &comment)
    {
        static const QRegularExpression form(QStringLiteral("(?:saved from url=\\(\\d+\\)|^\\s*url:\\s*)(https?://[^\\s\"'<>]+)"),
                                             QRegularExpression::MultilineOption);
        if (!comment.contains("url"))
            return;
        if (const QRegularExpressionMatch match = form.match(QString::fromUtf8(comment)); match.hasMatch())
            m_out.savedFrom = match.captured(1).toUtf8();
    }

    /// <!doctype>, <?xml?>, and CDATA, whose text stays.
    void skipDeclaration()
    {
        if (startsWith("<![CDATA[")) {
            const qsizetype found = m_in.indexOf("]]>", m_at);
            const qsizetype end = found < 0 ? m_in.size() : found;
            QByteArray text = m_in.mid(m_at + 9, end - m_at - 9);
            m_out.markup += text.replace('<', "&lt;");
            m_at = found < 0 ? m_in.size() : found + 3;
            return;
        }
        const qsizetype end = m_in.indexOf('>', m_at);
        m_at = end < 0 ? m_in.size() : end + 1;
    }

    struct Tag {
        QByteArray name;
        bool closing = false;
        bool selfClosing = false;
        QByteArray attributes; ///< those that are kept, as they are written out
        QByteArray type;
    };

    Tag readTag()
    {
        Tag tag;
        ++m_at;
        if (m_in[m_at] == '/') {
            tag.closing = true;
            ++m_at;
        }
        const qsizetype start = m_at;
        while (m_at < m_in.size() && !isBlank(m_in[m_at]) && m_in[m_at] != '>' && m_in[m_at] != '/')
            ++m_at;
        tag.name = m_in.mid(start, std::min<qsizetype>(m_at - start, 40)).toLower();
        QSet<QByteArray> seen;
        while (m_at < m_in.size() && m_in[m_at] != '>')
            readAttribute(tag, seen);
        ++m_at;
        return tag;
    }

    void readAttribute(Tag &tag, QSet<QByteArray> &seen)
    {
        if (isBlank(m_in[m_at]) || m_in[m_at] == '/') {
            tag.selfClosing = m_in[m_at] == '/';
            ++m_at;
            return;
        }
        const qsizetype start = m_at++;
        while (m_at < m_in.size() && !isBlank(m_in[m_at]) && m_in[m_at] != '>' && m_in[m_at] != '=' && m_in[m_at] != '/')
            ++m_at;
        const QByteArray name = m_in.mid(start, std::min<qsizetype>(m_at - start, 40)).toLower();
        qsizetype next = m_at;
        while (next < m_in.size() && isBlank(m_in[next]))
            ++next;
        QByteArray value;
        if (next < m_in.size() && m_in[next] == '=') {
            m_at = next + 1;
            value = readValue();
        }
        if (name == "type")
            tag.type = value.left(60).toLower();
        if (tag.closing || !keptAttributes().contains(name) || seen.contains(name) || value.startsWith("data:"))
            return;
        seen.insert(name);
        if (value.size() > longestValue)
            value.truncate(longestValue);
        tag.attributes += ' ' + name + "=\"" + value.replace('"', "&quot;") + '"';
    }

    QByteArray readValue()
    {
        while (m_at < m_in.size() && isBlank(m_in[m_at]))
            ++m_at;
        if (m_at >= m_in.size())
            return {};
        const char quote = m_in[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype found = m_in.indexOf(quote, m_at + 1);
            const qsizetype end = found < 0 ? m_in.size() : found;
            const QByteArray value = m_in.mid(m_at + 1, std::min<qsizetype>(end - m_at - 1, longestValue + 1));
            m_at = found < 0 ? m_in.size() : found + 1;
            return value;
        }
        const qsizetype start = m_at;
        while (m_at < m_in.size() && !isBlank(m_in[m_at]) && m_in[m_at] != '>')
            ++m_at;
        return m_in.mid(start, std::min<qsizetype>(m_at - start, longestValue + 1));
    }

    void takeTag()
    {
        const Tag tag = readTag();
        if (tag.name == "script" || tag.name == "style") {
            if (!tag.closing)
                skipRaw(tag);
            return;
        }
        const bool face = facesOfLetters().contains(tag.name);
        const QByteArray name = face ? QByteArray("span") : tag.name;
        if (tag.closing ? !mayClose(name) : !mayOpen(name))
            return;
        m_out.markup += tag.closing ? "</" : "<";
        m_out.markup += name;
        if (face && !tag.closing && (tag.name == "b" || tag.name == "strong"))
            m_out.markup += " role=\"strong\"";
        else
            m_out.markup += tag.attributes;
        m_out.markup += tag.selfClosing && !tag.closing ? "/>" : ">";
        // XHTML closes any tag so; HTML's parser does not see it, and anchors and titles would swallow what follows.
        static const QSet<QByteArray> closedSo = {"a", "span", "title", "textarea", "iframe"};
        if (tag.selfClosing && !tag.closing && closedSo.contains(name)) {
            m_out.markup += "</" + name + '>';
            mayClose(name);
        }
    }

    bool mayOpen(const QByteArray &name)
    {
        if (shallow().contains(name))
            return true;
        if (m_open.size() >= deepest) {
            ++m_dropped;
            m_out.cutDepth = true;
            return false;
        }
        m_open << name;
        return true;
    }

    bool mayClose(const QByteArray &name)
    {
        if (shallow().contains(name))
            return true;
        if (m_dropped > 0) {
            --m_dropped;
            return false;
        }
        const qsizetype at = m_open.lastIndexOf(name);
        if (at >= 0)
            m_open.resize(at);
        return at >= 0;
    }

    void skipRaw(const Tag &tag)
    {
        const bool script = tag.name == "script";
        (script ? m_out.scripts : m_out.styles)++;
        if (tag.selfClosing && !script)
            return;
        const qsizetype start = m_at;
        const QByteArray close = "</" + tag.name;
        qsizetype end = m_in.indexOf("</", m_at);
        while (end >= 0 && m_in.mid(end, close.size()).toLower() != close)
            end = m_in.indexOf("</", end + 2);
        if (end < 0)
            end = m_in.size();
        if (script && tag.type == "application/ld+json" && end - start <= mostJson && m_out.jsonLd.size() < 20)
            m_out.jsonLd << m_in.mid(start, end - start);
        const qsizetype closed = m_in.indexOf('>', end);
        m_at = closed < 0 ? m_in.size() : closed + 1;
    }

    const QByteArray &m_in;
    qsizetype m_at = 0;
    TamedMarkup m_out;
    QList<QByteArray> m_open;
    int m_dropped = 0;
};

} // namespace

TamedMarkup tamed(const QByteArray &markup)
{
    return Tamer(markup).run();
}

} // namespace haeje
