// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonaccessible.h"

#include "ui/comparison/comparisonview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace haeje {

namespace {

/// A row of sentences that are set beside each other.
class AccessibleComparedRow : public QAccessibleInterface
{
public:
    AccessibleComparedRow(ComparisonView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && m_row < m_view->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override { return m_view && kind == QAccessible::Name ? m_view->spokenRow(m_row) : QString(); }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect row = m_view ? m_view->rowRect(m_row) : QRect();
        return row.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(row.topLeft()), row.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_view && m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }
    int row() const { return m_row; }

private:
    QPointer<ComparisonView> m_view;
    int m_row;
};

class AccessibleComparison : public QAccessibleWidget
{
public:
    explicit AccessibleComparison(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~AccessibleComparison() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view().rowCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= view().rowCount())
            return nullptr;
        QAccessible::Id &known = m_rows[index];
        if (known == 0)
            known = QAccessible::registerAccessibleInterface(new AccessibleComparedRow(&view(), index));
        return QAccessible::accessibleInterface(known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const AccessibleComparedRow *>(child);
        return row ? row->row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(view().rowAt(view().viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return view().hasFocus() ? child(view().currentRow()) : nullptr; }

private:
    ComparisonView &view() const { return *static_cast<ComparisonView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ComparisonView *>(object);
    return view ? new AccessibleComparison(view) : nullptr;
}

} // namespace

void installComparisonAccessibility()
{
    static bool installed = false;
    if (!installed)
        QAccessible::installFactory(makeAccessible);
    installed = true;
}

void announceRow(ComparisonView *view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(view);
    if (QAccessibleInterface *child = known ? known->child(row) : nullptr) {
        QAccessibleEvent focus(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace haeje
