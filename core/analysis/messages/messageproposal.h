// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"
#include "core/base/textspan.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace haeje {

/// A sender or recipient as a text names it.
struct ProposedParty {
    QString name;     ///< the known actor's preferred name, else as the text has it
    ActorId actor;    ///< none: a name that the project does not have
    QString capacity; ///< as the text has it; empty = not stated
    TextSpan nameWords;
    TextSpan capacityWords; ///< empty where no capacity is stated
    bool postOnly = false;  ///< the text names the post and no person
};

/// A message that a text tells of, each part with the words that it rests on (UTF-16 offsets into the document's text).
struct MessageProposal {
    QString kind;
    TextSpan kindWords;
    EdtfDate date;      ///< a month where the text gives no day; not stated where not even that is known
    TextSpan dateWords; ///< empty where the date does not stand in the text
    QList<ProposedParty> senders;
    QList<ProposedParty> recipients;
    OccasionId occasion;  ///< none: not in the project, or no occasion
    QString occasionName; ///< empty = not stated
    std::optional<int> ordinal;
    TextSpan occasionWords;
    QString confidence; ///< high, medium, low
    EdtfDate published; ///< of the text
    TextSpan sentence;  ///< that tells of it
    QStringList remarks; ///< what the reader should look at, as sentences
};

} // namespace haeje
