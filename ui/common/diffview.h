// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textdiff.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTextCursor;
class QTextEdit;
class QToolButton;

namespace haeje {

/// Two texts as one: new words bold and underlined on their ground, dropped ones struck, kept ones plain; the counts and
/// what the marks mean stand above. Long stretches that both have are folded until asked for.
class DiffView : public QWidget
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    /// Compares them; beforeName and afterName are short ("12 July 2021", "in the project").
    void setTexts(const QString &before, const QString &after, const QString &beforeName = {}, const QString &afterName = {});
    const TextDiff &diff() const { return m_diff; }
    int changes() const { return int(m_changes.size()); }
    /// The next (1) or the one before (-1), round the end.
    void stepChange(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillKept(QTextCursor &cursor, const QString &text, bool first, bool last);

    QString m_before, m_after, m_beforeName, m_afterName;
    TextDiff m_diff;
    QList<int> m_changes; ///< where each change begins in the text shown
    int m_change = -1;
    QLabel *m_counts;
    QCheckBox *m_all;
    QToolButton *m_previous, *m_next;
    QTextEdit *m_text;
};

} // namespace haeje
