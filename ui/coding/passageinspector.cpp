// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/passageinspector.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/coding/codingchips.h"
#include "ui/coding/codingdesk.h"
#include "ui/common/flowlayout.h"
#include "ui/common/memoedit.h"
#include "ui/coding/passageparts.h"
#include "ui/coding/weightbox.h"
#include "ui/common/chip.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace haeje {

static QString dayOf(const QDateTime &time)
{
    return EdtfDate::fromDay(time.toLocalTime().date()).display(QLocale());
}

static void clearLayout(QLayout *layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({}); // it is gone for whoever looks for it
            widget->deleteLater();
        }
    }
}

PassageInspector::PassageInspector(CodingDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("passageInspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("look", QStringLiteral("panel"));
    m_pages->setProperty("look", QStringLiteral("panel"));
    auto *nothing = new QLabel(tr("Select words in the text, or click a marked passage, and it is shown here with its "
                                  "codes, its memos and what stands on it."),
                               m_pages);
    nothing->setObjectName(QStringLiteral("passageNothing"));
    nothing->setProperty("look", QStringLiteral("secondary"));
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    nothing->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    m_pages->addWidget(nothing);
    m_pages->addWidget(buildPassage());
    setWidget(m_pages);
}

QVBoxLayout *PassageInspector::addSection(QVBoxLayout *column, const QString &title, QWidget **section)
{
    auto *box = new QWidget(m_pages);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(scaled(4));
    inner->addWidget(separatorLine(box));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(10));
    body->setSpacing(scaled(6));
    body->addWidget(metaLabel(title, box));
    inner->addLayout(body);
    column->addWidget(box);
    if (section)
        *section = box;
    return body;
}

QWidget *PassageInspector::buildPassage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, scaled(6), 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(scaled(16), 0, scaled(16), scaled(10));
    top->setSpacing(scaled(6));
    m_quote = new QuoteView(page);
    m_place = metaLabel({}, page);
    m_place->setObjectName(QStringLiteral("passagePlace"));
    top->addWidget(m_quote);
    top->addWidget(m_place);
    column->addLayout(top);

    QVBoxLayout *codes = addSection(column, tr("Codes"));
    auto *chips = new QWidget(page);
    m_chips = new FlowLayout(scaled(6), chips);
    m_addCode = new Chip(Chip::Form::Add, tr("Add code"), {}, chips);
    m_addCode->setObjectName(QStringLiteral("passageAddCode"));
    m_chips->addWidget(m_addCode);
    m_coders = metaLabel({}, page);
    m_coders->setObjectName(QStringLiteral("passageCoders"));
    m_coders->setWordWrap(true);
    m_weights = new QVBoxLayout;
    m_weights->setSpacing(scaled(4));
    codes->addWidget(chips);
    codes->addLayout(m_weights);
    codes->addWidget(m_coders);

    QVBoxLayout *memos = addSection(column, tr("Memo"));
    m_memos = new QVBoxLayout;
    m_memos->setSpacing(scaled(4));
    memos->addLayout(m_memos);
    m_addMemo = new Chip(Chip::Form::Add, tr("Add memo"), {}, page);
    m_addMemo->setObjectName(QStringLiteral("passageAddMemo"));
    memos->addWidget(m_addMemo, 0, Qt::AlignLeft);

    QVBoxLayout *standing = addSection(column, tr("Stands on it"), &m_standingSection);
    m_standing = new QVBoxLayout;
    m_standing->setSpacing(0);
    standing->addLayout(m_standing);
    column->addStretch(1);

    connect(m_addCode, &Chip::clicked, this,
            [this] { Q_EMIT addCodeAsked(m_addCode->mapToGlobal(QPoint(0, m_addCode->height() + 2))); });
    connect(m_addMemo, &Chip::clicked, this, &PassageInspector::startMemo);
    return page;
}

void PassageInspector::setProject(Project *project)
{
    m_project = project;
    m_writable = project && !project->isReadOnly();
    showNothing();
}

void PassageInspector::showNothing()
{
    commitMemos();
    m_document = nullptr;
    m_passage = {};
    m_span = {};
    m_pages->setCurrentIndex(0);
}

