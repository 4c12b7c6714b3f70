// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/passageparts.h"

#include "core/store/claims.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace haeje {

/// A quote longer than this is shown by its beginning; the article has the whole.
static constexpr int quoteLimit = 600;

QString placeInDocument(const Document &document, int offset)
{
    int paragraph = 0;
    for (const Block &block : document.blocks) {
        const bool heading = block.kind == BlockKind::Title || block.kind == BlockKind::Heading1
            || block.kind == BlockKind::Heading2 || block.kind == BlockKind::Heading3;
        paragraph += !heading;
        if (offset >= block.span.end)
            continue;
        if (block.kind == BlockKind::Title)
            return QuoteView::tr("Title");
        return heading ? QuoteView::tr("Heading") : QuoteView::tr("Paragraph %1").arg(paragraph);
    }
    return {};
}

static QString partyNames(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names.append(party.name);
    return names.isEmpty() ? QuoteView::tr("not stated") : names.join(QStringLiteral(", "));
}

static StandingThing messageThing(const Message &message)
{
    QStringList meta{message.date.display(QLocale()), messageKindTitle(message.kind), message.occasionName};
    meta.removeAll(QString());
    return {message.id, QStringLiteral("message"),
            QuoteView::tr("%1 to %2").arg(partyNames(message.senders), partyNames(message.recipients)),
            meta.join(QStringLiteral(" · "))};
}

static StandingThing figureThing(const Figure &figure)
{
    const QLocale locale;
    QStringList meta;
    if (figure.value && figure.base)
        meta.append(QuoteView::tr("%1 of %2").arg(locale.toString(*figure.value), locale.toString(*figure.base)));
    else if (figure.value)
        meta.append(QStringLiteral("%1 %2").arg(locale.toString(*figure.value), figure.unit).trimmed());
    else
        meta.append(figure.verdict);
    meta.append(figure.category);
    meta.removeAll(QString());
    return {figure.id, QStringLiteral("figure"), figure.statement, meta.join(QStringLiteral(" · "))};
}

QList<StandingThing> thingsStandingOn(const Project &project, PassageId passage)
{
    QList<StandingThing> things;
    for (const ClaimOnPassage &on : project.claims().on(passage)) {
        if (const auto claim = project.claims().find(on.claim))
            things.append({claim->id, QStringLiteral("claim"), claim->statement.simplified(),
                           QStringLiteral("%1 · %2").arg(claimStanceTitle(on.stance), claimKindTitle(claim->kind))});
    }
    for (const MemoId linking : project.memos().linkingTo(passage)) {
        if (const auto memo = project.memos().find(linking))
            things.append({memo->id, QStringLiteral("memo"), memoHeading(memo->title, memo->text), QuoteView::tr("memo that links here · %1").arg(memo->coder)});
    }
    for (const EntityRef &ref : project.passages().standingOn(passage)) {
        if (ref.kind == EntityKind::Message) {
            if (const auto message = project.messages().find(MessageId(ref.id)))
                things.append(messageThing(*message));
        } else if (ref.kind == EntityKind::Figure) {
            if (const auto figure = project.figures().find(FigureId(ref.id)))
                things.append(figureThing(*figure));
        }
    }
    return things;
}

QuoteView::QuoteView(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("passageQuote"));
    m_text->setObjectName(QStringLiteral("passageQuoteText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(scaled(13), 0, 0, 0);
    box->addWidget(m_text);
}

void QuoteView::setQuote(const QString &quote, const QString &language, int colour)
{
    QFont face = haeje::font(TypeRole::ReaderBody, language);
    face.setPointSizeF(10.5 * interfaceZoom());
    m_text->setFont(face);
    m_text->setText(quote.size() > quoteLimit ? quote.left(quoteLimit).trimmed() + QStringLiteral(" …") : quote);
    m_colour = colour;
    update();
}

void QuoteView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(0, 0, 3, height(), m_colour < 0 ? theme.accent : theme.codeStripe(m_colour));
}

StandingRow::StandingRow(const StandingThing &thing, QWidget *parent)
    : QAbstractButton(parent)
    , m_thing(thing)
{
    setObjectName(QStringLiteral("standingRow"));
    setText(thing.title);
    setToolTip(thing.title + (thing.meta.isEmpty() ? QString() : QLatin1Char('\n') + thing.meta));
    setAccessibleName(thing.title + QStringLiteral(", ") + thing.meta);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StandingRow::sizeHint() const
{
    return {scaled(120), m_thing.meta.isEmpty() ? scaled(28) : scaled(44)};
}

void StandingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    const int line = scaled(20), left = scaled(24), top = scaled(3);
    painter.drawPixmap(0, top + (line - scaled(16)) / 2,
                       iconPixmap(m_thing.icon, scaled(16), theme.secondary, devicePixelRatioF()));
    const auto drawLine = [&](TypeRole role, const QColor &colour, const QString &text, int y) {
        painter.setFont(haeje::font(role));
        painter.setPen(colour);
        const QRect row(left, y, width() - left, line);
        painter.drawText(row, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
    };
    drawLine(TypeRole::Interface, theme.text, m_thing.title, top);
    if (!m_thing.meta.isEmpty())
        drawLine(TypeRole::Meta, theme.secondary, m_thing.meta, top + line - 2);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace haeje
