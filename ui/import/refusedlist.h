// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/importsheet.h"
#include "ui/common/structtable.h"

#include <QWidget>

namespace haeje {

class SortFilter;

/// The files that are not taken, each with the sentence why.
class RefusedList : public QWidget
{
    Q_OBJECT
public:
    explicit RefusedList(QWidget *parent = nullptr);

    void setSheet(const ImportSheet &sheet);
    void setWords(const QString &words);
    bool isEmpty() const { return m_model->rowCount() == 0; }

private:
    struct Row {
        QString path, outcome, sentence;
        bool skipped = false;
    };
    StructTable<Row> *m_model;
    SortFilter *m_shown;
};

} // namespace haeje
