// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/plaintext.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace haeje {

/// The blocks of an article, to tick those that begin a document of their own.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SplitDialog(const ImportedArticle &article, QWidget *parent = nullptr);

    /// Numbers of the blocks ticked.
    QList<int> blocks() const;

private:
    void tickAlike();
    void refresh();

    QListWidget *m_list;
    QPushButton *m_alike;
    QPushButton *m_go;
};

} // namespace haeje
