// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/work/retrieval.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace haeje {

class EmptyState;
class PanelHead;
class RetrievalBuilder;
class RetrievalFilters;
class RetrievalModel;
class RetrievalView;
struct Table;

/// A question to the codings and its passages, which follow every edit: rows, filters and text show the same question.
class RetrievalPage : public Page
{
    Q_OBJECT
public:
    RetrievalPage(const Services &services, QWidget *parent = nullptr);
    ~RetrievalPage() override;

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A code: its passages are retrieved. A saved retrieval: it is opened.
    void showEntity(const EntityRef &what) override;

    void setQueryText(const QString &text);
    QString queryText() const { return m_text; }

    // What the tool row does with the selected results, or with all where none is selected.
    Result<int> putCode(const QString &path);
    /// The own codings of that code.
    Result<int> takeCodeOff(CodeId code);
    QString citations();
    void exportAs(const QString &suffix); ///< "csv" or "html"; asks where
    /// A chart of retrieval-counts, in the charts place.
    void makeChart(const QString &by, const QString &attribute);

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildTools(PanelHead *head);
    void connectParts();
    void refresh(Tables tables);
    void followSaved();
    void readCodebook();
    void ask(const RetrievalQuery &query);
    void run();
    void goOn();
    void showFound();
    void showProblem(const QString &sentence);
    void showCount();
    void showPassage(int row);
    void openPassage(int row);
    std::vector<RetrievedPassage> chosen() const;
    Table chosenTable();
    void fillCodeMenu();
    void fillSavedMenu();
    void fillChartMenu();
    void saveAs();
    void renameSaved();
    void removeSaved();
    void askForCode();
    void fail(const QString &title, const QString &sentence);

    Services m_services;
    Project *m_project = nullptr;
    std::unique_ptr<Retriever> m_retriever;
    QString m_text; ///< of the question that is shown
    std::optional<RetrievalQuery> m_query;
    RetrievalId m_saved; ///< whose text it is or was made from
    QString m_savedText; ///< as it was saved
    bool m_anyCode = false;
    Tables m_touched;    ///< since the retriever heard of changes
    bool m_stale = true;
    RetrievalBuilder *m_builder;
    RetrievalFilters *m_filters;
    QLineEdit *m_field;
    QLabel *m_problem, *m_count, *m_rule;
    RetrievalModel *m_model;
    RetrievalView *m_view;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QToolButton *m_savedTool = nullptr, *m_codeTool = nullptr, *m_exportTool = nullptr, *m_chartTool = nullptr;
    QTimer *m_refresh, *m_step;
};

} // namespace haeje