void PassageInspector::showPassage(const Document &document, PassageId passage)
{
    if (passage != m_passage)
        commitMemos();
    m_document = &document;
    m_passage = passage;
    refresh();
}

void PassageInspector::showSelection(const Document &document, TextSpan span)
{
    commitMemos();
    m_document = &document;
    m_passage = {};
    m_span = span;
    refresh();
}

void PassageInspector::refresh()
{
    if (!m_project || !m_document)
        return;
    QList<CodingRow> codings;
    m_orphaned.clear();
    if (m_passage) {
        const std::optional<Passage> passage = m_project->passages().find(m_passage);
        if (!passage)
            return showNothing();
        m_span = passage->span;
        m_orphaned = passage->orphan ? passage->quote : QString();
        codings = m_project->passages().codingsOf(m_passage);
    }
    showCodings(codings);
    showMemos(codings);
    showStanding();
    m_pages->setCurrentIndex(1);
}

void PassageInspector::showQuote(int colour)
{
    const QString quote = m_orphaned.isEmpty() ? m_document->text.mid(m_span.start, m_span.length()) : m_orphaned;
    m_quote->setQuote(quote, m_document->facts.language, colour);
    QStringList place{m_orphaned.isEmpty() ? placeInDocument(*m_document, m_span.start) : tr("lost its place in the text")};
    place.append(tr("%n words", nullptr, countWords(quote)));
    if (!m_passage)
        place.append(tr("not a passage yet"));
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" · ")));
}

void PassageInspector::addChip(const CodingRow &row, const std::optional<Code> &code)
{
    const auto say = [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.message());
    };
    Chip *chip = makeCodingChip(row, code, m_writable, m_addCode->parentWidget());
    connect(chip, &Chip::clicked, this, [this, id = row.coding.code] { Q_EMIT codeClicked(id); });
    connect(chip, &Chip::removed, this, [this, say, id = row.coding.id] { say(m_desk.removeCoding(id)); });
    if (m_writable) {
        auto *menu = new CodingMenu(row.coding, chip);
        connect(menu, &CodingMenu::stateChosen, this, [this, say, id = row.coding.id](CodingState state) { say(m_desk.setState({id}, state)); });
        connect(menu, &CodingMenu::recodeAsked, this, [this, id = row.coding.id](QPoint global) { Q_EMIT recodeAsked(id, global); });
        connect(menu, &CodingMenu::removeAsked, this, [this, say, id = row.coding.id] { say(m_desk.removeCoding(id)); });
    }
    m_chips->addWidget(chip);
    chip->show();
}

/// The weights of a weighted code stand open: choosing one is one click.
void PassageInspector::addWeight(const CodingRow &row, const Code &code)
{
    auto *line = new QWidget(m_addCode->parentWidget()->parentWidget());
    auto *parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    auto *name = new ElidedLabel(code.name, line);
    name->setProperty("look", QStringLiteral("meta"));
    name->setFont(haeje::font(TypeRole::Meta));
    auto *edit = new WeightEdit(*code.weightFrom, *code.weightTo, row.coding.weight, line);
    edit->setObjectName(QStringLiteral("passageWeight"));
    edit->setEnabled(m_writable);
    parts->addWidget(name, 1);
    parts->addWidget(edit);
    m_weights->addWidget(line);
    connect(edit, &WeightEdit::chosen, this, [this, id = row.coding.id](std::optional<int> weight) {
        if (const Result<void> done = m_desk.setWeight(id, weight); !done)
            Q_EMIT failed(done.message());
    });
}

void PassageInspector::showCodings(const QList<CodingRow> &codings)
{
    m_chips->removeWidget(m_addCode);
    clearLayout(m_chips);
    clearLayout(m_weights);
    int colour = -1;
    QStringList signs;
    for (const CodingRow &row : codings) {
        const std::optional<Code> code = m_project->codes().find(row.coding.code);
        addChip(row, code);
        if (code && code->isWeighted())
            addWeight(row, *code);
        if (colour < 0 && code)
            colour = code->colour;
        const QString day = dayOf(row.coding.createdAt);
        const QString sign = QStringLiteral("%1 · %2").arg(row.coding.coder, day);
        if (!signs.contains(sign))
            signs.append(sign);
    }
    m_chips->addWidget(m_addCode); // stays the last
    m_addCode->setVisible(m_writable);
    m_coders->setText(signs.join(QLatin1Char('\n')));
    m_coders->setVisible(!signs.isEmpty());
    showQuote(colour);
}

