// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/outlinepanel.h"

#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace haeje {

static constexpr int sectionRole = Qt::UserRole;

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeWidget(m_pages))
    , m_filter(filterField(tr("Filter the headings"), QStringLiteral("outlineFilter"), this))
    , m_none(new QLabel(m_pages))
{
    setObjectName(QStringLiteral("outlinePanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setMinimumWidth(scaled(150));
    setMaximumWidth(scaled(420));
    auto *head = new PanelHead(tr("Outline"), this);
    QToolButton *close = head->add(QStringLiteral("close"), {}, tr("Close the outline"));
    connect(close, &QToolButton::clicked, this, &OutlinePanel::closeAsked);
    m_tree->setObjectName(QStringLiteral("outlineTree"));
    m_tree->setAccessibleName(tr("Headings, each with the codings that begin under it"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(scaled(14));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(scaled(24));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_none->setObjectName(QStringLiteral("outlineNone"));
    m_none->setText(tr("This document has no headings."));
    m_none->setWordWrap(true);
    m_none->setMargin(scaled(16));
    m_none->setAlignment(Qt::AlignTop);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_none);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(scaled(8), scaled(6), scaled(8), scaled(6));
    field->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(field);
    column->addWidget(m_pages, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { choose(item); });
}

void OutlinePanel::setDocument(const Document &document)
{
    m_sections = sectionsOf(document);
    m_chosen = -1;
    m_none->setText(document.id ? tr("This document has no headings.") : tr("No document is open."));
    fill();
}

void OutlinePanel::fill()
{
    m_tree->clear();
    m_items.clear();
    m_counts.fill(0, m_sections.size());
    m_filter->clear();
    m_filter->setEnabled(!m_sections.isEmpty());
    m_pages->setCurrentIndex(m_sections.isEmpty() ? 1 : 0);
    QList<QTreeWidgetItem *> open;
    QList<int> levels;
    QList<QTreeWidgetItem *> top;
    for (int i = 0; i < m_sections.size(); ++i) {
        const TextSection &section = m_sections.at(i);
        while (!levels.isEmpty() && levels.last() >= section.level) {
            levels.removeLast();
            open.removeLast();
        }
        auto *item = new QTreeWidgetItem;
        item->setText(0, section.title);
        item->setToolTip(0, section.title);
        item->setData(0, sectionRole, i);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (open.isEmpty())
            top.append(item);
        else
            open.last()->addChild(item);
        open.append(item);
        levels.append(section.level);
        m_items.append(item);
    }
    m_tree->addTopLevelItems(top);
    m_tree->expandAll();
}

void OutlinePanel::setCodings(const QList<ReaderCoding> &codings)
{
    std::vector<int> starts;
    starts.reserve(size_t(codings.size()));
    for (const ReaderCoding &coding : codings) {
        if (coding.code)
            starts.push_back(coding.span.start);
    }
    std::sort(starts.begin(), starts.end());
    for (int i = 0; i < m_sections.size(); ++i) {
        m_counts[i] = countWithin(m_sections.at(i), starts);
        showCount(i);
    }
}

void OutlinePanel::note(const ReaderCoding &coding, int delta)
{
    for (int i = 0; i < m_sections.size() && coding.code; ++i) {
        if (m_sections.at(i).whole.contains(coding.span.start)) {
            m_counts[i] += delta;
            showCount(i);
        }
    }
}

void OutlinePanel::showCount(int section)
{
    const int count = m_counts.at(section);
    m_items.at(section)->setText(1, count > 0 ? locale().toString(count) : QString());
    m_items.at(section)->setToolTip(1, tr("%n codings begin here, those under the headings below included", nullptr, count));
}

void OutlinePanel::setPlace(int offset, TextSpan view)
{
    if (m_sections.isEmpty())
        return;
    if (m_chosen >= 0 && !view.contains(m_sections.at(m_chosen).heading.start))
        m_chosen = -1;
    const int at = m_chosen >= 0 ? m_chosen : std::max(0, sectionAt(m_sections, offset));
    QTreeWidgetItem *item = m_items.at(at);
    if (m_tree->currentItem() == item)
        return;
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
}

void OutlinePanel::filter(const QString &words)
{
    for (int i = int(m_items.size()) - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_items.at(i);
        bool below = false;
        for (int child = 0; child < item->childCount(); ++child)
            below = below || !item->child(child)->isHidden();
        item->setHidden(!below && !m_sections.at(i).title.contains(words, Qt::CaseInsensitive));
    }
}

void OutlinePanel::choose(QTreeWidgetItem *item)
{
    if (!item)
        return;
    m_chosen = item->data(0, sectionRole).toInt();
    Q_EMIT sectionChosen(m_sections.at(m_chosen).heading);
}

QString OutlinePanel::plainText() const
{
    QStringList lines;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QString count = m_items.at(i)->text(1);
        const QString title = QString(m_sections.at(i).level * 4, QLatin1Char(' ')) + m_sections.at(i).title;
        lines.append(count.isEmpty() ? title : QStringLiteral("%1\t%2").arg(title, count));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Enter goes to the heading, Escape back to the text.
bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && (watched == m_tree || m_filter->text().isEmpty())) {
        Q_EMIT left();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    if (watched == m_tree && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        choose(m_tree->currentItem());
        return true;
    }
    if (watched == m_tree && key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(plainText());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace haeje
