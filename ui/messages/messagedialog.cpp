// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagedialog.h"

#include "core/analysis/messages/heldposts.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "ui/common/theme.h"
#include "ui/messages/datefield.h"
#include "ui/messages/notstatededit.h"
#include "ui/messages/partylistedit.h"
#include "ui/messages/versiontableedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

/// An answer comes within this many days.
static constexpr int longestAnswer = 180;

static QPlainTextEdit *shortText(const QString &objectName, int height)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(height);
    return edit;
}

static QComboBox *completingCombo(const QString &objectName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setMinimumContentsLength(20);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

MessageDialog::MessageDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_quote(new QLabel)
    , m_kind(completingCombo(QStringLiteral("kind")))
    , m_date(new DateField(QStringLiteral("date")))
    , m_senders(new PartyListEdit(tr("Add sender"), QStringLiteral("sender")))
    , m_recipients(new PartyListEdit(tr("Add recipient"), QStringLiteral("recipient")))
    , m_occasion(completingCombo(QStringLiteral("occasion")))
    , m_ordinal(new QSpinBox)
    , m_channel(new QLineEdit)
    , m_summary(shortText(QStringLiteral("summary"), 72))
    , m_confidence(new QComboBox)
    , m_answers(new QListWidget)
    , m_versions(new VersionTableEdit)
    , m_notStated(new NotStatedEdit)
    , m_notes(shortText(QStringLiteral("notes"), 56))
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("messageDialog"));
    setWindowTitle(tr("New message"));
    auto *column = new QVBoxLayout(this);
    auto *scroll = new QScrollArea;
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    readKnown();
    buildFields(form);
    buildButtons(column);
    setMessage({});
    resize(620, 720);
}

void MessageDialog::readKnown()
{
    QHash<QString, ActorId> names;
    for (const Actor &actor : m_project.actors().all()) {
        for (const ActorName &name : actor.names)
            names.insert(name.name, actor.id);
        m_posts.insert(actor.id, actor.posts);
    }
    m_others = m_project.messages().all();
    QHash<ActorId, QString> &capacities = m_lastCapacities; // the last one by date wins
    for (const Message &message : std::as_const(m_others)) {
        for (const Party &party : message.senders + message.recipients) {
            if (!party.capacity.isEmpty())
                capacities.insert(party.actor, party.capacity);
        }
    }
    m_senders->setKnown(names, capacities);
    m_recipients->setKnown(names, capacities);
    for (const QString &kind : m_project.messages().kinds())
        m_kind->addItem(messageKindTitle(kind), kind);
    m_occasions = m_project.occasions().all();
    m_occasion->addItem(QString());
    for (const Occasion &occasion : std::as_const(m_occasions))
        m_occasion->addItem(occasion.name);
}

/// By the posts of the day; for whoever has none listed, as last seen.
void MessageDialog::proposeCapacities()
{
    const auto date = m_date->date();
    QHash<ActorId, QString> proposed = m_lastCapacities;
    for (auto it = m_posts.cbegin(); it != m_posts.cend(); ++it) {
        if (!it->isEmpty())
            proposed.insert(it.key(), date ? capacityOn(*it, *date).words : QString());
    }
    m_senders->setProposals(proposed);
    m_recipients->setProposals(proposed);
}

