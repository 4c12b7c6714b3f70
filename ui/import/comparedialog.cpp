// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/comparedialog.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/diffview.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace haeje {

QString documentText(const Project &project, DocumentId id)
{
    return project.documents().text(id);
}

void showComparison(QWidget *parent, const QString &sentence, const QString &before, const QString &after,
                    const QString &beforeName, const QString &afterName)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("haeje::CompareDialog", "What differs"));
    auto *words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto *diff = new DiffView;
    diff->setTexts(before, after, beforeName, afterName);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(12));
    column->addWidget(words);
    column->addWidget(diff, 1);
    column->addWidget(buttons);
    dialog->resize(scaled(820), scaled(600));
    dialog->show();
}

} // namespace haeje
