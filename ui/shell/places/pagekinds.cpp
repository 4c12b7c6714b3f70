// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementpage.h"
#include "ui/codebook/codehistorypage.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/comparison/termspage.h"
#include "ui/correction/orphanspage.h"
#include "ui/matrix/matrixpage.h"
#include "ui/measures/measurespage.h"
#include "ui/memos/memospage.h"
#include "ui/messages/sheetpage.h"
#include "ui/readmessages/readmessagespage.h"
#include "ui/retrieval/retrievalpage.h"
#include "ui/settling/settlingpage.h"
#include "ui/shell/places/placepages.h"
#include "ui/timeline/occasiongridpage.h"
#include "ui/timeline/storiespage.h"

#include <QCoreApplication>

namespace haeje {

struct PagesWords {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template<class Shown>
Page *makePage(const Services &services, QWidget *parent)
{
    return new Shown(services, parent);
}

QList<PageKind> pageKinds()
{
    constexpr PlaceKind library = PlaceKind::Library;
    constexpr PlaceKind timeline = PlaceKind::Timeline;
    return {
        {library, QStringLiteral("retrieval"), PagesWords::tr("Retrieval"), QStringLiteral("filter"), QKeySequence(QStringLiteral("Ctrl+Shift+R")), makePage<RetrievalPage>},
        {library, QStringLiteral("agreement"), PagesWords::tr("Agreement"), QStringLiteral("compare"), {}, makePage<AgreementPage>},
        {library, QStringLiteral("matrix"), PagesWords::tr("Matrix"), QStringLiteral("grid"), QKeySequence(QStringLiteral("Ctrl+Alt+M")), makePage<MatrixPage>},
        {library, QStringLiteral("memos"), PagesWords::tr("Memos"), QStringLiteral("memo"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), makePage<MemosPage>},
        {library, QStringLiteral("orphans"), PagesWords::tr("Orphans"), QStringLiteral("link"), {}, makePage<OrphansPage>},
        {library, QStringLiteral("settling"), PagesWords::tr("Settling"), QStringLiteral("settle"), {}, makePage<SettlingPage>},
        {library, QStringLiteral("read-messages"), PagesWords::tr("Messages in texts"), QStringLiteral("message"), {}, makePage<ReadMessagesPage>},
        {library, QStringLiteral("history"), PagesWords::tr("Codebook history"), QStringLiteral("tag"), {}, makePage<CodeHistoryPage>},
        {timeline, QStringLiteral("timeline"), PagesWords::tr("Timeline"), QStringLiteral("timeline"), {}, nullptr},
        {timeline, QStringLiteral("grid"), PagesWords::tr("Grid"), QStringLiteral("grid"), QKeySequence(QStringLiteral("Ctrl+Alt+O")), makePage<OccasionGridPage>},
        {timeline, QStringLiteral("stories"), PagesWords::tr("Stories"), QStringLiteral("present"), {}, makePage<StoriesPage>},
        {timeline, QStringLiteral("comparison"), PagesWords::tr("Compare"), QStringLiteral("compare"), QKeySequence(QStringLiteral("Ctrl+Alt+G")), makePage<ComparisonPage>},
        {timeline, QStringLiteral("terms"), PagesWords::tr("Terms"), QStringLiteral("text"), QKeySequence(QStringLiteral("Ctrl+Alt+T")), makePage<TermsPage>},
        {timeline, QStringLiteral("measures"), PagesWords::tr("Measures"), QStringLiteral("charts"), QKeySequence(QStringLiteral("Ctrl+Alt+L")), makePage<MeasuresPage>},
        {timeline, QStringLiteral("messages"), PagesWords::tr("Messages"), QStringLiteral("message"), {}, makePage<MessagesPage>},
        {timeline, QStringLiteral("actors"), PagesWords::tr("Actors"), QStringLiteral("person"), {}, makePage<ActorsPage>},
        {timeline, QStringLiteral("occasions"), PagesWords::tr("Occasions"), QStringLiteral("pin"), {}, makePage<OccasionsPage>},
        {timeline, QStringLiteral("kinds"), PagesWords::tr("Kinds"), QStringLiteral("tag"), {}, makePage<KindsPage>},
        {timeline, QStringLiteral("table"), PagesWords::tr("Table"), QStringLiteral("table"), {}, nullptr},
    };
}

} // namespace haeje
