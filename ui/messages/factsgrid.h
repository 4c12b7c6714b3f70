// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QIcon>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace haeje {

/// Labelled facts one under the other, as inspectors show them.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);

    /// A label and a value; icon stands before the value, detail below it in secondary text. An empty value adds nothing.
    void add(const QString &label, const QString &value, const QIcon &icon = {}, const QString &detail = {});
    /// A value that leads somewhere.
    void addLink(const QString &label, const QString &value, const EntityRef &target);
    void addWidget(const QString &label, QWidget *widget);

Q_SIGNALS:
    void followed(const haeje::EntityRef &target);

private:
    QGridLayout *m_grid;
    QString m_lastLabel;
};

/// The label takes the width it is given and the height that needs.
void wrapInWidth(QLabel *label);
/// A wrapped, selectable label.
QLabel *wrappedLabel(const QString &text, QWidget *parent = nullptr);

} // namespace haeje
