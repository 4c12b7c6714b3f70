// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"
#include "ui/shell/settingsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everything_isKeptInTheFile();
    void settingTheSameAgain_announcesNothing();
    void outOfRange_isBroughtIntoRange();
    void recentProjects_areNewestFirstAndExist();
    void dialog_changesTheSettingsAtOnce_data();
    void dialog_changesTheSettingsAtOnce();
    void dialog_keepsTheCoderUnlessEmpty();

private:
    QTemporaryDir m_dir;
    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
};

void TestSettings::everything_isKeptInTheFile()
{
    {
        Settings settings(file("kept.ini"));
        settings.setTheme(QStringLiteral("dark"));
        settings.setLanguage(QStringLiteral("ko"));
        settings.setCoder(QStringLiteral("김"));
        settings.setZoom(1.25);
        settings.setReaderZoom(1.5);
        settings.setReaderSerif(false);
        settings.setState(QStringLiteral("window"), QByteArray("\0\1x", 3));
    }
    const Settings settings(file("kept.ini"));
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
    QCOMPARE(settings.language(), QStringLiteral("ko"));
    QCOMPARE(settings.coder(), QStringLiteral("김"));
    QCOMPARE(settings.zoom(), 1.25);
    QCOMPARE(settings.readerZoom(), 1.5);
    QVERIFY(!settings.readerSerif());
    QCOMPARE(settings.state(QStringLiteral("window")), QByteArray("\0\1x", 3));
}

void TestSettings::settingTheSameAgain_announcesNothing()
{
    Settings settings(file("same.ini"));
    settings.setTheme(QStringLiteral("dark"));
    QSignalSpy theme(&settings, &Settings::themeChanged), zoom(&settings, &Settings::zoomChanged);
    settings.setTheme(QStringLiteral("dark"));
    settings.setZoom(settings.zoom());
    QCOMPARE(theme.size() + zoom.size(), 0);
    settings.setTheme(QStringLiteral("light"));
    QCOMPARE(theme.size(), 1);
}

void TestSettings::outOfRange_isBroughtIntoRange()
{
    Settings settings(file("range.ini"));
    settings.setZoom(9);
    QCOMPARE(settings.zoom(), 2.0);
    settings.setReaderZoom(0.1);
    QCOMPARE(settings.readerZoom(), 0.8);
}

void TestSettings::recentProjects_areNewestFirstAndExist()
{
    Settings settings(file("recent.ini"));
    for (const char *name : {"a.haeje", "b.haeje", "c.haeje"}) {
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        settings.addRecentProject(file(name));
    }
    settings.addRecentProject(file("a.haeje"));
    QFile::remove(file("b.haeje"));
    QCOMPARE(settings.recentProjects(), (QStringList{file("a.haeje"), file("c.haeje")}));
}

void TestSettings::dialog_changesTheSettingsAtOnce_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("kept");
    QTest::newRow("theme") << QStringLiteral("settings.theme") << 2 << QStringLiteral("dark en 1 1 serif");
    QTest::newRow("language") << QStringLiteral("settings.language") << 2 << QStringLiteral("light ko 1 1 serif");
    QTest::newRow("zoom") << QStringLiteral("settings.zoom") << 5 << QStringLiteral("light en 1.5 1 serif");
    QTest::newRow("reading size") << QStringLiteral("settings.readerSize") << 4 << QStringLiteral("light en 1 1.28 serif");
    QTest::newRow("reading face") << QStringLiteral("settings.readerFace") << 1 << QStringLiteral("light en 1 1 sans");
}

void TestSettings::dialog_changesTheSettingsAtOnce()
{
    QFETCH(QString, box);
    QFETCH(int, choice);
    QFETCH(QString, kept);
    const QString path = file(qPrintable(box + QStringLiteral(".ini")));
    Settings settings(path);
    settings.setTheme(QStringLiteral("light"));
    settings.setLanguage(QStringLiteral("en"));
    SettingsDialog dialog(settings);
    auto *combo = dialog.findChild<QComboBox *>(box);
    QVERIFY(combo);
    combo->setCurrentIndex(choice);
    Q_EMIT combo->activated(choice);
    const auto now = [&] {
        return QStringLiteral("%1 %2 %3 %4 %5").arg(settings.theme(), settings.language()).arg(settings.zoom())
            .arg(settings.readerZoom()).arg(settings.readerSerif() ? QStringLiteral("serif") : QStringLiteral("sans"));
    };
    QTRY_COMPARE(now(), kept);
}

void TestSettings::dialog_keepsTheCoderUnlessEmpty()
{
    Settings settings(file("coder.ini"));
    SettingsDialog dialog(settings);
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("settings.coder"));
    field->setText(QStringLiteral("  MJ "));
    Q_EMIT field->editingFinished();
    QCOMPARE(settings.coder(), QStringLiteral("MJ"));
    field->setText(QStringLiteral(" "));
    Q_EMIT field->editingFinished();
    QCOMPARE(settings.coder(), QStringLiteral("MJ"));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
