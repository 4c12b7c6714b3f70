// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/quickcode.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
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
    : QFrame(parent, Qt::Popup)
    , m_quote(new ElidedLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_meaning(new QLabel(this))
{
    setObjectName(QStringLiteral("quickCode"));
    setProperty("look", QStringLiteral("card"));
    setFrameShape(QFrame::StyledPanel);
    m_quote->setProperty("look", QStringLiteral("meta"));
    m_quote->setFont(haeje::font(TypeRole::Meta));
    m_name->setObjectName(QStringLiteral("quickCodeName"));
    m_name->setPlaceholderText(tr("Part of a code’s name, or above/below for a new one"));
    m_name->setAccessibleName(tr("Code to put on the selection"));
    m_name->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("quickCodeList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new OfferDelegate(m_offers, m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    column->setSpacing(scaled(6));
    column->addWidget(m_name);
    column->addWidget(m_quote);
    column->addWidget(m_list, 1);
    m_meaning->setObjectName(QStringLiteral("quickCodeMeaning"));
    m_meaning->setProperty("look", QStringLiteral("secondary"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setMaximumHeight(scaled(96));
    column->addWidget(m_meaning);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuickCode::showMeaning);
    connect(m_name, &QLineEdit::textChanged, this, &QuickCode::refill);
    connect(m_list, &QListWidget::itemClicked, this, &QuickCode::take);
}

void QuickCode::open(const QList<Code> &codes, const QList<CodeId> &recent, const QString &quote, QPoint at)
{
    m_codes = codes;
    m_recent = recent;
    m_quote->setText(tr("for “%1”").arg(quote.simplified().left(200)));
    m_name->clear();
    refill();
    resize(scaled(340), scaled(360));
    if (const QScreen *screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_name->setFocus();
}

void QuickCode::refill()
{
    m_offers = codeOffers(m_codes, m_recent, m_name->text());
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

void QuickCode::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_offers.size())
        return;
    const CodeOffer offer = m_offers.at(row);
    close();
    if (offer.code)
        Q_EMIT chosen(offer.code);
    else
        Q_EMIT created(offer.path);
}

bool QuickCode::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int rows = m_list->count();
    const auto go = [&](int row) {
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, rows - 1)));
        return true;
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        return go(m_list->currentRow() + 1);
    case Qt::Key_Up:
        return go(m_list->currentRow() - 1);
    case Qt::Key_PageDown:
        return go(m_list->currentRow() + 8);
    case Qt::Key_PageUp:
        return go(m_list->currentRow() - 8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace haeje
