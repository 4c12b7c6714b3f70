// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readmessages/readmessagespage.h"

#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/progress.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/readmessages/kinddelegate.h"
#include "ui/readmessages/proposalworker.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace haeje {

ReadMessagesPage::ReadMessagesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ProposalsModel(this))
    , m_worker(new ProposalWorker(this))
    , m_table(makeTable(m_model, QStringLiteral("proposalsTable")))
    , m_text(new QPlainTextEdit)
    , m_remarks(new QLabel)
    , m_words(new QLabel)
    , m_as(new QComboBox)
    , m_take(new QPushButton)
    , m_all(new QPushButton(tr("Read all documents")))
    , m_open(new QPushButton(tr("Open the document")))
    , m_progress(new Progress)
    , m_empty(new EmptyState({}, {}))
    , m_pages(new QStackedWidget)
{
    m_table->setAccessibleName(tr("Proposed messages"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(ProposalsModel::KindColumn, new KindDelegate([this] { return m_project ? m_project->messages().kinds() : QStringList(); }, this));
    const int widths[] = {130, 190, 190, 170, 190, 90, 180, 260};
    for (int column = 0; column < ProposalsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *both = new ThinSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(m_table);
    both->addWidget(buildText());
    both->setSizes({scaled(260), scaled(460)});
    m_pages->addWidget(both);
    m_pages->addWidget(m_empty);
    connect(m_empty->addButton(tr("Read all documents"), QStringLiteral("readAllDocuments"), true), &QPushButton::clicked, this, &ReadMessagesPage::readAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead(tr("Messages in texts")));
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReadMessagesPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReadMessagesPage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReadMessagesPage::showCurrent);
    connect(m_worker, &ProposalWorker::found, this, [this](QList<DocumentProposal> proposals) {
        for (DocumentProposal &one : proposals)
            one.take = TakeAs::Leave;
        m_model->append(proposals);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        showState();
    });
    connect(m_worker, &ProposalWorker::progressed, this, [this](int done, int total) { m_progress->show(tr("Reading documents"), done, total); });
    connect(m_worker, &ProposalWorker::finished, this, [this] {
        m_progress->finish();
        showState();
    });
    connect(m_progress, &Progress::cancelled, this, [this] {
        m_worker->stop();
        m_progress->finish();
        showState();
    });
    showState();
}

QWidget *ReadMessagesPage::buildText()
{
    m_text->setObjectName(QStringLiteral("proposalText"));
    m_text->setAccessibleName(tr("The text, with the words that the proposal rests on"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(haeje::font(TypeRole::ReaderBody, {}, interfaceZoom()));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setProperty("look", QStringLiteral("secondary"));
    m_as->setObjectName(QStringLiteral("proposalAs"));
    m_as->setAccessibleName(tr("What becomes of the proposal"));
    m_open->setObjectName(QStringLiteral("proposalOpen"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_remarks, 1);
    row->addWidget(m_as);
    row->addWidget(m_open);
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8));
    column->setSpacing(scaled(8));
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_as, &QComboBox::activated, this, [this](int i) { m_model->setTake(currentRow(), TakeAs(m_as->itemData(i).toInt())); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            m_services.navigator.goTo(m_model->proposals().at(currentRow()).document);
    });
    return text;
}

QWidget *ReadMessagesPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(8));
    m_take->setObjectName(QStringLiteral("takeProposals"));
    m_all->setObjectName(QStringLiteral("readAll"));
    auto *tick = new QPushButton(tr("Tick all"));
    auto *untick = new QPushButton(tr("Tick none"));
    tick->setObjectName(QStringLiteral("tickAll"));
    makePrimary(m_take);
    row->addWidget(m_all);
    row->addWidget(tick);
    row->addWidget(untick);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_take);
    const auto all = [this](bool on) {
        for (int i = 0; i < m_model->rowCount(); ++i)
            m_model->setTake(i, on ? firstChoice(m_model->proposals().at(i)) : TakeAs::Leave);
        showCurrent();
    };
    connect(tick, &QPushButton::clicked, this, [all] { all(true); });
    connect(untick, &QPushButton::clicked, this, [all] { all(false); });
    connect(m_all, &QPushButton::clicked, this, &ReadMessagesPage::readAll);
    connect(m_take, &QPushButton::clicked, this, &ReadMessagesPage::take);
    return foot;
}

QString ReadMessagesPage::title() const
{
    return tr("Messages in texts");
}

QStringList ReadMessagesPage::status() const
{
    return {tr("%n proposals", nullptr, m_model->rowCount()), tr("%n ticked", nullptr, m_model->ticked())};
}

void ReadMessagesPage::find()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ReadMessagesPage::setProject(Project *project)
{
    m_worker->stop();
    m_progress->finish();
    m_project = project;
    m_read = false;
    m_texts.clear();
    m_model->clear();
    showState();
}

