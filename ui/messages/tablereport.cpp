// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/tablereport.h"

#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

TableReport::TableReport(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("tableReport"));
    setWindowTitle(tr("Import report"));
    auto *column = new QVBoxLayout(this);
    auto *summary = new QLabel(report.summary());
    summary->setFont(haeje::font(TypeRole::PanelHead));
    summary->setWordWrap(true);
    column->addWidget(summary);
    const QString text = toText(report);
    auto *whole = new QPlainTextEdit(text);
    whole->setObjectName(QStringLiteral("reportText"));
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setAccessibleName(tr("Report"));
    column->addWidget(whole, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy the report"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(640, 460);
}

} // namespace haeje
