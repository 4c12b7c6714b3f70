// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementpage.h"

#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/agreement/agreementcontrols.h"
#include "ui/agreement/agreementplaces.h"
#include "ui/agreement/agreementrun.h"
#include "ui/agreement/confusionview.h"
#include "ui/agreement/intervaldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/progress.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace haeje {

static const QString keptName = QStringLiteral("agreement.choice");

AgreementPage::~AgreementPage() = default;

void AgreementPage::connectParts()
{
    connect(m_controls, &AgreementControls::changed, this, [this] {
        m_services.settings.setValue(keptName, m_controls->kept());
        compare();
    });
    connect(m_controls->filter(), &QLineEdit::textChanged, this, [this](const QString &words) {
        if (m_sorted)
            m_sorted->setWords(words);
    });
    connect(m_run, &AgreementRun::materialRead, this, [this](const AgreementMaterial &material) { m_next = material; });
    connect(m_run, &AgreementRun::failed, this, [this](const QString &sentence) { showError(sentence, m_controls->choice().universe == AgreementUniverse::Read); });
    connect(m_run, &AgreementRun::answered, this, &AgreementPage::take);
    connect(m_run, &AgreementRun::progressed, this, [this](int done, int total) { m_progress->show(tr("Intervals"), done, total); });
    connect(m_run, &AgreementRun::finished, m_progress, &Progress::finish);
    connect(m_progress, &Progress::cancelled, m_run, &AgreementRun::cancel);
    connect(m_takeCoded, &QPushButton::clicked, this, [this] {
        AgreementChoice choice = m_controls->choice();
        choice.universe = AgreementUniverse::Coded;
        m_controls->setChoice(choice);
        compare();
    });
    connect(m_confusion, &ConfusionView::cellChosen, this, &AgreementPage::showPlaces);
    connect(m_places, &AgreementPlaces::chosen, this, &AgreementPage::passageChosen);
    connect(m_places, &AgreementPlaces::entered, this, [this](PassageId passage) { m_services.navigator.goTo(passage); });
    connect(m_allRules, &QToolButton::toggled, this, &AgreementPage::showRules);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_places->table()->setFocus(); });
}

void AgreementPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_run->cancel();
    m_project = project;
    m_next.reset();
    m_material = {};
    m_answer = {};
    m_stale = true;
    if (project) {
        m_controls->take(m_services.settings.value(keptName, QStringList()).toStringList());
        connect(project, &Project::changed, this, [this](Tables touched) {
            if (touched & (TableFlag::Documents | TableFlag::Passages | TableFlag::Codes | TableFlag::Coders)) {
                m_stale = true;
                refresh();
            }
        });
    }
    refresh();
}

void AgreementPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

/// Reads again what an edit touched; only while the page is seen.
void AgreementPage::refresh()
{
    if (!m_project || !m_stale || !isVisible())
        return;
    m_stale = false;
    QList<CodeId> codes;
    QStringList paths;
    QList<int> colours;
    QHash<CodeId, QString> known;
    for (const Code &code : m_project->codes().all()) {
        const QString above = known.value(code.parent);
        known.insert(code.id, above.isEmpty() ? code.name : above + QLatin1Char('/') + code.name);
        codes.append(code.id);
        paths.append(known.value(code.id));
        colours.append(code.colour);
    }
    QStringList coders = m_project->coders().names();
    if (const QString consensus = m_project->coders().consensus(); !consensus.isEmpty())
        coders.append(consensus);
    m_controls->setChoices(coders, codes, paths, colours);
    compare();
}

void AgreementPage::compare()
{
    if (!m_project)
        return;
    const QStringList coders = m_project->coders().names();
    if (const QString blind = whyBlindCannotCompare(*m_project); !blind.isEmpty())
        return showError(blind, false);
    if (coders.size() < 2)
        return showError(tr("Agreement compares what two or more coders did with the same texts, and so far there is the work of %n coders in this project. "
                            "Let another coder code the same texts, here under another name or in a copy of the project, and come back.", nullptr, int(coders.size())), false);
    m_run->start(*m_project, m_controls->choice());
    m_progress->show(tr("Reading the codings"), 0, 0);
}

/// The numbers that came of what was read before stand until the new ones are there.
void AgreementPage::useMaterial()
{
    if (!m_next)
        return;
    m_material = *std::exchange(m_next, std::nullopt);
    m_texts.clear();
    m_colours.clear();
    for (const AgreementCode &code : std::as_const(m_material.codes)) {
        const auto found = m_project->codes().find(code.code);
        m_colours.append(found ? found->colour : -1);
    }
    m_stack->setCurrentIndex(0);
}

void AgreementPage::showError(const QString &sentence, bool canTakeCoded)
{
    m_run->cancel();
    m_next.reset();
    m_material = {};
    m_answer = {};
    m_empty->setWords(canTakeCoded ? tr("Which texts did they read?") : tr("Nothing to compare yet"), sentence);
    m_takeCoded->setVisible(canTakeCoded);
    m_stack->setCurrentIndex(1);
    Q_EMIT stateChanged();
}

