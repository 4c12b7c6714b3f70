// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codedwords.h"
#include "tests/support/digest.h"
#include "tests/support/readingwindow.h"
#include "ui/coding/codingdesk.h"
#include "ui/coding/weightbox.h"
#include "ui/common/chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Coding with the keyboard alone; edges, parts, weights and certainty by key; what the margin and the lists show of it.
class TestPassageKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void wholeArticle_isCodedWithoutTheMouse();
    void keys_moveEdges_data();
    void keys_moveEdges();
    void keys_shapeTheSelectionWhereWordsAreSelected();
    void split_andJoin_byKey();
    void recode_byKey_takesTheTypedCode();
    void copiedCodings_arePutOnTheSelection();
    void sameWords_areAskedForFirst_andTakenBackAtOnce();
    void wordsThemselves_becomeTheCode_onceOnly();
    void weightedCode_asksForItsWeight();
    void weights_areChosenInTheInspector();
    void state_isMarkedByKey_andByTheChip_shownInTheMargin();
    void codingList_isFilteredByCertainty();
    void quickBox_learnsFromTheProject();
    void undo_readsOnlyWhatItTouched();

private:
    Reader &reader() { return w->place->reader(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&reader(), Qt::Key(key), modifiers); }
    void select(const char *words) { reader().setSelection(spanOf(text, s(words))); }
    void weigh(CodeId id, int from, int to);
    QStringList coded() const { return codedWords(*w->project, document); }
    QStringList painted() { return paintedMarks(reader()); }
    QString chosen() { return text.mid(reader().focusSpan().start, reader().focusSpan().length()); }

    std::unique_ptr<ReadingWindow> w;
    DocumentId document;
    CodeId m_tone, m_party;
    const QString text = s("Two anniversaries\nA hundred years of one party and sixty of a treaty fell in one month. Most of it is routine.\n"
                           "The party writes again. Only the setting is new. 혈맹이라는 말은 없었다.");
};

void TestPassageKeys::init()
{
    w = std::make_unique<ReadingWindow>();
    document = addDocument(*w->project, text);
    m_tone = w->code(s("Tone"), s("2"));
    m_party = w->code(s("Anniversary/party"), s("1"));
    w->open();
    w->show(document);
    reader().setFocus();
}

void TestPassageKeys::weigh(CodeId id, int from, int to)
{
    Code code = *w->project->codes().find(id);
    code.weightFrom = from;
    code.weightTo = to;
    QVERIFY(w->project->edit(s("Weigh"), [&] { return w->project->codes().update(code); }).ok());
}

void TestPassageKeys::wholeArticle_isCodedWithoutTheMouse()
{
    weigh(m_tone, 1, 5);
    const QByteArray before = digestOf(w->project.path());
    press(Qt::Key_N); // the title, where the caret is
    QCOMPARE(chosen(), s("Two anniversaries"));
    press(Qt::Key_N);
    press(Qt::Key_1);
    QCOMPARE(coded(), QStringList{s("Anniversary/party: A hundred years of one party and sixty of a treaty fell in one month.")});
    press(Qt::Key_N);
    press(Qt::Key_C);
    auto *name = w->child<QLineEdit>("quickCodeName");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, s("ton"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *box = w->place->findChild<WeightBox *>();
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box->findChild<QToolButton *>(s("weightNone")), Qt::Key_4);
    QVERIFY(!box->isVisible());
    press(Qt::Key_D); // doubtful
    press(Qt::Key_N);
    press(Qt::Key_N, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ShiftModifier); // the last code again
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box->findChild<QToolButton *>(s("weightNone")), Qt::Key_Escape);
    press(Qt::Key_N);
    press(Qt::Key_I);
    QCOMPARE(coded(), (QStringList{s("Anniversary/party: A hundred years of one party and sixty of a treaty fell in one month."),
                                   s("Tone(4; 2): Most of it is routine."), s("Tone: The party writes again. Only the setting is new."),
                                   s("혈맹이라는 말은 없었다: 혈맹이라는 말은 없었다.")}));
    press(Qt::Key_BracketLeft);
    press(Qt::Key_BracketLeft);
    QCOMPARE(chosen(), s("Most of it is routine."));
    press(Qt::Key_Delete);
    QCOMPARE(coded().size(), 3);
    const QByteArray end = digestOf(w->project.path());
    while (digestOf(w->project.path()) != before) {
        QVERIFY(w->project->canUndo());
        QVERIFY(w->project->undo().ok());
    }
    while (w->project->canRedo())
        QVERIFY(w->project->redo().ok());
    QCOMPARE(digestOf(w->project.path()), end);
}

