// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

/// Actors with names and posts, occasions with names, kinds of message, merges, what is not stated.
class TestActors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TestProject>(); }
    void cleanup() { t.reset(); }

    void actor_keepsNamesPostsPartyAndNotes();
    void postThatEndsBeforeItBegins_isRefused();
    void occasion_isFoundByEachOfItsNames();
    void ordinal_isOfAnniversariesOnly();
    void mergedActors_keepEveryLinkAndComeApartAgain();
    void mergedOccasions_keepEveryLink();
    void ownKind_isRenamedInMessages();
    void builtInKind_takesALevelButKeepsItsWord();
    void notStated_isKeptForEmptyFieldsOnly();
    void updatedMessage_keepsItsVersions();
    void refusedReplies_areKept();

private:
    std::unique_ptr<TestProject> t;
    template<class F>
    QString edit(F change)
    {
        return (*t)->edit(QStringLiteral("Edit"), [&]() -> Result<void> {
            const auto done = change();
            return done.ok() ? Result<void>() : Result<void>(done.error());
        }).message();
    }
    ActorId actor(const char *name)
    {
        ActorId id;
        edit([&] {
            const auto made = (*t)->actors().findOrAdd(QString::fromUtf8(name));
            id = made.ok() ? *made : ActorId();
            return made;
        });
        return id;
    }
    MessageId message(ActorId from, ActorId to, OccasionId occasion = {}, const char *kind = "reply")
    {
        Message m;
        m.kind = QString::fromLatin1(kind);
        m.senders = {{from, {}, QStringLiteral("Chair")}};
        m.recipients = {{to, {}, {}}};
        m.occasion = occasion;
        MessageId id;
        edit([&] {
            const auto made = (*t)->messages().add(m);
            id = made.ok() ? *made : MessageId();
            return made;
        });
        return id;
    }
};

static EdtfDate date(const char *text)
{
    return EdtfDate::parse(QString::fromLatin1(text)).value_or(EdtfDate());
}

void TestActors::actor_keepsNamesPostsPartyAndNotes()
{
    Actor a;
    a.names = {{QStringLiteral("Aron"), QStringLiteral("en")}, {QString::fromUtf8("아론"), QStringLiteral("ko")}};
    a.kind = QStringLiteral("leader");
    a.side = QStringLiteral("AAA");
    a.party = QStringLiteral("Green");
    a.notes = QStringLiteral("since the election");
    a.posts = {{QStringLiteral("Chair"), date("2001-02-03"), date("2004-05"), QStringLiteral("party"), true},
               {QStringLiteral("President"), date("2002"), {}, QStringLiteral("state"), false}};
    QCOMPARE(edit([&] {
                 const auto id = (*t)->actors().add(a);
                 a.id = id.ok() ? *id : ActorId();
                 return id;
             }), QString());
    const auto stored = (*t)->actors().find(a.id);
    QVERIFY(stored);
    QCOMPARE(stored->names, a.names);
    QCOMPARE(stored->posts, a.posts);
    QCOMPARE(stored->party, a.party);
    QCOMPARE(stored->notes, a.notes);
    a.names.swapItemsAt(0, 1);
    a.posts.removeFirst();
    QCOMPARE(edit([&] { return (*t)->actors().update(a); }), QString());
    QCOMPARE((*t)->actors().all().first().names, a.names);
    QCOMPARE((*t)->actors().all().first().posts, a.posts);
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->actors().find(a.id)->posts.size(), 2);
}

void TestActors::postThatEndsBeforeItBegins_isRefused()
{
    Actor a;
    a.names = {{QStringLiteral("Aron"), {}}};
    a.posts = {{QStringLiteral("Chair"), date("2005"), date("2004"), {}, false}};
    QVERIFY(edit([&] { return (*t)->actors().add(a); }).contains(QStringLiteral("Chair")));
    QVERIFY((*t)->actors().all().isEmpty());
}

void TestActors::occasion_isFoundByEachOfItsNames()
{
    Occasion o;
    o.name = QStringLiteral("Founding");
    o.kind = QStringLiteral("anniversary");
    o.names = {{QString::fromUtf8("창건절"), QStringLiteral("ko")}};
    o.notes = QStringLiteral("of the state");
    QCOMPARE(edit([&] { return (*t)->occasions().add(o); }), QString());
    const auto found = (*t)->occasions().findByName(QString::fromUtf8(" 창건절 "));
    QVERIFY(found);
    QCOMPARE(found->name, o.name);
    QCOMPARE(found->names, o.names);
    QCOMPARE(found->notes, o.notes);
    Occasion other;
    other.name = QString::fromUtf8("창건절");
    QVERIFY(!edit([&] { return (*t)->occasions().add(other); }).isEmpty());
}

