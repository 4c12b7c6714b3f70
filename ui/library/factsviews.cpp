// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/factsviews.h"

#include "core/store/documenthistory.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/diffview.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/library/documentcolumns.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

static QTableWidget *rowsOf(const QStringList &heads, const char *name, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(heads.size()), parent);
    table->setObjectName(QLatin1String(name));
    table->setHorizontalHeaderLabels(heads);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(32));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

static void addRow(QTableWidget *table, const QStringList &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table->setItem(row, column, item);
    }
}

static QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("secondary"));
    return label;
}

FoundFactsView::FoundFactsView(const QList<FactFound> &found, QWidget *parent)
    : QWidget(parent)
    , m_found(found)
    , m_table(rowsOf({tr("Fact"), tr("Value"), tr("Taken"), tr("Certainty"), tr("Words in the file"), tr("Where")}, "foundFacts", this))
    , m_take(new QPushButton(tr("Take it"), this))
{
    m_table->setAccessibleName(tr("Facts found in the file"));
    m_take->setObjectName(QStringLiteral("takeFact"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->addWidget(sentence(found.isEmpty() ? tr("Nothing was noted when this document was imported.")
                                               : tr("What the file says, with the words it rests on. What was not taken can be taken; it is saved with the facts."),
                               this));
    column->addWidget(m_table, 1);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    m_table->setVisible(!found.isEmpty());
    m_take->setVisible(!found.isEmpty());
    const auto enable = [this] {
        const int row = m_table->currentRow();
        m_take->setEnabled(row >= 0 && row < m_found.size() && m_found.at(row).fact != FactKind::AsOf && !has(m_found.at(row)));
    };
    connect(m_table, &QTableWidget::itemSelectionChanged, this, enable);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            Q_EMIT takeAsked(m_found.at(row));
    });
    fill();
    enable();
}

void FoundFactsView::setFacts(const DocumentFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    fill();
}

bool FoundFactsView::has(const FactFound &found) const
{
    switch (found.fact) {
    case FactKind::Author:
        return m_facts.authors.contains(found.value);
    case FactKind::Keyword:
        return m_facts.keywords.contains(found.value);
    case FactKind::Download:
        return m_facts.downloads.contains(found.value);
    default:
        return factText(m_facts, found.fact) == found.value;
    }
}

void FoundFactsView::fill()
{
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    for (const FactFound &found : std::as_const(m_found)) {
        const QString certainty = found.certainty == Certainty::Stated ? tr("stated")
            : found.certainty == Certainty::Likely                    ? tr("likely")
                                                                      : tr("⚠ doubtful");
        addRow(m_table, {factTitle(found.fact), found.value, has(found) ? tr("✓ taken") : tr("not taken"), certainty, found.words,
                         found.note.isEmpty() ? found.place : found.place + QStringLiteral(" · ") + found.note});
    }
    const int widths[] = {90, 150, 80, 90, 150};
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    if (current >= 0)
        m_table->setCurrentCell(current, 0);
}

VersionsView::VersionsView(const Project &project, DocumentId document, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    const QList<DocumentId> versions = project.documents().versionsOf(document);
    if (versions.size() < 2) {
        column->addWidget(sentence(tr("No other version. When the same address is imported again with another text, both are kept and compared here."), this));
        column->addStretch();
        return;
    }
    m_before = new QComboBox(this);
    m_after = new QComboBox(this);
    m_before->setObjectName(QStringLiteral("versionBefore"));
    m_after->setObjectName(QStringLiteral("versionAfter"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_after->setAccessibleName(tr("Later version"));
    for (const DocumentId id : versions) {
        const std::optional<DocumentSummary> version = project.documents().summary(id);
        const QString name = version ? tr("%1, imported %2").arg(version->facts.published.isStated() ? version->facts.published.display(locale()) : tr("no date"),
                                                                 locale().toString(version->importedAt.toLocalTime(), QLocale::ShortFormat))
                                     : QString();
        m_before->addItem(name, id.value);
        m_after->addItem(name, id.value);
    }
    const int here = std::max(1, int(versions.indexOf(document)));
    m_before->setCurrentIndex(here - 1);
    m_after->setCurrentIndex(here);
    auto *open = new QPushButton(tr("Open the later one"), this);
    open->setObjectName(QStringLiteral("versionOpen"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_before, 1);
    row->addWidget(new QLabel(QStringLiteral("→"), this));
    row->addWidget(m_after, 1);
    row->addWidget(open);
    m_diff = new DiffView(this);
    column->addLayout(row);
    column->addWidget(m_diff, 1);
    connect(m_before, &QComboBox::currentIndexChanged, this, &VersionsView::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &VersionsView::compare);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(DocumentId(m_after->currentData().toLongLong())); });
}

/// Two long texts are compared when somebody looks.
void VersionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_diff && !m_compared)
        compare();
}

void VersionsView::compare()
{
    m_compared = true;
    m_diff->setTexts(m_project.documents().text(DocumentId(m_before->currentData().toLongLong())),
                     m_project.documents().text(DocumentId(m_after->currentData().toLongLong())), m_before->currentText(), m_after->currentText());
}

/// The stored word for people.
static QString eventTitle(const QString &what)
{
    if (const std::optional<FactKind> fact = factFromName(what))
        return factTitle(*fact);
    if (what == QLatin1String("imported"))
        return HistoryView::tr("Imported");
    if (what == QLatin1String("state"))
        return HistoryView::tr("Reading state");
    if (what == QLatin1String("collection"))
        return HistoryView::tr("Collection");
    if (what == QLatin1String("text"))
        return HistoryView::tr("Text");
    return what.startsWith(QLatin1String("attribute ")) ? what.mid(10) : what;
}

static QString eventValue(const QString &what, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (what != QLatin1String("state"))
        return value;
    const std::optional<ReadingState> state = readingStateFromName(value);
    return state ? stateTitle(*state) : value;
}

HistoryView::HistoryView(const Project &project, DocumentId document, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    QList<DocumentEvent> events = project.documents().history(document);
    std::reverse(events.begin(), events.end());
    if (events.isEmpty()) {
        column->addWidget(sentence(tr("Nothing has been changed since this document was imported."), this));
        column->addStretch();
        return;
    }
    QTableWidget *table = rowsOf({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")}, "documentHistory", this);
    table->setAccessibleName(tr("History of the document"));
    for (const DocumentEvent &event : std::as_const(events))
        addRow(table, {locale().toString(event.at.toLocalTime(), QLocale::ShortFormat), event.coder, eventTitle(event.what),
                       eventValue(event.what, event.before), eventValue(event.what, event.after)});
    const int widths[] = {140, 90, 110, 150};
    for (int i = 0; i < 4; ++i)
        table->setColumnWidth(i, scaled(widths[i]));
    column->addWidget(table, 1);
}

} // namespace haeje
