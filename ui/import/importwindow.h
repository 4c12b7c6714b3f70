// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/sheetmodel.h"

#include <QDialog>

#include <memory>

class QTimer;

namespace haeje {

class ImportSheetView;
class Project;
class Prompts;
class Settings;

/// Reads what files, folders, an archive or a pasted text hold, and shows it before it is taken. A window of its own, not
/// modal; it may read hidden, for a file that needs no look. The project must outlive it.
class ImportWindow : public QDialog
{
    Q_OBJECT
public:
    ImportWindow(Project &project, Prompts &prompts, Settings &settings, QWidget *parent);
    ~ImportWindow() override;

    void read(const QStringList &paths, const ArticleImport::Options &options);
    void readText(const QString &text, const QString &name);
    ImportSheetView *view() const { return m_view; }
    /// Not over yet.
    bool isReading() const { return m_reading != nullptr; }
    int total() const { return m_total; }
    int done() const { return m_done; }
    /// Edited by the user, so that closing it would lose work.
    bool isEdited() const;
    /// One document without a doubt, or nothing that could be looked at: the sheet may be passed over.
    bool isClear() const;

Q_SIGNALS:
    void progressed();
    void readToEnd();
    void importWanted(const haeje::ImportSheet &sheet);
    void dismissed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    void begin(std::unique_ptr<SheetReading> reading);
    void step();
    void setWholeBooks(bool whole);

    Project &m_project;
    Prompts &m_prompts;
    Settings &m_settings;
    ImportSheetView *m_view;
    QTimer *m_timer;
    std::unique_ptr<SheetReading> m_reading;
    QStringList m_paths;
    ArticleImport::Options m_options;
    int m_total = 0, m_done = 0;
};

/// When the sheet is shown: kept as "import/show".
enum class ShowSheet { Always, ForSeveral, ForDoubts };
ShowSheet showSheet(const Settings &settings);
void setShowSheet(Settings &settings, ShowSheet when);

/// Every format that can be brought in, as QFileDialog takes it: all of them first, then each.
QString importFilter();

} // namespace haeje