/// Reading enters nothing: where nobody asked for certain documents, all are read at first sight, beside the window.
void ReadMessagesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_project && !m_read)
        readAll();
}

void ReadMessagesPage::showEntity(const EntityRef &what)
{
    if (what.kind == EntityKind::Document)
        showDocuments({DocumentId(what.id)});
}

void ReadMessagesPage::showDocuments(const QList<DocumentId> &documents)
{
    if (!m_project || documents.isEmpty())
        return;
    m_read = true;
    m_texts.clear();
    m_model->clear();
    m_progress->show(tr("Reading documents"), 0, int(documents.size()));
    m_worker->start(*m_project, documents);
    showState();
}

void ReadMessagesPage::readAll()
{
    if (!m_project)
        return;
    QList<DocumentId> documents;
    for (const DocumentSummary &summary : m_project->documents().summaries())
        documents << summary.id;
    showDocuments(documents);
}

void ReadMessagesPage::take()
{
    if (!m_project)
        return;
    const auto taken = takeProposals(*m_project, m_model->proposals());
    if (!taken) {
        m_services.prompts.fail(this, tr("The messages were not taken"), taken.message());
        return;
    }
    QList<int> rows;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->proposals().at(i).take != TakeAs::Leave)
            rows << i;
    }
    m_model->removeRowsOf(rows);
    m_words->setText(tr("%n messages were taken. Undo takes them back.", nullptr, *taken));
    showState();
}

int ReadMessagesPage::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

/// The text of the proposal with its words marked; the first of them in view.
void ReadMessagesPage::showCurrent()
{
    const int row = currentRow();
    const QSignalBlocker quiet(m_as);
    m_as->clear();
    m_as->setEnabled(row >= 0);
    m_open->setEnabled(row >= 0);
    if (row < 0 || !m_project) {
        m_text->clear();
        m_remarks->clear();
        showState();
        return;
    }
    const DocumentProposal &one = m_model->proposals().at(row);
    if (!m_texts.contains(one.document)) {
        m_texts = {{one.document, m_project->documents().text(one.document)}};
        m_text->setPlainText(m_texts.value(one.document));
    }
    for (const TakeAs as : {TakeAs::Leave, TakeAs::Message, TakeAs::Version, TakeAs::Evidence}) {
        if (one.existing || as == TakeAs::Leave || as == TakeAs::Message)
            m_as->addItem(takeWords(as), int(as));
    }
    m_as->setCurrentIndex(m_as->findData(int(one.take)));
    QStringList remarks = one.proposal.remarks;
    if (one.existing)
        remarks.prepend(one.hasDocument ? tr("The project has this message with this document.") : tr("The project has a message of that day between these parties."));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    const MessageProposal &proposal = one.proposal;
    QList<QPair<TextSpan, int>> marks{{proposal.dateWords, 2}, {proposal.kindWords, 3}, {proposal.occasionWords, 5}};
    for (const ProposedParty &party : proposal.senders)
        marks << qMakePair(party.nameWords, 0) << qMakePair(party.capacityWords, 0);
    for (const ProposedParty &party : proposal.recipients)
        marks << qMakePair(party.nameWords, 1) << qMakePair(party.capacityWords, 1);
    const Theme &theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[span, colour] : std::as_const(marks)) {
        if (span.isEmpty())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(span.start);
        selection.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(theme.codeTint(colour));
        selection.format.setFontUnderline(true);
        selections << selection;
    }
    m_text->setExtraSelections(selections);
    QTextCursor there(m_text->document());
    there.setPosition(proposal.sentence.start);
    m_text->setTextCursor(there);
    m_text->centerCursor();
    showState();
}

void ReadMessagesPage::showState()
{
    const int ticked = m_model->ticked();
    const bool writable = m_project && !m_project->isReadOnly();
    m_take->setText(tr("Take %n messages", nullptr, ticked));
    m_take->setEnabled(writable && ticked > 0);
    m_all->setEnabled(m_project && !m_worker->isRunning());
    const bool some = m_model->rowCount() > 0;
    if (some && ticked == 0)
        m_words->setText(tr("Tick what is right; nothing is entered before."));
    else if (some)
        m_words->clear();
    if (m_read && !m_worker->isRunning())
        m_empty->setWords(tr("No message left to take"), tr("What was read tells of no other message by the word lists. Lists of the purpose “reading” add words of your own."));
    else
        m_empty->setWords(tr("Messages that your texts tell of"), tr("Day, parties, kind and occasion are proposed from the texts, with the words they rest on. You tick what is right."));
    m_pages->setCurrentIndex(some ? 0 : 1);
    Q_EMIT stateChanged();
}

} // namespace haeje
