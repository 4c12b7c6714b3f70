// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"
#include "ui/reading/readerstate.h"

#include <QStringMatcher>

namespace haeje {

static constexpr int findBarInset = 40, findPause = 60;
static constexpr qsizetype shortText = 400000; ///< searched at every key

void FindHits::search(const QString &in)
{
    starts.clear();
    current = -1;
    length = int(text.size());
    if (text.isEmpty())
        return;
    const QStringMatcher matcher(text, matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(in, 0); at >= 0; at = matcher.indexIn(in, at + length))
        starts.push_back(int(at));
}

void Reader::setUpFind()
{
    d->findBar = new FindBar(this);
    d->findBar->hide();
    connect(d->findBar, &FindBar::changed, this, [this](const QString &text, bool matchCase) {
        d->find.text = text.normalized(QString::NormalizationForm_C);
        d->find.matchCase = matchCase;
        if (d->document.text.size() < shortText)
            setFindText(text, matchCase);
        else
            d->findDelay.start(findPause);
    });
    connect(&d->findDelay, &QTimer::timeout, this, [this] { setFindText(d->find.text, d->find.matchCase); });
    connect(d->findBar, &FindBar::stepped, this, &Reader::stepFind);
    connect(d->findBar, &FindBar::closed, this, &Reader::closeFind);
}

void Reader::placeFindBar()
{
    const QSize size = d->findBar->sizeHint();
    const int width = std::min(size.width(), std::max(0, viewport()->width() - findBarInset - 8));
    d->findBar->setGeometry(viewport()->width() - findBarInset - width, 8, width, size.height());
}

FindBar *Reader::findBar() const
{
    return d->findBar;
}

void Reader::openFind()
{
    placeFindBar();
    const QString words = selectedText();
    d->findBar->open(words.contains(QLatin1Char('\n')) ? QString() : words);
    setFindText(d->findBar->text(), d->findBar->matchCase());
}

void Reader::closeFind()
{
    const bool hadFocus = d->findBar->isAncestorOf(focusWidget()) || d->findBar->hasFocus();
    d->findDelay.stop();
    d->findBar->hide();
    d->find.starts.clear();
    d->find.current = -1;
    viewport()->update();
    if (hadFocus)
        setFocus();
}

void Reader::setFindText(const QString &text, bool matchCase)
{
    d->findDelay.stop();
    d->find.text = text.normalized(QString::NormalizationForm_C);
    d->find.matchCase = matchCase;
    d->find.search(d->document.text);
    d->findBar->setText(text, matchCase);
    const auto next = std::lower_bound(d->find.starts.cbegin(), d->find.starts.cend(), d->selection().start);
    const int hit = next == d->find.starts.cend() ? 0 : int(next - d->find.starts.cbegin());
    d->goToHit(d->find.starts.empty() ? -1 : hit, true);
}

void Reader::stepFind(int step)
{
    if (d->find.starts.empty()) {
        if (d->find.text.isEmpty())
            openFind();
        else
            setFindText(d->find.text, d->find.matchCase);
        return;
    }
    const int count = int(d->find.starts.size());
    d->goToHit((d->find.current + step + count) % count, true);
}

void ReaderState::goToHit(int hit, bool scroll)
{
    find.current = hit;
    findBar->setCount(hit + 1, int(find.starts.size()));
    q->viewport()->update();
    if (hit < 0)
        return;
    const int start = find.starts[size_t(hit)];
    setSelection(start, start + find.length, false);
    const QRectF at = q->rectOf(start);
    if (scroll && (at.top() < 40 || at.bottom() > q->viewport()->height() - 20))
        q->reveal({start, start + find.length}, false);
}

} // namespace haeje
