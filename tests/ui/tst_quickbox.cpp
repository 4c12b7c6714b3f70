// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "tests/support/testproject.h"
#include "ui/search/hititem.h"
#include "ui/search/quickbox.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace haeje;

/// The box in a bare window over a small project: two documents, a code, three commands.
class TestQuickBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typing_findsDocumentsCodesAndCommands();
    void enter_goesToTheHit();
    void hangul_isFoundFromOneSyllable();
    void command_isChosenWithItsKeysShown();
    void disabledCommand_isNotOffered();
    void upAndDown_skipTheHeads();
    void escape_closesAndGivesTheFocusBack();
    void unclosedQuote_isAPhraseBeingTyped();
    void withoutAProject_commandsRemain();
    void allHits_opensThePanelGroupedByDocument();
    void panel_leadsToTheHitInTheText();

private:
    QStringList rows() const;
    void type(const QString &text)
    {
        m_box->open();
        QTest::keyClicks(m_box, text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    QuickBox *m_box = nullptr;
    DocumentId m_river, m_bridge;
};

void TestQuickBox::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = Project::create(m_dir->filePath(QStringLiteral("box.haeje")));
    QVERIFY2(made, qPrintable(made.message()));
    m_project = std::move(*made);
    m_river = test::addDocument(*m_project, QStringLiteral("The river\nA harvest by the river. The next harvest 수확 came late."));
    m_bridge = test::addDocument(*m_project, QStringLiteral("The bridge\nNo harvest here."));
    QVERIFY(m_project->edit(QStringLiteral("Code"), [&]() -> Result<void> {
        const auto added = m_project->codes().add(QStringLiteral("harvest home"));
        return added ? Result<void>() : Result<void>(added.error());
    }));
    m_actions = std::make_unique<Actions>();
    m_actions->add(QStringLiteral("message.new"), QStringLiteral("New &message"), QKeySequence(QStringLiteral("Ctrl+M")));
    m_actions->add(QStringLiteral("code.new"), QStringLiteral("New code for harvest"));
    m_actions->add(QStringLiteral("chart.new"), QStringLiteral("New chart"))->setEnabled(false);
    m_navigator = std::make_unique<Navigator>();
    m_window = std::make_unique<QWidget>();
    m_box = new QuickBox(*m_actions, *m_navigator);
    m_other = new QLineEdit;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_other);
    column->addWidget(m_box);
    column->addStretch();
    m_window->resize(700, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
    m_box->setProject(m_project.get());
}

void TestQuickBox::cleanup()
{
    m_window.reset();
    m_navigator.reset();
    m_actions.reset();
    m_project.reset();
    m_dir.reset();
}

/// Heads with brackets, the rest as it stands.
QStringList TestQuickBox::rows() const
{
    QStringList rows;
    const QAbstractItemModel *model = m_box->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString title = index.data().toString();
        rows.append(index.data(HeadRole).toBool() ? QStringLiteral("[%1]").arg(title) : title);
    }
    return rows;
}

void TestQuickBox::typing_findsDocumentsCodesAndCommands()
{
    type(QStringLiteral("harv"));
    QTRY_VERIFY(rows().contains(QStringLiteral("[Documents]")));
    QVERIFY(m_box->list()->isVisible());
    QVERIFY(rows().contains(QStringLiteral("The river")));
    QVERIFY(rows().contains(QStringLiteral("The bridge")));
    QVERIFY(rows().contains(QStringLiteral("[Codes]")));
    QVERIFY(rows().contains(QStringLiteral("harvest home")));
    QCOMPARE(rows().mid(rows().indexOf(QStringLiteral("[Commands]"))),
             (QStringList{QStringLiteral("[Commands]"), QStringLiteral("New code for harvest")}));
    const QModelIndex first = m_box->list()->model()->index(1, 0);
    const QString match = first.data(SnippetRole).toString().mid(first.data(MatchStartRole).toInt(), first.data(MatchLengthRole).toInt());
    QVERIFY2(match.startsWith(QStringLiteral("harv")), qPrintable(match));
}

void TestQuickBox::enter_goesToTheHit()
{
    type(QStringLiteral("bridge"));
    QSignalSpy moved(m_navigator.get(), &Navigator::moved);
    QTest::keyClick(m_box, Qt::Key_Return); // at once: what was typed last is looked for first
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_navigator->current().what, EntityRef(m_bridge));
    QVERIFY(!m_box->list()->isVisible());
    QVERIFY(m_box->text().isEmpty());
}

