// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace haeje {

/// The page in a file that a browser saved with all its parts (MHTML).
struct MailedPage {
    QByteArray html;
    QString address; ///< where it was saved from, if the file says so
};

/// The first HTML part, unpacked. Errors: none is there, or it is packed in a way that is not read.
Result<MailedPage> mailedPage(const QByteArray &bytes);

} // namespace haeje
