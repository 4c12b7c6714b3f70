// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/textpicker.h"

#include "ui/common/theme.h"

#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace haeje {

TextPicker::TextPicker(QWidget *parent)
    : OfferPopup(QStringLiteral("textPicker"), parent)
{
    m_words->setObjectName(QStringLiteral("textPickerWords"));
    m_words->setPlaceholderText(tr("Part of a date, key, headline or outlet"));
    m_words->setAccessibleName(tr("Text to set beside the others"));
    m_list->setTextElideMode(Qt::ElideRight);
}

void TextPicker::open(const QList<OfferedText> &texts, QPoint at)
{
    m_texts = texts;
    openAt(at, {scaled(520), scaled(320)});
}

void TextPicker::refill()
{
    const QStringList words = m_words->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    m_offers.clear();
    for (const OfferedText &text : std::as_const(m_texts)) {
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.label.contains(word, Qt::CaseInsensitive); }))
            continue;
        m_offers.append(text.document);
        m_list->addItem(text.label);
        m_list->item(m_list->count() - 1)->setToolTip(text.label);
    }
    m_list->setCurrentRow(0);
}

void TextPicker::take(int row)
{
    if (row >= m_offers.size())
        return;
    const DocumentId document = m_offers.at(row);
    close();
    Q_EMIT chosen(document);
}

} // namespace haeje
