// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/codebookproject.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/shell/prompts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Answers : DialogPrompts {
    bool yes = true;
    QStringList asked, said;
    bool confirm(QWidget *, const QString &, const QString &question, const QString &action) override
    {
        asked.append(question + s(" [") + action + s("]"));
        return yes;
    }
    void fail(QWidget *, const QString &, const QString &sentence) override { said.append(sentence); }
};

QStringList drawn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth * 2, u' ') + index.data().toString() + s(" ") + index.data(CodebookModel::CountRole).toString());
        lines += drawn(model, index, depth + 1);
    }
    return lines;
}

} // namespace

/// The tree of codes: what it counts, and what is done to a code, each undone.
class TestCodebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void counts_areRolledUp();
    void adjustedCount_goesUpTheTree();
    void f2_renamesInPlace_undone();
    void renameToASiblingsName_saysWhy();
    void drop_movesACode_undone_data();
    void drop_movesACode_undone();
    void dropIntoItself_isRefused();
    void plus_asksForANewCode();
    void editCode_changesDefinitionColourAndKey();
    void delete_namesTheCounts_undone();
    void filter_showsMatchesAndWhatIsAboveThem();
    void enter_appliesTheCurrentCode();
    void readOnly_cannotBeEdited();

private:
    CodeId code(const char *path) { return (*m_project)->codes().findByPath(s(path)).value().id; }
    QModelIndex at(const char *path) { return model().indexOf(code(path)); }
    CodebookModel &model() { return m_panel->model(); }
    QTreeView *tree() { return m_panel->findChild<QTreeView *>(s("codebookTree")); }
    QDialog *dialog() { return m_panel->findChild<QDialog *>(s("codeDialog")); }
    bool drop(const char *moved, const char *into, int row);

    std::unique_ptr<CodebookProject> m_project;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<CodebookPanel> m_panel;
};

void TestCodebook::init()
{
    m_panel.reset();
    m_answers = std::make_unique<Answers>();
    m_project = std::make_unique<CodebookProject>();
    m_panel = std::make_unique<CodebookPanel>(*m_answers);
    m_panel->setProject(m_project->project.get());
    connect(m_project->project.get(), &Project::changed, m_panel.get(), &CodebookPanel::reload);
    m_panel->resize(320, 500);
    m_panel->show();
}

void TestCodebook::counts_areRolledUp()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->reload();
    QCOMPARE(drawn(model()), (QStringList{s("Tone 2"), s("  formal 2"), s("  new 0"), s("연대 1"), s("  혈맹 1"), s("Burden 0")}));
}

void TestCodebook::adjustedCount_goesUpTheTree()
{
    model().adjustCount(code("Tone/new"), 1);
    QCOMPARE(drawn(model()).mid(0, 3), (QStringList{s("Tone 3"), s("  formal 2"), s("  new 1")}));
    model().adjustCount(code("Tone/new"), 1, {code("Tone/formal")}); // on a passage that is counted for Tone already
    QCOMPARE(drawn(model()).mid(0, 3), (QStringList{s("Tone 3"), s("  formal 2"), s("  new 2")}));
    model().adjustCount(code("Tone/new"), -1, {code("Tone/new")}); // another coder's coding of it stays
    QCOMPARE(drawn(model()).mid(0, 3), (QStringList{s("Tone 3"), s("  formal 2"), s("  new 2")}));
}

void TestCodebook::f2_renamesInPlace_undone()
{
    m_panel->select(code("Tone/new"));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F2);
    auto *editor = m_panel->findChild<QLineEdit *>(s("codeNameEditor"));
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, s("unheard of"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY((*m_project)->codes().findByPath(s("Tone/unheard of")));
    QCOMPARE((*m_project)->undoLabel(), s("Rename code"));
    QVERIFY((*m_project)->undo().ok());
    QVERIFY((*m_project)->codes().findByPath(s("Tone/new")));
}

void TestCodebook::renameToASiblingsName_saysWhy()
{
    model().setData(at("Tone/new"), s("formal"), Qt::EditRole);
    QTRY_COMPARE(m_answers->said.size(), 1);
    QVERIFY((*m_project)->codes().findByPath(s("Tone/new")));
}

bool TestCodebook::drop(const char *moved, const char *into, int row)
{
    const QModelIndex parent = *into ? at(into) : QModelIndex();
    const std::unique_ptr<QMimeData> data(model().mimeData({at(moved)}));
    if (!model().canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent))
        return false;
    model().dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    return true;
}

void TestCodebook::drop_movesACode_undone_data()
{
    QTest::addColumn<QByteArray>("moved");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("names");
    QTest::newRow("onto a code") << QByteArray("Burden") << QByteArray("Tone") << -1 << s("Tone formal new Burden 연대 혈맹");
    QTest::newRow("to the top") << QByteArray("Tone/formal") << QByteArray() << 0 << s("formal Tone new 연대 혈맹 Burden");
    QTest::newRow("down among siblings") << QByteArray("Tone") << QByteArray() << 2 << s("연대 혈맹 Tone formal new Burden");
    QTest::newRow("up among siblings") << QByteArray("Tone/new") << QByteArray("Tone") << 0 << s("Tone new formal 연대 혈맹 Burden");
}

