// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentcommands.h"

#include "core/store/coders.h"
#include "core/store/collections.h"
#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/library/attributesdialog.h"
#include "ui/library/bulkfactsdialog.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/factsdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace haeje {

DocumentCommands::DocumentCommands(const Services &services, QWidget *window, std::function<QList<DocumentId>()> targets)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_targets(std::move(targets))
{
    using Commands = DocumentCommands;
    add("document.editFacts", tr("Edit facts…"), "", "text", &Commands::editFacts);
    QAction *beside = add("document.beside", tr("Open beside"), "Ctrl+Return", "beside", nullptr);
    m_window->removeAction(beside); // in lists of documents only: elsewhere the keys end a memo
    beside->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(beside, &QAction::triggered, this, [this] {
        if (const QList<DocumentId> documents = m_targets(); !documents.isEmpty())
            Q_EMIT besideAsked(documents.first());
    });
    add("document.copyCitation", tr("Copy citation"), "", "copy", &Commands::copyCitation);
    const std::tuple<const char *, QString, const char *, ReadingState> states[] = {
        {"document.unread", tr("Mark as unread"), "Ctrl+Alt+U", ReadingState::Unread},
        {"document.reading", tr("Mark as being read"), "Ctrl+Alt+B", ReadingState::Reading},
        {"document.read", tr("Mark as read"), "Ctrl+Alt+R", ReadingState::Read},
    };
    for (const auto &[id, text, keys, state] : states) {
        QAction *action = add(id, text, keys, "", nullptr);
        connect(action, &QAction::triggered, this, [this, state = state] { setState(state); });
    }
    m_actions.value(QStringLiteral("document.unread"))->setProperty("startsGroup", true);
    QAction *coded = add("document.coded", tr("I have coded this to its end"), "Ctrl+Alt+E", "check", &Commands::toggleCoded);
    coded->setCheckable(true);
    coded->setToolTip(tr("Only texts that coders have coded to their end are compared: agreement and settling."));
    QAction *collect = add("document.collect", tr("Add to collection…"), "", "folder", nullptr);
    connect(collect, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillCollectionMenu(menu);
        menu->popup(QCursor::pos());
    });
    QAction *messages = add("document.readMessages", tr("Read messages out of the text…"), "", "message", nullptr);
    connect(messages, &QAction::triggered, this, [this] {
        if (const QList<DocumentId> documents = m_targets(); !documents.isEmpty())
            Q_EMIT messagesAsked(documents);
    });
    add("document.attributes", tr("Attributes of documents…"), "", "tag", &Commands::editAttributes);
    add("document.remove", tr("Remove document…"), "", "", &Commands::removeDocuments)->setProperty("startsGroup", true);
}

QAction *DocumentCommands::add(const char *id, const QString &text, const char *keys, const char *icon, void (DocumentCommands::*run)())
{
    QAction *action = m_services.actions.add(QLatin1String(id), text, QKeySequence(QLatin1String(keys)), QLatin1String(icon));
    m_window->addAction(action);
    if (run)
        connect(action, &QAction::triggered, this, run);
    m_actions.insert(QLatin1String(id), action);
    m_ordered.append(action);
    return action;
}

void DocumentCommands::setProject(Project *project)
{
    m_project = project;
}

void DocumentCommands::connectPanel(LibraryPanel *panel)
{
    connect(panel, &LibraryPanel::collectionAsked, this, [this](CollectionId parent) { addCollection(parent); });
    connect(panel, &LibraryPanel::renameAsked, this, &DocumentCommands::renameCollection);
    connect(panel, &LibraryPanel::removeAsked, this, &DocumentCommands::removeCollection);
    connect(panel, &LibraryPanel::takeAsked, this, &DocumentCommands::take);
    connect(&panel->model(), &LibraryModel::documentsDropped, this, &DocumentCommands::put);
    connect(&panel->model(), &LibraryModel::collectionDropped, this, &DocumentCommands::move);
}