void PassageInspector::addMemoRow(const QString &label, const QString &text,
                                  const std::function<void(const QString &)> &save)
{
    if (!label.isEmpty())
        m_memos->addWidget(metaLabel(label, m_addMemo->parentWidget()));
    auto *edit = new MemoEdit(text, m_addMemo->parentWidget());
    edit->setObjectName(QStringLiteral("passageMemo"));
    edit->setReadOnly(!m_writable);
    connect(edit, &MemoEdit::committed, this, save);
    m_memos->addWidget(edit);
}

void PassageInspector::showMemos(const QList<CodingRow> &codings)
{
    const auto say = [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.message());
    };
    for (int i = 0; i < m_memos->count(); ++i) {
        const auto *edit = qobject_cast<MemoEdit *>(m_memos->itemAt(i)->widget());
        if (edit && edit->isPending())
            return; // another edit's news must not take away what is being typed
    }
    clearLayout(m_memos);
    const QList<Memo> memos = m_passage ? m_project->memos().on(m_passage) : QList<Memo>();
    for (const Memo &memo : memos) {
        const bool several = memos.size() > 1 || memo.coder != m_project->coder();
        const QString day = dayOf(memo.createdAt);
        addMemoRow(several ? QStringLiteral("%1 · %2").arg(memo.coder, day) : QString(), memo.text,
                   [this, say, id = memo.id](const QString &text) { say(m_desk.setMemo(id, text)); });
    }
    for (const CodingRow &row : codings) {
        if (!row.coding.memo.isEmpty())
            addMemoRow(tr("on %1 · %2").arg(row.codePath, row.coding.coder), row.coding.memo,
                       [this, say, id = row.coding.id](const QString &text) { say(m_desk.setCodingMemo(id, text)); });
    }
    m_addMemo->setVisible(m_writable);
}

void PassageInspector::startMemo()
{
    if (!m_document || !m_writable)
        return;
    addMemoRow({}, {}, [this, document = m_document->id, span = m_span](const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        const Result<PassageId> passage = m_desk.addMemo(document, span, text.trimmed());
        if (!passage)
            Q_EMIT failed(passage.message());
        else
            Q_EMIT passageMade(*passage);
    });
    m_addMemo->hide();
    QWidget *edit = m_memos->itemAt(m_memos->count() - 1)->widget();
    edit->show();
    edit->setFocus();
    ensureWidgetVisible(edit);
}

void PassageInspector::editMemo()
{
    for (int i = 0; i < m_memos->count(); ++i) {
        if (auto *edit = qobject_cast<MemoEdit *>(m_memos->itemAt(i)->widget())) {
            edit->setFocus();
            edit->moveCursor(QTextCursor::End);
            ensureWidgetVisible(edit);
            return;
        }
    }
    startMemo();
}

void PassageInspector::commitMemos()
{
    QList<QPointer<MemoEdit>> edits; // a commit rebuilds the rows
    for (int i = 0; i < m_memos->count(); ++i)
        edits.append(qobject_cast<MemoEdit *>(m_memos->itemAt(i)->widget()));
    for (const QPointer<MemoEdit> &edit : edits) {
        if (edit)
            edit->commit();
    }
}

void PassageInspector::showStanding()
{
    clearLayout(m_standing);
    const QList<StandingThing> things =
        m_passage ? thingsStandingOn(*m_project, m_passage) : QList<StandingThing>();
    for (const StandingThing &thing : things) {
        auto *row = new StandingRow(thing, m_standingSection);
        connect(row, &StandingRow::clicked, this, [this, what = thing.what] { Q_EMIT entityClicked(what); });
        m_standing->addWidget(row);
    }
    m_standingSection->setVisible(!things.isEmpty());
}

} // namespace haeje
