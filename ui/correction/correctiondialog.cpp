// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correction/correctiondialog.h"

#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/correction.h"
#include "core/work/textcorrections.h"
#include "ui/common/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/warningstrip.h"
#include "ui/shell/prompts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace haeje {

/// Around the changes this much of a text is shown compared.
static constexpr int shownAround = 4000;

CorrectionDialog::CorrectionDialog(Project &project, Prompts &prompts, DocumentId document, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_prompts(prompts)
    , m_document(project.documents().find(document).value_or(Document()))
    , m_passages(project.passages().everyOneOf(document))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("correctionDialog"));
    setWindowTitle(tr("Correct the text of “%1”").arg(m_document.facts.title));
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    auto *both = new ThinSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(buildLeft(m_document.text));
    both->addWidget(buildRight());
    both->setSizes({scaled(640), scaled(520)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(both, 1);
    column->addWidget(separatorLine());
    column->addWidget(buildButtons());
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::max(scaled(900), room.width() - scaled(80)), std::max(scaled(560), room.height() - scaled(80)));
    connect(m_pause, &QTimer::timeout, this, &CorrectionDialog::startPlan);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_stale = true;
        m_save->setEnabled(false);
        m_pause->start();
    });
    connect(&m_planning, &QFutureWatcher<TextCorrection>::finished, this, [this] {
        m_plan = m_planning.result();
        if (m_stale) {
            m_pause->start();
            return;
        }
        showPlan();
    });
    showPlan();
    m_editor->setFocus();
}

CorrectionDialog::~CorrectionDialog()
{
    m_planning.disconnect(this);
    m_planning.waitForFinished();
}

QWidget *CorrectionDialog::buildLeft(const QString &text)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead(tr("Text")));
    m_editor = new QPlainTextEdit;
    m_editor->setObjectName(QStringLiteral("correctionText"));
    m_editor->setAccessibleName(tr("The text to be corrected"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setFont(haeje::font(TypeRole::ReaderBody, m_document.facts.language, interfaceZoom()));
    m_editor->document()->setDocumentMargin(scaled(16));
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::Start);
    column->addWidget(m_editor, 1);
    return left;
}