void DocumentCommands::update(bool here)
{
    const bool some = here && m_project && !m_targets().isEmpty();
    const bool writable = m_project && !m_project->isReadOnly();
    for (QAction *action : std::as_const(m_ordered))
        action->setEnabled(some && writable);
    m_actions.value(QStringLiteral("document.copyCitation"))->setEnabled(some);
    m_actions.value(QStringLiteral("document.beside"))->setEnabled(some);
    m_actions.value(QStringLiteral("document.readMessages"))->setEnabled(some);
    m_actions.value(QStringLiteral("document.coded"))->setChecked(some && isCoded(m_targets()));
    m_actions.value(QStringLiteral("document.attributes"))->setEnabled(here && writable);
}

void DocumentCommands::edit(const QString &label, const QString &failed, const std::function<Result<void>()> &change)
{
    if (!m_project)
        return;
    if (const Result<void> done = m_project->edit(label, change); !done)
        m_services.prompts.fail(m_window, failed, done.message());
}

bool DocumentCommands::isCoded(const QList<DocumentId> &documents) const
{
    const QString me = m_project->coder();
    return std::all_of(documents.begin(), documents.end(), [&](DocumentId id) { return m_project->coders().readersOf(id).contains(me); });
}

/// All of the targets, or none of them.
void DocumentCommands::toggleCoded()
{
    const QList<DocumentId> documents = m_targets();
    if (!m_project || documents.isEmpty())
        return;
    const bool coded = !isCoded(documents);
    const int count = int(documents.size());
    edit(coded ? tr("Mark %n documents as coded to their end", nullptr, count) : tr("Mark %n documents as not coded to their end", nullptr, count),
         tr("The documents were not marked"), [&] { return m_project->coders().setRead(m_project->coder(), documents, coded); });
}

void DocumentCommands::editFacts()
{
    const QList<DocumentId> documents = m_targets();
    if (!m_project || documents.isEmpty())
        return;
    if (documents.size() > 1) {
        (new BulkFactsDialog(*m_project, documents, m_window))->open();
    } else if (const auto summary = m_project->documents().summary(documents.first())) {
        auto *dialog = new FactsDialog(*m_project, *summary, m_window);
        connect(dialog, &FactsDialog::documentAsked, this, &DocumentCommands::documentAsked);
        dialog->open();
    }
}

void DocumentCommands::editAttributes()
{
    if (m_project)
        (new AttributesDialog(*m_project, m_services.prompts, m_window))->open();
}

void DocumentCommands::copyCitation()
{
    QStringList lines;
    const QList<DocumentSummary> rows = m_project ? m_project->documentList().rows(m_targets()) : QList<DocumentSummary>();
    for (const DocumentSummary &document : rows) {
        const DocumentFacts &facts = document.facts;
        QStringList parts{facts.authors.join(QStringLiteral(", ")), QStringLiteral("“%1”").arg(facts.title), facts.series,
                          facts.outlet, facts.published.display(QLocale()), facts.url,
                          document.pages > 0 ? tr("%n pages", nullptr, document.pages) : QString()};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(", ")));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void DocumentCommands::removeDocuments()
{
    const QList<DocumentId> documents = m_targets();
    const QList<DocumentSummary> rows = m_project ? m_project->documentList().rows(documents) : QList<DocumentSummary>();
    if (rows.isEmpty())
        return;
    int passages = 0;
    for (const DocumentSummary &document : rows)
        passages += document.passages;
    QString question;
    if (rows.size() > 1)
        question = tr("%n documents go from the library", nullptr, int(rows.size()))
            + (passages > 0 ? tr(", with their %n passages and everything on them. Undo brings it all back.", nullptr, passages)
                            : tr(". Undo brings them back."));
    else if (passages > 0)
        question = tr("“%1” goes with its %n passages and everything on them. Undo brings it all back.", nullptr, passages)
                       .arg(rows.first().facts.title);
    else
        question = tr("“%1” goes from the library. Undo brings it back.").arg(rows.first().facts.title);
    const QString title = rows.size() > 1 ? tr("Remove %n documents", nullptr, int(rows.size())) : tr("Remove document");
    if (!m_services.prompts.confirm(m_window, title, question, title))
        return;
    edit(title, tr("The document was not removed"), [&]() -> Result<void> {
        for (const DocumentId id : documents) {
            if (const Result<void> done = m_project->documents().remove(id); !done)
                return done;
        }
        return {};
    });
}

void DocumentCommands::setState(ReadingState state)
{
    const QList<DocumentId> documents = m_targets();
    if (!documents.isEmpty())
        edit(tr("Mark as “%1”").arg(stateTitle(state)), tr("The reading state was not set"),
             [&] { return m_project->documents().setState(documents, state); });
}

