// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coders.h"
#include "tests/support/chapters.h"
#include "tests/support/readingwindow.h"
#include "ui/reading/markfilterpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Which codings the text is marked with is chosen by code, coder and certainty, and said wherever some are hidden.
class TestShownMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hiddenCode_takesThoseBelowAlong_andIsSaid();
    void hiddenCoder_andState_areSaid_showAllBringsThemBack();
    void onlyChosenCode_followsTheCodebook();
    void newCoding_ofAHiddenCode_isCounted();
    void filter_isKeptForTheProject();
    void coloursByCoder_giveEachCoderOne();
    void coderColour_isChosenAndUndone();

private:
    Reader &reader() { return m_w->place->reader(); }
    TextSpan words(const char *text) { return spanOf(reader().document().text, s(text)); }
    MarkFilterPanel *openFilter();
    QString said();
    void setChecked(MarkFilterPanel *panel, const char *tree, const QString &name, bool on);

    std::unique_ptr<ReadingWindow> m_w;
    DocumentId m_report;
    CodeId m_tone, m_calm, m_party;
};

void TestShownMarks::init()
{
    m_w = std::make_unique<ReadingWindow>();
    m_report = addDocument(*m_w->project, chapters());
    m_tone = m_w->code(s("Tone"));
    m_calm = m_w->code(s("Tone/Calm"));
    m_party = m_w->code(s("Party"));
    m_w->open();
    m_w->show(m_report);
}

void TestShownMarks::cleanup()
{
    QVERIFY2(m_w->answers.said.isEmpty(), qPrintable(m_w->answers.said.join(u'\n')));
    m_w.reset();
}

MarkFilterPanel *TestShownMarks::openFilter()
{
    m_w->child<QToolButton>("shownMarks")->click();
    MarkFilterPanel *last = nullptr;
    for (auto *panel : m_w->window->findChildren<MarkFilterPanel *>())
        last = panel;
    return last;
}

QString TestShownMarks::said()
{
    auto *label = m_w->child<QLabel>("shownWords");
    return label->isVisible() ? label->text() : QString();
}

void TestShownMarks::setChecked(MarkFilterPanel *panel, const char *tree, const QString &name, bool on)
{
    auto *items = panel->findChild<QTreeWidget *>(QLatin1String(tree));
    QTreeWidgetItem *item = items->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY2(item, qPrintable(name));
    item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

void TestShownMarks::hiddenCode_takesThoseBelowAlong_andIsSaid()
{
    m_w->mark(m_report, words("Opening"), m_tone);
    m_w->mark(m_report, words("Opening"), m_calm);
    m_w->mark(m_report, words("One 2"), m_calm);
    m_w->mark(m_report, words("One 3"), m_party);
    QCOMPARE(said(), QString());
    MarkFilterPanel *panel = openFilter();
    QVERIFY(panel);
    setChecked(panel, "shownCodes", s("Tone"), false);
    QCOMPARE(said(), s("1 of 4 codings shown"));
    QCOMPARE(reader().codingsAt(words("Opening").start).size(), 0);
    QCOMPARE(reader().codingsAt(words("One 3").start).size(), 1);
    setChecked(panel, "shownCodes", s("Calm"), true);
    QCOMPARE(said(), s("3 of 4 codings shown"));
    QCOMPARE(reader().codingsAt(words("Opening").start).size(), 1);
    panel->findChild<QPushButton *>(s("hideAllCodes"))->click();
    QCOMPARE(said(), s("0 of 4 codings shown"));
    panel->findChild<QPushButton *>(s("showAllCodes"))->click();
    QCOMPARE(said(), QString());
}

void TestShownMarks::hiddenCoder_andState_areSaid_showAllBringsThemBack()
{
    m_w->mark(m_report, words("Opening"), m_tone, s("Kim"));
    m_w->mark(m_report, words("One 2"), m_tone, s("Lee"));
    MarkFilterPanel *panel = openFilter();
    setChecked(panel, "shownCoders", s("Kim"), false);
    QCOMPARE(said(), s("1 of 2 codings shown"));
    QCOMPARE(reader().codingsAt(words("Opening").start).size(), 0);
    panel->findChild<QCheckBox *>(s("shownState0"))->setChecked(false);
    QCOMPARE(said(), s("0 of 2 codings shown"));
    panel->close();
    m_w->child<QPushButton>("showAllMarks")->click();
    QCOMPARE(said(), QString());
    QCOMPARE(reader().codingsAt(words("Opening").start).size(), 1);
}

void TestShownMarks::onlyChosenCode_followsTheCodebook()
{
    m_w->mark(m_report, words("Opening"), m_calm);
    m_w->mark(m_report, words("One 2"), m_party);
    MarkFilterPanel *panel = openFilter();
    panel->findChild<QCheckBox *>(s("onlyChosenCode"))->setChecked(true);
    panel->close();
    m_w->place->showLocation({PlaceKind::Library, m_tone, {}});
    auto *tree = m_w->child<QTreeView>("codebookTree");
    const auto click = [&](const char *name) {
        const QModelIndex index = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, s(name), 1, Qt::MatchRecursive).value(0);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    };
    click("Tone");
    QCOMPARE(said(), s("1 of 2 codings shown"));
    QCOMPARE(reader().codingsAt(words("Opening").start).size(), 1); // Calm stands below Tone
    click("Party");
    QCOMPARE(reader().codingsAt(words("Opening").start).size(), 0);
    QCOMPARE(reader().codingsAt(words("One 2").start).size(), 1);
}

void TestShownMarks::newCoding_ofAHiddenCode_isCounted()
{
    m_w->mark(m_report, words("Opening"), m_party);
    setChecked(openFilter(), "shownCodes", s("Tone"), false);
    reader().setSelection(words("One 2"));
    m_w->place->applyCode(m_tone);
    QCOMPARE(said(), s("1 of 2 codings shown"));
}

void TestShownMarks::filter_isKeptForTheProject()
{
    m_w->mark(m_report, words("Opening"), m_party);
    setChecked(openFilter(), "shownCodes", s("Party"), false);
    m_w->open();
    QCOMPARE(said(), s("0 of 1 codings shown"));
}

void TestShownMarks::coloursByCoder_giveEachCoderOne()
{
    m_w->mark(m_report, words("Opening"), m_tone, s("Kim"));
    m_w->mark(m_report, words("One 2"), m_tone, s("Lee"));
    const auto colour = [this](const char *text) { return reader().codingsAt(words(text).start).first().colour; };
    QCOMPARE(colour("Opening"), colour("One 2"));
    openFilter()->findChild<QToolButton *>(s("coloursByCoder"))->click();
    QVERIFY(colour("Opening") != colour("One 2"));
    QCOMPARE(said(), QString()); // colours hide nothing
}

void TestShownMarks::coderColour_isChosenAndUndone()
{
    m_w->mark(m_report, words("Opening"), m_tone, s("Kim"));
    MarkFilterPanel *panel = openFilter();
    auto *coders = panel->findChild<QTreeWidget *>(s("shownCoders"));
    Q_EMIT coders->itemActivated(coders->topLevelItem(0), 0);
    auto *menu = panel->findChild<QMenu *>(s("coderColours"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 12);
    menu->actions().at(6)->trigger();
    QCOMPARE(m_w->project->coders().find(s("Kim"))->colour, 6);
    QVERIFY(m_w->project->undo().ok());
    QVERIFY(m_w->project->coders().find(s("Kim"))->colour != 6);
}

QTEST_MAIN(TestShownMarks)
#include "tst_shownmarks.moc"
