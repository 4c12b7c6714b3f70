// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/html/pagetree.h"

#include <QStringList>

namespace haeje {

/// Marks in a page's text that lead to notes of the same page.
class PageNotes
{
public:
    explicit PageNotes(const PageNode &page);

    /// The mark's number, if the link leads to a note.
    QString labelOf(const PageNode &link) const;
    QString label(const QString &id) const { return m_labels.value(id); }
    /// The id of the note that the element is, or that begins it.
    QString noteIn(const PageNode &element) const;

private:
    /// order: ids of the notes as their marks come.
    void dropBackLinks(const PageNode &page, const QStringList &order);

    QHash<QString, QString> m_labels; ///< number by the id of the note
};

} // namespace haeje