/// The same row stays chosen, and its cell: when the intervals come, the numbers have been there for a while.
void AgreementPage::take(const AgreementAnswer &answer)
{
    const int before = currentRow();
    const AgreementRow kept = before >= 0 ? m_answer.rows.value(before) : AgreementRow();
    const QString code = m_chosenCode;
    const QPoint cell = m_confusion->current();
    useMaterial();
    m_answer = answer;
    showRules();
    int row = -1;
    for (int i = 0; i < m_answer.rows.size() && row < 0 && before >= 0; ++i) {
        const AgreementRow &one = m_answer.rows.at(i);
        const QString path = one.code < 0 ? QString() : m_material.codes.at(one.code).path;
        if (one.measure == kept.measure && one.text == kept.text && path == code)
            row = i;
    }
    showLines(row);
    if (row >= 0 && cell.x() >= 0 && cell.x() < m_confusion->confusion().cells.size()) {
        m_confusion->setCurrent(cell);
        showPlaces();
    }
    // At once, not with the next turn of the event loop: the rows must not jump under the mouse.
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->layout())
            widget->layout()->activate();
    }
    Q_EMIT stateChanged();
}

/// Texts and units always; the rest when asked for.
void AgreementPage::showRules()
{
    const QStringList rules = agreementRules(m_material, m_controls->choice(), m_answer);
    m_rules->setText((m_allRules->isChecked() ? rules : rules.mid(0, 2)).join(QLatin1Char(' ')));
}

void AgreementPage::showLines(int row)
{
    const AgreementHeads heads = agreementHeads(m_material, m_answer);
    auto *lines = new StructTable<AgreementLine>(agreementColumns(heads, this), this);
    lines->setRows(agreementLines(m_material, m_answer, m_colours));
    auto *sorted = new SortFilter(lines, this);
    sorted->setWords(m_controls->filter()->text());
    const int column = m_sorted ? m_sorted->sortColumn() : -1;
    const Qt::SortOrder order = m_sorted ? m_sorted->sortOrder() : Qt::AscendingOrder;
    const QItemSelectionModel *oldSelection = m_table->selectionModel();
    m_table->setModel(sorted);
    delete oldSelection;
    delete m_sorted;
    delete m_lines;
    m_lines = lines;
    m_sorted = sorted;
    m_table->sortByColumn(column < lines->columnCount() ? column : -1, order);
    arrange(heads.interval());
    selectRow(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgreementPage::showBehind);
}

void AgreementPage::arrange(int interval)
{
    for (int i = 0; i < m_lines->columnCount(); ++i)
        m_table->setItemDelegateForColumn(i, nullptr);
    m_table->setItemDelegateForColumn(interval, m_table->findChild<IntervalDelegate *>());
    const QAbstractItemView *cells = m_table;
    for (int i = 0; i < m_lines->columnCount(); ++i) {
        const int wanted = std::max(cells->sizeHintForColumn(i) + scaled(12), haeje::headWidth(m_table, i));
        m_table->horizontalHeader()->resizeSection(i, std::min(wanted, scaled(i == 0 ? 280 : 300)));
    }
}

/// The line of that row of the answer; the first line where it is filtered out.
void AgreementPage::selectRow(int row)
{
    for (int i = 0; m_wanted && i < m_answer.rows.size(); ++i) {
        if (m_answer.rows.at(i).code >= 0 && m_material.codes.at(m_answer.rows.at(i).code).code == m_wanted) {
            row = i;
            m_wanted = {};
        }
    }
    QModelIndex chosen = m_sorted->index(0, 0);
    for (int i = 0; i < m_lines->rowCount(); ++i) {
        const QModelIndex there = m_sorted->mapFromSource(m_lines->index(i, 0));
        if (m_lines->at(i).row == row && there.isValid())
            chosen = there;
    }
    m_table->setCurrentIndex(chosen);
    showBehind();
}

int AgreementPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_sorted ? m_lines->at(m_sorted->mapToSource(current).row()).row : -1;
}

QString AgreementPage::title() const
{
    return tr("Agreement");
}

QStringList AgreementPage::status() const
{
    if (m_answer.rows.isEmpty())
        return {};
    return {tr("%n coders", nullptr, int(m_material.coders.size())), tr("%n texts", nullptr, int(m_material.texts.size())), tr("%n codes", nullptr, int(m_material.codes.size()))};
}

void AgreementPage::find()
{
    m_controls->filter()->setFocus();
    m_controls->filter()->selectAll();
}

void AgreementPage::showEntity(const EntityRef &what)
{
    if (what.kind != EntityKind::Code)
        return;
    m_wanted = CodeId(what.id);
    if (m_sorted && !m_answer.rows.isEmpty())
        selectRow(currentRow());
}

void AgreementPage::copy()
{
    if (m_sorted && !m_answer.rows.isEmpty())
        QGuiApplication::clipboard()->setText(modelAsText(m_sorted));
}

void AgreementPage::exportCsv()
{
    if (m_answer.rows.isEmpty())
        return;
    const QString path = m_services.prompts.saveFile(this, tr("Save the numbers"), QStringLiteral("agreement.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toCsv(agreementTable(m_material, m_controls->choice(), m_answer)).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_services.prompts.fail(this, tr("Save the numbers"), tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
}

} // namespace haeje
