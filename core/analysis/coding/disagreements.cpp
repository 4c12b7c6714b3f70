// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/disagreements.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace haeje {

static const struct {
    DisagreementKind kind;
    const char *name;
} kindNames[] = {{DisagreementKind::NotCoded, "not-coded"}, {DisagreementKind::Code, "code"}, {DisagreementKind::Boundaries, "boundaries"},
                 {DisagreementKind::Weight, "weight"}, {DisagreementKind::Certainty, "certainty"}};

QList<DisagreementKind> disagreementKinds()
{
    QList<DisagreementKind> kinds;
    for (const auto &one : kindNames)
        kinds << one.kind;
    return kinds;
}

QString disagreementKindName(DisagreementKind kind)
{
    for (const auto &one : kindNames) {
        if (one.kind == kind)
            return QString::fromLatin1(one.name);
    }
    return {};
}

namespace {

using Stretches = QList<TextSpan>; // in order, apart

/// Overlapping spans become one; those that only touch stay two.
Stretches stretchesOf(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end());
    Stretches merged;
    for (const TextSpan span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.start < merged.last().end)
            merged.last().end = std::max(merged.last().end, span.end);
        else
            merged << span;
    }
    return merged;
}

Stretches common(const Stretches &a, const Stretches &b)
{
    Stretches both;
    for (const TextSpan x : a) {
        for (const TextSpan y : b) {
            if (x.overlaps(y))
                both << x.intersected(y);
        }
    }
    return both;
}

int lengthOf(const Stretches &stretches)
{
    return std::accumulate(stretches.begin(), stretches.end(), 0, [](int sum, TextSpan span) { return sum + span.length(); });
}

double shareInCommon(const QList<Stretches> &all)
{
    if (all.isEmpty())
        return 0;
    Stretches everywhere = all.first(), anywhere;
    for (const Stretches &one : all) {
        everywhere = common(everywhere, one);
        anywhere += one;
    }
    const int whole = lengthOf(stretchesOf(anywhere));
    return whole > 0 ? double(lengthOf(stretchesOf(everywhere))) / whole : 0;
}

/// The codings of one code that hang together by overlapping.
struct CodedPlace {
    CodeId code;
    TextSpan span;
    QList<int> codings;
    QSet<int> coders;
};

QList<CodedPlace> placesIn(const ComparedText &text)
{
    std::vector<int> order(text.codings.size());
    std::iota(order.begin(), order.end(), 0);
    order.erase(std::remove_if(order.begin(), order.end(), [&](int i) { return !text.readers.contains(text.codings[i].coder) || text.codings[i].span.isEmpty(); }),
                order.end());
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return text.codings[a].span < text.codings[b].span; });
    QMap<CodeId, int> open; // the last place of each code
    QList<CodedPlace> places;
    for (const int i : order) {
        const ComparedCoding &coding = text.codings[i];
        const int last = open.value(coding.code, -1);
        if (last >= 0 && coding.span.start < places[last].span.end) {
            places[last].span.end = std::max(places[last].span.end, coding.span.end);
        } else {
            open.insert(coding.code, int(places.size()));
            places.append({coding.code, coding.span, {}, {}});
        }
        CodedPlace &place = places[open.value(coding.code)];
        place.codings << i;
        place.coders << coding.coder;
    }
    return places;
}

Stretches stretchesOf(const ComparedText &text, const CodedPlace &place, int coder)
{
    QList<TextSpan> spans;
    for (const int i : place.codings) {
        if (coder < 0 || text.codings[i].coder == coder)
            spans << text.codings[i].span;
    }
    return stretchesOf(spans);
}

