// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace haeje {

class Chip;

/// A field with the filter icon. Escape clears it.
QLineEdit *filterField(const QString &hint, const QString &objectName, QWidget *parent = nullptr);

/// A row over a list: filter icon, chips that narrow it, a field if asked for, and the count at the right.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Adds the field; typing emits textChanged.
    QLineEdit *addField(const QString &hint, const QString &objectName);
    void addChip(Chip *chip);
    void removeChip(Chip *chip);
    /// "46 of 140 messages", at the right.
    void setCount(const QString &text);

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QLabel *m_count;
};

} // namespace haeje
