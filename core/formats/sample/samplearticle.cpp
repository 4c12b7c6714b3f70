// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sample/samplearticle.h"

namespace haeje {

SampleArticle readSampleArticle(const QString &source)
{
    SampleArticle article;
    for (QString part : source.normalized(QString::NormalizationForm_C).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        BlockKind kind = BlockKind::Paragraph;
        part = part.trimmed();
        if (part.startsWith(QLatin1String("## ")))
            kind = BlockKind::Heading1;
        else if (part.startsWith(QLatin1String("# ")))
            kind = BlockKind::Title;
        part.remove(0, kind == BlockKind::Heading1 ? 3 : kind == BlockKind::Title ? 2 : 0);
        if (kind == BlockKind::Title)
            article.title = part;
        if (!article.text.isEmpty())
            article.text += QStringLiteral("\n\n");
        const int start = int(article.text.size());
        article.text += part;
        article.blocks += {kind, {start, int(article.text.size())}};
    }
    return article;
}

} // namespace haeje
