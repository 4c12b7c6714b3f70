// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memos/memospage.h"

#include "core/base/edtf.h"
#include "core/model/memo.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "ui/common/chip.h"
#include "ui/common/filterbar.h"
#include "ui/common/sortfilter.h"
#include "ui/shell/prompts.h"

#include <QDate>
#include <QMenu>

#include <algorithm>

namespace haeje {

void MemosPage::filterAnew()
{
    m_sorted->setPredicate([this](int row) {
        const MemoEntry &entry = m_model->at(row);
        if (!m_narrowed.matches(entry) || (m_about && entry.on != m_about && !m_aboutMemos.contains(entry.what)))
            return false;
        return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
            return entry.text.contains(word, Qt::CaseInsensitive) || entry.title.contains(word, Qt::CaseInsensitive) || entry.onWords.contains(word, Qt::CaseInsensitive)
                || entry.coder.contains(word, Qt::CaseInsensitive) || memoKindTitle(entry.kind).contains(word, Qt::CaseInsensitive);
        });
    });
    const int shown = m_sorted->rowCount(), all = m_model->rowCount();
    m_filter->setCount(shown == all ? tr("%n memos", nullptr, all) : tr("%1 of %n memos", nullptr, all).arg(shown));
}

void MemosPage::showFilter()
{
    const QString all = tr("all");
    m_kindChip->setText(m_narrowed.withoutKind ? tr("not said") : m_narrowed.kind.isEmpty() ? all : memoKindTitle(m_narrowed.kind));
    m_onChip->setText(m_narrowed.on == EntityKind::None ? all : entityKindTitle(m_narrowed.on));
    m_coderChip->setText(m_narrowed.coder.isEmpty() ? all : m_narrowed.coder);
    m_dayChip->setText(m_days.isEmpty() ? all : m_days);
    m_aboutChip->setVisible(bool(m_about));
    if (m_about && m_project) {
        const QString name = EntityWords(*m_project).kindAndName(m_about);
        m_aboutChip->setText(name.size() > 40 ? name.left(40) + QStringLiteral("…") : name);
        m_aboutChip->setToolTip(name);
    }
}

/// A menu below the chip whose choices are words; `chosen` gets the position.
static void openChoices(Chip *chip, const QStringList &choices, const std::function<void(int)> &chosen)
{
    auto *menu = new QMenu(chip);
    menu->setObjectName(QStringLiteral("memosMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < choices.size(); ++i)
        QObject::connect(menu->addAction(QString(choices.at(i)).replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, chip, [chosen, i] { chosen(i); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void MemosPage::openKindMenu()
{
    QStringList kinds = memoKinds();
    for (const MemoEntry &entry : m_model->rows()) {
        if (!entry.kind.isEmpty() && !kinds.contains(entry.kind))
            kinds.append(entry.kind);
    }
    QStringList titles{tr("all"), tr("not said")};
    for (const QString &kind : std::as_const(kinds))
        titles.append(memoKindTitle(kind));
    openChoices(m_kindChip, titles, [this, kinds](int i) {
        m_narrowed.withoutKind = i == 1;
        m_narrowed.kind = i < 2 ? QString() : kinds.at(i - 2);
        filterAnew();
        showFilter();
    });
}

void MemosPage::openOnMenu()
{
    QList<EntityKind> kinds;
    for (const MemoEntry &entry : m_model->rows()) {
        if (!kinds.contains(entry.on.kind))
            kinds.append(entry.on.kind);
    }
    std::sort(kinds.begin(), kinds.end());
    QStringList titles{tr("all")};
    for (const EntityKind kind : std::as_const(kinds))
        titles.append(entityKindTitle(kind));
    openChoices(m_onChip, titles, [this, kinds](int i) {
        m_narrowed.on = i == 0 ? EntityKind::None : kinds.at(i - 1);
        filterAnew();
        showFilter();
    });
}

void MemosPage::openCoderMenu()
{
    QStringList coders;
    for (const MemoEntry &entry : m_model->rows())
        coders.append(entry.coder);
    coders.removeDuplicates();
    coders.removeAll(QString());
    coders.sort();
    openChoices(m_coderChip, QStringList{tr("all")} + coders, [this, coders](int i) {
        m_narrowed.coder = i == 0 ? QString() : coders.at(i - 1);
        filterAnew();
        showFilter();
    });
}

void MemosPage::openDayMenu()
{
    const QDate today = QDate::currentDate();
    const QList<QPair<QString, QDate>> choices = {{tr("all"), {}}, {tr("today"), today}, {tr("last 7 days"), today.addDays(-6)}, {tr("last 30 days"), today.addDays(-29)},
                                                  {tr("this year"), QDate(today.year(), 1, 1)}};
    QStringList titles;
    for (const auto &choice : choices)
        titles.append(choice.first);
    openChoices(m_dayChip, titles + QStringList{tr("other days…")}, [this, choices](int i) {
        if (i == choices.size())
            return askDays();
        m_narrowed.from = choices.at(i).second;
        m_narrowed.to = {};
        m_days = i == 0 ? QString() : choices.at(i).first;
        filterAnew();
        showFilter();
    });
}

void MemosPage::askDays()
{
    const auto text = m_services.prompts.text(this, tr("Memos by date"), tr("A day, a month, a year or a span: 2026-11-27, 2026-11, 2026-10/2026-11"));
    if (!text || text->trimmed().isEmpty())
        return;
    const auto days = EdtfDate::parse(text->trimmed());
    if (!days || !days->isStated())
        return m_services.prompts.fail(this, tr("Memos by date"), tr("“%1” is no date. Write 2026-11-27, 2026-11, 2026, or two of them with a slash between.").arg(text->trimmed()));
    m_narrowed.from = days->earliest();
    m_narrowed.to = days->latest();
    m_days = text->trimmed();
    filterAnew();
    showFilter();
}

} // namespace haeje
