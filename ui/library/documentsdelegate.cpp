// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentsdelegate.h"

#include "core/store/attributes.h"
#include "core/store/project.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/documentsmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace haeje {

static QComboBox *comboOf(const QStringList &choices, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItems(choices);
    return combo;
}

/// The values that the column has, most used first.
static QStringList known(const Project &project, const DocumentColumn &column)
{
    QList<DocumentGroup> groups = project.documentList().groups(column);
    std::stable_sort(groups.begin(), groups.end(), [](const DocumentGroup &a, const DocumentGroup &b) { return a.count > b.count; });
    QStringList values;
    for (const DocumentGroup &group : std::as_const(groups)) {
        if (!group.key.isEmpty() && values.size() < 500)
            values.append(group.key);
    }
    return values;
}

QWidget *makeColumnEditor(const DocumentsModel &model, const DocumentColumn &column, const Project &project, QWidget *parent)
{
    if (column.field == DocumentField::State)
        return comboOf({stateTitle(ReadingState::Unread), stateTitle(ReadingState::Reading), stateTitle(ReadingState::Read)}, parent);
    if (const Attribute *attribute = model.attribute(column)) {
        if (attribute->type == AttributeType::Choice)
            return comboOf(QStringList{QString()} + attribute->choices, parent);
        if (attribute->type == AttributeType::YesNo)
            return comboOf({QString(), attributeText(*attribute, true), attributeText(*attribute, false)}, parent);
    }
    auto *field = new QLineEdit(parent);
    switch (column.field) {
    case DocumentField::Series:
    case DocumentField::Outlet:
    case DocumentField::Language: {
        QStringList values = known(project, column);
        if (column.field == DocumentField::Language) {
            for (const char *language : {"ko", "en", "zh", "ja", "ru"}) {
                if (!values.contains(QLatin1String(language)))
                    values.append(QLatin1String(language));
            }
        }
        auto *completer = new QCompleter(values, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
        break;
    }
    case DocumentField::Published:
        field->setPlaceholderText(DocumentsModel::tr("2021-07-23, 2021-07 or 2021"));
        break;
    case DocumentField::Authors:
    case DocumentField::Keywords:
        field->setPlaceholderText(DocumentsModel::tr("several are parted by ;"));
        break;
    default:
        break;
    }
    return field;
}

QString editorText(const QWidget *editor)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->currentText();
    const auto *field = qobject_cast<const QLineEdit *>(editor);
    return field ? field->text() : QString();
}

void setEditorText(QWidget *editor, const QString &text)
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(std::max(0, combo->findText(text)));
    else if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(text);
}

DocumentsDelegate::DocumentsDelegate(DocumentsModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *DocumentsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!m_project)
        return nullptr;
    const DocumentColumn column = m_model->columns().at(index.column());
    QWidget *editor = makeColumnEditor(*m_model, column, *m_project, parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(columnTitle(column, m_model->attributes()));
    editor->setProperty("column", index.column());
    return editor;
}

void DocumentsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property("filled").toBool())
        return; // what is being typed is not overwritten by a list that was read anew
    editor->setProperty("filled", true);
    setEditorText(editor, index.data(Qt::EditRole).toString());
}

void DocumentsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, editorText(editor), Qt::EditRole);
}

bool DocumentsDelegate::onEnter(QWidget *editor, bool all)
{
    const DocumentColumn column = m_model->columns().value(editor->property("column").toInt());
    const QString text = editorText(editor);
    if (const Result<void> fits = m_model->check(column, text); !fits) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), fits.message(), editor);
        Q_EMIT m_model->refused(fits.message());
        return true;
    }
    if (!all)
        return false;
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT setForAllAsked(column, text);
    return true;
}

bool DocumentsDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && onEnter(editor, key->modifiers() & Qt::ControlModifier))
            return true;
        if (enter && qobject_cast<QComboBox *>(editor)) { // a list takes Enter for itself otherwise
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace haeje
