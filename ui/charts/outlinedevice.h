// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class QPainter;

namespace haeje {

class OutlineEngine;

/// A paint device in front of a painter that is open on another device (QSvgGenerator): hands everything on at 96 dpi,
/// text as filled outlines (no font is needed to read the file, Korean and Latin keep their places) or as text, and
/// cuts to the clip what crosses it, since the SVG generator ignores clips.
/// The target must outlive it and not be painted on while a painter is open here.
class OutlineDevice : public QPaintDevice
{
public:
    enum class Text { AsOutlines, AsText };

    OutlineDevice(QPainter &target, QSizeF sizePx, Text text = Text::AsOutlines);
    ~OutlineDevice() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<OutlineEngine> m_engine;
    QSizeF m_size;
};

} // namespace haeje
