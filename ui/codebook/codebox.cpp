// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebox.h"

#include "ui/codebook/codedialog.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

CodeBox::CodeBox(const QString &title, const QString &sentence, const QString &action, const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("codeBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setProperty("look", QStringLiteral("secondary"));
    m_field->setObjectName(QStringLiteral("codeBoxField"));
    m_field->setPlaceholderText(tr("Part of a code’s name"));
    m_field->setAccessibleName(title);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("codeBoxList"));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Codes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("codeBoxGo"));
    m_go->setProperty("look", QStringLiteral("primary"));
    auto *column = m_column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(words);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(scaled(440), scaled(420));
    m_go->setDefault(true); // once it is the dialog's own: before, Enter would cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeBox::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodeBox::reject);
    connect(m_field, &QLineEdit::textChanged, this, &CodeBox::refill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &CodeBox::accept);
    refill();
    m_field->setFocus();
}

void CodeBox::addOptions(const QString &label, const QStringList &options)
{
    m_options = new QComboBox;
    m_options->setObjectName(QStringLiteral("codeBoxOptions"));
    m_options->addItems(options);
    m_options->setAccessibleName(label);
    auto *row = new QFormLayout;
    row->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->addRow(label, m_options);
    m_column->insertLayout(m_column->count() - 1, row);
}

int CodeBox::option() const
{
    return m_options ? m_options->currentIndex() : 0;
}

void CodeBox::refill()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return choice.path.contains(word, Qt::CaseInsensitive); }))
            continue;
        m_shown.append(choice.code);
        auto *item = new QListWidgetItem(QString(choice.path).replace(u'/', QStringLiteral(" › ")), m_list);
        if (choice.code)
            item->setIcon(codeColourIcon(choice.colour, this));
    }
    m_list->setCurrentRow(0);
    m_go->setEnabled(!m_shown.isEmpty());
}

void CodeBox::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const CodeId code = m_shown.at(row);
    QDialog::accept();
    Q_EMIT chosen(code);
}

bool CodeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (by != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace haeje
