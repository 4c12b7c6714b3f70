// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/libraryplace.h"

#include "core/model/passagenote.h"
#include "core/store/coders.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/common/memoedit.h"
#include "ui/coding/passageinspector.h"
#include "ui/reading/markfilterpanel.h"
#include "ui/reading/notespane.h"
#include "ui/reading/outlinepanel.h"
#include "ui/reading/reader.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/typepanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QTimer>
#include <QToolButton>

namespace haeje {

/// Share of the view's height at which the eye is taken to be; reveal() brings things there.
static constexpr double eyeLevel = 0.3;

void LibraryPlace::addReadingActions()
{
    const auto add = [this](const char *id, const QString &text, const char *keys, const char *icon, const char *kept) {
        QAction *action = m_services.actions.add(QLatin1String(id), text, QKeySequence(QLatin1String(keys)), QLatin1String(icon));
        QWidget::addAction(action);
        action->setCheckable(true);
        action->setChecked(m_services.settings.value(QLatin1String(kept), false).toBool());
        m_actions.insert(QLatin1String(id), action);
        connect(action, &QAction::toggled, this, [this, kept](bool on) { m_services.settings.setValue(QLatin1String(kept), on); });
        return action;
    };
    QAction *outline = add("document.outline", tr("Outline"), "F7", "outline", "reader/outline");
    outline->setProperty("startsGroup", true);
    connect(outline, &QAction::toggled, this, [this](bool on) {
        m_outline->setVisible(on);
        refreshOutline();
    });
    QAction *notes = add("document.notes", tr("Notes beside the text"), "Ctrl+F7", "notes", "reader/notes");
    notes->setIconText(tr("Notes"));
    connect(notes, &QAction::toggled, this, [this](bool on) {
        m_pane->notes().setVisible(on);
        m_otherPane->notes().setVisible(on);
        refreshNotes();
    });
    QAction *ruler = add("document.ruler", tr("Reading ruler"), "Shift+F7", "", "reader/ruler");
    connect(ruler, &QAction::toggled, this, &LibraryPlace::showType);
}

void LibraryPlace::connectReading()
{
    m_placeRest->setSingleShot(true);
    m_placeRest->setInterval(40);
    m_outline->setVisible(m_actions.value(QStringLiteral("document.outline"))->isChecked());
    connect(m_placeRest, &QTimer::timeout, this, &LibraryPlace::followText);
    connect(m_outline, &OutlinePanel::sectionChosen, this, [this](TextSpan heading) {
        m_reader->reveal({heading.start, heading.start}, false);
        followText();
    });
    connect(m_outline, &OutlinePanel::left, this, [this] { m_reader->setFocus(Qt::OtherFocusReason); });
    connect(m_outline, &OutlinePanel::closeAsked, this, [this] { m_actions.value(QStringLiteral("document.outline"))->setChecked(false); });
    for (ReadingPane *pane : {m_pane, m_otherPane}) {
        NotesPane *notes = &pane->notes();
        notes->setVisible(m_actions.value(QStringLiteral("document.notes"))->isChecked());
        connect(&pane->reader(), &Reader::viewMoved, this, [this, pane] {
            if (pane == m_pane)
                m_placeRest->start();
        });
        connect(&pane->reader(), &Reader::passageActivated, notes, &NotesPane::select);
        connect(&pane->reader(), &Reader::jumped, this, [this](int from, int to) {
            m_services.navigator.note({PlaceKind::Library, m_document.id, {from, from + 1}});
            m_services.navigator.note({PlaceKind::Library, m_document.id, {to, to + 1}});
        });
        connect(notes, &NotesPane::passageChosen, this, [this, pane](PassageId passage) {
            activatePane(pane);
            showPassage(passage, false);
            showLower(PassagePage);
        });
        connect(notes, &NotesPane::editAsked, this, [this, pane](const PassageNote &note) {
            activatePane(pane);
            editNote(note);
        });
        connect(pane, &ReadingPane::showAllAsked, this, [this] {
            MarkFilter all;
            all.coloursByCoder = m_filter.coloursByCoder;
            setFilter(all);
        });
    }
    connect(m_codebook, &CodebookPanel::codeChosen, this, [this] {
        if (m_filter.onlyChosen)
            setFilter(m_filter);
    });
}

/// The note's own field in the inspector.
void LibraryPlace::editNote(const PassageNote &note)
{
    showPassage(note.passage, false);
    showLower(PassagePage);
    for (MemoEdit *edit : m_passage->findChildren<MemoEdit *>()) {
        if (edit->toPlainText() == note.text) {
            edit->show(); // a field made just now is not yet
            m_passage->ensureWidgetVisible(edit);
            edit->moveCursor(QTextCursor::End);
            return edit->setFocus();
        }
    }
    m_passage->editMemo();
}

/// Zoom, faces and lines as the user keeps them.
void LibraryPlace::showType()
{
    const Settings &settings = m_services.settings;
    for (Reader *reader : {m_reader, m_otherReader}) {
        reader->setZoom(settings.readerZoom());
        reader->setTypography(typographyOf(settings));
        reader->setNamesShown(settings.value(QStringLiteral("reader/names"), true).toBool());
        reader->setRulerShown(settings.value(QStringLiteral("reader/ruler"), false).toBool());
    }
}

void LibraryPlace::openTypePanel()
{
    auto *panel = new TypePanel(m_services.settings, this);
    connect(panel, &TypePanel::changed, this, &LibraryPlace::showType);
    connect(panel, &TypePanel::rulerChanged, m_actions.value(QStringLiteral("document.ruler")), &QAction::setChecked);
    panel->openBelow(findChild<QToolButton *>(QStringLiteral("readerType")));
}

void LibraryPlace::followText()
{
    if (!m_document.id || m_outline->isHidden() || !m_reader->isVisible())
        return;
    const int middle = m_reader->viewport()->width() / 2, height = m_reader->viewport()->height();
    m_outline->setPlace(m_reader->offsetAt({middle, int(eyeLevel * height)}),
                        {m_reader->position(), m_reader->offsetAt({middle, height - 1}) + 1});
}

void LibraryPlace::refreshOutline()
{
    if (m_outline->isHidden() || !m_document.id)
        return;
    m_outline->setCodings(shownMarks(m_document.id, nullptr));
    followText();
}

void LibraryPlace::refreshNotes()
{
    const auto fill = [this](const Document &document, ReadingPane *pane) {
        QList<ReaderNote> notes;
        if (document.id && m_project && !pane->notes().isHidden()) {
            for (const PassageNote &note : m_project->memos().beside(document.id)) {
                const Code *code = m_codebook->model().code(note.code);
                notes.append({note, code ? code->name : QString(), code ? code->colour : -1});
            }
        }
        pane->notes().setNotes(notes);
        pane->notes().select(pane->reader().selectedPassage());
    };
    fill(m_document, m_pane);
    fill(m_otherDocument, m_otherPane);
}

ReaderCoding LibraryPlace::marked(const CodingMark &mark) const
{
    const Code *code = m_codebook->model().code(mark.code);
    const int colour = m_filter.coloursByCoder ? m_coderColours.value(mark.coder) : code ? code->colour : 0;
    return {mark.passage, mark.coding, mark.code, mark.span, code ? code->name : QString(), colour, m_codebook->model().path(mark.code),
            mark.coder, mark.state};
}

QList<ReaderCoding> LibraryPlace::shownMarks(DocumentId document, int *codings) const
{
    QHash<CodeId, ReaderCoding> ofCode; // name, colour and path are the same on every mark of a code
    QList<ReaderCoding> shown;
    int all = 0;
    const QList<CodingMark> marks = m_project->passages().marksOf(document);
    shown.reserve(marks.size());
    for (const CodingMark &mark : marks) {
        all += bool(mark.code);
        if (!m_filter.shows(mark))
            continue;
        auto it = ofCode.find(mark.code);
        if (it == ofCode.end())
            it = ofCode.insert(mark.code, marked(mark));
        it->passage = mark.passage;
        it->coding = mark.coding;
        it->span = mark.span;
        it->coder = mark.coder;
        it->state = mark.state;
        if (m_filter.coloursByCoder)
            it->colour = m_coderColours.value(mark.coder);
        shown.append(*it);
    }
    if (codings)
        *codings = all;
    return shown;
}

/// Nothing is hidden without a word.
void LibraryPlace::sayShown(ReadingPane *pane, int shown, int all)
{
    QStringList words;
    if (shown < all || m_filter.onlyChosen)
        words.append(tr("%1 of %n codings shown", nullptr, all).arg(locale().toString(shown)));
    if (m_filter.onlyChosen && m_filter.chosen.isEmpty())
        words.append(tr("choose a code in the codebook"));
    pane->setShownWords(words.join(QStringLiteral(" · ")));
}

void LibraryPlace::readCoderColours()
{
    m_coderColours.clear();
    if (!m_project || !m_filter.coloursByCoder)
        return;
    const QList<Coder> coders = m_project->coders().all();
    const bool given = std::any_of(coders.cbegin(), coders.cend(), [](const Coder &coder) { return coder.colour != 0; });
    for (int i = 0; i < coders.size(); ++i)
        m_coderColours.insert(coders.at(i).name, given ? coders.at(i).colour : i % 12);
}

void LibraryPlace::openFilterPanel()
{
    if (!m_project)
        return;
    QHash<CodeId, int> counts;
    for (const CodingMark &mark : m_project->passages().marksOf(m_document.id))
        counts[mark.code] += 1;
    readCoderColours();
    auto *panel = new MarkFilterPanel(m_codebook->model().codes(), counts, m_project->coders().all(), m_filter, this);
    connect(panel, &MarkFilterPanel::changed, this, &LibraryPlace::setFilter);
    connect(panel, &MarkFilterPanel::coderColourAsked, this, &LibraryPlace::setCoderColour);
    panel->openBelow(findChild<QToolButton *>(QStringLiteral("shownMarks")));
}

void LibraryPlace::setCoderColour(const QString &coder, int colour)
{
    const auto done = m_project->edit(tr("Colour of the coder “%1”").arg(coder), [&] { return m_project->coders().setColour(coder, colour); });
    if (!done)
        return fail(tr("The colour was not changed"), done.message());
    if (m_filter.coloursByCoder)
        setFilter(m_filter);
}

void LibraryPlace::setFilter(const MarkFilter &filter)
{
    m_filter = filter;
    m_filter.chosen.clear();
    if (const CodeId chosen = m_codebook->current(); m_filter.onlyChosen && chosen) {
        m_filter.chosen.insert(chosen);
        for (const Code &code : m_codebook->model().codes()) { // depth first: a parent comes before those below it
            if (m_filter.chosen.contains(code.parent))
                m_filter.chosen.insert(code.id);
        }
    }
    readCoderColours();
    keepFilter();
    rereadMarks();
}

/// In the codebook; where only the chosen code is shown, that one.
void LibraryPlace::selectCode(CodeId code)
{
    m_codebook->select(code);
    if (m_filter.onlyChosen)
        setFilter(m_filter);
}

void LibraryPlace::keepFilter()
{
    QStringList codes, states;
    for (const CodeId code : m_filter.hiddenCodes)
        codes.append(QString::number(code.value));
    for (const int state : m_filter.hiddenStates)
        states.append(QString::number(state));
    Settings &settings = m_services.settings;
    const QString name = QStringLiteral("reading/marks/") + (m_project ? m_project->name() : QString());
    settings.setValue(name + QStringLiteral("/codes"), codes);
    settings.setValue(name + QStringLiteral("/coders"), QStringList(m_filter.hiddenCoders.cbegin(), m_filter.hiddenCoders.cend()));
    settings.setValue(name + QStringLiteral("/states"), states);
    settings.setValue(name + QStringLiteral("/byCoder"), m_filter.coloursByCoder);
}

/// As it was when the project was last open; one code alone is a matter of the moment.
void LibraryPlace::readFilter()
{
    m_filter = {};
    if (!m_project)
        return;
    const Settings &settings = m_services.settings;
    const QString name = QStringLiteral("reading/marks/") + m_project->name();
    const auto list = [&](const char *key) { return settings.value(name + QLatin1String(key), QStringList()).toStringList(); };
    for (const QString &code : list("/codes")) {
        if (m_codebook->model().code(CodeId(code.toLongLong())))
            m_filter.hiddenCodes.insert(CodeId(code.toLongLong()));
    }
    for (const QString &coder : list("/coders"))
        m_filter.hiddenCoders.insert(coder);
    for (const QString &state : list("/states"))
        m_filter.hiddenStates.insert(state.toInt());
    m_filter.coloursByCoder = settings.value(name + QStringLiteral("/byCoder"), false).toBool();
    readCoderColours();
}

} // namespace haeje
