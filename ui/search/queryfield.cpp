// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryfield.h"

#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/project.h"
#include "core/store/search.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace haeje {

static constexpr int mostOffers = 200;

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("queryOffers"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textEdited, this, &QueryField::offer);
}

/// Where the word that ends at the cursor begins; an open quotation mark belongs to it.
int QueryField::wordStart() const
{
    const QString before = text().left(cursorPosition());
    bool quoted = false;
    int start = 0;
    for (int i = 0; i < before.size(); ++i) {
        const QChar c = before.at(i);
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (c.isSpace() || c == QLatin1Char('(') || (c == QLatin1Char('-') && i == start)))
            start = i + 1;
    }
    return start;
}

static QStringList valuesOf(const Project &project, const QString &field)
{
    QStringList values;
    if (field == QLatin1String("code") || field == QLatin1String("within")) {
        for (const Code &code : project.codes().all())
            values << project.codes().path(code.id);
    } else if (field == QLatin1String("collection")) {
        for (const Collection &collection : project.collections().all())
            values << project.collections().path(collection.id);
    } else if (field == QLatin1String("kind")) {
        for (const EntityKind kind : searchedKinds())
            values << entityKindName(kind);
    } else if (field == QLatin1String("state")) {
        values << QStringLiteral("unread") << QStringLiteral("reading") << QStringLiteral("read");
    } else if (field == QLatin1String("lang")) {
        values << QStringLiteral("ko") << QStringLiteral("zh") << QStringLiteral("en");
    }
    return values;
}

QStringList QueryField::offers() const
{
    const QString word = text().mid(wordStart(), cursorPosition() - wordStart());
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    QStringList found;
    if (!m_project || word.isEmpty())
        return found;
    if (colon < 0) {
        QStringList names;
        for (const SearchFieldHelp &field : searchFields())
            names << field.name + QLatin1Char(':');
        names.removeLast(); // the word for attributes, which follow by name
        for (const QString &attribute : m_project->search().names().attributes)
            names << (attribute.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\":").arg(attribute) : attribute + QLatin1Char(':'));
        QString typed = word;
        typed.remove(QLatin1Char('"'));
        for (const QString &name : std::as_const(names)) {
            if (typed.size() >= 2 && QString(name).remove(QLatin1Char('"')).startsWith(typed, Qt::CaseInsensitive))
                found << name;
        }
        return found;
    }
    QString typed = word.mid(colon + 1);
    typed.remove(QLatin1Char('"'));
    QStringList values = valuesOf(*m_project, word.left(colon).toLower());
    std::stable_partition(values.begin(), values.end(), [&](const QString &value) { return value.startsWith(typed, Qt::CaseInsensitive); });
    for (const QString &value : std::as_const(values)) {
        if (!value.contains(typed, Qt::CaseInsensitive) || value == typed || found.size() >= mostOffers)
            continue;
        const bool quoted = value.contains(QLatin1Char(' ')) || value.contains(QLatin1Char('('));
        found << word.left(colon + 1) + (quoted ? QStringLiteral("\"%1\"").arg(value) : value);
    }
    return found;
}

void QueryField::offer()
{
    const QStringList found = offers();
    m_offers->setStringList(found);
    if (found.isEmpty() || !isVisible())
        return m_completer->popup()->hide();
    m_completer->setCompletionPrefix(QString());
    m_completer->complete(QRect(0, 0, std::max(scaled(220), width() / 2), height()));
}

void QueryField::take(const QString &completion)
{
    const int start = wordStart();
    const QString after = text().mid(cursorPosition());
    const bool field = completion.endsWith(QLatin1Char(':'));
    setText(text().left(start) + completion + (field ? QString() : QStringLiteral(" ")) + after.trimmed());
    setCursorPosition(start + int(completion.size()) + (field ? 0 : 1));
    Q_EMIT textEdited(text());
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && (enter || event->key() == Qt::Key_Tab) && m_completer->popup()->currentIndex().isValid())
        return event->ignore(); // the list takes it
    if (open && enter)
        m_completer->popup()->hide();
    if (event->key() == Qt::Key_F1)
        return showHelp();
    QLineEdit::keyPressEvent(event);
}

static void addHelpRow(QGridLayout *grid, const SearchFieldHelp &help, const QString &name, QueryField *field, QFrame *popup)
{
    const int row = grid->rowCount();
    auto *word = new QLabel(name);
    word->setFont(haeje::font(TypeRole::PanelHead));
    auto *what = new QLabel(help.what);
    what->setWordWrap(true);
    what->setFixedWidth(scaled(340));
    what->setFixedHeight(what->heightForWidth(scaled(340)) + scaled(6));
    QToolButton *example = toolButton({}, help.example, QueryField::tr("Put it into the field"));
    QObject::connect(example, &QToolButton::clicked, field, [field, popup, text = help.example] {
        const QString before = field->text().trimmed();
        field->setText(before.isEmpty() ? text : before + QLatin1Char(' ') + text);
        popup->close();
        field->setFocus();
        Q_EMIT field->textEdited(field->text());
    });
    grid->addWidget(word, row, 0, Qt::AlignTop);
    grid->addWidget(what, row, 1, Qt::AlignTop);
    grid->addWidget(example, row, 2, Qt::AlignTop | Qt::AlignLeft);
}

void QueryField::showHelp()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("queryHelp"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setBackgroundRole(QPalette::Base);
    popup->setAutoFillBackground(true);
    auto *grid = new QGridLayout(popup);
    grid->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const SearchFieldHelp &help : searchOperators())
        addHelpRow(grid, help, help.name, this, popup);
    for (const SearchFieldHelp &help : searchFields())
        addHelpRow(grid, help, help.name + QLatin1Char(':'), this, popup);
    popup->setMinimumWidth(scaled(700));
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + scaled(4))));
    popup->show();
}

} // namespace haeje
