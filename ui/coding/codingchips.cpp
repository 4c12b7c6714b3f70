// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingchips.h"

#include "core/store/codingunion.h"
#include "ui/common/chip.h"
#include "ui/common/codingsign.h"

#include <QCoreApplication>
#include <QMenu>

namespace haeje {

struct CodingChipWords {
    Q_DECLARE_TR_FUNCTIONS(CodingChips)
};

QString stateTitle(CodingState state)
{
    switch (state) {
    case CodingState::NotSaid: return CodingChipWords::tr("Nothing said");
    case CodingState::Certain: return CodingChipWords::tr("Certain");
    case CodingState::Doubtful: return CodingChipWords::tr("Doubtful");
    case CodingState::ToDiscuss: return CodingChipWords::tr("To discuss");
    }
    return {};
}

Chip *makeCodingChip(const CodingRow &row, const std::optional<Code> &code, bool writable, QWidget *parent)
{
    QStringList words{row.codePath.section(QLatin1Char('/'), -1)};
    if (row.coding.weight)
        words.append(QString::number(*row.coding.weight));
    if (const QString sign = codingSign(row.coding.state); !sign.isEmpty())
        words.append(sign);
    auto *chip = new Chip(writable ? Chip::Form::Removable : Chip::Form::Plain, words.join(QStringLiteral(" · ")), {}, parent);
    chip->setObjectName(QStringLiteral("passageCode"));
    chip->setCodeColour(code ? code->colour : 0);
    QStringList said{row.codePath};
    if (row.coding.weight)
        said.append(CodingChipWords::tr("weight %1").arg(*row.coding.weight));
    said.append(stateWord(row.coding.state));
    said.removeAll(QString());
    const QString whole = said.join(QStringLiteral(", "));
    chip->setAccessibleName(whole);
    chip->setToolTip(writable ? CodingChipWords::tr("%1\nShow its codings; the cross takes the code off; the right button marks how certain it is or "
                                                    "shifts it to another code")
                                    .arg(whole)
                              : whole);
    return chip;
}

CodingMenu::CodingMenu(const Coding &coding, Chip *chip)
    : QObject(chip->parentWidget())
    , m_state(coding.state)
    , m_chip(chip)
{
    connect(chip, &QObject::destroyed, this, [this] {
        if (!m_menu)
            deleteLater();
    });
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &QWidget::customContextMenuRequested, this, [this](QPoint at) { open(m_chip->mapToGlobal(at)); });
}

void CodingMenu::open(QPoint global)
{
    auto *menu = new QMenu(m_chip->window());
    menu->setObjectName(QStringLiteral("codingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu = menu;
    connect(menu, &QObject::destroyed, this, [this] {
        if (!m_chip)
            deleteLater();
    });
    for (const CodingState state : {CodingState::Certain, CodingState::Doubtful, CodingState::ToDiscuss, CodingState::NotSaid}) {
        const QString sign = codingSign(state);
        QAction *action = menu->addAction(sign.isEmpty() ? stateTitle(state) : sign + QStringLiteral("  ") + stateTitle(state));
        action->setObjectName(QStringLiteral("codingState%1").arg(int(state)));
        action->setCheckable(true);
        action->setChecked(state == m_state);
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT stateChosen(state); });
    }
    menu->addSeparator();
    connect(menu->addAction(CodingChipWords::tr("Shift to another code…")), &QAction::triggered, this, [this, global] { Q_EMIT recodeAsked(global); });
    connect(menu->addAction(CodingChipWords::tr("Take the code off")), &QAction::triggered, this, &CodingMenu::removeAsked);
    menu->popup(global);
}

} // namespace haeje
