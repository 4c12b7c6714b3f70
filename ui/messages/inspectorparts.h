// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringList>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace haeje {

// What the pages of the message inspector are made of.
QLabel *subject(const QString &text);
QVBoxLayout *pageColumn(QWidget *page);
QIcon sideIcon(const QColor &colour);
/// The words of notStatedFields() as the table's columns name them.
QStringList notStatedTitles(const QStringList &fields);

} // namespace haeje
