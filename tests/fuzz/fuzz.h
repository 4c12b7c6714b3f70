// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/sourcetext.h"

#include <cstdint>

namespace haeje::fuzz {

using ReadSource = Result<SourceText> (*)(const QByteArray &bytes, const QString &fileName);

/// One input through a reader and through the recognition of its facts. Ends the program where a promise is broken: an
/// error without a sentence, a block without text, a comment, a span or a page outside of the text.
void tryReader(ReadSource read, const char *name, const uint8_t *data, size_t size);
/// The same for a text file, which is recognised line by line.
void tryPlainText(const uint8_t *data, size_t size);
/// An archive, every entry of it.
void tryArchive(const uint8_t *data, size_t size);

/// An input that is no archive itself becomes one, so that the fuzzer changes what is in it and not its packed bytes: a line
/// "==== NAME" begins each entry.
QByteArray packed(const QByteArray &input);
/// The other way round, for the seeds.
QByteArray unpacked(const QByteArray &archive);

} // namespace haeje::fuzz

/// A target is one line: a reader, and the name of a file it would be given.
#define HAEJE_FUZZ_READER(function, name) \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) \
    { \
        haeje::fuzz::tryReader(&haeje::function, name, data, size); \
        return 0; \
    }
