// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"
#include "tests/support/answers.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"
#include "ui/correction/correctiondialog.h"
#include "ui/correction/orphanspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextCursor>

using namespace haeje;
using namespace haeje::test;

namespace {

const QString corrected = QStringLiteral("A title\nThe frendly visit went on.\nAll ended well.");

} // namespace

class TestCorrectionViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void typedCorrection_isSavedAsOneEdit();
    void nothingTyped_cannotBeSaved();
    void typedAndLeft_asksFirst();
    void lostPassage_isAnnouncedAheadOfSaving();
    void orphan_isPlacedOnItsProposal();
    void orphan_isPlacedOnSelectedWords();
    void orphan_isDroppedAndUndoBringsItBack();

private:
    PassageId passageOf(const QString &words);
    void loseOne();
    std::unique_ptr<TestProject> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    Answers m_answers;
    Navigator m_navigator;
    Actions m_registry;
    DocumentId m_document;
};

void TestCorrectionViews::init()
{
    m_test = std::make_unique<TestProject>();
    m_document = addDocument(**m_test, corrected);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_answers = Answers();
}

PassageId TestCorrectionViews::passageOf(const QString &words)
{
    PassageId id;
    const auto done = (*m_test)->edit(QStringLiteral("Passage"), [&]() -> Result<void> {
        const auto made = (*m_test)->passages().findOrAdd(m_document, spanOf((*m_test)->documents().text(m_document), words));
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

/// Leaves the passage "frendly visit" without a place.
void TestCorrectionViews::loseOne()
{
    (void)passageOf(QStringLiteral("frendly visit"));
    QVERIFY(correctText(**m_test, m_document, QStringLiteral("A title\nOn and on.\nA frendly word and a visit.")));
    QCOMPARE((*m_test)->passages().orphans().size(), 1);
}

void TestCorrectionViews::typedCorrection_isSavedAsOneEdit()
{
    const PassageId passage = passageOf(QStringLiteral("frendly visit"));
    const QByteArray before = digestOf(m_test->path());
    CorrectionDialog dialog(**m_test, m_answers, m_document, nullptr);
    dialog.show();
    const int at = int(corrected.indexOf(QStringLiteral("endly")));
    dialog.showPlace({at, at});
    QTest::keyClicks(dialog.editor(), QStringLiteral("i"));
    dialog.refreshNow();
    QCOMPARE(dialog.findChild<QTableView *>(QStringLiteral("correctionMoves"))->model()->rowCount(), 1);
    QSignalSpy saved(&dialog, &CorrectionDialog::corrected);
    dialog.findChild<QPushButton *>(QStringLiteral("correctionSave"))->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toInt(), 0);
    QVERIFY(!dialog.isVisible());
    QCOMPARE((*m_test)->passages().find(passage)->quote, QStringLiteral("friendly visit"));
    QVERIFY((*m_test)->undo());
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestCorrectionViews::nothingTyped_cannotBeSaved()
{
    CorrectionDialog dialog(**m_test, m_answers, m_document, nullptr);
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(QStringLiteral("correctionSave"));
    QVERIFY(!save->isEnabled());
    dialog.editor()->setPlainText(QStringLiteral("  \n "));
    dialog.refreshNow();
    QVERIFY(!save->isEnabled());
    dialog.editor()->setPlainText(QStringLiteral("Something"));
    QTRY_VERIFY(save->isEnabled()); // by the pause alone
}

void TestCorrectionViews::typedAndLeft_asksFirst()
{
    CorrectionDialog dialog(**m_test, m_answers, m_document, nullptr);
    dialog.show();
    QTest::keyClicks(dialog.editor(), QStringLiteral("x"));
    m_answers.yes = false;
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_answers.asked.size(), 1);
    m_answers.yes = true;
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    QCOMPARE((*m_test)->documents().text(m_document), corrected);
}

void TestCorrectionViews::lostPassage_isAnnouncedAheadOfSaving()
{
    (void)passageOf(QStringLiteral("ended"));
    CorrectionDialog dialog(**m_test, m_answers, m_document, nullptr);
    dialog.show();
    dialog.editor()->setPlainText(QString(corrected).replace(QStringLiteral("ended"), QStringLiteral("was"))); // as if pasted
    dialog.refreshNow();
    const auto *table = dialog.findChild<QTableView *>(QStringLiteral("correctionMoves"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("not placed"));
    QSignalSpy saved(&dialog, &CorrectionDialog::corrected);
    dialog.accept();
    QCOMPARE(saved.first().first().toInt(), 1);
}

void TestCorrectionViews::orphan_isPlacedOnItsProposal()
{
    loseOne();
    OrphansPage page({m_navigator, m_answers, *m_settings, m_registry});
    page.setProject(m_test->project.get());
    page.show();
    page.findChild<QPushButton *>(QStringLiteral("orphanPlace1"))->click();
    QCOMPARE((*m_test)->passages().orphans().size(), 0);
    QCOMPARE((*m_test)->undoLabel(), QStringLiteral("Place an orphan"));
    QVERIFY(m_answers.said.isEmpty());
}

void TestCorrectionViews::orphan_isPlacedOnSelectedWords()
{
    loseOne();
    OrphansPage page({m_navigator, m_answers, *m_settings, m_registry});
    page.setProject(m_test->project.get());
    page.show();
    auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("orphanText"));
    const TextSpan words = spanOf(text->toPlainText(), QStringLiteral("On and on"));
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(words.start);
    cursor.setPosition(words.end, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    page.findChild<QPushButton *>(QStringLiteral("orphanHere"))->click();
    QCOMPARE((*m_test)->passages().ofDocument(m_document).value(0).quote, QStringLiteral("On and on"));
}

void TestCorrectionViews::orphan_isDroppedAndUndoBringsItBack()
{
    loseOne();
    OrphansPage page({m_navigator, m_answers, *m_settings, m_registry});
    page.setProject(m_test->project.get());
    page.show();
    page.findChild<QPushButton *>(QStringLiteral("orphanDrop"))->click();
    QCOMPARE((*m_test)->passages().orphans().size(), 0);
    QVERIFY((*m_test)->undo());
    QCOMPARE(page.findChild<QTableView *>(QStringLiteral("orphansTable"))->model()->rowCount(), 1);
}

QTEST_MAIN(TestCorrectionViews)
#include "tst_correctionviews.moc"
