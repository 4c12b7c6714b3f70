// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/factsgrid.h"

#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace haeje {

void wrapInWidth(QLabel *label)
{
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    wrapInWidth(label);
    return label;
}

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, scaled(72));
    m_grid->setColumnStretch(1, 1);
}

void FactsGrid::addWidget(const QString &label, QWidget *widget)
{
    const int row = m_grid->rowCount();
    // Several values of one fact stand under one label.
    if (label != m_lastLabel)
        m_grid->addWidget(metaLabel(label), row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(widget, row, 1);
    m_lastLabel = label;
}

void FactsGrid::add(const QString &label, const QString &value, const QIcon &icon, const QString &detail)
{
    if (value.isEmpty())
        return;
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    if (!icon.isNull()) {
        auto *picture = new QLabel;
        picture->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
        line->addWidget(picture, 0, Qt::AlignTop);
    }
    line->addWidget(wrappedLabel(value), 1);
    column->addLayout(line);
    if (!detail.isEmpty()) {
        QLabel *below = metaLabel(detail);
        below->setWordWrap(true);
        below->setTextFormat(Qt::PlainText);
        below->setTextInteractionFlags(Qt::TextSelectableByMouse);
        wrapInWidth(below);
        column->addWidget(below);
    }
    addWidget(label, cell);
}

void FactsGrid::addLink(const QString &label, const QString &value, const EntityRef &target)
{
    auto *link = new QLabel(QStringLiteral("<a href=\"#\">%1</a>").arg(value.toHtmlEscaped()));
    link->setTextFormat(Qt::RichText);
    link->setWordWrap(true);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    wrapInWidth(link);
    connect(link, &QLabel::linkActivated, this, [this, target] { Q_EMIT followed(target); });
    addWidget(label, link);
}

} // namespace haeje
