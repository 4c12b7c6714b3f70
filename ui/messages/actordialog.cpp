// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/actordialog.h"

#include "core/store/actors.h"
#include "core/store/project.h"
#include "ui/common/messagemarks.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace haeje {

static QComboBox *wordCombo(const QString &objectName, const QStringList &words, const QString &current,
                            QString (*title)(const QString &))
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItem(ActorDialog::tr("not stated"), QString());
    for (const QString &word : words)
        combo->addItem(title(word), word);
    if (combo->findData(current) < 0)
        combo->addItem(current, current);
    combo->setCurrentIndex(combo->findData(current));
    return combo;
}

ActorDialog::ActorDialog(const Actor &actor, QWidget *parent)
    : QDialog(parent)
    , m_actor(actor)
    , m_names(new QTableWidget(0, 2))
    , m_side(wordCombo(QStringLiteral("side"), knownSides(), actor.side, &sideTitle))
    , m_kind(wordCombo(QStringLiteral("actorKind"), actorKinds(), actor.kind, &actorKindTitle))
    , m_posts(new QTableWidget(0, 5))
    , m_party(new QLineEdit(actor.party))
    , m_notes(new QPlainTextEdit(actor.notes))
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("actorDialog"));
    setWindowTitle(tr("Edit actor"));
    m_side->setEditable(true);
    m_side->setInsertPolicy(QComboBox::NoInsert);
    m_side->setToolTip(tr("The state it belongs to. Another one is written as its three letters, for example DEU."));
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setAccessibleName(tr("Names"));
    m_names->setHorizontalHeaderLabels({tr("Name, the preferred one first"), tr("Language")});
    m_names->verticalHeader()->hide();
    m_names->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_names->setTabKeyNavigation(false);
    for (const ActorName &name : actor.names)
        addName(name);
    addName({});
    connect(m_names, &QTableWidget::itemChanged, this, [this] {
        const QTableWidgetItem *last = m_names->item(m_names->rowCount() - 1, 0);
        if (last && !last->text().trimmed().isEmpty())
            addName({});
        check();
    });
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Side"), m_side);
    form->addRow(tr("&Kind"), m_kind);
    m_party->setObjectName(QStringLiteral("party"));
    m_party->setPlaceholderText(tr("The political party, for example WPK"));
    form->addRow(tr("&Party"), m_party);
    m_notes->setObjectName(QStringLiteral("actorNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(56);
    form->addRow(tr("N&otes"), m_notes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save actor"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_names, 1);
    column->addWidget(buildPosts(), 1);
    column->addLayout(form);
    m_problem->setObjectName(QStringLiteral("actorProblem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(640, 620);
    check();
}

void ActorDialog::addName(const ActorName &name)
{
    const QSignalBlocker quiet(m_names);
    const int row = m_names->rowCount();
    m_names->insertRow(row);
    m_names->setItem(row, 0, new QTableWidgetItem(name.name));
    m_names->setItem(row, 1, new QTableWidgetItem(name.language));
}

/// The last row is empty and becomes another post.
QWidget *ActorDialog::buildPosts()
{
    m_posts->setObjectName(QStringLiteral("posts"));
    m_posts->setAccessibleName(tr("Posts held"));
    m_posts->setHorizontalHeaderLabels({tr("Post, as a capacity names it"), tr("From"), tr("To"), tr("Sphere"), tr("Held alone")});
    m_posts->verticalHeader()->hide();
    m_posts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_posts->setTabKeyNavigation(false);
    m_posts->setToolTip(tr("In the order in which a capacity names them. Dates as 2016-05-09, 2016-05 or 2016; an empty end is open. Sphere: party, state or military. "
                           "A post held alone is held with no other of its sphere at once."));
    for (const ActorPost &post : m_actor.posts)
        addPost(post);
    addPost({});
    connect(m_posts, &QTableWidget::itemChanged, this, [this] {
        const QTableWidgetItem *last = m_posts->item(m_posts->rowCount() - 1, 0);
        if (last && !last->text().trimmed().isEmpty())
            addPost({});
        check();
    });
    return m_posts;
}

void ActorDialog::addPost(const ActorPost &post)
{
    const QSignalBlocker quiet(m_posts);
    const int row = m_posts->rowCount();
    m_posts->insertRow(row);
    const QStringList cells = {post.title, post.from.text(), post.to.text(), postSphereTitle(post.sphere)};
    for (int column = 0; column < cells.size(); ++column)
        m_posts->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    auto *alone = new QTableWidgetItem;
    alone->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    alone->setCheckState(post.exclusive ? Qt::Checked : Qt::Unchecked);
    m_posts->setItem(row, 4, alone);
}

Result<QList<ActorPost>> ActorDialog::posts() const
{
    QList<ActorPost> posts;
    for (int row = 0; row < m_posts->rowCount(); ++row) {
        const auto cell = [&](int column) { return m_posts->item(row, column)->text().simplified(); };
        ActorPost post;
        post.title = cell(0);
        if (post.title.isEmpty())
            continue;
        for (const int column : {1, 2}) {
            const QString text = cell(column) == QLatin1String("..") ? QString() : cell(column);
            const auto date = text.isEmpty() ? std::optional(EdtfDate()) : EdtfDate::parse(text);
            if (!date)
                return Error{tr("“%1”: “%2” is no date. Write it as 2016-05-09, 2016-05 or 2016, or leave it open.").arg(post.title, text)};
            (column == 1 ? post.from : post.to) = *date;
        }
        post.sphere = cell(3);
        for (const QString &sphere : postSpheres()) {
            if (post.sphere == postSphereTitle(sphere))
                post.sphere = sphere;
        }
        post.exclusive = m_posts->item(row, 4)->checkState() == Qt::Checked;
        posts.append(post);
    }
    return posts;
}

Actor ActorDialog::actor() const
{
    Actor actor = m_actor;
    actor.names.clear();
    for (int row = 0; row < m_names->rowCount(); ++row) {
        const QString name = m_names->item(row, 0)->text().simplified();
        if (!name.isEmpty())
            actor.names.append({name, m_names->item(row, 1)->text().simplified().toLower()});
    }
    const int side = m_side->findText(m_side->currentText());
    actor.side = side >= 0 ? m_side->itemData(side).toString() : m_side->currentText().simplified().toUpper();
    actor.kind = m_kind->currentData().toString();
    actor.party = m_party->text().simplified();
    actor.notes = m_notes->toPlainText().trimmed();
    if (const auto read = posts())
        actor.posts = *read;
    return actor;
}

void ActorDialog::check()
{
    const auto read = posts();
    const QString problem = actor().names.isEmpty() ? tr("An actor needs a name.") : read.message();
    m_save->setEnabled(problem.isEmpty());
    m_save->setToolTip(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool editActor(QWidget *parent, Project &project, Prompts &prompts, ActorId id)
{
    const std::optional<Actor> actor = project.actors().find(id);
    if (!actor)
        return false;
    ActorDialog dialog(*actor, parent);
    while (dialog.exec() == QDialog::Accepted) {
        const Result<void> saved = project.edit(ActorDialog::tr("Edit actor"), [&] { return project.actors().update(dialog.actor()); });
        if (saved)
            return true;
        prompts.fail(&dialog, ActorDialog::tr("The actor was not saved"), saved.message());
    }
    return false;
}

} // namespace haeje