void TestQuickBox::hangul_isFoundFromOneSyllable()
{
    m_box->open();
    m_box->setText(QStringLiteral("수"));
    Q_EMIT m_box->textEdited(m_box->text());
    QTRY_VERIFY(rows().contains(QStringLiteral("The river")));
    QVERIFY(!rows().contains(QStringLiteral("The bridge")));
}

void TestQuickBox::command_isChosenWithItsKeysShown()
{
    type(QStringLiteral("new mes"));
    QTRY_VERIFY(rows().contains(QStringLiteral("New message")));
    const int row = int(rows().indexOf(QStringLiteral("New message")));
    const QModelIndex index = m_box->list()->model()->index(row, 0);
    QCOMPARE(index.data(HintRole).toString(), QKeySequence(QStringLiteral("Ctrl+M")).toString(QKeySequence::NativeText));
    QSignalSpy chosen(m_box, &QuickBox::commandChosen);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QAction *>(), m_actions->find(QStringLiteral("message.new")));
}

void TestQuickBox::disabledCommand_isNotOffered()
{
    type(QStringLiteral("new chart"));
    QTRY_VERIFY(m_box->list()->isVisible());
    QVERIFY(!rows().contains(QStringLiteral("New chart")));
}

void TestQuickBox::upAndDown_skipTheHeads()
{
    type(QStringLiteral("harv"));
    QTRY_VERIFY(rows().contains(QStringLiteral("[Codes]")));
    const int heads = int(rows().filter(QStringLiteral("[")).size());
    const int choosable = int(rows().size()) - heads;
    QSet<int> visited{m_box->list()->currentIndex().row()};
    for (int i = 0; i < rows().size(); ++i) {
        QTest::keyClick(m_box, Qt::Key_Down);
        QVERIFY(!m_box->list()->currentIndex().data(HeadRole).toBool());
        visited.insert(m_box->list()->currentIndex().row());
    }
    QCOMPARE(visited.size(), choosable);
    QTest::keyClick(m_box, Qt::Key_Up);
    QVERIFY(m_box->list()->currentIndex().row() < rows().size() - 1);
}

void TestQuickBox::escape_closesAndGivesTheFocusBack()
{
    type(QStringLiteral("harv"));
    QTRY_VERIFY(m_box->list()->isVisible());
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_box->list()->isVisible());
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(m_other->hasFocus());
}

void TestQuickBox::unclosedQuote_isAPhraseBeingTyped()
{
    type(QStringLiteral("\"by the river"));
    QTRY_VERIFY(rows().contains(QStringLiteral("The river")));
}

void TestQuickBox::withoutAProject_commandsRemain()
{
    m_box->setProject(nullptr);
    type(QStringLiteral("harv"));
    QTRY_COMPARE(rows(), (QStringList{QStringLiteral("[Commands]"), QStringLiteral("New code for harvest")}));
}

void TestQuickBox::allHits_opensThePanelGroupedByDocument()
{
    SearchPanel panel(*m_navigator);
    panel.setProject(m_project.get());
    connect(m_box, &QuickBox::allHitsWanted, &panel, &SearchPanel::search);
    type(QStringLiteral("harvest"));
    QTest::keyClick(m_box, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(panel.findChild<QLineEdit *>(QStringLiteral("searchField"))->text(), QStringLiteral("harvest"));
    const QAbstractItemModel *model = panel.findChild<QListView *>(QStringLiteral("searchHits"))->model();
    QStringList heads;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(HeadRole).toBool())
            heads.append(model->index(row, 0).data().toString() + QLatin1Char(' ') + model->index(row, 0).data(HintRole).toString());
    }
    QVERIFY2(heads.contains(QStringLiteral("The river 2")), qPrintable(heads.join(QLatin1Char('|'))));
    QVERIFY(heads.contains(QStringLiteral("The bridge 1")));
    QVERIFY(heads.contains(QStringLiteral("Codes 1")));
}

void TestQuickBox::panel_leadsToTheHitInTheText()
{
    SearchPanel panel(*m_navigator);
    panel.setProject(m_project.get());
    panel.resize(320, 500);
    panel.show();
    panel.search(QStringLiteral("next"));
    auto *list = panel.findChild<QListView *>(QStringLiteral("searchHits"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(m_navigator->current().what, EntityRef(m_river));
    const TextSpan span = m_navigator->current().span;
    QCOMPARE(m_project->documents().text(m_river).mid(span.start, span.length()), QStringLiteral("next"));
}

QTEST_MAIN(TestQuickBox)
#include "tst_quickbox.moc"
