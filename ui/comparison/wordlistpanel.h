// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/wordlist.h"
#include "ui/shell/place.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QListWidget;
class QTableWidget;
class QToolButton;

namespace haeje {

/// The user's word lists and the terms of the chosen one: written in place, taken from a start, from and to CSV.
class WordListPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WordListPanel(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Reads the lists anew; what was chosen stays.
    void refresh();
    /// None: the chosen list is gone, or there is none.
    WordList current() const;

Q_SIGNALS:
    /// The user chose another list.
    void chosen();

private:
    void build();
    void showTerms();
    void writeTerms();
    void addTerm();
    void removeTerms();
    void newList();
    void renameList();
    void removeList();
    void takeStarting();
    void importLists();
    void exportLists();
    void chooseCode();
    void edit(const QString &label, const std::function<Result<void>()> &change);

    Services m_services;
    Project *m_project = nullptr;
    QList<WordList> m_lists;
    QListWidget *m_names;
    QTableWidget *m_terms;
    QComboBox *m_code;
    bool m_filling = false;
};

} // namespace haeje
