// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/definenotes.h"

#include "app/commandline/arguments.h"
#include "core/store/claims.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"

namespace haeje {

namespace {

struct NoteOption {
    const char *option;
    const char *kinds; ///< "memo", "claim", "memo claim"
};

constexpr NoteOption noteOptions[] = {
    {"on", "memo"},     {"text", "memo"},    {"title", "memo"},     {"link", "memo"},      {"unlink", "memo"},   {"kind", "memo claim"},
    {"for", "claim"},   {"against", "claim"}, {"context", "claim"}, {"drop", "claim"},     {"strength", "claim"}, {"missing", "claim"},
    {"notes", "claim roundup"}, {"position", "claim"},
};

/// The number that a NAME is, if it is one.
std::optional<qint64> numberIn(const QString &name)
{
    bool number = false;
    const qint64 id = name.toLongLong(&number);
    return number && id > 0 ? std::optional(id) : std::nullopt;
}

Result<EntityRef> entityGiven(const QString &text)
{
    const EntityRef entity = entityFromText(text);
    if (!entity)
        return Error{CommandLine::tr("“%1” names nothing of a project. Write KIND:ID, as in passage:12, document:1, code:3, memo:2, or “project”.").arg(text)};
    return entity;
}

Result<void> setLinks(Project &project, MemoId memo, const Arguments &arguments)
{
    for (const QString &text : arguments.values(QStringLiteral("link"))) {
        const auto to = entityGiven(text);
        const auto done = to ? project.memos().link(memo, *to) : Result<void>(to.error());
        if (!done)
            return done;
    }
    for (const QString &text : arguments.values(QStringLiteral("unlink"))) {
        const auto to = entityGiven(text);
        const auto done = to ? project.memos().unlink(memo, *to) : Result<void>(to.error());
        if (!done)
            return done;
    }
    return {};
}

std::optional<Memo> memoNamed(const Project &project, const QString &name)
{
    if (const auto id = numberIn(name))
        return project.memos().find(MemoId(*id));
    for (const Memo &memo : project.memos().all()) {
        if (memo.title == name.simplified().normalized(QString::NormalizationForm_C))
            return memo;
    }
    return std::nullopt;
}

/// "12" or "12:why it is there".
Result<ClaimEvidence> evidenceGiven(const QString &text, ClaimStance stance)
{
    const auto passage = numberIn(text.section(u':', 0, 0).trimmed());
    if (!passage)
        return Error{CommandLine::tr("--%1 takes a passage's number, with a note behind a colon if you like (12 or 12:why), not “%2”. `haeje list PROJECT "
                                     "passages` names those there are.")
                         .arg(claimStanceName(stance), text)};
    return ClaimEvidence{PassageId(*passage), stance, text.section(u':', 1)};
}

Result<void> setPassages(Project &project, ClaimId claim, const Arguments &arguments)
{
    for (const ClaimStance stance : {ClaimStance::For, ClaimStance::Against, ClaimStance::Context}) {
        for (const QString &text : arguments.values(claimStanceName(stance))) {
            const auto evidence = evidenceGiven(text, stance);
            const auto done = evidence ? project.claims().setEvidence(claim, *evidence) : Result<void>(evidence.error());
            if (!done)
                return done;
        }
    }
    for (const QString &text : arguments.values(QStringLiteral("drop"))) {
        const auto passage = numberIn(text);
        if (!passage || !project.passages().evidenceOf(claim).contains(PassageId(*passage)))
            return Error{CommandLine::tr("Passage “%1” is not with this claim.").arg(text)};
        if (const auto done = project.claims().removeEvidence(claim, PassageId(*passage)); !done)
            return done;
    }
    return {};
}

std::optional<Claim> claimNamed(const Project &project, const QString &name)
{
    if (const auto id = numberIn(name))
        return project.claims().find(ClaimId(*id));
    for (const Claim &claim : project.claims().all()) {
        if (claim.statement == name.trimmed())
            return claim;
    }
    return std::nullopt;
}

Result<void> takeClaim(Claim &claim, const Arguments &arguments)
{
    const auto given = [&](const char *option) { return arguments.isSet(QLatin1String(option)); };
    if (given("kind")) {
        const auto kind = claimKindFromName(arguments.value(QStringLiteral("kind")));
        if (!kind)
            return Error{CommandLine::tr("--kind of a claim is claim or policy, not “%1”.").arg(arguments.value(QStringLiteral("kind")))};
        claim.kind = *kind;
    }
    const auto strength = arguments.number(QStringLiteral("strength"), claim.strength, 0, Claim::strongest);
    if (!strength)
        return strength.error();
    claim.strength = *strength;
    if (given("missing"))
        claim.missing = arguments.value(QStringLiteral("missing"));
    if (given("notes"))
        claim.notes = arguments.value(QStringLiteral("notes"));
    if (given("rename"))
        claim.statement = arguments.value(QStringLiteral("rename"));
    return {};
}

} // namespace

void addNoteOptions(Arguments &arguments)
{
    const auto add = [&](const char *option, const QString &description, const char *value) {
        arguments.addOption(QLatin1String(option), description, QLatin1String(value));
    };
    add("on", CommandLine::tr("Of a memo: what it is on, as passage:12, document:1, code:3, claim:1; without it, the project."), "KIND:ID");
    add("text", CommandLine::tr("Of a memo: its text."), "TEXT");
    add("title", CommandLine::tr("Of a memo: its title, where NAME is a number."), "TEXT");
    add("kind", CommandLine::tr("Of a memo: note, method, theory, question, idea or a word of your own. Of a claim: claim or policy."), "KIND");
    add("link", CommandLine::tr("Of a memo: a link to anything, as memo:2, passage:12; once for each."), "KIND:ID");
    add("unlink", CommandLine::tr("Of a memo: takes a link away; once for each."), "KIND:ID");
    add("for", CommandLine::tr("Of a claim: the number of a passage for it, with a note behind a colon if you like; once for each."), "PASSAGE[:NOTE]");
    add("against", CommandLine::tr("Of a claim: the same of a passage against it."), "PASSAGE[:NOTE]");
    add("context", CommandLine::tr("Of a claim: the same of a passage that is its background."), "PASSAGE[:NOTE]");
    add("drop", CommandLine::tr("Of a claim: takes a passage off it; once for each."), "PASSAGE");
    add("strength", CommandLine::tr("Of a claim: 1 (weak) to 4 (strong); 0 is not said."), "N");
    add("missing", CommandLine::tr("Of a claim: what is missing to decide it."), "TEXT");
    add("notes", CommandLine::tr("Of a claim or a round-up: your notes."), "TEXT");
    add("position", CommandLine::tr("Of a claim: its place among the claims, from 1."), "N");
}

QString noteOptionsWrong(const Arguments &arguments, const QString &what)
{
    for (const NoteOption &one : noteOptions) {
        const QStringList kinds = QString::fromLatin1(one.kinds).split(u' ');
        if (arguments.isSet(QLatin1String(one.option)) && !kinds.contains(what))
            return kinds.contains(QStringLiteral("roundup")) ? CommandLine::tr("--%1 goes with claims and round-ups only.").arg(QLatin1String(one.option))
                : kinds.size() > 1 ? CommandLine::tr("--%1 goes with memos and claims only.").arg(QLatin1String(one.option))
                : kinds.first() == QLatin1String("memo") ? CommandLine::tr("--%1 goes with memos only.").arg(QLatin1String(one.option))
                                                         : CommandLine::tr("--%1 goes with claims only.").arg(QLatin1String(one.option));
    }
    return {};
}

Result<void> defineMemo(Project &project, const QString &name, const Arguments &arguments)
{
    const auto known = memoNamed(project, name);
    const bool removes = arguments.isSet(QStringLiteral("remove"));
    if (!known && (removes || numberIn(name) || arguments.isSet(QStringLiteral("rename"))))
        return Error{CommandLine::tr("There is no memo “%1”. `haeje list PROJECT memos` names those there are.").arg(name)};
    if (removes)
        return project.memos().remove(known->id);
    Memo memo = known.value_or(Memo());
    if (!known) {
        memo.title = name;
        memo.on = EntityRef(EntityKind::Project, 0);
    }
    for (const char *option : {"rename", "title"}) {
        if (arguments.isSet(QLatin1String(option)))
            memo.title = arguments.value(QLatin1String(option));
    }
    if (arguments.isSet(QStringLiteral("text")))
        memo.text = arguments.value(QStringLiteral("text"));
    if (arguments.isSet(QStringLiteral("kind")))
        memo.kind = arguments.value(QStringLiteral("kind"));
    if (arguments.isSet(QStringLiteral("on"))) {
        const auto on = entityGiven(arguments.value(QStringLiteral("on")));
        if (!on)
            return on.error();
        memo.on = *on;
    }
    if (known) {
        const auto done = project.memos().update(memo);
        return done ? setLinks(project, memo.id, arguments) : done;
    }
    const auto made = project.memos().add(memo);
    return made ? setLinks(project, *made, arguments) : Result<void>(made.error());
}

Result<void> defineClaim(Project &project, const QString &name, const Arguments &arguments)
{
    const auto known = claimNamed(project, name);
    const bool removes = arguments.isSet(QStringLiteral("remove"));
    if (!known && (removes || numberIn(name) || arguments.isSet(QStringLiteral("rename"))))
        return Error{CommandLine::tr("There is no claim “%1”. `haeje list PROJECT claims` names those there are.").arg(name)};
    if (removes)
        return project.claims().remove(known->id);
    Claim claim = known.value_or(Claim());
    if (!known)
        claim.statement = name;
    if (const auto taken = takeClaim(claim, arguments); !taken)
        return taken;
    if (known) {
        if (const auto done = project.claims().update(claim); !done)
            return done;
    } else {
        const auto made = project.claims().add(claim);
        if (!made)
            return made.error();
        claim.id = *made;
    }
    if (arguments.isSet(QStringLiteral("position"))) {
        const auto position = arguments.number(QStringLiteral("position"), 1, 1, 1000000);
        const auto moved = position ? project.claims().move(claim.id, *position - 1) : Result<void>(position.error());
        if (!moved)
            return moved;
    }
    return setPassages(project, claim.id, arguments);
}

} // namespace haeje
