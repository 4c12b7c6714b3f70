// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/docxnumbering.h"

#include <algorithm>

namespace haeje {

namespace {

const QLatin1String val("val");

NumberForm formOf(const QString &name)
{
    static const QHash<QString, NumberForm> forms = {
        {QStringLiteral("bullet"), NumberForm::None}, {QStringLiteral("none"), NumberForm::None},
        {QStringLiteral("lowerLetter"), NumberForm::SmallLetters}, {QStringLiteral("upperLetter"), NumberForm::Letters},
        {QStringLiteral("lowerRoman"), NumberForm::SmallRoman}, {QStringLiteral("upperRoman"), NumberForm::Roman},
        {QStringLiteral("ganada"), NumberForm::Syllables}, {QStringLiteral("decimalEnclosedCircle"), NumberForm::Circled},
    };
    return forms.value(name, NumberForm::Digits);
}

} // namespace

DocxNumbering::DocxNumbering(const XmlElement &root)
{
    for (const XmlElement &element : root.children) {
        if (element.is(QLatin1String("abstractNum"))) {
            std::array<Level, ListCounter::levels> &plan = m_plans[element.attribute(QLatin1String("abstractNumId"))];
            for (const XmlElement &child : element.children) {
                const int level = child.attribute(QLatin1String("ilvl")).toInt();
                if (!child.is(QLatin1String("lvl")) || level < 0 || level >= ListCounter::levels)
                    continue;
                const XmlElement *start = child.child(QLatin1String("start"));
                plan[size_t(level)] = {formOf(child.value(QLatin1String("numFmt"), val)), start ? start->attribute(val).toInt() : 1,
                                       child.value(QLatin1String("lvlText"), val)};
            }
        } else if (element.is(QLatin1String("num"))) {
            List &list = m_lists[element.attribute(QLatin1String("numId"))];
            list.plan = element.value(QLatin1String("abstractNumId"), val);
            for (const XmlElement &child : element.children) {
                if (const XmlElement *start = child.child(QLatin1String("startOverride")))
                    list.starts.insert(child.attribute(QLatin1String("ilvl")).toInt(), start->attribute(val).toInt());
            }
        }
    }
}

QString DocxNumbering::next(const QString &listId, int level)
{
    const auto list = m_lists.constFind(listId);
    if (list == m_lists.constEnd() || level < 0 || level >= ListCounter::levels)
        return {};
    const auto plan = m_plans.constFind(list->plan);
    if (plan == m_plans.constEnd())
        return {};
    // A list that says where it starts counts by itself.
    ListCounter &counter = m_counters[list->starts.isEmpty() ? list->plan : QLatin1String("#") + listId];
    const auto startOf = [&](int i) { return list->starts.value(i, (*plan)[size_t(i)].start); };
    counter.next(level, startOf(level));
    const Level &own = (*plan)[size_t(level)];
    if (own.form == NumberForm::None)
        return {};
    QString text = own.text.left(40);
    for (int i = 0; i <= level; ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), numberAs((*plan)[size_t(i)].form, counter.at(i, startOf(i))));
    return text;
}

} // namespace haeje
