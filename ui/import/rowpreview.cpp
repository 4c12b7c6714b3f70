// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rowpreview.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/import/articletext.h"

#include <QButtonGroup>
#include <QFutureWatcher>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace haeje {

static QLabel *words(const QString &text, TypeRole role = TypeRole::Interface, const char *look = nullptr)
{
    auto *label = new QLabel(text);
    label->setFont(font(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the page
    label->setMinimumWidth(1);
    if (look)
        label->setProperty("look", QLatin1String(look));
    return label;
}

/// A fact's value that may break inside an address. What breaks it would be copied too, so it cannot be selected.
static QLabel *breakable(QString text)
{
    static const QRegularExpression ends(QStringLiteral("([/?&=_.,-])(?=\\S)"));
    QLabel *label = words(text.replace(ends, QStringLiteral("\\1\u200b")));
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

static QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("look", QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

RowPreview::RowPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_meta(words({}, TypeRole::Meta, "secondary"))
    , m_scroll(new QScrollArea)
    , m_text(new ArticleText)
    , m_split(new QPushButton(tr("Split here...")))
    , m_join(new QPushButton(tr("Join with the row above")))
    , m_body(new QWidget)
    , m_empty(words(tr("Choose a row to see what was found in it."), TypeRole::Interface, "secondary"))
{
    setObjectName(QStringLiteral("rowPreview"));
    m_title->setFont(haeje::font(TypeRole::Subject));
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_split->setObjectName(QStringLiteral("previewSplit"));
    m_join->setObjectName(QStringLiteral("previewJoin"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(QStringLiteral("previewFacts"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *below = new QWidget;
    auto *text = new QVBoxLayout(below);
    text->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_split);
    tools->addWidget(m_join);
    tools->addStretch();
    text->addLayout(tools);
    text->addWidget(m_text, 1);
    auto *splitter = new ThinSplitter(Qt::Vertical);
    splitter->addWidget(m_scroll);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(8));
    head->setSpacing(scaled(2));
    head->addWidget(m_title);
    head->addWidget(m_meta);
    body->addLayout(head);
    body->addWidget(separatorLine());
    body->addWidget(splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    column->addWidget(m_empty, 1);
    connect(m_split, &QPushButton::clicked, this, &RowPreview::splitWanted);
    connect(m_join, &QPushButton::clicked, this, [this] { m_joined ? Q_EMIT unjoinWanted() : Q_EMIT joinWanted(); });
    setRow(nullptr);
}

void RowPreview::setRestructuring(bool possible)
{
    m_possible = possible;
    m_split->setEnabled(possible && m_several && !m_joined);
    m_join->setEnabled(possible);
    const QString wait = possible ? QString() : tr("When all files are read");
    m_join->setToolTip(wait);
    m_split->setToolTip(!possible ? wait : m_several ? QString() : tr("The article has one block only"));
}

void RowPreview::setRow(const SheetRow *row)
{
    m_body->setVisible(row);
    m_empty->setVisible(!row);
    ++m_reading;
    if (!row)
        return;
    m_joined = row->joinToPrevious;
    m_several = row->blocks > 1;
    m_title->setText(row->facts.title);
    m_title->setToolTip(row->facts.title);
    m_meta->setText(QStringList{fileTitle(*row), tr("%n words", nullptr, row->words), tr("%n blocks", nullptr, row->blocks)}.join(QStringLiteral(" · ")));
    m_join->setText(m_joined ? tr("Take apart again") : tr("Join with the row above"));
    setRestructuring(m_possible);
    fillFacts(*row);
    readText(*row);
}

void RowPreview::fillFacts(const SheetRow &row)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(12));
    column->setSpacing(scaled(4));
    addLikenesses(column, row);
    addDoubts(column, row);
    addFound(column, row);
    addLeftOut(column, row);
    column->addStretch();
    m_scroll->setWidget(page); // the former page goes
}

void RowPreview::addChoices(QVBoxLayout *into, const SheetRow &row, const Likeness &likeness)
{
    auto *group = new QButtonGroup(into->parentWidget());
    const auto add = [&](const QString &text, const char *name, RowChoice choice) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        button->setChecked(row.choice == choice);
        group->addButton(button);
        into->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice, of = likeness.document] { Q_EMIT choiceMade(choice, of); });
    };
    add(tr("Take it as a document of its own"), "choiceTake", RowChoice::Take);
    add(tr("Leave it out"), "choiceLeave", RowChoice::Leave);
    if (likeness.document)
        add(tr("Keep it as a new version of “%1”").arg(likeness.title), "choiceVersion", RowChoice::NewVersion);
}

void RowPreview::addLikenesses(QVBoxLayout *into, const SheetRow &row)
{
    if (row.likenesses.isEmpty())
        return;
    into->addWidget(words(tr("Like another"), TypeRole::PanelHead));
    for (int i = 0; i < row.likenesses.size(); ++i) {
        const Likeness &likeness = row.likenesses.at(i);
        into->addWidget(words(likenessText(likeness)));
        if (likeness.kind == Likeness::Kind::SameBytes || likeness.kind == Likeness::Kind::SameText)
            continue;
        QPushButton *compare = link(tr("Show what differs"), QStringLiteral("previewCompare%1").arg(i));
        connect(compare, &QPushButton::clicked, this, [this, i] { Q_EMIT compareWanted(i); });
        into->addWidget(compare);
    }
    addChoices(into, row, row.likenesses.first());
    into->addSpacing(scaled(8));
}

void RowPreview::addDoubts(QVBoxLayout *into, const SheetRow &row)
{
    const QStringList sentences = doubtSentences(row);
    if (sentences.isEmpty())
        return;
    into->addWidget(words(tr("To look at"), TypeRole::PanelHead));
    for (const QString &sentence : sentences) {
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(8));
        auto *mark = new QLabel;
        mark->setPixmap(iconPixmap(QStringLiteral("warning"), scaled(16), themeOf(this).warning, devicePixelRatioF()));
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(words(sentence, TypeRole::Interface, "warning"), 1);
        into->addLayout(line);
    }
    into->addSpacing(scaled(8));
}

void RowPreview::addFound(QVBoxLayout *into, const SheetRow &row)
{
    into->addWidget(words(tr("Facts found"), TypeRole::PanelHead));
    if (row.found.isEmpty())
        into->addWidget(words(tr("None. What is known can be written into the row."), TypeRole::Interface, "secondary"));
    QList<int> order(row.found.size());
    std::iota(order.begin(), order.end(), 0);
    // What the user has to choose from comes first.
    std::stable_partition(order.begin(), order.end(), [&](int i) { return !row.found.at(i).taken; });
    for (const int i : std::as_const(order)) {
        const FactFound &found = row.found.at(i);
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(8));
        line->addWidget(breakable(QStringLiteral("%1: %2").arg(titleOfFact(found.fact), found.value)), 1);
        const bool editable = columnOfFact(found.fact).has_value();
        if (!found.taken && editable && !row.joinToPrevious) {
            QPushButton *take = link(tr("Take this"), QStringLiteral("previewTake%1").arg(i));
            take->setAccessibleName(tr("Take %1 “%2”").arg(titleOfFact(found.fact), found.value));
            connect(take, &QPushButton::clicked, this, [this, i] { Q_EMIT foundTaken(i); });
            line->addWidget(take, 0, Qt::AlignTop);
        } else if (found.taken) {
            auto *mark = new QLabel;
            mark->setPixmap(iconPixmap(QStringLiteral("check"), scaled(16), themeOf(this).done, devicePixelRatioF()));
            mark->setToolTip(tr("Taken"));
            mark->setAccessibleName(tr("Taken"));
            line->addWidget(mark, 0, Qt::AlignTop);
        }
        into->addLayout(line);
        QStringList meta = {howCertain(found.certainty)};
        if (!found.place.isEmpty())
            meta << found.place;
        if (found.words != found.value && !found.words.isEmpty())
            meta << tr("“%1”").arg(found.words);
        into->addWidget(words(meta.join(QStringLiteral(" · ")), TypeRole::Meta, "secondary"));
    }
    into->addSpacing(scaled(8));
}

