// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwindow.h"

#include "core/formats/articles/readers.h"
#include "ui/common/theme.h"
#include "ui/import/importsheetview.h"
#include "ui/import/sheettable.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QCloseEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

namespace haeje {

ImportWindow::ImportWindow(Project &project, Prompts &prompts, Settings &settings, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_project(project)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_view(new ImportSheetView(project, prompts))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("importWindow"));
    setWindowTitle(tr("What was found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::max(scaled(900), room.width() - scaled(80)), std::max(scaled(560), room.height() - scaled(100)));
    restoreGeometry(settings.state(QStringLiteral("importWindow")));
    connect(m_timer, &QTimer::timeout, this, &ImportWindow::step);
    connect(m_view, &ImportSheetView::cancelWanted, this, &QWidget::close);
    connect(m_view, &ImportSheetView::wholeBooksWanted, this, &ImportWindow::setWholeBooks);
    connect(m_view, &ImportSheetView::importWanted, this, [this] {
        m_settings.setState(QStringLiteral("importWindow"), saveGeometry());
        Q_EMIT importWanted(m_view->model()->sheet());
    });
}

ImportWindow::~ImportWindow() = default;

void ImportWindow::read(const QStringList &paths, const ArticleImport::Options &options)
{
    m_paths = paths;
    m_options = options;
    if (paths.size() == 1)
        setWindowTitle(tr("What was found in “%1”").arg(QFileInfo(paths.first()).fileName()));
    begin(std::make_unique<SheetReading>(m_project, paths, options));
}

void ImportWindow::readText(const QString &text, const QString &name)
{
    setWindowTitle(tr("What was found in the text"));
    begin(std::make_unique<SheetReading>(m_project, text, name));
}

void ImportWindow::begin(std::unique_ptr<SheetReading> reading)
{
    m_reading = std::move(reading);
    m_view->model()->setSheet({});
    m_total = m_reading->total();
    m_done = 0;
    m_view->setReading(0, m_total, false);
    m_timer->start(0);
}

/// Steps for some milliseconds; the table is told at most ten times a second, so that long lists stay light.
void ImportWindow::step()
{
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    const int before = m_done;
    do {
        more = m_reading->step(8);
        m_done = m_reading->done();
    } while (more && m_done > before && timer.elapsed() < 30);
    m_total = m_reading->total();
    if (more && m_done == before)
        return m_timer->setInterval(10); // files are being read on other threads
    m_timer->setInterval(isVisible() ? 60 : 0);
    m_view->model()->grow(m_reading->sheet());
    if (!more) {
        m_timer->stop();
        if (!m_view->model()->canUndo())
            m_view->model()->setSheet(m_reading->sheet()); // what the end found out about earlier rows
        m_reading.reset();
    }
    m_view->setReading(m_done, m_total, !more);
    Q_EMIT progressed();
    if (!more)
        Q_EMIT readToEnd();
}

void ImportWindow::setWholeBooks(bool whole)
{
    if (m_paths.isEmpty())
        return;
    if (isEdited() && !m_prompts.confirm(this, tr("Read again"), tr("The files are read again. What you edited in the sheet is lost."), tr("Read again")))
        return m_view->setReading(m_done, m_total, !m_reading);
    m_options.wholeBooks = whole;
    read(m_paths, m_options);
}

bool ImportWindow::isEdited() const
{
    return m_view->model()->canUndo();
}

bool ImportWindow::isClear() const
{
    const ImportSheet &sheet = m_view->model()->sheet();
    if (sheet.rows.isEmpty())
        return true; // tables come in as they are, refusals stand in the report
    const SheetRow &row = sheet.rows.first();
    return sheet.rows.size() == 1 && sheet.refused.isEmpty() && row.likenesses.isEmpty() && !isToLookAt(row);
}

void ImportWindow::closeEvent(QCloseEvent *event)
{
    if (isEdited() && !m_prompts.confirm(this, tr("Leave the sheet"), tr("Nothing of the sheet was imported. What you edited in it is lost."), tr("Leave it"))) {
        event->ignore();
        return;
    }
    m_timer->stop();
    m_reading.reset();
    m_settings.setState(QStringLiteral("importWindow"), saveGeometry());
    event->accept();
    Q_EMIT dismissed();
}

/// Escape asks as the close button does.
void ImportWindow::reject()
{
    close();
}

ShowSheet showSheet(const Settings &settings)
{
    const QString word = settings.value(QStringLiteral("import/show"), QString()).toString();
    return word == QLatin1String("always") ? ShowSheet::Always : word == QLatin1String("doubts") ? ShowSheet::ForDoubts : ShowSheet::ForSeveral;
}

void setShowSheet(Settings &settings, ShowSheet when)
{
    settings.setValue(QStringLiteral("import/show"), when == ShowSheet::Always ? QStringLiteral("always")
                          : when == ShowSheet::ForDoubts ? QStringLiteral("doubts") : QStringLiteral("several"));
}

QString importFilter()
{
    QStringList all, each;
    for (const FormatReader &reader : readers()) {
        QStringList patterns;
        for (const QString &suffix : reader.suffixes)
            patterns << QStringLiteral("*.") + suffix;
        if (patterns.isEmpty())
            continue;
        all += patterns;
        each << QStringLiteral("%1 (%2)").arg(reader.format.toUpper(), patterns.join(QLatin1Char(' ')));
    }
    const QStringList others = {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.zip")};
    for (const QString &pattern : others) {
        if (!all.contains(pattern))
            all << pattern;
    }
    each << ImportWindow::tr("Tables (*.csv *.tsv)") << ImportWindow::tr("Archives (*.zip)");
    return ImportWindow::tr("Everything that can be brought in (%1)").arg(all.join(QLatin1Char(' '))) + QStringLiteral(";;")
        + each.join(QStringLiteral(";;")) + QStringLiteral(";;") + ImportWindow::tr("All files (*)");
}

} // namespace haeje
