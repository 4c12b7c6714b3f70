// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/answers.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"
#include "ui/claims/claimsview.h"
#include "ui/claims/evidencedialog.h"
#include "ui/common/linkpicker.h"
#include "ui/common/wordsmime.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/reviewplace.h"
#include "ui/shell/settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

/// Claims in the review place, with the passages they are to be judged by.
class TestClaimsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void location_leadsToTheClaim();
    void newClaim_isOneEdit();
    void statement_isHandedOverWhenItIsLeft();
    void emptyStatement_isRefusedAndComesBack();
    void strength_isChosen();
    void passages_areOrderedChangedAndTakenOff();
    void note_isKept();
    void oneClick_leadsToThePassage();
    void passage_isAddedByItsWords();
    void claims_moveAndGo();
    void warnings_andMemosStandInTheInspector();
    void export_writesPageAndTable();
    void dialog_makesANewClaim();
    void dialog_takesOneThereIs();
    void words_droppedOnAStance_areItsEvidence_undoneAtOnce();
    void words_droppedOnTheList_askHowTheyStand();

private:
    template<class T>
    T *part(const char *name)
    {
        return m_place->findChild<T *>(QLatin1String(name));
    }
    QString evidence()
    {
        QStringList all;
        const Claim claim = project().claims().find(m_claim).value_or(Claim());
        for (const ClaimEvidence &one : claim.evidence)
            all << QStringLiteral("%1 %2").arg(one.passage.value).arg(claimStanceName(one.stance));
        return all.join(QStringLiteral(", "));
    }
    /// The menu entry of the card of that passage, in the order they stand.
    void card(int at, const QString &entry)
    {
        const QList<QWidget *> cards = m_place->findChildren<QWidget *>(QStringLiteral("claimPassage"));
        QVERIFY(cards.size() > at);
        for (QAction *action : cards.at(at)->findChild<QToolButton *>(QStringLiteral("claimPassageMenu"))->menu()->actions()) {
            if (action->text() == entry)
                return action->trigger();
        }
        QFAIL(qPrintable(entry));
    }
    void claimsMode() { m_place->showLocation({PlaceKind::Review, m_claim, {}}); }
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_registry;
    std::unique_ptr<ReviewPlace> m_place;
    Answers m_answers;
    QString m_text;
    DocumentId m_document;
    ClaimId m_claim, m_other;
};

void TestClaimsView::init()
{
    m_place.reset();
    m_test = std::make_unique<TestProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_registry = std::make_unique<Actions>();
    m_answers = Answers();
    m_text = QStringLiteral("A title\nOne leader greeted the other. Nobody named the third.");
    m_document = addDocument(project(), m_text);
    QVERIFY(project().edit(QStringLiteral("fill"), [&]() -> Result<void> {
        Claim claim;
        claim.statement = QStringLiteral("They are close.");
        m_claim = *project().claims().add(claim);
        claim.statement = QStringLiteral("They are not.");
        m_other = *project().claims().add(claim);
        for (const char *words : {"One leader", "greeted the other", "Nobody named"}) {
            const auto passage = project().passages().findOrAdd(m_document, spanOf(m_text, QString::fromLatin1(words)));
            if (const auto done = project().claims().setEvidence(m_claim, {*passage, ClaimStance::For, {}}); !done)
                return done;
        }
        return {};
    }));
    m_place = std::make_unique<ReviewPlace>(Services{*m_navigator, m_answers, *m_settings, *m_registry});
    m_place->resize(1000, 800);
    m_place->setProject(&project());
    m_place->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    claimsMode();
}

void TestClaimsView::location_leadsToTheClaim()
{
    QVERIFY(part<QWidget>("claimsView")->isVisible());
    m_place->showLocation({PlaceKind::Review, m_other, {}});
    QCOMPARE(part<QPlainTextEdit>("claimStatement")->toPlainText(), QStringLiteral("They are not."));
    part<QAbstractButton>("reviewFigures")->click();
    QVERIFY(!part<QWidget>("claimsView")->isVisible());
    part<QAbstractButton>("reviewClaims")->click();
    QVERIFY(part<QWidget>("claimsView")->isVisible());
    QCOMPARE(m_place->status(), QStringList{QStringLiteral("2 claims")});
}

void TestClaimsView::newClaim_isOneEdit()
{
    m_answers.typed = QStringLiteral("A third one.");
    m_registry->find(QStringLiteral("claim.new"))->trigger();
    QCOMPARE(project().claims().all().size(), 3);
    QCOMPARE(part<QPlainTextEdit>("claimStatement")->toPlainText(), QStringLiteral("A third one."));
    QVERIFY(project().undo());
    QCOMPARE(project().claims().all().size(), 2);
}

