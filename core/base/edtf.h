// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace haeje {

/// A date with its precision, after EDTF (ISO 8601-2): a day, a month, a year, an interval, or not stated.
/// The text it was made from is kept, so that "2021-07~" goes round. Never invents a day.
class EdtfDate
{
public:
    enum class Precision { Unknown, Year, Month, Day, Interval };

    EdtfDate() = default;
    /// "2021-07-11", "2021-07", "2021", "2018-03-25/2018-03-28" (ends of any precision, ".." for open),
    /// each end with an optional ?, ~ or %. Nothing for anything else, or for a day that does not exist.
    static std::optional<EdtfDate> parse(const QString &text);
    static EdtfDate fromDay(QDate day);

    Precision precision() const { return m_precision; }
    bool isStated() const { return m_precision != Precision::Unknown; }
    bool isDay() const { return m_precision == Precision::Day; }
    /// Marked ?, ~ or %.
    bool isUncertain() const { return m_uncertain; }
    /// First and last day it may mean; invalid for an open end and for "not stated".
    QDate earliest() const { return m_earliest; }
    QDate latest() const { return m_latest; }
    /// EDTF; empty for "not stated".
    QString text() const { return m_text; }
    /// For people: "11 July 2021", "2021년 7월"; empty for "not stated".
    QString display(const QLocale &locale) const;

    /// Whole days from the first to the second, when both are days.
    static std::optional<int> daysBetween(const EdtfDate &from, const EdtfDate &to);

    bool operator==(const EdtfDate &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    Precision m_precision = Precision::Unknown;
    bool m_uncertain = false;
    QDate m_earliest;
    QDate m_latest;
};

} // namespace haeje
