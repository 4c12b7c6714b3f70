// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/passagecommands.h"

#include "core/analysis/coding/codehabit.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/quickcode.h"
#include "ui/coding/weightbox.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/prompts.h"

#include <QAction>

namespace haeje {

static constexpr int usesKept = 300;

PassageCommands::PassageCommands(const Services &services, CodingDesk &desk, LibraryPlace &place)
    : QObject(&place)
    , m_services(services)
    , m_desk(desk)
    , m_place(place)
    , m_recodeBox(new QuickCode(&place))
    , m_weightBox(new WeightBox(&place))
{
    m_recodeBox->setObjectName(QStringLiteral("recodeBox"));
    addEdgeCommands();
    addCodingCommands();
    connect(m_recodeBox, &QuickCode::chosen, this, [this](CodeId code) { say(tr("The coding was not shifted"), m_desk.recode(m_recoded, code)); });
    connect(m_recodeBox, &QuickCode::created, this,
            [this](const QString &path) { say(tr("The coding was not shifted"), m_desk.recode(m_recoded, path)); });
    connect(m_weightBox, &WeightBox::chosen, this,
            [this](CodingId coding, std::optional<int> weight) { say(tr("The weight was not set"), m_desk.setWeight(coding, weight)); });
    connect(&desk, &CodingDesk::codingChanged, this, [this](const CodingChange &change) {
        if (change.added)
            m_last = change.row.coding.id;
    });
    connect(&desk, &CodingDesk::codeUsed, this, [this](CodeId code) {
        m_uses.prepend(code);
        m_uses.resize(std::min<qsizetype>(m_uses.size(), usesKept));
    });
}

QAction *PassageCommands::add(const char *id, const QString &text, const QList<const char *> &keys, const std::function<void()> &run)
{
    QAction *action = m_services.actions.add(QLatin1String(id), text, {}, {});
    QList<QKeySequence> shortcuts;
    for (const char *key : keys)
        shortcuts.append(QKeySequence(QLatin1String(key)));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a letter alone must not be taken from a field
    connect(action, &QAction::triggered, this, run);
    m_ordered.append(action);
    m_actions.insert(QLatin1String(id), action);
    return action;
}

void PassageCommands::addEdgeCommands()
{
    const auto extend = [this](const char *id, const QString &text, const char *keys, TextUnit unit) {
        return add(id, text, {keys}, [this, unit] { reshape([unit](const QString &of, TextSpan span) { return extended(of, span, unit); }); });
    };
    add("passage.sentenceNext", tr("Select the next sentence"), {"N"}, [this] { step(1, false); })->setProperty("startsGroup", true);
    add("passage.sentenceFormer", tr("Select the sentence before"), {"P"}, [this] { step(-1, false); });
    add("passage.sentenceAdd", tr("Add the next sentence"), {"Shift+N"}, [this] { step(1, true); });
    extend("passage.extendWord", tr("Extend to words"), "E, W", TextUnit::Word);
    extend("passage.extendSentence", tr("Extend to sentences"), "E, S", TextUnit::Sentence);
    extend("passage.extendParagraph", tr("Extend to paragraphs"), "E, P", TextUnit::Paragraph);
    add("passage.grow", tr("Extend to the next larger"), {"Shift+E"}, [this] { reshape(grown); });
    struct EdgeKey {
        const char *id;
        QString text;
        QList<const char *> keys;
        bool end;
        TextUnit unit;
        int step;
    };
    const EdgeKey edges[] = {
        {"passage.endWordOn", tr("End: a word further"), {".", "Ctrl+Alt+Shift+Right"}, true, TextUnit::Word, 1},
        {"passage.endWordBack", tr("End: a word back"), {",", "Ctrl+Alt+Shift+Left"}, true, TextUnit::Word, -1},
        {"passage.startWordBack", tr("Beginning: a word back"), {"<", "Ctrl+Alt+Shift+Up"}, false, TextUnit::Word, -1},
        {"passage.startWordOn", tr("Beginning: a word further"), {">", "Ctrl+Alt+Shift+Down"}, false, TextUnit::Word, 1},
        {"passage.endOn", tr("End: a character further"), {"Alt+Shift+Right"}, true, TextUnit::Character, 1},
        {"passage.endBack", tr("End: a character back"), {"Alt+Shift+Left"}, true, TextUnit::Character, -1},
        {"passage.startBack", tr("Beginning: a character back"), {"Alt+Shift+Up"}, false, TextUnit::Character, -1},
        {"passage.startOn", tr("Beginning: a character further"), {"Alt+Shift+Down"}, false, TextUnit::Character, 1},
    };
    for (const EdgeKey &edge : edges) {
        QAction *action = add(edge.id, edge.text, edge.keys, [this, edge] {
            reshape([edge](const QString &text, TextSpan span) {
                return edge.end ? withMovedEnd(text, span, edge.unit, edge.step) : withMovedStart(text, span, edge.unit, edge.step);
            });
        });
        action->setProperty("startsGroup", &edge == edges);
    }
    add("passage.split", tr("Split at the caret"), {"S"}, [this] { split(); })->setProperty("startsGroup", true);
    add("passage.join", tr("Join with the next, or those selected"), {"J"}, [this] { join(); });
}

void PassageCommands::addCodingCommands()
{
    add("code.inVivo", tr("Code named by the words themselves"), {"I"}, [this] { inVivo(); });
    add("code.recode", tr("Shift to another code…"), {"R"}, [this] { recodeHere(); })->setProperty("startsGroup", true);
    add("code.weight", tr("Weight…"), {"W"}, [this] { askWeight(); });
    add("code.certain", tr("Certain"), {"Y"}, [this] { mark(CodingState::Certain); })->setCheckable(true);
    add("code.doubtful", tr("Doubtful"), {"D"}, [this] { mark(CodingState::Doubtful); })->setCheckable(true);
    add("code.discuss", tr("To discuss"), {"T"}, [this] { mark(CodingState::ToDiscuss); })->setCheckable(true);
    add("code.takeOff", tr("Take off the code put last"), {"Shift+Delete"}, [this] { takeOff(); });
    add("code.copy", tr("Copy the passage's codings"), {"Ctrl+Alt+C"}, [this] { copyCodings(); })->setProperty("startsGroup", true);
    add("code.paste", tr("Put the copied codings here"), {"Ctrl+Alt+V"}, [this] { pasteCodings(); });
    add("code.sameWords", tr("Code the same words in all documents…"), {}, [this] { sameWords(); });
}

void PassageCommands::setProject(Project *project)
{
    m_project = project;
    m_last = m_recoded = {};
    m_copied = {};
    m_uses = project ? project->passages().lastCodes(usesKept) : QList<CodeId>();
}

QList<CodeId> PassageCommands::habit() const
{
    return codesByHabit(m_uses);
}

QList<CodeId> PassageCommands::recent() const
{
    QList<CodeId> codes;
    for (const CodeId code : m_uses) {
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

/// Of the selected passage: the one put last if that is on it, else the coder's newest, else the newest that is shown.
std::optional<CodingRow> PassageCommands::lastCoding() const
{
    const PassageId passage = m_project ? m_place.reader().selectedPassage() : PassageId();
    std::optional<CodingRow> found;
    if (!passage)
        return found;
    for (const CodingRow &row : m_project->passages().codingsOf(passage)) {
        if (row.coding.id == m_last)
            return row;
        const bool own = row.coding.coder == m_project->coder(), had = found && found->coding.coder == m_project->coder();
        if (!found || own || !had)
            found = row;
    }
    return found;
}

void PassageCommands::update(bool open, bool writable)
{
    Reader &reader = m_place.reader();
    const bool marked = open && writable && !reader.focusSpan().isEmpty();
    const std::optional<CodingRow> coding = open ? lastCoding() : std::nullopt;
    const std::optional<Code> code = coding ? m_project->codes().find(coding->coding.code) : std::nullopt;
    const auto enable = [this](const char *id, bool on, const QString &why) {
        QAction *action = m_actions.value(QLatin1String(id));
        action->setEnabled(on);
        action->setStatusTip(on ? QString() : why);
    };
    const QString passageFirst = tr("Select a passage first."), codedFirst = tr("Select a passage with a code first.");
    for (QAction *action : std::as_const(m_ordered))
        action->setEnabled(open && writable);
    for (const char *id : {"passage.sentenceNext", "passage.sentenceFormer", "passage.sentenceAdd"})
        enable(id, open, tr("Open a document first."));
    enable("passage.split", open && writable && reader.selectedPassage(), passageFirst);
    enable("passage.join", open && writable && (reader.selectedPassage() || !reader.selection().isEmpty()), passageFirst);
    enable("code.inVivo", marked, tr("Select words or a passage first."));
    for (const char *id : {"code.recode", "code.certain", "code.doubtful", "code.discuss", "code.takeOff", "code.sameWords"})
        enable(id, writable && coding, codedFirst);
    enable("code.copy", coding.has_value(), codedFirst);
    enable("code.paste", marked && m_copied, tr("Copy a passage's codings first, then select words or a passage."));
    enable("code.weight", writable && code && code->isWeighted(), tr("The code put last has no weights."));
    const CodingState state = coding ? coding->coding.state : CodingState::NotSaid;
    m_actions.value(QStringLiteral("code.certain"))->setChecked(state == CodingState::Certain);
    m_actions.value(QStringLiteral("code.doubtful"))->setChecked(state == CodingState::Doubtful);
    m_actions.value(QStringLiteral("code.discuss"))->setChecked(state == CodingState::ToDiscuss);
}

QPoint PassageCommands::below(TextSpan span) const
{
    Reader &reader = m_place.reader();
    return reader.viewport()->mapToGlobal(reader.rectOf(span.end).bottomLeft().toPoint() + QPoint(0, 8));
}

void PassageCommands::say(const QString &title, const Result<void> &done)
{
    if (!done)
        m_services.prompts.fail(&m_place, title, done.message());
}

void PassageCommands::made(const QString &title, const Result<PassageId> &passage)
{
    if (passage)
        Q_EMIT passageMade(*passage);
    else
        m_services.prompts.fail(&m_place, title, passage.message());
}

} // namespace haeje
