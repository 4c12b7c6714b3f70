// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/toolrow.h"

class QLabel;

namespace haeje {

/// The head of a list or an inspector panel: a bold title, tools at the right, 40 px with its line at the bottom.
class PanelHead : public ToolRow
{
    Q_OBJECT
public:
    explicit PanelHead(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);

private:
    QLabel *m_title;
};

/// A label in secondary text and meta size, for the heads within a panel ("Codes", "Stands on it").
QLabel *metaLabel(const QString &text, QWidget *parent = nullptr);
/// A 1-px line across.
QWidget *separatorLine(QWidget *parent = nullptr);

} // namespace haeje
