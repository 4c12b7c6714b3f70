// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/matrices.h"
#include "ui/matrix/matrixmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;
class QToolButton;

namespace haeje {

class ToolRow;

/// What a matrix counts, as the user chooses it: two rows of tools that make up the options of the analysis.
class MatrixControls : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixControls(QWidget *parent = nullptr);

    /// What there is to choose from in the project.
    void setChoices(const QStringList &attributes, const QStringList &coders, const QStringList &codePaths, const QStringList &groups);
    void setRequest(const QString &word, const AnalysisOptions &options);
    QString word() const;
    QStringList codes() const { return m_codes; }
    AnalysisOptions options() const;
    bool hidesEmpty() const;
    MatrixShade shade() const;
    void setLook(bool hideEmpty, MatrixShade shade);
    /// For the page's own tools, at the end of the first row.
    ToolRow *tools() const { return m_tools; }

Q_SIGNALS:
    /// word() or options() are others.
    void changed();
    /// hidesEmpty() or shade() are others.
    void lookChanged();
    void codesAsked();
    /// Rows (else columns) in the order as given, or by name.
    void orderAsked(bool rows, haeje::MatrixOrder::By by);

public Q_SLOTS:
    /// Paths; empty = all.
    void setCodes(const QStringList &paths);

private:
    void buildFirstRow();
    void buildSecondRow();
    void buildShowMenu();
    void fillDetail();
    void fillGroups(const QStringList &groups, const QString &chosen);
    void fillCoders(const QStringList &chosen);
    void showState();
    QStringList chosenCoders() const;

    ToolRow *m_tools;
    ToolRow *m_filters;
    QComboBox *m_kind, *m_detail, *m_count, *m_group;
    QSpinBox *m_within;
    QToolButton *m_codesButton, *m_codersButton, *m_show;
    QMenu *m_coders, *m_showMenu;
    QLineEdit *m_from, *m_to;
    QCheckBox *m_rollUp;
    QAction *m_active, *m_hideEmpty;
    QList<QAction *> m_shades;
    QStringList m_codes;
    QStringList m_codePaths;
    QStringList m_attributes;
    QMap<QString, QString> m_details; ///< by the option's name: what was chosen last
};

} // namespace haeje
