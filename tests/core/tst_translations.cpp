// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Entry {
    QString context, source;
    QStringList forms;
    bool isPlural = false, isUnfinished = false;

    QString label() const { return QStringLiteral("  [%1] %2").arg(context, source); }
};

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entry.isPlural)
                entry.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    entry.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const char *name, QString *error)
{
    QXmlStreamReader xml(readAll(QStringLiteral(HAEJE_SOURCE_DIR "/translations/") + QLatin1String(name)));
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries << readMessage(xml, context);
    }
    *error = xml.hasError() ? xml.errorString() : QString();
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression any(QStringLiteral("%(L?\\d{1,2}|L?n)"));
    QStringList found;
    for (auto match = any.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

/// "&T" of "&Title"; nothing where no letter is underlined.
bool hasMnemonic(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("&\\w"));
    return letter.match(text).hasMatch();
}

/// What a source asks Qt to look texts up under.
QSet<QString> contextsAskedFor()
{
    static const QRegularExpression named(
        QStringLiteral("(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\"|QT_TRANSLATE_NOOP\\(\")([\\w:]+)"));
    static const QRegularExpression object(QStringLiteral("class\\s+(\\w+)[^;{]*\\{\\s*Q_OBJECT"));
    QSet<QString> contexts;
    for (const char *folder : {"app", "core", "ui"}) {
        QDirIterator files(QStringLiteral(HAEJE_SOURCE_DIR "/") + QLatin1String(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = readAll(files.next());
            for (auto match = named.globalMatch(text); match.hasNext();)
                contexts << match.next().captured(1);
            for (auto match = object.globalMatch(text); match.hasNext();)
                contexts << QStringLiteral("haeje::") + match.next().captured(1);
        }
    }
    return contexts;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_korean = entriesOf("haeje_ko.ts", &error);
        QVERIFY2(error.isEmpty() && !m_korean.isEmpty(), qPrintable(QStringLiteral("haeje_ko.ts: ") + error));
        m_english = entriesOf("haeje_en.ts", &error);
        QVERIFY2(error.isEmpty() && !m_english.isEmpty(), qPrintable(QStringLiteral("haeje_en.ts: ") + error));
    }

    void korean_isWhole()
    {
        require(m_korean, "not translated", [](const Entry &entry) {
            return !entry.isUnfinished && entry.forms.size() == 1 && !entry.forms.first().trimmed().isEmpty();
        });
    }

    void korean_keepsEveryPlaceholder()
    {
        require(m_korean, "with other placeholders than the source", [](const Entry &entry) {
            return std::all_of(entry.forms.cbegin(), entry.forms.cend(),
                               [&](const QString &form) { return placeholders(form) == placeholders(entry.source); });
        });
    }

    void korean_keepsEveryMnemonic()
    {
        require(m_korean, "that lose or gain an underlined letter",
                [](const Entry &entry) { return hasMnemonic(entry.forms.value(0)) == hasMnemonic(entry.source); });
    }

    void english_hasBothFormsOfEveryPlural()
    {
        require(m_english, "without both forms", [](const Entry &entry) {
            return !entry.isUnfinished
                && (!entry.isPlural || (entry.forms.size() == 2 && !entry.forms.contains(QString())));
        });
        QSet<QString> there;
        for (const Entry &entry : m_english)
            there << entry.label();
        require(m_korean, "without a plural in English",
                [&](const Entry &entry) { return !entry.isPlural || there.contains(entry.label()); });
    }

    /// A context that no source names is one lupdate guessed: its texts would stay English for ever.
    void korean_standsUnderNamesThatTheProgramAsksFor()
    {
        const QSet<QString> asked = contextsAskedFor();
        require(m_korean, "under a name that no source asks for",
                [&](const Entry &entry) { return asked.contains(entry.context); });
    }

private:
    template <typename Holds> static void require(const QList<Entry> &entries, const char *fault, Holds holds)
    {
        QStringList offenders;
        for (const Entry &entry : entries) {
            if (!holds(entry))
                offenders << entry.label();
        }
        if (!offenders.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 texts %2:\n%3")
                                 .arg(offenders.size())
                                 .arg(QLatin1String(fault), offenders.join(QLatin1Char('\n')))));
    }

    QList<Entry> m_korean, m_english;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
