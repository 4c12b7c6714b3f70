// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/settlingfilter.h"

#include "ui/common/chip.h"
#include "ui/common/filterbar.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/settling/settlingcase.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QVBoxLayout>

namespace haeje {

static Chip *choiceChip(const QString &title, const char *objectName)
{
    auto *chip = new Chip(Chip::Form::Choice, SettlingFilter::tr("all"), title);
    chip->setObjectName(QString::fromLatin1(objectName));
    return chip;
}

SettlingFilter::SettlingFilter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar)
    , m_state(new Segments)
    , m_coderChip(choiceChip(tr("Coders"), "settlingCoders"))
    , m_kindChip(choiceChip(tr("Kind"), "settlingKind"))
    , m_codeChip(choiceChip(tr("Code"), "settlingCode"))
    , m_documentChip(choiceChip(tr("Document"), "settlingDocument"))
{
    m_state->add(tr("Open"), {}, QStringLiteral("settlingOpen"));
    m_state->add(tr("Settled"), {}, QStringLiteral("settlingSettled"));
    m_state->add(tr("All"), {}, QStringLiteral("settlingAll"));
    m_bar->addField(tr("Filter"), QStringLiteral("settlingWords"));
    for (Chip *chip : {m_coderChip, m_kindChip, m_codeChip, m_documentChip})
        m_bar->addChip(chip);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    connect(m_state, &Segments::chosen, this, &SettlingFilter::changed);
    connect(m_bar, &FilterBar::textChanged, this, &SettlingFilter::wordsChanged);
    connect(m_coderChip, &Chip::clicked, this, &SettlingFilter::askCoders);
    connect(m_kindChip, &Chip::clicked, this, &SettlingFilter::askKind);
    connect(m_codeChip, &Chip::clicked, this, &SettlingFilter::askCode);
    connect(m_documentChip, &Chip::clicked, this, &SettlingFilter::askDocument);
}

void SettlingFilter::setChoices(const QStringList &coders, const DisagreementCases &found)
{
    m_allCoders = coders;
    m_found = found;
    m_coders.removeIf([&](const QString &coder) { return !coders.contains(coder); });
    if (m_coders.size() < 2)
        m_coders.clear();
    sayChoices();
}

QWidget *SettlingFilter::stateChoice() const
{
    return m_state;
}

SettlingFilter::State SettlingFilter::state() const
{
    return State(m_state->current());
}

void SettlingFilter::setState(State state)
{
    m_state->setCurrent(state);
}

bool SettlingFilter::lets(const DisagreementCase &one) const
{
    if (state() != All && one.isOpen() != (state() == Open))
        return false;
    return (!m_kinds || (one.what.kinds & m_kinds)) && (m_code.isEmpty() || one.codePaths.contains(m_code)) && (!m_document || one.document == m_document);
}

void SettlingFilter::clear()
{
    m_kinds = {};
    m_code.clear();
    m_document = {};
    sayChoices();
    Q_EMIT changed();
}

void SettlingFilter::setCount(const QString &text)
{
    m_bar->setCount(text);
}

void SettlingFilter::focusField()
{
    if (auto *field = m_bar->findChild<QLineEdit *>()) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}

void SettlingFilter::sayChoices()
{
    m_coderChip->setText(m_coders.isEmpty() ? tr("all") : m_coders.join(QStringLiteral(", ")));
    m_kindChip->setText(m_kinds ? kindWords(m_kinds) : tr("all"));
    m_codeChip->setText(m_code.isEmpty() ? tr("all") : m_code);
    QString title = tr("all");
    for (const DisagreementCase &one : std::as_const(m_found.cases)) {
        if (m_document && one.document == m_document)
            title = one.documentTitle;
    }
    m_documentChip->setText(title.size() > 24 ? title.left(23) + QStringLiteral("…") : title);
}

void SettlingFilter::open(QMenu *menu, Chip *chip)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

/// Two and more of them are compared; all is the default.
void SettlingFilter::askCoders()
{
    auto *menu = new QMenu(m_coderChip);
    menu->addAction(tr("All who have coded"), this, [this] {
        m_coders.clear();
        sayChoices();
        Q_EMIT codersChosen();
    });
    menu->addSeparator();
    for (qsizetype i = 0; i < m_allCoders.size(); ++i) {
        for (qsizetype j = i + 1; j < m_allCoders.size(); ++j) {
            const QStringList pair {m_allCoders.at(i), m_allCoders.at(j)};
            QAction *action = menu->addAction(tr("%1 and %2").arg(pair.first(), pair.last()), this, [this, pair] {
                m_coders = pair;
                sayChoices();
                Q_EMIT codersChosen();
            });
            action->setCheckable(true);
            action->setChecked(m_coders == pair);
        }
    }
    open(menu, m_coderChip);
}

template<class Value>
static void addChoice(QMenu *menu, const QString &text, int count, Value &chosen, const Value &value, SettlingFilter *filter, const std::function<void()> &say)
{
    QAction *action = menu->addAction(count < 0 ? text : QStringLiteral("%1 (%2)").arg(QString(text).replace(u'&', QStringLiteral("&&"))).arg(count));
    action->setCheckable(true);
    action->setChecked(chosen == value);
    QObject::connect(action, &QAction::triggered, filter, [&chosen, value, filter, say] {
        chosen = value;
        say();
        Q_EMIT filter->changed();
    });
}

void SettlingFilter::askKind()
{
    auto *menu = new QMenu(m_kindChip);
    addChoice(menu, tr("all"), -1, m_kinds, DisagreementKinds(), this, [this] { sayChoices(); });
    for (const DisagreementKind kind : disagreementKinds()) {
        const auto count = std::count_if(m_found.cases.begin(), m_found.cases.end(), [&](const DisagreementCase &one) { return one.what.kinds.testFlag(kind); });
        if (count > 0)
            addChoice(menu, kindWord(kind), int(count), m_kinds, DisagreementKinds(kind), this, [this] { sayChoices(); });
    }
    open(menu, m_kindChip);
}

void SettlingFilter::askCode()
{
    QMap<QString, int> counts;
    for (const DisagreementCase &one : std::as_const(m_found.cases)) {
        for (const QString &path : one.codePaths)
            ++counts[path];
    }
    auto *menu = new QMenu(m_codeChip);
    addChoice(menu, tr("all"), -1, m_code, QString(), this, [this] { sayChoices(); });
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        addChoice(menu, it.key(), it.value(), m_code, it.key(), this, [this] { sayChoices(); });
    open(menu, m_codeChip);
}

void SettlingFilter::askDocument()
{
    QMap<DocumentId, int> counts;
    QHash<DocumentId, QString> titles;
    for (const DisagreementCase &one : std::as_const(m_found.cases)) {
        ++counts[one.document];
        titles.insert(one.document, one.documentTitle);
    }
    auto *menu = new QMenu(m_documentChip);
    addChoice(menu, tr("all"), -1, m_document, DocumentId(), this, [this] { sayChoices(); });
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        addChoice(menu, titles.value(it.key()).left(80), it.value(), m_document, it.key(), this, [this] { sayChoices(); });
    open(menu, m_documentChip);
}

} // namespace haeje
