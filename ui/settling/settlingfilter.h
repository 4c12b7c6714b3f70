// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/disagreements.h"

#include <QWidget>

class QMenu;

namespace haeje {

class Chip;
class FilterBar;
class Segments;

/// Which disagreements are listed: between whom, open or settled, of which kind, code, document.
class SettlingFilter : public QWidget
{
    Q_OBJECT
public:
    enum State { Open, Settled, All };
    explicit SettlingFilter(QWidget *parent = nullptr);

    /// Stands in the page's head.
    QWidget *stateChoice() const;

    /// What there is to choose from: everybody who could be compared, and what was found between those who are.
    void setChoices(const QStringList &coders, const DisagreementCases &found);
    /// Whom to compare; empty for all.
    QStringList coders() const { return m_coders; }
    State state() const;
    void setState(State state);
    bool lets(const DisagreementCase &one) const;
    /// Every choice but the coders is taken back.
    void clear();
    void setCount(const QString &text);
    void focusField();

Q_SIGNALS:
    void codersChosen();
    void changed();
    void wordsChanged(const QString &words);

private:
    void open(QMenu *menu, Chip *chip);
    void askCoders(), askKind(), askCode(), askDocument();
    void sayChoices();

    FilterBar *m_bar;
    Segments *m_state;
    Chip *m_coderChip, *m_kindChip, *m_codeChip, *m_documentChip;
    QStringList m_allCoders, m_coders;
    DisagreementKinds m_kinds;
    QString m_code;
    DocumentId m_document;
    DisagreementCases m_found;
};

} // namespace haeje
