// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/evidencepopup.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QDialog>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidencePopup)
};
} // namespace

QList<EvidenceItem> evidenceItems(const Project &project, const QList<EntityRef> &evidence)
{
    QList<EvidenceItem> items;
    QList<EntityRef> seen;
    for (const EntityRef &ref : evidence) {
        if (ref.kind != EntityKind::Passage || seen.contains(ref))
            continue;
        seen.append(ref);
        const std::optional<Passage> passage = project.passages().find(PassageId(ref.id));
        if (!passage)
            continue;
        QStringList meta;
        if (const auto document = project.documents().summary(passage->document)) {
            meta.append(document->facts.title);
            if (document->facts.published.isStated())
                meta.append(document->facts.published.display(QLocale()));
        }
        items.append({ref, passage->quote, meta.join(QStringLiteral(" · ")), -1});
    }
    return items;
}

static QString figureWords(const Project &project, const EntityRef &ref)
{
    const std::optional<Figure> figure = project.figures().find(FigureId(ref.id));
    if (!figure)
        return {};
    const QString number = figure->value ? numberForPeople(*figure->value) : figure->verdict;
    return Words::tr("Figure: %1, %2").arg(figure->category.isEmpty() ? figure->statement : figure->category, number);
}

/// A menu would take an ampersand for a shortcut.
static QString menuText(const QMenu &menu, QString text)
{
    text = menu.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, 420);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

static constexpr qsizetype mostInMenu = 20;

/// More than a menu can hold: a window with a list, which stays while the passages are looked at.
static void showInDialog(QWidget *parent, const QList<EvidenceItem> &items, const std::function<void(const EntityRef &)> &go)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("evidenceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("%n passages", nullptr, int(items.size())));
    auto *list = new EvidenceList;
    list->setItems(items);
    QObject::connect(list, &EvidenceList::activated, parent, [go](const EntityRef &ref) { go(ref); });
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->addWidget(list);
    column->addStretch();
    scroll->setWidget(holder);
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    dialog->resize(scaled(460), scaled(560));
    dialog->show();
}

/// Messages that a mark stands on, by who wrote to whom and when: one is gone to at once. False where there are none.
static bool offerMessages(QMenu *menu, QWidget *parent, const Project &project, const QList<EntityRef> &evidence, const std::function<void(const EntityRef &)> &go)
{
    static constexpr qsizetype mostMessages = 40;
    QList<EntityRef> messages;
    for (const EntityRef &ref : evidence) {
        if (ref.kind == EntityKind::Message && !messages.contains(ref) && messages.size() <= mostMessages)
            messages.append(ref);
    }
    if (messages.size() == 1) {
        go(messages.first());
        return true;
    }
    EntityWords words(project);
    for (const EntityRef &ref : messages.mid(0, mostMessages)) {
        QAction *action = menu->addAction(themedIcon(QStringLiteral("message")), menuText(*menu, words.name(ref)));
        QObject::connect(action, &QAction::triggered, parent, [go, ref] { go(ref); });
    }
    if (messages.size() > mostMessages)
        menu->addAction(menuText(*menu, Words::tr("More are in the table of the timeline")))->setEnabled(false);
    return !messages.isEmpty();
}

static QMenu *shown(QMenu *menu, const QPoint &where)
{
    menu->popup(where);
    return menu;
}

QMenu *leadToEvidence(QWidget *parent, const Project &project, const QList<EntityRef> &evidence, const QString &whenNone,
                      const QPoint &where, const std::function<void(const EntityRef &)> &go)
{
    const QList<EvidenceItem> items = evidenceItems(project, evidence);
    if (items.size() == 1) {
        go(items.first().where);
        return nullptr;
    }
    if (items.size() > mostInMenu) {
        showInDialog(parent, items, go);
        return nullptr;
    }
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("evidencePopup"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const EvidenceItem &item : items) {
        QAction *action = menu->addAction(themedIcon(QStringLiteral("doc")),
                                          menuText(*menu, Words::tr("“%1”, %2").arg(item.quote, item.meta)));
        action->setToolTip(item.quote);
        QObject::connect(action, &QAction::triggered, parent, [go, ref = item.where] { go(ref); });
    }
    if (items.isEmpty() && offerMessages(menu, parent, project, evidence, go)) {
        if (!menu->actions().isEmpty())
            return shown(menu, where);
        menu->deleteLater();
        return nullptr;
    }
    if (items.isEmpty()) {
        menu->addAction(menuText(*menu, whenNone))->setEnabled(false);
        for (const EntityRef &ref : evidence) {
            const QString text = ref.kind == EntityKind::Figure ? figureWords(project, ref) : QString();
            if (text.isEmpty())
                continue;
            QAction *action = menu->addAction(themedIcon(QStringLiteral("figure")), menuText(*menu, text));
            QObject::connect(action, &QAction::triggered, parent, [go, ref] { go(ref); });
        }
    }
    return shown(menu, where);
}

} // namespace haeje
