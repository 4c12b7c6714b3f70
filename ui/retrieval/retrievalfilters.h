// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retrieval.h"

#include <QWidget>

class QMenu;

namespace haeje {

class Chip;
class Project;
class Prompts;

/// Chips that narrow a retrieval: coder, date, language, outlet, author, collection, attribute, certainty, weight. Each opens a menu of what
/// the project has; what is chosen stands on the chip.
class RetrievalFilters : public QWidget
{
    Q_OBJECT
public:
    RetrievalFilters(Prompts &prompts, QWidget *parent = nullptr);

    void setProject(Project *project) { m_project = project; }
    void setFilter(const RetrievalFilter &filter);
    const RetrievalFilter &filter() const { return m_filter; }

Q_SIGNALS:
    /// The user chose.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Kind { Coder, Date, Language, Outlet, Author, InCollection, WithAttribute, Certainty, Weight, KindCount };
    void showChips();
    void place();
    void openMenu(int kind);
    void fillMenu(int kind, QMenu &menu);
    void addChoices(QMenu &menu, const QList<QPair<QString, QString>> &choices, QStringList RetrievalFilter::*values);
    void addAttributes(QMenu &menu);
    void ask(int kind);
    void choose(const RetrievalFilter &filter);
    QString valueText(int kind) const;

    Prompts &m_prompts;
    Project *m_project = nullptr;
    RetrievalFilter m_filter;
    QList<Chip *> m_chips;
};

} // namespace haeje
