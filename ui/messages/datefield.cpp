// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/datefield.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace haeje {

DateField::DateField(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_reading(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_reading);
    setFocusProxy(m_edit);
    m_edit->setObjectName(objectName);
    m_edit->setPlaceholderText(tr("2021-07-11, 2021-07, 2021 or 2018-03-25/2018-03-28"));
    m_reading->setObjectName(objectName + QStringLiteral("Reading"));
    m_reading->setFont(haeje::font(TypeRole::Meta));
    m_reading->setWordWrap(true);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    read();
}

void DateField::setDate(const EdtfDate &date)
{
    m_edit->setText(date.text());
}

std::optional<EdtfDate> DateField::date() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? EdtfDate() : EdtfDate::parse(text);
}

void DateField::read()
{
    const auto read = date();
    QPalette palette = this->palette();
    const Theme &theme = themeOf(palette);
    palette.setColor(QPalette::WindowText, read ? theme.secondary : theme.error);
    m_reading->setPalette(palette);
    m_reading->setText(read ? dateReading(*read, locale())
                            : tr("This is no date. Write a day as 2021-07-11, a month as 2021-07, a year as 2021, "
                                 "an interval as 2018-03-25/2018-03-28; add ? where it is uncertain."));
    m_edit->setAccessibleDescription(m_reading->text());
    Q_EMIT changed();
}

} // namespace haeje