void TestPassageKeys::keys_moveEdges_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("after");
    const int alt = Qt::AltModifier | Qt::ShiftModifier;
    QTest::newRow("end a word on") << int(Qt::Key_Period) << 0 << s("sixty of a");
    QTest::newRow("end a word on, the other key") << int(Qt::Key_Right) << int(alt | Qt::ControlModifier) << s("sixty of a");
    QTest::newRow("end a word back") << int(Qt::Key_Comma) << 0 << s("sixty");
    QTest::newRow("beginning a word back") << int(Qt::Key_Less) << 0 << s("and sixty of");
    QTest::newRow("beginning a word on") << int(Qt::Key_Greater) << 0 << s("of");
    QTest::newRow("end a character on") << int(Qt::Key_Right) << alt << s("sixty of ");
    QTest::newRow("end a character back") << int(Qt::Key_Left) << alt << s("sixty o");
    QTest::newRow("beginning a character back") << int(Qt::Key_Up) << alt << s(" sixty of");
    QTest::newRow("beginning a character on") << int(Qt::Key_Down) << alt << s("ixty of");
    QTest::newRow("to the next larger") << int(Qt::Key_E) << int(Qt::ShiftModifier) << s("A hundred years of one party and sixty of a treaty fell in one month.");
}

void TestPassageKeys::keys_moveEdges()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, after);
    select("sixty of");
    press(Qt::Key_1);
    const QByteArray before = digestOf(w->project.path());
    press(key, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(coded(), QStringList{s("Anniversary/party: ") + after});
    QCOMPARE(painted(), QStringList{QStringLiteral("Anniversary/party 0 %1-%2").arg(reader().focusSpan().start).arg(reader().focusSpan().end)});
    QVERIFY(w->project->undo().ok());
    QCOMPARE(digestOf(w->project.path()), before);
    QCOMPARE(chosen(), s("sixty of"));
}

void TestPassageKeys::keys_shapeTheSelectionWhereWordsAreSelected()
{
    select("ixty o");
    press(Qt::Key_E);
    press(Qt::Key_W);
    QCOMPARE(chosen(), s("sixty of"));
    press(Qt::Key_E);
    press(Qt::Key_S);
    QCOMPARE(chosen(), s("A hundred years of one party and sixty of a treaty fell in one month."));
    press(Qt::Key_E);
    press(Qt::Key_P);
    QCOMPARE(chosen(), text.section(u'\n', 1, 1));
    QCOMPARE(w->project->passages().count(), 0);
}

void TestPassageKeys::split_andJoin_byKey()
{
    select("one party and sixty");
    press(Qt::Key_1);
    const int cut = int(text.indexOf(s("and sixty")));
    reader().setSelection({cut, cut});
    const QByteArray before = digestOf(w->project.path());
    press(Qt::Key_S);
    QCOMPARE(coded(), (QStringList{s("Anniversary/party: one party"), s("Anniversary/party: and sixty")}));
    QCOMPARE(chosen(), s("and sixty"));
    press(Qt::Key_J);
    QCOMPARE(w->answers.said.size(), 1); // there is none behind it
    press(Qt::Key_BracketLeft);
    press(Qt::Key_J);
    QCOMPARE(coded(), QStringList{s("Anniversary/party: one party and sixty")});
    QCOMPARE(painted().size(), 1);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(painted().size(), 2);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(digestOf(w->project.path()), before);
    QCOMPARE(painted().size(), 1);
}

