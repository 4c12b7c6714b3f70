// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace haeje {

class Project;

/// The field a query is typed into. Offers the names of fields, and behind "code:", "within:", "collection:", "kind:" and
/// the like what there is; its button lists the language.
class QueryField : public QLineEdit
{
    Q_OBJECT
public:
    explicit QueryField(QWidget *parent = nullptr);

    void setProject(Project *project) { m_project = project; }
    /// The offers for the word that ends at the cursor, whole.
    QStringList offers() const;
    /// Fields and operators, each with an example that a click puts into the field.
    void showHelp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int wordStart() const;
    void offer();
    void take(const QString &completion);

    Project *m_project = nullptr;
    QStringListModel *m_offers;
    QCompleter *m_completer;
};

} // namespace haeje
