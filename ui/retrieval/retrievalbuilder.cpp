// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalbuilder.h"

#include "core/analysis/coding/retrievequery.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/retrieval/codepicker.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace haeje {

RetrievalBuilder::RetrievalBuilder(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_beyond(metaLabel(tr("This question is more than rows can show. Edit it as text below."), this))
    , m_more(new QPushButton(tr("Add a code"), this))
{
    m_grid->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(6));
    m_grid->setHorizontalSpacing(scaled(8));
    m_grid->setVerticalSpacing(scaled(6));
    m_grid->setColumnStretch(5, 1);
    m_beyond->hide();
    m_more->setObjectName(QStringLiteral("retrievalAddRow"));
    m_more->setIcon(themedIcon(QStringLiteral("plus")));
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow({}, RetrievalOp::And, -1);
        m_rows.last().code->setValue({});
        layOut();
        m_rows.last().code->setFocus();
    });
    addRow({}, RetrievalOp::And, -1);
    layOut();
}

void RetrievalBuilder::setCodes(const QList<Code> &codes, const QStringList &groups)
{
    m_codes = codes;
    m_groups = groups;
    for (const Row &row : std::as_const(m_rows))
        row.code->setCodes(codes, true, groups);
}

void RetrievalBuilder::addRow(const RetrievalNode &leaf, RetrievalOp op, int words)
{
    Row row;
    if (!m_rows.isEmpty()) {
        row.op = new QComboBox(this);
        row.op->setAccessibleName(tr("How it is joined to what stands above"));
        for (const RetrievalOperator &one : retrievalOperators()) {
            row.op->addItem(one.name, int(one.op));
            row.op->setItemData(row.op->count() - 1, one.help, Qt::ToolTipRole);
        }
        row.op->setCurrentIndex(row.op->findData(int(op)));
        row.words = new QSpinBox(this);
        row.words->setRange(-1, 100000);
        row.words->setSpecialValueText(tr("any number of"));
        row.words->setValue(op == RetrievalOp::Near && words < 0 ? wordsNear : words);
        row.words->setAccessibleName(tr("Words between"));
        row.unit = metaLabel(tr("words"), this);
        row.remove = toolButton(QStringLiteral("close"), {}, tr("Take this row out"), this);
        connect(row.op, &QComboBox::activated, this, [this, op = row.op] {
            for (const Row &one : std::as_const(m_rows)) {
                if (one.op == op)
                    showWords(one);
            }
            Q_EMIT changed();
        });
        connect(row.words, &QSpinBox::valueChanged, this, &RetrievalBuilder::changed);
        connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    }
    row.code = new CodePicker(this);
    row.code->setCodes(m_codes, true, m_groups);
    row.code->setValue(leaf.op == RetrievalOp::Any ? QStringLiteral("ANY") : leaf.op == RetrievalOp::Group ? QStringLiteral("group:") + leaf.name : leaf.name);
    row.below = new QCheckBox(tr("with those below"), this);
    row.below->setToolTip(tr("The codes below it in the codebook count as it"));
    row.below->setChecked(leaf.below || leaf.op != RetrievalOp::Code);
    connect(row.code, &CodePicker::picked, this, &RetrievalBuilder::changed);
    connect(row.below, &QCheckBox::toggled, this, &RetrievalBuilder::changed);
    m_rows.append(row);
}

void RetrievalBuilder::showWords(const Row &row)
{
    if (!row.op)
        return;
    const RetrievalOp op = RetrievalOp(row.op->currentData().toInt());
    const bool takes = op == RetrievalOp::Near || op == RetrievalOp::Before || op == RetrievalOp::After;
    row.words->setVisible(takes);
    row.unit->setVisible(takes);
    row.words->setMinimum(op == RetrievalOp::Near ? 0 : -1);
    row.op->setToolTip(row.op->currentData(Qt::ToolTipRole).toString());
}

void RetrievalBuilder::layOut()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (row.op) {
            m_grid->addWidget(row.op, i, 0);
            m_grid->addWidget(row.words, i, 1);
            m_grid->addWidget(row.unit, i, 2);
            m_grid->addWidget(row.remove, i, 6);
        } else {
            if (!findChild<QLabel *>(QStringLiteral("retrievalFirst")))
                metaLabel(tr("Passages coded"), this)->setObjectName(QStringLiteral("retrievalFirst"));
            m_grid->addWidget(findChild<QLabel *>(QStringLiteral("retrievalFirst")), i, 0);
        }
        m_grid->addWidget(row.code, i, 3);
        m_grid->addWidget(row.below, i, 4);
        row.code->setObjectName(QStringLiteral("retrievalCode%1").arg(i));
        row.below->setObjectName(QStringLiteral("retrievalBelow%1").arg(i));
        if (row.op)
            row.op->setObjectName(QStringLiteral("retrievalOp%1").arg(i));
        showWords(row);
    }
    m_grid->addWidget(m_beyond, int(m_rows.size()), 0, 1, 7);
    m_grid->addWidget(m_more, int(m_rows.size()) + 1, 3, Qt::AlignLeft);
    m_more->setVisible(m_beyond->isHidden());
}

void RetrievalBuilder::removeRow(QObject *button)
{
    for (int i = 1; i < m_rows.size(); ++i) {
        if (m_rows.at(i).remove != button)
            continue;
        const Row row = m_rows.takeAt(i);
        for (QWidget *widget : QList<QWidget *>{row.op, row.words, row.unit, row.code, row.below, row.remove}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        layOut();
        Q_EMIT changed();
        return;
    }
}

void RetrievalBuilder::clearRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : QList<QWidget *>{row.op, row.words, row.unit, row.code, row.below, row.remove}) {
            if (!widget)
                continue;
            m_grid->removeWidget(widget);
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
    }
    m_rows.clear();
}

bool RetrievalBuilder::setNode(const RetrievalNode &node)
{
    const auto rows = retrievalRows(node);
    clearRows();
    m_beyond->setVisible(!rows);
    for (const RetrievalRowParts &row : rows.value_or(QList<RetrievalRowParts>()))
        addRow(row.leaf, row.op, row.words);
    if (auto *first = findChild<QLabel *>(QStringLiteral("retrievalFirst")))
        first->setVisible(rows.has_value());
    layOut();
    return rows.has_value();
}

std::optional<RetrievalNode> RetrievalBuilder::node() const
{
    QList<RetrievalRowParts> rows;
    for (const Row &row : m_rows) {
        const QString value = row.code->value();
        row.below->setEnabled(value != QLatin1String("ANY") && !value.startsWith(QLatin1String("group:")));
        if (value.isEmpty())
            continue; // a row that is not filled in yet
        RetrievalRowParts parts;
        if (row.op) {
            parts.op = RetrievalOp(row.op->currentData().toInt());
            parts.words = row.words->isHidden() ? -1 : row.words->value();
        }
        if (value.startsWith(QLatin1String("group:")))
            parts.leaf = {RetrievalOp::Group, value.mid(6), false, -1, {}};
        else if (value != QLatin1String("ANY"))
            parts.leaf = {RetrievalOp::Code, value, row.below->isChecked(), -1, {}};
        rows += parts;
    }
    return rows.isEmpty() ? std::nullopt : std::optional(nodeOfRows(rows));
}

} // namespace haeje
