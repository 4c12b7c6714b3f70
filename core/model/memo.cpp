// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/memo.h"

#include <QCoreApplication>

namespace haeje {

static constexpr int headingLength = 80;

static const char *const kindTitles[] = {
    QT_TRANSLATE_NOOP("MemoKind", "note"),     QT_TRANSLATE_NOOP("MemoKind", "method"), QT_TRANSLATE_NOOP("MemoKind", "theory"),
    QT_TRANSLATE_NOOP("MemoKind", "question"), QT_TRANSLATE_NOOP("MemoKind", "idea"),
};

const QStringList &memoKinds()
{
    static const QStringList words = [] {
        QStringList list;
        for (const char *title : kindTitles)
            list << QString::fromLatin1(title);
        return list;
    }();
    return words;
}

QString memoKindTitle(const QString &kind)
{
    const qsizetype at = memoKinds().indexOf(kind);
    return at < 0 ? kind : QCoreApplication::translate("MemoKind", kindTitles[at]);
}

QString memoKindFrom(const QString &typed)
{
    const QString tidy = typed.simplified().normalized(QString::NormalizationForm_C);
    for (const QString &word : memoKinds()) {
        if (tidy.compare(word, Qt::CaseInsensitive) == 0 || tidy.compare(memoKindTitle(word), Qt::CaseInsensitive) == 0)
            return word;
    }
    return tidy;
}

QString memoHeading(const QString &title, const QString &text)
{
    if (!title.isEmpty())
        return title;
    const QString line = text.left(4 * headingLength).simplified();
    if (line.size() <= headingLength)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), headingLength);
    qsizetype cut = space > headingLength / 2 ? space : headingLength;
    cut -= line.at(cut).isLowSurrogate();
    return line.left(cut) + QStringLiteral("…");
}

} // namespace haeje
