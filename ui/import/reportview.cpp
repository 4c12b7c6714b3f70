// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reportview.h"

#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/shell/prompts.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace haeje {

/// The segments, in their order; what they let through stands in isIn().
enum ReportPart { PartAll, PartTaken, PartToLookAt, PartThere, PartLeft, PartRefused };

static constexpr int fileRole = Qt::UserRole;      ///< position in the report, of the items at the top
static constexpr int kindRole = Qt::UserRole + 1;  ///< what it is about
static constexpr int idRole = Qt::UserRole + 2;
static constexpr int doubtRole = Qt::UserRole + 3; ///< it leads to the document's facts

static bool isIn(int part, const ImportReport::File &file)
{
    using Outcome = ImportReport::Outcome;
    switch (part) {
    case PartTaken: return file.outcome == Outcome::Taken;
    case PartToLookAt: return file.outcome == Outcome::Taken && !file.doubts.isEmpty();
    case PartThere: return file.outcome == Outcome::AlreadyThere;
    case PartLeft: return file.outcome == Outcome::LeftOut || file.outcome == Outcome::Skipped;
    case PartRefused: return file.outcome == Outcome::Refused;
    default: return true;
    }
}

ReportView::ReportView(const ImportReport &report, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_prompts(prompts)
    , m_parts(new Segments)
    , m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("importReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was brought in"));
    auto *summary = new QLabel(report.error.isEmpty() ? report.summary() : report.error);
    summary->setObjectName(QStringLiteral("reportSummary"));
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    summary->setFont(haeje::font(TypeRole::PanelHead));
    summary->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(8));
    if (!report.error.isEmpty())
        summary->setProperty("look", QStringLiteral("error"));
    m_tree->setObjectName(QStringLiteral("reportTree"));
    m_tree->setAccessibleName(tr("Files"));
    m_tree->setHeaderLabels({tr("File"), tr("Outcome"), tr("What")});
    m_tree->setColumnWidth(0, scaled(260));
    m_tree->setColumnWidth(1, scaled(170));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(summary);
    column->addWidget(buildFilters());
    column->addWidget(m_tree, 1);
    column->addWidget(buildButtons());
    connect(m_tree, &QTreeWidget::itemActivated, this, &ReportView::activate);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ReportView::fillFile);
    resize(scaled(980), scaled(560));
    fill();
    m_tree->setFocus();
}

QWidget *ReportView::buildFilters()
{
    auto *row = new ToolRow;
    const QList<QPair<QString, const char *>> parts = {{tr("All"), "reportAll"}, {tr("Taken"), "reportTaken"}, {tr("To look at"), "reportToLookAt"},
        {tr("Already there"), "reportThere"}, {tr("Left out"), "reportLeft"}, {tr("Refused"), "reportRefused"}};
    for (int part = 0; part < parts.size(); ++part) {
        const auto count = std::count_if(m_report.files.begin(), m_report.files.end(), [part](const ImportReport::File &file) { return isIn(part, file); });
        m_parts->add(QStringLiteral("%1 %2").arg(parts.at(part).first, QLocale().toString(qlonglong(count))), {}, QLatin1String(parts.at(part).second));
        m_parts->button(part)->setEnabled(part == PartAll || count > 0);
    }
    connect(m_parts, &Segments::chosen, this, &ReportView::fill);
    row->addWidget(m_parts);
    row->addStretch();
    QLineEdit *field = filterField(tr("Search the report"), QStringLiteral("reportFilter"));
    field->setFixedWidth(scaled(200));
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        fill();
    });
    row->addWidget(field);
    return row;
}

QWidget *ReportView::buildButtons()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    auto *hint = new QLabel(tr("Enter opens a document; on what is to be looked at, its facts."));
    hint->setProperty("look", QStringLiteral("secondary"));
    row->addWidget(hint, 1);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    connect(button(tr("Copy as text"), "reportCopy"), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(toText(m_report)); });
    connect(button(tr("Save..."), "reportSave"), &QPushButton::clicked, this, &ReportView::save);
    QPushButton *close = button(tr("Close"), "reportClose");
    makePrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

/// Everything that is said of a file, for the search.
static QString allWords(const ImportReport::File &file)
{
    QStringList all = {file.path, file.sentence};
    for (const ImportReport::Taken &taken : file.taken)
        all << taken.title << taken.facts;
    for (const Doubt &doubt : file.doubts)
        all << doubt.sentence;
    for (const LeftOut &left : file.leftOut)
        all << left.what << left.text;
    return (all + file.rules).join(QLatin1Char('\n'));
}

