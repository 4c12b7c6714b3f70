// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/findings.h"

#include "core/store/coders.h"
#include "core/store/project.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QtConcurrent>

namespace haeje {

static constexpr qint64 patience = 50;

/// Without what is only being begun at the end: an operator, a field without a value, a lone mark.
static QString withoutLooseEnd(QString text)
{
    static const QRegularExpression loose(QStringLiteral("(?:^|[\\s(])(?:AND|OR|NOT|NEAR(?:/[0-9]*)?|-|=|[\\p{L}_][\\p{L}\\p{N}_-]*:)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = loose.match(text); match.hasMatch(); match = loose.match(text))
        text = text.left(match.capturedStart() + (text.at(match.capturedStart()) == QLatin1Char('(') ? 1 : 0)).trimmed();
    return text;
}

QString asPrefixQuery(const QString &typed)
{
    QString text = withoutLooseEnd(typed.trimmed());
    const bool openQuote = text.count(QLatin1Char('"')) % 2 == 1;
    if (openQuote)
        text += QLatin1Char('"'); // still being typed
    const bool word = !text.isEmpty() && (text.back().isLetterOrNumber() || text.back().isMark());
    const QString last = text.section(QRegularExpression(QStringLiteral("[\\s(]")), -1);
    static const QStringList words = {QStringLiteral("title:"), QStringLiteral("author:"), QStringLiteral("series:"), QStringLiteral("outlet:")};
    const bool value = last.contains(QLatin1Char(':'))
        && std::none_of(words.begin(), words.end(), [&](const QString &field) { return last.startsWith(field, Qt::CaseInsensitive); });
    if (word && !value)
        text += QLatin1Char('*');
    const qsizetype open = text.count(QLatin1Char('(')) - text.count(QLatin1Char(')'));
    return open > 0 ? text + QString(open, QLatin1Char(')')) : text;
}

Findings::Findings(QObject *parent)
    : QObject(parent)
{
}

Findings::~Findings() = default;

void Findings::setProject(Project *project)
{
    m_project = project;
    m_lastTook = 0;
    forget();
}

void Findings::forget()
{
    ++m_asked;
}

void Findings::answer(const QString &query, const Result<QList<SearchHit>> &result)
{
    if (result)
        Q_EMIT found(query, *result);
    else
        Q_EMIT failed(query, result.message());
}

void Findings::ask(const QString &query, int limit, int perDocument)
{
    const int number = ++m_asked;
    if (!m_project)
        return;
    const QString words = asPrefixQuery(query);
    if (m_lastTook < patience) {
        QElapsedTimer timer;
        timer.start();
        const auto result = m_project->search().find(words, limit, perDocument);
        m_lastTook = timer.elapsed();
        return answer(query, result);
    }
    using Outcome = Result<QList<SearchHit>>;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, query] {
        watcher->deleteLater();
        if (number == m_asked)
            answer(query, *watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path = m_project->path(), shown = m_project->coders().shown(), words, limit, perDocument] {
        const auto project = Project::open(path); // finds the file in use and so opens it for reading only
        if (const auto hidden = project ? (*project)->coders().setShown(shown) : Result<void>(); !hidden)
            return std::make_shared<Outcome>(hidden.error());
        return std::make_shared<Outcome>(project ? (*project)->search().find(words, limit, perDocument) : Outcome(project.error()));
    }));
}

} // namespace haeje
