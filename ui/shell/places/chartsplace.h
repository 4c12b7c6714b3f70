// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/chartspec.h"
#include "core/store/tables.h"
#include "ui/shell/place.h"

#include <QPointer>

#include <optional>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace haeje {

class ChartInspector;
class ChartList;
class ChartScroll;
class ChartView;
class DataTable;
class EmptyState;
class Segments;
class WarningStrip;
struct ChartPicture;

/// The charts of the project: a list, the chart as it will be saved, its numbers, and its texts in the inspector.
class ChartsPlace : public Place
{
    Q_OBJECT
public:
    ChartsPlace(const Services &services, QWidget *parent = nullptr);
    ~ChartsPlace() override;

    void setProject(Project *project) override;
    void showLocation(const Location &location) override;
    QWidget *inspector() override;
    QStringList crumbs() const override;
    QStringList status() const override;
    void find() override;

    /// Makes and shows a chart of that breakdown, as one undo entry.
    void makeChart(const QString &statement, const QString &dimension);
    /// The same of an analysis.
    void makeAnalysisChart(const QString &word, const QMap<QString, QString> &options);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    QWidget *buildTools();
    QWidget *buildPage();
    QWidget *buildFrameRow();
    void connectParts();
    void fillNewMenu();
    void offerMeasures();
    void refresh(Tables tables);
    void refreshList();
    void showChart();
    void showForms(const ChartSpec &spec, const Result<ChartPicture> &picture);
    void showProblem(const QString &sentence);
    void updateActions();
    void choose(ChartId id);
    void keep(const Result<ChartSpec> &spec);
    void edit(const ChartSpec &chart, const QString &label);
    void setForm(int position);
    void writeAlt();
    void writeTitle();
    void removeChart();
    void exportAs(const QString &suffix);
    void exportPng();
    void save(const QString &file, const ChartPicture &picture, QSizeF size, double dpi, bool transparent);
    void copy();
    void lead(int row, const QPoint &where);
    std::optional<ChartSpec> current() const;

    Services m_services;
    Project *m_project = nullptr;
    ChartId m_current;
    bool m_stale = false; ///< something changed while the place was not seen
    QMenu *m_newMenu;
    ChartList *m_list;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    Segments *m_forms = nullptr;
    Segments *m_frames = nullptr;
    QToolButton *m_zoom = nullptr;
    ChartScroll *m_scroll = nullptr;
    WarningStrip *m_warning = nullptr;
    class QPushButton *m_fix = nullptr;
    ChartView *m_view = nullptr;
    DataTable *m_data = nullptr;
    QPointer<ChartInspector> m_inspector;
};

} // namespace haeje
