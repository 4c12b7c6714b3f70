// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace haeje {

/// One HTML page of text that stands by itself and prints well: no script, nothing loaded. What it is given is words, never markup.
class PrintedPage
{
public:
    explicit PrintedPage(const QString &title);

    void heading(int level, const QString &words);
    /// Paragraphs at line breaks. look: a class of its style ("meta", "quote", "warning"), or empty.
    void text(const QString &words, const QString &look = {});
    /// A heavier name before the words, on one line; nothing where there are none.
    void fact(const QString &name, const QString &words);
    /// What begins here is kept on one page if it fits; ends with end().
    void begin(const QString &look);
    void end();
    QByteArray html() const;

private:
    QString m_title;
    QString m_body;
};

} // namespace haeje
