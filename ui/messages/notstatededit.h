// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"

#include <QWidget>

class QCheckBox;

namespace haeje {

/// A tick for each part of a message that its source was read for and does not say; parts that say something cannot be ticked.
class NotStatedEdit : public QWidget
{
    Q_OBJECT
public:
    explicit NotStatedEdit(QWidget *parent = nullptr);

    /// Ticks what the message says is not stated.
    void setFields(const QStringList &fields);
    QStringList fields() const;
    /// Which parts can be ticked, by what the message leaves empty now.
    void follow(const Message &message);

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< by the words of notStatedFields()
};

} // namespace haeje
