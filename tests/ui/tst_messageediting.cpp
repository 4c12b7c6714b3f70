// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"
#include "ui/messages/actordialog.h"
#include "ui/messages/messagedialog.h"
#include "ui/messages/messageediting.h"
#include "ui/messages/messageinspector.h"
#include "ui/messages/occasiondialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace haeje;

class TestMessageEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TestProject>();
        Occasion treaty;
        treaty.name = QStringLiteral("Treaty");
        treaty.founded = *EdtfDate::parse(QStringLiteral("1961-07-11"));
        treaty.yearly = true;
        QVERIFY((*m_project)->edit(QStringLiteral("x"), [&]() -> Result<void> {
            const auto added = (*m_project)->occasions().add(treaty);
            return added ? Result<void>() : added.error();
        }).ok());
    }

    void save_makesActorsOccasionPassageAndLinkInOneEdit()
    {
        Project &project = **m_project;
        const DocumentId document = test::addDocument(project, QStringLiteral("A title\nOur own words about a letter"));
        const Result<MessageId> saved = saveMessage(project, letter(), EvidenceSpan{document, {8, 21}});
        QVERIFY2(saved.ok(), qPrintable(saved.message()));
        const auto stored = project.messages().find(*saved);
        QCOMPARE(stored->senders.first().name, QStringLiteral("One"));
        QCOMPARE(stored->senders.first().capacity, QStringLiteral("Chair"));
        QCOMPARE(stored->occasionName, QStringLiteral("A visit"));
        const QList<PassageId> evidence = project.passages().evidenceOf(*saved);
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(project.passages().find(evidence.first())->quote, QStringLiteral("Our own words"));
        QVERIFY(project.undo().ok()); // all of it is one step
        QCOMPARE(project.messages().count(), 0);
        QCOMPARE(project.actors().all().size(), 0);
        QCOMPARE(project.passages().count(), 0);
        QVERIFY(!project.occasions().findByName(QStringLiteral("A visit")));
    }

    void save_knowsTheActorsThatAreThere()
    {
        Project &project = **m_project;
        QVERIFY(saveMessage(project, letter()).ok());
        QVERIFY(saveMessage(project, letter()).ok());
        QCOMPARE(project.actors().all().size(), 2);
        QCOMPARE(project.messages().count(), 2);
    }

    void aFailedSave_leavesNothing()
    {
        Project &project = **m_project;
        Message broken = letter();
        broken.kind.clear();
        const Result<MessageId> saved = saveMessage(project, broken);
        QVERIFY(!saved.ok());
        QVERIFY(!saved.message().isEmpty());
        QCOMPARE(project.actors().all().size(), 0);
    }

    void date_isReadWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<bool>("canSave");
        QTest::newRow("month") << "2021-07" << "July 2021, month only" << true;
        QTest::newRow("day") << "2021-07-11" << "11 July 2021" << true;
        QTest::newRow("no such day") << "2021-02-30" << QString() << false;
        QTest::newRow("words") << "summer" << QString() << false;
        QTest::newRow("nothing") << "" << "no date stated" << true;
    }

    void date_isReadWhileItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reading);
        QFETCH(bool, canSave);
        MessageDialog dialog(**m_project);
        dialog.setLocale(QLocale(QLocale::English));
        dialog.setMessage(letter());
        dialog.findChild<QLineEdit *>(QStringLiteral("date"))->setText(typed);
        const QString said = dialog.findChild<QLabel *>(QStringLiteral("dateReading"))->text();
        if (canSave)
            QCOMPARE(said, reading);
        else
            QVERIFY(said.contains(QLatin1String("no date")));
        QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("save"))->isEnabled(), canSave);
        QCOMPARE(dialog.problem().isEmpty(), canSave);
    }

    void anniversary_isProposedAndCanBeOverruled()
    {
        MessageDialog dialog(**m_project);
        dialog.findChild<QComboBox *>(QStringLiteral("occasion"))->setCurrentText(QStringLiteral("Treaty"));
        dialog.findChild<QLineEdit *>(QStringLiteral("date"))->setText(QStringLiteral("2021-07-11"));
        auto *ordinal = dialog.findChild<QSpinBox *>(QStringLiteral("ordinal"));
        QCOMPARE(ordinal->value(), 60);
        dialog.findChild<QLineEdit *>(QStringLiteral("date"))->setText(QStringLiteral("2022-07"));
        QCOMPARE(ordinal->value(), 61);
        ordinal->setValue(60);
        dialog.findChild<QLineEdit *>(QStringLiteral("date"))->setText(QStringLiteral("2023-07-11"));
        QCOMPARE(ordinal->value(), 60);
    }

    void dialog_returnsWhatItWasGiven()
    {
        Project &project = **m_project;
        Message message = letter();
        message.replyTo = {};
        message.confidence = QStringLiteral("medium");
        message.notes = QStringLiteral("seen twice");
        Version version;
        version.outlet = QStringLiteral("A paper");
        version.language = QStringLiteral("ko");
        version.published = *EdtfDate::parse(QStringLiteral("2021-07-12"));
        message.versions = {version};
        const MessageId id = *saveMessage(project, message);
        const Message before = *project.messages().find(id);
        MessageDialog dialog(project);
        dialog.setMessage(before);
        const Message after = dialog.message();
        QCOMPARE(after.senders, before.senders);
        QCOMPARE(after.recipients, before.recipients);
        QCOMPARE(after.date.text(), before.date.text());
        QCOMPARE(after.occasion, before.occasion);
        QCOMPARE(after.kind, before.kind);
        QCOMPARE(after.confidence, before.confidence);
        QCOMPARE(after.notes, before.notes);
        QCOMPARE(after.versions.size(), 1);
        QCOMPARE(after.versions.first().id, before.versions.first().id);
        QCOMPARE(after.versions.first().published, before.versions.first().published);
    }

    void answers_offersWhatCameTheOtherWay()
    {
        Project &project = **m_project;
        const MessageId first = *saveMessage(project, letter());
        MessageDialog dialog(project);
        Message back = letter();
        std::swap(back.senders, back.recipients);
        for (Party *party : {&back.senders.first(), &back.recipients.first()})
            party->actor = project.actors().findByName(party->name)->id;
        back.date = *EdtfDate::parse(QStringLiteral("2021-07-14"));
        dialog.setMessage(back);
        auto *answers = dialog.findChild<QListWidget *>(QStringLiteral("answers"));
        QCOMPARE(answers->count(), 1);
        answers->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(dialog.message().replyTo, QList<MessageId>{first});
    }

    void whatIsNotStated_isTickedOnlyWhereNothingIsSaid()
    {
        MessageDialog dialog(**m_project);
        Message message = letter();
        message.notStated = {QStringLiteral("channel")};
        dialog.setMessage(message);
        auto *channel = dialog.findChild<QCheckBox *>(QStringLiteral("notStated.channel"));
        auto *date = dialog.findChild<QCheckBox *>(QStringLiteral("notStated.date"));
        auto *versions = dialog.findChild<QCheckBox *>(QStringLiteral("notStated.versions"));
        QVERIFY(channel->isChecked() && !date->isEnabled());
        versions->setChecked(true);
        QCOMPARE(dialog.message().notStated, QStringList({QStringLiteral("channel"), QStringLiteral("versions")}));
        dialog.findChild<QLineEdit *>(QStringLiteral("channel"))->setText(QStringLiteral("by the ambassador"));
        QVERIFY(!channel->isEnabled());
        QCOMPARE(dialog.message().notStated, QStringList(QStringLiteral("versions")));
    }

    void aNewKind_isAWordOfItsOwn()
    {
        MessageDialog dialog(**m_project);
        dialog.setMessage(letter());
        dialog.findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentText(QStringLiteral("telegram"));
        QCOMPARE(dialog.message().kind, QStringLiteral("telegram"));
        dialog.findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentText(QString());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    }

    void actorDialog_takesNamesInSeveralLanguages()
    {
        Actor actor;
        actor.names = {{QStringLiteral("One"), QStringLiteral("en")}};
        ActorDialog dialog(actor);
        auto *names = dialog.findChild<QTableWidget *>(QStringLiteral("names"));
        names->item(1, 0)->setText(QStringLiteral("\ud558\ub098"));
        names->item(1, 1)->setText(QStringLiteral("KO"));
        QCOMPARE(dialog.actor().names.size(), 2);
        QCOMPARE(dialog.actor().nameIn(QStringLiteral("ko")), QStringLiteral("\ud558\ub098"));
        QCOMPARE(names->rowCount(), 3); // there is always an empty one
    }

    void foundingYear_isSaidOnlyWhenTheMessagesAgree()
    {
        QCOMPARE(foundingYearBy({{2021, 60}, {2011, 50}}), std::optional<int>(1961));
        QVERIFY(!foundingYearBy({{2021, 60}, {2011, 49}}));
        QVERIFY(!foundingYearBy({}));
    }

    void inspector_saysWhoToWhomAndWhatItStandsOn()
    {
        Project &project = **m_project;
        const DocumentId document = test::addDocument(project, QStringLiteral("A title\nOur own words about a letter"));
        const MessageId id = *saveMessage(project, letter(), EvidenceSpan{document, {8, 21}});
        Navigator navigator;
        DialogPrompts prompts;
        MessageInspector inspector(navigator, prompts);
        inspector.setProject(&project);
        inspector.show(id);
        QCOMPARE(inspector.findChild<QLabel *>(QStringLiteral("inspectorSubject"))->text(), QStringLiteral("One to Two"));
        auto *evidence = inspector.findChild<QAbstractButton *>(QStringLiteral("evidenceItem"));
        QVERIFY(evidence);
        evidence->click();
        QCOMPARE(navigator.current().what, EntityRef(project.passages().evidenceOf(id).first()));
    }

private:
    static Message letter()
    {
        Message message;
        message.kind = QStringLiteral("letter");
        message.date = *EdtfDate::parse(QStringLiteral("2021-07-11"));
        message.senders = {{{}, QStringLiteral("One"), QStringLiteral("Chair")}};
        message.recipients = {{{}, QStringLiteral("Two"), {}}};
        message.occasionName = QStringLiteral("A visit");
        return message;
    }
    std::unique_ptr<test::TestProject> m_project;
};

QTEST_MAIN(TestMessageEditing)
#include "tst_messageediting.moc"