void RowPreview::addLeftOut(QVBoxLayout *into, const SheetRow &row)
{
    if (row.leftOut.isEmpty())
        return;
    into->addWidget(words(tr("Left out of the text"), TypeRole::PanelHead));
    static constexpr int most = 40;
    for (int i = 0; i < std::min<qsizetype>(most, row.leftOut.size()); ++i) {
        const LeftOut &left = row.leftOut.at(i);
        const QString where = left.line > 0 ? tr("line %1").arg(left.line) + QStringLiteral(" · ") : QString();
        into->addWidget(words(where + (left.text.isEmpty() ? left.what : left.what + QStringLiteral(": ") + left.text.left(160)),
                              TypeRole::Meta, "secondary"));
    }
    if (row.leftOut.size() > most)
        into->addWidget(words(tr("and %n more, all of them in the report", nullptr, int(row.leftOut.size()) - most), TypeRole::Meta, "secondary"));
}

/// The file is read again on another thread; what comes late for a row left meanwhile is dropped.
void RowPreview::readText(const SheetRow &row)
{
    m_text->setSentence(row.beginning);
    using Read = std::shared_ptr<Result<ImportedArticle>>;
    auto *watcher = new QFutureWatcher<Read>(this);
    connect(watcher, &QFutureWatcher<Read>::finished, this, [this, watcher, reading = m_reading] {
        watcher->deleteLater();
        if (reading != m_reading)
            return;
        const Read read = watcher->result();
        *read ? m_text->setArticle(**read) : m_text->setSentence(read->message());
    });
    watcher->setFuture(QtConcurrent::run([row] { return std::make_shared<Result<ImportedArticle>>(articleOf(row)); }));
}

} // namespace haeje
