// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/coderuledialog.h"

#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/coderule.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/retrieval/codepicker.h"
#include "ui/retrieval/rulehits.h"
#include "ui/retrieval/ruleworker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace haeje {

static constexpr int restBeforeLooking = 250; ///< milliseconds after the last key

CodeRuleDialog::CodeRuleDialog(Project &project, DocumentId open, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_open(open)
    , m_kinds(new Segments(this))
    , m_units(new Segments(this))
    , m_text(new QLineEdit(this))
    , m_expression(new QLineEdit(this))
    , m_words(new QPlainTextEdit(this))
    , m_likeCode(new CodePicker(this))
    , m_code(new CodePicker(this))
    , m_likeChosen(metaLabel({}, this))
    , m_least(new QDoubleSpinBox(this))
    , m_case(new QCheckBox(tr("Capitals count"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_spellings(new QCheckBox(tr("Other spellings too"), this))
    , m_scope(new QComboBox(this))
    , m_model(new RuleHitsModel(this))
    , m_table(makeTable(m_model, QStringLiteral("ruleHits"), this))
    , m_said(metaLabel({}, this))
    , m_worker(new RuleWorker(this))
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("codeRuleDialog"));
    setWindowTitle(tr("Code by rule"));
    resize(scaled(860), scaled(640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(buildRule());
    column->addWidget(buildScope());
    buildList(column);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restBeforeLooking);
    fillScopes();
    connectParts();
    look();
}

QWidget *CodeRuleDialog::buildRule()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    m_kinds->setObjectName(QStringLiteral("ruleKinds"));
    m_kinds->add(tr("Text"), {}, QStringLiteral("ruleText"));
    m_kinds->add(tr("Regular expression"), {}, QStringLiteral("ruleRegex"));
    m_kinds->add(tr("Word list"), {}, QStringLiteral("ruleList"));
    m_kinds->add(tr("Similar passages"), {}, QStringLiteral("ruleSimilar"));
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    m_text->setObjectName(QStringLiteral("ruleFind"));
    m_text->setPlaceholderText(tr("Words as they stand in the text"));
    m_expression->setObjectName(QStringLiteral("ruleExpression"));
    m_expression->setPlaceholderText(tr("[0-9]+(st|nd|rd|th) anniversary"));
    m_words->setObjectName(QStringLiteral("ruleWords"));
    m_words->setPlaceholderText(tr("One word or phrase on each line"));
    m_words->setFixedHeight(scaled(84));
    m_words->setTabChangesFocus(true);
    m_likeCode->setObjectName(QStringLiteral("ruleLike"));
    m_least->setRange(0.05, 1);
    m_least->setSingleStep(0.05);
    m_least->setValue(CodeRule().least);
    auto *like = new QWidget(this);
    auto *line = new QHBoxLayout(like);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    line->addWidget(metaLabel(tr("Like the passages coded"), this));
    line->addWidget(m_likeCode, 1);
    line->addWidget(m_likeChosen);
    line->addWidget(metaLabel(tr("likeness at least"), this));
    line->addWidget(m_least);
    m_inputs = {m_text, m_expression, m_words, like};
    for (QWidget *input : std::as_const(m_inputs))
        column->addWidget(input);
    showInput(0);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(scaled(16));
    m_spellings->setToolTip(tr("The spellings that the project's search takes as one"));
    m_spellings->setChecked(true);
    for (QCheckBox *mark : {m_case, m_whole, m_spellings})
        marks->addWidget(mark);
    marks->addStretch(1);
    column->addLayout(marks);
    return box;
}

QWidget *CodeRuleDialog::buildScope()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    line->addWidget(metaLabel(tr("In"), this));
    m_scope->setObjectName(QStringLiteral("ruleScope"));
    m_scope->setMinimumWidth(scaled(180));
    line->addWidget(m_scope);
    line->addSpacing(scaled(12));
    line->addWidget(metaLabel(tr("Code"), this));
    m_units->setObjectName(QStringLiteral("ruleUnits"));
    m_units->add(tr("the match"));
    m_units->add(tr("the word"));
    m_units->add(tr("the sentence"));
    m_units->add(tr("the paragraph"));
    line->addWidget(m_units);
    line->addStretch(1);
    return box;
}

void CodeRuleDialog::buildList(QVBoxLayout *column)
{
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(RuleHitsModel::ContextColumn, new RuleHitDelegate(m_table));
    m_table->setAccessibleName(tr("What was found"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RuleHitsModel::ContextColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(RuleHitsModel::TitleColumn, scaled(200));
    m_table->setColumnWidth(RuleHitsModel::LikenessColumn, scaled(80));
    column->addWidget(m_table, 1);
    auto *ticks = new QHBoxLayout;
    m_said->setObjectName(QStringLiteral("ruleSaid"));
    m_said->setWordWrap(true);
    ticks->addWidget(m_said, 1);
    for (const bool on : {true, false}) {
        auto *button = new QPushButton(on ? tr("Tick all") : tr("Untick all"), this);
        button->setObjectName(on ? QStringLiteral("ruleTickAll") : QStringLiteral("ruleUntickAll"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, on] { m_model->tickAll(on); });
        ticks->addWidget(button);
    }
    column->addLayout(ticks);
    auto *last = new QHBoxLayout;
    last->setSpacing(scaled(8));
    last->addWidget(metaLabel(tr("Put this code on what is ticked"), this));
    m_code->setObjectName(QStringLiteral("ruleCode"));
    m_code->setCodes(m_project.codes().all(), false);
    m_code->setValue({});
    last->addWidget(m_code, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Code"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("ruleGo"));
    makePrimary(m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    last->addWidget(buttons);
    column->addLayout(last);
    m_likeCode->setCodes(m_project.codes().all(), false);
    m_likeCode->setValue({});
}

void CodeRuleDialog::showInput(int kind)
{
    for (int i = 0; i < m_inputs.size(); ++i)
        m_inputs.at(i)->setVisible(i == kind);
}

void CodeRuleDialog::fillScopes()
{
    m_scope->addItem(tr("all documents"), QStringLiteral("all"));
    if (m_open)
        m_scope->addItem(tr("the open document"), QStringLiteral("open"));
    for (const DocumentGroup &language : m_project.documentList().groups({DocumentField::Language, {}})) {
        if (!language.key.isEmpty())
            m_scope->addItem(tr("documents in %1").arg(language.label), QString(QStringLiteral("language/") + language.key));
    }
    for (const Collection &collection : m_project.collections().all())
        m_scope->addItem(m_project.collections().path(collection.id), QString(QStringLiteral("collection/") + QString::number(collection.id.value)));
}

void CodeRuleDialog::connectParts()
{
    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        showInput(kind);
        (RuleKind(kind) == RuleKind::Similar ? static_cast<QWidget *>(m_likeCode) : m_inputs.at(kind))->setFocus();
        if (RuleKind(kind) == RuleKind::Similar && m_units->current() < int(RuleUnit::Sentence))
            m_units->setCurrent(int(RuleUnit::Sentence));
        later();
    });
    connect(m_units, &Segments::chosen, this, &CodeRuleDialog::later);
    connect(m_text, &QLineEdit::textChanged, this, &CodeRuleDialog::later);
    connect(m_expression, &QLineEdit::textChanged, this, &CodeRuleDialog::later);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CodeRuleDialog::later);
    connect(m_likeCode, &QComboBox::currentTextChanged, this, &CodeRuleDialog::later);
    connect(m_least, &QDoubleSpinBox::valueChanged, this, &CodeRuleDialog::later);
    connect(m_scope, &QComboBox::activated, this, &CodeRuleDialog::later);
    for (QCheckBox *mark : {m_case, m_whole, m_spellings})
        connect(mark, &QCheckBox::toggled, this, &CodeRuleDialog::later);
    connect(m_code, &QComboBox::currentTextChanged, this, [this] {
        m_model->setCoded(codedAlready(m_project, m_model->hits(), m_code->value()));
    });
    connect(m_model, &RuleHitsModel::ticksChanged, this, &CodeRuleDialog::showTicks);
    connect(m_rest, &QTimer::timeout, this, &CodeRuleDialog::look);
    connect(m_worker, &RuleWorker::finished, this, &CodeRuleDialog::showHits);
    connect(m_worker, &RuleWorker::failed, this, [this](const QString &sentence) {
        m_model->setHits(&m_project, {}, {});
        say(sentence, true);
    });
    connect(m_worker, &RuleWorker::progressed, this, [this](int done, int total) { say(tr("Looking, %1 of %2 documents").arg(done).arg(total), false); });
}

void CodeRuleDialog::setText(const QString &text)
{
    m_text->setText(text.simplified());
    m_text->selectAll();
}

void CodeRuleDialog::setLike(const QStringList &texts)
{
    m_like = texts;
    m_likeChosen->setText(tr("and %n chosen", nullptr, int(texts.size())));
    m_kinds->setCurrent(int(RuleKind::Similar));
    showInput(int(RuleKind::Similar));
    m_units->setCurrent(int(RuleUnit::Sentence));
    later();
}

QStringList CodeRuleDialog::likeTexts() const
{
    QStringList texts = m_like;
    const auto code = m_project.codes().findByPath(m_likeCode->value());
    const QList<CodingRow> rows = code ? m_project.passages().codingsOf(code->id, false) : QList<CodingRow>();
    for (const CodingRow &row : rows)
        texts += row.quote;
    return texts;
}

CodeRule CodeRuleDialog::rule() const
{
    CodeRule rule;
    rule.kind = RuleKind(m_kinds->current());
    rule.unit = RuleUnit(m_units->current());
    rule.matchCase = m_case->isChecked();
    rule.wholeWords = m_whole->isChecked();
    rule.least = m_least->value();
    rule.expression = m_expression->text();
    if (rule.kind == RuleKind::Similar)
        rule.words = likeTexts();
    else
        rule.words = rule.kind == RuleKind::List ? m_words->toPlainText().split(u'\n', Qt::SkipEmptyParts) : QStringList{m_text->text()};
    if (m_spellings->isChecked() && (rule.kind == RuleKind::List || rule.kind == RuleKind::Text))
        rule.words = withSpellings(m_project, rule.words);
    return rule;
}

DocumentFilter CodeRuleDialog::scope() const
{
    DocumentFilter filter;
    const QString chosen = m_scope->currentData().toString();
    if (chosen == QLatin1String("open"))
        filter.only = QList<DocumentId>{m_open};
    else if (chosen.startsWith(QLatin1String("language/")))
        filter.is.append({{DocumentField::Language, {}}, chosen.mid(9)});
    else if (chosen.startsWith(QLatin1String("collection/")))
        filter.collection = CollectionId(chosen.mid(11).toLongLong());
    return filter;
}

void CodeRuleDialog::later()
{
    const RuleKind kind = RuleKind(m_kinds->current());
    m_case->setVisible(kind != RuleKind::Similar);
    m_whole->setVisible(kind != RuleKind::Similar);
    m_spellings->setVisible(kind == RuleKind::Text || kind == RuleKind::List);
    for (const RuleUnit unit : {RuleUnit::Match, RuleUnit::Word})
        m_units->button(int(unit))->setEnabled(kind != RuleKind::Similar);
    m_worker->stop();
    m_go->setEnabled(false);
    m_rest->start();
}

void CodeRuleDialog::look()
{
    const CodeRule asked = rule();
    const bool nothing = asked.kind == RuleKind::Regex ? asked.expression.isEmpty() : asked.words.join(QString()).trimmed().isEmpty();
    if (nothing) {
        m_model->setHits(&m_project, {}, {});
        return say(asked.kind == RuleKind::Similar ? tr("Choose a code whose passages others are to be like.") : tr("Say what is to be found. Every place is shown here before anything is coded."), false);
    }
    say(tr("Looking…"), false);
    m_worker->start(m_project, asked, m_project.documentList().ids(scope()));
}

void CodeRuleDialog::showHits(const std::vector<RuleHit> &hits)
{
    m_table->setColumnHidden(RuleHitsModel::LikenessColumn, RuleKind(m_kinds->current()) != RuleKind::Similar);
    m_model->setHits(&m_project, hits, codedAlready(m_project, hits, m_code->value()));
}

void CodeRuleDialog::showTicks()
{
    const int ticked = m_model->tickedCount();
    m_go->setText(ticked > 0 ? tr("Code %n passages", nullptr, ticked) : tr("Code"));
    m_go->setEnabled(ticked > 0 && !m_code->value().isEmpty() && !m_project.isReadOnly());
    if (m_worker->isRunning())
        return;
    QString words = tr("%1 in %2").arg(tr("%n places", nullptr, m_model->rowCount()), tr("%n documents", nullptr, m_model->documentCount()));
    if (m_model->codedCount() > 0)
        words += QStringLiteral(" · ") + tr("%n have the code from you already", nullptr, m_model->codedCount());
    if (m_model->rowCount() > 0 && m_code->value().isEmpty())
        words += QStringLiteral(" · ") + tr("name the code below");
    say(words, false);
    m_said->setToolTip(ruleInWords(rule()));
}

void CodeRuleDialog::say(const QString &words, bool problem)
{
    m_said->setText(words);
    m_said->setProperty("look", problem ? QStringLiteral("error") : QStringLiteral("secondary"));
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
}

Result<int> CodeRuleDialog::code()
{
    return codeByRule(m_project, m_model->hits(), m_model->ticked(), m_code->value());
}

void CodeRuleDialog::done(int result)
{
    m_rest->stop();
    m_worker->stop();
    if (result == Accepted) {
        if (const auto coded = code(); !coded)
            return say(coded.message(), true);
    }
    QDialog::done(result);
}

} // namespace haeje
