// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace haeje::bench {

static constexpr int textSize = 10'000'000;
static constexpr int codingCount = 50'000;
static constexpr int codeCount = 50;
static constexpr int rounds = 60;

static void need(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.message()));
}

static Document longDocument()
{
    Document document;
    document.facts.title = QStringLiteral("Ten million characters");
    const QString sentence = QStringLiteral("A line that says little more than the one before it, and is read all the same. ");
    document.text = document.facts.title + QLatin1Char('\n');
    document.blocks.append({BlockKind::Title, {0, int(document.facts.title.size())}});
    while (document.text.size() < textSize) {
        const int start = int(document.text.size());
        document.text += sentence.repeated(6).trimmed();
        document.blocks.append({BlockKind::Paragraph, {start, int(document.text.size())}});
        document.text += QLatin1Char('\n');
    }
    return document;
}

/// A project with one long text, fifty codes and as many codings as the design's table says.
static DocumentId fill(Project &project)
{
    DocumentId id;
    need(project.edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        const Document document = longDocument();
        const QByteArray bytes = document.text.toUtf8();
        const auto added = project.documents().add(
            document, {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QStringLiteral("long.txt"), bytes});
        if (!added)
            return added.error();
        id = *added;
        return {};
    }));
    QList<CodeId> codes;
    QRandomGenerator random(42);
    need(project.edit(QStringLiteral("Code"), [&]() -> Result<void> {
        for (int i = 0; i < codeCount; ++i) {
            const auto code = project.codes().add(QStringLiteral("code %1").arg(i));
            if (!code)
                return code.error();
            codes.append(*code);
        }
        Passages &passages = project.passages();
        for (int i = 0; i < codingCount; ++i) {
            const int start = int(random.bounded(textSize - 400));
            const auto passage = passages.findOrAdd(id, {start, start + 40 + int(random.bounded(260))});
            if (!passage)
                return passage.error();
            if (const auto coding = passages.addCoding(*passage, codes.at(random.bounded(codeCount))); !coding)
                return coding.error();
        }
        return {};
    }));
    return id;
}

/// Puts a code on a passage in the place as the user does, and waits for the page to be painted anew.
static void runCoding(Reporter &reporter)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.haeje"));
    DocumentId document;
    {
        auto filled = Project::create(path);
        if (!filled)
            qFatal("%s", qPrintable(filled.message()));
        document = fill(**filled);
    }
    auto project = std::move(*Project::open(path));
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Navigator navigator;
    Actions actions;
    DialogPrompts prompts;
    LibraryPlace place({navigator, prompts, settings, actions});
    place.resize(1440, 900);
    place.show();
    place.setProject(project.get());
    QElapsedTimer timer;
    timer.start();
    place.showLocation({PlaceKind::Library, document, {}});
    QCoreApplication::processEvents(); // the window is there and will be painted
    QImage page(place.reader().viewport()->size(), QImage::Format_RGB32);
    const auto paint = [&] { place.reader().viewport()->render(&page); };

    const QList<Code> codes = project->codes().all();
    QRandomGenerator random(7);
    QList<double> coding, painting, takingBack;
    for (int i = 0; i <= rounds; ++i) {
        const int start = int(random.bounded(textSize - 400));
        place.reader().reveal({start, start + 120}, false);
        place.reader().setSelection({start, start + 120});
        paint();
        timer.start();
        place.applyCode(codes.at(i % codeCount).id);
        const double stored = double(timer.nsecsElapsed()) / 1e6;
        paint();
        const double painted = double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        need(project->undo());
        paint();
        if (i == 0)
            continue; // the first round warms what is read once
        coding.append(painted);
        painting.append(painted - stored);
        takingBack.append(double(timer.nsecsElapsed()) / 1e6);
        need(project->redo());
    }
    const QString size = QStringLiteral("10 MB, 50,000 codings");
    reporter.report(QStringLiteral("put a code on a passage, on disk and painted"), size, coding);
    reporter.report(QStringLiteral("of it: painting"), size, painting);
    reporter.report(QStringLiteral("undo of it, painted"), size, takingBack);
}

static const Benchmark coding("coding", runCoding);

} // namespace haeje::bench