bool DocumentCommands::marksOpened() const
{
    return m_services.settings.value(QStringLiteral("library/markOpened"), false).toBool();
}

void DocumentCommands::setMarksOpened(bool on)
{
    m_services.settings.setValue(QStringLiteral("library/markOpened"), on);
}

void DocumentCommands::opened(const Document &document)
{
    if (!marksOpened() || !m_project || m_project->isReadOnly() || m_project->isLongEditRunning())
        return;
    const std::optional<DocumentSummary> now = m_project->documents().summary(document.id);
    if (now && now->state == ReadingState::Unread)
        edit(tr("Mark as “%1”").arg(stateTitle(ReadingState::Reading)), tr("The reading state was not set"),
             [&] { return m_project->documents().setState({document.id}, ReadingState::Reading); });
}

void DocumentCommands::fillCollectionMenu(QMenu *menu)
{
    const QList<DocumentId> documents = m_targets();
    if (!m_project || documents.isEmpty())
        return;
    for (const Collection &collection : m_project->collections().all()) {
        const QString path = m_project->collections().path(collection.id).replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(path, this, [this, id = collection.id, documents] { put(id, documents); });
    }
    menu->addSeparator();
    menu->addAction(tr("New collection…"), this, [this, documents] { addCollection({}, documents); });
}

void DocumentCommands::addCollection(CollectionId parent, const QList<DocumentId> &documents)
{
    if (!m_project || m_project->isReadOnly())
        return;
    const QString label = parent ? tr("Name, within “%1”").arg(m_project->collections().path(parent)) : tr("Name");
    const std::optional<QString> name = m_services.prompts.text(m_window, tr("New collection"), label);
    if (!name)
        return;
    edit(tr("New collection"), tr("The collection was not made"), [&]() -> Result<void> {
        const Result<CollectionId> made = m_project->collections().add(*name, parent);
        if (!made)
            return made.error();
        return documents.isEmpty() ? Result<void>() : m_project->collections().put(*made, documents);
    });
}

void DocumentCommands::renameCollection(CollectionId id)
{
    const std::optional<Collection> collection = m_project ? m_project->collections().find(id) : std::nullopt;
    if (!collection || m_project->isReadOnly())
        return;
    const std::optional<QString> name = m_services.prompts.text(m_window, tr("Rename collection"), tr("Name"), collection->name);
    if (name && *name != collection->name)
        edit(tr("Rename collection"), tr("The collection was not renamed"), [&] { return m_project->collections().rename(id, *name); });
}

void DocumentCommands::removeCollection(CollectionId id)
{
    const std::optional<Collection> collection = m_project ? m_project->collections().find(id) : std::nullopt;
    if (!collection || m_project->isReadOnly())
        return;
    const int documents = m_project->collections().counts().value(id);
    const QString question = tr("“%1” goes, with the collections in it. Its %n documents stay in the library. Undo brings it back.", nullptr, documents)
                                 .arg(collection->name);
    if (m_services.prompts.confirm(m_window, tr("Remove collection"), question, tr("Remove collection")))
        edit(tr("Remove collection"), tr("The collection was not removed"), [&] { return m_project->collections().remove(id); });
}

void DocumentCommands::put(CollectionId id, const QList<DocumentId> &documents)
{
    if (id && !documents.isEmpty())
        edit(tr("Add %n documents to a collection", nullptr, int(documents.size())), tr("The documents were not added"),
             [&] { return m_project->collections().put(id, documents); });
}

void DocumentCommands::take(CollectionId id, const QList<DocumentId> &documents)
{
    if (id && !documents.isEmpty())
        edit(tr("Take %n documents out of a collection", nullptr, int(documents.size())), tr("The documents were not taken out"),
             [&] { return m_project->collections().take(id, documents); });
}

void DocumentCommands::move(CollectionId id, CollectionId parent)
{
    int last = 0;
    for (const Collection &collection : m_project ? m_project->collections().all() : QList<Collection>())
        last += collection.parent == parent && collection.id != id;
    edit(tr("Move collection"), tr("The collection was not moved"), [&] { return m_project->collections().move(id, parent, last); });
}

} // namespace haeje
