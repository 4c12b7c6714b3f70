// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/textspan.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace haeje {

/// How stretches are found that one code is put on.
enum class RuleKind { Text, Regex, List, Similar };
/// What is coded of a place that was found.
enum class RuleUnit { Match, Word, Sentence, Paragraph };

struct CodeRule {
    RuleKind kind = RuleKind::Text;
    QStringList words;   ///< the text (one), the words of the list, or the texts that others are to be like
    QString expression;  ///< of Regex
    bool matchCase = false;
    bool wholeWords = false; ///< nothing joins the words found: letters or digits at their ends; hanja and kana always stand alone
    RuleUnit unit = RuleUnit::Match;
    double least = 0.2;  ///< of Similar: the least likeness, 0 to 1
};

/// The words of the enums, for the command line: text regex list similar; match word sentence paragraph.
QStringList ruleKindWords();
QStringList ruleUnitWords();

/// One stretch that a rule would code.
struct RuleHit {
    DocumentId document;
    TextSpan span;     ///< what would be coded
    TextSpan match;    ///< the first place found in it
    int matches = 1;   ///< found in it
    double score = 1;  ///< of Similar: its likeness
    bool operator==(const RuleHit &) const = default;
};

/// Runs a rule over one text after another; may live on any thread. A regular expression is bounded: a text on which it needs too
/// many steps, and a run longer than the limit, end the run with a sentence.
class RuleRun
{
public:
    /// Error: nothing to look for, an expression that is none (where).
    static Result<std::shared_ptr<RuleRun>> begin(const CodeRule &rule, int limitMilliseconds = 5000);
    ~RuleRun();

    /// Error: too slow (which text), cancelled, more than mostHits.
    Result<void> add(DocumentId document, const QString &title, const QString &text);
    /// By document in the order added, then place; of Similar only now, when the words of all texts are known.
    std::vector<RuleHit> finish();
    /// From any thread.
    void cancel() { m_cancelled = true; }

    static constexpr int mostHits = 200000;

private:
    RuleRun();
    struct Private;
    std::unique_ptr<Private> d;
    std::atomic<bool> m_cancelled = false;
};

/// The rule in words, with how likeness is reckoned.
QString ruleInWords(const CodeRule &rule);

} // namespace haeje
