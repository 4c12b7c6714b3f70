// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace haeje {

/// Whether it is a Korean particle (josa), or several in a row as they are written: 은, 에서, 들의, 으로부터.
bool isParticle(QStringView text);

/// How much of a Korean word (eojeol) is left without the particle at its end. By rule, not by dictionary: the longest particle goes if
/// two syllables or more are left and the word does not end in a word that only looks so (주의, 회의, 반도, 국가, 결과, 정은 ...).
/// Words in other scripts, and those without a particle, are left whole.
qsizetype lengthWithoutParticle(QStringView word);

} // namespace haeje
