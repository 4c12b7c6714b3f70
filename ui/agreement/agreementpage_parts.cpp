// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/agreement/agreementcontrols.h"
#include "ui/agreement/agreementpage.h"
#include "ui/agreement/agreementplaces.h"
#include "ui/agreement/agreementrun.h"
#include "ui/agreement/confusionview.h"
#include "ui/agreement/intervaldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/progress.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int mostPlaces = 2000; ///< more is no list to read
static constexpr int longestQuote = 160;
static constexpr int contextLength = 24;

AgreementPage::AgreementPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_run(new AgreementRun(this))
    , m_controls(new AgreementControls(this))
    , m_progress(new Progress(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_takeCoded(m_empty->addButton(tr("Compare all coded texts"), QStringLiteral("agreementTakeCoded"), true))
    , m_table(makeTable(nullptr, QStringLiteral("agreementTable"), this))
    , m_rules(metaLabel({}, this))
    , m_allRules(nullptr)
    , m_confusionHead(new PanelHead({}, this))
    , m_confusionNote(metaLabel({}, this))
    , m_confusion(new ConfusionView(this))
    , m_places(new AgreementPlaces(this))
{
    m_empty->setObjectName(QStringLiteral("agreementEmpty"));
    auto *split = new ThinSplitter(Qt::Vertical, this);
    split->addWidget(makeNumbers());
    split->addWidget(makeBehind());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_controls);
    column->addWidget(m_stack, 1);
    addTools();
    connectParts();
}

QWidget *AgreementPage::makeNumbers()
{
    new IntervalDelegate(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Agreement by code"));
    m_rules->setObjectName(QStringLiteral("agreementRules"));
    m_rules->setWordWrap(true);
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(8));
    auto *numbers = new QWidget;
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    auto *under = new QHBoxLayout;
    under->addWidget(m_rules, 1);
    under->addWidget(m_progress, 0, Qt::AlignVCenter);
    column->addLayout(under);
    numbers->setAutoFillBackground(true);
    numbers->setBackgroundRole(QPalette::Base);
    return numbers;
}

QWidget *AgreementPage::makeBehind()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_confusion);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    m_confusionNote->setWordWrap(true);
    m_confusionNote->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(4));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_confusionHead);
    column->addWidget(m_confusionNote);
    column->addWidget(scroll, 1);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    left->setMinimumWidth(scaled(300));
    auto *behind = new ThinSplitter(Qt::Horizontal);
    behind->addWidget(left);
    behind->addWidget(m_places);
    behind->setStretchFactor(0, 2);
    behind->setStretchFactor(1, 3);
    behind->setChildrenCollapsible(false);
    behind->setMinimumHeight(scaled(200));
    return behind;
}

void AgreementPage::addTools()
{
    ToolRow *tools = m_controls->tools();
    m_allRules = tools->add(QStringLiteral("text"), tr("Rules"), tr("Say in full how this is counted"));
    m_allRules->setObjectName(QStringLiteral("agreementAllRules"));
    m_allRules->setCheckable(true);
    const auto add = [&](const char *icon, const char *name, const QString &text, const QString &tip, void (AgreementPage::*run)()) {
        QToolButton *button = tools->add(QLatin1String(icon), text, tip);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, run);
    };
    add("copy", "agreementCopy", tr("Copy"), tr("Copy the numbers as text for a spreadsheet"), &AgreementPage::copy);
    add("export", "agreementCsv", tr("CSV"), tr("Save the numbers as CSV…"), &AgreementPage::exportCsv);
}

void AgreementPage::showBehind()
{
    const int row = currentRow();
    if (row < 0 || row >= m_answer.rows.size()) {
        m_confusion->clear();
        m_confusionHead->setTitle({});
        m_confusionNote->setText({});
        m_places->setPlaces({}, {}, m_answer.rows.isEmpty() ? QString() : tr("Choose a row to see what stands behind it."));
        return;
    }
    m_chosenCode = m_answer.rows.at(row).code < 0 ? QString() : m_material.codes.at(m_answer.rows.at(row).code).path;
    showConfusion(m_answer.rows.at(row));
    showPlaces();
}

/// Shown with what was coded first.
static Confusion turned(Confusion confusion)
{
    std::reverse(confusion.cells.begin(), confusion.cells.end());
    for (QList<double> &row : confusion.cells)
        std::reverse(row.begin(), row.end());
    std::reverse(confusion.categories.begin(), confusion.categories.end());
    return confusion;
}

