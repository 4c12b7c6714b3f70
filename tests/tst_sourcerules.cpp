// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The rules of the source tree: which folder may include which, where SQL stands, and how long things may be.
class TestSourceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includes_pointDownwards_data() { everySource({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}); }
    void includes_pointDownwards();
    void sizes_staySmall_data() { everySource({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}); }
    void sizes_staySmall();
    void header_namesTheLicence_data() { everySource({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}); }
    void header_namesTheLicence();
    void types_haveOneDefinition();
    void reads_sayWhetherTheyShowOrKnow_data() { everySource({QStringLiteral("core/store")}); }
    void reads_sayWhetherTheyShowOrKnow();
    void longestFunction_isMeasured_data();
    void longestFunction_isMeasured();
    void allowed_isDecidedByTheTable_data();
    void allowed_isDecidedByTheTable();

private:
    static void everySource(const QStringList &roots);
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a folder may include besides itself, after the table of the design. Longest matching folder wins.
QStringList mayInclude(const QString &path)
{
    static const QList<QPair<QString, QStringList>> table = {
        {s("core/base/"), {}},
        {s("core/model/"), {s("core/base/")}},
        {s("core/store/"), {s("core/model/"), s("core/base/")}},
        {s("core/text/"), {s("core/model/"), s("core/base/")}},
        {s("core/formats/"), {s("core/store/"), s("core/text/"), s("core/model/"), s("core/base/")}},
        {s("core/work/"), {s("core/")}},
        {s("core/analysis/"), {s("core/text/"), s("core/model/"), s("core/base/")}},
        {s("ui/common/"), {s("core/")}},
        {s("ui/charts/"), {s("core/"), s("ui/common/")}},
        {s("ui/shell/"), {s("core/"), s("ui/")}},
        {s("ui/"), {s("core/"), s("ui/common/"), s("ui/charts/"), s("ui/shell/prompts.h"), s("ui/shell/actions.h"),
                    s("ui/shell/settings.h"), s("ui/shell/navigator.h"), s("ui/shell/place.h"), s("ui/shell/page.h")}},
        {s("app/"), {s("core/"), s("ui/"), s("app/")}},
    };
    for (const auto &[folder, allowed] : table) {
        if (path.startsWith(folder))
            return allowed;
    }
    return {};
}

/// "core/store" of "core/store/sqlite/x.cpp", "ui/reading" of "ui/reading/page.cpp".
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.mid(0, std::min<qsizetype>(2, parts.size() - 1)).join(u'/') + u'/';
}

/// Why a file may not include a header; empty when it may.
QString objection(const QString &path, const QString &header)
{
    static const QRegularExpression widgets(s("^(QtWidgets|QtCharts)(/|$)|^Q(Widget|Application|Chart|ChartView|Dialog|MainWindow)$"));
    static const QRegularExpression sql(s("^(QtSql(/|$)|QSql)"));
    if (path.startsWith(s("core/")) && widgets.match(header).hasMatch())
        return s("core draws nothing: ") + header;
    if (!path.startsWith(s("core/store/")) && sql.match(header).hasMatch())
        return s("SQL stands in core/store alone: ") + header;
    static const QRegularExpression ours(s("^(core|ui|app|tests)/"));
    if (!ours.match(header).hasMatch() || header.startsWith(folderOf(path)))
        return {};
    const QStringList allowed = mayInclude(path);
    const bool fine = std::any_of(allowed.begin(), allowed.end(), [&](const QString &a) { return header.startsWith(a); });
    return fine ? QString() : folderOf(path) + s(" may not include ") + header;
}

