// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codedialog.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

QString codeColourName(int index)
{
    const QString names[] = {CodeDialog::tr("Blue"),  CodeDialog::tr("Rust"),   CodeDialog::tr("Green"),
                             CodeDialog::tr("Plum"),  CodeDialog::tr("Amber"),  CodeDialog::tr("Indigo"),
                             CodeDialog::tr("Wine"),  CodeDialog::tr("Sky"),    CodeDialog::tr("Olive"),
                             CodeDialog::tr("Forest"), CodeDialog::tr("Rose"), CodeDialog::tr("Slate")};
    return names[size_t(index % 12 + 12) % 12];
}

QIcon codeColourIcon(int index, const QWidget *widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(widget).codeStripe(index));
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 2, 2);
    return QIcon(pixmap);
}

CodeDialog::CodeDialog(Project &project, const Code &code, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_code(code)
    , m_name(new QLineEdit(code.name, this))
    , m_definition(new QPlainTextEdit(code.definition, this))
    , m_colour(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("codeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString above = code.parent ? m_project.codes().path(code.parent) : QString();
    setWindowTitle(code.id           ? tr("Edit code")
                       : above.isEmpty() ? tr("New code")
                                         : tr("New code below %1").arg(above));
    m_name->setObjectName(QStringLiteral("codeName"));
    m_definition->setObjectName(QStringLiteral("codeDefinition"));
    m_definition->setPlaceholderText(tr("When is a passage given this code, and when not?"));
    m_definition->setTabChangesFocus(true);
    m_definition->setMinimumHeight(scaled(110));
    m_problem->setObjectName(QStringLiteral("codeProblem"));
    m_problem->setProperty("look", QStringLiteral("warning"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    buildColours();
    buildKeys();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Definition"), m_definition);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow(tr("&Key"), m_key);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(code.id ? tr("Save code") : tr("Add code"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("codeSave"));
    m_save->setProperty("look", QStringLiteral("primary"));
    m_save->setDefault(true);
    m_save->setEnabled(!code.name.trimmed().isEmpty());
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodeDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(scaled(440), sizeHint().height());
    m_name->selectAll();
}

void CodeDialog::buildColours()
{
    m_colour->setObjectName(QStringLiteral("codeColour"));
    if (m_code.colour < 0)
        m_colour->addItem(m_code.parent ? tr("As the code above") : tr("Next of the palette"), -1);
    for (int i = 0; i < 12; ++i)
        m_colour->addItem(codeColourIcon(i, this), codeColourName(i), i);
    m_colour->setCurrentIndex(m_colour->findData(m_code.colour));
}

void CodeDialog::buildKeys()
{
    m_key->setObjectName(QStringLiteral("codeKey"));
    m_key->addItem(tr("None"), QString());
    const QList<Code> codes = m_project.codes().all();
    for (int i = 1; i <= 9; ++i) {
        const QString key = QString::number(i);
        QString text = key;
        for (const Code &code : codes) {
            if (code.shortcut == key && code.id != m_code.id)
                text = tr("%1 (now “%2”)").arg(key, code.name);
        }
        m_key->addItem(text, key);
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(m_code.shortcut)));
}

void CodeDialog::say(const QString &problem)
{
    m_problem->setText(QStringLiteral("⚠ ") + problem);
    m_problem->show();
    m_name->setFocus();
}

Result<CodeId> CodeDialog::save(const Code &edited)
{
    CodeId id = edited.id;
    const QString label = id ? tr("Edit code “%1”") : tr("Add code “%1”");
    const Result<void> done = m_project.edit(label.arg(edited.name), [&]() -> Result<void> {
        Codes &codes = m_project.codes();
        Code code = edited;
        if (!id) {
            const Result<CodeId> added = codes.add(edited.name, edited.parent, edited.colour);
            if (!added)
                return added.error();
            id = *added;
            code = codes.find(id).value_or(edited);
            if (edited.definition.isEmpty() && edited.shortcut.isEmpty())
                return {};
            code.definition = edited.definition;
            code.shortcut = edited.shortcut;
        }
        return codes.update(code);
    });
    if (!done)
        return done.error();
    return id;
}

void CodeDialog::accept()
{
    Code edited = m_code;
    edited.name = m_name->text().simplified();
    edited.definition = m_definition->toPlainText().trimmed();
    edited.colour = m_colour->currentData().toInt();
    edited.shortcut = m_key->currentData().toString();
    if (edited.name.isEmpty())
        return say(tr("A code needs a name."));
    const Result<CodeId> id = save(edited);
    if (!id)
        return say(id.message());
    Q_EMIT saved(*id);
    QDialog::accept();
}

} // namespace haeje
