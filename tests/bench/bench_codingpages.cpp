// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/disagreements.h"
#include "core/work/matrices.h"
#include "core/work/codedtext.h"
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"
#include "ui/matrix/matrixpage.h"
#include "ui/matrix/matrixview.h"
#include "ui/retrieval/retrievalpage.h"
#include "ui/settling/settlingpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>

namespace haeje::bench {

static constexpr int pageTexts = 1000;
static constexpr int pageTextLength = 6000;
static constexpr int pageCodes = 200;
static constexpr int pageCodings = 100'000;
static constexpr int pageRounds = 30;
static const QStringList pageCoders = {QStringLiteral("Ann"), QStringLiteral("Bo"), QStringLiteral("Cy")};

static void mustBe(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

static Result<void> putCode(Project &project, DocumentId document, TextSpan span, CodeId code, const QString &coder)
{
    const auto passage = project.passages().findOrAdd(document, span);
    if (!passage)
        return passage.error();
    const auto coding = project.passages().addCoding(*passage, code, {}, coder);
    return coding ? Result<void>() : Result<void>(coding.error());
}

/// Three who mean the same words and differ in their edges in most places.
static Result<void> addPageText(Project &project, int number, const QList<CodeId> &codes, std::mt19937 &random)
{
    Document document;
    document.text = generatedText(pageTextLength, unsigned(number));
    document.facts.title = QStringLiteral("Text %1").arg(number);
    const QByteArray bytes = document.text.toUtf8();
    const auto added = project.documents().add(document, {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), document.facts.title, bytes});
    if (!added)
        return added.error();
    int start = 0;
    CodeId code;
    for (int i = 0; i < pageCodings / pageTexts; ++i) {
        if (i % 3 == 0) {
            start = int(random() % (pageTextLength - 400));
            code = codes.at(qsizetype(random() % size_t(codes.size())));
        }
        const TextSpan span{start + int(random() % 20), start + 60 + int(random() % 200)};
        if (const auto done = putCode(project, *added, span, code, pageCoders.at(i % 3)); !done)
            return done;
    }
    return {};
}

static void fillPages(Project &project, QList<DocumentId> &texts, QList<CodeId> &codes)
{
    std::mt19937 random(42);
    mustBe(project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        for (int i = 0; i < pageCodes; ++i) {
            const auto code = project.codes().add(QStringLiteral("code %1").arg(i), i % 10 == 0 ? CodeId() : codes.at(i - i % 10));
            if (!code)
                return code.error();
            codes += *code;
        }
        for (int i = 0; i < pageTexts; ++i) {
            if (const auto added = addPageText(project, i, codes, random); !added)
                return added;
        }
        for (const DocumentSummary &document : project.documents().summaries())
            texts += document.id;
        for (const QString &coder : pageCoders) {
            if (const auto marked = project.coders().setRead(coder, texts, true); !marked)
                return marked;
        }
        return {};
    }));
}

namespace {

/// A page of the Library over the project, as it is shown in the window.
class ShownPage
{
public:
    ShownPage(Page *page, Project &project)
        : m_page(page)
        , m_image(1280, 800, QImage::Format_RGB32)
    {
        page->setProject(&project);
        page->resize(1280, 800);
        page->show();
        paint();
    }
    void paint()
    {
        QCoreApplication::processEvents();
        m_page->render(&m_image);
    }

private:
    std::unique_ptr<Page> m_page;
    QImage m_image;
};

} // namespace

/// Another passage is coded each time, and taken back by the next round's undo.
static void measureEdits(Reporter &reporter, const QString &name, const QString &size, Project &project, const QList<DocumentId> &texts,
                         const QList<CodeId> &codes, const std::function<void()> &show)
{
    QList<double> put, takenBack;
    for (int i = 0; i <= pageRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const int start = 100 + 13 * i;
        mustBe(project.edit(QStringLiteral("Code"), [&] { return putCode(project, texts.at(7 * i), {start, start + 50}, codes.at(i), pageCoders.first()); }));
        show();
        const double once = double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        mustBe(project.undo());
        show();
        if (i == 0)
            continue;
        put += once;
        takenBack += double(timer.nsecsElapsed()) / 1e6;
    }
    reporter.report(name + QStringLiteral(", one passage coded"), size, put);
    reporter.report(name + QStringLiteral(", that taken back"), size, takenBack);
}

