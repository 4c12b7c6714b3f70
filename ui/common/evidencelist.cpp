// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/evidencelist.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>
#include <QVBoxLayout>

namespace haeje {

static constexpr int pageSize = 50;
static constexpr int barWidth = 3;

/// One passage of the list.
class EvidenceButton : public QAbstractButton
{
public:
    EvidenceButton(const EvidenceItem &item, QWidget *parent)
        : QAbstractButton(parent)
        , m_item(item)
        , m_quoteFont(haeje::font(TypeRole::ReaderBody))
        , m_metaFont(haeje::font(TypeRole::Meta))
    {
        m_quoteFont.setPointSizeF(10.5 * interfaceZoom());
        setObjectName(QStringLiteral("evidenceItem"));
        setAccessibleName(item.quote + QLatin1Char('\n') + item.meta);
        setText(item.quote);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return quoteHeight(width, nullptr) + QFontMetrics(m_metaFont).height() + scaled(18);
    }
    QSize sizeHint() const override { return {scaled(240), heightForWidth(std::max(width(), scaled(200)))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            painter.fillRect(rect(), theme.hover);
        const int quote = quoteHeight(width(), nullptr);
        painter.fillRect(QRect(scaled(4), scaled(6), barWidth, quote),
                         m_item.colour < 0 ? theme.accent : theme.codeStripe(m_item.colour));
        painter.setPen(theme.text);
        quoteHeight(width(), &painter);
        painter.setFont(m_metaFont);
        painter.setPen(theme.secondary);
        const QFontMetrics metrics(m_metaFont);
        painter.drawText(QRect(scaled(4), scaled(10) + quote, width() - scaled(8), metrics.height()), Qt::AlignVCenter,
                         metrics.elidedText(m_item.meta, Qt::ElideRight, width() - scaled(8)));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }

private:
    /// Lays the quote out for that width, draws it if there is a painter, and returns its height.
    int quoteHeight(int width, QPainter *painter) const
    {
        QString text = m_item.quote;
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        QTextLayout layout(text, m_quoteFont);
        const qreal leading = QFontMetricsF(m_quoteFont).height() * 1.15;
        qreal y = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(40, width - scaled(20)));
            line.setPosition({0, y});
            y += leading;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, QPointF(scaled(16), scaled(6)));
        return int(std::ceil(y));
    }

    EvidenceItem m_item;
    QFont m_quoteFont, m_metaFont;
};

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    m_more->setObjectName(QStringLiteral("moreEvidence"));
    connect(m_more, &QPushButton::clicked, this, [this] { showUpTo(m_shown + pageSize); });
}

void EvidenceList::setItems(const QList<EvidenceItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_shown = 0;
    const QList<QAbstractButton *> old = findChildren<QAbstractButton *>(QStringLiteral("evidenceItem"));
    for (QAbstractButton *button : old) {
        layout()->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    showUpTo(pageSize);
}

void EvidenceList::showUpTo(int count)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (; m_shown < std::min<int>(count, int(m_items.size())); ++m_shown) {
        const EvidenceItem &item = m_items.at(m_shown);
        auto *button = new EvidenceButton(item, this);
        connect(button, &QAbstractButton::clicked, this, [this, where = item.where] { Q_EMIT activated(where); });
        column->insertWidget(column->count() - 1, button);
    }
    const int rest = int(m_items.size()) - m_shown;
    m_more->setVisible(rest > 0);
    m_more->setText(tr("Show %n more", nullptr, rest));
}

} // namespace haeje
