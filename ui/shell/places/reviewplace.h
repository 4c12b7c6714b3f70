// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/figurechecks.h"
#include "core/model/figure.h"
#include "core/store/tables.h"
#include "ui/shell/place.h"

#include <QPointer>

class QStackedWidget;
class QToolButton;

namespace haeje {

class ClaimInspector;
class ClaimsView;
class FigureInspector;
class FigureTable;
class Segments;

/// The figures quoted from passages and their breakdowns: made, checked, corrected, turned into charts; and the claims with the
/// passages they are to be judged by.
class ReviewPlace : public Place
{
    Q_OBJECT
public:
    ReviewPlace(const Services &services, QWidget *parent = nullptr);
    ~ReviewPlace() override;

    void setProject(Project *project) override;
    void showLocation(const Location &location) override;
    QWidget *inspector() override;
    QStringList crumbs() const override;
    QStringList status() const override;
    void find() override;

private:
    void addActions();
    QWidget *buildTools();
    void connectParts();
    void refresh(Tables tables);
    void readAll();
    void showBreakdowns();
    void showFigure();
    void updateActions();
    void newFigure();
    void editFigure();
    void deleteFigures();
    void importTable();
    void exportCsv();
    void makeChart(const QString &statement, const QString &dimension);

    // reviewplace_claims.cpp
    void addClaimActions(), connectClaims(), showMode(), showClaim(), writeClaimMemo();
    void setMode(int mode);
    bool showsClaims() const { return m_mode == 1; }

    Services m_services;
    Project *m_project = nullptr;
    QList<Figure> m_figures;
    QList<FigureCheck> m_checks;
    QStackedWidget *m_pages;
    FigureTable *m_table;
    QPointer<FigureInspector> m_inspector;
    int m_mode = 0; ///< 0 figures, 1 claims
    QStackedWidget *m_whole;
    ClaimsView *m_claims;
    QPointer<QStackedWidget> m_inspectors;
    QPointer<ClaimInspector> m_claimInspector;
    Segments *m_modes = nullptr;
    QList<QToolButton *> m_figureTools, m_claimTools;
};

} // namespace haeje
