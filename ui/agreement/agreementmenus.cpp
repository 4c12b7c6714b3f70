// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementcontrols.h"
#include "ui/agreement/checkpopup.h"
#include "ui/common/chip.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QMenu>
#include <QSpinBox>
#include <QWidgetAction>

namespace haeje {

QMenu *AgreementControls::menuFor(const char *name)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QLatin1String(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template<class Value>
void AgreementControls::offer(QMenu *menu, const QString &text, Value &member, Value value, const char *name)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(member == value);
    connect(action, &QAction::triggered, this, [this, &member, value] {
        member = value;
        say();
        Q_EMIT changed();
    });
}

void AgreementControls::showMenu(QMenu *menu, const Chip *chip)
{
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + scaled(4))));
}

void AgreementControls::openCoders()
{
    QList<int> ticked;
    for (const QString &name : std::as_const(m_choice.coders))
        ticked.append(int(m_coderNames.indexOf(name)));
    std::sort(ticked.begin(), ticked.end());
    auto *popup = new CheckPopup(m_coderNames, {}, ticked, this);
    connect(popup, &CheckPopup::chosen, this, [this](const QList<int> &chosen) {
        m_choice.coders.clear();
        for (const int i : chosen)
            m_choice.coders += m_coderNames.at(i);
        say();
        Q_EMIT changed();
    });
    popup->showUnder(m_coders);
}

void AgreementControls::openCodes()
{
    QList<int> ticked;
    for (const CodeId code : std::as_const(m_choice.codes))
        ticked.append(int(m_codes.indexOf(code)));
    std::sort(ticked.begin(), ticked.end());
    auto *popup = new CheckPopup(m_paths, m_colours, ticked, this);
    connect(popup, &CheckPopup::chosen, this, [this](const QList<int> &chosen) {
        m_choice.codes.clear();
        for (const int i : chosen)
            m_choice.codes += m_codes.at(i);
        say();
        Q_EMIT changed();
    });
    popup->showUnder(m_code);
}

void AgreementControls::openStatistics()
{
    const QList<AgreementStatistic> all = allStatistics();
    QStringList names;
    QList<int> ticked;
    for (int i = 0; i < all.size(); ++i) {
        names += statisticName(all.at(i));
        if (m_choice.question.statistics.contains(all.at(i)))
            ticked.append(i);
    }
    auto *popup = new CheckPopup(names, {}, ticked, this);
    connect(popup, &CheckPopup::chosen, this, [this, all](const QList<int> &chosen) {
        m_choice.question.statistics = chosen.isEmpty() ? all : QList<AgreementStatistic>();
        for (const int i : chosen)
            m_choice.question.statistics += all.at(i);
        say();
        Q_EMIT changed();
    });
    popup->showUnder(m_statistics);
}

void AgreementControls::openUnits()
{
    QMenu *menu = menuFor("agreementUnitsMenu");
    offer(menu, tr("Pieces, cut at every edge, by length"), m_choice.unit, AgreementUnit::Pieces, "pieces");
    offer(menu, tr("Characters"), m_choice.unit, AgreementUnit::Characters, "characters");
    menu->addSeparator();
    offer(menu, tr("Sentences"), m_choice.unit, AgreementUnit::Sentences, "sentences");
    offer(menu, tr("Paragraphs"), m_choice.unit, AgreementUnit::Paragraphs, "paragraphs");
    offer(menu, tr("Whole texts"), m_choice.unit, AgreementUnit::Documents, "documents");
    QMenu *share = menu->addMenu(tr("Counts as coded from"));
    share->setEnabled(m_choice.unit >= AgreementUnit::Sentences);
    offer(share, tr("one character on"), m_choice.share, 0.0);
    for (const int percent : {25, 50, 75, 100})
        offer(share, tr("%1 % of it on").arg(percent), m_choice.share, percent / 100.0);
    showMenu(menu, m_units);
}

void AgreementControls::openTexts()
{
    QMenu *menu = menuFor("agreementTextsMenu");
    offer(menu, tr("Those that all these coders marked as read"), m_choice.universe, AgreementUniverse::Read, "read");
    offer(menu, tr("All in which one of them coded something, read or not"), m_choice.universe, AgreementUniverse::Coded, "coded");
    showMenu(menu, m_texts);
}

void AgreementControls::openMore()
{
    QMenu *menu = menuFor("agreementMoreMenu");
    offer(menu, tr("Codes with those below them"), m_choice.rollUp, !m_choice.rollUp, "rollUp");
    menu->actions().constLast()->setChecked(m_choice.rollUp);
    menu->addSeparator();
    QMenu *level = menu->addMenu(tr("Level of alpha"));
    offer(level, tr("Nominal: coded or not"), m_choice.question.level, MeasurementLevel::Nominal, "nominal");
    offer(level, tr("Ordinal: weights as ranks"), m_choice.question.level, MeasurementLevel::Ordinal, "ordinal");
    offer(level, tr("Interval: weights by their differences"), m_choice.question.level, MeasurementLevel::Interval, "interval");
    offer(level, tr("Ratio: weights by their proportions"), m_choice.question.level, MeasurementLevel::Ratio, "ratio");
    QMenu *confidence = menu->addMenu(tr("Confidence of the intervals"));
    for (const int percent : {90, 95, 99})
        offer(confidence, tr("%1 %").arg(percent), m_choice.question.confidence, percent / 100.0);
    QMenu *resamples = menu->addMenu(tr("Resamples"));
    offer(resamples, tr("None: no intervals"), m_choice.question.resamples, 0);
    for (const int count : {200, 1000, 5000})
        offer(resamples, QLocale().toString(count), m_choice.question.resamples, count);
    QMenu *block = menu->addMenu(tr("What is drawn again"));
    offer(block, tr("What suits the units"), m_choice.block, ResampledBlock::Automatic);
    if (m_choice.unit != AgreementUnit::Documents)
        offer(block, tr("Paragraphs"), m_choice.block, ResampledBlock::Paragraphs);
    offer(block, tr("Whole texts"), m_choice.block, ResampledBlock::Documents);
    offerSeed(menu->addMenu(tr("Seed of the draws: %1").arg(m_choice.question.seed)));
    showMenu(menu, m_more);
}

/// The same seed gives the same intervals, here and on the command line.
void AgreementControls::offerSeed(QMenu *menu)
{
    auto *field = new QSpinBox(menu);
    field->setObjectName(QStringLiteral("agreementSeed"));
    field->setAccessibleName(tr("Seed of the draws"));
    field->setRange(0, std::numeric_limits<int>::max());
    field->setValue(int(std::min<quint64>(m_choice.question.seed, quint64(std::numeric_limits<int>::max()))));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(field);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, field, [field] {
        field->setFocus();
        field->selectAll();
    });
    connect(field, &QSpinBox::editingFinished, this, [this, field] {
        if (m_choice.question.seed == quint64(field->value()))
            return;
        m_choice.question.seed = quint64(field->value());
        say();
        Q_EMIT changed();
    });
}

} // namespace haeje
