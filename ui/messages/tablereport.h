// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/importreport.h"

#include <QDialog>

namespace haeje {

/// What an import took, and line by line what it could not read; can be saved as a text.
class TableReport : public QDialog
{
    Q_OBJECT
public:
    explicit TableReport(const ImportReport &report, QWidget *parent = nullptr);
};

} // namespace haeje
