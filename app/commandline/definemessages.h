// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"

namespace haeje {

/// `define PROJECT actor|occasion|kind|message NAME` and `set PROJECT replies` have options of their own.
bool definesMessages(const QStringList &arguments);
int defineMessagesVerb(const Verb &verb, const QStringList &arguments);
bool setsReplies(const QStringList &arguments);
int setRepliesVerb(const Verb &verb, const QStringList &arguments);

} // namespace haeje
