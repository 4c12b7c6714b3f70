// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"
#include "core/model/passage.h"
#include "core/text/extents.h"
#include "ui/shell/place.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <functional>

class QAction;

namespace haeje {

class CodingDesk;
class LibraryPlace;
class QuickCode;
class WeightBox;
struct CodingChange;

/// Commands on a passage and its codings that need no mouse: edges by key, cut and join, another code, weight and certainty, the same words
/// elsewhere. They work on what is selected in the place's reader: words first, else the selected passage.
class PassageCommands : public QObject
{
    Q_OBJECT
public:
    PassageCommands(const Services &services, CodingDesk &desk, LibraryPlace &place);

    void setProject(Project *project);
    QList<QAction *> actions() const { return m_ordered; }
    QAction *action(const QString &id) const { return m_actions.value(id); }
    /// open: a text is in view; writable: it can be coded.
    void update(bool open, bool writable);

    /// The codes in the order in which they are likely to be wanted, for the quick box; the coder's habits are those of the project.
    QList<CodeId> habit() const;
    /// Each code once, the one put last first.
    QList<CodeId> recent() const;
    /// Opens the box for the weight of the coding put last, if its code has weights and none is given.
    void offerWeight();
    void askRecode(CodingId coding, QPoint at);
    /// Another selection: the next press of an edge's key is an undo entry of its own.
    void endStroke() { m_stroke.invalidate(); }

Q_SIGNALS:
    void passageMade(haeje::PassageId passage);

private:
    QAction *add(const char *id, const QString &text, const QList<const char *> &keys, const std::function<void()> &run);
    void addEdgeCommands(), addCodingCommands();
    void reshape(const std::function<TextSpan(const QString &text, TextSpan span)> &change);
    QString strokeOf(PassageId passage, TextSpan from, TextSpan to);
    void step(int direction, bool extend);
    void split(), join(), recodeHere(), inVivo(), copyCodings(), pasteCodings(), sameWords(), askWeight(), takeOff();
    void mark(CodingState state);
    std::optional<CodingRow> lastCoding() const;
    QPoint below(TextSpan span) const;
    void show(TextSpan span);
    void say(const QString &title, const Result<void> &done);
    void made(const QString &title, const Result<PassageId> &passage);

    Services m_services;
    CodingDesk &m_desk;
    LibraryPlace &m_place;
    Project *m_project = nullptr;
    QuickCode *m_recodeBox;
    WeightBox *m_weightBox;
    QList<QAction *> m_ordered;
    QHash<QString, QAction *> m_actions;
    QList<CodeId> m_uses; ///< newest first
    CodingId m_last;      ///< put last
    CodingId m_recoded;   ///< that the box is open for
    QElapsedTimer m_stroke;   ///< since the last press that moved an edge
    PassageId m_strokeOn;     ///< the passage it was on
    bool m_strokeStart = false, m_strokeEnd = false; ///< and which of its edges moved
    int m_strokes = 0;
    PassageId m_copied;   ///< whose codings are to be put elsewhere
};

} // namespace haeje
