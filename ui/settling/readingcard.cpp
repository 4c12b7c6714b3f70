// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/readingcard.h"

#include "ui/common/chip.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/settling/markedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

static QLabel *wrapped(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumSize(1, 1); // else the height of a narrower label is kept free
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

ReadingCard::ReadingCard(const DisagreementCase::Reading &reading, const ReadingContext &context, int number, QWidget *parent)
    : QFrame(parent)
    , m_reading(reading)
    , m_context(context)
    , m_text(wrapped(QStringLiteral("readingText")))
    , m_state(metaLabel({}))
    , m_accept(new QPushButton(tr("Accept %1 (%2)").arg(reading.coder).arg(number)))
{
    setObjectName(QStringLiteral("reading%1").arg(number));
    setProperty("look", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    auto *name = new QLabel(reading.coder);
    name->setObjectName(QStringLiteral("readingCoder"));
    name->setTextFormat(Qt::PlainText);
    name->setFont(haeje::font(TypeRole::PanelHead));
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch();
    head->addWidget(m_state);
    head->addWidget(m_accept);
    column->addLayout(head);
    m_text->setFont(haeje::font(TypeRole::ReaderBody, {}, interfaceZoom()));
    m_text->setTextFormat(Qt::RichText);
    column->addWidget(m_text);
    if (reading.codings.isEmpty()) {
        auto *none = wrapped(QStringLiteral("readingNone"));
        none->setText(tr("Read to the end, and not coded here."));
        none->setProperty("look", QStringLiteral("secondary"));
        column->addWidget(none);
    }
    for (const ReadCoding &coding : reading.codings)
        addCoding(column, coding);
    column->addStretch();
    m_accept->setObjectName(QStringLiteral("accept%1").arg(number));
    m_accept->setToolTip(reading.codings.isEmpty() ? tr("The consensus: these words are not coded. Key: %1").arg(number)
                                                   : tr("The consensus coder takes this reading. Key: %1").arg(number));
    connect(m_accept, &QPushButton::clicked, this, &ReadingCard::accepted);
    setAccepted(false);
    fillText();
}

void ReadingCard::addCoding(QVBoxLayout *column, const ReadCoding &coding)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    auto *code = new Chip(Chip::Form::Plain, coding.row.codePath);
    code->setCodeColour(m_context.colours.value(coding.row.coding.code));
    code->setFocusPolicy(Qt::NoFocus);
    code->setToolTip(coding.row.codePath);
    row->addWidget(code);
    QStringList facts;
    if (coding.row.coding.weight)
        facts << tr("weight %1").arg(*coding.row.coding.weight);
    if (const QString certainty = certaintyWord(coding.row.coding.state); !certainty.isEmpty())
        facts << certainty;
    facts << tr("%n characters", nullptr, coding.row.span.length());
    auto *meta = metaLabel(facts.join(QStringLiteral(" · ")));
    meta->setObjectName(QStringLiteral("readingFacts"));
    row->addWidget(meta);
    row->addStretch();
    column->addLayout(row);
    if (coding.memo.isEmpty())
        return;
    auto *memo = wrapped(QStringLiteral("readingMemo"));
    memo->setTextFormat(Qt::PlainText);
    memo->setText(coding.memo);
    memo->setContentsMargins(scaled(12), 0, 0, 0);
    column->addWidget(memo);
}

void ReadingCard::fillText()
{
    QList<MarkedSpan> marks;
    for (const ReadCoding &coding : m_reading.codings)
        marks.append({coding.row.span, m_context.colours.value(coding.row.coding.code)});
    m_text->setText(markedText(m_context.text, m_context.part, marks, themeOf(this)));
}

void ReadingCard::setAccepted(bool accepted)
{
    m_state->setText(accepted ? tr("Accepted") : QString());
    m_accept->setVisible(!accepted);
}

void ReadingCard::setEditable(bool editable)
{
    m_accept->setEnabled(editable);
}

void ReadingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillText();
}

QString certaintyWord(CodingState state)
{
    switch (state) {
    case CodingState::NotSaid: break;
    case CodingState::Certain: return ReadingCard::tr("certain");
    case CodingState::Doubtful: return ReadingCard::tr("doubtful");
    case CodingState::ToDiscuss: return ReadingCard::tr("to discuss");
    }
    return {};
}

} // namespace haeje