void MessageDialog::buildFields(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    m_quote->setObjectName(QStringLiteral("quote"));
    m_quote->setWordWrap(true);
    m_quote->setFont(haeje::font(TypeRole::ReaderBody, {}, 0.88));
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_quote->hide();
    form->addRow(m_quote);
    m_ordinal->setObjectName(QStringLiteral("ordinal"));
    m_ordinal->setRange(0, 9999);
    m_ordinal->setSpecialValueText(tr("not stated"));
    m_confidence->setObjectName(QStringLiteral("confidence"));
    m_confidence->addItem(tr("not stated"), QString());
    m_confidence->addItem(tr("high"), QStringLiteral("high"));
    m_confidence->addItem(tr("medium"), QStringLiteral("medium"));
    m_confidence->addItem(tr("low"), QStringLiteral("low"));
    m_answers->setObjectName(QStringLiteral("answers"));
    m_answers->setFixedHeight(84);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("Senders"), m_senders);
    form->addRow(tr("Recipients"), m_recipients);
    form->addRow(tr("&Occasion"), m_occasion);
    form->addRow(tr("Anni&versary"), m_ordinal);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setPlaceholderText(tr("Who or what carried it, for example the ambassador"));
    form->addRow(tr("C&hannel"), m_channel);
    form->addRow(tr("&Summary"), m_summary);
    form->addRow(tr("&Certainty"), m_confidence);
    form->addRow(tr("&Answers"), m_answers);
    form->addRow(tr("Versions"), m_versions);
    form->addRow(tr("Not stated"), m_notStated);
    form->addRow(tr("&Notes"), m_notes);
    connect(m_kind, &QComboBox::currentTextChanged, this, &MessageDialog::check);
    connect(m_date, &DateField::changed, this, [this] {
        proposeOrdinal();
        if (!m_filling)
            proposeCapacities();
        offerAnswers();
        check();
    });
    for (PartyListEdit *list : {m_senders, m_recipients}) {
        connect(list, &PartyListEdit::changed, this, [this] {
            offerAnswers();
            check();
        });
    }
    connect(m_occasion, &QComboBox::currentTextChanged, this, &MessageDialog::proposeOrdinal);
    connect(m_ordinal, &QSpinBox::valueChanged, this, [this] { m_ordinalIsOwn = m_ordinalIsOwn || !m_filling; });
    connect(m_versions, &VersionTableEdit::changed, this, &MessageDialog::check);
    connect(m_ordinal, &QSpinBox::valueChanged, this, &MessageDialog::check);
    connect(m_occasion, &QComboBox::currentTextChanged, this, &MessageDialog::check);
    connect(m_channel, &QLineEdit::textChanged, this, &MessageDialog::check);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &MessageDialog::check);
    connect(m_answers, &QListWidget::itemChanged, this, &MessageDialog::check);
}

void MessageDialog::buildButtons(QVBoxLayout *column)
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save message"));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("save"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MessageDialog::setMessage(const Message &message)
{
    m_filling = true;
    m_message = message;
    if (message.id)
        setWindowTitle(tr("Edit message"));
    const int known = m_kind->findData(message.kind);
    if (known >= 0)
        m_kind->setCurrentIndex(known);
    else
        m_kind->setCurrentText(message.kind);
    m_date->setDate(message.date);
    m_senders->setParties(message.senders);
    m_recipients->setParties(message.recipients);
    m_occasion->setCurrentText(message.occasionName);
    m_ordinalIsOwn = message.ordinal.has_value();
    m_ordinal->setValue(message.ordinal.value_or(0));
    m_summary->setPlainText(message.summary);
    m_channel->setText(message.channel);
    m_confidence->setCurrentIndex(std::max(0, m_confidence->findData(message.confidence)));
    m_versions->setVersions(message.versions);
    m_notStated->setFields(message.notStated);
    m_notes->setPlainText(message.notes);
    m_answers->clear();
    m_filling = false;
    offerAnswers();
    check();
}

void MessageDialog::setQuote(const QString &quote)
{
    m_quote->setVisible(!quote.isEmpty());
    const QString shown = quote.size() > 400 ? quote.left(400) + QChar(0x2026) : quote;
    m_quote->setText(QStringLiteral("\u201c%1\u201d").arg(shown));
    m_quote->setTextFormat(Qt::PlainText);
}