void TestClaimsView::statement_isHandedOverWhenItIsLeft()
{
    part<QPlainTextEdit>("claimStatement")->setPlainText(QStringLiteral("They are very close."));
    QCOMPARE(project().claims().find(m_claim)->statement, QStringLiteral("They are close."));
    m_place->showLocation({PlaceKind::Review, m_other, {}});
    QCOMPARE(project().claims().find(m_claim)->statement, QStringLiteral("They are very close."));
    QCOMPARE(part<QPlainTextEdit>("claimStatement")->toPlainText(), QStringLiteral("They are not."));
    QVERIFY(project().undo());
    QCOMPARE(project().claims().find(m_claim)->statement, QStringLiteral("They are close."));
}

void TestClaimsView::emptyStatement_isRefusedAndComesBack()
{
    part<QPlainTextEdit>("claimStatement")->clear();
    part<QAbstractButton>("reviewFigures")->click();
    QCOMPARE(m_answers.said.size(), 1);
    QCOMPARE(part<QPlainTextEdit>("claimStatement")->toPlainText(), QStringLiteral("They are close."));
}

void TestClaimsView::strength_isChosen()
{
    auto *box = part<QComboBox>("claimStrength");
    box->setCurrentIndex(3);
    Q_EMIT box->activated(3);
    QCOMPARE(project().claims().find(m_claim)->strength, 3);
    auto *kind = part<QComboBox>("claimKind");
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    QCOMPARE(project().claims().find(m_claim)->kind, ClaimKind::PolicySuggestion);
    QCOMPARE(project().claims().find(m_claim)->strength, 3);
}

