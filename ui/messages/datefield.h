// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace haeje {

/// A date as EDTF, with what it means said below it while it is typed.
class DateField : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(const QString &objectName, QWidget *parent = nullptr);

    void setDate(const EdtfDate &date);
    /// Empty is "not stated"; nothing while the text is no date.
    std::optional<EdtfDate> date() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    QLineEdit *m_edit;
    QLabel *m_reading;
};

} // namespace haeje
