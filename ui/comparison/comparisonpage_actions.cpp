// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpage.h"

#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/firstuses.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/exporters.h"
#include "ui/common/segments.h"
#include "ui/common/toolrow.h"
#include "ui/comparison/comparisonview.h"
#include "ui/comparison/resulttable.h"
#include "ui/comparison/similaritycurve.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace haeje {

void ComparisonPage::addTools(ToolRow *row)
{
    const auto add = [&](const char *icon, const char *name, const QString &text, const QString &tip) {
        QToolButton *button = row->add(QLatin1String(icon), text, tip);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    connect(add("link", "comparisonLink", tr("Link"), tr("Mark a sentence on each side (Space or Ctrl+click), then link them (L)")), &QToolButton::clicked, this, [this] {
        const QList<int> marked = m_view->marked();
        for (int column = 1; column < marked.size(); ++column) {
            if (marked.at(0) >= 0 && marked.at(column) >= 0)
                return link(marked.at(0), marked.at(column), column);
        }
        fail(Error{tr("Mark a sentence on each side first: Space, or Ctrl+click.")}, tr("Link sentences"));
    });
    connect(add("close", "comparisonApart", tr("Keep apart"), tr("The sentences of this row are not the same (A)")), &QToolButton::clicked, this, [this] { keepApart(m_view->currentRow()); });
    connect(add("undo", "comparisonTakeBack", tr("As computed"), tr("Take back what was said by hand of the sentence in this row")), &QToolButton::clicked, this, &ComparisonPage::takeBack);
}

void ComparisonPage::fail(const Result<void> &done, const QString &what)
{
    if (!done)
        m_services.prompts.fail(this, what, done.message());
}

void ComparisonPage::open(DocumentId document, TextSpan span)
{
    if (document)
        m_services.navigator.go({PlaceKind::Library, document, span});
}

void ComparisonPage::link(int leftRow, int row, int column)
{
    if (!m_compared)
        return;
    const SentenceRun left = m_compared->comparison.rows.at(leftRow).cells.at(0).sentences, right = m_compared->comparison.rows.at(row).cells.at(column).sentences;
    if (left.count == 0 || right.count == 0)
        return;
    const TextsBeside compared = *m_compared;
    fail(m_project->edit(tr("Link sentences"), [&] { return linkSentences(*m_project, compared, left.first, column, right.first, SentenceRelation::Same); }), tr("Link sentences"));
}

void ComparisonPage::keepApart(int row)
{
    if (!m_compared || row < 0)
        return;
    const ComparedRow one = m_compared->comparison.rows.at(row);
    const int column = std::max(1, m_view->currentColumn());
    if (one.cells.first().sentences.count == 0 || one.cells.at(column).sentences.count == 0)
        return fail(Error{tr("In this row a sentence stands alone already.")}, tr("Keep sentences apart"));
    const TextsBeside compared = *m_compared;
    fail(m_project->edit(tr("Keep sentences apart"), [&] {
        const int left = one.cells.first().sentences.first;
        if (one.linked) {
            if (const auto done = unlinkSentence(*m_project, compared, left, column); !done)
                return done;
        }
        return linkSentences(*m_project, compared, left, column, one.cells.at(column).sentences.first, SentenceRelation::Apart);
    }), tr("Keep sentences apart"));
}

void ComparisonPage::takeBack()
{
    const int row = m_view->currentRow();
    if (!m_compared || row < 0 || m_compared->comparison.rows.at(row).cells.first().sentences.count == 0)
        return;
    const TextsBeside compared = *m_compared;
    const int left = compared.comparison.rows.at(row).cells.first().sentences.first;
    const int column = std::max(1, m_view->currentColumn());
    fail(m_project->edit(tr("Take back a link of sentences"), [&] { return unlinkSentence(*m_project, compared, left, column); }), tr("Take back a link of sentences"));
}

QString ComparisonPage::listWord() const
{
    const QString words[] = {QStringLiteral("first-use"), QStringLiteral("dropped-since"), QStringLiteral("similarity"), QStringLiteral("comparison")};
    return words[m_lists->current()];
}

void ComparisonPage::showResults()
{
    if (!m_project || !m_texts)
        return;
    showBaselineCounts();
    const bool shown = m_baseline || m_lists->current() == Sentences;
    m_results->setCurrentIndex(shown ? 0 : 1);
    m_expression->setVisible(m_baseline && m_lists->current() == FirstUses);
    if (shown)
        fillResults();
}

/// How many earlier messages with a text each baseline has.
void ComparisonPage::showBaselineCounts()
{
    const auto plan = m_text->currentIndex() < 0 ? Result<BaselinePlan>(Error{}) : planBaseline(*m_texts, options(), false);
    for (int k = 0; k < baselineCount; ++k)
        m_baselines->button(k)->setText(plan ? QStringLiteral("%1  %2").arg(baselineTitle(Baseline(k))).arg(plan->held[size_t(k)]) : baselineTitle(Baseline(k)));
}

void ComparisonPage::fillResults()
{
    const bool sentences = m_lists->current() == Sentences;
    m_result = !sentences ? runAnalysis(*m_project, listWord(), options())
        : m_compared      ? Result<Table>(comparisonTable(*m_compared)) : Result<Table>(Error{tr("Choose two texts.")});
    const auto key = [](const char *word) { return QString::fromLatin1(word); };
    QStringList keys;
    QHash<QString, QString> titles;
    if (m_lists->current() == FirstUses) {
        keys = {key("expression"), key("first_date"), key("first_message"), key("count"), key("new_same_occasion"), key("new_same_pair"), key("new_same_sender"), key("new_all"), key("sentence"), key("list"), key("folded")};
        titles = {{key("new_same_occasion"), tr("New: occasion")}, {key("new_same_pair"), tr("pair")}, {key("new_same_sender"), tr("sender")}, {key("new_all"), tr("all")}};
    } else if (m_lists->current() == Similar) {
        keys = {key("date"), key("message"), key("title"), key("cosine"), key("word_pairs")};
    } else if (sentences) {
        keys = {key("row"), key("state"), key("left_sentence"), key("right_sentence"), key("new"), key("dropped"), key("changed_from"), key("changed_to"), key("likeness")};
    }
    m_table->setTable(m_result ? *m_result : Table(), keys, titles);
    m_table->setVisible(m_result.ok());
    m_rules->setText(m_result ? m_result->notes.join(u' ') : m_result.message());
    m_rules->setToolTip(m_result ? m_result->notes.join(u'\n') : QString());
    QList<SimilarityCurve::Point> points;
    if (m_result && m_lists->current() == Similar) {
        for (const Table::Row &row : m_result->rows)
            points.append({QStringLiteral("%1 %2").arg(row.cells.at(1).toString(), row.cells.at(0).toString()), row.cells.at(m_result->column(key("cosine"))).toDouble()});
    }
    m_curve->setPoints(points);
    m_curve->setVisible(!points.isEmpty());
    if (options().contains(key("expression")) && m_result)
        m_table->view()->selectRow(0);
    showVerdict();
}

void ComparisonPage::chooseRow()
{
    if (m_lists->current() == Sentences && m_table->current())
        m_view->setCurrent(m_table->value(QStringLiteral("row")).toInt() - 1, 1);
    if (m_lists->current() == Similar && m_table->current())
        m_curve->setCurrent(int(m_table->current() - m_table->table().rows.constData()));
    if (m_compared && m_table->current()) {
        const DocumentId document(m_table->value(QStringLiteral("document")).toLongLong());
        for (int column = 0; column < m_compared->names.size(); ++column) {
            const int row = m_compared->names.at(column).document == document && m_table->value(QStringLiteral("start")).isValid() ? m_view->rowOf(column, m_table->value(QStringLiteral("start")).toInt()) : -1;
            if (row >= 0)
                m_view->setCurrent(row, column);
        }
    }
    showVerdict();
}

/// The chosen expression against each baseline, side by side: "unprecedented" holds or does not.
void ComparisonPage::showVerdict()
{
    QString verdict;
    if (m_lists->current() == FirstUses && m_table->current()) {
        QStringList parts;
        const char *keys[] = {"same_occasion", "same_pair", "same_sender", "all"};
        for (int k = 0; k < baselineCount; ++k) {
            const QVariant fresh = m_table->value(QStringLiteral("new_") + QLatin1String(keys[k]));
            const int messages = m_table->value(QStringLiteral("messages_") + QLatin1String(keys[k])).toInt();
            const QString said = !fresh.isValid() ? tr("nothing to compare with") : fresh.toBool() ? tr("unprecedented") : tr("not: in %n earlier messages", nullptr, messages);
            parts += QStringLiteral("%1: <b>%2</b>").arg(baselineTitle(Baseline(k)).toHtmlEscaped(), said.toHtmlEscaped());
        }
        verdict = tr("“%1” — %2. First used on %3 in %4.").arg(m_table->value(QStringLiteral("expression")).toString().toHtmlEscaped(), parts.join(QStringLiteral("; ")), m_table->value(QStringLiteral("first_date")).toString(),
                                                                m_table->value(QStringLiteral("first_message")).toString().toHtmlEscaped());
    }
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
}

Result<PassageId> ComparisonPage::passageAt(const char *document, const char *start, const char *end)
{
    return m_project->passages().findOrAdd(DocumentId(m_table->value(QLatin1String(document)).toLongLong()),
                                           {m_table->value(QLatin1String(start)).toInt(), m_table->value(QLatin1String(end)).toInt()});
}

/// The row as a claim: its passage for it; where all earlier messages have it, their first use against it.
void ComparisonPage::makeClaim()
{
    if (!m_table->current() || !m_table->value(QStringLiteral("start")).isValid())
        return fail(Error{tr("Choose an expression in the list first.")}, tr("Make claim"));
    const bool dropped = m_lists->current() == Dropped;
    const NamedText text = m_texts->text(options().value(QStringLiteral("message"))).value();
    Claim claim;
    const QString expression = m_table->value(QStringLiteral("expression")).toString();
    claim.statement = dropped ? tr("%1 (%2) no longer says “%3”.").arg(text.name, text.date.text(), expression) : tr("“%1” is new in %2 (%3).").arg(expression, text.name, text.date.text());
    claim.notes = tr("Baseline: %1.").arg(baselineTitle(*m_baseline));
    ClaimId made;
    const auto done = m_project->edit(tr("Make claim"), [&]() -> Result<void> {
        const auto added = m_project->claims().add(claim);
        if (!added)
            return added.error();
        made = *added;
        const auto passage = passageAt("document", "start", "end");
        if (!passage)
            return passage.error();
        if (const auto put = m_project->claims().setEvidence(made, {*passage, ClaimStance::For, {}}); !put || dropped)
            return put;
        if (m_table->value(QStringLiteral("new_all")).toBool() || !m_table->value(QStringLiteral("new_all")).isValid())
            return {};
        const auto earlier = passageAt("first_document", "first_start", "first_end");
        return earlier ? m_project->claims().setEvidence(made, {*earlier, ClaimStance::Against, tr("first use in all earlier messages")}) : Result<void>(earlier.error());
    });
    fail(done, tr("Make claim"));
    if (done)
        m_services.navigator.goTo(made);
}

void ComparisonPage::makeChart()
{
    const auto spec = m_lists->current() == Sentences ? Result<ChartSpec>(Error{tr("The rows of a comparison are read, not drawn. Choose another list.")})
        : m_baseline                                  ? newAnalysisChart(*m_project, listWord(), options()) : Result<ChartSpec>(Error{tr("Choose a baseline first.")});
    ChartId made;
    const Result<void> done = !spec ? Result<void>(spec.error()) : m_project->edit(tr("New chart"), [&]() -> Result<void> {
        const auto id = m_project->charts().add(*spec);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    fail(done, tr("New chart"));
    if (done)
        m_services.navigator.goTo(made);
}

void ComparisonPage::exportCsv()
{
    if (!m_result || m_results->currentIndex() != 0)
        return fail(Error{tr("There is nothing to save yet. Choose two texts and a baseline.")}, tr("Save as CSV"));
    const QString file = m_services.prompts.saveFile(this, tr("Save as CSV"), listWord() + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    if (!file.isEmpty())
        fail(exportTable(file, *m_result), tr("Save as CSV"));
}

} // namespace haeje