void TestCodebook::drop_movesACode_undone()
{
    QFETCH(QByteArray, moved);
    QFETCH(QByteArray, into);
    QFETCH(int, row);
    QFETCH(QString, names);
    const QStringList before = drawn(model());
    const auto namesNow = [this] {
        QStringList all;
        for (const Code &code : (*m_project)->codes().all())
            all.append(code.name);
        return all.join(u' ');
    };
    QVERIFY(drop(moved, into, row));
    QTRY_COMPARE(namesNow(), names);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(drawn(model()), before);
}

void TestCodebook::dropIntoItself_isRefused()
{
    QVERIFY(!drop("Tone", "Tone/formal", -1));
    QVERIFY(!drop("Tone", "Tone", 0));
}

void TestCodebook::plus_asksForANewCode()
{
    QTest::mouseClick(m_panel->findChild<QToolButton *>(s("codebookAdd")), Qt::LeftButton);
    QVERIFY(dialog());
    QVERIFY(!dialog()->findChild<QPushButton *>(s("codeSave"))->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(s("codeName")), s("Silence"));
    QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(s("codeDefinition")), s("What is not said"));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(s("codeSave")), Qt::LeftButton);
    const auto made = (*m_project)->codes().findByPath(s("Silence"));
    QVERIFY(made);
    QCOMPARE(made->definition, s("What is not said"));
    QCOMPARE(m_panel->current(), made->id);
    QVERIFY((*m_project)->undo().ok());
    QVERIFY(!(*m_project)->codes().findByPath(s("Silence")));
}

void TestCodebook::editCode_changesDefinitionColourAndKey()
{
    m_panel->editCode(code("Burden"));
    auto *colour = dialog()->findChild<QComboBox *>(s("codeColour"));
    colour->setCurrentIndex(colour->findData(7));
    auto *key = dialog()->findChild<QComboBox *>(s("codeKey"));
    key->setCurrentIndex(key->findData(s("4")));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(s("codeSave")), Qt::LeftButton);
    QCOMPARE((*m_project)->codes().find(code("Burden"))->colour, 7);
    QCOMPARE((*m_project)->codes().find(code("Burden"))->shortcut, s("4"));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->codes().find(code("Burden"))->shortcut, QString());
}

void TestCodebook::delete_namesTheCounts_undone()
{
    const QStringList before = drawn(model());
    m_answers->yes = false;
    m_panel->remove(code("Tone"));
    QCOMPARE(drawn(model()), before);
    QVERIFY2(m_answers->asked.first().contains(s("2 codes below it")) && m_answers->asked.first().contains(s("3 codings")),
             qPrintable(m_answers->asked.first()));
    m_answers->yes = true;
    m_panel->select(code("Tone"));
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(drawn(model()), (QStringList{s("연대 1"), s("  혈맹 1"), s("Burden 0")}));
    QCOMPARE((*m_project)->passages().codingCount(), 1);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(drawn(model()), before);
    QCOMPARE((*m_project)->passages().codingCount(), 4);
}

void TestCodebook::filter_showsMatchesAndWhatIsAboveThem()
{
    QTest::mouseClick(m_panel->findChild<QToolButton *>(s("codebookSearch")), Qt::LeftButton);
    QTest::keyClicks(m_panel->findChild<QLineEdit *>(s("codebookFilter")), s("form"));
    QVERIFY(!tree()->isRowHidden(0, {}));
    QVERIFY(!tree()->isRowHidden(0, at("Tone")));
    QVERIFY(tree()->isRowHidden(1, at("Tone")));
    QVERIFY(tree()->isRowHidden(2, {}));
    QTest::mouseClick(m_panel->findChild<QToolButton *>(s("codebookSearch")), Qt::LeftButton);
    QVERIFY(!tree()->isRowHidden(2, {}));
}

void TestCodebook::enter_appliesTheCurrentCode()
{
    QSignalSpy applied(m_panel.get(), &CodebookPanel::codeApplied);
    m_panel->select(code("연대/혈맹"));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.first().first().value<CodeId>(), code("연대/혈맹"));
}

void TestCodebook::readOnly_cannotBeEdited()
{
    auto second = Project::open(m_project->path());
    QVERIFY2(second.ok(), qPrintable(second.message()));
    m_panel->setProject(second->get());
    QVERIFY(!m_panel->findChild<QToolButton *>(s("codebookAdd"))->isEnabled());
    QVERIFY(!(model().flags(at("Burden")) & (Qt::ItemIsEditable | Qt::ItemIsDropEnabled)));
    m_panel->setProject(nullptr);
}

QTEST_MAIN(TestCodebook)
#include "tst_codebook.moc"
