// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/textspan.h"
#include "core/model/document.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;

namespace haeje {

class Project;

/// "Paragraph 2", "Title", "Heading": where in the document that offset stands.
QString placeInDocument(const Document &document, int offset);

/// Something that stands on a passage, as one row says it.
struct StandingThing {
    EntityRef what;
    QString icon;
    QString title;
    QString meta;
};
/// Messages, figures and whatever else names the passage as its evidence.
QList<StandingThing> thingsStandingOn(const Project &project, PassageId passage);

/// A quote in the reader's face with a bar at its left; a long one is shown by its beginning.
class QuoteView : public QFrame
{
    Q_OBJECT
public:
    explicit QuoteView(QWidget *parent = nullptr);
    /// colour of the code palette; -1: accent.
    void setQuote(const QString &quote, const QString &language, int colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    int m_colour = -1;
};

/// One row of "Stands on it": icon, title, meta. A click leads there.
class StandingRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StandingRow(const StandingThing &thing, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StandingThing m_thing;
};

} // namespace haeje
