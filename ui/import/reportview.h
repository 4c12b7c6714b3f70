// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/importreport.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace haeje {

class Prompts;
class Segments;

/// What an import did, file by file: taken with its facts, left out, doubtful, refused, alike. Filtered by outcome and by
/// words; copied; saved as text, CSV or JSON. What was taken can be opened, a doubt leads to the facts of its document.
class ReportView : public QDialog
{
    Q_OBJECT
public:
    ReportView(const ImportReport &report, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const haeje::EntityRef &what);
    void factsWanted(const haeje::EntityRef &document);

private:
    QWidget *buildFilters();
    QWidget *buildButtons();
    void fill();
    void fillFile(QTreeWidgetItem *top);
    bool isShown(const ImportReport::File &file) const;
    void activate(const QTreeWidgetItem *item);
    void save();

    ImportReport m_report;
    Prompts &m_prompts;
    Segments *m_parts;
    QTreeWidget *m_tree;
    QStringList m_words;
};

} // namespace haeje