bool ReportView::isShown(const ImportReport::File &file) const
{
    if (!isIn(m_parts->current(), file))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = allWords(file);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// What stands below a file is made when it is opened: a report of many thousand files comes at once.
void ReportView::fill()
{
    m_tree->clear();
    QList<QTreeWidgetItem *> items, open;
    for (int i = 0; i < m_report.files.size(); ++i) {
        const ImportReport::File &file = m_report.files.at(i);
        if (!isShown(file))
            continue;
        const bool doubtful = file.outcome == ImportReport::Outcome::Taken && !file.doubts.isEmpty();
        const QString outcome = doubtful ? tr("Taken, please check") : outcomeText(file.outcome);
        QString what = file.sentence;
        if (what.isEmpty() && !file.taken.isEmpty())
            what = file.taken.size() == 1 ? file.taken.first().title : tr("%n documents", nullptr, int(file.taken.size()));
        auto *top = new QTreeWidgetItem({QFileInfo(file.path).fileName(), outcome.left(1).toUpper() + outcome.mid(1), what});
        top->setData(0, fileRole, i);
        top->setToolTip(0, QDir::toNativeSeparators(file.path));
        top->setToolTip(2, what);
        const bool more = !file.taken.isEmpty() || !file.doubts.isEmpty() || !file.leftOut.isEmpty() || !file.rules.isEmpty();
        top->setChildIndicatorPolicy(more ? QTreeWidgetItem::ShowIndicator : QTreeWidgetItem::DontShowIndicator);
        if (doubtful || file.outcome == ImportReport::Outcome::Refused)
            top->setIcon(1, icon(QStringLiteral("warning"), themeOf(this).warning));
        if (more && (doubtful || !m_words.isEmpty() || m_report.files.size() == 1) && open.size() < 50)
            open << top;
        items << top;
    }
    m_tree->addTopLevelItems(items);
    for (QTreeWidgetItem *top : std::as_const(open))
        top->setExpanded(true);
    if (!items.isEmpty())
        m_tree->setCurrentItem(items.first());
}

static QTreeWidgetItem *line(QTreeWidgetItem *top, const QString &what, const QString &more, const QString &text, const EntityRef &about = {})
{
    auto *item = new QTreeWidgetItem(top, {what, more, text});
    item->setToolTip(2, text);
    item->setData(0, kindRole, int(about.kind));
    item->setData(0, idRole, about.id);
    return item;
}

void ReportView::fillFile(QTreeWidgetItem *top)
{
    if (top->parent() || top->childCount() > 0)
        return;
    const ImportReport::File &file = m_report.files.at(top->data(0, fileRole).toInt());
    for (const ImportReport::Taken &taken : file.taken) {
        QTreeWidgetItem *item = line(top, tr("Taken"), taken.versionOf ? tr("as a new version") : QString(), taken.title, taken.what);
        item->setIcon(0, themedIcon(QStringLiteral("doc")));
        for (const QString &fact : taken.facts)
            line(item, {}, {}, fact, taken.what);
        for (const Likeness &likeness : taken.likenesses)
            line(item, tr("Like another"), {}, likenessText(likeness), taken.what);
        if (taken.memos > 0)
            line(item, {}, {}, tr("%n comments became memos", nullptr, taken.memos), taken.what);
    }
    const EntityRef only = file.taken.size() == 1 ? file.taken.first().what : EntityRef();
    for (const Doubt &doubt : file.doubts) {
        QTreeWidgetItem *item = line(top, tr("Please check"), doubt.line > 0 ? tr("line %1").arg(doubt.line) : QString(), doubt.sentence, only);
        item->setIcon(0, icon(QStringLiteral("warning"), themeOf(this).warning));
        item->setData(0, doubtRole, true);
    }
    for (const LeftOut &left : file.leftOut)
        line(top, tr("Left out"), left.line > 0 ? tr("line %1").arg(left.line) : QString(),
             left.text.isEmpty() ? left.what : left.what + QStringLiteral(": ") + left.text);
    for (const QString &rule : file.rules)
        line(top, tr("How it was read"), {}, rule);
}

void ReportView::activate(const QTreeWidgetItem *item)
{
    EntityRef what(EntityKind(item->data(0, kindRole).toInt()), item->data(0, idRole).toLongLong());
    if (!item->parent()) {
        const ImportReport::File &file = m_report.files.at(item->data(0, fileRole).toInt());
        what = file.taken.size() == 1 ? file.taken.first().what : EntityRef();
    }
    if (!what)
        return;
    if (item->data(0, doubtRole).toBool() && what.kind == EntityKind::Document)
        Q_EMIT factsWanted(what);
    else
        Q_EMIT openWanted(what);
}

void ReportView::save()
{
    const QString path = m_prompts.saveFile(this, tr("Save the report"), tr("import report") + QStringLiteral(".txt"),
                                            tr("Text (*.txt);;Table (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(reportBytes(m_report, path)) < 0 || !file.commit())
        m_prompts.fail(this, tr("The report was not saved"),
                       tr("“%1” could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace haeje
