// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace haeje {

/// A panel that a tool opens below itself; a click elsewhere or Escape closes it for good.
class PopupPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PopupPanel(QWidget *parent = nullptr);

    /// Right edges in one line, kept on the screen.
    void openBelow(const QWidget *anchor);
};

} // namespace haeje
