// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/samewords.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/quickcode.h"
#include "ui/coding/weightbox.h"
#include "ui/reading/reader.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/places/passagecommands.h"
#include "ui/shell/prompts.h"

namespace haeje {

static constexpr qint64 strokePause = 2000; ///< ms between two presses of one stroke

/// Brings it into view where it is not.
void PassageCommands::show(TextSpan span)
{
    Reader &reader = m_place.reader();
    const QRectF first = reader.rectOf(span.start), last = reader.rectOf(span.end);
    if (first.top() < 0 || last.bottom() > reader.viewport()->height())
        reader.reveal(span, false);
}

/// Presses on the same edge that follow each other are one stroke, and so one undo entry.
QString PassageCommands::strokeOf(PassageId passage, TextSpan from, TextSpan to)
{
    const bool start = from.start != to.start, end = from.end != to.end;
    const bool goesOn = m_stroke.isValid() && m_stroke.elapsed() < strokePause && m_strokeOn == passage && m_strokeStart == start && m_strokeEnd == end;
    m_strokes += goesOn ? 0 : 1;
    m_strokeOn = passage;
    m_strokeStart = start;
    m_strokeEnd = end;
    m_stroke.start();
    return QStringLiteral("edges %1").arg(m_strokes);
}

void PassageCommands::reshape(const std::function<TextSpan(const QString &text, TextSpan span)> &change)
{
    Reader &reader = m_place.reader();
    const PassageId passage = reader.selection().isEmpty() ? reader.selectedPassage() : PassageId();
    TextSpan span = reader.focusSpan();
    if (span.isEmpty())
        span = {reader.caret(), reader.caret()};
    const TextSpan to = change(reader.document().text, span);
    if (to == span || to.isEmpty())
        return;
    if (passage)
        say(tr("The passage was not changed"), m_desk.moveEdges(passage, to, strokeOf(passage, span, to)));
    else
        reader.setSelection(to);
    show(to);
}

void PassageCommands::step(int direction, bool extend)
{
    Reader &reader = m_place.reader();
    TextSpan span = reader.focusSpan();
    const QString &text = reader.document().text;
    TextSpan to;
    if (span.isEmpty()) { // the sentence of the caret itself comes first
        to = extended(text, {reader.caret(), reader.caret()}, TextUnit::Sentence);
        span = {reader.caret(), reader.caret()};
    }
    if (to.isEmpty())
        to = neighbouring(text, span, TextUnit::Sentence, direction);
    if (to.isEmpty())
        return;
    reader.setSelection(extend ? TextSpan{std::min(span.start, to.start), std::max(span.end, to.end)} : to);
    show(to);
}

void PassageCommands::split()
{
    Reader &reader = m_place.reader();
    if (const PassageId passage = reader.selectedPassage())
        made(tr("The passage was not split"), m_desk.split(passage, reader.caret()));
}

void PassageCommands::join()
{
    Reader &reader = m_place.reader();
    const TextSpan selection = reader.selection();
    const QList<Passage> all = m_project->passages().ofDocument(m_place.document());
    QList<PassageId> parts;
    if (!selection.isEmpty()) {
        for (const Passage &passage : all) {
            if (selection.contains(passage.span))
                parts.append(passage.id);
        }
    } else {
        const auto here = std::find_if(all.cbegin(), all.cend(), [&](const Passage &p) { return p.id == reader.selectedPassage(); });
        if (here != all.cend()) {
            parts.append(here->id);
            if (here + 1 != all.cend())
                parts.append((here + 1)->id);
        }
    }
    if (parts.size() < 2)
        return say(tr("The passages were not joined"),
                   Error{tr("There is no passage behind this one. Select words that hold two passages or more, or a passage that has one behind it.")});
    made(tr("The passages were not joined"), m_desk.join(parts));
}

void PassageCommands::askRecode(CodingId coding, QPoint at)
{
    const std::optional<CodingRow> row = m_project ? m_project->passages().coding(coding) : std::nullopt;
    if (!row)
        return;
    m_recoded = coding;
    m_recodeBox->open(m_project->codes().all(), habit(), row->codePath, at);
}

void PassageCommands::recodeHere()
{
    if (const std::optional<CodingRow> row = lastCoding())
        askRecode(row->coding.id, below(row->span));
}

void PassageCommands::inVivo()
{
    Reader &reader = m_place.reader();
    const TextSpan span = reader.focusSpan();
    made(tr("The passage was not coded"), m_desk.applyInVivo(m_place.document(), span, reader.document().text.mid(span.start, span.length())));
}

void PassageCommands::copyCodings()
{
    m_copied = m_place.reader().selectedPassage();
    update(true, !m_project->isReadOnly());
}

void PassageCommands::pasteCodings()
{
    made(tr("The codings were not copied"), m_desk.copyCodings(m_copied, m_place.document(), m_place.reader().focusSpan()));
}

void PassageCommands::sameWords()
{
    const Result<SameWords> same = sameWordsAs(*m_project, m_place.reader().selectedPassage());
    const QString title = tr("Code the same words in all documents");
    if (!same)
        return say(title, Error{same.message()});
    QStringList codes;
    for (const CodingId coding : same->codings)
        codes.append(m_project->passages().coding(coding).value_or(CodingRow()).codePath);
    const QString there = same->there > 0 ? QLatin1Char(' ') + tr("%n places are coded so already.", nullptr, same->there) : QString();
    if (same->places.isEmpty())
        return m_services.prompts.fail(&m_place, title, tr("“%1” stands nowhere else without these codes.").arg(same->words.simplified().left(80)) + there);
    const QString places = tr("%n more places", nullptr, int(same->places.size())), documents = tr("%n documents", nullptr, same->documents);
    if (!m_services.prompts.confirm(&m_place, title,
                                    tr("“%1” stands in %2, in %3. They will be coded with: %4.").arg(same->words.simplified().left(80), places, documents, codes.join(QStringLiteral(", ")))
                                        + there + QLatin1Char(' ') + tr("One undo takes it back."),
                                    tr("Code them")))
        return;
    if (const Result<int> done = codeSameWords(*m_project, *same); !done)
        say(title, Error{done.message()});
}

void PassageCommands::mark(CodingState state)
{
    if (const std::optional<CodingRow> row = lastCoding())
        say(tr("The coding was not marked"), m_desk.setState({row->coding.id}, row->coding.state == state ? CodingState::NotSaid : state));
}

void PassageCommands::askWeight()
{
    const std::optional<CodingRow> row = lastCoding();
    const std::optional<Code> code = row ? m_project->codes().find(row->coding.code) : std::nullopt;
    if (code && code->isWeighted())
        m_weightBox->open(row->coding.id, *code, row->coding.weight, below(row->span));
}

void PassageCommands::offerWeight()
{
    const std::optional<CodingRow> row = lastCoding();
    if (row && row->coding.id == m_last && !row->coding.weight)
        askWeight();
}

void PassageCommands::takeOff()
{
    if (const std::optional<CodingRow> row = lastCoding())
        say(tr("The code was not taken off"), m_desk.removeCoding(row->coding.id));
}

} // namespace haeje
