// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace haeje {

/// Every question to the user goes through here, so that a test can answer it.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Paths chosen; empty when cancelled. filter as in QFileDialog.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A folder; empty when cancelled.
    virtual QString openFolder(QWidget *, const QString &) { return {}; }
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter) = 0;
    /// One line or, if multiline, a text; nothing when cancelled.
    virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                        const QString &initial = {}, bool multiline = false) = 0;
    /// action names the button that goes ahead ("Delete 3 codes").
    virtual bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &action) = 0;
    /// A sentence that something went wrong.
    virtual void fail(QWidget *parent, const QString &title, const QString &sentence) = 0;
};

/// The real dialogs.
class DialogPrompts : public Prompts
{
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &initial,
                                bool multiline) override;
    bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &action) override;
    void fail(QWidget *parent, const QString &title, const QString &sentence) override;
};

} // namespace haeje
