// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/coderule.h"
#include "core/store/documentlist.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace haeje {

class CodePicker;
class Project;
class RuleHitsModel;
class RuleWorker;
class Segments;

/// Finds by a rule, shows each hit in its context to be ticked, and puts one code on those in one undoable edit.
class CodeRuleDialog : public QDialog
{
    Q_OBJECT
public:
    /// open: the document that is being read, if one is.
    CodeRuleDialog(Project &project, DocumentId open, QWidget *parent = nullptr);

    /// Starts with a text to look for, or with passages that others are to be like.
    void setText(const QString &text);
    void setLike(const QStringList &texts);

    CodeRule rule() const;
    DocumentFilter scope() const;
    /// Codes what is ticked; how many.
    Result<int> code();

public Q_SLOTS:
    void done(int result) override;

private:
    QWidget *buildRule();
    QWidget *buildScope();
    void buildList(QVBoxLayout *column);
    void connectParts();
    void showInput(int kind);
    void fillScopes();
    void later();
    void look();
    void showHits(const std::vector<RuleHit> &hits);
    void showTicks();
    void say(const QString &words, bool problem);
    QStringList likeTexts() const;

    Project &m_project;
    DocumentId m_open;
    QStringList m_like;
    Segments *m_kinds, *m_units;
    QList<QWidget *> m_inputs; ///< by kind; one is shown
    QLineEdit *m_text, *m_expression;
    QPlainTextEdit *m_words;
    CodePicker *m_likeCode, *m_code;
    QLabel *m_likeChosen;
    QDoubleSpinBox *m_least;
    QCheckBox *m_case, *m_whole, *m_spellings;
    QComboBox *m_scope;
    RuleHitsModel *m_model;
    QTableView *m_table;
    QLabel *m_said;
    QPushButton *m_go = nullptr;
    RuleWorker *m_worker;
    QTimer *m_rest;
};

} // namespace haeje
