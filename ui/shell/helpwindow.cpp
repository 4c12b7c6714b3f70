// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace haeje {

/// Shows what the program carries and nothing else: no file of the disk, no address.
class ManualBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &url) override
    {
        return url.scheme() == QLatin1String("qrc") ? QTextBrowser::loadResource(type, url) : QVariant();
    }
};

static QString manualText(const QString &language)
{
    for (const QString &name : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/haeje/docs/manual.%1.md").arg(name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

bool hasManual()
{
    return !manualText(QStringLiteral("en")).isEmpty();
}

void showManual(const QString &language, QWidget *parent)
{
    auto *window = parent->findChild<QDialog *>(QStringLiteral("manualWindow"));
    if (!window) {
        window = new QDialog(parent);
        window->setObjectName(QStringLiteral("manualWindow"));
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setWindowTitle(QCoreApplication::translate("Help", "Haeje manual"));
        window->resize(scaled(760), scaled(720));
        auto *browser = new ManualBrowser(window);
        browser->setObjectName(QStringLiteral("manualText"));
        browser->setOpenLinks(false);
        browser->setMarkdown(manualText(language));
        browser->document()->setDocumentMargin(scaled(24));
        QObject::connect(browser, &QTextBrowser::anchorClicked, browser, [browser](const QUrl &url) {
            if (url.hasFragment() && url.scheme().isEmpty())
                browser->scrollToAnchor(url.fragment());
        });
        auto *column = new QVBoxLayout(window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(browser);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Help", "About Haeje"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    column->setSpacing(scaled(8));
    auto *name = new QLabel(QStringLiteral("Haeje %1").arg(QStringLiteral(HAEJE_VERSION)), dialog);
    name->setObjectName(QStringLiteral("aboutVersion"));
    name->setFont(font(TypeRole::ChartTitle));
    auto *text = new QLabel(QCoreApplication::translate(
                                "Help", "A research workbench for people who read messages and reviews closely. "
                                        "It opens no network connection: a project is one file on this computer.\n\n"
                                        "Free software under the GNU General Public License, version 3 or later. "
                                        "There is no warranty.\n\nMade with Qt %1 and SQLite.").arg(QLatin1String(qVersion())), dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(scaled(380));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(name);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace haeje
