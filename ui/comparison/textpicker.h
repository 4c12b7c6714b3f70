// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/offerpopup.h"

#include <QList>

namespace haeje {

/// A text of a message as a line to choose: "2021-07-11 · E095 · en · ...".
struct OfferedText {
    DocumentId document;
    QString label;
};

/// The box in which one of many texts is chosen by typing parts of its line: date, key, language, headline, outlet.
class TextPicker : public OfferPopup
{
    Q_OBJECT
public:
    explicit TextPicker(QWidget *parent = nullptr);

    /// At a global point.
    void open(const QList<OfferedText> &texts, QPoint at);

Q_SIGNALS:
    void chosen(haeje::DocumentId document);

private:
    void refill() override;
    void take(int row) override;

    QList<OfferedText> m_texts;
    QList<DocumentId> m_offers; ///< of each row
};

} // namespace haeje
