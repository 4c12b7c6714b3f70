// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hitcoding.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haeje {

class SearchSession;
class Segments;

/// Asks with which code and how far the hits of a search are coded, and says beforehand how many that makes; or makes
/// passages of them without a code.
class CodeHitsDialog : public QDialog
{
    Q_OBJECT
public:
    CodeHitsDialog(SearchSession &session, bool withCode, QWidget *parent = nullptr);

    QString codePath() const;
    /// What the count was made of: done as it stands when the dialog is accepted.
    const HitPassages &passages() const { return m_passages; }

private:
    void refresh();
    void showCount(const HitPassages &passages);

    SearchSession &m_session;
    bool m_withCode;
    QLineEdit *m_code;
    Segments *m_extent;
    QLabel *m_count;
    QPushButton *m_go;
    HitPassages m_passages;
};

} // namespace haeje
