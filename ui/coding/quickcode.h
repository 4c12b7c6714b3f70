// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "ui/common/offerpopup.h"

#include <QHash>
#include <QList>

class QLabel;

namespace haeje {

/// One code as the quick box offers it.
struct CodeOffer {
    CodeId code; ///< none for the offer to make the typed path
    QString name;
    QString above; ///< "US factor" for "US factor/hostile forces"
    QString path;
    QString shortcut;
    int colour = 0;
};

/// The offers for what was typed: every word must occur in the path, as indexOfTyped() finds it; names that begin with it come
/// first, then names that hold it, then the rest; among equals those lead that `recent` names first. Inactive codes are not
/// offered. Unless a code is named exactly so, the last offer is to make it.
QList<CodeOffer> codeOffers(const QList<Code> &codes, const QList<CodeId> &recent, const QString &typed);

/// The box in which part of a code's name is typed to put it on the selection. Enter takes the marked offer.
class QuickCode : public OfferPopup
{
    Q_OBJECT
public:
    explicit QuickCode(QWidget *parent = nullptr);

    /// At a global point, moved so that the box stays on the screen.
    void open(const QList<Code> &codes, const QList<CodeId> &recent, const QString &quote, QPoint at);

    /// The words of example passages, shown with the definition; for the next open().
    void setExamples(const QHash<CodeId, QString> &examples) { m_examples = examples; }

Q_SIGNALS:
    void chosen(haeje::CodeId code);
    /// Path of a code that is to be made and put on.
    void created(const QString &path);

private:
    void refill() override;
    void take(int row) override;
    void showMeaning(int row);

    QLabel *m_quote;
    QLabel *m_meaning; ///< definition and rules of the marked code
    QList<Code> m_codes;
    QHash<CodeId, QString> m_examples;
    QList<CodeId> m_recent;
    QList<CodeOffer> m_offers;
};

} // namespace haeje
