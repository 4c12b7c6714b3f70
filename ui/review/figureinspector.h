// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/breakdown.h"
#include "core/analysis/figures/figurechecks.h"
#include "core/base/entityref.h"
#include "core/model/figure.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace haeje {

class EvidenceList;
struct EvidenceItem;

/// The figure selected, with its passages and checks, and below it every breakdown in small.
class FigureInspector : public QWidget
{
    Q_OBJECT
public:
    explicit FigureInspector(QWidget *parent = nullptr);

    void setFigure(const std::optional<Figure> &figure, const QList<EvidenceItem> &evidence,
                   const QList<FigureCheck> &checks);
    void setBreakdowns(const QList<Breakdown> &breakdowns, const QStringList &refused, bool canMake);

Q_SIGNALS:
    void evidenceActivated(const haeje::EntityRef &where);
    void barActivated(const QList<haeje::EntityRef> &evidence, bool notStated, const QPoint &where);
    void chartAsked(const QString &statement, const QString &dimension);

private:
    void addBreakdown(const Breakdown &data, bool canMake);

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_stands;
    EvidenceList *m_evidence;
    QWidget *m_checkBox;
    QVBoxLayout *m_checks;
    QWidget *m_breakdownBox = nullptr;
    QVBoxLayout *m_column;
};

} // namespace haeje
