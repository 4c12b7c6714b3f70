// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progress.h"

#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace haeje {

Progress::Progress(QWidget *parent)
    : QWidget(parent)
    , m_words(metaLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(toolButton({}, QStringLiteral(" "), {}, this))
{
    setObjectName(QStringLiteral("progress"));
    m_words->setObjectName(QStringLiteral("progressWords"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(scaled(108), scaled(6));
    QToolButton *cancel = toolButton(QStringLiteral("close"), {}, tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("progressCancel"));
    cancel->setIconSize({scaled(14), scaled(14)});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_words);
    row->addWidget(m_bar);
    m_stop->setObjectName(QStringLiteral("progressStop"));
    m_stop->hide();
    row->addWidget(m_stop);
    row->addWidget(cancel);
    connect(m_stop, &QToolButton::clicked, this, &Progress::stopped);
    connect(cancel, &QToolButton::clicked, this, &Progress::cancelled);
    hide();
}

void Progress::show(const QString &words, int done, int total)
{
    m_running = true;
    m_words->setText(words);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(words);
    setVisible(true);
}

void Progress::setStopWords(const QString &words, const QString &tip)
{
    m_stop->setText(words);
    m_stop->setToolTip(tip);
    m_stop->setAccessibleName(words);
    m_stop->setAccessibleDescription(tip);
}

void Progress::setStoppable(bool stoppable)
{
    m_stop->setVisible(stoppable);
}

void Progress::finish()
{
    m_running = false;
    hide();
}

} // namespace haeje
