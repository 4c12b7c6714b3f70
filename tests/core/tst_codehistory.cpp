// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What was changed in the codebook, by whom and when; and the codebook as it was.
class TestCodeHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyChange_isWritten();
    void events_areFiltered();
    void undo_takesItsEventsBack();
    void history_outlivesTheCode();
    void codebookAt_isWhatItWas();

private:
    CodeId code(const char *path) { return project().codes().findByPath(s(path)).value_or(Code()).id; }
    void edit(const std::function<Result<void>()> &change);
    void change(const char *path, const std::function<void(Code &)> &alter);
    QStringList lines(const CodeEventFilter &filter = {});
    QStringList book(const QDateTime &at);
    /// A moment that nothing else was written at.
    QDateTime moment();
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
};

void TestCodeHistory::init()
{
    m_test = std::make_unique<TestProject>();
    project().setCoder(s("Kim"));
    edit([&]() -> Result<void> {
        const auto made = project().codes().findOrAddPath(s("Tone/warm"));
        return made ? Result<void>() : Result<void>(made.error());
    });
}

void TestCodeHistory::edit(const std::function<Result<void>()> &change)
{
    const auto done = project().edit(s("Test"), change);
    QVERIFY2(done.ok(), qPrintable(done.message()));
}

void TestCodeHistory::change(const char *path, const std::function<void(Code &)> &alter)
{
    edit([&]() -> Result<void> {
        Code code = *project().codes().findByPath(s(path));
        alter(code);
        return project().codes().update(code);
    });
}

QStringList TestCodeHistory::lines(const CodeEventFilter &filter)
{
    QStringList all;
    for (const CodeEvent &event : project().codes().trail().events(filter))
        all.prepend(event.coder + s(" ") + event.path + s(" ") + event.what + s(": ") + event.before + s(" > ") + event.after);
    return all;
}

QStringList TestCodeHistory::book(const QDateTime &at)
{
    const PastCodebook past = project().codes().trail().codebookAt(at);
    QStringList all;
    for (int i = 0; i < past.codes.size(); ++i)
        all << (past.paths.at(i) + s(" ") + past.codes.at(i).code.definition + (past.codes.at(i).groups.isEmpty() ? QString() : s(" [") + past.codes.at(i).groups.join(u',') + s("]"))).trimmed();
    return all;
}

QDateTime TestCodeHistory::moment()
{
    // Times are kept to the millisecond: let the clock go on.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    while (QDateTime::currentDateTimeUtc() <= now.addMSecs(1)) { }
    return now.addMSecs(1);
}

void TestCodeHistory::everyChange_isWritten()
{
    change("Tone/warm", [](Code &code) {
        code.name = s("kind");
        code.definition = s("warm words");
        code.includeRule = s("friends");
        code.active = false;
        code.weightFrom = 1;
        code.weightTo = 5;
        code.shortcut = s("3");
        code.colour = 4;
    });
    change("Tone", [](Code &code) { code.shortcut = s("3"); });
    change("Tone", [](Code &) {});
    edit([&] { return project().codes().move(code("Tone/kind"), CodeId(), 0); });
    edit([&] { return project().codes().move(code("kind"), CodeId(), 5); });
    QCOMPARE(lines(), (QStringList{s("Kim Tone added:  > Tone"), s("Kim Tone/warm added:  > Tone/warm"), s("Kim Tone/kind name: warm > kind"),
                                   s("Kim Tone/kind definition:  > warm words"), s("Kim Tone/kind include:  > friends"), s("Kim Tone/kind colour: 0 > 4"),
                                   s("Kim Tone/kind key:  > 3"), s("Kim Tone/kind active: yes > no"), s("Kim Tone/kind weight:  > 1-5"),
                                   s("Kim Tone/kind key: 3 > "), s("Kim Tone key:  > 3"), s("Kim kind moved: Tone/kind > kind"), s("Kim kind order: 1 > 2")}));
}

void TestCodeHistory::events_areFiltered()
{
    project().setCoder(s("이"));
    change("Tone", [](Code &code) { code.definition = s("어조"); });
    CodeEventFilter filter;
    filter.coder = s("이");
    QCOMPARE(lines(filter), QStringList{s("이 Tone definition:  > 어조")});
    filter = {};
    filter.code = code("Tone/warm");
    QCOMPARE(lines(filter).size(), 1);
    filter = {};
    filter.what = s("added");
    QCOMPARE(lines(filter).size(), 2);
    filter.from = QDate::currentDate().addDays(2);
    QCOMPARE(lines(filter).size(), 0);
    filter.from = QDate::currentDate().addDays(-2);
    QCOMPARE(lines(filter).size(), 2);
    QCOMPARE(project().codes().trail().coders(), (QStringList{s("Kim"), s("이")}));
}

void TestCodeHistory::undo_takesItsEventsBack()
{
    const QByteArray before = digestOf(m_test->path());
    change("Tone", [](Code &code) { code.definition = s("new"); });
    QCOMPARE(lines().size(), 3);
    QVERIFY(project().undo().ok());
    QCOMPARE(lines().size(), 2);
    QCOMPARE(digestOf(m_test->path()), before);
    QVERIFY(project().redo().ok());
    QCOMPARE(lines().last(), s("Kim Tone definition:  > new"));
}

void TestCodeHistory::history_outlivesTheCode()
{
    const CodeId warm = code("Tone/warm");
    edit([&] { return project().codes().remove(code("Tone")); });
    QCOMPARE(lines().mid(2), (QStringList{s("Kim Tone removed: Tone > "), s("Kim Tone/warm removed: Tone/warm > ")}));
    edit([&]() -> Result<void> {
        const auto made = project().codes().add(s("Fresh"));
        return made ? Result<void>() : Result<void>(made.error());
    });
    QVERIFY(code("Fresh") > warm); // a number that the history knows is not given again
    CodeEventFilter filter;
    filter.code = warm;
    QCOMPARE(lines(filter).size(), 2);
}

void TestCodeHistory::codebookAt_isWhatItWas()
{
    const QDateTime atFirst = moment();
    change("Tone", [](Code &code) { code.definition = s("how it sounds"); });
    edit([&]() -> Result<void> {
        const auto made = project().codes().findOrAddPath(s("Bond/new"));
        const auto group = project().codes().addGroup(s("All"));
        return made && group ? project().codes().put(*group, {code("Bond")}) : Result<void>(Error{s("not made")});
    });
    const QDateTime later = moment();
    edit([&] { return project().codes().merge(code("Bond"), code("Tone/warm")); });
    change("Tone", [](Code &code) { code.name = s("Voice"); });
    const QDateTime merged = moment();
    edit([&] { return project().codes().remove(code("Voice")); });
    QCOMPARE(book(atFirst), (QStringList{s("Tone"), s("Tone/warm")}));
    QCOMPARE(book(later), (QStringList{s("Tone how it sounds"), s("Tone/warm"), s("Bond  [All]"), s("Bond/new")}));
    QCOMPARE(book(merged), (QStringList{s("Voice how it sounds"), s("Voice/warm  [All]"), s("Voice/warm/new")}));
    QCOMPARE(book(moment()), QStringList());
    QCOMPARE(project().codes().trail().codebookAt(later).older, 0);
}

QTEST_GUILESS_MAIN(TestCodeHistory)
#include "tst_codehistory.moc"
