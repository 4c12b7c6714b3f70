// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixcontrols.h"

#include "core/work/matrixparts.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

/// The option that the second box sets, by the kind of matrix; empty: it has none.
static QString detailOption(const QString &word)
{
    if (word == QLatin1String("code-by-attribute"))
        return QStringLiteral("attribute");
    if (word == QLatin1String("code-by-code"))
        return QStringLiteral("relation");
    return word == QLatin1String("code-over-time") ? QStringLiteral("by") : QString();
}

static QComboBox *box(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setToolTip(accessible);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

static void choose(QComboBox *combo, const QString &word)
{
    combo->setCurrentIndex(std::max(0, combo->findData(word)));
}

MatrixControls::MatrixControls(QWidget *parent)
    : QWidget(parent)
    , m_tools(new ToolRow(this))
    , m_filters(new ToolRow(this))
    , m_kind(box(QStringLiteral("matrixKind"), tr("What is set against what"), this))
    , m_detail(box(QStringLiteral("matrixDetail"), tr("How"), this))
    , m_count(box(QStringLiteral("matrixCount"), tr("What a cell counts"), this))
    , m_group(box(QStringLiteral("matrixGroup"), tr("Only codes of this group"), this))
    , m_within(new QSpinBox(this))
    , m_coders(new QMenu(this))
    , m_showMenu(new QMenu(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_rollUp(new QCheckBox(tr("With codes below"), this))
{
    buildFirstRow();
    buildSecondRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_filters);
    fillDetail();
    showState();
}

void MatrixControls::buildFirstRow()
{
    const QStringList words = matrixWords();
    const QStringList names{tr("Codes by documents"), tr("Codes by attribute"), tr("Codes by codes"), tr("Codes over time"), tr("Coders by codes")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_kind->addItem(names.at(i), words.at(i));
    const QStringList counts = matrixCountWords();
    const QStringList countNames{tr("Passages"), tr("Codings"), tr("Words"), tr("Documents"), tr("Share of text, %")};
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_count->addItem(countNames.at(i), counts.at(i));
    m_within->setObjectName(QStringLiteral("matrixWithin"));
    m_within->setAccessibleName(tr("At most so many words between them"));
    m_within->setToolTip(m_within->accessibleName());
    m_within->setRange(0, 10000);
    m_within->setValue(25);
    m_within->setSuffix(tr(" words"));
    m_tools->addWidget(m_kind);
    m_tools->addWidget(m_detail);
    m_tools->addWidget(m_within);
    m_tools->addWidget(m_count);
    m_tools->addStretch();
    connect(m_kind, &QComboBox::activated, this, [this] {
        fillDetail();
        Q_EMIT changed();
    });
    connect(m_detail, &QComboBox::activated, this, [this] {
        m_details[detailOption(word())] = m_detail->currentData().toString();
        fillDetail();
        Q_EMIT changed();
    });
    connect(m_count, &QComboBox::activated, this, &MatrixControls::changed);
    connect(m_within, &QSpinBox::valueChanged, this, &MatrixControls::changed);
}

void MatrixControls::buildSecondRow()
{
    m_codesButton = m_filters->add(QStringLiteral("tag"), tr("All codes"), tr("Choose the codes that are shown"));
    m_codesButton->setObjectName(QStringLiteral("matrixCodes"));
    connect(m_codesButton, &QToolButton::clicked, this, &MatrixControls::codesAsked);
    m_filters->addWidget(m_group);
    connect(m_group, &QComboBox::activated, this, &MatrixControls::changed);
    m_codersButton = m_filters->add(QStringLiteral("person"), tr("All coders"), tr("Choose whose codings are counted"));
    m_codersButton->setObjectName(QStringLiteral("matrixCoders"));
    m_codersButton->setMenu(m_coders);
    m_codersButton->setPopupMode(QToolButton::InstantPopup);
    const std::pair<QLineEdit *, QString> dates[] = {{m_from, tr("From date")}, {m_to, tr("To date")}};
    for (const auto &[field, hint] : dates) {
        field->setPlaceholderText(hint);
        field->setAccessibleName(hint);
        field->setToolTip(tr("Only documents published within: 2021, 2021-07 or 2021-07-11"));
        field->setFixedWidth(scaled(92));
        m_filters->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, [this, field = field] {
            if (field->isModified())
                Q_EMIT changed();
            field->setModified(false);
        });
    }
    m_from->setObjectName(QStringLiteral("matrixFrom"));
    m_to->setObjectName(QStringLiteral("matrixTo"));
    m_rollUp->setObjectName(QStringLiteral("matrixRollUp"));
    m_rollUp->setToolTip(tr("A code counts the codes below it too, and nothing twice"));
    m_filters->addWidget(m_rollUp);
    connect(m_rollUp, &QCheckBox::toggled, this, &MatrixControls::changed);
    m_filters->addStretch();
    m_show = m_filters->add(QStringLiteral("sort"), tr("Show"), tr("What is shown, in which order"));
    m_show->setObjectName(QStringLiteral("matrixShow"));
    m_show->setMenu(m_showMenu);
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_filters->letGiveWay(m_from);
    m_filters->letGiveWay(m_to);
    buildShowMenu();
}

void MatrixControls::buildShowMenu()
{
    m_hideEmpty = m_showMenu->addAction(tr("Hide empty rows and columns"));
    m_hideEmpty->setCheckable(true);
    connect(m_hideEmpty, &QAction::triggered, this, &MatrixControls::lookChanged);
    m_active = m_showMenu->addAction(tr("Only active codes"));
    m_active->setCheckable(true);
    connect(m_active, &QAction::triggered, this, &MatrixControls::changed);
    m_showMenu->addSection(tr("Colour measured against"));
    auto *shades = new QActionGroup(this);
    for (const QString &name : {tr("The whole table"), tr("Its row"), tr("Its column")}) {
        QAction *action = m_showMenu->addAction(name);
        action->setCheckable(true);
        shades->addAction(action);
        m_shades += action;
        connect(action, &QAction::triggered, this, &MatrixControls::lookChanged);
    }
    m_shades.first()->setChecked(true);
    m_showMenu->addSection(tr("Order"));
    const std::tuple<QString, bool, MatrixOrder::By> orders[] = {
        {tr("Rows as given"), true, MatrixOrder::AsGiven},
        {tr("Rows by name"), true, MatrixOrder::Name},
        {tr("Rows by total"), true, MatrixOrder::Number},
        {tr("Columns as given"), false, MatrixOrder::AsGiven},
        {tr("Columns by name"), false, MatrixOrder::Name},
        {tr("Columns by total"), false, MatrixOrder::Number},
    };
    for (const auto &[name, rows, by] : orders) {
        QAction *action = m_showMenu->addAction(name);
        connect(action, &QAction::triggered, this, [this, rows = rows, by = by] { Q_EMIT orderAsked(rows, by); });
    }
}

/// The second box holds what goes with the kind; what was chosen there before is chosen again.
void MatrixControls::fillDetail()
{
    const QString option = detailOption(word());
    QList<std::pair<QString, QString>> items;
    if (option == QLatin1String("attribute")) {
        const QMap<QString, QString> names{{QStringLiteral("outlet"), tr("Outlet")}, {QStringLiteral("author"), tr("Author")}, {QStringLiteral("language"), tr("Language")},
                                           {QStringLiteral("year"), tr("Year")}, {QStringLiteral("series"), tr("Series")}, {QStringLiteral("keyword"), tr("Keyword")},
                                           {QStringLiteral("collection"), tr("Collection")}};
        for (const QString &name : std::as_const(m_attributes))
            items.append({names.value(name, name), name});
    } else if (option == QLatin1String("relation")) {
        const QStringList names{tr("overlapping"), tr("near each other"), tr("in the same sentence"), tr("in the same paragraph"), tr("in the same document"), tr("one after the other")};
        const QStringList relations = codeRelationWords();
        for (qsizetype i = 0; i < relations.size(); ++i)
            items.append({names.at(i), relations.at(i)});
    } else if (option == QLatin1String("by")) {
        items = {{tr("By year"), QStringLiteral("year")}, {tr("By quarter"), QStringLiteral("quarter")}, {tr("By month"), QStringLiteral("month")}};
    }
    const QSignalBlocker quiet(m_detail);
    m_detail->clear();
    for (const auto &[name, data] : std::as_const(items))
        m_detail->addItem(name, data);
    choose(m_detail, m_details.value(option));
    m_detail->setVisible(!items.isEmpty());
    const QString relation = m_detail->currentData().toString();
    m_within->setVisible(option == QLatin1String("relation") && (relation == QLatin1String("near") || relation == QLatin1String("sequence")));
}

/// The paths in a list with commas that are in the codebook.
static QStringList pathsIn(const QString &list, const QStringList &known)
{
    QStringList paths;
    const auto positions = positionsOf(list, known, {});
    for (const int position : positions ? *positions : QList<int>())
        paths += known.at(position);
    return paths;
}

/// Shown where the codebook has groups; one that is gone is not chosen any more.
void MatrixControls::fillGroups(const QStringList &groups, const QString &chosen)
{
    m_group->clear();
    m_group->addItem(tr("All code groups"), QString());
    for (const QString &group : groups)
        m_group->addItem(group, group);
    choose(m_group, chosen);
    m_group->setVisible(!groups.isEmpty());
}

void MatrixControls::setChoices(const QStringList &attributes, const QStringList &coders, const QStringList &codePaths, const QStringList &groups)
{
    fillGroups(groups, m_group->currentData().toString());
    m_attributes = attributes;
    m_codePaths = codePaths;
    m_codes = pathsIn(m_codes.join(u','), codePaths);
    const QStringList chosen = chosenCoders();
    m_coders->clear();
    for (const QString &coder : coders) {
        QAction *action = m_coders->addAction(QString(coder).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(coder);
        connect(action, &QAction::triggered, this, [this] {
            showState();
            Q_EMIT changed();
        });
    }
    fillCoders(chosen);
    fillDetail();
}

/// None: all of them count.
void MatrixControls::fillCoders(const QStringList &chosen)
{
    const bool any = std::any_of(chosen.begin(), chosen.end(), [this](const QString &coder) {
        const auto actions = m_coders->actions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) { return action->data().toString() == coder; });
    });
    for (QAction *action : m_coders->actions())
        action->setChecked(!any || chosen.contains(action->data().toString()));
    showState();
}

QStringList MatrixControls::chosenCoders() const
{
    QStringList chosen;
    for (const QAction *action : m_coders->actions()) {
        if (action->isChecked())
            chosen += action->data().toString();
    }
    return chosen.size() == m_coders->actions().size() ? QStringList() : chosen;
}

void MatrixControls::setCodes(const QStringList &paths)
{
    m_codes = paths;
    showState();
    Q_EMIT changed();
}

void MatrixControls::showState()
{
    m_codesButton->setText(m_codes.isEmpty() ? tr("All codes") : tr("%n codes", nullptr, int(m_codes.size())));
    const QStringList coders = chosenCoders();
    m_codersButton->setText(coders.isEmpty() ? tr("All coders") : coders.size() == 1 ? coders.first() : tr("%n coders", nullptr, int(coders.size())));
    m_codersButton->setVisible(m_coders->actions().size() > 1);
}

void MatrixControls::setRequest(const QString &word, const AnalysisOptions &options)
{
    const QSignalBlocker quiet(this);
    choose(m_kind, word);
    for (const char *name : {"attribute", "relation", "by"}) {
        if (options.contains(QLatin1String(name)))
            m_details[QLatin1String(name)] = options.value(QLatin1String(name));
    }
    choose(m_count, options.value(QStringLiteral("count")));
    m_within->setValue(options.value(QStringLiteral("within"), QStringLiteral("25")).toInt());
    m_from->setText(options.value(QStringLiteral("from")));
    m_to->setText(options.value(QStringLiteral("to")));
    m_rollUp->setChecked(options.contains(QStringLiteral("roll-up")));
    m_active->setChecked(options.contains(QStringLiteral("active")));
    m_codes = pathsIn(options.value(QStringLiteral("codes")), m_codePaths);
    choose(m_group, options.value(QStringLiteral("group")));
    fillCoders(options.value(QStringLiteral("coders")).split(u',', Qt::SkipEmptyParts));
    fillDetail();
}

QString MatrixControls::word() const
{
    return m_kind->currentData().toString();
}

AnalysisOptions MatrixControls::options() const
{
    AnalysisOptions options;
    const auto put = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            options.insert(QLatin1String(name), value);
    };
    if (const QString option = detailOption(word()); !option.isEmpty())
        options.insert(option, m_detail->currentData().toString());
    if (!m_within->isHidden())
        put("within", QString::number(m_within->value()));
    put("count", m_count->currentData().toString());
    put("codes", m_codes.join(u','));
    put("group", m_group->currentData().toString());
    put("coders", chosenCoders().join(u','));
    put("from", m_from->text().trimmed());
    put("to", m_to->text().trimmed());
    put("roll-up", m_rollUp->isChecked() ? QStringLiteral("yes") : QString());
    put("active", m_active->isChecked() ? QStringLiteral("yes") : QString());
    return options;
}

bool MatrixControls::hidesEmpty() const
{
    return m_hideEmpty->isChecked();
}

MatrixShade MatrixControls::shade() const
{
    for (qsizetype i = 0; i < m_shades.size(); ++i) {
        if (m_shades.at(i)->isChecked())
            return MatrixShade(i);
    }
    return MatrixShade::Table;
}

void MatrixControls::setLook(bool hideEmpty, MatrixShade shade)
{
    m_hideEmpty->setChecked(hideEmpty);
    m_shades.at(qBound(0, int(shade), int(m_shades.size()) - 1))->setChecked(true);
}

} // namespace haeje
