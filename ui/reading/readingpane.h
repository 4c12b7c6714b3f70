// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QToolButton;

namespace haeje {

class ElidedLabel;
class NotesPane;
class Reader;
class ToolRow;

/// One text on the page: its head where two stand side by side, what of its marks is not shown, the reader, the notes
/// beside it.
class ReadingPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPane(QWidget *parent = nullptr);

    Reader &reader() const { return *m_reader; }
    NotesPane &notes() const { return *m_notes; }
    /// The head is there while two texts are; it says which one the commands are for.
    void setHead(bool shown, const QString &title, bool commanded);
    void setHeadActions(const QList<QAction *> &actions);
    /// "12 of 40 codings shown"; empty where all are.
    void setShownWords(const QString &words);

Q_SIGNALS:
    void closeAsked();
    void showAllAsked();

private:
    ToolRow *m_head;
    ElidedLabel *m_title;
    QWidget *m_strip;
    QLabel *m_shown;
    QSplitter *m_splitter;
    Reader *m_reader;
    NotesPane *m_notes;
};

} // namespace haeje
