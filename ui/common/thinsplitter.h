// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace haeje {

/// A splitter whose handle is drawn one pixel wide and grabbed in five.
class ThinSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit ThinSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace haeje
