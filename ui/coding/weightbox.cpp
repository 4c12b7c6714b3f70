// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/weightbox.h"

#include "ui/common/segments.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int mostSegments = 7;

WeightEdit::WeightEdit(int from, int to, std::optional<int> weight, QWidget *parent)
    : QWidget(parent)
    , m_from(from)
    , m_to(to)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (to - from < mostSegments) {
        m_segments = new Segments(this);
        m_segments->setObjectName(QStringLiteral("weightSegments"));
        m_segments->setAccessibleName(tr("Weight"));
        m_segments->add(QStringLiteral("–"), {}, QStringLiteral("weightNone"));
        m_segments->button(0)->setToolTip(tr("No weight"));
        for (int i = from; i <= to; ++i)
            m_segments->add(QString::number(i), {}, QStringLiteral("weight%1").arg(i));
        m_segments->setCurrent(weight ? *weight - from + 1 : 0);
        row->addWidget(m_segments);
        connect(m_segments, &Segments::chosen, this,
                [this](int position) { Q_EMIT chosen(position == 0 ? std::nullopt : std::optional(m_from + position - 1)); });
        setFocusProxy(m_segments);
        return;
    }
    m_number = new QSpinBox(this);
    m_number->setObjectName(QStringLiteral("weightNumber"));
    m_number->setAccessibleName(tr("Weight"));
    m_number->setRange(from - 1, to); // the least says that there is none
    m_number->setSpecialValueText(tr("none"));
    m_number->setKeyboardTracking(false);
    m_number->setValue(weight.value_or(from - 1));
    row->addWidget(m_number);
    connect(m_number, &QSpinBox::valueChanged, this,
            [this](int value) { Q_EMIT chosen(value < m_from ? std::nullopt : std::optional(value)); });
    setFocusProxy(m_number);
}

bool WeightEdit::type(int figure)
{
    if (!m_segments || figure < m_from || figure > m_to || m_to > 9)
        return false;
    m_segments->setCurrent(figure - m_from + 1);
    Q_EMIT chosen(figure);
    return true;
}

WeightBox::WeightBox(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("weightBox"));
    setProperty("look", QStringLiteral("card"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setProperty("look", QStringLiteral("meta"));
    m_title->setFont(haeje::font(TypeRole::Meta));
    m_title->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(10));
    m_column->setSpacing(scaled(6));
    m_column->addWidget(m_title);
}

void WeightBox::open(CodingId coding, const Code &code, std::optional<int> weight, QPoint at)
{
    delete m_edit;
    m_coding = coding;
    m_title->setText(tr("Weight of “%1”, %2 to %3").arg(code.name.left(40)).arg(*code.weightFrom).arg(*code.weightTo));
    m_edit = new WeightEdit(*code.weightFrom, *code.weightTo, weight, this);
    m_column->addWidget(m_edit);
    connect(m_edit, &WeightEdit::chosen, this, [this](std::optional<int> chosenWeight) { Q_EMIT chosen(m_coding, chosenWeight); });
    const QList<QWidget *> parts = m_edit->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->installEventFilter(this);
    adjustSize();
    move(keptOnScreen(parentWidget(), at, size()));
    show();
    m_edit->setFocus();
    if (auto *number = m_edit->findChild<QSpinBox *>())
        number->selectAll(); // what is typed takes its place
}

bool WeightBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (auto *number = m_edit->findChild<QSpinBox *>())
            number->interpretText();
        close();
        return true;
    }
    bool figure = false;
    const int typed = key->text().toInt(&figure);
    if (figure && m_edit->type(typed)) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QPoint keptOnScreen(const QWidget *widget, QPoint at, QSize size)
{
    if (const QScreen *screen = widget ? widget->screen() : nullptr) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    }
    return at;
}

} // namespace haeje
