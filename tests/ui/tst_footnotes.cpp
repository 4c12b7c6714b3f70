// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/footnotes.h"

#include <QTest>

using namespace haeje;

/// Which marks of a text lead to which of its footnotes.
class TestFootnotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marks_leadToTheirNotes_data();
    void marks_leadToTheirNotes();
};

void TestFootnotes::marks_leadToTheirNotes_data()
{
    QTest::addColumn<QString>("text"); // a line that begins with # is a footnote
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const char *text, const QStringList &links) { QTest::newRow(name) << QString::fromUtf8(text) << links; };
    const auto link = [](const char *words) { return QString::fromUtf8(words); };
    row("brackets", "Words[1] and more[2].\n#[1] First.\n#[2] Second.", {link("[1] > [1] First."), link("[2] > [2] Second.")});
    row("superscripts", "Words¹ and more.¹²\n#¹ First.\n#¹² Twelfth.", {link("¹ > ¹ First."), link("¹² > ¹² Twelfth.")});
    row("superscript to a plain number", "혈맹이라 했다.³\n#3) 로동신문.", {link("³ > 3) 로동신문.")});
    row("numbers with a bracket", "우리말 문장이다.1) 다음 문장2)이다.\n#1) 로동신문.\n#2. 같은 글.", {link("1) > 1) 로동신문."), link("2) > 2. 같은 글.")});
    row("a year in brackets is none", "In July (21) and f(1) of 2021), 1) first\n#21) Note.\n#1) Other.", {});
    row("without a note nothing leads anywhere", "x² and y[3]\n#[1] First.", {});
    row("each page counts anew", "A[1]\n#[1] One.\nB[1]\n#[1] Two.", {link("[1] > [1] One."), link("[1] > [1] Two.")});
}

void TestFootnotes::marks_leadToTheirNotes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    QString plain;
    QList<Block> blocks;
    for (QString line : text.split(u'\n')) {
        const bool note = line.startsWith(u'#');
        if (note)
            line.remove(0, 1);
        blocks.append({note ? BlockKind::Footnote : BlockKind::Paragraph, {int(plain.size()), int(plain.size() + line.size())}});
        plain += line + u'\n';
    }
    plain.chop(1);
    Document document;
    document.text = plain;
    document.blocks = blocks;
    const Footnotes footnotes{ReaderText(document)};
    QStringList found;
    for (const FootnoteLink &one : footnotes.links())
        found << plain.mid(one.mark.start, one.mark.length()) + QStringLiteral(" > ") + plain.mid(one.note.start, one.note.length());
    QCOMPARE(found, links);
    for (const FootnoteLink &one : footnotes.links()) {
        QVERIFY(footnotes.markAt(one.mark.start) != nullptr);
        QVERIFY(footnotes.labelAt(one.label.start) != nullptr);
    }
}

QTEST_GUILESS_MAIN(TestFootnotes)
#include "tst_footnotes.moc"