Message MessageDialog::message() const
{
    Message message = m_message;
    const int known = m_kind->findText(m_kind->currentText().simplified());
    message.kind = known >= 0 ? m_kind->itemData(known).toString() : m_kind->currentText().simplified();
    message.date = m_date->date().value_or(m_message.date);
    message.senders = m_senders->parties();
    message.recipients = m_recipients->parties();
    message.occasionName = m_occasion->currentText().simplified();
    message.occasion = {};
    for (const Occasion &occasion : m_occasions) {
        if (occasion.name == message.occasionName)
            message.occasion = occasion.id;
    }
    message.ordinal = m_ordinal->value() > 0 ? std::optional<int>(m_ordinal->value()) : std::nullopt;
    message.summary = m_summary->toPlainText().trimmed();
    message.channel = m_channel->text().simplified();
    message.confidence = m_confidence->currentData().toString();
    message.replyTo.clear();
    for (int i = 0; i < m_answers->count(); ++i) {
        if (m_answers->item(i)->checkState() == Qt::Checked)
            message.replyTo.append(MessageId(m_answers->item(i)->data(Qt::UserRole).toLongLong()));
    }
    message.versions = m_versions->versions();
    message.notStated = m_notStated->fields();
    message.notes = m_notes->toPlainText().trimmed();
    return message;
}

void MessageDialog::proposeOrdinal()
{
    const auto date = m_date->date();
    if (m_ordinalIsOwn || !date)
        return;
    std::optional<int> ordinal;
    for (const Occasion &occasion : std::as_const(m_occasions)) {
        if (occasion.name == m_occasion->currentText() && date->earliest().isValid()
            && date->earliest().year() == date->latest().year())
            ordinal = ordinalOn(occasion, *date);
    }
    m_filling = true;
    m_ordinal->setValue(ordinal.value_or(0));
    m_filling = false;
}

/// Messages the other way, up to half a year before: what this one may answer. Those it says it answers are always there.
void MessageDialog::offerAnswers()
{
    if (m_filling)
        return;
    QSet<MessageId> chosen(m_message.replyTo.begin(), m_message.replyTo.end());
    for (int i = 0; i < m_answers->count(); ++i) {
        const MessageId id(m_answers->item(i)->data(Qt::UserRole).toLongLong());
        m_answers->item(i)->checkState() == Qt::Checked ? void(chosen.insert(id)) : void(chosen.remove(id));
    }
    const auto date = m_date->date();
    const QList<Party> senders = m_senders->parties();
    const QList<Party> recipients = m_recipients->parties();
    const auto share = [](const QList<Party> &a, const QList<Party> &b) {
        return std::any_of(a.begin(), a.end(), [&](const Party &one) {
            return one.actor && std::any_of(b.begin(), b.end(), [&](const Party &other) { return other.actor == one.actor; });
        });
    };
    m_answers->clear();
    for (const Message &other : std::as_const(m_others)) {
        const bool earlier = date && date->earliest().isValid() && other.date.earliest().isValid()
            && other.date.earliest() <= date->earliest() && other.date.earliest().daysTo(date->earliest()) <= longestAnswer;
        const bool back = share(other.senders, recipients) && share(other.recipients, senders);
        if (other.id == m_message.id || !((earlier && back) || chosen.contains(other.id)))
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1, %2").arg(messageHeadline(other), other.date.display(locale())), m_answers);
        item->setData(Qt::UserRole, other.id.value);
        item->setCheckState(chosen.contains(other.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_answers->setEnabled(m_answers->count() > 0);
}

QString MessageDialog::problem() const
{
    if (m_kind->currentText().simplified().isEmpty())
        return tr("Choose or write the kind of message.");
    if (!m_date->date())
        return tr("The date cannot be read. Correct it, or leave it empty if it is not stated.");
    if (m_senders->parties().isEmpty() && m_recipients->parties().isEmpty())
        return tr("Name at least one sender or recipient.");
    return m_versions->problem();
}

void MessageDialog::check()
{
    if (m_filling)
        return;
    m_notStated->follow(message());
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(sentence.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(sentence);
}

} // namespace haeje
