// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/retrieval.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace haeje {

class CodePicker;

/// A retrieval's codes and operators as rows, read from above: each operator joins its row to all above it. What rows cannot show
/// (parentheses on the right) is left to the text.
class RetrievalBuilder : public QWidget
{
    Q_OBJECT
public:
    explicit RetrievalBuilder(QWidget *parent = nullptr);

    void setCodes(const QList<Code> &codes, const QStringList &groups);
    /// False if rows cannot show it: they are put away with a sentence.
    bool setNode(const RetrievalNode &node);
    /// Nothing while no code is chosen.
    std::optional<RetrievalNode> node() const;

Q_SIGNALS:
    /// The user changed a row.
    void changed();

private:
    struct Row {
        QComboBox *op = nullptr; ///< null in the first row
        QSpinBox *words = nullptr;
        QLabel *unit = nullptr;
        CodePicker *code = nullptr;
        QCheckBox *below = nullptr;
        QToolButton *remove = nullptr;
    };
    void addRow(const RetrievalNode &leaf, RetrievalOp op, int words);
    void removeRow(QObject *button);
    void clearRows();
    void layOut();
    void showWords(const Row &row);

    QGridLayout *m_grid;
    QLabel *m_beyond;
    QPushButton *m_more;
    QList<Row> m_rows;
    QList<Code> m_codes;
    QStringList m_groups;
};

/// What rows show of a node, from above: an operator (of the first row without meaning), its words, a leaf. Nothing if they cannot.
struct RetrievalRowParts {
    RetrievalOp op = RetrievalOp::And;
    int words = -1;
    RetrievalNode leaf;
};
std::optional<QList<RetrievalRowParts>> retrievalRows(const RetrievalNode &node);
RetrievalNode nodeOfRows(const QList<RetrievalRowParts> &rows);

} // namespace haeje
