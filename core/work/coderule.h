// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/coderule.h"
#include "core/base/table.h"
#include "core/store/documentlist.h"

#include <QSet>

namespace haeje {

class Project;

/// The words with the other spellings that the project keeps for them, each once.
QStringList withSpellings(const Project &project, const QStringList &words);
/// The texts of passages, for what others are to be like. Error: a passage that is not there.
Result<QStringList> textsOfPassages(const Project &project, const QList<PassageId> &passages);

/// Runs the rule over the documents from this thread. Errors: as RuleRun.
Result<std::vector<RuleHit>> runRule(const Project &project, const CodeRule &rule, const DocumentFilter &documents);

/// By position of the hits: coded so by the project's coder already.
std::vector<char> codedAlready(const Project &project, const std::vector<RuleHit> &hits, const QString &codePath);

/// What would be coded, hit by hit: document, title, start, end, before, quote, after, matches, likeness, coded.
Table ruleTable(const Project &project, const CodeRule &rule, const std::vector<RuleHit> &hits, const std::vector<char> &coded, int contextWords);

/// Codes those ticked (by position; empty: all) in one undoable edit, leaving out what is coded so already. How many were coded.
Result<int> codeByRule(Project &project, const std::vector<RuleHit> &hits, const std::vector<char> &ticked, const QString &codePath);

} // namespace haeje
