// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace haeje {

class Progress;

/// The window's foot: who codes, facts of the place, whether it is saved, what is running.
class WindowStatus : public QWidget
{
    Q_OBJECT
public:
    explicit WindowStatus(QWidget *parent = nullptr);

    /// Empty without a project: then the language can be chosen here instead.
    void setCoder(const QString &coder);
    void setFacts(const QStringList &facts);
    Progress *progress() const { return m_progress; }

Q_SIGNALS:
    void coderClicked();
    void languageChosen(const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_coder;
    QHBoxLayout *m_facts;
    QList<QLabel *> m_labels; ///< as many as were ever needed at once
    Progress *m_progress;
    QToolButton *m_language;
};

} // namespace haeje
