// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codedialog.h"

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
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
    , m_include(ruleField(code.includeRule, "codeInclude", tr("What it is put on")))
    , m_exclude(ruleField(code.excludeRule, "codeExclude", tr("What looks alike and is not meant")))
    , m_weighted(new QCheckBox(tr("Codings carry a weight from"), this))
    , m_active(new QCheckBox(tr("In use: offered while coding"), this))
    , m_from(new QSpinBox(this))
    , m_to(new QSpinBox(this))
    , m_example(code.example)
    , m_colour(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_groups(new QLineEdit(this))
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
    m_definition->setPlaceholderText(tr("What does this code mean?"));
    m_definition->setTabChangesFocus(true);
    m_definition->setMinimumHeight(scaled(72));
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
    form->addRow(tr("&Put on"), m_include);
    form->addRow(tr("N&ot put on"), m_exclude);
    if (m_example)
        form->addRow(tr("Example"), buildExample());
    form->addRow(tr("&Colour"), m_colour);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("&Groups"), buildGroups());
    form->addRow(QString(), buildWeight());
    m_active->setObjectName(QStringLiteral("codeActive"));
    m_active->setChecked(code.active);
    form->addRow(QString(), m_active);
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

QPlainTextEdit *CodeDialog::ruleField(const QString &text, const char *name, const QString &hint)
{
    auto *field = new QPlainTextEdit(text, this);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setFixedHeight(scaled(56));
    return field;
}

/// Names with commas between them, and a menu that ticks those there are.
QWidget *CodeDialog::buildGroups()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    m_groups->setObjectName(QStringLiteral("codeGroupsField"));
    m_groups->setPlaceholderText(tr("Names with commas between them; a new one is made"));
    m_groups->setAccessibleName(tr("Groups"));
    if (m_code.id)
        m_groups->setText(m_project.codes().groupsOf(m_code.id).join(QStringLiteral(", ")));
    auto *choose = new QToolButton;
    choose->setObjectName(QStringLiteral("codeGroupsMenu"));
    choose->setText(tr("Choose"));
    choose->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(choose);
    choose->setMenu(menu);
    for (const CodeGroup &group : m_project.codes().groups()) {
        QAction *action = menu->addAction(QString(group.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, name = group.name](bool on) {
            QStringList names = groupNames();
            names.removeAll(name);
            m_groups->setText((on ? names << name : names).join(QStringLiteral(", ")));
        });
        connect(menu, &QMenu::aboutToShow, action, [this, action, name = group.name] { action->setChecked(groupNames().contains(name)); });
    }
    choose->setVisible(!menu->isEmpty());
    layout->addWidget(m_groups, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_groups);
    return row;
}

QStringList CodeDialog::groupNames() const
{
    QStringList names;
    for (const QString &part : m_groups->text().split(u',')) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

QWidget *CodeDialog::buildWeight()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    m_weighted->setObjectName(QStringLiteral("codeWeighted"));
    m_weighted->setChecked(m_code.isWeighted());
    for (QSpinBox *box : {m_from, m_to}) {
        box->setRange(-1000, 1000);
        box->setEnabled(m_code.isWeighted());
        connect(m_weighted, &QCheckBox::toggled, box, &QWidget::setEnabled);
    }
    m_from->setObjectName(QStringLiteral("codeWeightFrom"));
    m_to->setObjectName(QStringLiteral("codeWeightTo"));
    m_from->setAccessibleName(tr("Least weight"));
    m_to->setAccessibleName(tr("Greatest weight"));
    m_from->setValue(m_code.weightFrom.value_or(1));
    m_to->setValue(m_code.weightTo.value_or(5));
    layout->addWidget(m_weighted);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("to")));
    layout->addWidget(m_to);
    layout->addStretch();
    return row;
}

/// The example's words, and a button that takes it off.
QWidget *CodeDialog::buildExample()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto passage = m_project.passages().find(m_example);
    auto *words = new QLabel(QStringLiteral("“%1”").arg(passage ? passage->quote.left(200).simplified() : QString()));
    words->setWordWrap(true);
    auto *off = new QPushButton(tr("Take off"));
    off->setObjectName(QStringLiteral("codeExampleOff"));
    off->setAutoDefault(false);
    connect(off, &QPushButton::clicked, this, [this, row] {
        m_example = {};
        row->setEnabled(false);
    });
    layout->addWidget(words, 1);
    layout->addWidget(off, 0, Qt::AlignTop);
    return row;
}

/// All but the name and the place.
void CodeDialog::take(Code &code) const
{
    code.definition = m_definition->toPlainText().trimmed();
    code.includeRule = m_include->toPlainText().trimmed();
    code.excludeRule = m_exclude->toPlainText().trimmed();
    code.example = m_example;
    code.active = m_active->isChecked();
    code.weightFrom = m_weighted->isChecked() ? std::optional(m_from->value()) : std::nullopt;
    code.weightTo = m_weighted->isChecked() ? std::optional(m_to->value()) : std::nullopt;
    code.shortcut = m_key->currentData().toString();
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
            take(code);
        }
        if (const auto updated = codes.update(code); !updated)
            return updated;
        return codes.groupsOf(id) == groupNames() ? Result<void>() : codes.setGroupsOf(id, groupNames());
    });
    if (!done)
        return done.error();
    return id;
}

void CodeDialog::accept()
{
    Code edited = m_code;
    edited.name = m_name->text().simplified();
    take(edited);
    edited.colour = m_colour->currentData().toInt();
    if (edited.name.isEmpty())
        return say(tr("A code needs a name."));
    if (edited.isWeighted() && *edited.weightFrom >= *edited.weightTo)
        return say(tr("The least weight must be below the greatest."));
    const Result<CodeId> id = save(edited);
    if (!id)
        return say(id.message());
    Q_EMIT saved(*id);
    QDialog::accept();
}

} // namespace haeje
