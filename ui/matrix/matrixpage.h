// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/codedtext.h"
#include "ui/matrix/matrixmodel.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace haeje {

class CellPassages;
class ElidedLabel;
class EmptyState;
class MatrixControls;
class MatrixView;
class WarningStrip;

/// Codes against documents, their attributes, time, each other or coders: a grid of numbers, each with its passages.
class MatrixPage : public Page
{
    Q_OBJECT
public:
    MatrixPage(const Services &services, QWidget *parent);
    ~MatrixPage() override;

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    /// A code's row or a document's column.
    void showEntity(const EntityRef &what) override;
    void find() override;

    /// The word of an analysis and its options, as `haeje analyse` takes them.
    void showMatrix(const QString &word, const AnalysisOptions &options);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addTools();
    void refresh();
    void recount();
    void showCell();
    void giveRoom();
    void keepCell(const QString &row, const QString &column);
    void chooseCodes();
    void copy();
    void exportCsv();
    void makeChart();
    void remember() const;
    void recall();
    void showRules();

    Services m_services;
    Project *m_project = nullptr;
    std::unique_ptr<CodedTextReader> m_reader;
    MatrixTally m_tally;
    MatrixModel *m_model;
    MatrixControls *m_controls;
    MatrixView *m_view;
    CellPassages *m_passages;
    WarningStrip *m_warning;
    QLabel *m_rules;
    ElidedLabel *m_shortRules = nullptr; ///< while a cell is chosen: its passages need the room
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_recalls = false; ///< what was chosen for this project is still to be chosen again
    bool m_stale = true;
};

} // namespace haeje