static void measureMatrix(Reporter &reporter, const Services &services, Project &project, const QList<DocumentId> &texts, const QList<CodeId> &codes, const QString &size)
{
    auto *page = new MatrixPage(services, nullptr);
    ShownPage shown(page, project);
    for (const QString &word : {QStringLiteral("code-by-document"), QStringLiteral("code-by-code"), QStringLiteral("coder-by-code")}) {
        page->showMatrix(word, {});
        shown.paint();
        measureEdits(reporter, QStringLiteral("matrix page, ") + word + QStringLiteral(", painted"), size, project, texts, codes, [&] { shown.paint(); });
    }
    page->showMatrix(QStringLiteral("code-by-code"), {});
    shown.paint();
    auto *view = page->findChild<MatrixView *>();
    QImage frame(view->viewport()->size(), QImage::Format_RGB32);
    int at = 0;
    reporter.measure(QStringLiteral("matrix of 200 x 200, scroll frame"), QStringLiteral("%1 x %2 pixels").arg(frame.width()).arg(frame.height()), 100, [&] {
        view->verticalScrollBar()->setValue(at = (at + 7) % std::max(1, view->verticalScrollBar()->maximum()));
        view->horizontalScrollBar()->setValue(at);
        view->viewport()->render(&frame);
    });
}

static void measureSettling(Reporter &reporter, const Services &services, Project &project, const QList<DocumentId> &texts, const QList<CodeId> &codes, const QString &size)
{
    int places = 0;
    reporter.measure(QStringLiteral("settling: all compared"), size, 3, [&] { places = int(disagreementCases(project, {})->cases.size()); });
    DisagreementReader reader(project);
    (void)reader.cases({});
    measureEdits(reporter, QStringLiteral("settling: disagreements found again"), QStringLiteral("%1, %2 disagreements").arg(size).arg(places), project, texts, codes,
                 [&] { (void)reader.cases({}); });
    ShownPage shown(new SettlingPage(services, nullptr), project);
    measureEdits(reporter, QStringLiteral("settling page, painted"), size, project, texts, codes, [&] { shown.paint(); });
    QList<double> settled;
    for (int i = 0; i <= pageRounds; ++i) {
        const DisagreementCase one = reader.cases({})->cases.at(100 * i);
        QElapsedTimer timer;
        timer.start();
        if (const auto done = settle(project, one, {SettlementOutcome::Both, {}, {}, {}, {}}); !done)
            qFatal("%s", qPrintable(done.message()));
        shown.paint();
        if (i > 0)
            settled += double(timer.nsecsElapsed()) / 1e6;
    }
    reporter.report(QStringLiteral("settling page, one settled, painted"), size, settled);
}

static void codingPages(Reporter &reporter)
{
    const QTemporaryDir folder;
    auto project = std::move(*Project::create(folder.filePath(QStringLiteral("pages.haeje"))));
    QList<DocumentId> texts;
    QList<CodeId> codes;
    fillPages(*project, texts, codes);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Navigator navigator;
    Actions actions;
    DialogPrompts prompts;
    const Services services{navigator, prompts, settings, actions};
    const QString size = QStringLiteral("100,000 codings of 200 codes by 3 coders in 1,000 texts");
    measureEdits(reporter, QStringLiteral("the edit alone"), size, *project, texts, codes, [] {});
    const CodedTextReader reader(*project);
    (void)reader.texts();
    measureEdits(reporter, QStringLiteral("codings in memory follow"), size, *project, texts, codes, [&] { (void)reader.texts(); });
    {
        auto *page = new RetrievalPage(services, nullptr);
        ShownPage shown(page, *project);
        for (const QString &query : {QStringLiteral("ANY"), QStringLiteral("\"code 0\"+")}) {
            reporter.measure(QStringLiteral("retrieval page, first rows painted: ") + query, size, 10, [&] {
                page->setQueryText(query);
                shown.paint();
            });
            measureEdits(reporter, QStringLiteral("retrieval page, painted: ") + query, size, *project, texts, codes, [&] { shown.paint(); });
        }
    }
    measureMatrix(reporter, services, *project, texts, codes, size);
    measureSettling(reporter, services, *project, texts, codes, size);
}

static const Benchmark codingPagesBenchmark("codingpages", codingPages);

} // namespace haeje::bench