void TestActors::ordinal_isOfAnniversariesOnly()
{
    Occasion o;
    o.founded = date("1921-07-01");
    o.yearly = true;
    QCOMPARE(o.ordinalIn(2021).value_or(0), 100);
    o.kind = QStringLiteral("anniversary");
    QCOMPARE(o.ordinalIn(2021).value_or(0), 100);
    o.kind = QStringLiteral("congress");
    QVERIFY(!o.ordinalIn(2021));
    o.kind = QStringLiteral("holiday");
    QVERIFY(!o.ordinalIn(2021));
}

void TestActors::mergedActors_keepEveryLinkAndComeApartAgain()
{
    const ActorId kept = actor("Aron"), gone = actor("Aaron"), other = actor("Bela");
    edit([&] {
        Actor a = *(*t)->actors().find(gone);
        a.side = QStringLiteral("AAA");
        a.posts = {{QStringLiteral("Chair"), date("2001"), {}, {}, false}};
        return (*t)->actors().update(a);
    });
    const MessageId sent = message(gone, other);
    Message both = *(*t)->messages().find(sent);
    both.id = {};
    both.guid.clear();
    for (Version &version : both.versions)
        version.guid.clear();
    both.senders = {{kept, {}, QStringLiteral("Chair")}, {gone, {}, QStringLiteral("President")}, {other, {}, {}}};
    MessageId doubled;
    edit([&] {
        const auto id = (*t)->messages().add(both);
        doubled = *id;
        return id;
    });
    const DocumentId document = addDocument(**t, QStringLiteral("Title\nAaron wrote."));
    Memo memo;
    memo.on = gone;
    memo.text = QStringLiteral("who is this");
    edit([&] { return (*t)->memos().add(memo); });
    edit([&]() -> Result<void> {
        const auto passage = (*t)->passages().findOrAdd(document, {6, 11});
        return passage.ok() ? (*t)->passages().link(gone, *passage) : Result<void>(passage.error());
    });

    QCOMPARE(edit([&] { return (*t)->actors().merge(gone, kept); }), QString());
    const auto one = (*t)->actors().find(kept);
    QCOMPARE(one->names.size(), 2);
    QCOMPARE(one->name(), QStringLiteral("Aron"));
    QCOMPARE(one->side, QStringLiteral("AAA"));
    QCOMPARE(one->posts.size(), 1);
    QVERIFY(!(*t)->actors().find(gone));
    QCOMPARE((*t)->messages().find(sent)->senders.first().actor, kept);
    const auto united = (*t)->messages().find(doubled)->senders;
    QCOMPARE(united.size(), 2);
    QCOMPARE(united.first().capacity, QStringLiteral("Chair; President"));
    QCOMPARE((*t)->memos().on(kept).size(), 1);
    QCOMPARE((*t)->passages().evidenceOf(kept).size(), 1);
    QCOMPARE((*t)->check(), QStringList());

    QVERIFY((*t)->undo());
    QCOMPARE((*t)->actors().find(gone)->name(), QStringLiteral("Aaron"));
    QCOMPARE((*t)->messages().find(doubled)->senders.size(), 3);
    QCOMPARE((*t)->memos().on(gone).size(), 1);
    QCOMPARE((*t)->check(), QStringList());
    QVERIFY(!edit([&] { return (*t)->actors().merge(kept, kept); }).isEmpty());
}

void TestActors::mergedOccasions_keepEveryLink()
{
    OccasionId kept, gone;
    edit([&] {
        const auto a = (*t)->occasions().findOrAdd(QStringLiteral("Founding"));
        const auto b = (*t)->occasions().findOrAdd(QStringLiteral("Foundation day"));
        kept = *a;
        gone = *b;
        Occasion o = *(*t)->occasions().find(gone);
        o.founded = date("1950-01-02");
        return (*t)->occasions().update(o);
    });
    const MessageId m = message(actor("Aron"), actor("Bela"), gone);
    QCOMPARE(edit([&] { return (*t)->occasions().merge(gone, kept); }), QString());
    QCOMPARE((*t)->messages().find(m)->occasion, kept);
    QCOMPARE((*t)->occasions().find(kept)->founded.text(), QStringLiteral("1950-01-02"));
    QCOMPARE((*t)->occasions().findByName(QStringLiteral("Foundation day"))->id, kept);
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->messages().find(m)->occasion, gone);
}