/// How those differ who have the code.
DisagreementKinds kindsWithin(const ComparedText &text, const CodedPlace &place)
{
    DisagreementKinds kinds;
    std::optional<Stretches> edges;
    std::optional<QSet<int>> weights, doubts;
    for (const int coder : place.coders) {
        QSet<int> weighed, doubted;
        for (const int i : place.codings) {
            const ComparedCoding &coding = text.codings[i];
            if (coding.coder != coder)
                continue;
            weighed << coding.weight.value_or(std::numeric_limits<int>::min());
            doubted << int(coding.state == CodingState::NotSaid ? CodingState::Certain : coding.state);
        }
        const Stretches own = stretchesOf(text, place, coder);
        kinds.setFlag(DisagreementKind::Boundaries, kinds.testFlag(DisagreementKind::Boundaries) || (edges && *edges != own));
        kinds.setFlag(DisagreementKind::Weight, kinds.testFlag(DisagreementKind::Weight) || (weights && *weights != weighed));
        kinds.setFlag(DisagreementKind::Certainty, kinds.testFlag(DisagreementKind::Certainty) || (doubts && *doubts != doubted));
        edges = own;
        weights = weighed;
        doubts = doubted;
    }
    return kinds;
}

/// Each has a coder that the other lacks.
bool differByCoder(const QSet<int> &a, const QSet<int> &b)
{
    return !(a - b).isEmpty() && !(b - a).isEmpty();
}

int rootOf(QList<int> &above, int i)
{
    while (above[i] != i)
        i = above[i] = above[above[i]];
    return i;
}

/// Which places are the same words with different codes: the first place of each group.
QList<int> grouped(const ComparedText &text, const QList<CodedPlace> &places, double sameWords)
{
    QList<int> above(places.size());
    std::iota(above.begin(), above.end(), 0);
    const auto incomplete = [&](const CodedPlace &place) { return place.coders.size() < text.readers.size(); };
    for (int i = 0; i < places.size(); ++i) {
        if (!incomplete(places[i]))
            continue;
        const Stretches own = stretchesOf(text, places[i], -1);
        for (int j = i + 1; j < places.size() && places[j].span.start < places[i].span.end; ++j) {
            if (!incomplete(places[j]) || places[i].code == places[j].code || !differByCoder(places[i].coders, places[j].coders))
                continue;
            if (shareInCommon({own, stretchesOf(text, places[j], -1)}) >= sameWords)
                above[rootOf(above, j)] = rootOf(above, i);
        }
    }
    QList<int> first(places.size());
    for (int i = 0; i < places.size(); ++i)
        first[i] = rootOf(above, i);
    return first;
}

Disagreement joined(const ComparedText &text, const QList<const CodedPlace *> &group)
{
    Disagreement all;
    all.span = group.first()->span;
    QMap<int, QList<int>> codings;
    QMap<int, QList<TextSpan>> spans;
    for (const CodedPlace *place : group) {
        all.span = {std::min(all.span.start, place->span.start), std::max(all.span.end, place->span.end)};
        all.kinds |= kindsWithin(text, *place);
        if (!all.codes.contains(place->code))
            all.codes << place->code;
        for (const int i : place->codings) {
            codings[text.codings[i].coder] << i;
            spans[text.codings[i].coder] << text.codings[i].span;
        }
    }
    std::sort(all.codes.begin(), all.codes.end());
    all.kinds.setFlag(DisagreementKind::Code, group.size() > 1);
    all.kinds.setFlag(DisagreementKind::NotCoded, codings.size() < text.readers.size());
    QList<Stretches> each;
    for (const QList<TextSpan> &own : std::as_const(spans))
        each << stretchesOf(own);
    all.overlap = each.size() > 1 ? shareInCommon(each) : 0;
    for (const int reader : text.readers)
        all.readings.append({reader, codings.value(reader)});
    return all;
}

} // namespace

DisagreementsFound findDisagreements(const ComparedText &text, double sameWords)
{
    DisagreementsFound found;
    if (text.readers.size() < 2)
        return found;
    const QList<CodedPlace> places = placesIn(text);
    const QList<int> first = grouped(text, places, sameWords);
    QMap<int, QList<const CodedPlace *>> groups;
    for (int i = 0; i < places.size(); ++i)
        groups[first[i]] << &places[i];
    for (const auto &group : std::as_const(groups)) {
        const Disagreement one = joined(text, group);
        if (one.kinds)
            found.disagreements << one;
        else
            ++found.agreements;
    }
    std::stable_sort(found.disagreements.begin(), found.disagreements.end(), [](const Disagreement &a, const Disagreement &b) {
        return std::tuple(a.span.start, -a.span.end, a.codes.first()) < std::tuple(b.span.start, -b.span.end, b.codes.first());
    });
    return found;
}

} // namespace haeje
