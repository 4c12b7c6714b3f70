// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartinspector.h"

#include "ui/charts/swatches.h"
#include "ui/charts/textfield.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haeje {

ChartInspector::ChartInspector(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("chartInspector"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTexts());
    column->addWidget(separatorLine());
    column->addWidget(buildLook());
    column->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::AlternateBase);
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::AlternateBase);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new PanelHead(tr("Chart")));
    all->addWidget(m_scroll, 1);
    setChart({});
}

LabelledField *ChartInspector::field(const QString &label, const QString &name, int lines, int wellUpTo,
                                     QString ChartSpec::*member, const QString &undo)
{
    auto *made = new LabelledField(label, name, lines, wellUpTo);
    m_fields.append({made, member});
    connect(made->field(), &TextField::finished, this, [this, member, undo](const QString &text) {
        if (!m_chart)
            return;
        ChartSpec changed = *m_chart;
        changed.*member = text.trimmed();
        Q_EMIT edited(changed, undo);
    });
    return made;
}

static QPushButton *linkButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QWidget *ChartInspector::buildTexts()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(field(tr("Title: what is found"), QStringLiteral("chartTitle"), 2, 90, &ChartSpec::title,
                            tr("Change title of chart")));
    auto *writeTitle = linkButton(tr("Write from the data"), QStringLiteral("writeTitle"));
    connect(writeTitle, &QPushButton::clicked, this, &ChartInspector::writeTitleAsked);
    column->addWidget(writeTitle, 0, Qt::AlignRight);
    column->addWidget(field(tr("Subtitle: what is measured"), QStringLiteral("chartSubtitle"), 2, 120,
                            &ChartSpec::subtitle, tr("Change subtitle of chart")));
    column->addWidget(field(tr("Notes"), QStringLiteral("chartNotes"), 3, 0, &ChartSpec::notes, tr("Change notes of chart")));
    column->addWidget(field(tr("Source"), QStringLiteral("chartSource"), 2, 0, &ChartSpec::source,
                            tr("Change source of chart")));
    column->addWidget(field(tr("Made by"), QStringLiteral("chartByline"), 1, 0, &ChartSpec::byline,
                            tr("Change byline of chart")));
    m_alt = field(tr("Alt text"), QStringLiteral("chartAlt"), 3, 0, &ChartSpec::alt, tr("Change alt text of chart"));
    m_alt->field()->setPlaceholderText(tr("What the chart shows, in one or two sentences"));
    column->addWidget(m_alt);
    m_altState = metaLabel({});
    m_altState->setTextFormat(Qt::PlainText);
    m_writeAlt = linkButton(tr("Write from the data"), QStringLiteral("writeAlt"));
    connect(m_writeAlt, &QPushButton::clicked, this, &ChartInspector::writeAltAsked);
    connect(m_alt->field(), &QPlainTextEdit::textChanged, this, &ChartInspector::showAltState);
    auto *below = new QHBoxLayout;
    below->addWidget(m_altState);
    below->addStretch();
    below->addWidget(m_writeAlt);
    column->addLayout(below);
    return box;
}

QWidget *ChartInspector::buildLook()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(metaLabel(tr("Colour")));
    column->addWidget(buildSwatches());
    column->addWidget(new HatchLegend(tr("Not stated: hatched, never coloured")));
    auto *label = metaLabel(tr("Order"));
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("chartOrder"));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("As in the data, not stated last"), QStringLiteral("data"));
    m_order->addItem(tr("Largest first, not stated last"), QStringLiteral("value"));
    m_order->addItem(tr("By name, not stated last"), QStringLiteral("name"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(label);
    column->addWidget(m_order);
    connect(m_order, &QComboBox::activated, this, [this] {
        if (!m_chart || m_chart->order == m_order->currentData().toString())
            return;
        ChartSpec changed = *m_chart;
        changed.order = m_order->currentData().toString();
        Q_EMIT edited(changed, tr("Change order of chart"));
    });
    return box;
}

QWidget *ChartInspector::buildSwatches()
{
    const QStringList names{tr("Blue"), tr("Rust"), tr("Green"), tr("Plum"), tr("Amber"), tr("Indigo"), tr("Wine"), tr("Sky")};
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(4));
    m_colours = new QButtonGroup(this);
    for (int i = 0; i < names.size(); ++i) {
        auto *swatch = new SwatchButton(i, names.at(i));
        m_colours->addButton(swatch, i);
        row->addWidget(swatch);
    }
    row->addStretch();
    connect(m_colours, &QButtonGroup::idClicked, this, [this](int colour) {
        if (!m_chart || m_chart->colour == colour)
            return;
        ChartSpec changed = *m_chart;
        changed.colour = colour;
        Q_EMIT edited(changed, tr("Change colour of chart"));
    });
    return box;
}

void ChartInspector::setChart(const std::optional<ChartSpec> &chart)
{
    // What was typed belongs to the chart it was typed for.
    if (m_chart && (!chart || chart->id != m_chart->id))
        commit();
    m_chart = chart;
    setEnabled(chart.has_value());
    for (const auto &[shown, member] : m_fields)
        shown->field()->setStored(chart ? (*chart).*member : QString());
    if (QAbstractButton *button = m_colours->button(chart ? chart->colour % 8 : 0))
        button->setChecked(true);
    m_order->setCurrentIndex(std::max(0, m_order->findData(chart ? chart->order : QStringLiteral("data"))));
    showAltState();
}

void ChartInspector::setReadOnly(bool readOnly)
{
    for (const auto &[shown, member] : m_fields)
        shown->field()->setReadOnly(readOnly);
    m_order->setEnabled(!readOnly);
    m_writeAlt->setEnabled(!readOnly);
    for (QAbstractButton *button : m_colours->buttons())
        button->setEnabled(!readOnly);
}

void ChartInspector::commit()
{
    for (const auto &[shown, member] : m_fields)
        shown->field()->commit();
}

void ChartInspector::showAltState()
{
    const bool empty = m_chart && m_alt->field()->text().trimmed().isEmpty();
    m_altState->setText(empty ? QStringLiteral("⚠ ") + tr("Empty") : QString());
    QPalette palette = m_altState->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).warning);
    m_altState->setPalette(palette);
}

} // namespace haeje
