// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/matrix.h"

#include <QMap>
#include <QStringList>

#include <cmath>

namespace haeje::test {

inline int positionIn(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
    return int(names.indexOf(name));
}

/// Codings as they are drawn under a text. Lines: the text, then one for each code and coder, whose runs of '=' are passages:
///   one two three
///   A     |===
///   A/ben |    =========
/// A line "--" begins the next document. Codes must be named in `codes` ("A", "A>B": B is below A).
inline CodedTexts drawnTexts(const QStringList &codes, const QStringList &lines)
{
    CodedTexts texts;
    for (const QString &code : codes) {
        const int parent = int(texts.codePaths.indexOf(code.section(QLatin1Char('>'), 0, -2)));
        texts.codes += CodeId(texts.codes.size() + 1);
        texts.parents += parent;
        texts.codePaths += code;
    }
    QMap<std::pair<int, TextSpan>, qint64> passages;
    qint64 codings = 0;
    bool isText = true;
    for (const QString &line : lines) {
        if (line == QLatin1String("--")) {
            isText = true;
            continue;
        }
        if (isText) {
            CodedText text{DocumentId(qint64(texts.documents.size()) + 1), {}, {}, int(line.toUcs4().size())};
            text.parts = std::make_shared<const TextParts>(
                textParts(QString(line).replace(QLatin1Char('/'), QLatin1Char('\n')),
                          TextPart::Characters | TextPart::Words | TextPart::Sentences | TextPart::Paragraphs));
            texts.documents.push_back(text);
            isText = false;
            continue;
        }
        const QString name = line.section(QLatin1Char('|'), 0, 0).trimmed();
        const QString marks = line.section(QLatin1Char('|'), 1) + QLatin1Char(' ');
        const int code = int(texts.codePaths.indexOf(name.section(QLatin1Char('/'), 0, 0)));
        const int coder = positionIn(texts.coders, name.section(QLatin1Char('/'), 1));
        for (int start = int(marks.indexOf(QLatin1Char('='))); start >= 0; start = int(marks.indexOf(QLatin1Char('='), start))) {
            const TextSpan span{start, int(marks.indexOf(QLatin1Char(' '), start))};
            qint64 &passage = passages[{int(texts.documents.size()), span}];
            passage = passage ? passage : qint64(passages.size());
            texts.documents.back().spans.push_back({CodingId(++codings), PassageId(passage), code, coder, span});
            start = span.end;
        }
    }
    for (CodedText &text : texts.documents) {
        std::stable_sort(text.spans.begin(), text.spans.end(), [](const CodedSpan &a, const CodedSpan &b) {
            return std::tuple(a.span.start, -a.span.end, a.passage) < std::tuple(b.span.start, -b.span.end, b.passage);
        });
    }
    return texts;
}

/// "1 2 3 / 4 5 6": rows and columns with their totals; a share with two digits, what is not stated as "-".
inline QString printed(const MatrixCells &cells)
{
    QStringList rows;
    for (int row = 0; row <= cells.rows; ++row) {
        QStringList numbers;
        for (int column = 0; column <= cells.columns; ++column) {
            const double value = cells.at(row, column);
            numbers += std::isnan(value) ? QStringLiteral("-") : QString::number(std::round(value * 100) / 100);
        }
        rows += numbers.join(QLatin1Char(' '));
    }
    return rows.join(QStringLiteral(" / "));
}

inline QString printed(const QList<PassageId> &passages)
{
    QStringList numbers;
    for (const PassageId passage : passages)
        numbers += QString::number(passage.value);
    return numbers.join(QLatin1Char(' '));
}

} // namespace haeje::test
