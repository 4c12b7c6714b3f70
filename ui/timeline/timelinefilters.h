// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QMenu;

namespace haeje {

class Chip;
class FilterBar;

/// The row that narrows the timeline: period, actors, kind, occasion, certainty, words; and what happens to the rest.
class TimelineFilters : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineFilters(QWidget *parent = nullptr);

    /// What there is to choose from, with how many messages each has. What is chosen stays chosen.
    void setChoices(const QList<Message> &messages, const QList<Actor> &actors);
    const MessageFilter &filter() const { return m_filter; }
    Unmatched unmatched() const { return m_unmatched; }
    void clear();
    /// The stretch in view in words; whole: nothing was chosen.
    void setPeriod(const QString &text, bool whole);
    /// "46 of 140 messages"; undated: how many more have no date.
    void setCounts(const QString &text, int undated);
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void filterChanged();
    /// Years from the end that were chosen, 0 for the whole time.
    void periodChosen(int years);
    void undatedWanted(const QPoint &globalPosition);

private:
    enum Facet { Actors, Kinds, Occasions, Certainties, FacetCount };
    struct Choice {
        QString title;
        QString word; ///< the id or the stored word
        int count = 0;
    };
    void openFacet(Facet facet);
    void openPeriod();
    bool isChosen(Facet facet, const QString &word) const;
    void choose(Facet facet, const QString &word, bool on);
    int chosen(Facet facet) const;
    void clearFacet(Facet facet);
    void showChosen();
    void announce();
    void popUp(QMenu *menu, Chip *chip);

    FilterBar *m_bar;
    QLineEdit *m_field;
    Chip *m_period;
    Chip *m_rest;
    Chip *m_undated;
    std::array<Chip *, FacetCount> m_chips{};
    std::array<QList<Choice>, FacetCount> m_choices;
    MessageFilter m_filter;
    QList<Actor> m_actors; ///< whose names the text may be one of
    Unmatched m_unmatched = Unmatched::Hide;
};

} // namespace haeje
