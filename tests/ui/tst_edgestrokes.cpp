// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codedwords.h"
#include "tests/support/digest.h"
#include "tests/support/readingwindow.h"

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Which presses of the keys that move an edge are undone together.
class TestEdgeStrokes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }

    void pressesInOneGo_areOneUndoEntry();

private:
    Reader &reader() { return w->place->reader(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&reader(), Qt::Key(key), modifiers); }
    void select(const char *words) { reader().setSelection(spanOf(text, s(words))); }
    QStringList painted() { return paintedMarks(reader()); }
    QString chosen() { return text.mid(reader().focusSpan().start, reader().focusSpan().length()); }

    std::unique_ptr<ReadingWindow> w;
    DocumentId document;
    const QString text = s("Two anniversaries\nA hundred years of one party and sixty of a treaty fell in one month. Most of it is routine.");
};

void TestEdgeStrokes::init()
{
    w = std::make_unique<ReadingWindow>();
    document = addDocument(*w->project, text);
    w->code(s("Tone"), s("2"));
    w->code(s("Anniversary/party"), s("1"));
    w->open();
    w->show(document);
    reader().setFocus();
}

void TestEdgeStrokes::pressesInOneGo_areOneUndoEntry()
{
    select("sixty of");
    press(Qt::Key_1);
    const QByteArray before = digestOf(w->project.path());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Period);
    QCOMPARE(chosen(), s("sixty of a treaty fell"));
    QCOMPARE(painted().size(), 1);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(digestOf(w->project.path()), before);
    QVERIFY(w->project->redo().ok());
    QCOMPARE(chosen(), s("sixty of a treaty fell"));
    // What was undone and redone is not gone on with.
    press(Qt::Key_Period);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(chosen(), s("sixty of a treaty fell"));
    QVERIFY(w->project->undo().ok());
    QCOMPARE(digestOf(w->project.path()), before);
    // Another edge, another selection, another edit: an entry of its own.
    press(Qt::Key_Period);
    press(Qt::Key_Less);
    QCOMPARE(chosen(), s("and sixty of a"));
    QVERIFY(w->project->undo().ok());
    QCOMPARE(chosen(), s("sixty of a"));
    press(Qt::Key_Period);
    press(Qt::Key_BracketLeft); // there is no other passage: the same one is chosen again
    reader().setSelection({0, 3});
    reader().setSelection({0, 0});
    press(Qt::Key_BracketRight);
    press(Qt::Key_Period);
    QCOMPARE(chosen(), s("sixty of a treaty fell"));
    QVERIFY(w->project->undo().ok());
    QCOMPARE(chosen(), s("sixty of a treaty"));
    press(Qt::Key_2);
    press(Qt::Key_Period);
    QVERIFY(w->project->undo().ok());
    QCOMPARE(chosen(), s("sixty of a treaty"));
    while (digestOf(w->project.path()) != before) {
        QVERIFY(w->project->canUndo());
        QVERIFY(w->project->undo().ok());
    }
}

QTEST_MAIN(TestEdgeStrokes)
#include "tst_edgestrokes.moc"
