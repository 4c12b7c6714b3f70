// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementrun.h"

#include "core/store/coders.h"
#include "core/store/project.h"

#include <QtConcurrent>

namespace haeje {

AgreementRun::~AgreementRun()
{
    if (m_stop)
        *m_stop = true;
    for (QFuture<void> &future : m_futures)
        future.waitForFinished();
}

void AgreementRun::begin(const std::function<void(const Stop &)> &work)
{
    if (m_stop)
        *m_stop = true;
    m_futures.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_futures.append(QtConcurrent::run([work, stop = m_stop] { work(stop); }));
}

void AgreementRun::start(const Project &project, const AgreementChoice &choice)
{
    begin([this, choice, source = Source{project.path(), project.coder(), project.coders().shown()}](const Stop &stop) { read(source, choice, stop); });
}

void AgreementRun::start(const AgreementMaterial &material, const AgreementQuestion &question)
{
    begin([this, material, question](const Stop &stop) { compare(material, question, stop); });
}

void AgreementRun::cancel()
{
    if (!m_running)
        return;
    *m_stop = true;
    m_running = false;
    Q_EMIT finished();
}

/// In the worker. The window hears of it in its own thread, unless it was stopped by then.
void AgreementRun::tell(const Stop &stop, const std::function<void()> &news)
{
    QMetaObject::invokeMethod(this, [stop, news] {
        if (!*stop)
            news();
    }, Qt::QueuedConnection);
}

/// The file is in use by the window, so that it opens for reading only.
static Result<AgreementMaterial> materialOf(const QString &path, const QString &coder, const std::optional<QStringList> &shown, const AgreementChoice &choice)
{
    const auto project = Project::open(path);
    if (!project)
        return project.error();
    (*project)->setCoder(coder);
    if (const auto done = (*project)->coders().setShown(shown); !done)
        return done.error();
    return readAgreementMaterial(**project, choice);
}

void AgreementRun::read(const Source &source, const AgreementChoice &choice, const Stop &stop)
{
    const auto material = materialOf(source.path, source.coder, source.shown, choice);
    if (!material) {
        tell(stop, [this, sentence = material.message()] {
            m_running = false;
            Q_EMIT finished();
            Q_EMIT failed(sentence);
        });
        return;
    }
    tell(stop, [this, material = *material] { Q_EMIT materialRead(material); });
    if (!*stop)
        compare(*material, choice.question, stop);
}

void AgreementRun::compare(const AgreementMaterial &material, AgreementQuestion question, const Stop &stop)
{
    const int resamples = question.resamples;
    const auto end = [this, stop] {
        tell(stop, [this] {
            m_running = false;
            Q_EMIT finished();
        });
    };
    question.resamples = 0;
    const AgreementAnswer numbers = compareCodings(material, question);
    tell(stop, [this, numbers] { Q_EMIT answered(numbers); });
    if (resamples <= 0 || *stop)
        return end();
    question.resamples = resamples;
    const AgreementAnswer answer = compareCodings(material, question, [&](int done, int total) {
        if (!*stop && done > 0)
            tell(stop, [this, done, total] { Q_EMIT progressed(done, total); });
        return !*stop;
    });
    if (!answer.cancelled)
        tell(stop, [this, answer] { Q_EMIT answered(answer); });
    end();
}

} // namespace haeje
