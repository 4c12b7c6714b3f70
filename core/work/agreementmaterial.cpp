// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/agreementmaterial.h"

#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace haeje {

struct AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

static constexpr int mostWeights = 1000; ///< a scale of more steps is none

namespace {

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// The coders to compare, by name as they were chosen. Error: one that the project does not have.
Result<QStringList> chosenCoders(const Project &project, const QStringList &chosen)
{
    const QStringList there = project.coders().names();
    if (chosen.isEmpty())
        return there;
    QStringList known = there + project.passages().coders();
    for (const QString &name : chosen) {
        if (!known.contains(name))
            return Error{AgreementWords::tr("There is no coder “%1” in %2. Those there are: %3.").arg(name, project.name(), joined(there))};
    }
    return chosen;
}

/// Why there is no text to compare, and what to do.
Error nothingRead(const QList<QSet<DocumentId>> &read, const QStringList &coders)
{
    QStringList counts;
    bool any = false;
    for (qsizetype i = 0; i < coders.size(); ++i) {
        counts += QStringLiteral("%1 %2").arg(coders.at(i)).arg(read.at(i).size());
        any = any || !read.at(i).isEmpty();
    }
    if (any)
        return Error{AgreementWords::tr("No text is marked as read by all of these coders (texts marked: %1). Mark as read what each of them "
                                        "has coded to its end, or compare all texts that one of them coded.")
                         .arg(joined(counts))};
    return Error{AgreementWords::tr("No text is marked as read by %1. Agreement needs to know what a coder has read: only then is a text "
                                    "without codings one in which there was nothing to code. Mark the texts that each of them has coded "
                                    "to their end as read, or compare all texts that one of them coded.")
                     .arg(joined(coders))};
}

/// Reads texts, codes and codings into material.
class MaterialReader
{
public:
    MaterialReader(const Project &project, const AgreementChoice &choice, const QStringList &coders)
        : m_project(project)
        , m_choice(choice)
    {
        m_material.coders = coders;
        m_material.unit = choice.unit;
        m_material.share = choice.share;
        m_material.block = choice.block;
        for (int i = 0; i < coders.size(); ++i)
            m_coders.insert(coders.at(i), i);
    }

    Result<AgreementMaterial> read()
    {
        const auto documents = universe();
        if (!documents)
            return documents.error();
        readCodebook();
        for (const DocumentSummary &document : m_project.documents().summariesUncounted()) {
            if (documents->contains(document.id))
                readText(document);
        }
        chooseCodes();
        std::stable_sort(m_material.stretches.begin(), m_material.stretches.end(), [](const AgreementStretch &a, const AgreementStretch &b) {
            return std::tie(a.code, a.text, a.span) < std::tie(b.code, b.text, b.span);
        });
        return m_material;
    }

private:
    Result<QSet<DocumentId>> universe()
    {
        const QStringList &coders = m_material.coders;
        // One coder alone is compared with nobody: the answer says so, whatever was read.
        if (m_choice.universe == AgreementUniverse::Coded || coders.size() < 2)
            return codedTexts();
        QList<QSet<DocumentId>> read;
        for (const QString &coder : coders) {
            const QList<DocumentId> documents = m_project.coders().readBy(coder);
            read.append(QSet<DocumentId>(documents.begin(), documents.end()));
        }
        QSet<DocumentId> common = read.value(0);
        for (const QSet<DocumentId> &one : std::as_const(read))
            common.intersect(one);
        if (common.isEmpty())
            return nothingRead(read, coders);
        m_material.notes += AgreementWords::tr("Texts: the %n marked as read by %1. What nobody coded in them counts too: as agreement that "
                                               "there is nothing to code. Other texts do not count.", nullptr, int(common.size()))
                                .arg(joined(coders));
        return common;
    }

    Result<QSet<DocumentId>> codedTexts()
    {
        QSet<DocumentId> coded;
        for (const DocumentSummary &document : m_project.documents().summaries()) {
            if (document.codings == 0)
                continue;
            const QList<CodingMark> marks = m_project.passages().marksOf(document.id);
            if (std::any_of(marks.begin(), marks.end(), [&](const CodingMark &mark) { return mark.coding && m_coders.contains(mark.coder); }))
                coded.insert(document.id);
        }
        if (m_material.coders.size() < 2) {
            m_material.notes += m_material.coders.isEmpty()
                ? AgreementWords::tr("Nobody has coded anything yet. Agreement needs two coders who read the same texts.")
                : AgreementWords::tr("There is one coder, %1. Agreement needs two coders who read the same texts.").arg(joined(m_material.coders));
            return coded;
        }
        if (coded.isEmpty())
            return Error{AgreementWords::tr("None of these coders has coded anything: %1. There is nothing to compare yet.").arg(joined(m_material.coders))};
        m_material.notes += AgreementWords::tr("Texts: the %n in which at least one of %1 coded something, read by all or not. A coder who has "
                                               "not read a text counts as one who found nothing in it, so the numbers may say too little or "
                                               "too much; marks of what was read are better.", nullptr, int(coded.size()))
                                .arg(joined(m_material.coders));
        return coded;
    }

