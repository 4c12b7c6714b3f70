// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QWidget;

namespace haeje {

class Project;
class Prompts;
class Settings;

// Who the user is in a project, and whether they code blind there: kept on this computer, by the project's own number, so that it
// holds wherever the file lies. Without a word of the user's it is the computer's coder, who sees everything.

/// The project takes what is kept for it.
void signIn(Project &project, const Settings &settings);
/// Kept, and announced as Settings::coderChanged.
void keepCoder(const Project &project, Settings &settings, const QString &coder);
/// Kept, and taken by the project.
Result<void> keepBlind(Project &project, Settings &settings, bool blind);
/// Whether others have coded here and nobody has said on this computer who the user is among them.
bool isStranger(const Project &project, const Settings &settings);
/// Asks a stranger, once: what is answered is kept; an answer refused is asked for the next time.
void askStranger(const Project &project, Settings &settings, Prompts &prompts, QWidget *parent);
/// Turns blind coding on or off; before others' work is shown the user is asked. False: the user thought better of it.
bool turnBlind(Project &project, Settings &settings, Prompts &prompts, QWidget *parent);

} // namespace haeje
