// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/storypages.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace haeje {

class EmptyState;

/// The stories of a project: their messages in order with captions, how each will look, and the way to present them.
class StoriesPage : public Page
{
    Q_OBJECT
public:
    explicit StoriesPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    void showStory();
    void fillSteps();
    void newStory();
    void renameStory();
    void removeStory();
    void present();
    void moveStep(int by);
    void removeStep();
    void orderByDate();
    void keepCaption(int row);
    void save(const Story &story, int step);
    int currentStep() const;

    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true;
    bool m_filling = false;
    QList<Story> m_stories;
    Story m_story; ///< the one shown
    QList<StoryPage> m_pages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListWidget *m_list;
    QTableWidget *m_steps;
    QWidget *m_preview;
    QList<QToolButton *> m_storyTools; ///< need a story
    QList<QToolButton *> m_stepTools;  ///< need a step
};

} // namespace haeje
