// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementlines.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPixmap>
#include <QWidget>

#include <cmath>

namespace haeje {

struct AgreementLineWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementLines)
};

QString coefficientText(const std::optional<double> &value, bool small)
{
    if (!value)
        return QStringLiteral("–");
    if (small && *value != 0 && std::abs(*value) < 0.0005)
        return QLocale().toString(*value, 'g', 2);
    const QString text = QLocale().toString(*value, 'f', 3);
    return std::abs(*value) < 0.0005 ? QLocale().toString(0.0, 'f', 3) : text;
}

static AgreementLine lineOf(const AgreementMaterial &material, const AgreementAnswer &answer, int row, const QList<int> &colours)
{
    const AgreementRow &from = answer.rows.at(row);
    AgreementLine line;
    line.row = row;
    if (from.code >= 0) {
        line.code = material.codes.at(from.code).path;
        line.colour = colours.value(from.code, -1);
    }
    if (from.text >= 0)
        line.text = material.texts.at(from.text).title;
    line.statistic = statisticName(from.measure.statistic);
    if (from.measure.statistic == AgreementStatistic::KrippendorffAlpha && from.measure.level != MeasurementLevel::Nominal)
        line.statistic += QStringLiteral(", ") + levelName(from.measure.level);
    line.coders = from.measure.first < 0 ? material.coders.join(QStringLiteral(", "))
                                         : material.coders.at(from.measure.first) + QStringLiteral(", ") + material.coders.at(from.measure.second);
    line.value = from.result.value;
    line.observed = from.result.observed;
    line.byChance = from.result.byChance;
    line.units = from.result.units;
    line.pairable = from.result.pairable;
    if (from.interval) {
        line.low = from.interval->low;
        line.high = from.interval->high;
    }
    if (!line.value)
        line.remark = undefinedReason(from.result.undefined);
    else if (from.fewBlocks && !from.interval)
        line.remark = AgreementLineWords::tr("none: in too few places");
    return line;
}

QList<AgreementLine> agreementLines(const AgreementMaterial &material, const AgreementAnswer &answer, const QList<int> &colours)
{
    QList<AgreementLine> overall, rest;
    for (int row = 0; row < answer.rows.size(); ++row) {
        const bool whole = answer.rows.at(row).code < 0 && answer.rows.at(row).text < 0;
        (whole ? overall : rest).append(lineOf(material, answer, row, colours));
    }
    return overall + rest;
}

static QPixmap codeSwatch(const QWidget *about, int colour)
{
    const qreal ratio = about->devicePixelRatioF();
    QPixmap pixmap(qRound(scaled(12) * ratio), qRound(scaled(12) * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(themeOf(about).codeStripe(colour));
    return pixmap;
}

/// Bold for all codes together, secondary where there is no number, and the tips.
static QVariant lookOf(const AgreementLine &line, int role, const QWidget *about)
{
    if (role == Qt::FontRole && line.code.isEmpty())
        return haeje::font(TypeRole::PanelHead);
    if (role == Qt::ForegroundRole && !line.value)
        return themeOf(about).secondary;
    if (role == Qt::ToolTipRole && !line.remark.isEmpty())
        return line.remark;
    return {};
}

static QString unitHead(AgreementUnit unit)
{
    switch (unit) {
    case AgreementUnit::Sentences: return AgreementLineWords::tr("Sentences");
    case AgreementUnit::Paragraphs: return AgreementLineWords::tr("Paragraphs");
    case AgreementUnit::Documents: return AgreementLineWords::tr("Texts");
    default: return AgreementLineWords::tr("Characters");
    }
}

AgreementHeads agreementHeads(const AgreementMaterial &material, const AgreementAnswer &answer)
{
    AgreementHeads heads{material.unit};
    for (const AgreementRow &row : answer.rows) {
        heads.texts = heads.texts || row.text >= 0;
        heads.statistics = heads.statistics || row.measure.statistic != answer.rows.first().measure.statistic;
        heads.coders = heads.coders || (row.measure.first >= 0 && material.coders.size() > 2);
    }
    return heads;
}

static QVariant orNothing(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

static QVariant intervalWords(const AgreementLine &line)
{
    if (!line.low)
        return line.remark;
    return AgreementLineWords::tr("%1 to %2").arg(coefficientText(line.low), coefficientText(line.high));
}

QList<TableColumn<AgreementLine>> agreementColumns(const AgreementHeads &heads, const QWidget *about)
{
    using Line = AgreementLine;
    const auto look = [about](const Line &line, int role) { return lookOf(line, role, about); };
    const auto named = [about](const Line &line, int role) {
        return role == Qt::DecorationRole && line.colour >= 0 ? QVariant(codeSwatch(about, line.colour)) : lookOf(line, role, about);
    };
    const auto number = [&](const QString &title, std::optional<double> Line::*member, const QString &tip) {
        return TableColumn<Line>{title, [member](const Line &line) { return QVariant(coefficientText(line.*member, true)); },
                                 [member](const Line &line) { return orNothing(line.*member); }, true,
                                 [about, tip](const Line &line, int role) { return role == Qt::ToolTipRole ? QVariant(tip) : lookOf(line, role, about); }};
    };
    QList<TableColumn<Line>> columns;
    columns.append({AgreementLineWords::tr("Code"), [](const Line &line) { return QVariant(line.code.isEmpty() ? AgreementLineWords::tr("All codes") : line.code); }, {}, false, named});
    if (heads.texts)
        columns.append({AgreementLineWords::tr("Text"), [](const Line &line) { return QVariant(line.text); }, {}, false, look});
    if (heads.statistics)
        columns.append({AgreementLineWords::tr("Statistic"), [](const Line &line) { return QVariant(line.statistic); }, {}, false, look});
    if (heads.coders)
        columns.append({AgreementLineWords::tr("Coders"), [](const Line &line) { return QVariant(line.coders); }, {}, false, look});
    columns.append({AgreementLineWords::tr("Value"),
                    [](const Line &line) { return QVariant(line.value ? coefficientText(line.value) : AgreementLineWords::tr("not defined")); },
                    [](const Line &line) { return orNothing(line.value); }, true, look});
    columns.append({AgreementLineWords::tr("Interval"), intervalWords, [](const Line &line) { return orNothing(line.low); }, false,
                    [about](const Line &line, int role) {
                        if (role == intervalRole && line.value)
                            return QVariant(QVariantList{orNothing(line.low), *line.value, orNothing(line.high)});
                        return lookOf(line, role, about);
                    }});
    columns.append(number(AgreementLineWords::tr("Observed"), &Line::observed, AgreementLineWords::tr("Po, the agreement that was observed; of alpha Do, the disagreement")));
    columns.append(number(AgreementLineWords::tr("By chance"), &Line::byChance, AgreementLineWords::tr("Pe, the agreement to expect by chance; of alpha De, the disagreement")));
    columns.append({unitHead(heads.unit), [](const Line &line) { return QVariant(QLocale().toString(line.units, 'f', 0)); },
                    [](const Line &line) { return QVariant(line.units); }, true,
                    [about](const Line &line, int role) {
                        if (role == Qt::ToolTipRole)
                            return QVariant(AgreementLineWords::tr("%1 values that can be compared").arg(QLocale().toString(line.pairable, 'f', 0)));
                        return lookOf(line, role, about);
                    }});
    return columns;
}

} // namespace haeje
