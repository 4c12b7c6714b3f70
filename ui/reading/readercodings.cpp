// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codingsign.h"
#include "ui/common/theme.h"
#include "ui/reading/readerstate.h"

#include <QMenu>
#include <QPainter>

namespace haeje {

static constexpr int swatchSide = 12;

static QIcon swatchOf(const QWidget *widget, const ReaderCoding &coding)
{
    const Theme &theme = themeOf(widget);
    const double ratio = widget->devicePixelRatioF();
    QPixmap picture(QSize(swatchSide, swatchSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coding.code ? theme.codeStripe(coding.colour) : theme.accent);
    painter.drawRoundedRect(QRectF(1, 1, swatchSide - 2, swatchSide - 2), 2, 2);
    return QIcon(picture);
}

/// "! US factor/hostile forces · KL"
static QString wordsOf(const ReaderCoding &coding)
{
    if (!coding.code)
        return Reader::tr("Passage without a code");
    const QString path = coding.codePath.isEmpty() ? coding.codeName : coding.codePath;
    const QString sign = codingSign(coding.state);
    const QString code = sign.isEmpty() ? path : sign + QLatin1Char(' ') + path;
    return coding.coder.isEmpty() ? code : QStringLiteral("%1 · %2").arg(code, coding.coder);
}

void ReaderState::listCodings(const std::vector<int> &which, QPoint global)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("readerCodings"));
    for (const int i : which) {
        const ReaderCoding &coding = marks.at(i);
        QAction *action = menu->addAction(swatchOf(q, coding), wordsOf(coding).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setIconVisibleInMenu(true);
        const PassageId wanted = coding.passage;
        QObject::connect(action, &QAction::triggered, q, [this, wanted] {
            if (!marks.spanOf(wanted).isEmpty())
                activate(wanted);
        });
    }
    menu->popup(global);
}

/// By keyboard: all codings over the caret, however many.
void ReaderState::listCodingsAtCaret()
{
    const std::vector<int> here = marks.overlapping({caret, caret + 1});
    if (!here.empty())
        listCodings(here, q->viewport()->mapToGlobal(q->rectOf(caret).bottomLeft().toPoint()));
}

QString ReaderState::moreTip(const StripeBox &box) const
{
    static constexpr size_t named = 12;
    QStringList lines{Reader::tr("%n more codings here; click to choose one", nullptr, int(box.more.size()))};
    for (size_t i = 0; i < std::min(named, box.more.size()); ++i)
        lines += wordsOf(marks.at(box.more[i]));
    if (box.more.size() > named)
        lines += QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}

} // namespace haeje
