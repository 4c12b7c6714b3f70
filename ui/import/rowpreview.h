// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/sheetcells.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace haeje {

class ArticleText;
class ElidedLabel;

/// What was found in the row of the sheet that is chosen: what it is like, what to look at, its facts with the words
/// they rest on, what was left out, and the beginning of its text.
class RowPreview : public QWidget
{
    Q_OBJECT
public:
    explicit RowPreview(QWidget *parent = nullptr);

    /// Null shows what to do instead.
    void setRow(const SheetRow *row);
    /// Splitting and joining wait until everything is read.
    void setRestructuring(bool possible);

Q_SIGNALS:
    void choiceMade(haeje::RowChoice choice, haeje::DocumentId versionOf);
    void foundTaken(int found);
    void compareWanted(int likeness);
    void splitWanted();
    void joinWanted();
    void unjoinWanted();

private:
    void fillFacts(const SheetRow &row);
    void addLikenesses(QVBoxLayout *into, const SheetRow &row);
    void addChoices(QVBoxLayout *into, const SheetRow &row, const Likeness &likeness);
    void addDoubts(QVBoxLayout *into, const SheetRow &row);
    void addFound(QVBoxLayout *into, const SheetRow &row);
    void addLeftOut(QVBoxLayout *into, const SheetRow &row);
    void readText(const SheetRow &row);

    ElidedLabel *m_title;
    QLabel *m_meta;
    QScrollArea *m_scroll;
    ArticleText *m_text;
    QPushButton *m_split;
    QPushButton *m_join;
    QWidget *m_body;
    QLabel *m_empty;
    int m_reading = 0; ///< which reading of a text the preview waits for
    bool m_possible = true;
    bool m_joined = false;
    bool m_several = false;
};

} // namespace haeje
