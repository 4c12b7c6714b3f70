// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"

namespace haeje {

// One function per verb, each in the file of its name. `arguments` are those behind the verb.
int createVerb(const Verb &verb, const QStringList &arguments);
int importVerb(const Verb &verb, const QStringList &arguments);
/// `define` of codes and their groups has options of its own.
bool definesCodes(const QStringList &arguments);
int defineCodesVerb(const Verb &verb, const QStringList &arguments);
bool definesWordLists(const QStringList &arguments);
int defineWordListsVerb(const Verb &verb, const QStringList &arguments);
/// `define` of messages that texts tell of has options of its own too.
bool definesProposals(const QStringList &arguments);
int defineProposalsVerb(const Verb &verb, const QStringList &arguments);
int listVerb(const Verb &verb, const QStringList &arguments);
int showVerb(const Verb &verb, const QStringList &arguments);
int setVerb(const Verb &verb, const QStringList &arguments);
int defineVerb(const Verb &verb, const QStringList &arguments);
int searchVerb(const Verb &verb, const QStringList &arguments);
int settleVerb(const Verb &verb, const QStringList &arguments);
int codeVerb(const Verb &verb, const QStringList &arguments);
int correctVerb(const Verb &verb, const QStringList &arguments);
int analyseVerb(const Verb &verb, const QStringList &arguments);
int chartVerb(const Verb &verb, const QStringList &arguments);
int timelineVerb(const Verb &verb, const QStringList &arguments);
int exportVerb(const Verb &verb, const QStringList &arguments);
int checkVerb(const Verb &verb, const QStringList &arguments);
int notYetVerb(const Verb &verb, const QStringList &arguments);

/// The program without a verb: opens the window, or renders a place of it to a file.
int openWorkbench(const QStringList &arguments);

} // namespace haeje
