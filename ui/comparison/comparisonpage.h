// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/comparisons.h"
#include "ui/comparison/textpicker.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace haeje {

class ComparisonView;
class ElidedLabel;
class EmptyState;
class ResultTable;
class Segments;
class SimilarityCurve;
class ToolRow;
class WarningStrip;

/// A message beside an earlier one, sentence by sentence, and what is new in it against the baseline that the user chooses.
class ComparisonPage : public Page
{
    Q_OBJECT
public:
    ComparisonPage(const Services &services, QWidget *parent);
    ~ComparisonPage() override;

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    /// A message or one of its versions' documents: it is the one that is looked at; a version: held against the message's others.
    void showEntity(const EntityRef &what) override;
    void find() override;

    /// The text looked at and the one it is held against, by their names (see MessageTexts::text); an empty right one leaves it open.
    void compare(const QString &text, const QString &with);
    void chooseBaseline(Baseline baseline);
    /// What `haeje analyse` takes for what is shown.
    AnalysisOptions options() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum List { FirstUses, Dropped, Similar, Sentences };

    void build();
    QWidget *buildResults();
    void addTools(ToolRow *row);
    void addFurtherTools(ToolRow *row);
    static DocumentId chosenText(const QComboBox *choice);
    void addFurther(DocumentId document);
    void tidyFurther();
    void showFurther();
    void compareVersions(VersionId version);
    void refresh();
    void fillChoices();
    void showTexts();
    void showCounts();
    void showResults();
    void showBaselineCounts();
    void fillResults();
    void showVerdict();
    void takeLastOfBaseline();
    void open(DocumentId document, TextSpan span);
    void chooseRow();
    void link(int leftRow, int row, int column);
    void keepApart(int row);
    void takeBack();
    void makeClaim();
    void makeChart();
    void exportCsv();
    void fail(const Result<void> &done, const QString &what);
    Result<PassageId> passageAt(const char *document, const char *start, const char *end);
    QString listWord() const;

    Services m_services;
    Project *m_project = nullptr;
    std::unique_ptr<MessageTexts> m_texts;
    std::optional<TextsBeside> m_compared;
    std::optional<Baseline> m_baseline;
    Result<Table> m_result = Table();
    QList<OfferedText> m_offered; ///< all texts, the newest first
    QList<DocumentId> m_further;  ///< beside the two
    QComboBox *m_text, *m_with;
    QToolButton *m_addText = nullptr;
    TextPicker *m_picker = nullptr;
    ToolRow *m_chips = nullptr; ///< the further texts; null for none
    QVBoxLayout *m_pageColumn = nullptr;
    Segments *m_baselines; ///< none is chosen at first
    Segments *m_lists;
    QLineEdit *m_expression; ///< looked up, new or not
    ComparisonView *m_view;
    ResultTable *m_table;
    SimilarityCurve *m_curve;
    QLabel *m_counts, *m_verdict, *m_rules;
    WarningStrip *m_warning;
    EmptyState *m_choose = nullptr, *m_empty = nullptr;
    QStackedWidget *m_results = nullptr, *m_stack = nullptr;
    bool m_stale = true;
};

} // namespace haeje
