// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/comparison/comparisonview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace haeje {

/// So many beside each other can still be read.
static constexpr int mostFurther = 3;

void ComparisonPage::addFurtherTools(ToolRow *row)
{
    m_addText = row->add(QStringLiteral("plus"), tr("Add text"), tr("Set a further text beside these two"));
    m_addText->setObjectName(QStringLiteral("comparisonAddText"));
    m_picker = new TextPicker(this);
    connect(m_picker, &TextPicker::chosen, this, &ComparisonPage::addFurther);
    connect(m_addText, &QToolButton::clicked, this, [this] {
        QList<OfferedText> others = m_offered;
        others.removeIf([this](const OfferedText &one) {
            return m_further.contains(one.document) || one.document == chosenText(m_text) || one.document == chosenText(m_with);
        });
        m_picker->open(others, m_addText->mapToGlobal(QPoint(0, m_addText->height())));
    });
}

DocumentId ComparisonPage::chosenText(const QComboBox *choice)
{
    return choice->currentIndex() < 0 ? DocumentId() : DocumentId(choice->currentData().toLongLong());
}

void ComparisonPage::addFurther(DocumentId document)
{
    if (m_further.contains(document) || m_further.size() >= mostFurther)
        return;
    m_further.append(document);
    showTexts();
}

/// Without what is gone, and without what is one of the first two now.
void ComparisonPage::tidyFurther()
{
    m_further.removeIf([this](DocumentId document) {
        return m_text->findData(document.value) < 0 || document == chosenText(m_text) || document == chosenText(m_with);
    });
    m_addText->setEnabled(m_text->currentIndex() >= 0 && m_with->currentIndex() >= 0 && m_further.size() < mostFurther);
}

/// A button for each further text, which takes it out again.
void ComparisonPage::showFurther()
{
    delete m_chips;
    m_chips = nullptr;
    if (m_further.isEmpty())
        return;
    m_chips = new ToolRow(this);
    m_chips->setObjectName(QStringLiteral("furtherTexts"));
    m_chips->addWidget(metaLabel(tr("Also"), m_chips));
    for (const DocumentId document : std::as_const(m_further)) {
        const auto text = std::find_if(m_offered.begin(), m_offered.end(), [document](const OfferedText &one) { return one.document == document; });
        auto *chip = new QWidget(m_chips);
        auto *line = new QHBoxLayout(chip);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(2));
        line->addWidget(new ElidedLabel(text->label, chip), 1);
        QToolButton *out = toolButton(QStringLiteral("close"), {}, tr("Take “%1” out of the comparison").arg(text->label), chip);
        out->setObjectName(QStringLiteral("furtherOut.%1").arg(document.value));
        // The button goes with its row: only after the click is over.
        connect(out, &QToolButton::clicked, this, [this, document] {
            m_further.removeAll(document);
            showTexts();
        }, Qt::QueuedConnection);
        line->addWidget(out);
        m_chips->addWidget(chip, 1);
    }
    m_pageColumn->insertWidget(1, m_chips);
}

/// The version beside the first other one of its message that has a text, the rest of them further on.
void ComparisonPage::compareVersions(VersionId version)
{
    const MessageTexts texts(*m_project);
    for (const Message &message : texts.messages()) {
        QList<DocumentId> others;
        DocumentId own;
        for (const Version &one : message.versions) {
            if (one.id == version)
                own = one.document;
            else if (one.document && !others.contains(one.document))
                others.append(one.document);
        }
        others.removeAll(own);
        if (!own || others.isEmpty())
            continue;
        m_further = others.mid(1);
        compare(QStringLiteral("document:%1").arg(own.value), QStringLiteral("document:%1").arg(others.first().value));
    }
}

} // namespace haeje
