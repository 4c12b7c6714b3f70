// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/model/figure.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace haeje {

class Project;
class Prompts;

/// Asks for everything a figure says; each field completes from the figures there are. It stores nothing.
class FigureDialog : public QDialog
{
    Q_OBJECT
public:
    /// quote: the marked words the figure stands on, empty if none.
    FigureDialog(const Figure &figure, const QString &quote, const QList<Figure> &known, QWidget *parent = nullptr);

    /// What the fields say now; Error: the sentence that is also shown in the dialog.
    Result<Figure> figure() const;
    void accept() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name, const QString &text,
                        const QStringList &completions);
    QFormLayout *buildForm(const Figure &figure);
    void proposeStatement();

    Figure m_start;
    QList<Figure> m_known;
    QLineEdit *m_statement, *m_value, *m_verdict, *m_unit, *m_base, *m_dimension, *m_category, *m_asOf, *m_source;
    QLabel *m_problem;
};

/// The figure as the marked words and the figures already there suggest it.
Figure proposedFigure(const Project &project, DocumentId document, const QString &words);

/// Asks, then stores figure, passage and link as one edit. None when cancelled or refused (which is said).
std::optional<FigureId> makeFigure(QWidget *parent, Project &project, Prompts &prompts, DocumentId document, TextSpan span);
/// A figure without a passage.
std::optional<FigureId> makeFigure(QWidget *parent, Project &project, Prompts &prompts);
/// True if it was changed.
bool changeFigure(QWidget *parent, Project &project, Prompts &prompts, FigureId id);

} // namespace haeje
