// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"

#include <QWidget>

class QButtonGroup;

namespace haeje {

/// The places at the window's left edge, settings at its foot.
class Rail : public QWidget
{
    Q_OBJECT
public:
    Rail(const QList<PlaceKind> &places, QWidget *parent = nullptr);

    /// Shows the place as chosen, without a signal.
    void setCurrent(PlaceKind place);
    /// No place can be chosen without a project; settings always can.
    void setPlacesEnabled(bool enabled);

Q_SIGNALS:
    void chosen(haeje::PlaceKind place);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace haeje
