// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/figureinspector.h"

#include "ui/common/evidencelist.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/review/breakdownbars.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static QLabel *wrapped(const QString &text, TypeRole role = TypeRole::Interface)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(font(role));
    return label;
}

FigureInspector::FigureInspector(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped({}, TypeRole::Subject))
    , m_facts(wrapped({}))
    , m_stands(metaLabel(tr("Stands on")))
    , m_evidence(new EvidenceList)
    , m_checkBox(new QWidget)
    , m_checks(new QVBoxLayout(m_checkBox))
{
    setObjectName(QStringLiteral("figureInspector"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_checks->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::AlternateBase);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    m_column->setSpacing(scaled(8));
    m_column->addWidget(m_title);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_checkBox);
    m_column->addWidget(m_stands);
    m_column->addWidget(m_evidence);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new PanelHead(tr("Figure")));
    all->addWidget(scroll, 1);
    connect(m_evidence, &EvidenceList::activated, this, &FigureInspector::evidenceActivated);
    setFigure({}, {}, {});
}

static QString factsOf(const Figure &figure)
{
    QStringList facts;
    if (figure.value) {
        QString number = numberForPeople(*figure.value);
        if (figure.base)
            number = FigureInspector::tr("%1 of %2").arg(number, numberForPeople(*figure.base));
        facts.append(figure.unit.isEmpty() ? number : number + QLatin1Char(' ') + figure.unit);
    } else {
        facts.append(figure.verdict);
    }
    if (!figure.category.isEmpty())
        facts.append(figure.dimension.isEmpty() ? figure.category
                                                : FigureInspector::tr("%1: %2").arg(sentenceCase(figure.dimension), figure.category));
    facts.append(figure.asOf.isStated() ? FigureInspector::tr("as of %1").arg(figure.asOf.display(QLocale()))
                                        : FigureInspector::tr("as-of date not stated"));
    if (!figure.source.isEmpty())
        facts.append(FigureInspector::tr("source: %1").arg(figure.source));
    return facts.join(QLatin1Char('\n'));
}

static QWidget *checkRow(const FigureCheck &check)
{
    auto *row = new QWidget;
    row->setObjectName(check.warning ? QStringLiteral("checkWarning") : QStringLiteral("checkHolds"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(6));
    auto *sign = new QLabel;
    const Theme &theme = themeOf(row);
    sign->setPixmap(iconPixmap(check.warning ? QStringLiteral("warning") : QStringLiteral("check"), scaled(16),
                               check.warning ? theme.warning : theme.done, row->devicePixelRatioF()));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(wrapped(check.sentence), 1);
    return row;
}

void FigureInspector::setFigure(const std::optional<Figure> &figure, const QList<EvidenceItem> &evidence,
                                const QList<FigureCheck> &checks)
{
    m_title->setText(figure ? figure->statement : tr("No figure selected"));
    m_facts->setText(figure ? factsOf(*figure) : tr("Choose one to see its passages and checks."));
    m_stands->setVisible(figure.has_value());
    m_stands->setText(evidence.isEmpty() ? tr("Stands on no passage yet") : tr("Stands on"));
    m_evidence->setItems(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const FigureCheck &check : checks)
        m_checks->addWidget(checkRow(check));
    m_checkBox->setVisible(!checks.isEmpty());
}

void FigureInspector::addBreakdown(const Breakdown &data, bool canMake)
{
    auto *column = static_cast<QVBoxLayout *>(m_breakdownBox->layout());
    auto *head = new QHBoxLayout;
    auto *title = wrapped(data.statement, TypeRole::PanelHead);
    auto *make = new QPushButton(tr("Make chart"));
    make->setObjectName(QStringLiteral("makeChart"));
    make->setToolTip(tr("A chart of this breakdown, in Charts"));
    make->setEnabled(canMake);
    head->addWidget(title, 1);
    head->addWidget(make, 0, Qt::AlignTop);
    column->addWidget(separatorLine());
    column->addLayout(head);
    const QString unit = data.unit.isEmpty() ? tr("Number") : tr("Number of %1").arg(data.unit);
    column->addWidget(metaLabel(data.base ? tr("%1, base %2").arg(unit, numberForPeople(*data.base)) : unit));
    auto *bars = new BreakdownBars(data);
    column->addWidget(bars);
    for (const QString &note : data.table.notes) {
        auto *label = wrapped(note, TypeRole::Meta);
        label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
    connect(make, &QPushButton::clicked, this,
            [this, statement = data.statement, dimension = data.dimension] { Q_EMIT chartAsked(statement, dimension); });
    connect(bars, &BreakdownBars::rowActivated, this, [this, table = data.table](int row, const QPoint &where) {
        const Table::Row &what = table.rows.at(row);
        QList<EntityRef> evidence = what.evidence;
        for (const Table::Row &other : what.notStated && evidence.isEmpty() ? table.rows : QList<Table::Row>())
            evidence += other.evidence;
        Q_EMIT barActivated(evidence, what.notStated, where);
    });
}

void FigureInspector::setBreakdowns(const QList<Breakdown> &breakdowns, const QStringList &refused, bool canMake)
{
    if (m_breakdownBox)
        m_breakdownBox->deleteLater();
    m_breakdownBox = new QWidget;
    auto *column = new QVBoxLayout(m_breakdownBox);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(6));
    for (const Breakdown &data : breakdowns)
        addBreakdown(data, canMake);
    for (const QString &sentence : refused)
        column->addWidget(checkRow({{}, sentence, true}));
    m_column->insertWidget(m_column->count() - 1, m_breakdownBox);
}

} // namespace haeje
