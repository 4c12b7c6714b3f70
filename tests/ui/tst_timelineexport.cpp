// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "ui/timeline/timelineexport.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace haeje;

class TestTimelineExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Actor one, two;
        one.id = ActorId(1);
        one.side = QStringLiteral("PRK");
        one.names = {{QStringLiteral("One"), {}}};
        two.id = ActorId(2);
        two.side = QStringLiteral("CHN");
        two.names = {{QStringLiteral("\uc2dc \uc8fc\uc11d"), QStringLiteral("ko")}};
        m_actors = {one, two};
        m_messages.clear();
        const QStringList dates = {QStringLiteral("2018-03-01"), QStringLiteral("2020-06"), QStringLiteral("2021-07-11")};
        for (int i = 0; i < dates.size(); ++i) {
            Message message;
            message.id = MessageId(i + 1);
            message.kind = QStringLiteral("letter");
            message.date = *EdtfDate::parse(dates.at(i));
            message.senders = {{ActorId(1), QStringLiteral("One"), {}}};
            message.recipients = {{ActorId(2), two.name(), {}}};
            Version version;
            version.outlet = QStringLiteral("A paper");
            message.versions = {version};
            m_messages.append(message);
        }
    }

    void svg_carriesTitleAndAltTextAndNoFonts()
    {
        QXmlStreamReader xml(written(QStringLiteral("t.svg")));
        QString title, description;
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("title"))
                title = xml.readElementText();
            else if (xml.name() == QLatin1String("desc"))
                description = xml.readElementText();
            else
                texts += xml.name() == QLatin1String("text");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(title.contains(QLatin1String("2018 to 2021")));
        QVERIFY(description.contains(QLatin1String("3")));
        QCOMPARE(texts, 0);
    }

    void pdf_isAPdf() { QVERIFY(written(QStringLiteral("t.pdf")).startsWith("%PDF")); }

    void png_hasTheSizeOfItsDpi()
    {
        m_picture.dpi = 192;
        const QImage image = QImage::fromData(written(QStringLiteral("t.png")));
        QCOMPARE(image.width(), 2400);
        m_picture = {};
    }

    void csvAndJson_haveEveryMessage()
    {
        QCOMPARE(written(QStringLiteral("t.csv")).count('\n'), 1 + 3);
        QCOMPARE(written(QStringLiteral("t.json")).count("\"start_date\""), 3);
    }

    void words_areComputedAndSayTheRule()
    {
        const TimelineModel model = timelineModel(m_messages, m_actors, {});
        const TimelinePicture picture = completed({}, model, m_messages);
        QVERIFY(picture.subtitle.contains(QLatin1String("3")));
        QVERIFY(picture.subtitle.contains(QLatin1String("1 "))); // the one without a day is said
        QVERIFY(picture.source.contains(QLatin1String("A paper")));
        QVERIFY(picture.size.height() > 100);
    }

    void stretch_hasNoLanesOfThoseWhoAreNotInIt()
    {
        QList<Message> messages = m_messages;
        Message early = m_messages.first();
        early.id = MessageId(90);
        early.date = *EdtfDate::parse(QStringLiteral("1990-02-03"));
        early.senders = {{ActorId(3), QStringLiteral("Three"), {}}};
        messages.append(early);
        Actor three;
        three.id = ActorId(3);
        three.names = {{QStringLiteral("Three"), {}}};
        const QList<Actor> actors = QList<Actor>(m_actors) << three;
        const auto lanes = [&](const TimelinePicture &picture) {
            QStringList names;
            for (const TimelineLane &lane : pictureModel(messages, actors, {}, picture).lanes)
                names << lane.name;
            names.sort();
            return names;
        };
        TimelinePicture stretch;
        QVERIFY(lanes(stretch).contains(QStringLiteral("Three")));
        stretch.range = {double(QDate(2018, 1, 1).toJulianDay()), double(QDate(2022, 1, 1).toJulianDay())};
        QVERIFY(!lanes(stretch).contains(QStringLiteral("Three")));
        QVERIFY(lanes(stretch).contains(QStringLiteral("One")));
    }

    void anUnknownEnding_isRefusedWithASentence()
    {
        const Result<void> result = exportTimeline(m_folder.filePath(QStringLiteral("t.doc")), m_messages, m_actors, {}, {}, {});
        QVERIFY(!result.ok());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("t.doc"))));
        QVERIFY(!exportTimeline(QStringLiteral("/nowhere/at/all.svg"), m_messages, m_actors, {}, {}, {}).ok());
        QVERIFY(!exportTimeline(m_folder.filePath(QStringLiteral("e.svg")), {}, m_actors, {}, {}, {}).ok());
    }

private:
    QByteArray written(const QString &name)
    {
        const QString file = m_folder.filePath(name);
        const Result<void> result = exportTimeline(file, m_messages, m_actors, {}, messageTable(m_messages), m_picture);
        if (!result)
            qWarning("%s", qPrintable(result.message()));
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    QList<Actor> m_actors;
    QList<Message> m_messages;
    TimelinePicture m_picture;
};

QTEST_MAIN(TestTimelineExport)
#include "tst_timelineexport.moc"
