// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementcontrols.h"

#include "ui/common/chip.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QVBoxLayout>

namespace haeje {

AgreementControls::AgreementControls(QWidget *parent)
    : QWidget(parent)
    , m_tools(new ToolRow(this))
    , m_bar(new FilterBar(this))
{
    m_choice.question.statistics = {AgreementStatistic::KrippendorffAlpha};
    m_coders = makeChip(tr("Coders"), "agreementCoders", &AgreementControls::openCoders);
    m_code = makeChip(tr("Codes"), "agreementCodes", &AgreementControls::openCodes);
    m_statistics = makeChip(tr("Statistic"), "agreementStatistics", &AgreementControls::openStatistics);
    m_more = makeChip({}, "agreementMore", &AgreementControls::openMore);
    for (Chip *chip : {m_coders, m_code, m_statistics, m_more})
        m_tools->addWidget(chip);
    m_tools->addStretch();
    m_units = makeChip(tr("Units"), "agreementUnits", &AgreementControls::openUnits);
    m_texts = makeChip(tr("Texts"), "agreementTexts", &AgreementControls::openTexts);
    m_bar->addChip(m_units);
    m_bar->addChip(m_texts);
    m_filter = m_bar->addField(tr("Filter the numbers"), QStringLiteral("agreementFilter"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_bar);
    say();
}

Chip *AgreementControls::makeChip(const QString &title, const char *name, void (AgreementControls::*open)())
{
    auto *chip = new Chip(Chip::Form::Choice, {}, title, this);
    chip->setObjectName(QLatin1String(name));
    connect(chip, &Chip::clicked, this, open);
    return chip;
}

void AgreementControls::setChoices(const QStringList &coders, const QList<CodeId> &codes, const QStringList &paths, const QList<int> &colours)
{
    m_coderNames = coders;
    m_codes = codes;
    m_paths = paths;
    m_colours = colours;
    // Who or what is gone cannot be chosen any more.
    m_choice.coders.removeIf([&](const QString &name) { return !coders.contains(name); });
    m_choice.codes.removeIf([&](CodeId code) { return !codes.contains(code); });
    say();
}

void AgreementControls::setChoice(const AgreementChoice &choice)
{
    m_choice = choice;
    say();
}

static QString unitWords(AgreementUnit unit)
{
    switch (unit) {
    case AgreementUnit::Pieces: return AgreementControls::tr("pieces by length");
    case AgreementUnit::Characters: return AgreementControls::tr("characters");
    case AgreementUnit::Sentences: return AgreementControls::tr("sentences");
    case AgreementUnit::Paragraphs: return AgreementControls::tr("paragraphs");
    case AgreementUnit::Documents: return AgreementControls::tr("whole texts");
    }
    return {};
}

/// The chips say what is chosen.
void AgreementControls::say()
{
    const auto few = [](const QStringList &names, const QString &many) { return names.size() <= 2 ? names.join(QStringLiteral(", ")) : many; };
    m_coders->setText(m_choice.coders.isEmpty() ? tr("all") : few(m_choice.coders, tr("%n coders", nullptr, int(m_choice.coders.size()))));
    QStringList paths;
    for (const CodeId code : m_choice.codes)
        paths += m_paths.value(m_codes.indexOf(code)).section(QLatin1Char('/'), -1);
    const QString codes = paths.isEmpty() ? tr("all") : paths.size() == 1 ? paths.first() : tr("%n codes", nullptr, int(paths.size()));
    m_code->setText(m_choice.rollUp ? tr("%1, with those below").arg(codes) : codes);
    QStringList statistics;
    for (const AgreementStatistic statistic : m_choice.question.statistics)
        statistics += statisticName(statistic);
    m_statistics->setText(statistics.size() == 1 ? statistics.first() : tr("%n statistics", nullptr, int(statistics.size())));
    m_units->setText(unitWords(m_choice.unit));
    m_texts->setText(m_choice.universe == AgreementUniverse::Read ? tr("read by all of them") : tr("coded by one of them"));
    m_more->setText(tr("More"));
    for (Chip *chip : {m_coders, m_code, m_statistics, m_units, m_texts, m_more})
        chip->updateGeometry();
}

QStringList AgreementControls::kept() const
{
    QStringList words;
    for (const AgreementStatistic statistic : m_choice.question.statistics)
        words += QStringLiteral("statistic=") + statisticWord(statistic);
    words += QStringLiteral("level=") + levelWord(m_choice.question.level);
    words += QStringLiteral("units=%1").arg(int(m_choice.unit));
    words += QStringLiteral("share=%1").arg(m_choice.share);
    words += QStringLiteral("rollUp=%1").arg(int(m_choice.rollUp));
    words += QStringLiteral("universe=%1").arg(int(m_choice.universe));
    words += QStringLiteral("confidence=%1").arg(m_choice.question.confidence);
    words += QStringLiteral("resamples=%1").arg(m_choice.question.resamples);
    words += QStringLiteral("seed=%1").arg(m_choice.question.seed);
    return words;
}

void AgreementControls::take(const QStringList &kept)
{
    QList<AgreementStatistic> statistics;
    for (const QString &one : kept) {
        const QString name = one.section(QLatin1Char('='), 0, 0), value = one.section(QLatin1Char('='), 1);
        if (const auto statistic = statisticFromWord(value); name == QLatin1String("statistic") && statistic)
            statistics += *statistic;
        else if (name == QLatin1String("level"))
            m_choice.question.level = levelFromWord(value).value_or(MeasurementLevel::Nominal);
        else if (name == QLatin1String("units"))
            m_choice.unit = AgreementUnit(std::clamp(value.toInt(), 0, int(AgreementUnit::Documents)));
        else if (name == QLatin1String("share"))
            m_choice.share = std::clamp(value.toDouble(), 0.0, 1.0);
        else if (name == QLatin1String("rollUp"))
            m_choice.rollUp = value.toInt() != 0;
        else if (name == QLatin1String("universe"))
            m_choice.universe = AgreementUniverse(std::clamp(value.toInt(), 0, 1));
        else if (name == QLatin1String("confidence"))
            m_choice.question.confidence = std::clamp(value.toDouble(), 0.5, 0.999);
        else if (name == QLatin1String("resamples"))
            m_choice.question.resamples = std::clamp(value.toInt(), 0, 100000);
        else if (name == QLatin1String("seed"))
            m_choice.question.seed = value.toUInt();
    }
    if (!statistics.isEmpty())
        m_choice.question.statistics = statistics;
    say();
}

} // namespace haeje
