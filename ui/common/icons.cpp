// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initResources() // the macro must stand outside of every namespace
{
    Q_INIT_RESOURCE(haeje);
}

namespace haeje {

void ensureResources()
{
    static const bool done = (initResources(), true);
    Q_UNUSED(done)
}

/// Draws the SVG anew at whatever size and ratio is asked for, its black stroke in the colour of the state.
class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(const QString &name, const QColor &normal, const QColor &disabled, const QColor &checked)
        : m_name(name)
        , m_normal(normal)
        , m_disabled(disabled.isValid() ? disabled : normal)
        , m_checked(checked.isValid() ? checked : normal)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        ensureResources();
        const QColor colour = colourOf(mode, state);
        QFile file(QStringLiteral(":/haeje/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray svg = file.readAll().replace("#000", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("haeje/%1/%2x%3/%4")
                                .arg(m_name).arg(size.width()).arg(size.height()).arg(colourOf(mode, state).rgb());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_normal.isValid())
            return mode == QIcon::Disabled ? m_disabled : state == QIcon::On ? m_checked : m_normal;
        const Theme &theme = themeOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? theme.disabled : state == QIcon::On ? theme.accent : theme.text;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    QString m_name;
    QColor m_normal, m_disabled, m_checked;
};

QIcon icon(const QString &name, const QColor &colour, const QColor &disabled, const QColor &checked)
{
    return name.isEmpty() ? QIcon() : QIcon(new StrokeIconEngine(name, colour, disabled, checked));
}

QIcon themedIcon(const QString &name)
{
    return icon(name, QColor());
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    QPixmap pixmap = icon(name, colour).pixmap(QSize(size, size) * ratio, 1.0);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace haeje
