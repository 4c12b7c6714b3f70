// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claiminspector.h"

#include "core/model/memo.h"
#include "core/store/memos.h"
#include "core/store/project.h"
#include "core/work/claimsheet.h"
#include "core/work/entitywords.h"
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haeje {

static QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ClaimInspector::ClaimInspector(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}))
    , m_facts(metaLabel({}))
    , m_checksHead(metaLabel(tr("Before you rely on it")))
    , m_memosHead(metaLabel(tr("Memos")))
    , m_checks(new QVBoxLayout)
    , m_memos(new QVBoxLayout)
    , m_addMemo(new Chip(Chip::Form::Add, tr("Write a memo")))
{
    setObjectName(QStringLiteral("claimInspector"));
    auto *inside = new QWidget;
    for (QWidget *ground : {static_cast<QWidget *>(this), inside}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::AlternateBase);
    }
    m_title->setFont(haeje::font(TypeRole::Subject));
    m_addMemo->setObjectName(QStringLiteral("claimAddMemo"));
    m_checks->setSpacing(scaled(6));
    m_memos->setSpacing(scaled(4));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_checksHead);
    column->addLayout(m_checks);
    column->addWidget(m_memosHead);
    column->addLayout(m_memos);
    column->addWidget(m_addMemo, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new PanelHead(tr("Claim")));
    all->addWidget(scroll, 1);
    connect(m_addMemo, &Chip::clicked, this, &ClaimInspector::newMemoAsked);
    setClaim(nullptr, nullptr);
}

static void emptyOf(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

void ClaimInspector::setClaim(const Project *project, const ClaimSheet *sheet)
{
    emptyOf(m_checks);
    emptyOf(m_memos);
    const bool some = project && sheet;
    m_title->setText(some ? sheet->claim.statement : tr("No claim selected"));
    m_facts->setVisible(some);
    m_memosHead->setVisible(some);
    m_addMemo->setVisible(some && !project->isReadOnly());
    m_checksHead->setVisible(some && !sheet->warnings.isEmpty());
    if (!some)
        return;
    const Claim &claim = sheet->claim;
    m_facts->setText(QStringLiteral("%1 · %2 · %3").arg(claimKindTitle(claim.kind), claim.createdBy,
                                                         QLocale().toString(claim.createdAt.toLocalTime().date(), QLocale::ShortFormat)));
    for (const QString &warning : sheet->warnings)
        addWarning(warning);
    for (const Memo &memo : project->memos().on(claim.id))
        addMemo(memo.id, memoHeading(memo.title, memo.text));
    EntityWords words(*project);
    for (const MemoId linking : project->memos().linkingTo(claim.id))
        addMemo(linking, tr("%1 (links here)").arg(words.name(linking)));
}

void ClaimInspector::addWarning(const QString &sentence)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("claimWarning"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(6));
    auto *sign = new QLabel;
    sign->setPixmap(iconPixmap(QStringLiteral("warning"), scaled(16), themeOf(this).warning, devicePixelRatioF()));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(wrappedLabel(sentence), 1);
    m_checks->addWidget(row);
}

void ClaimInspector::addMemo(const EntityRef &memo, const QString &words)
{
    const QString shown = words.size() > 44 ? words.left(44).trimmed() + QStringLiteral("…") : words;
    auto *chip = new Chip(Chip::Form::Plain, shown);
    chip->setObjectName(QStringLiteral("claimMemo"));
    chip->setToolTip(words);
    connect(chip, &Chip::clicked, this, [this, memo] { Q_EMIT memoAsked(memo); });
    m_memos->addWidget(chip, 0, Qt::AlignLeft);
}

} // namespace haeje
