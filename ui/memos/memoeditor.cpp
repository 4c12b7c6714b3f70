// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memos/memoeditor.h"

#include "core/model/memo.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/entitywords.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/linkpicker.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int longestChip = 60;

MemoEditor::MemoEditor(QWidget *parent)
    : QWidget(parent)
    , m_textField(new QPlainTextEdit)
    , m_picker(new LinkPicker(this))
    , m_onPicker(new LinkPicker(this))
{
    setObjectName(QStringLiteral("memoEditor"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_textField->setObjectName(QStringLiteral("memoText"));
    m_textField->setAccessibleName(tr("Text of the memo"));
    m_textField->setPlaceholderText(tr("Write what you think"));
    m_textField->setTabChangesFocus(true);
    m_textField->setFont(haeje::font(TypeRole::ReaderBody));
    m_onPicker->setFirst({EntityRef(EntityKind::Project, 0)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(buildHead());
    column->addWidget(m_textField, 1);
    column->addWidget(buildLinks());
    connect(m_picker, &LinkPicker::chosen, this, [this](const EntityRef &to) { editLinks(tr("Link a memo"), to, true); });
    connect(m_onPicker, &LinkPicker::chosen, this, &MemoEditor::changeOn);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    clear();
}

QWidget *MemoEditor::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    m_titleField = new QLineEdit;
    m_titleField->setObjectName(QStringLiteral("memoTitle"));
    m_titleField->setPlaceholderText(tr("Title"));
    m_titleField->setAccessibleName(tr("Title of the memo"));
    m_titleField->setFont(haeje::font(TypeRole::Subject));
    m_kindBox = new QComboBox;
    m_kindBox->setObjectName(QStringLiteral("memoKind"));
    m_kindBox->setAccessibleName(tr("Kind of the memo"));
    m_kindBox->setEditable(true);
    m_kindBox->setInsertPolicy(QComboBox::NoInsert);
    m_kindBox->lineEdit()->setPlaceholderText(tr("kind"));
    m_kindBox->setMinimumWidth(scaled(120));
    m_on = new Chip(Chip::Form::Plain, {}, tr("On"));
    m_on->setObjectName(QStringLiteral("memoOn"));
    m_changeOn = new QPushButton(tr("Put on…"));
    m_changeOn->setObjectName(QStringLiteral("memoChangeOn"));
    m_changeOn->setToolTip(tr("Puts the memo on something else"));
    m_meta = metaLabel({});
    m_meta->setObjectName(QStringLiteral("memoMeta"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_kindBox);
    row->addWidget(m_changeOn);
    row->addWidget(m_meta, 1);
    auto *on = new QHBoxLayout;
    on->addWidget(m_on);
    on->addStretch(1);
    column->addWidget(m_titleField);
    column->addLayout(row);
    column->addLayout(on);
    connect(m_on, &Chip::clicked, this, [this] { Q_EMIT goAsked(m_entry.on); });
    connect(m_changeOn, &QPushButton::clicked, this, [this] {
        if (m_project)
            m_onPicker->open(*m_project, m_changeOn->mapToGlobal(QPoint(0, m_changeOn->height() + 2)), {}, {m_entry.what, m_entry.on});
    });
    return head;
}

QWidget *MemoEditor::buildLinks()
{
    m_linkBox = new QWidget;
    auto *column = new QVBoxLayout(m_linkBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(metaLabel(tr("Links")));
    auto *links = new QWidget;
    m_links = new FlowLayout(scaled(6), links);
    m_addLink = new Chip(Chip::Form::Add, tr("Add link"), {}, links);
    m_addLink->setObjectName(QStringLiteral("memoAddLink"));
    m_links->addWidget(m_addLink);
    column->addWidget(links);
    m_fromHead = metaLabel(tr("Linked from"));
    column->addWidget(m_fromHead);
    auto *from = new QWidget;
    m_from = new FlowLayout(scaled(6), from);
    column->addWidget(from);
    connect(m_addLink, &Chip::clicked, this, [this] {
        commit();
        if (!m_project || m_entry.what.kind != EntityKind::Memo)
            return;
        const QPoint at = m_addLink->mapToGlobal(QPoint(0, -scaled(324)));
        m_picker->open(*m_project, at, {}, QList<EntityRef>{m_entry.what} + m_project->memos().linksOf(MemoId(m_entry.what.id)));
    });
    return m_linkBox;
}

void MemoEditor::setProject(Project *project)
{
    commit();
    m_project = project;
    m_writable = project && !project->isReadOnly();
    clear();
}

void MemoEditor::clear()
{
    m_open = false;
    m_entry = {};
    fill();
}

void MemoEditor::show(const MemoEntry &entry)
{
    if (m_open && entry.what == m_entry.what && isPending()) {
        m_entry = entry;
        showLinks();
        return;
    }
    if (!m_open || entry.what != m_entry.what)
        commit();
    m_entry = entry;
    m_open = true;
    fill();
}

void MemoEditor::begin(const EntityRef &on)
{
    commit();
    m_entry = {};
    m_entry.on = on;
    m_open = true;
    fill();
    m_titleField->setFocus();
}

void MemoEditor::fill()
{
    m_filling = true;
    m_title = m_entry.title;
    m_kind = memoKindTitle(m_entry.kind);
    m_text = m_entry.text;
    const bool own = m_entry.what.kind != EntityKind::Coding;
    m_kindBox->clear();
    for (const QString &kind : memoKinds())
        m_kindBox->addItem(memoKindTitle(kind));
    m_kindBox->setCurrentIndex(-1);
    m_kindBox->setEditText(m_kind);
    m_titleField->setText(m_title);
    m_textField->setPlainText(m_text);
    m_textField->setReadOnly(!m_open || !m_writable);
    m_titleField->setReadOnly(!m_writable);
    for (QWidget *widget : {static_cast<QWidget *>(m_titleField), static_cast<QWidget *>(m_kindBox), static_cast<QWidget *>(m_changeOn)})
        widget->setVisible(m_open && own);
    m_kindBox->setEnabled(m_writable);
    m_changeOn->setEnabled(m_writable);
    showLinks();
    m_filling = false;
}

static QString shortened(const QString &words)
{
    return words.size() > longestChip ? words.left(longestChip).trimmed() + QStringLiteral("…") : words;
}

void MemoEditor::showLinks()
{
    const auto empty = [](FlowLayout *row, QWidget *keep) {
        for (int i = row->count() - 1; i >= 0; --i) {
            QWidget *widget = row->itemAt(i)->widget();
            if (widget == keep)
                continue;
            delete row->takeAt(i);
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
    };
    empty(m_links, m_addLink);
    empty(m_from, nullptr);
    const bool memo = m_open && m_entry.what.kind == EntityKind::Memo && m_project;
    m_linkBox->setVisible(m_open && m_entry.what.kind != EntityKind::Coding);
    m_addLink->setVisible(m_writable);
    m_on->setVisible(m_open);
    QStringList meta;
    if (m_open && m_project) {
        EntityWords words(*m_project);
        const QString on = words.kindAndName(m_entry.on);
        m_on->setText(shortened(on));
        m_on->setToolTip(on);
        m_on->setEnabled(m_entry.on.kind != EntityKind::Project);
        if (memo) {
            m_links->removeWidget(m_addLink);
            for (const EntityRef &to : m_project->memos().linksOf(MemoId(m_entry.what.id)))
                addLinkChip(m_links, to, words.kindAndName(to), m_writable);
            m_links->addWidget(m_addLink);
            for (const MemoId from : m_project->memos().linkingTo(m_entry.what))
                addLinkChip(m_from, from, words.name(from), false);
        }
        const auto day = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); };
        if (m_entry.what)
            meta << m_entry.coder << day(m_entry.createdAt);
        if (m_entry.changedAt.isValid())
            meta << tr("changed %1").arg(day(m_entry.changedAt));
        if (m_entry.what.kind == EntityKind::Coding)
            meta << tr("written on the coding itself");
    }
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    m_fromHead->setVisible(m_from->count() > 0);
    for (QWidget *box : {m_links->parentWidget(), m_from->parentWidget(), m_linkBox})
        box->updateGeometry(); // as many lines as the links need
}

void MemoEditor::addLinkChip(FlowLayout *row, const EntityRef &to, const QString &name, bool removable)
{
    auto *chip = new Chip(removable ? Chip::Form::Removable : Chip::Form::Plain, shortened(name), {}, m_linkBox);
    chip->setObjectName(removable || row == m_links ? QStringLiteral("memoLink") : QStringLiteral("memoLinkedFrom"));
    chip->setToolTip(name);
    chip->setAccessibleName(name);
    connect(chip, &Chip::clicked, this, [this, to] { Q_EMIT goAsked(to); });
    connect(chip, &Chip::removed, this, [this, to] { editLinks(tr("Take a link away"), to, false); });
    row->addWidget(chip);
    chip->show();
}

bool MemoEditor::isPending() const
{
    return m_open && m_writable && !m_filling
        && (m_titleField->text() != m_title || m_kindBox->currentText() != m_kind || m_textField->toPlainText() != m_text);
}

Memo MemoEditor::typed() const
{
    Memo memo;
    memo.id = MemoId(m_entry.what.kind == EntityKind::Memo ? m_entry.what.id : 0);
    memo.on = m_entry.on;
    memo.title = m_titleField->text().simplified();
    memo.kind = memoKindFrom(m_kindBox->currentText());
    memo.text = m_textField->toPlainText();
    return memo;
}

void MemoEditor::commit()
{
    if (!m_project || !isPending())
        return;
    const Memo memo = typed();
    m_title = m_titleField->text();
    m_kind = m_kindBox->currentText();
    m_text = m_textField->toPlainText();
    const bool empty = memo.title.isEmpty() && memo.text.trimmed().isEmpty();
    if (m_entry.what.kind == EntityKind::Coding) {
        say(m_project->edit(tr("Edit memo"), [&] { return m_project->passages().setCodingMemo(CodingId(m_entry.what.id), memo.text.trimmed()); }));
    } else if (memo.id && empty) {
        say(m_project->edit(tr("Remove memo"), [&] { return m_project->memos().remove(memo.id); }));
    } else if (memo.id) {
        say(m_project->edit(tr("Edit memo"), [&] { return m_project->memos().update(memo); }));
    } else if (!empty) {
        MemoId id;
        const auto done = m_project->edit(tr("Add memo"), [&]() -> Result<void> {
            const auto added = m_project->memos().add(memo);
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
        say(done);
        if (done) {
            m_entry.what = id;
            Q_EMIT made(id);
        }
    }
}

void MemoEditor::changeOn(const EntityRef &on)
{
    commit();
    if (!m_project || !m_open)
        return;
    if (!m_entry.what) { // not made yet
        m_entry.on = on;
        showLinks();
        return;
    }
    const auto memo = m_project->memos().find(MemoId(m_entry.what.id));
    if (!memo)
        return;
    Memo moved = *memo;
    moved.on = on;
    say(m_project->edit(tr("Put a memo on something else"), [&] { return m_project->memos().update(moved); }));
}

void MemoEditor::editLinks(const QString &label, const EntityRef &to, bool add)
{
    if (!m_project || m_entry.what.kind != EntityKind::Memo)
        return;
    const MemoId memo(m_entry.what.id);
    say(m_project->edit(label, [&] { return add ? m_project->memos().link(memo, to) : m_project->memos().unlink(memo, to); }));
}

void MemoEditor::say(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.message());
}

void MemoEditor::focusText()
{
    m_textField->setFocus();
    m_textField->moveCursor(QTextCursor::End);
}

/// Another part of the window has the focus: what was typed is handed over. A popup, or another window, is no leaving.
void MemoEditor::focusMoved(QWidget *now)
{
    if (now && now->window() == window() && now != this && !isAncestorOf(now))
        commit();
}

void MemoEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace haeje
