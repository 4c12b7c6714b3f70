// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/typepanel.h"

#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/reading/reader.h"
#include "ui/shell/settings.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace haeje {

static constexpr double usualSize = 12.5, lineStep = 0.05, measureStep = 20; ///< pt, times the size, px
static constexpr double charactersPerPixel = 1 / 8.4; ///< of Latin text at the usual size

TypePanel::TypePanel(Settings &settings, QWidget *parent)
    : PopupPanel(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("typePanel"));
    using Type = ReaderTypography;
    auto *form = new QFormLayout(this);
    form->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    form->setVerticalSpacing(scaled(8));
    m_size = addSlider(form, tr("Size"), "typeSize", Reader::minimumZoom * usualSize, Reader::maximumZoom * usualSize, 0.5);
    m_line = addSlider(form, tr("Space between lines"), "typeLine", Type::leastLine, Type::mostLine, lineStep);
    m_measure = addSlider(form, tr("Width of a line"), "typeMeasure", Type::leastMeasure, Type::mostMeasure, measureStep);
    m_paragraph = addSlider(form, tr("Space between paragraphs"), "typeParagraph", 0, Type::mostParagraph, 2);
    m_serif = addCheck(form, tr("Serif type"), "typeSerif", true);
    m_warm = addCheck(form, tr("Cream page (light theme)"), "typeWarm", false);
    m_names = addCheck(form, tr("Names of codes in the margin"), "typeNames", settings.value(QStringLiteral("reader/names"), true).toBool());
    m_ruler = addCheck(form, tr("Reading ruler under the line"), "typeRuler", settings.value(QStringLiteral("reader/ruler"), false).toBool());
    auto *usual = new QPushButton(tr("As usual"), this);
    usual->setObjectName(QStringLiteral("typeUsual"));
    connect(usual, &QPushButton::clicked, this, [this] {
        show(ReaderTypography(), 1);
        apply();
    });
    form->addRow(QString(), usual);
    show(typographyOf(settings), settings.readerZoom());
}

/// A slider of whole steps from the least value on.
TypePanel::TypeSlider TypePanel::addSlider(QFormLayout *form, const QString &title, const char *name, double least, double most, double step)
{
    TypeSlider made;
    made.slider = new QSlider(Qt::Horizontal, this);
    made.slider->setObjectName(QLatin1String(name));
    made.slider->setAccessibleName(title);
    made.slider->setRange(int(std::lround(least / step)), int(std::lround(most / step)));
    made.slider->setFixedWidth(scaled(180));
    made.slider->setProperty("step", step);
    made.value = metaLabel(QString(), this);
    made.value->setMinimumWidth(scaled(104));
    auto *row = new QHBoxLayout;
    row->addWidget(made.slider);
    row->addWidget(made.value);
    form->addRow(title, row);
    connect(made.slider, &QSlider::valueChanged, this, &TypePanel::apply);
    return made;
}

QCheckBox *TypePanel::addCheck(QFormLayout *form, const QString &text, const char *name, bool on)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(QLatin1String(name));
    check->setChecked(on);
    form->addRow(QString(), check);
    connect(check, &QCheckBox::toggled, this, &TypePanel::apply);
    return check;
}

static double valueOf(const QSlider *slider)
{
    return slider->value() * slider->property("step").toDouble();
}

static void setValueOf(QSlider *slider, double value)
{
    slider->setValue(int(std::lround(value / slider->property("step").toDouble())));
}

void TypePanel::show(const ReaderTypography &type, double zoom)
{
    m_showing = true;
    setValueOf(m_size.slider, zoom * usualSize);
    setValueOf(m_line.slider, type.line);
    setValueOf(m_measure.slider, type.measure);
    setValueOf(m_paragraph.slider, type.paragraph);
    m_serif->setChecked(type.serif);
    m_warm->setChecked(type.warm);
    m_showing = false;
    sayValues();
}

void TypePanel::sayValues()
{
    const QLocale locale = this->locale();
    m_size.value->setText(tr("%1 pt").arg(locale.toString(valueOf(m_size.slider), 'f', 1)));
    m_line.value->setText(tr("%1 times").arg(locale.toString(valueOf(m_line.slider), 'f', 2)));
    m_measure.value->setText(tr("about %n characters", nullptr, int(std::lround(valueOf(m_measure.slider) * charactersPerPixel))));
    m_paragraph.value->setText(tr("%1 px").arg(valueOf(m_paragraph.slider)));
}

void TypePanel::apply()
{
    if (m_showing)
        return;
    keepTypography(m_settings, {m_serif->isChecked(), valueOf(m_line.slider), valueOf(m_measure.slider), valueOf(m_paragraph.slider), m_warm->isChecked()});
    m_settings.setValue(QStringLiteral("reader/names"), m_names->isChecked());
    // The wheel sets sizes between the slider's steps: only a move of the slider sets one.
    if (const double size = valueOf(m_size.slider); std::abs(size - m_settings.readerZoom() * usualSize) >= 0.25)
        m_settings.setReaderZoom(size / usualSize);
    sayValues();
    Q_EMIT rulerChanged(m_ruler->isChecked());
    Q_EMIT changed();
}

} // namespace haeje
