// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/versiontableedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace haeje {

VersionTableEdit::VersionTableEdit(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 7))
{
    m_table->setObjectName(QStringLiteral("versionTable"));
    m_table->setAccessibleName(tr("Versions"));
    m_table->setHorizontalHeaderLabels({tr("Outlet"), tr("Language"), tr("Published"), tr("Address"), tr("Headline"), tr("Hour"), tr("Placement")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 130);
    m_table->setColumnWidth(1, 72);
    m_table->setColumnWidth(2, 92);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(112);
    auto *add = new QPushButton(tr("Add version"));
    auto *remove = new QPushButton(tr("Remove version"));
    add->setObjectName(QStringLiteral("versionAdd"));
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0)
            return;
        m_kept.removeAt(row);
        m_table->removeRow(row);
        Q_EMIT changed();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &VersionTableEdit::changed);
}

void VersionTableEdit::setVersions(const QList<Version> &versions)
{
    m_table->setRowCount(0);
    m_kept.clear();
    for (const Version &version : versions)
        addRow(version);
}

void VersionTableEdit::addRow(const Version &version)
{
    m_kept.append(version);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(version.outlet));
    m_table->setItem(row, 1, new QTableWidgetItem(version.language));
    m_table->setItem(row, 2, new QTableWidgetItem(version.published.text()));
    m_table->setItem(row, 3, new QTableWidgetItem(version.url));
    m_table->setItem(row, 4, new QTableWidgetItem(version.title));
    m_table->setItem(row, 5, new QTableWidgetItem(version.publishedTime));
    m_table->setItem(row, 6, new QTableWidgetItem(version.placement));
}

QString VersionTableEdit::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().simplified() : QString();
}

QList<Version> VersionTableEdit::versions() const
{
    QList<Version> versions;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Version version = m_kept.at(row);
        version.outlet = cell(row, 0);
        version.language = cell(row, 1);
        version.published = EdtfDate::parse(cell(row, 2)).value_or(EdtfDate());
        version.url = cell(row, 3);
        version.title = cell(row, 4);
        version.publishedTime = cell(row, 5);
        version.placement = cell(row, 6);
        if (version.id || !(version.outlet + version.language + version.published.text() + version.url + version.title + version.publishedTime + version.placement).isEmpty())
            versions.append(version);
    }
    return versions;
}

QString VersionTableEdit::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = cell(row, 2);
        if (!text.isEmpty() && !EdtfDate::parse(text))
            return tr("Version %1: \u201c%2\u201d is no date. Write it as 2021-07-11.").arg(row + 1).arg(text);
    }
    return {};
}

} // namespace haeje
