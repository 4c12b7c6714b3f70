// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/matrixparts.h"

#include "core/base/edtf.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"

#include <QCoreApplication>
#include <QLocale>

namespace haeje {

struct MatrixOptionsWords {
    Q_DECLARE_TR_FUNCTIONS(Matrices)
};
Result<QList<int>> positionsOf(const QString &list, const QStringList &names, const QString &sentenceIfNone)
{
    QList<int> positions;
    const QStringList pieces = list.split(u',');
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype to = pieces.size();
        qsizetype found = -1;
        for (; to > from && found < 0; --to)
            found = names.indexOf(pieces.mid(from, to - from).join(u',').trimmed());
        if (found < 0 && !sentenceIfNone.isEmpty() && !pieces.at(from).trimmed().isEmpty())
            return Error{sentenceIfNone.arg(pieces.at(from).trimmed())};
        if (found >= 0 && !positions.contains(int(found)))
            positions += int(found);
        from = found < 0 ? from + 1 : to + 1;
    }
    return positions;
}

/// Which codes may count at all: active, and in the group.
static Result<std::vector<char>> allowedCodes(const Project &project, const CodedTexts &texts, const AnalysisOptions &options, QStringList &notes)
{
    std::vector<char> allowed(size_t(texts.codes.size()), 1);
    if (options.contains(QStringLiteral("active"))) {
        int left = 0;
        for (const Code &code : project.codes().all()) {
            if (code.active)
                continue;
            allowed[size_t(texts.codes.indexOf(code.id))] = 0;
            ++left;
        }
        if (left > 0)
            notes += MatrixOptionsWords::tr("%n codes that are not active any more are left out with their codings.", nullptr, left);
    }
    if (const QString group = options.value(QStringLiteral("group")); !group.isEmpty()) {
        const auto codes = project.retrievals().codesOfGroup(group);
        if (!codes) {
            const QStringList names = project.retrievals().groupNames();
            return names.isEmpty() ? Error{MatrixOptionsWords::tr("There is no code group “%1”: the codebook has no groups.").arg(group)}
                                   : Error{MatrixOptionsWords::tr("There is no code group “%1”. There are: %2.").arg(group, names.join(QStringLiteral(", ")))};
        }
        for (qsizetype code = 0; code < texts.codes.size(); ++code) {
            if (!codes->contains(texts.codes.at(code)))
                allowed[size_t(code)] = 0;
        }
        notes += MatrixOptionsWords::tr("Only codes of the group “%1” are counted.").arg(group);
    }
    return allowed;
}

static MatrixHead headOf(const CodedTexts &texts, const QList<Code> &codes, int position)
{
    MatrixHead head;
    head.label = texts.codePaths.at(position);
    head.what = EntityRef(texts.codes.at(position));
    head.colour = codes.at(position).colour;
    head.more = codes.at(position).definition;
    return head;
}

Result<MatrixSide> codeSide(const Project &project, const CodedTexts &texts, const AnalysisOptions &options)
{
    MatrixSide side;
    const auto allowed = allowedCodes(project, texts, options, side.notes);
    if (!allowed)
        return allowed.error();
    std::vector<int> rowOf(size_t(texts.codes.size()), -1);
    QList<int> chosen;
    if (options.contains(QStringLiteral("codes"))) {
        const auto positions = positionsOf(options.value(QStringLiteral("codes")), texts.codePaths,
                                           MatrixOptionsWords::tr("There is no code “%1” in the codebook. Write its whole path, as in “US factor/hostile forces”."));
        if (!positions)
            return positions.error();
        chosen = *positions;
        std::sort(chosen.begin(), chosen.end());
    } else {
        for (int code = 0; code < int(texts.codes.size()); ++code)
            chosen += code;
    }
    const QList<Code> codes = project.codes().all();
    for (const int code : std::as_const(chosen)) {
        if (!allowed->at(size_t(code)))
            continue;
        rowOf[size_t(code)] = int(side.heads.size());
        side.heads += headOf(texts, codes, code);
    }
    const bool rollUp = options.contains(QStringLiteral("roll-up"));
    side.axis = {MatrixAxisOf::Code, int(side.heads.size()), std::vector<std::vector<int>>(size_t(texts.codes.size()))};
    for (int code = 0; code < int(texts.codes.size()); ++code) {
        if (!allowed->at(size_t(code)))
            continue;
        for (const int above : rollUp ? withAbove(texts, code) : std::vector<int>{code}) {
            if (rowOf[size_t(above)] >= 0)
                side.axis.places[size_t(code)].push_back(rowOf[size_t(above)]);
        }
    }
    side.notes += rollUp ? MatrixOptionsWords::tr("A code counts the codes below it too, and nothing twice.")
                         : MatrixOptionsWords::tr("A code counts its own codings, not those of the codes below it.");
    return side;
}

