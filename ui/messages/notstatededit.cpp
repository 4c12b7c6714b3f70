// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/notstatededit.h"

#include "core/work/messagecells.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace haeje {

static constexpr int boxesInARow = 3;

NotStatedEdit::NotStatedEdit(QWidget *parent)
    : QWidget(parent)
{
    setToolTip(tr("The source was read and does not say it. Empty without a tick: nobody looked, or there is none."));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(4));
    for (const MessageField &field : messageFields()) {
        if (field.notStated.isEmpty())
            continue;
        auto *box = new QCheckBox(field.title);
        box->setObjectName(QStringLiteral("notStated.") + field.notStated);
        box->setAccessibleName(tr("%1 is not stated").arg(field.title));
        grid->addWidget(box, int(m_boxes.size()) / boxesInARow, int(m_boxes.size()) % boxesInARow);
        m_boxes.append({field.notStated, box});
    }
}

void NotStatedEdit::setFields(const QStringList &fields)
{
    for (const auto &[word, box] : std::as_const(m_boxes))
        box->setChecked(fields.contains(word));
}

QStringList NotStatedEdit::fields() const
{
    QStringList fields;
    for (const auto &[word, box] : m_boxes) {
        if (box->isChecked() && box->isEnabled())
            fields << word;
    }
    return fields;
}

void NotStatedEdit::follow(const Message &message)
{
    for (const auto &[word, box] : std::as_const(m_boxes))
        box->setEnabled(isFieldEmpty(message, word));
}

} // namespace haeje
