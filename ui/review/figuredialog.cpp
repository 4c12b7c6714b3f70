// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/figuredialog.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

static QStringList distinct(const QList<Figure> &figures, QString Figure::*member)
{
    QStringList all;
    for (const Figure &figure : figures) {
        if (!(figure.*member).isEmpty())
            all.append(figure.*member);
    }
    all.removeDuplicates();
    return all;
}

static QString numberField(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QLineEdit *FigureDialog::addField(QFormLayout *form, const QString &label, const QString &name, const QString &text,
                                  const QStringList &completions)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(name);
    field->setAccessibleName(label);
    if (!completions.isEmpty()) {
        auto *completer = new QCompleter(completions, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
    }
    form->addRow(label, field);
    return field;
}

FigureDialog::FigureDialog(const Figure &figure, const QString &quote, const QList<Figure> &known, QWidget *parent)
    : QDialog(parent)
    , m_start(figure)
    , m_known(known)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("figureDialog"));
    setWindowTitle(figure.id ? tr("Figure") : tr("New figure"));
    auto *all = new QVBoxLayout(this);
    all->setSpacing(scaled(12));
    if (!quote.isEmpty()) {
        auto *words = new QLabel(tr("“%1”").arg(quote.simplified()));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setFont(haeje::font(TypeRole::ReaderBody));
        all->addWidget(words);
    }
    all->addLayout(buildForm(figure));
    m_problem->setObjectName(QStringLiteral("figureProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    all->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(figure.id ? tr("Save") : tr("Make figure"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("figureSave"));
    makePrimary(save);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FigureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_dimension, &QLineEdit::editingFinished, this, &FigureDialog::proposeStatement);
    setMinimumWidth(scaled(460));
}

QFormLayout *FigureDialog::buildForm(const Figure &figure)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_value = addField(form, tr("Value"), QStringLiteral("figureValue"), numberField(figure.value), {});
    m_unit = addField(form, tr("Unit"), QStringLiteral("figureUnit"), figure.unit, distinct(m_known, &Figure::unit));
    QStringList bases;
    for (const Figure &other : std::as_const(m_known))
        bases.append(numberField(other.base));
    bases.removeAll(QString());
    bases.removeDuplicates();
    m_base = addField(form, tr("Base (of how many)"), QStringLiteral("figureBase"), numberField(figure.base), bases);
    m_dimension = addField(form, tr("Dimension"), QStringLiteral("figureDimension"), figure.dimension,
                           distinct(m_known, &Figure::dimension));
    m_category = addField(form, tr("Category"), QStringLiteral("figureCategory"), figure.category,
                          distinct(m_known, &Figure::category));
    m_statement = addField(form, tr("Statement"), QStringLiteral("figureStatement"), figure.statement,
                           distinct(m_known, &Figure::statement));
    m_verdict = addField(form, tr("Verdict"), QStringLiteral("figureVerdict"), figure.verdict, {});
    m_asOf = addField(form, tr("As of"), QStringLiteral("figureAsOf"), figure.asOf.text(), {});
    m_source = addField(form, tr("Source"), QStringLiteral("figureSource"), figure.source, distinct(m_known, &Figure::source));
    m_unit->setPlaceholderText(tr("technologies"));
    m_dimension->setPlaceholderText(tr("field, institution, …"));
    m_category->setPlaceholderText(tr("which part of the whole"));
    m_statement->setPlaceholderText(tr("Technologies by field"));
    m_verdict->setPlaceholderText(tr("where the source judges in words, not in numbers"));
    m_asOf->setPlaceholderText(tr("2021-07-21, 2021-07 or 2021"));
    return form;
}

/// The statement that the other figures of the dimension have, and what they share.
void FigureDialog::proposeStatement()
{
    const QString dimension = m_dimension->text().simplified();
    if (dimension.isEmpty() || !m_statement->text().trimmed().isEmpty())
        return;
    for (const Figure &other : m_known) {
        if (other.dimension.compare(dimension, Qt::CaseInsensitive) != 0)
            continue;
        m_statement->setText(other.statement);
        if (m_base->text().isEmpty())
            m_base->setText(numberField(other.base));
        if (m_unit->text().isEmpty())
            m_unit->setText(other.unit);
        return;
    }
    if (!m_unit->text().isEmpty())
        m_statement->setText(tr("%1 by %2").arg(sentenceCase(m_unit->text().trimmed()), dimension));
}

/// Digits as people write them, with or without separators; nothing for an empty field.
static Result<std::optional<double>> readNumber(const QString &label, QString text)
{
    text = text.simplified().remove(QLatin1Char(' '));
    if (text.isEmpty())
        return std::optional<double>();
    bool ok = false;
    double value = QLocale::c().toDouble(text, &ok);
    if (!ok)
        value = QLocale().toDouble(text, &ok);
    if (!ok)
        return Error{FigureDialog::tr("%1: “%2” is not a number. Write digits, as in 1844.6.").arg(label, text)};
    return std::optional<double>(value);
}

Result<Figure> FigureDialog::figure() const
{
    Figure figure = m_start;
    const Result<std::optional<double>> value = readNumber(tr("Value"), m_value->text());
    if (!value)
        return value.error();
    const Result<std::optional<double>> base = readNumber(tr("Base"), m_base->text());
    if (!base)
        return base.error();
    const QString asOf = m_asOf->text().trimmed();
    const std::optional<EdtfDate> date = asOf.isEmpty() ? EdtfDate() : EdtfDate::parse(asOf);
    if (!date)
        return Error{tr("“%1” is no date. Write 2021-07-21, 2021-07 or 2021.").arg(asOf)};
    figure.value = *value;
    figure.base = *base;
    figure.asOf = *date;
    figure.statement = m_statement->text().simplified();
    figure.verdict = m_verdict->text().simplified();
    figure.unit = m_unit->text().simplified();
    figure.dimension = m_dimension->text().simplified();
    figure.category = m_category->text().simplified();
    figure.source = m_source->text().simplified();
    if (figure.statement.isEmpty())
        return Error{tr("Give the figure a statement that says what is counted, as in “Technologies by field”.")};
    if (!figure.value && figure.verdict.isEmpty())
        return Error{tr("Give a value, or a verdict where the source judges in words.")};
    if (figure.value && figure.base && *figure.value > *figure.base)
        return Error{tr("The value is more than its base. Correct one of them.")};
    return figure;
}

void FigureDialog::accept()
{
    const Result<Figure> made = figure();
    if (made) {
        QDialog::accept();
        return;
    }
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).error);
    m_problem->setPalette(palette);
    m_problem->setText(QStringLiteral("⚠ ") + made.message());
    m_problem->show();
}

} // namespace haeje
