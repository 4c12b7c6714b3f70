// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/messagemeasures.h"
#include "ui/common/structtable.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace haeje {

class ChartView;
class EmptyState;
class MeasureOptionsRow;
class MeasureRun;
class WarningStrip;
struct MeasureResult;
class SortFilter;
class ToolRow;

/// Measures of messages: the measure at the left, its options on top, the rule beside the figures, table and chart. Each row leads to its
/// messages; what could not be resolved is a list of its own.
class MeasuresPage : public Page
{
    Q_OBJECT
public:
    MeasuresPage(const Services &services, QWidget *parent);
    ~MeasuresPage() override;

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;

    /// The word of a measure and its options, as `haeje analyse` takes them.
    void showMeasure(const QString &word, const AnalysisOptions &options);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildFigures();
    QWidget *buildLeft();
    void addTools(ToolRow *tools);
    void refresh();
    void choose(const QString &word, const AnalysisOptions &options);
    void recount();
    void showResult(const MeasureResult &result);
    void showTable(const Table &table);
    void open(const QModelIndex &index);
    void copy();
    void exportCsv();
    void makeChart();
    void editRoundUps();
    void remember() const;

    Services m_services;
    Project *m_project = nullptr;
    std::shared_ptr<const MeasureMaterial> m_material;
    std::optional<MessageMeasure> m_measure;
    Table m_shown;
    MeasureRun *m_run;
    QListWidget *m_list;
    MeasureOptionsRow *m_options;
    QLabel *m_about;
    QLabel *m_rules;
    QPushButton *m_unresolved;
    WarningStrip *m_warning;
    StructTable<Table::Row> *m_model = nullptr;
    SortFilter *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QVBoxLayout *m_tableRoom = nullptr;
    ChartView *m_chart;
    QLabel *m_noChart;
    QStackedWidget *m_chartRoom = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QToolButton *m_roundUps = nullptr; ///< only with the measure of round-ups
    bool m_stale = true;
};

} // namespace haeje
