// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"

#include <QComboBox>

namespace haeje {

/// Chooses a code of the codebook: from the list, or by typing any part of its path.
class CodePicker : public QComboBox
{
    Q_OBJECT
public:
    explicit CodePicker(QWidget *parent = nullptr);

    /// The codes with their paths, depth first; before them "any code" and the groups, where those are offered.
    void setCodes(const QList<Code> &codes, bool withAny, const QStringList &groups = {});
    /// A path; "ANY"; "group:Name". Anything else typed is given as it is.
    QString value() const;
    void setValue(const QString &value);

Q_SIGNALS:
    /// Chosen or typed to its end.
    void picked();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace haeje
