// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace haeje {

class DiffView;
class Project;

/// What was found in the file for a document's facts: the value, how certain, the words it rests on and where; those that
/// the facts do not have can be taken.
class FoundFactsView : public QWidget
{
    Q_OBJECT
public:
    explicit FoundFactsView(const QList<FactFound> &found, QWidget *parent = nullptr);

    /// The facts as they are now: what they have is shown as taken.
    void setFacts(const DocumentFacts &facts);

Q_SIGNALS:
    void takeAsked(const haeje::FactFound &found);

private:
    bool has(const FactFound &found) const;
    void fill();

    QList<FactFound> m_found;
    DocumentFacts m_facts;
    QTableWidget *m_table;
    QPushButton *m_take;
};

/// The documents with the same address, and what changed between two of them.
class VersionsView : public QWidget
{
    Q_OBJECT
public:
    VersionsView(const Project &project, DocumentId document, QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsked(haeje::DocumentId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compare();

    const Project &m_project;
    DocumentId m_document;
    QComboBox *m_before = nullptr, *m_after = nullptr;
    DiffView *m_diff = nullptr;
    bool m_compared = false;
};

/// Who changed what of a document, when; newest first.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    HistoryView(const Project &project, DocumentId document, QWidget *parent = nullptr);
};

} // namespace haeje
