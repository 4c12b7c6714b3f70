// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace haeje {

class Chip;
class Project;
struct ClaimSheet;

/// Of the chosen claim: what a reader should know before he relies on it, its memos and the memos that link to it.
class ClaimInspector : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimInspector(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void setClaim(const Project *project, const ClaimSheet *sheet);

Q_SIGNALS:
    void memoAsked(const haeje::EntityRef &memo);
    void newMemoAsked();

private:
    void addWarning(const QString &sentence);
    void addMemo(const EntityRef &memo, const QString &words);

    QLabel *m_title, *m_facts, *m_checksHead, *m_memosHead;
    QVBoxLayout *m_checks, *m_memos;
    Chip *m_addMemo;
};

} // namespace haeje
