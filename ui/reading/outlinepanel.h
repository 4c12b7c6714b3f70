// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readermodel.h"
#include "ui/reading/sections.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace haeje {

/// The headings of a text with the codings under each, and where the reader is among them.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setDocument(const Document &document);
    /// Those that are shown; a coding counts where it begins, so each heading's number holds those below it.
    void setCodings(const QList<ReaderCoding> &codings);
    /// One more (1) or one less (-1) of them.
    void note(const ReaderCoding &coding, int delta);
    /// Marks the section that holds the offset. A section that was chosen here stays marked while its heading is within
    /// the view, so that the last ones, which cannot come to the top, are marked too.
    void setPlace(int offset, TextSpan view);
    const QList<TextSection> &sections() const { return m_sections; }
    /// Indented, each with its number of codings.
    QString plainText() const;

Q_SIGNALS:
    void sectionChosen(haeje::TextSpan heading);
    /// Back to the text.
    void left();
    void closeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter(const QString &words);
    void showCount(int section);
    void choose(QTreeWidgetItem *item);

    QStackedWidget *m_pages;
    QTreeWidget *m_tree;
    QLineEdit *m_filter;
    QLabel *m_none;
    QList<TextSection> m_sections;
    QList<QTreeWidgetItem *> m_items; ///< beside m_sections
    QList<int> m_counts;              ///< beside m_sections
    int m_chosen = -1;
};

} // namespace haeje
