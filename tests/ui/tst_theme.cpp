// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace haeje;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_isEnoughOnEveryGround_data();
    void contrast_isEnoughOnEveryGround();
    void codeColours_standOutFromThePage_data();
    void codeColours_standOutFromThePage();
    void codeColours_areAllDifferent();
    void palette_leadsBackToItsTheme();
    void sheet_leavesNothingUnfilled_data();
    void sheet_leavesNothingUnfilled();
    void sheet_growsWithTheZoom();
    void icons_areTinted();
    void everyIconOfTheFolder_isBuiltIn();
};

/// WCAG 2 relative luminance and contrast.
static double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void TestTheme::contrast_isEnoughOnEveryGround_data()
{
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    for (const Theme *theme : {&Theme::light(), &Theme::forDark()}) {
        const char *name = theme->dark ? "dark" : "light";
        const QList<QPair<const char *, QColor>> words = {{"text", theme->text}, {"secondary", theme->secondary},
                                                          {"accent", theme->accent}, {"error", theme->error}, {"done", theme->done}};
        const QList<QPair<const char *, QColor>> grounds = {{"window", theme->window}, {"panel", theme->panel}, {"page", theme->page},
                                                            {"selection", theme->selection}, {"hover", theme->hover}};
        for (const auto &[word, colour] : words) {
            for (const auto &[ground, under] : grounds)
                QTest::addRow("%s: %s on %s", name, word, ground) << colour << under;
        }
        QTest::addRow("%s: warning on its ground", name) << theme->warning << theme->warningGround;
        QTest::addRow("%s: on accent", name) << theme->onAccent << theme->accent;
    }
}

void TestTheme::contrast_isEnoughOnEveryGround()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(QString::number(contrast(words, ground))));
}

void TestTheme::codeColours_standOutFromThePage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("index");
    for (int i = 0; i < 12; ++i) {
        QTest::addRow("light %d", i) << false << i;
        QTest::addRow("dark %d", i) << true << i;
    }
}

void TestTheme::codeColours_standOutFromThePage()
{
    QFETCH(bool, dark);
    QFETCH(int, index);
    const Theme &theme = dark ? Theme::forDark() : Theme::light();
    QVERIFY(contrast(theme.codeStripe(index), theme.page) >= 3.0);
    QVERIFY(contrast(theme.text, theme.codeTint(index)) >= 4.5);
}

void TestTheme::codeColours_areAllDifferent()
{
    for (const Theme *theme : {&Theme::light(), &Theme::forDark()}) {
        QSet<QRgb> seen;
        for (int i = 0; i < 12; ++i)
            seen.insert(theme->codeStripe(i).rgb());
        QCOMPARE(seen.size(), 12);
        QCOMPARE(theme->codeStripe(12), theme->codeStripe(0));
        QCOMPARE(theme->codeStripe(-1), theme->codeStripe(11));
    }
}

void TestTheme::palette_leadsBackToItsTheme()
{
    QVERIFY(!themeOf(Theme::light().palette()).dark);
    QVERIFY(themeOf(Theme::forDark().palette()).dark);
}

void TestTheme::sheet_leavesNothingUnfilled_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::sheet_leavesNothingUnfilled()
{
    QFETCH(bool, dark);
    QString sheet = styleSheet(dark ? Theme::forDark() : Theme::light());
    QVERIFY(sheet.size() > 1000);
    sheet.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/")));
    QVERIFY(!sheet.contains(QLatin1Char('@')));
    QVERIFY(!sheet.contains(QLatin1Char('%')));
    QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("#\\d+#"))));
    static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
    for (auto match = url.globalMatch(sheet); match.hasNext();) {
        const QString file = match.next().captured(1);
        QVERIFY2(QFile::exists(file), qPrintable(file));
    }
}

void TestTheme::sheet_growsWithTheZoom()
{
    const QString at100 = styleSheet(Theme::light());
    setInterfaceZoom(2);
    QVERIFY(styleSheet(Theme::light()) != at100);
    QCOMPARE(scaled(28), 56);
    QCOMPARE(font(TypeRole::Interface).pointSizeF(), 20.0);
    QCOMPARE(font(TypeRole::Interface, {}, 1.0).pointSizeF(), 10.0);
    setInterfaceZoom(1);
    QCOMPARE(styleSheet(Theme::light()), at100);
}

void TestTheme::icons_areTinted()
{
    const QImage image = iconPixmap(QStringLiteral("search"), 24, Qt::red, 1).toImage();
    int red = 0, other = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200)
                (pixel.red() > 200 && pixel.green() < 40 ? red : other)++;
        }
    }
    QVERIFY(red > 20);
    QCOMPARE(other, 0);
}

void TestTheme::everyIconOfTheFolder_isBuiltIn()
{
    ensureResources();
    const QStringList files = QDir(QStringLiteral(HAEJE_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QVERIFY2(QFile::exists(QStringLiteral(":/haeje/icons/") + file), qPrintable(file));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
