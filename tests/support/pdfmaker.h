// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace haeje {

/// Sets text on the pages of a PDF, in points from the upper left corner of an A4 page. Needs a QGuiApplication.
class PdfMaker
{
public:
    explicit PdfMaker(const QString &title = {})
        : m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setResolution(72);
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setTitle(title);
        m_painter = std::make_unique<QPainter>(m_writer.get());
    }

    QByteArray bytes()
    {
        m_painter.reset();
        m_writer.reset();
        m_buffer.close();
        return m_bytes;
    }

    void newPage() { m_writer->newPage(); }
    QPainter &painter() { return *m_painter; }

    static QFont font(double points, bool bold = false)
    {
        QFont font;
        font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK KR"), QStringLiteral("Noto Sans CJK KR")});
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    /// A line as it is; returns the y below it.
    double line(double x, double y, const QString &text, double points = 10, bool bold = false)
    {
        m_painter->setFont(font(points, bold));
        m_painter->drawText(QPointF(x, y + points * 1.1), text);
        return y + points * 1.4;
    }

    /// A paragraph wrapped into the width, its first line set in by indent; goes on in the next column where `below` is
    /// reached. Returns the text that found no room.
    QString paragraph(double x, double &y, double width, double below, const QString &text, double points = 10, double indent = 0)
    {
        QTextLayout layout(text, font(points), m_writer.get());
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QString rest;
        for (bool first = true;; first = false) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            if (y + points * 1.4 > below) {
                rest = text.mid(line.textStart());
                break;
            }
            line.setLineWidth(width - (first ? indent : 0));
            line.setPosition(QPointF(first ? indent : 0, y));
            y += points * 1.4;
        }
        layout.endLayout();
        if (rest.isEmpty() || layout.lineCount() > 1) {
            for (int i = 0; i < layout.lineCount() - (rest.isEmpty() ? 0 : 1); ++i)
                layout.lineAt(i).draw(m_painter.get(), QPointF(x, 0));
        }
        return rest;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace haeje
