// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/figurechecks.h"

#include "core/analysis/figures/breakdown.h"

#include <QCoreApplication>
#include <QLocale>

namespace haeje {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureChecks)
};

void checkShare(const Figure &figure, QList<FigureCheck> &checks)
{
    if (!figure.value || !figure.base || *figure.base <= 0)
        return;
    const double percent = *figure.value / *figure.base * 100;
    const QString share = Words::tr("%1 of %2 is %3.").arg(numberForPeople(*figure.value), numberForPeople(*figure.base),
                                                           shareForPeople(percent));
    const bool tooMuch = *figure.value > *figure.base;
    checks.append({figure.id, tooMuch ? share + QLatin1Char(' ') + Words::tr("A part cannot be more than its base.") : share,
                   tooMuch});
}

void checkDate(const Figure &figure, const EdtfDate &published, QList<FigureCheck> &checks)
{
    if (!figure.asOf.isStated() || !published.isStated() || !figure.asOf.earliest().isValid()
        || !published.latest().isValid() || figure.asOf.earliest() <= published.latest())
        return;
    const QLocale locale;
    const std::optional<int> days = EdtfDate::daysBetween(published, figure.asOf);
    const QString dates = Words::tr("As of %1, but the document is dated %2")
                              .arg(figure.asOf.display(locale), published.display(locale));
    checks.append({figure.id, days ? Words::tr("%1: %n days later.", nullptr, *days).arg(dates) : Words::tr("%1.").arg(dates),
                   true});
}

void checkWhole(const Figure &figure, const QList<Figure> &all, QList<FigureCheck> &checks)
{
    if (!figure.value || figure.category.trimmed().isEmpty())
        return;
    const Result<Breakdown> whole = breakdown(all, figure.statement, figure.dimension);
    if (!whole) {
        checks.append({figure.id, whole.message(), true});
        return;
    }
    if (!whole->base)
        return;
    if (whole->stated > *whole->base) {
        checks.append({figure.id, whole->table.notes.value(0), true});
    } else if (whole->notStated && *whole->notStated > 0) {
        checks.append({figure.id,
                       Words::tr("The parts make %1 of %2; %3 are not stated, if no thing counts twice.")
                           .arg(numberForPeople(whole->stated), numberForPeople(*whole->base),
                                numberForPeople(*whole->notStated)),
                       false});
    } else {
        checks.append({figure.id, Words::tr("The parts add up to the base, %1.").arg(numberForPeople(*whole->base)), false});
    }
}

void checkBaseStated(const Figure &figure, const QList<Figure> &all, QList<FigureCheck> &checks)
{
    if (!figure.base)
        return;
    for (const Figure &other : all) {
        const bool whole = other.id != figure.id && other.value && !other.base && other.unit == figure.unit;
        if (whole && *other.value == *figure.base) {
            checks.append({figure.id, Words::tr("The base, %1, is the figure “%2”.").arg(numberForPeople(*figure.base), other.statement),
                           false});
            return;
        }
    }
}

} // namespace

QList<FigureCheck> checkFigures(const QList<Figure> &figures, const QHash<FigureId, EdtfDate> &published)
{
    QList<FigureCheck> checks;
    for (const Figure &figure : figures) {
        checkShare(figure, checks);
        checkWhole(figure, figures, checks);
        checkBaseStated(figure, figures, checks);
        checkDate(figure, published.value(figure.id), checks);
    }
    return checks;
}

} // namespace haeje