/// The source without comments, preprocessor lines and what stands in quotes, line breaks kept.
QString bareCode(QString text)
{
    static const QRegularExpression noise(
        s(R"re(R"(\w*)\((?s:.*?)\)\1"|//[^\n]*|/\*(?s:.*?)\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)re"),
        QRegularExpression::MultilineOption);
    QString out;
    qsizetype from = 0;
    for (auto it = noise.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

/// True for what may hold functions: a namespace, a class, a struct.
bool isContainer(QString head)
{
    static const QRegularExpression templates(s("template\\s*<[^{}]*?>(?=\\s*(class|struct|[\\w:]))"));
    static const QRegularExpression container(s("\\b(namespace|class|struct|union|enum|extern)\\b"));
    head.remove(templates);
    return container.match(head).hasMatch() && !head.contains(u'(');
}

struct Longest {
    int lines = 0;
    int at = 0; ///< line of the opening brace, from 1
};

/// The longest body of a function, from its opening to its closing brace. Tables of data are no functions.
Longest longestFunction(const QString &source)
{
    const QString code = bareCode(source);
    Longest longest;
    QString head;
    int line = 1, depth = 0, opened = 0;
    bool function = false, closed = false;
    for (const QChar c : code) {
        line += c == u'\n';
        // Behind a brace a new head begins, unless it was that of a member initialiser.
        if (closed && !c.isSpace()) {
            closed = false;
            if (c != u',' && c != u'{')
                head.clear();
        }
        if (depth == 0 && c == u'{' && isContainer(head)) {
            head.clear();
        } else if (c == u'{') {
            if (depth++ == 0) {
                opened = line;
                function = head.contains(u'(') && !head.trimmed().endsWith(u'=');
            }
        } else if (c == u'}' && depth > 0) {
            closed = --depth == 0;
            if (closed && function && line - opened + 1 > longest.lines)
                longest = {line - opened + 1, opened};
        } else if (depth == 0 && (c == u';' || c == u'}')) {
            head.clear();
        } else if (depth == 0) {
            head += c;
        }
    }
    return longest;
}

QString read(const QString &path)
{
    QFile file(s(HAEJE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestSourceRules::everySource(const QStringList &roots)
{
    QTest::addColumn<QString>("path");
    const QDir top(s(HAEJE_SOURCE_DIR));
    QStringList paths;
    for (const QString &root : roots) {
        QDirIterator files(top.filePath(root), {s("*.h"), s("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += top.relativeFilePath(files.next());
    }
    paths.sort();
    QVERIFY2(!paths.isEmpty(), "no sources found");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestSourceRules::includes_pointDownwards()
{
    QFETCH(QString, path);
    static const QRegularExpression include(s("^\\s*#\\s*include\\s*[<\"]([^>\"]+)"), QRegularExpression::MultilineOption);
    const QString text = read(path);
    QVERIFY(!text.isEmpty());
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QString why = objection(path, it.next().captured(1));
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }
}

void TestSourceRules::sizes_staySmall()
{
    QFETCH(QString, path);
    const QString text = read(path);
    int most = path.endsWith(s(".h")) ? 120 : 400;
    if (path == s("app/main.cpp"))
        most = 80;
    else if (path == s("ui/shell/mainwindow.cpp"))
        most = 300;
    const auto lines = text.count(u'\n');
    QVERIFY2(lines <= most, qPrintable(s("%1 lines, at most %2").arg(lines).arg(most)));
    const Longest longest = longestFunction(text);
    QVERIFY2(longest.lines <= 60, qPrintable(s("a function of %1 lines at line %2, at most 60").arg(longest.lines).arg(longest.at)));
}

void TestSourceRules::header_namesTheLicence()
{
    QFETCH(QString, path);
    const QString text = read(path);
    QVERIFY(text.startsWith(s("// SPDX-FileCopyrightText: 2026 The Haeje authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")));
}

void TestSourceRules::types_haveOneDefinition()
{
    // Two types of one name in one namespace link without a word, and one then uses the other's functions.
    static const QRegularExpression unnamed(s("^namespace \\{\n.*?^\\} // namespace\n"),
                                            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression type(s("^(?:struct|class) (\\w+)(?: final)?(?: : [^;{]*)?\\s*\\{.*?^\\};"),
                                         QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> seen, definition;
    for (const QString &root : {s("core"), s("ui"), s("app")}) {
        QDirIterator files(s(HAEJE_SOURCE_DIR "/") + root, {s("*.h"), s("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(s(HAEJE_SOURCE_DIR)).relativeFilePath(files.next());
            const QString text = read(path).remove(unnamed);
            for (auto it = type.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                const QString name = match.captured(1);
                QVERIFY2(definition.value(name, match.captured()) == match.captured(),
                         qPrintable(name + s(" is one thing in ") + seen.value(name) + s(" and another in ") + path));
                seen.insert(name, path);
                definition.insert(name, match.captured());
            }
        }
    }
    QVERIFY(seen.size() > 100);
}

/// A coder who codes blind must not see others' work in any list or count, and no edit may harm what is hidden.
void TestSourceRules::reads_sayWhetherTheyShowOrKnow()
{
    QFETCH(QString, path);
    static const QRegularExpression bare(s("(?<!DELETE )(FROM|JOIN) (coding|passage|memo)\\b"));
    const QString source = read(path);
    const auto found = bare.match(source);
    QVERIFY2(!found.hasMatch(),
             qPrintable(s("%1 line %2 says “%3”: read shown_%4 for what is shown or counted (blind coding hides others' work there), main.%4 for what "
                          "an edit must know of")
                            .arg(path).arg(source.left(found.capturedStart()).count(u'\n') + 1).arg(found.captured(), found.captured(2))));
}

void TestSourceRules::longestFunction_isMeasured_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("lines");
    QTest::newRow("one line") << s("int f() { return 1; }\n") << 1;
    QTest::newRow("body") << s("int f()\n{\n    if (x) {\n    }\n}\n") << 4;
    QTest::newRow("in a namespace") << s("namespace a {\nvoid f()\n{\n\n}\n}\n") << 3;
    QTest::newRow("in a class") << s("class A {\npublic:\n    void f() const\n    {\n\n\n    }\n};\n") << 4;
    QTest::newRow("in a template") << s("template<class T>\nint f(T t)\n{\n\n}\n") << 3;
    QTest::newRow("a class behind a function") << s("bool f()\n{\n}\nnamespace {\nclass A {\nint g();\nint h();\n};\n}\n") << 2;
    QTest::newRow("a table is none") << s("const int x[] = {\n1,\n2,\n3,\n};\nint f() { }\n") << 1;
    QTest::newRow("braces in quotes") << s("void f()\n{\n    g(\"{{{\", '{'); // {\n}\nvoid h() { }\n") << 3;
    QTest::newRow("member initialisers") << s("A::A()\n    : m_a{1}\n    , m_b{2}\n{\n\n\n}\n") << 4;
}

void TestSourceRules::longestFunction_isMeasured()
{
    QFETCH(QString, source);
    QFETCH(int, lines);
    QCOMPARE(longestFunction(source).lines, lines);
}

void TestSourceRules::allowed_isDecidedByTheTable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("fine");
    QTest::newRow("base sees nothing") << s("core/base/a.h") << s("core/model/code.h") << false;
    QTest::newRow("store sees model") << s("core/store/a.cpp") << s("core/model/code.h") << true;
    QTest::newRow("analysis without store") << s("core/analysis/figures/a.cpp") << s("core/store/project.h") << false;
    QTest::newRow("formats see store") << s("core/formats/tables/a.cpp") << s("core/store/project.h") << true;
    QTest::newRow("core without widgets") << s("core/base/a.cpp") << s("QtWidgets/QWidget") << false;
    QTest::newRow("sql in the store") << s("core/store/database.cpp") << s("QSqlQuery") << true;
    QTest::newRow("sql nowhere else") << s("core/formats/a.cpp") << s("QSqlQuery") << false;
    QTest::newRow("a place sees the navigator") << s("ui/reading/a.cpp") << s("ui/shell/navigator.h") << true;
    QTest::newRow("a place without the window") << s("ui/reading/a.cpp") << s("ui/shell/mainwindow.h") << false;
    QTest::newRow("a place without another") << s("ui/reading/a.cpp") << s("ui/library/a.h") << false;
    QTest::newRow("the shell sees places") << s("ui/shell/places/libraryplace.cpp") << s("ui/library/a.h") << true;
    QTest::newRow("core without ui") << s("core/formats/a.cpp") << s("ui/common/theme.h") << false;
    QTest::newRow("a verb sees another folder of app") << s("app/commandline/list.cpp") << s("app/commandline/verb.h") << true;
}

void TestSourceRules::allowed_isDecidedByTheTable()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(bool, fine);
    const QString why = objection(path, header);
    QVERIFY2(why.isEmpty() == fine, qPrintable(why));
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
