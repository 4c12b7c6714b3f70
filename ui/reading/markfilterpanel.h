// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/coder.h"
#include "ui/reading/markfilter.h"
#include "ui/reading/popuppanel.h"

#include <QHash>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace haeje {

class Segments;

/// Which codings are shown: by code (a code with those below it), by coder, by how sure they are; and whether colours
/// tell codes or coders. Every tick is seen in the text at once.
class MarkFilterPanel : public PopupPanel
{
    Q_OBJECT
public:
    /// codes depth first; counts: codings of each in the open text.
    MarkFilterPanel(const QList<Code> &codes, const QHash<CodeId, int> &counts, const QList<Coder> &coders, const MarkFilter &filter,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const haeje::MarkFilter &filter);
    /// Of the code palette, 0 to 11.
    void coderColourAsked(const QString &coder, int colour);

private:
    QTreeWidget *addTree(QVBoxLayout *column, const char *name, const QString &accessibleName);
    void fillCodes(const QList<Code> &codes, const QHash<CodeId, int> &counts);
    void fillCoders(const QList<Coder> &coders);
    void chooseColour(QTreeWidgetItem *item);
    void fillStates(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void tick(QTreeWidgetItem *item);
    void tickAll(bool shown);
    void take();

    MarkFilter m_filter;
    QTreeWidget *m_codes;
    QTreeWidget *m_coders;
    QList<QCheckBox *> m_states;
    QCheckBox *m_only;
    Segments *m_colours;
    bool m_ticking = false;
};

} // namespace haeje
