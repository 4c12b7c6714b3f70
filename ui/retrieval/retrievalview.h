// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/claimevidence.h"

#include <QTableView>

#include <functional>

namespace haeje {

class RetrievalModel;

/// The list of retrieved passages. A new result keeps what was selected, what was current and where the list stood.
class RetrievalView : public QTableView
{
    Q_OBJECT
public:
    explicit RetrievalView(RetrievalModel *model, QWidget *parent = nullptr);

    /// Runs what sets another result in the model.
    void keepPlace(const std::function<void()> &change);
    /// Positions in the model's found() of the selected rows, ascending.
    std::vector<int> selectedPassages() const;
    /// The words of the selected rows, in their order.
    QList<DocumentWords> selectedWords() const;

Q_SIGNALS:
    /// A single click or the keys: a passage became the current one.
    void passageShown(int row);
    /// A double click or Enter.
    void passageOpened(int row);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    void sizeRows();

    RetrievalModel *m_model;
    bool m_changing = false;
};

} // namespace haeje
