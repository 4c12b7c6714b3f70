// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace haeje::test {

/// What is wrong with a golden, as a sentence; empty if it holds what was found. With HAEJE_WRITE_GOLDENS set it is written
/// anew, and the test fails all the same: what nobody has read proves nothing.
inline QString faultOfGolden(const QString &path, const QJsonObject &found)
{
    const QByteArray text = QJsonDocument(found).toJson();
    QFile file(path);
    if (qEnvironmentVariableIsSet("HAEJE_WRITE_GOLDENS")) {
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return (written ? QStringLiteral("%1 was written anew. Read it, then run the test without HAEJE_WRITE_GOLDENS.")
                        : QStringLiteral("%1 could not be written.")).arg(path);
    }
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 is missing. Set HAEJE_WRITE_GOLDENS to write it, and read it before it is kept.").arg(path);
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> is = text.split('\n');
    qsizetype line = 0;
    while (line < expected.size() && line < is.size() && expected[line] == is[line])
        ++line;
    if (line == expected.size() && line == is.size())
        return {};
    return QStringLiteral("%1, line %2\nexpected: %3\nfound:    %4")
        .arg(path).arg(line + 1).arg(QString::fromUtf8(expected.value(line)), QString::fromUtf8(is.value(line)));
}

} // namespace haeje::test
