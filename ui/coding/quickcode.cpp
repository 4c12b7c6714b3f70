// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/quickcode.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace haeje {

/// Swatch, name, the codes above it in secondary text, the key at the right.
class OfferDelegate : public QStyledItemDelegate
{
public:
    OfferDelegate(const QList<CodeOffer> &offers, QWidget *parent)
        : QStyledItemDelegate(parent)
        , m_offers(offers)
        , m_widget(parent)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, scaled(28)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.row() >= m_offers.size())
            return;
        const Theme &theme = themeOf(m_widget);
        const CodeOffer &offer = m_offers.at(index.row());
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.hover);
        QRect rest = option.rect.adjusted(scaled(10), 0, -scaled(10), 0);
        paintMark(painter, offer, rest, theme);
        rest.setLeft(rest.left() + scaled(20));
        if (!offer.shortcut.isEmpty()) {
            paintKey(painter, offer.shortcut, rest, theme);
            rest.setRight(rest.right() - scaled(24));
        }
        painter->setFont(font(TypeRole::Interface));
        painter->setPen(theme.text);
        const QString name = offer.code ? offer.name : QuickCode::tr("Create “%1”").arg(offer.path);
        const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignVCenter, shown);
        rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(shown) + scaled(8));
        if (offer.code && !offer.above.isEmpty() && rest.width() > scaled(24)) {
            painter->setFont(font(TypeRole::Meta));
            painter->setPen(theme.secondary);
            painter->drawText(rest, Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(offer.above, Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }

private:
    /// The key that puts the code on without this box.
    static void paintKey(QPainter *painter, const QString &key, const QRect &rest, const Theme &theme)
    {
        const int side = scaled(16);
        const QRectF cap(rest.right() - side, rest.center().y() - side / 2, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.control, 1));
        painter->setBrush(theme.page);
        painter->drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setFont(font(TypeRole::Small));
        painter->setPen(theme.text);
        painter->drawText(cap, Qt::AlignCenter, key);
    }

    void paintMark(QPainter *painter, const CodeOffer &offer, const QRect &rest, const Theme &theme) const
    {
        if (!offer.code) {
            const int side = scaled(14);
            painter->drawPixmap(rest.left() - 2, rest.center().y() - side / 2,
                                iconPixmap(QStringLiteral("plus"), side, theme.text, m_widget->devicePixelRatioF()));
            return;
        }
        const int side = scaled(10);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.codeStripe(offer.colour));
        painter->drawRoundedRect(QRect(rest.left(), rest.center().y() - side / 2, side, side), 2, 2);
    }

    const QList<CodeOffer> &m_offers;
    const QWidget *m_widget;
};

QuickCode::QuickCode(QWidget *parent)
    : OfferPopup(QStringLiteral("quickCode"), parent)
    , m_quote(new ElidedLabel({}, this))
    , m_meaning(new QLabel(this))
{
    m_quote->setProperty("look", QStringLiteral("meta"));
    m_quote->setFont(haeje::font(TypeRole::Meta));
    m_words->setObjectName(QStringLiteral("quickCodeName"));
    m_words->setPlaceholderText(tr("Part of a code’s name, or above/below for a new one"));
    m_words->setAccessibleName(tr("Code to put on the selection"));
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new OfferDelegate(m_offers, m_list));
    m_column->insertWidget(1, m_quote);
    m_meaning->setObjectName(QStringLiteral("quickCodeMeaning"));
    m_meaning->setProperty("look", QStringLiteral("secondary"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setMaximumHeight(scaled(96));
    m_column->addWidget(m_meaning);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuickCode::showMeaning);
}

void QuickCode::open(const QList<Code> &codes, const QList<CodeId> &recent, const QString &quote, QPoint at)
{
    m_codes = codes;
    m_recent = recent;
    m_quote->setText(tr("for “%1”").arg(quote.simplified().left(200)));
    openAt(at, {scaled(340), scaled(360)});
}

void QuickCode::refill()
{
    m_offers = codeOffers(m_codes, m_recent, m_words->text());
    m_list->clear();
    for (const CodeOffer &offer : m_offers)
        m_list->addItem(offer.code ? offer.path : tr("Create “%1”").arg(offer.path));
    m_list->setCurrentRow(0);
}

void QuickCode::showMeaning(int row)
{
    QStringList lines;
    const CodeId id = row >= 0 && row < m_offers.size() ? m_offers.at(row).code : CodeId();
    const auto code = std::find_if(m_codes.begin(), m_codes.end(), [id](const Code &one) { return id && one.id == id; });
    if (code != m_codes.end()) {
        lines = {code->definition, code->includeRule.isEmpty() ? QString() : tr("Put on: %1").arg(code->includeRule),
                 code->excludeRule.isEmpty() ? QString() : tr("Not put on: %1").arg(code->excludeRule)};
        if (const QString example = m_examples.value(id).simplified(); !example.isEmpty())
            lines << tr("Example: “%1”").arg(example.left(160) + (example.size() > 160 ? QStringLiteral("…") : QString()));
        lines.removeAll(QString());
    }
    m_meaning->setText(lines.join(QLatin1Char('\n')));
    m_meaning->setVisible(!lines.isEmpty());
}

void QuickCode::take(int row)
{
    if (row >= m_offers.size())
        return;
    const CodeOffer offer = m_offers.at(row);
    close();
    if (offer.code)
        Q_EMIT chosen(offer.code);
    else
        Q_EMIT created(offer.path);
}

} // namespace haeje
