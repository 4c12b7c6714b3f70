// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pngdialog.h"

#include "ui/charts/exporters.h"
#include "ui/common/emptystate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace haeje {

PngDialog::PngDialog(QSizeF sizePx, double dpi, QWidget *parent)
    : QDialog(parent)
    , m_shown(sizePx)
    , m_width(new QDoubleSpinBox)
    , m_dpi(new QSpinBox)
    , m_transparent(new QCheckBox(tr("Transparent ground")))
    , m_pixels(new QLabel)
{
    setObjectName(QStringLiteral("pngDialog"));
    setWindowTitle(tr("Save as PNG"));
    m_width->setObjectName(QStringLiteral("pngWidth"));
    m_width->setRange(20, 1000);
    m_width->setDecimals(1);
    m_width->setSuffix(tr(" mm"));
    m_width->setValue(millimetresFromPx(sizePx.width()));
    m_dpi->setObjectName(QStringLiteral("pngDpi"));
    m_dpi->setRange(72, 1200);
    m_dpi->setSuffix(tr(" dots per inch"));
    m_dpi->setValue(qRound(dpi));
    auto *form = new QFormLayout;
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(QString(), m_transparent);
    form->addRow(tr("Result"), m_pixels);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("pngSave"));
    makePrimary(save);
    save->setDefault(true);
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &PngDialog::showPixels);
    connect(m_dpi, &QSpinBox::valueChanged, this, &PngDialog::showPixels);
    showPixels();
}

QSizeF PngDialog::sizePx() const
{
    const double width = pxFromMillimetres(m_width->value());
    return {width, width * m_shown.height() / m_shown.width()};
}

double PngDialog::dpi() const
{
    return m_dpi->value();
}

bool PngDialog::transparent() const
{
    return m_transparent->isChecked();
}

void PngDialog::showPixels()
{
    const QSizeF size = sizePx();
    m_pixels->setText(tr("%1 × %2 mm, %3 × %4 pixels")
                          .arg(m_width->value(), 0, 'f', 0)
                          .arg(millimetresFromPx(size.height()), 0, 'f', 0)
                          .arg(qRound(size.width() * dpi() / 96))
                          .arg(qRound(size.height() * dpi() / 96)));
}

} // namespace haeje
