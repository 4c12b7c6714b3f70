// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/codepicker.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace haeje {

static QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(scaled(12), scaled(12));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(scaled(1), scaled(1), scaled(10), scaled(10), colour);
    return QIcon(pixmap);
}

CodePicker::CodePicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumWidth(scaled(150));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(18);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setPlaceholderText(tr("Code"));
    setAccessibleName(tr("Code"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &CodePicker::picked);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CodePicker::picked);
}

void CodePicker::setCodes(const QList<Code> &codes, bool withAny, const QStringList &groups)
{
    const QString kept = value();
    const QSignalBlocker quiet(this);
    clear();
    if (withAny)
        addItem(tr("any code"), QStringLiteral("ANY"));
    QHash<CodeId, QString> paths;
    for (const Code &code : codes) {
        const QString above = paths.value(code.parent);
        const QString path = above.isEmpty() ? code.name : above + u'/' + code.name;
        paths.insert(code.id, path);
        addItem(swatch(themeOf(this).codeStripe(code.colour)), path, path);
    }
    for (const QString &group : groups)
        addItem(tr("group %1").arg(group), QString(QStringLiteral("group:") + group));
    view()->setMinimumWidth(std::min(scaled(420), view()->sizeHintForColumn(0) + scaled(40)));
    setValue(kept);
}

QString CodePicker::value() const
{
    const QString typed = currentText().trimmed();
    const int at = findText(typed, Qt::MatchFixedString);
    return at >= 0 ? itemData(at).toString() : typed;
}

void CodePicker::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    const int at = findData(value);
    setCurrentIndex(at);
    if (at < 0)
        setEditText(value);
    lineEdit()->setCursorPosition(0);
}

/// The page scrolls; a code that changes under the wheel is a wrong result that nobody noticed.
void CodePicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace haeje
