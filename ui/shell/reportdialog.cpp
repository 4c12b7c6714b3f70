// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportdialog.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>

namespace haeje {

namespace {

class ImportReportView
{
    Q_DECLARE_TR_FUNCTIONS(haeje::ImportReportView)
public:
    static QTreeWidget *tree(const ImportReport &report, MainWindow &window, QWidget *parent);
    static QString outcome(const ImportReport::File &file);
    static void save(const ImportReport &report, MainWindow &window, QWidget *parent);

private:
    static void addFile(QTreeWidget *tree, const ImportReport::File &file);
};

QString ImportReportView::outcome(const ImportReport::File &file)
{
    switch (file.outcome) {
    case ImportReport::Outcome::AlreadyThere:
        return tr("Already there");
    case ImportReport::Outcome::Refused:
        return tr("Refused");
    case ImportReport::Outcome::LeftOut:
    case ImportReport::Outcome::Skipped:
        return outcomeText(file.outcome);
    case ImportReport::Outcome::Taken:
        break;
    }
    return file.doubts.isEmpty() ? tr("Taken") : tr("Taken, please check");
}

QTreeWidgetItem *line(QTreeWidgetItem *parent, const QString &what, const QString &text)
{
    auto *item = new QTreeWidgetItem(parent, {what, QString(), text});
    item->setToolTip(2, text);
    return item;
}

void ImportReportView::addFile(QTreeWidget *tree, const ImportReport::File &file)
{
    auto *top = new QTreeWidgetItem(tree, {QFileInfo(file.path).fileName(), outcome(file), file.sentence});
    top->setToolTip(0, QDir::toNativeSeparators(file.path));
    top->setToolTip(2, file.sentence);
    const bool trouble = file.outcome == ImportReport::Outcome::Refused || !file.doubts.isEmpty();
    for (const ImportReport::Taken &taken : file.taken) {
        auto *item = line(top, tr("Taken"), (QStringList{taken.title} + taken.facts).join(QStringLiteral(" · ")));
        item->setData(0, Qt::UserRole, QVariant::fromValue(int(taken.what.kind)));
        item->setData(0, Qt::UserRole + 1, taken.what.id);
    }
    for (const Doubt &doubt : file.doubts)
        line(top, doubt.line > 0 ? tr("Please check, line %1").arg(doubt.line) : tr("Please check"), doubt.sentence);
    for (const LeftOut &left : file.leftOut)
        line(top, left.line > 0 ? tr("Left out, line %1").arg(left.line) : tr("Left out"),
             left.text.isEmpty() ? left.what : left.what + QStringLiteral(": ") + left.text);
    for (const QString &rule : file.rules)
        line(top, tr("How it was read"), rule);
    if (trouble) {
        top->setIcon(1, icon(QStringLiteral("warning"), themeOf(tree).warning));
        top->setExpanded(true);
    }
}

QTreeWidget *ImportReportView::tree(const ImportReport &report, MainWindow &window, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QStringLiteral("reportTree"));
    tree->setHeaderLabels({tr("File"), tr("Outcome"), tr("What")});
    tree->setColumnWidth(0, scaled(220));
    tree->setColumnWidth(1, scaled(190));
    tree->setUniformRowHeights(true);
    for (const ImportReport::File &file : report.files)
        addFile(tree, file);
    QObject::connect(tree, &QTreeWidget::itemActivated, &window, [&window](const QTreeWidgetItem *item) {
        const EntityRef what(EntityKind(item->data(0, Qt::UserRole).toInt()), item->data(0, Qt::UserRole + 1).toLongLong());
        if (what)
            window.navigator().goTo(what);
    });
    return tree;
}

void ImportReportView::save(const ImportReport &report, MainWindow &window, QWidget *parent)
{
    const QString path = window.prompts().saveFile(parent, tr("Save the report"), tr("import report") + QStringLiteral(".txt"),
                                                   tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toText(report).toUtf8()) < 0 || !file.commit())
        window.prompts().fail(parent, tr("The report was not saved"),
                              tr("“%1” could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

void showReport(const ImportReport &report, MainWindow &window)
{
    using View = ImportReportView;
    auto *dialog = new QDialog(&window);
    dialog->setObjectName(QStringLiteral("importReport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ImportReportView::tr("What was brought in"));
    dialog->resize(scaled(860), scaled(480));
    auto *summary = new QLabel(report.error.isEmpty() ? report.summary() : report.error, dialog);
    summary->setObjectName(QStringLiteral("reportSummary"));
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    summary->setFont(font(TypeRole::PanelHead));
    if (!report.error.isEmpty())
        summary->setProperty("look", QStringLiteral("error"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12));
    column->setSpacing(scaled(12));
    column->addWidget(summary);
    column->addWidget(View::tree(report, window, dialog), 1);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->addStretch();
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, dialog);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    QObject::connect(button(ImportReportView::tr("Copy as text"), "reportCopy"), &QPushButton::clicked, dialog,
                     [report] { QGuiApplication::clipboard()->setText(toText(report)); });
    QObject::connect(button(ImportReportView::tr("Save as text..."), "reportSave"), &QPushButton::clicked, dialog,
                     [report, dialog, &window] { View::save(report, window, dialog); });
    QPushButton *close = button(ImportReportView::tr("Close"), "reportClose");
    makePrimary(close);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    dialog->show();
}

} // namespace haeje
