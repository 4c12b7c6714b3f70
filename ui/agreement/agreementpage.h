// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/agreementtables.h"
#include "ui/agreement/agreementlines.h"
#include "ui/agreement/agreementplaces.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace haeje {

class AgreementControls;
class AgreementRun;
class ConfusionView;
class EmptyState;
class PanelHead;
class Progress;
class SortFilter;

/// How far coders agree: a number per code and over all, with its interval, the counts behind it, and the places where they differ.
class AgreementPage : public Page
{
    Q_OBJECT
public:
    AgreementPage(const Services &services, QWidget *parent);
    ~AgreementPage() override;

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A code's row.
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeNumbers();
    QWidget *makeBehind();
    void addTools();
    void connectParts();
    void refresh();
    void compare();
    void useMaterial();
    void showError(const QString &sentence, bool canTakeCoded);
    void take(const AgreementAnswer &answer);
    void showRules();
    void showLines(int row);
    void arrange(int interval);
    void selectRow(int row);
    void showBehind();
    void showConfusion(const AgreementRow &row);
    void showPlaces();
    /// Whether a unit of that pattern stands behind the row, or behind its chosen cell.
    bool isBehind(const AgreementRow &row, const QList<int> &values) const;
    QList<AgreementPlace> placesOf(const AgreementRow &row, int *total);
    QString quoteOf(const UnitSeen &unit);
    QString placesTitle(const AgreementRow &row, int total) const;
    int currentRow() const; ///< of the answer; -1 for none
    void copy();
    void exportCsv();

    Services m_services;
    Project *m_project = nullptr;
    AgreementMaterial m_material;
    std::optional<AgreementMaterial> m_next; ///< read; its numbers are still to come
    AgreementAnswer m_answer;
    QList<int> m_colours; ///< of the material's codes
    QHash<int, QString> m_texts;
    QString m_chosenCode; ///< path of the code whose row is chosen; empty: all codes
    CodeId m_wanted;      ///< asked for before the numbers were there
    StructTable<AgreementLine> *m_lines = nullptr;
    SortFilter *m_sorted = nullptr;
    AgreementRun *m_run;
    AgreementControls *m_controls;
    Progress *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_takeCoded;
    QTableView *m_table;
    QLabel *m_rules;
    QToolButton *m_allRules;
    PanelHead *m_confusionHead;
    QLabel *m_confusionNote;
    ConfusionView *m_confusion;
    AgreementPlaces *m_places;
    bool m_stale = true;
};

} // namespace haeje