void AgreementPage::showConfusion(const AgreementRow &row)
{
    const QString code = row.code < 0 ? tr("All codes") : m_material.codes.at(row.code).path;
    m_confusionHead->setTitle(tr("Behind it: %1").arg(code));
    const QString undefined = row.result.value ? QString() : tr("Not defined: %1.").arg(undefinedReason(row.result.undefined)) + QLatin1Char(' ');
    if (row.measure.statistic == AgreementStatistic::AlphaU) {
        m_confusion->clear();
        m_confusionNote->setText(undefined + tr("Alpha-u compares where stretches begin and end, not units: there is no table of counts behind it."));
        return;
    }
    const Ratings &ratings = row.code < 0 ? m_answer.overall : row.onWeights ? m_answer.codes.at(row.code).weights : m_answer.codes.at(row.code).presence;
    if (ratings.patterns.isEmpty()) {
        m_confusion->clear();
        m_confusionNote->setText(undefined);
        return;
    }
    const int first = std::max(row.measure.first, 0), second = row.measure.second < 0 ? 1 : row.measure.second;
    // Two coders make one table, whatever the number; alpha counts pairs of values both ways.
    const bool pair = row.measure.first >= 0 || (m_material.coders.size() == 2 && row.measure.statistic != AgreementStatistic::KrippendorffAlpha);
    Confusion confusion = turned(pair ? contingencyOf(ratings, first, second) : coincidencesOf(ratings));
    const QStringList labels = row.onWeights ? confusion.categories : QStringList{tr("coded"), tr("not coded")};
    if (pair) {
        m_confusionNote->setText(undefined + tr("Units by what each of the two said. Click a cell for its places."));
        m_confusion->setConfusion(confusion, m_material.coders.at(first), m_material.coders.at(second), labels);
    } else {
        m_confusionNote->setText(undefined + tr("Pairs of values within a unit, each unit’s divided by its coders less one. Click a cell for its places."));
        m_confusion->setConfusion(confusion, tr("one coder"), tr("another coder"), labels);
    }
}

bool AgreementPage::isBehind(const AgreementRow &row, const QList<int> &values) const
{
    const QPoint cell = m_confusion->current();
    const bool pair = row.measure.first >= 0 || m_material.coders.size() == 2;
    const int first = std::max(row.measure.first, 0), second = row.measure.second < 0 ? 1 : row.measure.second;
    if (cell.x() < 0 || row.onWeights)
        return pair ? values.at(first) != values.at(second) : values.contains(0) && values.contains(1);
    const int wantedRow = cell.y() == 0 ? 1 : 0, wantedColumn = cell.x() == 0 ? 1 : 0;
    if (!m_confusion->confusion().coincidence)
        return values.at(first) == wantedRow && values.at(second) == wantedColumn;
    return wantedRow == wantedColumn ? values.count(wantedRow) >= 2 : values.contains(wantedRow) && values.contains(wantedColumn);
}

QString AgreementPage::quoteOf(const UnitSeen &unit)
{
    auto text = m_texts.find(unit.text);
    if (text == m_texts.end())
        text = m_texts.insert(unit.text, m_project->documents().text(m_material.texts.at(unit.text).document));
    const TextSpan span = unit.span;
    if (span.length() > longestQuote)
        return text->mid(span.start, longestQuote).simplified() + QChar(0x2026);
    // A piece may begin and end within a word: a few words around it say where it is.
    const int from = std::max(0, span.start - contextLength), to = std::min(int(text->size()), span.end + contextLength);
    const QString before = text->mid(from, span.start - from), after = text->mid(span.end, to - span.end);
    QString quote = (from > 0 ? QChar(0x2026) + before.section(QLatin1Char(' '), 1) : before) + QChar(0x2039) + text->mid(span.start, span.length()) + QChar(0x203a);
    quote += to < text->size() ? after.section(QLatin1Char(' '), 0, -2) + QChar(0x2026) : after;
    return quote.simplified();
}

QList<AgreementPlace> AgreementPage::placesOf(const AgreementRow &row, int *total)
{
    QList<AgreementPlace> places;
    for (int code = 0; code < m_answer.codes.size(); ++code) {
        if (row.code >= 0 && row.code != code)
            continue;
        const QList<RatingPattern> &patterns = m_answer.codes.at(code).presence.patterns;
        for (const UnitSeen &unit : unitsSeen(m_material, m_answer, code)) {
            const QList<int> &values = patterns.at(unit.pattern).values;
            if ((row.text >= 0 && unit.text != row.text) || !isBehind(row, values) || ++*total > mostPlaces)
                continue;
            QStringList coded, without;
            for (int coder = 0; coder < m_material.coders.size(); ++coder)
                (values.at(coder) > 0 ? coded : without) += m_material.coders.at(coder);
            places.append({unit.passage, m_material.texts.at(unit.text).title, quoteOf(unit), m_material.codes.at(code).path, coded.join(QStringLiteral(", ")),
                           without.join(QStringLiteral(", ")), int(places.size())});
        }
    }
    return places;
}

QString AgreementPage::placesTitle(const AgreementRow &row, int total) const
{
    const QPoint cell = m_confusion->current();
    const QString count = total > mostPlaces ? tr("the first %1 of %2").arg(QLocale().toString(mostPlaces), QLocale().toString(total)) : QLocale().toString(total);
    const bool differ = cell.x() < 0 || row.onWeights || cell.x() != cell.y();
    return differ ? tr("Places where they differ: %1").arg(count) : tr("Places where they agree: %1").arg(count);
}

void AgreementPage::showPlaces()
{
    const int at = currentRow();
    if (at < 0 || at >= m_answer.rows.size() || !m_project)
        return;
    const AgreementRow &row = m_answer.rows.at(at);
    int total = 0;
    const QList<AgreementPlace> places = placesOf(row, &total);
    const QPoint cell = m_confusion->current();
    QString hint;
    if (places.isEmpty())
        hint = cell == QPoint(1, 1) && !row.onWeights ? tr("What nobody coded is counted and not listed.") : tr("There are none.");
    m_places->setPlaces(placesTitle(row, total), places, hint);
    m_places->table()->setColumnHidden(1, row.code >= 0);
}

} // namespace haeje
