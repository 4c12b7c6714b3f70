// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace haeje {

/// Some of many, under a chip: a field that narrows the list, a tick for each, and a button for all. Closing it is the answer.
class CheckPopup : public QFrame
{
    Q_OBJECT
public:
    /// colours: of the code palette, one per name, or empty. Nothing ticked means all.
    CheckPopup(const QStringList &names, const QList<int> &colours, const QList<int> &ticked, QWidget *parent);

    void showUnder(const QWidget *chip);
    QList<int> ticked() const;

Q_SIGNALS:
    /// Closed with another choice than it began with. Empty: all.
    void chosen(const QList<int> &ticked);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow(const QString &words);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QList<int> m_before;
};

} // namespace haeje
