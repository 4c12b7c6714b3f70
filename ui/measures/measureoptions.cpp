// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/measureoptions.h"

#include "core/model/message.h"
#include "ui/common/flowlayout.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace haeje {

ChoiceButton::ChoiceButton(const QString &title, const QString &all, const QList<MeasureChoice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_all(all)
    , m_choices(choices)
    , m_button(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    auto *menu = new QMenu(m_button);
    for (const MeasureChoice &choice : choices) {
        QAction *action = menu->addAction(QString(choice.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(choice.word);
        connect(action, &QAction::toggled, this, [this] {
            showWords();
            Q_EMIT changed();
        });
    }
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAccessibleName(title);
    setFocusProxy(m_button);
    showWords();
}

QStringList ChoiceButton::chosen() const
{
    QStringList words;
    for (const QAction *action : m_button->menu()->actions()) {
        if (action->isChecked())
            words += action->data().toString();
    }
    return words;
}

void ChoiceButton::setChosen(const QStringList &words)
{
    for (QAction *action : m_button->menu()->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(words.contains(action->data().toString()));
    }
    showWords();
}

void ChoiceButton::showWords()
{
    const QStringList words = chosen();
    QString text = m_all;
    if (words.size() == 1) {
        for (const MeasureChoice &choice : std::as_const(m_choices)) {
            if (choice.word == words.first())
                text = choice.title;
        }
    } else if (words.size() > 1) {
        text = tr("%n chosen", nullptr, int(words.size()));
    }
    m_button->setText(m_button->fontMetrics().elidedText(text, Qt::ElideRight, scaled(220)).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_button->setToolTip(QStringLiteral("%1: %2").arg(m_title, words.isEmpty() ? m_all : words.join(QStringLiteral(", "))));
}

MeasureOptionsRow::MeasureOptionsRow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(scaled(10), this);
}

void MeasureOptionsRow::clear()
{
    for (QWidget *part : std::as_const(m_parts)) {
        layout()->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    m_boxes.clear();
}

/// What there is to choose of an option that is no fixed list.
static QList<MeasureChoice> choicesIn(const QString &option, const MeasureMaterial &material)
{
    QList<MeasureChoice> choices;
    const auto add = [&](const QString &word, const QString &title) { choices += {word, title}; };
    QSet<QString> known;
    for (const Message &message : material.messages)
        known.insert(option == QLatin1String("kind") ? message.kind : message.occasionName);
    if (option == QLatin1String("kind")) {
        for (const QString &kind : messageKinds() + known.values()) {
            if (known.remove(kind))
                add(kind, messageKindTitle(kind));
        }
    } else if (option == QLatin1String("occasion")) {
        for (const Occasion &occasion : material.occasions) {
            if (known.contains(occasion.name) && !occasion.name.contains(u','))
                add(occasion.name, occasion.name);
        }
    } else if (option == QLatin1String("language")) {
        QStringList languages;
        for (const VersionLength &one : material.lengths) {
            if (!one.language.isEmpty() && !languages.contains(one.language))
                languages += one.language;
        }
        for (const QString &code : std::as_const(languages))
            add(code, code);
    } else if (option == QLatin1String("actor")) {
        QSet<ActorId> senders;
        for (const Message &message : material.messages) {
            for (const Party &party : message.senders)
                senders.insert(party.actor);
        }
        for (const Actor &actor : material.actors) {
            if (senders.contains(actor.id))
                add(actor.name(), actor.name());
        }
    }
    return choices;
}

void MeasureOptionsRow::addLabelled(const MeasureOption &option, QWidget *box)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(6));
    auto *label = metaLabel(option.title, part);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    box->setObjectName(QStringLiteral("option.") + option.name);
    box->setAccessibleName(option.title);
    if (box->toolTip().isEmpty())
        box->setToolTip(option.help);
    layout()->addWidget(part);
    part->show();
    m_parts.append(part);
    m_boxes.append({option, box});
}

static QComboBox *comboOf(const QList<MeasureChoice> &choices, const QString &all, const QString &given)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(scaled(260));
    if (!all.isEmpty())
        combo->addItem(all, QString());
    for (const MeasureChoice &choice : choices)
        combo->addItem(choice.title, choice.word);
    combo->setCurrentIndex(std::max(0, combo->findData(given)));
    return combo;
}

void MeasureOptionsRow::addOption(const MeasureOption &option, const MeasureMaterial &material, const QString &given)
{
    const bool several = option.name == QLatin1String("kind") || option.name == QLatin1String("occasion") || option.name == QLatin1String("confidence");
    if (option.valueName.isEmpty()) {
        auto *check = new QCheckBox(option.title, this);
        check->setObjectName(QStringLiteral("option.") + option.name);
        check->setToolTip(option.help);
        check->setChecked(!given.isEmpty());
        connect(check, &QCheckBox::toggled, this, &MeasureOptionsRow::changed);
        layout()->addWidget(check);
        check->show();
        m_parts.append(check);
        m_boxes.append({option, check});
    } else if (several) {
        auto *button = new ChoiceButton(option.title, tr("all"), option.choices.isEmpty() ? choicesIn(option.name, material) : option.choices);
        button->setChosen(given.split(u',', Qt::SkipEmptyParts));
        connect(button, &ChoiceButton::changed, this, &MeasureOptionsRow::changed);
        addLabelled(option, button);
    } else if (option.name == QLatin1String("actor") || option.name == QLatin1String("language") || !option.choices.isEmpty()) {
        auto *combo = option.choices.isEmpty() ? comboOf(choicesIn(option.name, material), tr("all"), given) : comboOf(option.choices, {}, given);
        connect(combo, &QComboBox::currentIndexChanged, this, &MeasureOptionsRow::changed);
        addLabelled(option, combo);
    } else {
        auto *field = new QLineEdit(option.initial == given ? option.initial : given);
        field->setValidator(new QIntValidator(1, 9999, field));
        field->setMaximumWidth(scaled(64));
        connect(field, &QLineEdit::editingFinished, this, &MeasureOptionsRow::changed);
        addLabelled(option, field);
    }
}

void MeasureOptionsRow::setMeasure(const MessageMeasure &measure, const MeasureMaterial &material, const AnalysisOptions &given)
{
    clear();
    for (const MeasureOption &option : measure.options) {
        if (option.name != QLatin1String("unresolved")) // the page has a button for it
            addOption(option, material, given.value(option.name, option.initial));
    }
    updateGeometry();
}

AnalysisOptions MeasureOptionsRow::options() const
{
    AnalysisOptions options;
    for (const Box &box : m_boxes) {
        QString value;
        if (const auto *check = qobject_cast<QCheckBox *>(box.widget))
            value = check->isChecked() ? QStringLiteral("yes") : QString();
        else if (const auto *combo = qobject_cast<QComboBox *>(box.widget))
            value = combo->currentData().toString();
        else if (const auto *button = qobject_cast<ChoiceButton *>(box.widget))
            value = button->chosen().join(u',');
        else if (const auto *field = qobject_cast<QLineEdit *>(box.widget))
            value = field->text().trimmed();
        // Nothing ticked where something holds if it is not given: all of them.
        if (value != box.option.initial && (!value.isEmpty() || (!box.option.initial.isEmpty() && qobject_cast<ChoiceButton *>(box.widget))))
            options.insert(box.option.name, value);
    }
    return options;
}

} // namespace haeje
