// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalfilters.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/analysis/coding/retrievetokens.h"
#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documentlist.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/common/chip.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QMenu>

namespace haeje {

static constexpr int mostChoices = 200;

RetrievalFilters::RetrievalFilters(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    const QStringList titles = {tr("Coder"), tr("Published"), tr("Language"), tr("Outlet"), tr("Author"), tr("Collection"), tr("Attribute"), tr("Certainty"), tr("Weight")};
    static const char *const names[] = {"filterCoder", "filterDate", "filterLanguage", "filterOutlet", "filterAuthor", "filterCollection", "filterAttribute", "filterCertainty", "filterWeight"};
    for (int kind = 0; kind < KindCount; ++kind) {
        auto *chip = new Chip(Chip::Form::Choice, {}, titles.at(kind), this);
        chip->setObjectName(QLatin1String(names[kind]));
        connect(chip, &Chip::clicked, this, [this, kind] { openMenu(kind); });
        m_chips.append(chip);
    }
    showChips();
}

void RetrievalFilters::setFilter(const RetrievalFilter &filter)
{
    m_filter = filter;
    showChips();
}

QString RetrievalFilters::valueText(int kind) const
{
    const RetrievalFilter &f = m_filter;
    switch (kind) {
    case Coder: return f.coders.join(QStringLiteral(", "));
    case Date: return f.dates == QLatin1String("none") ? tr("not dated") : f.dates;
    case Language: return f.languages.join(QStringLiteral(", "));
    case Outlet: return f.outlets.join(QStringLiteral(", "));
    case Author: return f.authors.join(QStringLiteral(", "));
    case InCollection: return f.collections.join(QStringLiteral(", "));
    case WithAttribute: return f.attributes.join(QStringLiteral(", "));
    case Weight: {
        const QString from = f.weightFrom ? QString::number(*f.weightFrom) : QString(), to = f.weightTo ? QString::number(*f.weightTo) : QString();
        return from == to ? from : from + QStringLiteral("–") + to;
    }
    default: break;
    }
    const QStringList names = {tr("not said"), tr("certain"), tr("doubtful"), tr("to discuss")};
    QStringList states;
    for (const CodingState state : f.states)
        states += names.value(int(state));
    return states.join(QStringLiteral(", "));
}

void RetrievalFilters::showChips()
{
    for (int kind = 0; kind < KindCount; ++kind) {
        const QString value = valueText(kind);
        m_chips.at(kind)->setText(value.isEmpty() ? tr("all") : fontMetrics().elidedText(value, Qt::ElideRight, scaled(160)));
        m_chips.at(kind)->setToolTip(value);
        m_chips.at(kind)->adjustSize();
    }
    place();
}

/// One behind the other, in as many lines as they need.
void RetrievalFilters::place()
{
    const int gap = scaled(8), side = scaled(16);
    int x = side, y = scaled(2), line = 0;
    for (Chip *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        if (x > side && x + size.width() > width() - side) {
            x = side;
            y += line + scaled(4);
            line = 0;
        }
        chip->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    setFixedHeight(y + line + scaled(6));
}

void RetrievalFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RetrievalFilters::choose(const RetrievalFilter &filter)
{
    m_filter = filter;
    showChips();
    Q_EMIT changed();
}

/// What can be ticked; several of one kind are alternatives.
void RetrievalFilters::addChoices(QMenu &menu, const QList<QPair<QString, QString>> &choices, QStringList RetrievalFilter::*values)
{
    for (qsizetype i = 0; i < choices.size() && i < mostChoices; ++i) {
        const auto &[value, label] = choices.at(i);
        QAction *action = menu.addAction(QString(label).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked((m_filter.*values).contains(value));
        connect(action, &QAction::triggered, this, [this, values, value = value](bool on) {
            RetrievalFilter filter = m_filter;
            if (on)
                (filter.*values).append(value);
            else
                (filter.*values).removeAll(value);
            choose(filter);
        });
    }
    if (choices.isEmpty())
        menu.addAction(tr("Nothing to choose from"))->setEnabled(false);
}

void RetrievalFilters::addAttributes(QMenu &menu)
{
    for (const Attribute &attribute : m_project->attributes().all()) {
        QList<QPair<QString, QString>> choices;
        for (const DocumentGroup &group : m_project->documentList().groups({DocumentField::Attribute, attribute.id}))
            choices.append({attribute.name + u'=' + (group.key.isEmpty() ? QStringLiteral("none") : group.label), group.label});
        addChoices(*menu.addMenu(attribute.name), choices, &RetrievalFilter::attributes);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Documents have no attributes yet"))->setEnabled(false);
}

void RetrievalFilters::fillMenu(int kind, QMenu &menu)
{
    const auto groups = [this](DocumentField field) {
        QList<QPair<QString, QString>> choices;
        for (const DocumentGroup &group : m_project->documentList().groups({field, {}}))
            choices.append({group.key.isEmpty() ? QStringLiteral("none") : group.key, group.label});
        return choices;
    };
    QList<QPair<QString, QString>> choices;
    switch (kind) {
    case Coder:
        for (const QString &coder : m_project->passages().coders())
            choices.append({coder, coder});
        return addChoices(menu, choices, &RetrievalFilter::coders);
    case Language: return addChoices(menu, groups(DocumentField::Language), &RetrievalFilter::languages);
    case Outlet: return addChoices(menu, groups(DocumentField::Outlet), &RetrievalFilter::outlets);
    case Author: return addChoices(menu, groups(DocumentField::Authors), &RetrievalFilter::authors);
    case InCollection:
        for (const Collection &collection : m_project->collections().all()) {
            const QString path = m_project->collections().path(collection.id);
            choices.append({path, path});
        }
        return addChoices(menu, choices, &RetrievalFilter::collections);
    case WithAttribute: return addAttributes(menu);
    case Certainty:
        for (int state = 0; state < 4; ++state) {
            QAction *action = menu.addAction(QStringList{tr("not said"), tr("certain"), tr("doubtful"), tr("to discuss")}.at(state));
            action->setCheckable(true);
            action->setChecked(m_filter.states.contains(CodingState(state)));
            connect(action, &QAction::triggered, this, [this, state](bool on) {
                RetrievalFilter filter = m_filter;
                filter.states.removeAll(CodingState(state));
                if (on)
                    filter.states.append(CodingState(state));
                choose(filter);
            });
        }
        return;
    default: break;
    }
    connect(menu.addAction(tr("From and to…")), &QAction::triggered, this, [this, kind] { ask(kind); });
    if (kind == Date)
        connect(menu.addAction(tr("not dated")), &QAction::triggered, this, [this] {
            RetrievalFilter filter = m_filter;
            filter.dates = QStringLiteral("none");
            choose(filter);
        });
}

void RetrievalFilters::ask(int kind)
{
    const bool date = kind == Date;
    const auto typed = m_prompts.text(this, date ? tr("Published") : tr("Weight"), date ? tr("A year, month or day, or two with two points between: 2021-07..2021-10, 2021..") : tr("A number, or two with two points between: 2..4, 3.."),
                                      date ? m_filter.dates : QString());
    if (!typed || typed->trimmed().isEmpty())
        return;
    RetrievalFilter filter = m_filter;
    RetrievalToken token{RetrievalToken::Filter};
    token.field = date ? QStringLiteral("date") : QStringLiteral("weight");
    token.value = typed->simplified();
    if (const auto good = addRetrievalFilter(filter, token); !good)
        return m_prompts.fail(this, date ? tr("That is no date") : tr("That is no weight"), good.message());
    choose(filter);
}

void RetrievalFilters::openMenu(int kind)
{
    if (!m_project)
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("all")), &QAction::triggered, this, [this, kind] {
        RetrievalFilter filter = m_filter;
        const QList<QStringList RetrievalFilter::*> lists = {&RetrievalFilter::coders, nullptr, &RetrievalFilter::languages, &RetrievalFilter::outlets,
                                                             &RetrievalFilter::authors, &RetrievalFilter::collections, &RetrievalFilter::attributes};
        if (lists.value(kind))
            (filter.*lists.value(kind)).clear();
        if (kind == Date)
            filter.dates.clear();
        if (kind == Certainty)
            filter.states.clear();
        if (kind == Weight)
            filter.weightFrom = filter.weightTo = std::nullopt;
        choose(filter);
    });
    menu.addSeparator();
    fillMenu(kind, menu);
    menu.exec(m_chips.at(kind)->mapToGlobal(QPoint(0, m_chips.at(kind)->height())));
}

} // namespace haeje