    void readCodebook()
    {
        m_codes = m_project.codes().all();
        for (int i = 0; i < m_codes.size(); ++i) {
            m_places.insert(m_codes.at(i).id, i);
            const int parent = m_places.value(m_codes.at(i).parent, -1);
            m_parents.append(parent);
            m_paths.append(parent < 0 ? m_codes.at(i).name : m_paths.at(parent) + QLatin1Char('/') + m_codes.at(i).name);
        }
        if (m_choice.question.level == MeasurementLevel::Nominal)
            return;
        for (const Code &code : std::as_const(m_codes)) {
            if (!code.isWeighted())
                continue;
            for (const CodingRow &row : m_project.passages().codingsOf(code.id, false)) {
                if (row.coding.weight)
                    m_weights.insert(row.coding.id, *row.coding.weight - *code.weightFrom);
            }
        }
    }

    void readText(const DocumentSummary &document)
    {
        AgreementText text;
        text.document = document.id;
        text.title = document.facts.title;
        const QString words = m_project.documents().text(document.id);
        text.map = CodePointMap(words);
        text.length = text.map.count();
        bool first = true; // its block begins with the text
        for (const TextSpan paragraph : paragraphsOf(words)) {
            const TextSpan counted = inCodePoints(text, paragraph);
            text.paragraphs.append(first ? 0 : counted.start);
            first = false;
            if (m_choice.unit == AgreementUnit::Paragraphs)
                text.units.append(counted);
            if (m_choice.unit == AgreementUnit::Sentences) {
                for (const TextSpan sentence : sentencesOf(words, paragraph))
                    text.units.append(inCodePoints(text, sentence));
            }
        }
        if (first)
            text.paragraphs.append(0);
        if (m_choice.unit == AgreementUnit::Documents)
            text.units = {{0, text.length}};
        for (const CodingMark &mark : m_project.passages().marksOf(document.id)) {
            if (mark.coding && m_coders.contains(mark.coder))
                addMark(text, mark);
        }
        m_material.texts.append(text);
    }

    static TextSpan inCodePoints(const AgreementText &text, TextSpan span)
    {
        return {text.map.toCodePoints(span.start), text.map.toCodePoints(span.end)};
    }

    /// A coding counts for its code and, rolled up, for those above it. Codes are by place in the codebook until all are read.
    void addMark(const AgreementText &text, const CodingMark &mark)
    {
        int code = m_places.value(mark.code, -1);
        AgreementStretch stretch{code, int(m_material.texts.size()), m_coders.value(mark.coder), inCodePoints(text, mark.span), -1, mark.passage};
        if (const auto weight = m_weights.constFind(mark.coding); weight != m_weights.constEnd())
            stretch.weight = *weight;
        m_material.stretches.append(stretch);
        stretch.weight = -1;
        for (code = m_parents.value(code, -1); m_choice.rollUp && code >= 0; code = m_parents.at(code)) {
            stretch.code = code;
            m_material.stretches.append(stretch);
        }
    }

    void chooseCodes()
    {
        QSet<int> wanted;
        for (const CodeId code : m_choice.codes)
            wanted.insert(m_places.value(code, -1));
        if (m_choice.codes.isEmpty()) {
            for (const AgreementStretch &stretch : std::as_const(m_material.stretches))
                wanted.insert(stretch.code);
        }
        QList<int> kept(m_codes.size(), -1);
        for (int i = 0; i < m_codes.size(); ++i) {
            if (!wanted.contains(i))
                continue;
            const Code &code = m_codes.at(i);
            kept[i] = int(m_material.codes.size());
            const bool weighed = m_choice.question.level != MeasurementLevel::Nominal && code.isWeighted() && *code.weightTo - *code.weightFrom < mostWeights;
            m_material.codes.append({code.id, m_paths.at(i), code.weightFrom.value_or(0), weighed ? *code.weightTo - *code.weightFrom + 1 : 0});
        }
        const auto isOther = [&](const AgreementStretch &stretch) { return kept.value(stretch.code, -1) < 0; };
        m_material.stretches.erase(std::remove_if(m_material.stretches.begin(), m_material.stretches.end(), isOther), m_material.stretches.end());
        for (AgreementStretch &stretch : m_material.stretches) {
            stretch.code = kept.at(stretch.code);
            if (stretch.weight >= m_material.codes.at(stretch.code).weights)
                stretch.weight = -1;
        }
    }

    const Project &m_project;
    const AgreementChoice &m_choice;
    AgreementMaterial m_material;
    QHash<QString, int> m_coders;
    QList<Code> m_codes;
    QHash<CodeId, int> m_places;
    QList<int> m_parents;
    QStringList m_paths;
    QHash<CodingId, int> m_weights;
};

} // namespace

Result<AgreementMaterial> readAgreementMaterial(const Project &project, const AgreementChoice &choice)
{
    if (const QString blind = whyBlindCannotCompare(project); !blind.isEmpty())
        return Error{blind};
    const auto coders = chosenCoders(project, choice.coders);
    if (!coders)
        return coders.error();
    return MaterialReader(project, choice, *coders).read();
}

} // namespace haeje