/// Documents published within the dates; how many are left out.
static Result<void> filterByDate(const Project &project, const CodedTexts &texts, const AnalysisOptions &options, MatrixFilter &filter)
{
    const QString fromText = options.value(QStringLiteral("from"));
    const QString toText = options.value(QStringLiteral("to"));
    if (fromText.isEmpty() && toText.isEmpty())
        return {};
    const auto from = EdtfDate::parse(fromText);
    const auto to = EdtfDate::parse(toText);
    for (const auto &[date, text] : {std::pair(from, fromText), std::pair(to, toText)}) {
        if (!text.isEmpty() && !date)
            return Error{MatrixOptionsWords::tr("“%1” is no date. Write 2021, 2021-07 or 2021-07-11.").arg(text)};
    }
    filter.filter.documents.assign(texts.documents.size(), 0);
    int taken = 0;
    const QList<DocumentSummary> summaries = project.documents().summariesUncounted();
    for (qsizetype d = 0; d < summaries.size(); ++d) {
        const EdtfDate &published = summaries.at(d).facts.published;
        const bool after = !from || (published.earliest().isValid() && published.earliest() >= from->earliest());
        const bool before = !to || (published.latest().isValid() && published.latest() <= to->latest());
        filter.filter.documents[size_t(d)] = after && before;
        taken += after && before;
    }
    const QLocale locale;
    filter.notes += MatrixOptionsWords::tr("Documents published from %1 to %2: %3 of %4; those without a date, and those whose date may lie outside, are left out.")
                        .arg(from ? from->display(locale) : MatrixOptionsWords::tr("the first"), to ? to->display(locale) : MatrixOptionsWords::tr("the last"))
                        .arg(taken).arg(summaries.size());
    return {};
}

Result<MatrixFilter> matrixFilter(const Project &project, const CodedTexts &texts, const AnalysisOptions &options)
{
    MatrixFilter filter;
    if (options.contains(QStringLiteral("coders"))) {
        const auto coders = positionsOf(options.value(QStringLiteral("coders")), texts.coders, MatrixOptionsWords::tr("No coding is by a coder “%1”."));
        if (!coders)
            return coders.error();
        filter.filter.coders.assign(size_t(texts.coders.size()), 0);
        QStringList names;
        for (const int coder : *coders) {
            filter.filter.coders[size_t(coder)] = 1;
            names += texts.coders.at(coder);
        }
        filter.notes += MatrixOptionsWords::tr("Coders counted: %1.").arg(names.join(QStringLiteral(", ")));
    } else if (texts.coders.size() > 1) {
        filter.notes += MatrixOptionsWords::tr("All %n coders are counted.", nullptr, int(texts.coders.size()));
    }
    if (const auto dated = filterByDate(project, texts, options, filter); !dated)
        return dated.error();
    return filter;
}

MatrixSide coderSide(const CodedTexts &texts, const CodingFilter &filter)
{
    MatrixSide side;
    side.axis = {MatrixAxisOf::Coder, 0, std::vector<std::vector<int>>(size_t(texts.coders.size()))};
    for (qsizetype coder = 0; coder < texts.coders.size(); ++coder) {
        if (!filter.coders.empty() && !filter.coders.at(size_t(coder)))
            continue;
        side.axis.places[size_t(coder)] = {side.axis.size++};
        MatrixHead head;
        head.label = texts.coders.at(coder).isEmpty() ? MatrixOptionsWords::tr("(no name)") : texts.coders.at(coder);
        side.heads += head;
    }
    return side;
}

} // namespace haeje
