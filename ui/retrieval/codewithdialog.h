// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"

#include <QDialog>

class QPushButton;

namespace haeje {

class CodePicker;

/// Asks which code is put on many passages at once; a path that is not there yet is made.
class CodeWithDialog : public QDialog
{
    Q_OBJECT
public:
    CodeWithDialog(const QList<Code> &codes, int passages, QWidget *parent = nullptr);

    QString path() const;

private:
    CodePicker *m_code;
    QPushButton *m_go;
};

} // namespace haeje
