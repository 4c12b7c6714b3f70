// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "ui/common/theme.h"
#include "ui/import/reportview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace haeje;
using namespace haeje::test;

/// What an import did, as it is read: filtered by outcome and by words, opened, copied.
class TestReportView : public QObject
{
    Q_OBJECT

    Answers m_answers;
    std::unique_ptr<ReportView> m_view;

    static ImportReport::File file(const char *path, ImportReport::Outcome outcome, const char *sentence = "")
    {
        ImportReport::File made;
        made.path = QString::fromLatin1(path);
        made.outcome = outcome;
        made.sentence = QString::fromLatin1(sentence);
        return made;
    }
    static ImportReport report()
    {
        ImportReport made;
        ImportReport::File good = file("a/good.txt", ImportReport::Outcome::Taken);
        good.taken << ImportReport::Taken{DocumentId(1), QStringLiteral("A harbour opens"), {QStringLiteral("published: 2021-07-23")}};
        ImportReport::File doubtful = file("a/doubtful.txt", ImportReport::Outcome::Taken);
        doubtful.taken << ImportReport::Taken{DocumentId(2), QStringLiteral("A bridge closes"), {}};
        doubtful.doubts << Doubt{3, QStringLiteral("Two dates disagree.")};
        doubtful.leftOut << LeftOut{QStringLiteral("Navigation"), 1, QStringLiteral("Home | News")};
        made.files << good << doubtful << file("a/again.txt", ImportReport::Outcome::AlreadyThere, "It is document 1.")
                   << file("a/not.txt", ImportReport::Outcome::LeftOut, "Left out as chosen.")
                   << file("a/broken.docx", ImportReport::Outcome::Refused, "The file is no archive.");
        return made;
    }
    QTreeWidget *tree() const { return m_view->findChild<QTreeWidget *>(QStringLiteral("reportTree")); }
    QStringList shown() const
    {
        QStringList names;
        for (int i = 0; i < tree()->topLevelItemCount(); ++i)
            names << tree()->topLevelItem(i)->text(0);
        return names;
    }
    void choose(const char *name) const
    {
        auto *button = m_view->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }

private Q_SLOTS:
    void init()
    {
        qApp->setStyleSheet(styleSheet(Theme::light()));
        m_view = std::make_unique<ReportView>(report(), m_answers);
        m_view->show();
    }
    void filters_showOneOutcome_data();
    void filters_showOneOutcome();
    void words_findWhatIsSaidOfAFile();
    void wordsAndOutcome_holdTogether();
    void outcomesThatAreNotThere_cannotBeChosen();
    void enter_opensADocumentOrItsFacts();
    void copy_givesTheWholeReport();
};

void TestReportView::filters_showOneOutcome_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("names");
    QTest::newRow("all") << QByteArray("reportAll") << QStringLiteral("good.txt doubtful.txt again.txt not.txt broken.docx");
    QTest::newRow("taken") << QByteArray("reportTaken") << QStringLiteral("good.txt doubtful.txt");
    QTest::newRow("to look at") << QByteArray("reportToLookAt") << QStringLiteral("doubtful.txt");
    QTest::newRow("there") << QByteArray("reportThere") << QStringLiteral("again.txt");
    QTest::newRow("left out") << QByteArray("reportLeft") << QStringLiteral("not.txt");
    QTest::newRow("refused") << QByteArray("reportRefused") << QStringLiteral("broken.docx");
}

void TestReportView::filters_showOneOutcome()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, names);
    choose(button.constData());
    QCOMPARE(shown().join(QLatin1Char(' ')), names);
}

void TestReportView::words_findWhatIsSaidOfAFile()
{
    auto *field = m_view->findChild<QLineEdit *>(QStringLiteral("reportFilter"));
    QVERIFY(field);
    field->setText(QStringLiteral("HARBOUR"));
    QCOMPARE(shown(), QStringList{QStringLiteral("good.txt")});
    field->setText(QStringLiteral("dates disagree"));
    QCOMPARE(shown(), QStringList{QStringLiteral("doubtful.txt")});
    field->setText(QStringLiteral("archive"));
    QCOMPARE(shown(), QStringList{QStringLiteral("broken.docx")});
    field->setText(QStringLiteral("nowhere"));
    QCOMPARE(shown(), QStringList());
    field->clear();
    QCOMPARE(shown().size(), 5);
}

void TestReportView::wordsAndOutcome_holdTogether()
{
    choose("reportRefused");
    m_view->findChild<QLineEdit *>(QStringLiteral("reportFilter"))->setText(QStringLiteral("harbour"));
    QCOMPARE(shown(), QStringList());
    choose("reportTaken");
    QCOMPARE(shown(), QStringList{QStringLiteral("good.txt")});
}

void TestReportView::outcomesThatAreNotThere_cannotBeChosen()
{
    ImportReport only;
    only.files << file("a/broken.docx", ImportReport::Outcome::Refused, "The file is no archive.");
    m_view = std::make_unique<ReportView>(only, m_answers);
    QVERIFY(!m_view->findChild<QAbstractButton *>(QStringLiteral("reportTaken"))->isEnabled());
    QVERIFY(m_view->findChild<QAbstractButton *>(QStringLiteral("reportRefused"))->isEnabled());
}

void TestReportView::enter_opensADocumentOrItsFacts()
{
    QSignalSpy opened(m_view.get(), &ReportView::openWanted);
    QSignalSpy facts(m_view.get(), &ReportView::factsWanted);
    tree()->setCurrentItem(tree()->topLevelItem(0));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<EntityRef>(), EntityRef(DocumentId(1)));
    QTreeWidgetItem *doubtful = tree()->topLevelItem(1);
    doubtful->setExpanded(true);
    for (int i = 0; i < doubtful->childCount(); ++i) {
        if (doubtful->child(i)->text(2) == QStringLiteral("Two dates disagree."))
            tree()->setCurrentItem(doubtful->child(i));
    }
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().first().value<EntityRef>(), EntityRef(DocumentId(2)));
}

void TestReportView::copy_givesTheWholeReport()
{
    choose("reportRefused");
    m_view->findChild<QPushButton *>(QStringLiteral("reportCopy"))->click();
    const QString copied = QApplication::clipboard()->text();
    for (const char *word : {"good.txt", "Two dates disagree.", "Home | News", "The file is no archive."})
        QVERIFY2(copied.contains(QLatin1String(word)), word);
}

QTEST_MAIN(TestReportView)
#include "tst_reportview.moc"
