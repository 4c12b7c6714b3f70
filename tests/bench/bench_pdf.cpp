// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleimport.h"
#include "core/formats/articles/pdfpages.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "tests/bench/bench.h"
#include "tests/support/pdfmaker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace haeje;
using namespace haeje::bench;

namespace {

constexpr int files = 200;
constexpr int pagesOfFile = 10;

/// Ten pages in two columns, one of them Korean, with a running head and page numbers.
QByteArray madeUpPdf(int number)
{
    QRandomGenerator random(number);
    PdfMaker pdf;
    const auto text = [&](bool korean) {
        QString words;
        for (int i = 0; i < (korean ? 260 : 300); ++i) {
            QString word;
            for (quint32 rest = random.bounded(3000) + 27; rest > 0; rest /= korean ? 60 : 26)
                word += korean ? QChar(0xac00 + int(rest % 60) * 173) : QChar(u'a' + rest % 26);
            words += word + (i % 12 == 11 ? QStringLiteral(". ") : QStringLiteral(" "));
        }
        return words;
    };
    for (int page = 1; page <= pagesOfFile; ++page) {
        if (page > 1)
            pdf.newPage();
        else
            pdf.line(60, 40, QStringLiteral("A made-up report, number %1").arg(number), 18, true);
        pdf.line(60, 24, QStringLiteral("Made-up reports"), 8);
        pdf.line(290, 810, QString::number(page), 9);
        double left = 75;
        double right = 75;
        pdf.paragraph(60, left, 225, 790, text(false), 10, 12);
        pdf.paragraph(310, right, 225, 790, text(true), 10, 12);
    }
    return pdf.bytes();
}

void run(Reporter &reporter)
{
    QTemporaryDir folder;
    for (int i = 0; i < files; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.pdf").arg(i)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the PDFs");
        file.write(madeUpPdf(i));
    }
    QList<double> times;
    for (int round = 0; round < 4; ++round) {
        QTemporaryDir place;
        auto project = Project::create(place.filePath(QStringLiteral("p.haeje")));
        if (!project)
            qFatal("%s", qPrintable(project.message()));
        QElapsedTimer timer;
        timer.start();
        ArticleImport import(**project, {folder.path()}, {});
        const ImportReport &report = import.finish();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (report.taken().size() != files)
            qFatal("not every PDF came in: %d", int(report.taken().size()));
        if (round > 0)
            times << milliseconds;
    }
    reporter.report(QStringLiteral("import-pdf"), QStringLiteral("%1 PDFs of %2 pages in two columns, English and Korean, by %3, stored and indexed")
                                                      .arg(files).arg(pagesOfFile).arg(PdfPages::library()), times);
}

const Benchmark importPdf("import-pdf", run);

} // namespace
