// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimpane.h"

#include "core/store/claims.h"
#include "core/store/project.h"
#include "ui/claims/claimcard.h"
#include "ui/common/chip.h"
#include "ui/common/linkpicker.h"
#include "ui/common/memoedit.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/wordsmime.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace haeje {

static constexpr int threeColumns = 900; ///< px of the design from which the stances stand beside each other

ClaimPane::ClaimPane(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_picker(new LinkPicker(this))
{
    setObjectName(QStringLiteral("claimPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside->setAutoFillBackground(true);
    m_inside->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(20));
    column->setSpacing(scaled(10));
    column->addWidget(buildFacts());
    auto *columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(scaled(16));
    for (const ClaimStance stance : {ClaimStance::For, ClaimStance::Against, ClaimStance::Context})
        m_columns->addWidget(buildColumn(stance), 1);
    column->addWidget(columns);
    column->addStretch(1);
    setWidget(m_inside);
    connect(m_picker, &LinkPicker::chosen, this, [this](const EntityRef &what) {
        edit(tr("Put a passage to a claim"), [&] { return m_project->claims().setEvidence(claim(), {PassageId(what.id), m_adding, {}}); });
    });
    clear();
}

MemoEdit *ClaimPane::addField(QVBoxLayout *column, const QString &title, const QString &name, QString Claim::*member)
{
    if (!title.isEmpty())
        column->addWidget(metaLabel(title));
    auto *field = new MemoEdit({});
    field->setObjectName(name);
    connect(field, &MemoEdit::committed, this, [this, member](const QString &text) { change([&](Claim &claim) { claim.*member = text; }); });
    column->addWidget(field);
    return field;
}

QWidget *ClaimPane::buildFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    m_statement = addField(column, {}, QStringLiteral("claimStatement"), &Claim::statement);
    m_statement->setFont(haeje::font(TypeRole::Subject));
    m_statement->setPlaceholderText(tr("What is claimed, in one sentence"));
    m_statement->setAccessibleName(tr("Claim"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("claimKind"));
    m_kind->setAccessibleName(tr("Kind of the claim"));
    for (const ClaimKind kind : {ClaimKind::Claim, ClaimKind::PolicySuggestion})
        m_kind->addItem(claimKindTitle(kind));
    m_strength = new QComboBox;
    m_strength->setObjectName(QStringLiteral("claimStrength"));
    m_strength->setAccessibleName(tr("Strength of the claim"));
    for (int strength = 0; strength <= Claim::strongest; ++strength)
        m_strength->addItem(claimStrengthTitle(strength));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_kind);
    row->addWidget(metaLabel(tr("Strength")));
    row->addWidget(m_strength);
    row->addStretch(1);
    column->addLayout(row);
    m_missing = addField(column, tr("What is missing"), QStringLiteral("claimMissing"), &Claim::missing);
    m_missing->setPlaceholderText(tr("What would be needed to decide it; where passages against it were looked for"));
    m_missing->setAccessibleName(tr("What is missing"));
    m_notes = addField(column, tr("Notes"), QStringLiteral("claimNotes"), &Claim::notes);
    m_notes->setPlaceholderText(tr("Anything else"));
    m_notes->setAccessibleName(tr("Notes"));
    connect(m_kind, &QComboBox::activated, this, [this](int at) { change([at](Claim &claim) { claim.kind = ClaimKind(at); }); });
    connect(m_strength, &QComboBox::activated, this, [this](int at) { change([at](Claim &claim) { claim.strength = at; }); });
    return facts;
}

QWidget *ClaimPane::buildColumn(ClaimStance stance)
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("claim.") + claimStanceName(stance));
    box->setAcceptDrops(true);
    box->installEventFilter(this);
    ClaimColumn &made = m_stances[size_t(stance)];
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    made.head = new QLabel;
    made.head->setFont(haeje::font(TypeRole::PanelHead));
    column->addWidget(made.head);
    made.cards = new QVBoxLayout;
    made.cards->setSpacing(0);
    column->addLayout(made.cards);
    made.add = new Chip(Chip::Form::Add, tr("Add passage"));
    made.add->setObjectName(QStringLiteral("claimAdd.") + claimStanceName(stance));
    made.add->setToolTip(tr("A passage chosen by its words; or mark one in a text and choose “Use as evidence”"));
    column->addWidget(made.add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(made.add, &Chip::clicked, this, [this, stance, chip = made.add] {
        if (!m_project || !claim())
            return;
        m_adding = stance;
        QList<EntityRef> there;
        for (const ClaimPassage &passage : std::as_const(m_sheet.passages))
            there.append(passage.evidence.passage);
        m_picker->open(*m_project, chip->mapToGlobal(QPoint(0, chip->height() + 2)), {EntityKind::Passage}, there);
    });
    return box;
}

void ClaimPane::setProject(Project *project)
{
    commit();
    m_project = project;
    m_writable = project && !project->isReadOnly();
    clear();
}

void ClaimPane::clear()
{
    m_sheet = {};
    m_inside->setVisible(false);
    fillCards();
}

bool ClaimPane::isPending() const
{
    const QList<ClaimCard *> cards = m_inside->findChildren<ClaimCard *>(QStringLiteral("claimPassage"));
    return m_statement->isPending() || m_missing->isPending() || m_notes->isPending()
        || std::any_of(cards.cbegin(), cards.cend(), [](const ClaimCard *card) { return card->isPending(); });
}