void TestPassageKeys::recode_byKey_takesTheTypedCode()
{
    select("routine");
    press(Qt::Key_1);
    press(Qt::Key_T);
    press(Qt::Key_R);
    auto *name = w->child<QWidget>("recodeBox")->findChild<QLineEdit *>(s("quickCodeName"));
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, s("Tone/plain"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(coded(), QStringList{s("Tone/plain(3): routine")});
    QVERIFY(w->project->undo().ok());
    QCOMPARE(coded(), QStringList{s("Anniversary/party(3): routine")});
    QVERIFY(!w->project->codes().findByPath(s("Tone/plain")));
}

void TestPassageKeys::copiedCodings_arePutOnTheSelection()
{
    select("routine");
    press(Qt::Key_1);
    press(Qt::Key_2);
    w->trigger("code.copy");
    select("new");
    w->trigger("code.paste");
    QCOMPARE(coded(), (QStringList{s("Anniversary/party: routine"), s("Tone: routine"), s("Anniversary/party: new"), s("Tone: new")}));
    QVERIFY(w->project->undo().ok());
    QCOMPARE(coded().size(), 2);
    QCOMPARE(painted().size(), 2);
}

void TestPassageKeys::sameWords_areAskedForFirst_andTakenBackAtOnce()
{
    addDocument(*w->project, s("Another\nThe party, the party."));
    select("party");
    press(Qt::Key_1);
    w->answers.yes = false;
    w->trigger("code.sameWords");
    QCOMPARE(w->answers.asked.size(), 1);
    QVERIFY(w->answers.asked.first().contains(s("3 more places")) || w->answers.asked.first().contains(s("3")));
    QCOMPARE(w->project->passages().codingCount(), 1);
    w->answers.yes = true;
    w->trigger("code.sameWords");
    QCOMPARE(w->project->passages().codingCount(), 4);
    QCOMPARE(painted().size(), 2);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(w->project->passages().codingCount(), 1);
    QCOMPARE(painted().size(), 1);
}

void TestPassageKeys::wordsThemselves_becomeTheCode_onceOnly()
{
    select("routine.");
    press(Qt::Key_I);
    QCOMPARE(coded(), QStringList{s("routine: routine.")});
    select("party");
    press(Qt::Key_I); // there is one of that name, if not at the top
    QCOMPARE(coded(), (QStringList{s("Anniversary/party: party"), s("routine: routine.")}));
    QCOMPARE(w->project->codes().all().size(), 4);
}

void TestPassageKeys::weightedCode_asksForItsWeight()
{
    weigh(m_tone, 0, 100);
    select("routine");
    press(Qt::Key_2);
    auto *box = w->place->findChild<WeightBox *>();
    QTRY_VERIFY(box->isVisible());
    auto *number = box->findChild<QSpinBox *>(s("weightNumber"));
    QTest::keyClicks(number, s("55"));
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(!box->isVisible());
    QCOMPARE(coded(), QStringList{s("Tone(55): routine")});
    press(Qt::Key_W);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->findChild<QSpinBox *>(s("weightNumber"))->value(), 55);
    QTest::keyClick(box->findChild<QSpinBox *>(s("weightNumber")), Qt::Key_Escape);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(coded(), QStringList{s("Tone: routine")});
}

void TestPassageKeys::weights_areChosenInTheInspector()
{
    weigh(m_tone, -1, 3);
    select("routine");
    press(Qt::Key_2);
    w->place->findChild<WeightBox *>()->close();
    QTest::mouseClick(w->child<QWidget>("passageWeight")->findChild<QToolButton *>(s("weight-1")), Qt::LeftButton);
    QCOMPARE(coded(), QStringList{s("Tone(-1): routine")});
    QCOMPARE(w->child<Chip>("passageCode")->text(), s("Tone · -1"));
    QTest::mouseClick(w->child<QWidget>("passageWeight")->findChild<QToolButton *>(s("weightNone")), Qt::LeftButton);
    QCOMPARE(coded(), QStringList{s("Tone: routine")});
}

