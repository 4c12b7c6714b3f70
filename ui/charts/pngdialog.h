// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSizeF>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QCheckBox;

namespace haeje {

/// Asks how large a PNG shall be: width in mm (the height follows), dots per inch, ground or none.
class PngDialog : public QDialog
{
    Q_OBJECT
public:
    /// sizePx: the picture as shown, in px of 1/96 inch.
    PngDialog(QSizeF sizePx, double dpi, QWidget *parent = nullptr);

    /// In px of 1/96 inch, in the ratio of the picture.
    QSizeF sizePx() const;
    double dpi() const;
    bool transparent() const;

private:
    void showPixels();

    QSizeF m_shown;
    QDoubleSpinBox *m_width;
    QSpinBox *m_dpi;
    QCheckBox *m_transparent;
    QLabel *m_pixels;
};

} // namespace haeje