void TestClaimsView::passages_areOrderedChangedAndTakenOff()
{
    const QByteArray before = digestOf(m_test->path());
    card(0, QStringLiteral("Move down"));
    QCOMPARE(evidence(), QStringLiteral("2 for, 1 for, 3 for"));
    card(2, QStringLiteral("It is against the claim"));
    QCOMPARE(evidence(), QStringLiteral("2 for, 1 for, 3 against"));
    card(0, QStringLiteral("Take it off the claim"));
    QCOMPARE(evidence(), QStringLiteral("1 for, 3 against"));
    QVERIFY(!project().passages().find(PassageId(2)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestClaimsView::note_isKept()
{
    auto *note = part<QPlainTextEdit>("claimNote");
    note->setPlainText(QStringLiteral("says so itself"));
    m_place->showLocation({PlaceKind::Review, m_other, {}});
    QCOMPARE(project().claims().find(m_claim)->evidence.first().note, QStringLiteral("says so itself"));
}

void TestClaimsView::oneClick_leadsToThePassage()
{
    part<QAbstractButton>("evidenceItem")->click();
    QCOMPARE(m_navigator->current().what, EntityRef(PassageId(1)));
}

void TestClaimsView::passage_isAddedByItsWords()
{
    m_place->showLocation({PlaceKind::Review, m_other, {}});
    part<QAbstractButton>("claimAdd.against")->click();
    auto *picker = part<LinkPicker>("linkPicker");
    QVERIFY(picker && picker->isVisible());
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("linkPickerWords"));
    field->setText(QStringLiteral("nobody"));
    QTest::keyClick(field, Qt::Key_Return);
    const Claim other = *project().claims().find(m_other);
    QCOMPARE(other.evidence, (QList<ClaimEvidence>{{PassageId(3), ClaimStance::Against, {}}}));
}

void TestClaimsView::claims_moveAndGo()
{
    m_registry->find(QStringLiteral("claim.down"))->trigger();
    QCOMPARE(project().claims().all().first().id, m_other);
    m_registry->find(QStringLiteral("claim.delete"))->trigger();
    QVERIFY(!project().claims().find(m_claim));
    QCOMPARE(part<QPlainTextEdit>("claimStatement")->toPlainText(), QStringLiteral("They are not."));
    QVERIFY(project().undo());
    QCOMPARE(part<QTableView>("claimsTable")->model()->rowCount(), 2);
}

void TestClaimsView::warnings_andMemosStandInTheInspector()
{
    QWidget *inspector = m_place->inspector()->findChild<QWidget *>(QStringLiteral("claimInspector"));
    QVERIFY(inspector);
    QCOMPARE(inspector->findChildren<QWidget *>(QStringLiteral("claimWarning")).size(), 3); // none against, one source, no date
    m_answers.typed = QStringLiteral("to be thought over");
    inspector->findChild<QAbstractButton *>(QStringLiteral("claimAddMemo"))->click();
    QCOMPARE(project().memos().on(m_claim).size(), 1);
    auto *memo = inspector->findChild<QAbstractButton *>(QStringLiteral("claimMemo"));
    QVERIFY(memo);
    memo->click();
    QCOMPARE(m_navigator->current().what, EntityRef(project().memos().all().first().id));
}

void TestClaimsView::export_writesPageAndTable()
{
    for (const char *name : {"c.html", "c.csv"}) {
        m_answers.path = m_folder->filePath(QLatin1String(name));
        m_registry->find(QStringLiteral("claim.export"))->trigger();
        QFile file(m_answers.path);
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        QVERIFY2(file.readAll().contains("They are close."), name);
    }
    QCOMPARE(m_answers.said, QStringList());
}

void TestClaimsView::dialog_makesANewClaim()
{
    EvidenceDialog dialog({}, QStringLiteral("quote"));
    auto *use = dialog.findChild<QPushButton *>(QStringLiteral("evidenceUse"));
    QVERIFY(!use->isEnabled());
    dialog.findChild<QLineEdit *>(QStringLiteral("evidenceNewClaim"))->setText(QStringLiteral("A new claim."));
    QVERIFY(use->isEnabled());
    dialog.findChild<QAbstractButton *>(QStringLiteral("evidenceAgainst"))->click();
    dialog.findChild<QLineEdit *>(QStringLiteral("evidenceNote"))->setText(QStringLiteral("why"));
    const auto put = putToClaim(project(), {{m_document, spanOf(m_text, QStringLiteral("the third"))}}, dialog.claim(), dialog.statement(), dialog.stance(), dialog.note());
    QVERIFY2(put, qPrintable(put.message()));
    const Claim made = *project().claims().find(*put);
    QCOMPARE(made.statement, QStringLiteral("A new claim."));
    QCOMPARE(made.evidence.first().stance, ClaimStance::Against);
    QCOMPARE(made.evidence.first().note, QStringLiteral("why"));
    QVERIFY(project().undo());
    QVERIFY(!project().claims().find(*put));
}

void TestClaimsView::dialog_takesOneThereIs()
{
    EvidenceDialog dialog(project().claims().all(), QStringLiteral("quote"));
    dialog.findChild<QListWidget *>(QStringLiteral("evidenceClaims"))->setCurrentRow(1);
    QCOMPARE(dialog.claim(), m_other);
    QCOMPARE(dialog.stance(), ClaimStance::For);
    dialog.findChild<QLineEdit *>(QStringLiteral("evidenceNewClaim"))->setText(QStringLiteral("rather a new one"));
    QVERIFY(!dialog.claim());
}

static void drop(QWidget *onto, QPoint at, const QList<DocumentWords> &words)
{
    const std::unique_ptr<QMimeData> data(wordsMime(words, QStringLiteral("words")));
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &let);
}

void TestClaimsView::words_droppedOnAStance_areItsEvidence_undoneAtOnce()
{
    claimsMode();
    auto *table = part<QTableView>("claimsTable");
    table->selectRow(0);
    const ClaimId claim = part<ClaimsView>("claimsView")->current()->claim.id;
    const Claim before = *project().claims().find(claim);
    auto *box = m_place->findChild<QWidget *>(QStringLiteral("claim.against"));
    QVERIFY(box);
    drop(box, QPoint(4, 4), {{m_document, spanOf(m_text, QStringLiteral("the third"))}, {m_document, {0, 3}}});
    const Claim after = *project().claims().find(claim);
    QCOMPARE(after.count(ClaimStance::Against), before.count(ClaimStance::Against) + 2);
    QVERIFY(project().undo());
    QCOMPARE(project().claims().find(claim)->evidence, before.evidence);
    // What has no words of ours is not taken.
    QMimeData text;
    text.setText(QStringLiteral("plain"));
    QDropEvent let(QPoint(4, 4), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    let.ignore();
    QApplication::sendEvent(box, &let);
    QCOMPARE(project().claims().find(claim)->evidence, before.evidence);
}

void TestClaimsView::words_droppedOnTheList_askHowTheyStand()
{
    claimsMode();
    auto *table = part<QTableView>("claimsTable");
    const QRect row = table->visualRect(table->model()->index(1, 0));
    drop(table->viewport(), row.center(), {{m_document, spanOf(m_text, QStringLiteral("the third"))}});
    QCOMPARE(part<ClaimsView>("claimsView")->current()->claim.id, m_other);
    auto *menu = m_place->findChild<QMenu *>(QStringLiteral("claimDropMenu"));
    QVERIFY(menu);
    const int before = project().claims().find(m_other)->count(ClaimStance::Context);
    menu->actions().at(2)->trigger();
    QCOMPARE(project().claims().find(m_other)->count(ClaimStance::Context), before + 1);
    menu->close();
}

QTEST_MAIN(TestClaimsView)
#include "tst_claimsview.moc"
