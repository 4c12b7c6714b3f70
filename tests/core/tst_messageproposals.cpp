// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/wordlists.h"
#include "core/work/analyses.h"
#include "core/work/messageproposals.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

/// Proposals of a project's documents, and what becomes of them when they are taken.
class TestMessageProposals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void taken_isAMessageWithVersionAndEvidence();
    void taken_isUndoneInOneStep();
    void nothingTicked_nothingEntered();
    void sameMessageElsewhere_isOfferedAsVersion();
    void knownActor_isRecognisedByAnyName();
    void occasion_isRecognisedByItsFurtherNames();
    void ownWord_tellsOwnKind();
    void hostileText_isBounded();
    void analysis_hasOffsetsOfTheWords();
};

namespace {

const QString text = QStringLiteral(
    "Han Sol Mu Sends Message of Greeting to Tor Vannik\n"
    "Port Arel, May 8 (KCNA) --Han Sol Mu, general secretary of the Harbour Party, Tuesday sent a message of greeting to Tor Vannik, president of Laos, on the occasion of the 40th anniversary of the establishment of diplomatic relations.");

DocumentId published(Project &project, const QString &words, const char *day)
{
    const DocumentId id = addDocument(project, words);
    const auto done = project.edit(QStringLiteral("Facts"), [&] {
        DocumentFacts facts = project.documents().summary(id)->facts;
        facts.published = *EdtfDate::parse(QString::fromLatin1(day));
        facts.outlet = QStringLiteral("Harbour News");
        return project.documents().setFacts(id, facts);
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

QList<DocumentProposal> ticked(QList<DocumentProposal> proposals)
{
    for (DocumentProposal &one : proposals)
        one.take = firstChoice(one);
    return proposals;
}

} // namespace

void TestMessageProposals::taken_isAMessageWithVersionAndEvidence()
{
    TestProject project;
    const DocumentId document = published(*project, text, "2019-05-08");
    const auto taken = takeProposals(*project, ticked(messageProposals(*project)));
    QVERIFY2(taken, qPrintable(taken.message()));
    QCOMPARE(*taken, 1);
    const QList<Message> messages = project->messages().all();
    QCOMPARE(messages.size(), 1);
    const Message &message = messages.first();
    QCOMPARE(message.date.text(), QStringLiteral("2019-05-07"));
    QCOMPARE(message.senders.first().name, QStringLiteral("Han Sol Mu"));
    QCOMPARE(message.senders.first().capacity, QStringLiteral("general secretary of the Harbour Party"));
    QCOMPARE(message.recipients.first().name, QStringLiteral("Tor Vannik"));
    QCOMPARE(message.occasionName, QStringLiteral("Diplomatic relations"));
    QCOMPARE(message.ordinal, std::optional<int>(40));
    QCOMPARE(message.versions.size(), 1);
    QCOMPARE(message.versions.first().document, document);
    QCOMPARE(message.versions.first().published.text(), QStringLiteral("2019-05-08"));
    const QList<PassageId> evidence = project->passages().evidenceOf(message.id);
    QCOMPARE(evidence.size(), 1);
    QVERIFY(project->passages().find(evidence.first())->quote.contains(QStringLiteral("sent a message of greeting")));
}

void TestMessageProposals::taken_isUndoneInOneStep()
{
    TestProject project;
    published(*project, text, "2019-05-08");
    QVERIFY(takeProposals(*project, ticked(messageProposals(*project))));
    QVERIFY(project->undo());
    QVERIFY(project->messages().all().isEmpty());
    QVERIFY(project->actors().all().isEmpty());
    QVERIFY(project->occasions().all().isEmpty());
    QCOMPARE(project->passages().count(), 0);
}

void TestMessageProposals::nothingTicked_nothingEntered()
{
    TestProject project;
    published(*project, text, "2019-05-08");
    const QString before = project->undoLabel();
    const QList<DocumentProposal> proposals = messageProposals(*project);
    QCOMPARE(proposals.size(), 1);
    const auto taken = takeProposals(*project, proposals);
    QVERIFY(taken);
    QCOMPARE(*taken, 0);
    QVERIFY(project->messages().all().isEmpty());
    QCOMPARE(project->undoLabel(), before);
}

void TestMessageProposals::sameMessageElsewhere_isOfferedAsVersion()
{
    TestProject project;
    published(*project, text, "2019-05-08");
    QVERIFY(takeProposals(*project, ticked(messageProposals(*project))));
    const DocumentId other = published(*project, text + QStringLiteral("\nAnother outlet's line."), "2019-05-09");
    const QList<DocumentProposal> again = messageProposals(*project, {other});
    QCOMPARE(again.size(), 1);
    QVERIFY(again.first().existing);
    QVERIFY(!again.first().hasDocument);
    QCOMPARE(firstChoice(again.first()), TakeAs::Version);
    QVERIFY(takeProposals(*project, ticked(again)));
    QCOMPARE(project->messages().all().size(), 1);
    QCOMPARE(project->messages().all().first().versions.size(), 2);
    const QList<DocumentProposal> third = messageProposals(*project, {other});
    QVERIFY(third.first().hasDocument);
    QCOMPARE(firstChoice(third.first()), TakeAs::Leave);
}

void TestMessageProposals::knownActor_isRecognisedByAnyName()
{
    TestProject project;
    ActorId id;
    QVERIFY(project->edit(QStringLiteral("Actor"), [&]() -> Result<void> {
        Actor actor;
        actor.kind = QStringLiteral("leader");
        actor.names = {{QStringLiteral("Han Sol-mu"), QStringLiteral("en")}, {QStringLiteral("Han Sol Mu"), {}}, {QStringLiteral("한솔무"), QStringLiteral("ko")}};
        const auto added = project->actors().add(actor);
        if (!added)
            return added.error();
        id = *added;
        return {};
    }));
    const DocumentId english = published(*project, text, "2019-05-08");
    const DocumentId korean = published(*project, QStringLiteral("축전\n경애하는 한솔무동지께서 5월 7일 토르 반닉동지에게 축전을 보내시였다."), "2019-05-08");
    for (const DocumentId document : {english, korean}) {
        const QList<DocumentProposal> proposals = messageProposals(*project, {document});
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().proposal.senders.first().actor, id);
        QCOMPARE(proposals.first().proposal.senders.first().name, QStringLiteral("Han Sol-mu"));
    }
}

void TestMessageProposals::occasion_isRecognisedByItsFurtherNames()
{
    TestProject t;
    OccasionId harbour;
    QVERIFY(t->edit(QStringLiteral("Occasion"), [&]() -> Result<void> {
        Occasion occasion;
        occasion.name = QStringLiteral("Opening of the harbour");
        occasion.names = {{QStringLiteral("Lantern feast of Port Arel"), QStringLiteral("en")}, {QString::fromUtf8("등불절"), QStringLiteral("ko")}};
        occasion.yearly = true;
        const auto added = t->occasions().add(occasion);
        if (!added)
            return added.error();
        harbour = *added;
        return {};
    }));
    const QString english = QString(text).replace(QStringLiteral("the establishment of diplomatic relations"), QStringLiteral("the Lantern feast of Port Arel"));
    const DocumentId first = published(*t, english, "2018-05-08");
    const DocumentId second = published(*t, QString::fromUtf8("축전\n경애하는 한솔무동지께서 등불절에 즈음하여 5월 7일 토르 반닉동지에게 축전을 보내시였다."), "2019-05-08");
    for (const DocumentId document : {first, second}) {
        const QList<DocumentProposal> proposals = messageProposals(*t, {document});
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().proposal.occasion, harbour);
        QCOMPARE(proposals.first().proposal.occasionName, QStringLiteral("Opening of the harbour"));
        QVERIFY(!proposals.first().proposal.occasionWords.isEmpty());
    }
}

void TestMessageProposals::ownWord_tellsOwnKind()
{
    TestProject project;
    published(*project, QStringLiteral("News\nPort Arel, May 8 (KCNA) --Han Sol Mu on May 7 sent a solidarity message to Tor Vannik, president of Laos."), "2019-05-08");
    QVERIFY(project->edit(QStringLiteral("List"), [&]() -> Result<void> {
        WordList list;
        list.name = QStringLiteral("Solidarity");
        list.purpose = QStringLiteral("reading");
        list.target = QStringLiteral("kind/message of solidarity");
        list.terms = {{QStringLiteral("solidarity"), QStringLiteral("en"), TermMatch::Words}};
        const auto added = project->wordLists().add(list);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    const QList<DocumentProposal> proposals = messageProposals(*project);
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().proposal.kind, QStringLiteral("message of solidarity"));
}

void TestMessageProposals::hostileText_isBounded()
{
    QList<Actor> actors;
    Actor actor;
    for (int i = 0; i < 10000; ++i)
        actor.names.append({QStringLiteral("Han Alias %1").arg(i), {}});
    actors << actor;
    const MessageReader reader(builtInReadingWords(), actors, {});
    QString line = QStringLiteral("Han Sol Mu sent a message of greeting to ");
    while (line.size() < 1000000)
        line += QStringLiteral("Han Sol Mu sent to Han Alias 9999 a message, ((( and ");
    QVERIFY(reader.read(line, {}).size() <= 200);
    QString korean;
    while (korean.size() < 300000)
        korean += QStringLiteral("축전을 보내고 김정은동지께서 에게 ");
    QVERIFY(reader.read(korean, {}).size() <= 200);
    QString chinese;
    while (chinese.size() < 300000)
        chinese += QStringLiteral("向给致同与和、互致");
    QVERIFY(reader.read(chinese, {}).size() <= 200);
}

void TestMessageProposals::analysis_hasOffsetsOfTheWords()
{
    TestProject project;
    const DocumentId document = published(*project, text, "2019-05-08");
    const auto table = runAnalysis(*project, QStringLiteral("message-proposals"), {{QStringLiteral("document"), QString::number(document.value)}});
    QVERIFY2(table, qPrintable(table.message()));
    QCOMPARE(table->rows.size(), 1);
    const auto cell = [&](const char *key) { return table->rows.first().cells.at(table->column(QString::fromLatin1(key))); };
    QCOMPARE(text.mid(cell("date_start").toInt(), cell("date_end").toInt() - cell("date_start").toInt()), QStringLiteral("Tuesday"));
    QCOMPARE(text.mid(cell("kind_start").toInt(), cell("kind_end").toInt() - cell("kind_start").toInt()), QStringLiteral("message of greeting"));
    QVERIFY(!runAnalysis(*project, QStringLiteral("message-proposals"), {{QStringLiteral("document"), QStringLiteral("999")}}));
}

QTEST_GUILESS_MAIN(TestMessageProposals)
#include "tst_messageproposals.moc"
