// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"

#include <QHash>

namespace haeje {

/// The columns of a table by our names for them; a name may have several spellings, the first that is there counts.
class Columns
{
public:
    struct Spelling {
        QString name;
        QStringList alternatives;
    };
    Columns(const QStringList &header, const QList<Spelling> &spellings)
    {
        for (const Spelling &spelling : spellings) {
            for (const QString &candidate : QStringList {spelling.name} + spelling.alternatives) {
                const qsizetype at = indexIn(header, candidate);
                if (at < 0 || m_at.contains(spelling.name))
                    continue;
                m_at.insert(spelling.name, int(at));
            }
        }
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (!m_at.values().contains(int(i)))
                m_unknown << header[i];
        }
    }

    /// Those of the names that the table has no column for.
    QStringList missing(const QStringList &names) const
    {
        QStringList none = names;
        none.removeIf([this](const QString &name) { return has(name); });
        return none;
    }
    bool has(const QString &name) const { return m_at.contains(name); }
    /// The trimmed cell; empty where the row or the table has none.
    QString cell(const CsvTable::Row &row, const QString &name) const
    {
        return row.fields.value(m_at.value(name, -1)).trimmed();
    }
    const QStringList &unknown() const { return m_unknown; }

private:
    /// Headers are compared without case and with blanks for underscores: "Event date" is event_date.
    static qsizetype indexIn(const QStringList &header, const QString &name)
    {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i].trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('_')) == name)
                return i;
        }
        return -1;
    }

    QHash<QString, int> m_at;
    QStringList m_unknown;
};

} // namespace haeje
