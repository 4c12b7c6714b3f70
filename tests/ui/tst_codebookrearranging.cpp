// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/codebookproject.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/shell/prompts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
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

struct RearrangingAnswers : DialogPrompts {
    bool yes = true;
    QStringList asked, said;
    QString typed;
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &, bool) override { return typed; }
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

/// Codes counted, merged, moved and grouped in the panel, with the keyboard alone where that is promised.
class TestCodebookRearranging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void counts_ofTheCodesThemselves();
    void outOfUse_canBeHidden();
    void ctrlM_mergesByKeysAlone_data();
    void ctrlM_mergesByKeysAlone();
    void several_areMergedInOneEdit();
    void several_areMovedByADrop();
    void groups_areMadeFilledAndOrdered();
    void view_isKept();

private:
    CodeId code(const char *path) { return (*m_project)->codes().findByPath(s(path)).value().id; }
    QModelIndex at(const char *path) { return model().indexOf(code(path)); }
    CodebookModel &model() { return m_panel->model(); }
    QTreeView *tree() { return m_panel->findChild<QTreeView *>(s("codebookTree")); }
    /// Types into the box that asks for a code, and Enter.
    void chooseInBox(const char *words);

    std::unique_ptr<CodebookProject> m_project;
    std::unique_ptr<RearrangingAnswers> m_answers;
    std::unique_ptr<CodebookPanel> m_panel;
};

void TestCodebookRearranging::init()
{
    m_panel.reset();
    m_answers = std::make_unique<RearrangingAnswers>();
    m_project = std::make_unique<CodebookProject>();
    m_panel = std::make_unique<CodebookPanel>(*m_answers);
    m_panel->setProject(m_project->project.get());
    connect(m_project->project.get(), &Project::changed, m_panel.get(), &CodebookPanel::reload);
    m_panel->resize(320, 500);
    m_panel->show();
}

void TestCodebookRearranging::chooseInBox(const char *words)
{
    auto *box = m_panel->findChild<QDialog *>(s("codeBox"));
    QVERIFY(box);
    auto *field = box->findChild<QLineEdit *>(s("codeBoxField"));
    field->setText(s(words));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_panel->findChild<QDialog *>(s("codeBox")));
}

void TestCodebookRearranging::counts_ofTheCodesThemselves()
{
    auto *below = m_panel->findChild<QAction *>(s("codebookBelow"));
    QVERIFY(below && below->isChecked());
    below->setChecked(false);
    QCOMPARE(drawn(model()), (QStringList{s("Tone 1"), s("  formal 2"), s("  new 0"), s("연대 0"), s("  혈맹 1"), s("Burden 0")}));
    below->setChecked(true);
    QCOMPARE(drawn(model()).first(), s("Tone 2"));
}

void TestCodebookRearranging::outOfUse_canBeHidden()
{
    const auto done = (*m_project)->edit(s("Take out"), [&]() -> Result<void> {
        for (const char *path : {"Burden", "연대"}) {
            Code changed = *(*m_project)->codes().findByPath(s(path));
            changed.active = false;
            if (const auto updated = (*m_project)->codes().update(changed); !updated)
                return updated;
        }
        return {};
    });
    QVERIFY2(done.ok(), qPrintable(done.message()));
    QVERIFY(!tree()->isRowHidden(2, {}));
    m_panel->findChild<QAction *>(s("codebookUnused"))->setChecked(false);
    QVERIFY(tree()->isRowHidden(2, {}));
    QVERIFY(!tree()->isRowHidden(1, {})); // what is below it is in use
    QVERIFY(at("Burden").data(Qt::AccessibleTextRole).toString().contains(s("out of use")));
}

void TestCodebookRearranging::ctrlM_mergesByKeysAlone_data()
{
    QTest::addColumn<int>("option");
    QTest::addColumn<QString>("definition");
    QTest::newRow("both definitions") << 0 << s("how it sounds\n\nFrom “Tone”: tone");
    QTest::newRow("that of the target") << 1 << s("how it sounds");
    QTest::newRow("that of the other") << 2 << s("tone");
}

