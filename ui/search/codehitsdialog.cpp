// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/codehitsdialog.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/search/searchsession.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

CodeHitsDialog::CodeHitsDialog(SearchSession &session, bool withCode, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_withCode(withCode)
    , m_code(new QLineEdit(this))
    , m_extent(new Segments(this))
    , m_count(metaLabel({}, this))
{
    setObjectName(QStringLiteral("codeHitsDialog"));
    setWindowTitle(withCode ? tr("Code all hits") : tr("Make passages of all hits"));
    setMinimumWidth(scaled(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    if (withCode) {
        QStringList paths;
        for (const Code &code : session.project()->codes().all())
            paths << session.project()->codes().path(code.id);
        auto *completer = new QCompleter(paths, m_code);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_code->setCompleter(completer);
        m_code->setObjectName(QStringLiteral("hitCode"));
        m_code->setPlaceholderText(tr("US factor/hostile forces"));
        auto *label = metaLabel(tr("Code, with those above it; a new one is made"), this);
        label->setBuddy(m_code);
        column->addWidget(label);
        column->addWidget(m_code);
    } else {
        m_code->hide();
    }
    column->addWidget(metaLabel(tr("What is marked"), this));
    m_extent->setObjectName(QStringLiteral("hitExtent"));
    m_extent->add(tr("The hit itself"), {}, QStringLiteral("extentHit"));
    m_extent->add(tr("Its sentence"), {}, QStringLiteral("extentSentence"));
    m_extent->add(tr("Its paragraph"), {}, QStringLiteral("extentParagraph"));
    column->addWidget(m_extent, 0, Qt::AlignLeft);
    m_count->setObjectName(QStringLiteral("hitCount"));
    m_count->setWordWrap(true);
    m_count->setMinimumHeight(scaled(40));
    column->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Code"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("hitGo"));
    makePrimary(m_go);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &QLineEdit::textChanged, this, &CodeHitsDialog::refresh);
    connect(m_extent, &Segments::chosen, this, &CodeHitsDialog::refresh);
    connect(&session, &SearchSession::passagesFound, this, &CodeHitsDialog::showCount);
    refresh();
}

QString CodeHitsDialog::codePath() const
{
    return m_withCode ? m_code->text().trimmed() : QString();
}

void CodeHitsDialog::refresh()
{
    m_go->setEnabled(false);
    m_count->setText(tr("Counting…"));
    m_session.askPassages(codePath(), m_extent->current());
}

void CodeHitsDialog::showCount(const HitPassages &passages)
{
    m_passages = passages;
    const QString many = tr("%n passages", nullptr, passages.passages);
    QString words = tr("%1 in %2").arg(many, tr("%n documents", nullptr, int(passages.documents.size())));
    if (passages.hits != passages.passages + passages.there)
        words += QStringLiteral(" · ") + tr("from %n hits, some in the same stretch", nullptr, int(passages.hits));
    if (passages.there > 0)
        words += QStringLiteral(" · ") + (codePath().isEmpty() ? tr("%n are passages already and are left out", nullptr, passages.there)
                                                               : tr("%n have the code from you already and are left out", nullptr, passages.there));
    if (passages.truncated)
        words += QStringLiteral(" · ") + tr("only the first %L1 entries were looked at").arg(Search::mostCounted);
    if (m_withCode && codePath().isEmpty())
        words = tr("Name the code.");
    m_count->setText(words);
    m_go->setText(m_withCode ? tr("Code %1").arg(many) : tr("Make %1").arg(many));
    m_go->setEnabled(passages.passages > 0 && (!m_withCode || !codePath().isEmpty()));
}

} // namespace haeje
