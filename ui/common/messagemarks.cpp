// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagemarks.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QtMath>

#include <array>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageMarks)
};
} // namespace

static QPainterPath star(int points, double outer, double inner)
{
    QPolygonF polygon;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = M_PI * i / points - M_PI / 2;
        const double radius = i % 2 == 0 ? outer : inner;
        polygon << QPointF(radius * qCos(angle), radius * qSin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

static QPainterPath polygonPath(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

static std::array<QPainterPath, 9> makePaths()
{
    std::array<QPainterPath, 9> paths;
    paths[size_t(MarkShape::Disc)].addEllipse(QPointF(), 5, 5);
    paths[size_t(MarkShape::Diamond)] = polygonPath({{0, -6}, {6, 0}, {0, 6}, {-6, 0}});
    paths[size_t(MarkShape::Square)].addRect(QRectF(-4.75, -4.75, 9.5, 9.5));
    paths[size_t(MarkShape::Triangle)] = polygonPath({{0, -5.5}, {5.75, 4.75}, {-5.75, 4.75}});
    paths[size_t(MarkShape::Cross)] = polygonPath({{-1.75, -5.5}, {1.75, -5.5}, {1.75, -1.75}, {5.5, -1.75},
                                                   {5.5, 1.75}, {1.75, 1.75}, {1.75, 5.5}, {-1.75, 5.5},
                                                   {-1.75, 1.75}, {-5.5, 1.75}, {-5.5, -1.75}, {-1.75, -1.75}});
    QPainterPath ring;
    ring.setFillRule(Qt::OddEvenFill);
    ring.addEllipse(QPointF(), 5.5, 5.5);
    ring.addEllipse(QPointF(), 3, 3);
    paths[size_t(MarkShape::Ring)] = ring;
    paths[size_t(MarkShape::Bar)].addRect(QRectF(-2.25, -5.5, 4.5, 11));
    paths[size_t(MarkShape::Star)] = star(5, 6.5, 2.7);
    QPolygonF pentagon;
    for (int i = 0; i < 5; ++i)
        pentagon << QPointF(5.75 * qSin(2 * M_PI * i / 5), -5.75 * qCos(2 * M_PI * i / 5));
    paths[size_t(MarkShape::Pentagon)].addPolygon(pentagon);
    paths[size_t(MarkShape::Pentagon)].closeSubpath();
    return paths;
}

const QPainterPath &markPath(MarkShape shape)
{
    static const std::array<QPainterPath, 9> paths = makePaths();
    return paths[size_t(shape)];
}

void drawMark(QPainter &painter, MarkShape shape, QPointF centre, const QColor &colour, double size)
{
    const QTransform before = painter.transform();
    painter.translate(centre);
    if (size != 11)
        painter.scale(size / 11, size / 11);
    painter.fillPath(markPath(shape), colour);
    painter.setTransform(before);
}

QString shapeTitle(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Disc:
        return Words::tr("message");
    case MarkShape::Diamond:
        return Words::tr("reply");
    case MarkShape::Square:
        return Words::tr("letter");
    case MarkShape::Triangle:
        return Words::tr("verbal");
    case MarkShape::Cross:
        return Words::tr("condolence");
    case MarkShape::Ring:
        return Words::tr("wreath or basket");
    case MarkShape::Bar:
        return Words::tr("editorial, speech");
    case MarkShape::Star:
        return Words::tr("meeting");
    case MarkShape::Pentagon:
        break;
    }
    return Words::tr("other kind");
}

QIcon markIcon(MarkShape shape, const QColor &colour, int size)
{
    QIcon icon;
    for (int ratio : {1, 2}) {
        QPixmap pixmap(size * ratio, size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMark(painter, shape, QPointF(size / 2.0, size / 2.0), colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

static const struct {
    const char *word;
    const char *title;
} sides[] = {
    {"PRK", QT_TRANSLATE_NOOP("MessageMarks", "North Korea")}, {"CHN", QT_TRANSLATE_NOOP("MessageMarks", "China")},
    {"KOR", QT_TRANSLATE_NOOP("MessageMarks", "South Korea")}, {"USA", QT_TRANSLATE_NOOP("MessageMarks", "United States")},
    {"RUS", QT_TRANSLATE_NOOP("MessageMarks", "Russia")},      {"JPN", QT_TRANSLATE_NOOP("MessageMarks", "Japan")},
    {"VNM", QT_TRANSLATE_NOOP("MessageMarks", "Vietnam")},     {"CUB", QT_TRANSLATE_NOOP("MessageMarks", "Cuba")},
    {"SYR", QT_TRANSLATE_NOOP("MessageMarks", "Syria")},       {"LAO", QT_TRANSLATE_NOOP("MessageMarks", "Laos")},
    {"MNG", QT_TRANSLATE_NOOP("MessageMarks", "Mongolia")},    {"IRN", QT_TRANSLATE_NOOP("MessageMarks", "Iran")},
};

QStringList knownSides()
{
    QStringList words;
    for (const auto &side : sides)
        words << QString::fromLatin1(side.word);
    return words;
}

QColor colourOfSide(const Theme &theme, const QString &side)
{
    if (side == QLatin1String("PRK"))
        return theme.sideFirst;
    if (side == QLatin1String("CHN"))
        return theme.sideSecond;
    if (side.isEmpty())
        return theme.secondary;
    const qsizetype known = knownSides().indexOf(side);
    return theme.codeStripe(known >= 0 ? int(known) : 2 + int(qHash(side, 7) % 10));
}

QString sideTitle(const QString &side)
{
    for (const auto &known : sides) {
        if (side == QLatin1String(known.word))
            return QCoreApplication::translate("MessageMarks", known.title);
    }
    return side.isEmpty() ? Words::tr("Side not stated") : side;
}

static const struct {
    const char *word;
    const char *title;
} actorKindWords[] = {
    {"leader", QT_TRANSLATE_NOOP("MessageMarks", "Leader")}, {"post", QT_TRANSLATE_NOOP("MessageMarks", "Post")},
    {"party", QT_TRANSLATE_NOOP("MessageMarks", "Party")},   {"state", QT_TRANSLATE_NOOP("MessageMarks", "State")},
    {"organ", QT_TRANSLATE_NOOP("MessageMarks", "Organ")},   {"outlet", QT_TRANSLATE_NOOP("MessageMarks", "Outlet")},
    {"place", QT_TRANSLATE_NOOP("MessageMarks", "Place")},
};

QStringList actorKinds()
{
    QStringList words;
    for (const auto &kind : actorKindWords)
        words << QString::fromLatin1(kind.word);
    return words;
}

QString certaintyTitle(const QString &confidence)
{
    if (confidence == QLatin1String("high"))
        return Words::tr("high", "certainty");
    if (confidence == QLatin1String("medium"))
        return Words::tr("medium", "certainty");
    if (confidence == QLatin1String("low"))
        return Words::tr("low", "certainty");
    return confidence.isEmpty() ? Words::tr("not stated", "certainty") : confidence;
}

QString actorKindTitle(const QString &kind)
{
    for (const auto &known : actorKindWords) {
        if (kind == QLatin1String(known.word))
            return QCoreApplication::translate("MessageMarks", known.title);
    }
    return kind;
}

} // namespace haeje
