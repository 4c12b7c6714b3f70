// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace haeje {

/// Every colour of the interface, for light and dark. Widgets ask themeOf(this) when they paint, so a change of
/// palette is enough to change the theme.
struct Theme {
    bool dark = false;
    QColor window, panel, page, text, secondary, separator, control, accent, onAccent, selection, hover, disabled;
    QColor warning, warningGround, error, done;
    QColor sideFirst, sideSecond; ///< the first and the second side on timeline and grid

    static const Theme &light();
    static const Theme &forDark();

    /// The code palette, twelve colours: index is taken modulo 12.
    QColor codeStripe(int index) const;
    QColor codeTint(int index) const;
    /// Chart series take the first eight code stripes.
    QColor series(int index) const { return codeStripe(index % 8); }
    QPalette palette() const;
};

/// The theme of the widget's palette.
const Theme &themeOf(const QWidget *widget);
const Theme &themeOf(const QPalette &palette);

/// The interface zoom of this program run: 1 until the window says otherwise. Stored as a property of the application.
double interfaceZoom();
void setInterfaceZoom(double zoom);
/// A measure of the design (pixels at 100 %) at the interface zoom.
int scaled(double pixels);

/// Type roles. Families are named, Korean before Chinese unless language is "zh". zoom: 1 = 100 %, 0 = the interface
/// zoom; what is exported or has its own zoom (reader, charts) says a zoom.
enum class TypeRole { Interface, PanelHead, Meta, Small, Subject, EmptyTitle, ReaderBody, ReaderTitle, Heading1, Heading2, Heading3, ChartTitle };
QFont font(TypeRole role, const QString &language = {}, double zoom = 0);

/// The whole application's style sheet for that theme, at the interface zoom.
QString styleSheet(const Theme &theme);

} // namespace haeje
