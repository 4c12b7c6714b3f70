// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsdialog.h"

#include "core/store/project.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/import/importwindow.h"
#include "ui/shell/identity.h"
#include "ui/shell/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace haeje {

/// A choice of words whose stored form differs from what is shown. chosen is called after the event has run its
/// course: a change of language or zoom makes the window's contents anew.
static QComboBox *choice(const QString &name, const QList<QPair<QString, QVariant>> &items, const QVariant &current,
                         const std::function<void(const QVariant &)> &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const auto &[title, value] : items)
        box->addItem(title, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    QObject::connect(box, &QComboBox::activated, parent, [box, chosen, parent] {
        QTimer::singleShot(0, parent, [value = box->currentData(), chosen] { chosen(value); });
    });
    return box;
}

static QLabel *hint(const QString &text, QWidget *parent)
{
    QLabel *label = metaLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent, const Project *project)
    : QDialog(parent)
    , m_settings(settings)
    , m_project(project)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setMaximumWidth(scaled(480));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addAppearance(form);
    addReader(form);
    addImport(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    column->addLayout(form);
    column->addSpacing(scaled(12));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::addAppearance(QFormLayout *form)
{
    auto *coder = new QLineEdit(m_settings.coder(), this);
    coder->setObjectName(QStringLiteral("settings.coder"));
    connect(coder, &QLineEdit::editingFinished, this, [this, coder] {
        if (!coder->text().trimmed().isEmpty())
            m_settings.setCoder(coder->text().trimmed());
    });
    form->addRow(tr("Coder"), coder);
    form->addRow({}, hint(tr("Your codings and memos are signed with this name."), this));
    if (m_project) {
        auto *here = new QLineEdit(m_project->coder(), this);
        here->setObjectName(QStringLiteral("settings.coderHere"));
        connect(here, &QLineEdit::editingFinished, this, [this, here] {
            if (here->text().trimmed() != m_project->coder())
                keepCoder(*m_project, m_settings, here->text());
        });
        form->addRow(tr("Coder in %1").arg(m_project->name()), here);
    }
    form->addRow(tr("Theme"), choice(QStringLiteral("settings.theme"),
                                     {{tr("As the system"), QStringLiteral("system")},
                                      {tr("Light"), QStringLiteral("light")},
                                      {tr("Dark"), QStringLiteral("dark")}},
                                     m_settings.theme(), [this](const QVariant &v) { m_settings.setTheme(v.toString()); }, this));
    form->addRow(tr("Language"), choice(QStringLiteral("settings.language"),
                                        {{tr("As the system"), QStringLiteral("system")},
                                         {QStringLiteral("English"), QStringLiteral("en")},
                                         {QStringLiteral("한국어"), QStringLiteral("ko")}},
                                        m_settings.language(),
                                        [this](const QVariant &v) { m_settings.setLanguage(v.toString()); }, this));
    QList<QPair<QString, QVariant>> zooms;
    for (int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        zooms.append({QStringLiteral("%1 %").arg(percent), percent});
    form->addRow(tr("Interface zoom"), choice(QStringLiteral("settings.zoom"), zooms, qRound(m_settings.zoom() * 100),
                                              [this](const QVariant &v) { m_settings.setZoom(v.toInt() / 100.0); }, this));
}

void SettingsDialog::addReader(QFormLayout *form)
{
    QList<QPair<QString, QVariant>> sizes;
    for (double points : {10.0, 11.0, 12.5, 14.0, 16.0, 18.0, 20.0, 24.0})
        sizes.append({tr("%1 pt").arg(points), points});
    const double now = m_settings.readerZoom() * 12.5;
    double nearest = 12.5;
    for (const auto &size : std::as_const(sizes)) {
        if (std::abs(size.second.toDouble() - now) < std::abs(nearest - now))
            nearest = size.second.toDouble();
    }
    form->addRow(tr("Reading size"), choice(QStringLiteral("settings.readerSize"), sizes, nearest,
                                            [this](const QVariant &v) { m_settings.setReaderZoom(v.toDouble() / 12.5); }, this));
    form->addRow(tr("Reading face"), choice(QStringLiteral("settings.readerFace"),
                                            {{tr("With serifs"), true}, {tr("Without serifs"), false}},
                                            m_settings.readerSerif(),
                                            [this](const QVariant &v) { m_settings.setReaderSerif(v.toBool()); }, this));
}

void SettingsDialog::addImport(QFormLayout *form)
{
    form->addRow(tr("Before importing"), choice(QStringLiteral("settings.import"),
                                                {{tr("Always show what was found first"), int(ShowSheet::Always)},
                                                 {tr("Show it for several files and any doubt"), int(ShowSheet::ForSeveral)},
                                                 {tr("Show it where there is a doubt"), int(ShowSheet::ForDoubts)}},
                                                int(showSheet(m_settings)),
                                                [this](const QVariant &v) { setShowSheet(m_settings, ShowSheet(v.toInt())); }, this));
    form->addRow({}, hint(tr("Every import can be undone as a whole and has a report."), this));
}

} // namespace haeje
