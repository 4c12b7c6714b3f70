// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/memo.h"
#include "core/work/memoentries.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace haeje {

class Chip;
class FlowLayout;
class LinkPicker;
class Project;

/// One memo, read and written: title, kind, text, what it is on, its links and what links to it. What was typed is handed over
/// once, when it is left: by going to another memo or another part of the window.
class MemoEditor : public QWidget
{
    Q_OBJECT
public:
    explicit MemoEditor(QWidget *parent = nullptr);

    /// Hands over what was typed for the one before.
    void setProject(Project *project);
    /// Shows it; what is being typed in the same memo stays.
    void show(const MemoEntry &entry);
    /// A new one on that; it is made when it is left with words in it.
    void begin(const EntityRef &on);
    void clear();
    /// Hands over what was typed, if anything was.
    void commit();
    /// None for one that is not made yet.
    EntityRef shown() const { return m_entry.what; }
    bool isPending() const;
    void focusText();

Q_SIGNALS:
    /// A new memo was made, or the shown one was removed for it lost all its words.
    void made(const haeje::EntityRef &memo);
    void goAsked(const haeje::EntityRef &what);
    void failed(const QString &sentence);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildLinks();
    void fill();
    void showLinks();
    void addLinkChip(FlowLayout *row, const EntityRef &to, const QString &name, bool removable);
    void focusMoved(QWidget *now);
    void changeOn(const EntityRef &on);
    void editLinks(const QString &label, const EntityRef &to, bool add);
    void say(const Result<void> &done);
    Memo typed() const;

    Project *m_project = nullptr;
    MemoEntry m_entry;
    bool m_open = false;     ///< one is shown
    bool m_filling = false;
    bool m_writable = false;
    QString m_title, m_kind, m_text; ///< as shown first, before anything was typed
    QLineEdit *m_titleField;
    QComboBox *m_kindBox;
    Chip *m_on;
    QPushButton *m_changeOn;
    QLabel *m_meta;
    QPlainTextEdit *m_textField;
    QWidget *m_linkBox;
    FlowLayout *m_links, *m_from;
    QLabel *m_fromHead;
    Chip *m_addLink;
    LinkPicker *m_picker, *m_onPicker;
};

} // namespace haeje
