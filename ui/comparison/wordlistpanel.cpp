// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/wordlistpanel.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/store/wordlists.h"
#include "core/work/wordlistfiles.h"
#include "ui/charts/exporters.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace haeje {

WordListPanel::WordListPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_names(new QListWidget(this))
    , m_terms(new QTableWidget(0, 3, this))
    , m_code(new QComboBox(this))
{
    build();
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        showTerms();
        Q_EMIT chosen();
    });
    connect(m_names, &QListWidget::itemDoubleClicked, this, &WordListPanel::renameList);
    connect(m_terms, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling) // the editor closes first
            QMetaObject::invokeMethod(this, &WordListPanel::writeTerms, Qt::QueuedConnection);
    });
    connect(m_code, &QComboBox::activated, this, &WordListPanel::chooseCode);
}

void WordListPanel::build()
{
    const auto tool = [&](ToolRow *row, const char *icon, const char *name, const QString &tip, void (WordListPanel::*run)()) {
        QToolButton *button = row->add(QLatin1String(icon), {}, tip);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, run);
    };
    auto *head = new PanelHead(tr("Word lists"), this);
    tool(head, "plus", "wordListNew", tr("New word list…"), &WordListPanel::newList);
    tool(head, "sample", "wordListStart", tr("Take a starting list…"), &WordListPanel::takeStarting);
    tool(head, "import", "wordListImport", tr("Read word lists from CSV…"), &WordListPanel::importLists);
    tool(head, "export", "wordListExport", tr("Save all word lists as CSV…"), &WordListPanel::exportLists);
    auto *terms = new PanelHead(tr("Terms"), this);
    tool(terms, "plus", "termNew", tr("New term"), &WordListPanel::addTerm);
    tool(terms, "close", "termRemove", tr("Take the chosen terms out"), &WordListPanel::removeTerms);
    m_names->setObjectName(QStringLiteral("wordLists"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *rename = new QAction(tr("Rename…"), m_names);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    auto *remove = new QAction(tr("Remove"), m_names);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_names->addActions({rename, remove});
    connect(rename, &QAction::triggered, this, &WordListPanel::renameList);
    connect(remove, &QAction::triggered, this, &WordListPanel::removeList);
    m_terms->setObjectName(QStringLiteral("wordListTerms"));
    m_terms->setFrameShape(QFrame::NoFrame);
    m_terms->setShowGrid(false);
    m_terms->setHorizontalHeaderLabels({tr("Term"), tr("Language"), tr("Found as")});
    m_terms->verticalHeader()->hide();
    m_terms->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_terms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_terms->setColumnWidth(1, scaled(84));
    m_terms->setColumnWidth(2, scaled(132));
    m_terms->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_terms->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_code->setObjectName(QStringLiteral("wordListCode"));
    m_code->setAccessibleName(tr("Code whose passages are set beside the counted terms"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_names, 2);
    column->addWidget(terms);
    column->addWidget(m_terms, 5);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    below->addWidget(metaLabel(tr("Code"), this));
    below->addWidget(m_code, 1);
    column->addLayout(below);
}

void WordListPanel::setProject(Project *project)
{
    m_project = project;
    refresh();
}

void WordListPanel::refresh()
{
    const WordListId before = current().id;
    m_lists = m_project ? m_project->wordLists().all(QStringLiteral("terms")) : QList<WordList>();
    m_filling = true;
    m_names->clear();
    int row = 0;
    for (int i = 0; i < m_lists.size(); ++i) {
        m_names->addItem(QStringLiteral("%1  (%2)").arg(m_lists.at(i).name).arg(m_lists.at(i).terms.size()));
        m_names->item(i)->setToolTip(m_lists.at(i).definition);
        row = m_lists.at(i).id == before ? i : row;
    }
    m_names->setCurrentRow(m_lists.isEmpty() ? -1 : row);
    m_code->clear();
    m_code->addItem(tr("No code"), 0);
    for (const Code &code : m_project ? m_project->codes().all() : QList<Code>())
        m_code->addItem(m_project->codes().path(code.id), code.id.value);
    m_filling = false;
    showTerms();
}

WordList WordListPanel::current() const
{
    return m_lists.value(m_names->currentRow());
}

void WordListPanel::showTerms()
{
    m_filling = true;
    const WordList list = current();
    m_terms->setRowCount(int(list.terms.size()));
    for (int i = 0; i < list.terms.size(); ++i) {
        const WordListTerm &term = list.terms.at(i);
        m_terms->setItem(i, 0, new QTableWidgetItem(term.term));
        m_terms->setItem(i, 1, new QTableWidgetItem(term.language));
        auto *match = new QComboBox;
        for (const TermMatch one : {TermMatch::Words, TermMatch::Prefix, TermMatch::Text, TermMatch::Pattern})
            match->addItem(termMatchTitle(one));
        match->setCurrentIndex(int(term.match));
        connect(match, &QComboBox::activated, this, &WordListPanel::writeTerms);
        m_terms->setCellWidget(i, 2, match);
    }
    m_code->setCurrentIndex(std::max(0, m_code->findData(list.code.value)));
    m_code->setEnabled(bool(list.id));
    m_filling = false;
}

void WordListPanel::edit(const QString &label, const std::function<Result<void>()> &change)
{
    if (!m_project)
        return;
    if (const auto done = m_project->edit(label, change); !done) {
        m_services.prompts.fail(this, label, done.message());
        refresh();
    }
}

void WordListPanel::writeTerms()
{
    if (m_filling)
        return;
    WordList list = current();
    list.terms.clear();
    for (int i = 0; i < m_terms->rowCount(); ++i) {
        const auto *match = qobject_cast<QComboBox *>(m_terms->cellWidget(i, 2));
        const QString term = m_terms->item(i, 0) ? m_terms->item(i, 0)->text() : QString();
        if (!term.trimmed().isEmpty()) // a line that was emptied goes
            list.terms.append({term, m_terms->item(i, 1) ? m_terms->item(i, 1)->text() : QString(), TermMatch(match ? match->currentIndex() : 0)});
    }
    edit(tr("Change terms"), [&] { return m_project->wordLists().update(list); });
}

void WordListPanel::addTerm()
{
    WordList list = current();
    if (!list.id)
        return newList();
    const auto term = m_services.prompts.text(this, tr("New term"), tr("Words, with a language in front if it is of one (en: hostile forces)"));
    if (!term)
        return;
    static const QRegularExpression spoken(QStringLiteral("^([a-z]{2}):\\s*(.+)$"));
    const auto match = spoken.match(term->trimmed());
    list.terms.append({match.hasMatch() ? match.captured(2) : *term, match.captured(1), TermMatch::Words});
    edit(tr("New term"), [&] { return m_project->wordLists().update(list); });
}

void WordListPanel::removeTerms()
{
    WordList list = current();
    QList<int> rows;
    for (const QModelIndex &index : m_terms->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        list.terms.removeAt(row);
    if (!rows.isEmpty())
        edit(tr("Take terms out"), [&] { return m_project->wordLists().update(list); });
}

void WordListPanel::newList()
{
    const auto name = m_services.prompts.text(this, tr("New word list"), tr("Name"));
    if (!name)
        return;
    edit(tr("New word list"), [&]() -> Result<void> {
        WordList list;
        list.name = *name;
        const auto added = m_project->wordLists().add(list);
        return added ? Result<void>() : Result<void>(added.error());
    });
    m_names->setCurrentRow(int(m_lists.size()) - 1);
}

void WordListPanel::renameList()
{
    WordList list = current();
    const auto name = list.id ? m_services.prompts.text(this, tr("Rename word list"), tr("Name"), list.name) : std::nullopt;
    if (!name)
        return;
    list.name = *name;
    edit(tr("Rename word list"), [&] { return m_project->wordLists().update(list); });
}

void WordListPanel::removeList()
{
    if (const WordList list = current(); list.id)
        edit(tr("Remove word list"), [&] { return m_project->wordLists().remove(list.id); });
}

void WordListPanel::takeStarting()
{
    QMenu menu(this);
    const QList<WordList> lists = startingLists();
    const auto take = [this](const QList<WordList> &some) {
        edit(tr("Take a starting list"), [&]() -> Result<void> {
            const auto taken = takeWordLists(*m_project, some);
            return taken ? Result<void>() : Result<void>(taken.error());
        });
    };
    connect(menu.addAction(tr("All of them")), &QAction::triggered, this, [&] { take(lists); });
    menu.addSeparator();
    for (const WordList &list : lists)
        connect(menu.addAction(list.name), &QAction::triggered, this, [&take, list] { take({list}); });
    menu.exec(QCursor::pos());
}

void WordListPanel::importLists()
{
    const QString path = m_services.prompts.openFile(this, tr("Read word lists from CSV"), QStringLiteral("CSV (*.csv *.txt)"));
    if (path.isEmpty() || !m_project)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_services.prompts.fail(this, tr("Read word lists from CSV"), tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const auto lists = readWordLists(*m_project, QString::fromUtf8(file.read(10000000)));
    if (!lists)
        return m_services.prompts.fail(this, tr("Read word lists from CSV"), lists.message());
    edit(tr("Read word lists"), [&]() -> Result<void> {
        const auto taken = takeWordLists(*m_project, *lists);
        return taken ? Result<void>() : Result<void>(taken.error());
    });
}

void WordListPanel::exportLists()
{
    const QString path = m_project ? m_services.prompts.saveFile(this, tr("Save all word lists as CSV"), QStringLiteral("word-lists.csv"), QStringLiteral("CSV (*.csv)")) : QString();
    if (path.isEmpty())
        return;
    if (const auto done = exportTable(path, wordListsTable(*m_project, m_lists)); !done)
        m_services.prompts.fail(this, tr("Save all word lists as CSV"), done.message());
}

void WordListPanel::chooseCode()
{
    WordList list = current();
    list.code = CodeId(m_code->currentData().toLongLong());
    edit(tr("Choose the code of a word list"), [&] { return m_project->wordLists().update(list); });
}

} // namespace haeje
