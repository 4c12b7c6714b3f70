// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>

namespace haeje {

QLineEdit *filterField(const QString &hint, const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    field->setClearButtonEnabled(true);
    field->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    auto *clear = new QShortcut(Qt::Key_Escape, field, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(clear, &QShortcut::activated, field, &QLineEdit::clear);
    return field;
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(metaLabel({}, this))
{
    m_row->setContentsMargins(scaled(16), 0, scaled(16), 1);
    m_row->setSpacing(scaled(8));
    setFixedHeight(scaled(40));
    m_row->addStretch(1);
    m_row->addWidget(m_count);
    m_count->setObjectName(QStringLiteral("filterCount"));
}

QLineEdit *FilterBar::addField(const QString &hint, const QString &objectName)
{
    QLineEdit *field = filterField(hint, objectName, this);
    field->setMinimumWidth(scaled(160));
    field->setMaximumWidth(scaled(280));
    m_row->insertWidget(0, field, 2);
    connect(field, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    return field;
}

void FilterBar::addChip(Chip *chip)
{
    m_row->insertWidget(m_row->count() - 2, chip);
}

void FilterBar::removeChip(Chip *chip)
{
    m_row->removeWidget(chip);
    chip->deleteLater();
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.separator);
}

} // namespace haeje
