// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace haeje {

/// Asks for a code of the codebook by part of its path: typed, arrow keys, Enter.
class CodeBox : public QDialog
{
    Q_OBJECT
public:
    struct Choice {
        CodeId code; ///< none: the top of the tree
        QString path;
        int colour = 0;
    };

    /// sentence says what becomes of it; action names the button.
    CodeBox(const QString &title, const QString &sentence, const QString &action, const QList<Choice> &choices, QWidget *parent);

    /// One more thing to choose, under the list; the first is chosen.
    void addOptions(const QString &label, const QStringList &options);
    int option() const;

    void accept() override;

Q_SIGNALS:
    void chosen(haeje::CodeId code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();

    QList<Choice> m_choices;
    QList<CodeId> m_shown;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_go;
    QComboBox *m_options = nullptr;
    QVBoxLayout *m_column;
};

} // namespace haeje
