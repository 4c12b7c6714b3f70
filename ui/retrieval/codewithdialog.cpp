// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/codewithdialog.h"

#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/retrieval/codepicker.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

CodeWithDialog::CodeWithDialog(const QList<Code> &codes, int passages, QWidget *parent)
    : QDialog(parent)
    , m_code(new CodePicker(this))
{
    setObjectName(QStringLiteral("codeWithDialog"));
    setWindowTitle(tr("Put a code on passages"));
    setMinimumWidth(scaled(420));
    m_code->setObjectName(QStringLiteral("codeWith"));
    m_code->setCodes(codes, false);
    m_code->setValue({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(metaLabel(tr("Code, with those above it; a new one is made"), this));
    column->addWidget(m_code);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Code %n passages", nullptr, passages), QDialogButtonBox::AcceptRole);
    makePrimary(m_go);
    m_go->setEnabled(false);
    column->addSpacing(scaled(8));
    column->addWidget(buttons);
    connect(m_code, &QComboBox::currentTextChanged, this, [this] { m_go->setEnabled(!path().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_code->setFocus();
}

QString CodeWithDialog::path() const
{
    return m_code->value().trimmed();
}

} // namespace haeje