void TestActors::ownKind_isRenamedInMessages()
{
    const MessageId m = message(actor("Aron"), actor("Bela"), {}, "telegram");
    QVERIFY((*t)->messages().kinds().contains(QStringLiteral("telegram")));
    QCOMPARE(edit([&] { return (*t)->messages().setKind({QStringLiteral("telegram"), QStringLiteral("message"), false, QStringLiteral("by wire"), false}); }), QString());
    QCOMPARE(edit([&] { return (*t)->messages().renameKind(QStringLiteral("telegram"), QStringLiteral("cable")); }), QString());
    QCOMPARE((*t)->messages().find(m)->kind, QStringLiteral("cable"));
    const MessageKind last = (*t)->messages().kindVocabulary().last();
    QCOMPARE(last, (MessageKind{QStringLiteral("cable"), QStringLiteral("message"), false, QStringLiteral("by wire"), false}));
    QVERIFY(!edit([&] { return (*t)->messages().removeKind(QStringLiteral("cable")); }).isEmpty());
    QCOMPARE(edit([&] { return (*t)->messages().renameKind(QStringLiteral("cable"), QStringLiteral("reply")); }), QString());
    QCOMPARE((*t)->messages().find(m)->kind, QStringLiteral("reply"));
    QVERIFY(!(*t)->messages().kinds().contains(QStringLiteral("cable")));
}

void TestActors::builtInKind_takesALevelButKeepsItsWord()
{
    MessageKind kind = builtInMessageKind(QStringLiteral("wreath"));
    QVERIFY(!kind.counted);
    kind.counted = true;
    kind.level = QStringLiteral("message");
    QCOMPARE(edit([&] { return (*t)->messages().setKind(kind); }), QString());
    const auto all = (*t)->messages().kindVocabulary();
    QCOMPARE(all.size(), messageKinds().size());
    QCOMPARE(all.at(messageKinds().indexOf(QStringLiteral("wreath"))), kind);
    QVERIFY(!edit([&] { return (*t)->messages().renameKind(QStringLiteral("wreath"), QStringLiteral("garland")); }).isEmpty());
}

void TestActors::notStated_isKeptForEmptyFieldsOnly()
{
    const MessageId id = message(actor("Aron"), actor("Bela"));
    Message m = *(*t)->messages().find(id);
    m.notStated = {QStringLiteral("ordinal"), QStringLiteral("senders"), QStringLiteral("nonsense")};
    m.channel = QStringLiteral("the ambassador");
    QCOMPARE(edit([&] { return (*t)->messages().update(m); }), QString());
    QCOMPARE((*t)->messages().find(id)->notStated, QStringList{QStringLiteral("ordinal")});
    QCOMPARE((*t)->messages().find(id)->channel, m.channel);
    m.ordinal = 60;
    edit([&] { return (*t)->messages().update(m); });
    QCOMPARE((*t)->messages().find(id)->notStated, QStringList());
}

void TestActors::updatedMessage_keepsItsVersions()
{
    const MessageId id = message(actor("Aron"), actor("Bela"));
    Message m = *(*t)->messages().find(id);
    Version v;
    v.outlet = QStringLiteral("Gazette");
    v.title = QStringLiteral("A greeting");
    v.publishedTime = QStringLiteral("06:12+09:00");
    v.placement = QStringLiteral("page 1");
    m.versions = {v};
    edit([&] { return (*t)->messages().update(m); });
    const Version stored = (*t)->messages().find(id)->versions.first();
    QCOMPARE(stored.title, v.title);
    QCOMPARE(stored.publishedTime, v.publishedTime);
    QCOMPARE(stored.placement, v.placement);
    m = *(*t)->messages().find(id);
    m.versions.prepend(Version());
    m.summary = QStringLiteral("changed");
    edit([&] { return (*t)->messages().update(m); });
    QCOMPARE((*t)->messages().find(id)->versions.size(), 2);
    QCOMPARE((*t)->messages().find(id)->versions.last().id, stored.id);
    QCOMPARE((*t)->messages().find(id)->versions.last().guid, stored.guid);
}

void TestActors::refusedReplies_areKept()
{
    const ActorId a = actor("Aron"), b = actor("Bela");
    const MessageId first = message(a, b), second = message(b, a);
    QCOMPARE(edit([&] { return (*t)->messages().refuseReply(second, first); }), QString());
    QCOMPARE(edit([&] { return (*t)->messages().refuseReply(second, first); }), QString());
    QCOMPARE((*t)->messages().refusedReplies(), (QList<ReplyPair>{{second, first}}));
    edit([&] { return (*t)->messages().takeBackRefusal(second, first); });
    QVERIFY((*t)->messages().refusedReplies().isEmpty());
}

QTEST_GUILESS_MAIN(TestActors)
#include "tst_actors.moc"