void ClaimPane::commit()
{
    if (!m_project || !claim())
        return;
    QList<QPointer<MemoEdit>> fields; // a commit may make the cards anew
    for (MemoEdit *field : m_inside->findChildren<MemoEdit *>())
        fields.append(field);
    for (const QPointer<MemoEdit> &field : fields) {
        if (field)
            field->commit();
    }
}

void ClaimPane::show(const ClaimSheet &sheet)
{
    const bool same = sheet.claim.id == claim();
    if (!same)
        commit();
    m_sheet = sheet;
    m_inside->setVisible(true);
    if (same && isPending())
        return;
    fillFacts();
    fillCards();
    if (!same)
        ensureVisible(0, 0);
}

static void setField(MemoEdit *field, const QString &text, bool writable)
{
    field->setReadOnly(!writable);
    if (field->toPlainText() != text)
        field->setSaved(text);
}

void ClaimPane::fillFacts()
{
    m_filling = true;
    const Claim &claim = m_sheet.claim;
    setField(m_statement, claim.statement, m_writable);
    setField(m_missing, claim.missing, m_writable);
    setField(m_notes, claim.notes, m_writable);
    m_kind->setCurrentIndex(int(claim.kind));
    m_strength->setCurrentIndex(std::clamp(claim.strength, 0, Claim::strongest));
    m_kind->setEnabled(m_writable);
    m_strength->setEnabled(m_writable);
    m_filling = false;
}

void ClaimPane::fillCards()
{
    const QString titles[] = {tr("For"), tr("Against"), tr("Context")};
    for (const ClaimStance stance : {ClaimStance::For, ClaimStance::Against, ClaimStance::Context}) {
        ClaimColumn &column = m_stances[size_t(stance)];
        while (QLayoutItem *item = column.cards->takeAt(0)) {
            item->widget()->hide();
            item->widget()->setObjectName({}); // it is gone for whoever looks for it
            item->widget()->deleteLater();
            delete item;
        }
        const QList<ClaimPassage> passages = m_sheet.of(stance);
        column.head->setText(QStringLiteral("%1  %2").arg(titles[size_t(stance)]).arg(passages.size()));
        column.add->setVisible(m_writable);
        for (int i = 0; i < passages.size(); ++i)
            addCard(column, passages.at(i), i, int(passages.size()));
    }
}

void ClaimPane::addCard(ClaimColumn &column, const ClaimPassage &passage, int at, int of)
{
    auto *card = new ClaimCard(passage, m_writable, at > 0, at + 1 < of);
    const ClaimEvidence evidence = passage.evidence;
    connect(card, &ClaimCard::goAsked, this, [this, evidence] { Q_EMIT goAsked(evidence.passage); });
    connect(card, &ClaimCard::moveAsked, this, [this, evidence, at](int step) {
        edit(tr("Move a passage of a claim"), [&] { return m_project->claims().moveEvidence(claim(), evidence.passage, at + step); });
    });
    connect(card, &ClaimCard::stanceAsked, this, [this, evidence](ClaimStance stance) {
        edit(tr("Change how a passage stands to a claim"), [&] { return m_project->claims().setEvidence(claim(), {evidence.passage, stance, evidence.note}); });
    });
    connect(card, &ClaimCard::removeAsked, this, [this, evidence] {
        edit(tr("Take a passage off a claim"), [&] { return m_project->claims().removeEvidence(claim(), evidence.passage); });
    });
    connect(card, &ClaimCard::noteTyped, this, [this, evidence](const QString &note) {
        edit(tr("Note on a passage of a claim"), [&] { return m_project->claims().setEvidence(claim(), {evidence.passage, evidence.stance, note}); });
    });
    column.cards->addWidget(card);
}

void ClaimPane::change(const std::function<void(Claim &)> &change)
{
    if (m_filling || !claim())
        return;
    Claim claim = m_sheet.claim;
    change(claim);
    m_sheet.claim = claim;
    edit(tr("Edit claim"), [&] { return m_project->claims().update(claim); });
}

void ClaimPane::edit(const QString &label, const std::function<Result<void>()> &change)
{
    if (!m_project || !claim())
        return;
    const auto done = m_project->edit(label, change);
    if (done)
        return;
    Q_EMIT failed(done.message());
    if (const auto sheet = claimSheet(*m_project, claim())) { // as it is, not as it was typed
        m_sheet = *sheet;
        fillFacts();
    }
}

void ClaimPane::focusStatement()
{
    m_statement->setFocus();
    m_statement->selectAll();
}

void ClaimPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Words that are dragged from a list of passages or hits go where they are let go: for, against, or as context.
bool ClaimPane::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QWidget *>(watched);
    const auto lit = [box](bool on) {
        box->setAutoFillBackground(on);
        box->setBackgroundRole(on ? QPalette::Highlight : QPalette::NoRole);
    };
    if (event->type() == QEvent::DragLeave)
        lit(false);
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QScrollArea::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!m_writable || !claim() || !hasWords(drop->mimeData()))
        return QScrollArea::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    lit(event->type() != QEvent::Drop);
    if (event->type() == QEvent::Drop) {
        const ClaimStance stance = claimStanceFromName(box->objectName().section(QLatin1Char('.'), 1));
        if (const auto put = putToClaim(*m_project, wordsFrom(drop->mimeData()), claim(), {}, stance, {}); !put)
            Q_EMIT failed(put.message());
    }
    return true;
}

void ClaimPane::arrange()
{
    m_columns->setDirection(viewport()->width() >= scaled(threeColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace haeje
