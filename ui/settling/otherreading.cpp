// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/otherreading.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/settling/readingcard.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace haeje {

/// The first coding of the readings, whose code and words are proposed.
static ReadCoding firstCoding(const DisagreementCase &one)
{
    for (const DisagreementCase::Reading &reading : one.readings) {
        if (!reading.codings.isEmpty())
            return reading.codings.first();
    }
    return {};
}

OtherReading::OtherReading(const DisagreementCase &one, const ReadingContext &context, const QList<QPair<CodeId, QString>> &codes, QWidget *parent)
    : QDialog(parent)
    , m_from(context.part.start)
    , m_codes(codes)
    , m_name(filterField(tr("Part of a code's name"), QStringLiteral("otherName")))
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_chosen(metaLabel({}))
{
    setObjectName(QStringLiteral("otherReading"));
    setWindowTitle(tr("Another reading"));
    resize(scaled(560), scaled(520));
    m_list->setObjectName(QStringLiteral("otherCodes"));
    m_list->setAccessibleName(tr("Code"));
    m_text->setObjectName(QStringLiteral("otherWords"));
    m_text->setAccessibleName(tr("Words"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(haeje::font(TypeRole::ReaderBody, {}, interfaceZoom()));
    m_text->setPlainText(context.text.mid(context.part.start, context.part.length()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Settle so"));
    m_ok->setObjectName(QStringLiteral("otherOk"));
    makePrimary(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(metaLabel(tr("Code")));
    column->addWidget(m_name);
    column->addWidget(m_list, 1);
    column->addWidget(metaLabel(tr("Words: select them, with Shift and the arrows too")));
    column->addWidget(m_text, 1);
    m_chosen->setWordWrap(true);
    column->addWidget(m_chosen);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &OtherReading::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &OtherReading::check);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_text->setFocus(); });
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &OtherReading::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->installEventFilter(this);
    const ReadCoding first = firstCoding(one);
    fill({});
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == first.row.coding.code.value)
            m_list->setCurrentRow(row);
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(first.row.span.start - m_from);
    cursor.setPosition(first.row.span.end - m_from, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    check();
}

void OtherReading::fill(const QString &typed)
{
    const CodeId before = code();
    m_list->clear();
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const auto &[id, path] : std::as_const(m_codes)) {
        if (!std::all_of(words.begin(), words.end(), [&path = path](const QString &word) { return path.contains(word, Qt::CaseInsensitive); }))
            continue;
        auto *item = new QListWidgetItem(path, m_list);
        item->setData(Qt::UserRole, id.value);
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    check();
}

/// Up and down in the field move in the list below it.
bool OtherReading::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

CodeId OtherReading::code() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? CodeId(item->data(Qt::UserRole).toLongLong()) : CodeId();
}

TextSpan OtherReading::span() const
{
    const QTextCursor cursor = m_text->textCursor();
    return {m_from + cursor.selectionStart(), m_from + cursor.selectionEnd()};
}

void OtherReading::check()
{
    const bool ready = code() && !span().isEmpty();
    if (m_ok)
        m_ok->setEnabled(ready);
    m_chosen->setText(ready ? tr("%n characters", nullptr, span().length()) : tr("Choose a code and select the words it is on."));
}

} // namespace haeje
