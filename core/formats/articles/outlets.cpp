// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/outlets.h"

#include <QHash>
#include <QUrl>

namespace haeje {

// The names are those of the sites' own imprints (bottom line or "about" page), in their short English form where they have one.
QString outletOfAddress(const QString &url)
{
    static const QHash<QString, QString> hosts = {
        {QStringLiteral("eai.or.kr"), QStringLiteral("EAI")},
        {QStringLiteral("globalnk.org"), QStringLiteral("Global NK")},
        {QStringLiteral("kcna.kp"), QStringLiteral("KCNA")},
        {QStringLiteral("kcna.co.jp"), QStringLiteral("KCNA")},
        {QStringLiteral("rodong.rep.kp"), QStringLiteral("Rodong Sinmun")},
        {QStringLiteral("news.cn"), QStringLiteral("Xinhua")},
        {QStringLiteral("xinhuanet.com"), QStringLiteral("Xinhua")},
        {QStringLiteral("yna.co.kr"), QStringLiteral("Yonhap")},
        {QStringLiteral("people.com.cn"), QStringLiteral("People's Daily")},
        {QStringLiteral("cctv.com"), QStringLiteral("CCTV")},
        {QStringLiteral("fmprc.gov.cn"), QStringLiteral("Ministry of Foreign Affairs of China")},
        {QStringLiteral("mfa.gov.cn"), QStringLiteral("Ministry of Foreign Affairs of China")},
        {QStringLiteral("mfa.gov.kp"), QStringLiteral("Ministry of Foreign Affairs of the DPRK")},
        {QStringLiteral("unikorea.go.kr"), QStringLiteral("Ministry of Unification")},
        {QStringLiteral("mofa.go.kr"), QStringLiteral("Ministry of Foreign Affairs of Korea")},
        {QStringLiteral("kinu.or.kr"), QStringLiteral("KINU")},
        {QStringLiteral("38north.org"), QStringLiteral("38 North")},
        {QStringLiteral("dailynk.com"), QStringLiteral("Daily NK")},
        {QStringLiteral("nknews.org"), QStringLiteral("NK News")},
        {QStringLiteral("hani.co.kr"), QStringLiteral("Hankyoreh")},
        {QStringLiteral("chosun.com"), QStringLiteral("Chosun Ilbo")},
        {QStringLiteral("kbs.co.kr"), QStringLiteral("KBS")},
        {QStringLiteral("scmp.com"), QStringLiteral("South China Morning Post")},
    };
    // A collection shows texts of others; its own name would be a wrong outlet: kcnawatch.org stands in no row.
    QString host = QUrl(url).host().toLower();
    while (!host.isEmpty()) {
        if (const auto found = hosts.constFind(host); found != hosts.constEnd())
            return *found;
        const qsizetype dot = host.indexOf(QLatin1Char('.'));
        host = dot < 0 ? QString() : host.mid(dot + 1);
    }
    return {};
}

QString outletOfWords(const QString &words)
{
    static const QList<QPair<QString, QString>> names = {
        {QStringLiteral("kcna"), QStringLiteral("KCNA")},
        {QStringLiteral("korean central news agency"), QStringLiteral("KCNA")},
        {QStringLiteral("조선중앙통신"), QStringLiteral("KCNA")},
        {QStringLiteral("朝中社"), QStringLiteral("KCNA")},
        {QStringLiteral("rodong sinmun"), QStringLiteral("Rodong Sinmun")},
        {QStringLiteral("로동신문"), QStringLiteral("Rodong Sinmun")},
        {QStringLiteral("노동신문"), QStringLiteral("Rodong Sinmun")},
        {QStringLiteral("xinhua"), QStringLiteral("Xinhua")},
        {QStringLiteral("新华"), QStringLiteral("Xinhua")},
        {QStringLiteral("新華"), QStringLiteral("Xinhua")},
        {QStringLiteral("신화통신"), QStringLiteral("Xinhua")},
        {QStringLiteral("yonhap"), QStringLiteral("Yonhap")},
        {QStringLiteral("연합뉴스"), QStringLiteral("Yonhap")},
        {QStringLiteral("people's daily"), QStringLiteral("People's Daily")},
        {QStringLiteral("人民日报"), QStringLiteral("People's Daily")},
        {QStringLiteral("cctv"), QStringLiteral("CCTV")},
        {QStringLiteral("央视"), QStringLiteral("CCTV")},
    };
    const QString low = words.toLower();
    for (const auto &[mark, name] : names) {
        if (low.contains(mark))
            return name;
    }
    return {};
}

} // namespace haeje
