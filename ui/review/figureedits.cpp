// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/numberwords.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/review/figuredialog.h"
#include "ui/shell/prompts.h"

namespace haeje {

Figure proposedFigure(const Project &project, DocumentId document, const QString &words)
{
    const FigureProposal proposal = proposeFigure(words);
    Figure figure;
    figure.value = proposal.value;
    figure.base = proposal.base;
    figure.unit = proposal.unit;
    if (const auto summary = project.documents().summary(document))
        figure.source = summary->facts.title;
    // A unit known from other figures names the whole they are parts of.
    for (const Figure &other : project.figures().all()) {
        if (!figure.base && !figure.unit.isEmpty() && other.unit == figure.unit && other.base && figure.value
            && *figure.value <= *other.base)
            figure.base = other.base;
    }
    return figure;
}

static Result<FigureId> store(Project &project, const Figure &figure, DocumentId document, TextSpan span)
{
    FigureId made;
    const Result<void> done = project.edit(FigureDialog::tr("New figure"), [&]() -> Result<void> {
        const Result<FigureId> id = project.figures().add(figure);
        if (!id)
            return id.error();
        made = *id;
        if (!document)
            return {};
        const Result<PassageId> passage = project.passages().findOrAdd(document, span);
        return passage ? project.passages().link(made, *passage) : Result<void>(passage.error());
    });
    return done ? Result<FigureId>(made) : Result<FigureId>(done.error());
}

static std::optional<FigureId> ask(QWidget *parent, Project &project, Prompts &prompts, const Figure &proposed,
                                   const QString &quote, DocumentId document, TextSpan span)
{
    FigureDialog dialog(proposed, quote, project.figures().all(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<Figure> figure = dialog.figure();
    const Result<FigureId> id = figure ? store(project, *figure, document, span) : Result<FigureId>(figure.error());
    if (id)
        return *id;
    prompts.fail(parent, FigureDialog::tr("New figure"), id.message());
    return std::nullopt;
}

std::optional<FigureId> makeFigure(QWidget *parent, Project &project, Prompts &prompts, DocumentId document, TextSpan span)
{
    const QString quote = project.documents().text(document).mid(span.start, span.length());
    return ask(parent, project, prompts, proposedFigure(project, document, quote), quote, document, span);
}

std::optional<FigureId> makeFigure(QWidget *parent, Project &project, Prompts &prompts)
{
    return ask(parent, project, prompts, {}, {}, {}, {});
}

bool changeFigure(QWidget *parent, Project &project, Prompts &prompts, FigureId id)
{
    const std::optional<Figure> old = project.figures().find(id);
    if (!old)
        return false;
    QString quote;
    if (const auto passage = old->evidence.isEmpty() ? std::nullopt : project.passages().find(old->evidence.first()))
        quote = passage->quote;
    FigureDialog dialog(*old, quote, project.figures().all(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Result<Figure> figure = dialog.figure();
    const QString label = FigureDialog::tr("Change figure");
    const Result<void> done = figure ? project.edit(label, [&] { return project.figures().update(*figure); })
                                     : Result<void>(figure.error());
    if (!done)
        prompts.fail(parent, label, done.message());
    return done.ok();
}

} // namespace haeje
