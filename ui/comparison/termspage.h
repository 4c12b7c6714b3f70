// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/analyses.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace haeje {

class EmptyState;
class ResultTable;
class Segments;
class WordListPanel;

/// The user's word lists at the left; counted, set against the other side, read in context, held against what was coded.
class TermsPage : public Page
{
    Q_OBJECT
public:
    TermsPage(const Services &services, QWidget *parent);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;

    /// terms, term-asymmetry, concordance or coded-terms, and its options, as `haeje analyse` takes them.
    QString word() const;
    AnalysisOptions options() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillDimensions();
    void refresh();
    void count();
    void makeChart();
    void exportCsv();

    Services m_services;
    Project *m_project = nullptr;
    WordListPanel *m_lists;
    Segments *m_views;
    QComboBox *m_by;
    ResultTable *m_table;
    QLabel *m_rules;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_stale = true;
};

} // namespace haeje
