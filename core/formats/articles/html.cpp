// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(Html)
};

} // namespace

Result<SourceText> readHtml(const QByteArray &, const QString &)
{
    return Error {Html::tr("Web pages are not read yet. Open the page in a browser, save it as plain text (UTF-8) and import that.")};
}

Result<SourceText> readMhtml(const QByteArray &bytes, const QString &fileName)
{
    return readHtml(bytes, fileName);
}

Result<SourceText> readChapter(const QByteArray &xhtml)
{
    return readHtml(xhtml, {});
}

} // namespace haeje
