// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/docx.h"
#include "tests/fuzz/fuzz.h"

HAEJE_FUZZ_READER(readDocx, "x.docx")