void TestCodebookRearranging::ctrlM_mergesByKeysAlone()
{
    QFETCH(int, option);
    QFETCH(QString, definition);
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto filled = (*m_project)->edit(s("Define"), [&]() -> Result<void> {
        Code burden = *(*m_project)->codes().findByPath(s("Burden")), tone = *(*m_project)->codes().findByPath(s("Tone"));
        burden.definition = s("how it sounds");
        tone.definition = s("tone");
        const auto one = (*m_project)->codes().update(burden);
        return one ? (*m_project)->codes().update(tone) : one;
    });
    QVERIFY2(filled.ok(), qPrintable(filled.message()));
    const QStringList before = drawn(model());
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Home);
    QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier);
    auto *box = m_panel->findChild<QDialog *>(s("codeBox"));
    QVERIFY(box);
    auto *options = box->findChild<QComboBox *>(s("codeBoxOptions"));
    for (int i = 0; i < option; ++i)
        QTest::keyClick(options, Qt::Key_Down);
    chooseInBox("burd");
    QVERIFY2(m_answers->said.isEmpty(), qPrintable(m_answers->said.value(0)));
    QCOMPARE(drawn(model()), (QStringList{s("연대 1"), s("  혈맹 1"), s("Burden 2"), s("  formal 2"), s("  new 0")}));
    QCOMPARE((*m_project)->codes().findByPath(s("Burden"))->definition, definition);
    QCOMPARE(m_panel->current(), code("Burden"));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(drawn(model()), before);
}

void TestCodebookRearranging::several_areMergedInOneEdit()
{
    const QStringList before = drawn(model());
    tree()->setFocus();
    m_panel->select(code("Tone/formal"));
    QTest::keyClick(tree(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_panel->selected(), (QList<CodeId>{code("Tone/formal"), code("Tone/new")}));
    QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier);
    chooseInBox("burden");
    QCOMPARE(drawn(model()), (QStringList{s("Tone 1"), s("연대 1"), s("  혈맹 1"), s("Burden 2")}));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(drawn(model()), before);
}

void TestCodebookRearranging::several_areMovedByADrop()
{
    const QStringList before = drawn(model());
    const std::unique_ptr<QMimeData> data(model().mimeData({at("Burden"), at("연대"), at("연대/혈맹")}));
    QVERIFY(!model().canDropMimeData(data.get(), Qt::MoveAction, -1, 0, at("연대/혈맹")));
    QVERIFY(model().canDropMimeData(data.get(), Qt::MoveAction, -1, 0, at("Tone")));
    model().dropMimeData(data.get(), Qt::MoveAction, -1, 0, at("Tone"));
    QTRY_COMPARE(drawn(model()), (QStringList{s("Tone 3"), s("  formal 2"), s("  new 0"), s("  연대 1"), s("    혈맹 1"), s("  Burden 0")}));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(drawn(model()), before);
}

void TestCodebookRearranging::groups_areMadeFilledAndOrdered()
{
    auto *groups = m_panel->findChild<QTreeWidget *>(s("groupsTree"));
    const auto shown = [&] {
        QStringList lines;
        for (int i = 0; i < groups->topLevelItemCount(); ++i) {
            lines << groups->topLevelItem(i)->text(0) + s(" ") + groups->topLevelItem(i)->text(1);
            for (int j = 0; j < groups->topLevelItem(i)->childCount(); ++j)
                lines << s("  ") + groups->topLevelItem(i)->child(j)->text(0);
        }
        return lines;
    };
    m_panel->findChild<QAction *>(s("codebookGroups"))->setChecked(true);
    for (const char *name : {"첫째", "Second"}) {
        m_answers->typed = s(name);
        QTest::mouseClick(m_panel->findChild<QToolButton *>(s("codebookAdd")), Qt::LeftButton);
    }
    QCOMPARE(shown(), (QStringList{s("첫째 0"), s("Second 0")}));
    groups->setFocus();
    groups->setCurrentItem(groups->topLevelItem(1));
    QTest::keyClick(groups, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown(), (QStringList{s("Second 0"), s("첫째 0")}));
    QTest::keyClick(groups, Qt::Key_Insert);
    chooseInBox("혈맹");
    QCOMPARE(shown(), (QStringList{s("Second 1"), s("  연대 › 혈맹"), s("첫째 0")}));
    groups->topLevelItem(0)->setText(0, s("Renamed"));
    QTRY_COMPARE((*m_project)->codes().groups().first().name, s("Renamed"));
    QSignalSpy chosen(m_panel.get(), &CodebookPanel::codeChosen);
    groups->setCurrentItem(groups->topLevelItem(0)->child(0));
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(groups, Qt::Key_Delete);
    QCOMPARE(shown(), (QStringList{s("Renamed 0"), s("첫째 0")}));
    while ((*m_project)->undoLabel() != s("Fill"))
        QVERIFY((*m_project)->undo().ok());
    QCOMPARE(shown(), QStringList());
}

void TestCodebookRearranging::view_isKept()
{
    m_panel->findChild<QAction *>(s("codebookBelow"))->setChecked(false);
    m_panel->findChild<QAction *>(s("codebookUnused"))->setChecked(false);
    const QByteArray kept = m_panel->saveView();
    CodebookPanel other(*m_answers);
    QVERIFY(other.saveView() != kept);
    other.restoreView(kept);
    QCOMPARE(other.saveView(), kept);
    QVERIFY(!other.model().countsBelow());
}

QTEST_MAIN(TestCodebookRearranging)
#include "tst_codebookrearranging.moc"