void TestPassageKeys::state_isMarkedByKey_andByTheChip_shownInTheMargin()
{
    select("routine");
    press(Qt::Key_1);
    press(Qt::Key_2); // put last: this one is marked
    press(Qt::Key_D);
    QCOMPARE(coded(), (QStringList{s("Anniversary/party: routine"), s("Tone(2): routine")}));
    QVERIFY(w->actions->find(s("code.doubtful"))->isChecked());
    QVERIFY(painted().filter(s("Tone 2 ")).size() == 1);
    press(Qt::Key_D); // and taken off again
    QCOMPARE(coded(), (QStringList{s("Anniversary/party: routine"), s("Tone: routine")}));
    Chip *chip = nullptr;
    for (Chip *one : w->window->findChildren<Chip *>(s("passageCode")))
        chip = one->text() == s("party") ? one : chip;
    QVERIFY(chip);
    Q_EMIT chip->customContextMenuRequested({2, 2});
    auto *menu = w->child<QMenu>("codingMenu");
    QTRY_VERIFY(menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->objectName() == s("codingState3"))
            action->trigger();
    }
    menu->close();
    QCOMPARE(coded(), (QStringList{s("Anniversary/party(3): routine"), s("Tone: routine")}));
    QVERIFY(w->project->undo().ok());
    QCOMPARE(painted().filter(s(" 3 ")).size(), 0);
}

void TestPassageKeys::codingList_isFilteredByCertainty()
{
    for (const char *words : {"routine", "new"}) {
        select(words);
        press(Qt::Key_1);
    }
    press(Qt::Key_D);
    Q_EMIT w->child<Chip>("passageCode")->clicked();
    auto *view = w->child<QListView>("codingListView");
    auto *states = w->child<QComboBox>("codingListStates");
    QTRY_COMPARE(view->model()->rowCount(), 3); // with the document's title
    states->setCurrentIndex(states->findData(int(CodingState::Doubtful)));
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(1, 0).data().toString(), s("new"));
    states->setCurrentIndex(states->findData(int(CodingState::Certain)));
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(states->isVisible());
}

void TestPassageKeys::quickBox_learnsFromTheProject()
{
    for (const char *name : {"mast", "beta", "gamma"})
        w->code(s(name));
    for (const char *words : {"routine", "new", "month"})
        w->mark(document, spanOf(text, s(words)), w->code(s("gamma")));
    w->mark(document, spanOf(text, s("hundred")), w->code(s("beta")));
    w->open(); // the next session
    w->show(document);
    reader().setFocus();
    select("again");
    press(Qt::Key_C);
    auto *list = w->child<QListWidget>("quickCodeList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), s("gamma"));
    QCOMPARE(list->item(1)->text(), s("beta"));
    w->child<QLineEdit>("quickCodeName")->setText(s("ma"));
    QCOMPARE(list->item(0)->text(), s("mast")); // it begins with what was typed
}

void TestPassageKeys::undo_readsOnlyWhatItTouched()
{
    select("routine");
    press(Qt::Key_1);
    press(Qt::Key_2);
    select("month");
    press(Qt::Key_1);
    QList<QStringList> seen{painted()};
    while (!painted().isEmpty()) {
        QVERIFY(w->project->undo().ok());
        seen << painted();
    }
    QCOMPARE(seen.size(), 4);
    for (int i = int(seen.size()) - 2; i >= 0; --i) {
        QVERIFY(w->project->redo().ok());
        QCOMPARE(painted(), seen.at(i));
    }
    // A passage that only a memo keeps is marked too, and goes and comes with undo.
    QVERIFY(w->project->edit(s("Memo"), [&]() -> Result<void> {
        const auto passage = w->project->passages().findOrAdd(document, spanOf(text, s("setting")));
        if (!passage)
            return passage.error();
        return w->project->memos().add(*passage, s("bare")).ok() ? Result<void>() : Result<void>(Error{});
    }).ok());
    const auto bare = [&] { return reader().passagesAt(int(text.indexOf(s("setting")))).size(); };
    QCOMPARE(bare(), 1);
    select("setting");
    press(Qt::Key_2);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(bare(), 1);
    QCOMPARE(reader().codingsAt(int(text.indexOf(s("setting")))).size(), 1);
    QVERIFY(!reader().codingsAt(int(text.indexOf(s("setting")))).first().coding);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(bare(), 0);
}

QTEST_MAIN(TestPassageKeys)
#include "tst_passagekeys.moc"
