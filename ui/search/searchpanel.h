// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tables/searchtables.h"
#include "core/work/claimevidence.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTimer;
class QToolButton;

namespace haeje {

class ConcordanceView;
class EmptyState;
class Navigator;
class Project;
class Prompts;
class QueryField;
class SearchSession;
class Segments;
class YearBars;

/// The search to work in, beside the place or over the whole middle: the query, what was found and how it was counted, by
/// year, as hits under their documents or as a concordance; from there to the text, to codes, to a file.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPanel(Navigator &navigator, QWidget *parent = nullptr);
    ~SearchPanel() override;

    void setProject(Project *project);
    /// Answers saving, exporting, spellings. Without, those tools are off.
    void setPrompts(Prompts *prompts);
    /// Shows that query's hits.
    void search(const QString &query);
    void focusField();
    bool isWide() const;
    void setWide(bool wide);

Q_SIGNALS:
    void closed();
    /// The panel wants the room of the place, or gives it back.
    void wideChanged(bool wide);
    /// The user wants these words put to a claim.
    void evidenceAsked(const QList<haeje::DocumentWords> &words);

private:
    enum class Page { Empty, Hits, Concordance };

    QWidget *buildHead();
    QWidget *buildTop();
    QWidget *buildTools();
    void connectSession();
    void shut();
    void run(bool typing);
    void fill(const SearchResult &result);
    void addHead(const SearchHit &first, int count);
    void addHit(int number);
    void fail(const QString &sentence);
    void showSummary();
    void showPage();
    void askConcordance();
    void choose(const QModelIndex &index);
    void open(const SearchHit &hit);
    void narrowTo(int year);
    void fillSavedMenu();
    void saveSearch();
    void codeHits(bool withCode);
    void editSpellings();
    void copyList();
    std::optional<DocumentWords> wordsAt(const QModelIndex &index) const;
    QList<DocumentWords> chosenWords() const;
    void showHitMenu(QPoint at);
    void exportList();
    Table listed() const;

    Navigator &m_navigator;
    Prompts *m_prompts = nullptr;
    SearchSession *m_session;
    QueryField *m_field;
    QToolButton *m_wide = nullptr;
    QToolButton *m_literal = nullptr;
    QToolButton *m_spellings = nullptr;
    QMenu *m_saved = nullptr;
    QLabel *m_count;
    QLabel *m_rule;
    YearBars *m_years;
    Segments *m_view;
    QComboBox *m_width;
    QWidget *m_tools = nullptr;
    QList<QToolButton *> m_hitTools; ///< need hits
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QListView *m_list;
    QStandardItemModel *m_rows;
    ConcordanceView *m_concordance;
    QTimer *m_typed;
    SearchResult m_result;
    std::optional<SearchCounts> m_counts;
    QString m_failed;
    bool m_typing = false;
    bool m_concordanceFresh = false;
};

} // namespace haeje
