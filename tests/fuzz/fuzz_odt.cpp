// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/odt.h"
#include "tests/fuzz/fuzz.h"

HAEJE_FUZZ_READER(readOdt, "x.odt")