QWidget *CorrectionDialog::buildRight()
{
    auto *right = new QWidget;
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::AlternateBase);
    auto *tools = new ToolRow;
    m_tabs = new Segments(tools);
    m_tabs->add(tr("What differs"), {}, QStringLiteral("correctionChanges"));
    m_tabs->add(tr("Passages"), {}, QStringLiteral("correctionPassages"));
    tools->addWidget(m_tabs);
    tools->addStretch();
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("correctionSummary"));
    m_summary->setProperty("look", QStringLiteral("secondary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    m_warning = new WarningStrip;
    m_diff = new DiffView;
    m_moves = new StructTable<PassageMove>({
        {tr("What becomes of it"), [](const PassageMove &move) { return QVariant(passageFateName(move.fate)); },
         [](const PassageMove &move) { return QVariant(-int(move.fate)); }, false, {}},
        {tr("Before"), [](const PassageMove &move) { return QVariant(move.quoteBefore.simplified()); }, {}, false, {}},
        {tr("After"), [](const PassageMove &move) { return move.fate == PassageFate::Orphan ? QVariant(tr("not placed")) : QVariant(move.quoteAfter.simplified()); },
         {}, false, {}},
    }, this);
    m_sorted = new SortFilter(m_moves, this);
    m_table = makeTable(m_sorted, QStringLiteral("correctionMoves"));
    m_table->setAccessibleName(tr("What becomes of the passages"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setColumnWidth(0, headWidth(m_table, 0));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const PassageMove move = m_moves->at(m_sorted->mapToSource(index).row());
        if (move.fate != PassageFate::Orphan)
            showPlace(move.after);
    });
    m_pages = new QStackedWidget;
    auto *compared = new QWidget;
    auto *inset = new QVBoxLayout(compared);
    inset->setContentsMargins(scaled(16), 0, scaled(16), scaled(12));
    inset->addWidget(m_diff);
    m_pages->addWidget(compared);
    m_pages->addWidget(m_table);
    connect(m_tabs, &Segments::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_warning);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    return right;
}

QWidget *CorrectionDialog::buildButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
    auto *hint = new QLabel(tr("The file that was imported is kept as it was. Undo takes the whole correction back."));
    hint->setProperty("look", QStringLiteral("secondary"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("correctionCancel"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save the correction"));
    m_save->setObjectName(QStringLiteral("correctionSave"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Save the correction (%1)").arg(m_save->shortcut().toString(QKeySequence::NativeText)));
    m_save->setAutoDefault(false);
    makePrimary(m_save);
    layout->addWidget(hint, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &CorrectionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CorrectionDialog::accept);
    return row;
}

void CorrectionDialog::showPlace(TextSpan span)
{
    QTextCursor cursor(m_editor->document());
    const int last = std::max(0, m_editor->document()->characterCount() - 1);
    cursor.setPosition(std::clamp(span.start, 0, last));
    cursor.setPosition(std::clamp(span.end, 0, last), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
    m_editor->setFocus();
}

void CorrectionDialog::startPlan()
{
    if (m_planning.isRunning())
        return; // its end starts the next
    m_stale = false;
    m_planning.setFuture(QtConcurrent::run([document = m_document, passages = m_passages, text = m_editor->toPlainText()] {
        return planCorrection(document, passages, normalizedText(text));
    }));
}

void CorrectionDialog::refreshNow()
{
    m_pause->stop();
    m_planning.waitForFinished();
    m_stale = false;
    m_plan = planCorrection(m_document, m_passages, normalizedText(m_editor->toPlainText()));
    showPlan();
}

void CorrectionDialog::showPlan()
{
    QList<PassageMove> touched;
    for (const PassageMove &move : std::as_const(m_plan.moves)) {
        if (move.fate != PassageFate::Same)
            touched.append(move);
    }
    m_moves->setRows(touched);
    m_sorted->sort(0);
    m_tabs->button(1)->setText(touched.isEmpty() ? tr("Passages") : tr("Passages (%1)").arg(locale().toString(touched.size())));
    const int orphans = m_plan.count(PassageFate::Orphan);
    m_warning->setText(orphans == 0 ? QString()
                                    : tr("%n passages would lose their place. They keep quote, codes and memos, and wait on the page “Orphans” until you place "
                                         "or drop them.", nullptr, orphans));
    if (m_plan.isNothing()) {
        m_summary->setText(tr("Nothing differs yet. Correct the text at the left; its passages move with what you leave as it is."));
    } else {
        QStringList told{tr("%n places differ", nullptr, int(m_plan.changes.size()))};
        if (const int moved = m_plan.count(PassageFate::Moved))
            told << tr("%n passages move", nullptr, moved);
        if (const int changed = m_plan.count(PassageFate::Changed) + m_plan.count(PassageFate::United))
            told << tr("%n passages change", nullptr, changed);
        if (orphans > 0)
            told << tr("%n passages lose their place", nullptr, orphans);
        m_summary->setText(told.join(QStringLiteral(" · ")));
    }
    const bool ink = std::any_of(m_plan.text.begin(), m_plan.text.end(), [](QChar c) { return !c.isSpace(); });
    m_save->setEnabled(!m_plan.isNothing() && ink && !m_project.isReadOnly());
    showDiff();
}

/// Of a long text what lies around the changes.
void CorrectionDialog::showDiff()
{
    m_diff->setVisible(!m_plan.isNothing());
    if (m_plan.isNothing())
        return;
    const TextChange &first = m_plan.changes.first(), &last = m_plan.changes.last();
    const int from = std::max(0, first.before.start - shownAround), fromNew = std::max(0, first.after.start - shownAround);
    m_diff->setTexts(m_document.text.mid(from, last.before.end + shownAround - from), m_plan.text.mid(fromNew, last.after.end + shownAround - fromNew), tr("before"),
                     tr("corrected"));
}

void CorrectionDialog::accept()
{
    refreshNow();
    if (!m_save->isEnabled())
        return;
    const auto done = correctText(m_project, m_document.id, m_editor->toPlainText());
    if (!done) {
        m_prompts.fail(this, tr("The text was not corrected"), done.message());
        return;
    }
    QDialog::accept();
    Q_EMIT corrected(done->count(PassageFate::Orphan));
}

void CorrectionDialog::reject()
{
    const bool edited = m_editor->document()->isModified() && normalizedText(m_editor->toPlainText()) != m_document.text;
    if (edited && !m_prompts.confirm(this, tr("Correct the text"), tr("What you changed in the text is not saved and would be lost."), tr("Leave without saving")))
        return;
    QDialog::reject();
}

} // namespace haeje
