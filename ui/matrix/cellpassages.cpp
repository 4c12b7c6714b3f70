// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/cellpassages.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/common/panelhead.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static constexpr int quoteLines = 2;

/// What is shown of one passage.
struct PassageShown {
    QString before, quote, after, meta;
    int colour = -1;
};

/// The passages of a cell by their ids; each is read when it is painted first.
class PassageRows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const Project *project, const QList<PassageId> &passages, int partnersFrom)
    {
        beginResetModel();
        m_project = project;
        m_passages = passages;
        m_partnersFrom = partnersFrom;
        m_known.clear();
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_passages.size()); }
    PassageId at(int row) const { return m_passages.value(row); }

    const PassageShown &shown(int row) const
    {
        auto known = m_known.find(row);
        if (known == m_known.end())
            known = m_known.insert(row, read(row));
        return *known;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
            return {};
        const PassageShown &passage = shown(index.row());
        return role == Qt::DisplayRole ? passage.quote + u'\t' + passage.meta : passage.quote + u'\n' + passage.meta;
    }

private:
    PassageShown read(int row) const
    {
        PassageShown shown;
        const auto passage = m_project ? m_project->passages().find(m_passages.at(row)) : std::nullopt;
        if (!passage)
            return shown;
        shown.before = passage->before;
        shown.quote = passage->quote;
        shown.after = passage->after;
        QStringList meta;
        if (row >= m_partnersFrom)
            meta += CellPassages::tr("related to it");
        if (const auto document = m_project->documents().summary(passage->document)) {
            meta += document->facts.title;
            meta += document->facts.published.display(QLocale());
        }
        QStringList codes;
        for (const CodingRow &coding : m_project->passages().codingsOf(passage->id)) {
            if (!codes.contains(coding.codePath))
                codes += coding.codePath;
            if (const auto code = m_project->codes().find(coding.coding.code); code && shown.colour < 0)
                shown.colour = code->colour;
        }
        meta += codes.join(QStringLiteral(", "));
        meta.removeAll(QString());
        shown.meta = meta.join(QStringLiteral(" · "));
        return shown;
    }

    const Project *m_project = nullptr;
    QList<PassageId> m_passages;
    int m_partnersFrom = 0;
    mutable QHash<int, PassageShown> m_known;
};

namespace {

/// Two lines of the text with the passage in it, and where it stands.
class PassagePainter : public QStyledItemDelegate
{
public:
    PassagePainter(const PassageRows *rows, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(200), int(quoteLines * lineHeight()) + QFontMetrics(haeje::font(TypeRole::Meta)).height() + scaled(20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const PassageShown &passage = m_rows->shown(index.row());
        const QRect rect = option.rect;
        painter->save();
        painter->fillRect(rect, option.state & QStyle::State_Selected ? theme.selection : option.state & QStyle::State_MouseOver ? theme.hover : theme.page);
        const QRect room = rect.adjusted(scaled(22), scaled(7), -scaled(14), -scaled(7));
        painter->fillRect(QRect(rect.left() + scaled(12), room.top(), 3, room.height()), passage.colour < 0 ? theme.accent : theme.codeStripe(passage.colour));
        const int height = paintQuote(painter, room, passage, theme);
        const QFont meta = haeje::font(TypeRole::Meta);
        painter->setFont(meta);
        painter->setPen(theme.secondary);
        const QRect line(room.left(), room.top() + height + scaled(3), room.width(), QFontMetrics(meta).height());
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(meta).elidedText(passage.meta, Qt::ElideRight, room.width()));
        painter->setPen(theme.separator);
        painter->drawLine(rect.left() + scaled(12), rect.bottom(), rect.right(), rect.bottom());
        painter->restore();
    }

private:
    static QFont quoteFont()
    {
        QFont font = haeje::font(TypeRole::ReaderBody);
        font.setPointSizeF(10.5 * interfaceZoom());
        return font;
    }
    static double lineHeight() { return QFontMetricsF(quoteFont()).height() * 1.1; }

    /// Returns the height it took.
    static int paintQuote(QPainter *painter, const QRect &room, const PassageShown &passage, const Theme &theme)
    {
        const QString before = passage.before.section(u'\n', -1);
        const QString after = passage.after.section(u'\n', 0, 0);
        QString quote = passage.quote;
        quote.replace(u'\n', u' ');
        const double most = room.width() * double(quoteLines) - QFontMetricsF(quoteFont()).horizontalAdvance(before) - scaled(60);
        quote = QFontMetricsF(quoteFont()).elidedText(quote, Qt::ElideMiddle, most);
        QTextLayout layout(before + quote + after, quoteFont());
        QTextCharFormat quiet;
        quiet.setForeground(theme.secondary);
        QTextCharFormat marked;
        marked.setForeground(theme.text);
        if (passage.colour >= 0)
            marked.setBackground(theme.codeTint(passage.colour));
        layout.setFormats({{0, int(before.size()), quiet}, {int(before.size()), int(quote.size()), marked}, {int(before.size() + quote.size()), int(after.size()), quiet}});
        double y = 0;
        layout.beginLayout();
        for (int n = 0; n < quoteLines; ++n) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(room.width());
            line.setPosition({0, y});
            y += lineHeight();
        }
        layout.endLayout();
        painter->setPen(theme.text);
        layout.draw(painter, room.topLeft());
        return int(y);
    }

    const PassageRows *m_rows;
};

} // namespace

CellPassages::CellPassages(QWidget *parent)
    : QWidget(parent)
    , m_head(new PanelHead(QString(), this))
    , m_rows(new PassageRows(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("cellPassages"));
    auto *close = m_head->add(QStringLiteral("close"), {}, tr("Close the list of passages"));
    close->setObjectName(QStringLiteral("closeCellPassages"));
    connect(close, &QToolButton::clicked, this, &CellPassages::closed);
    m_list->setObjectName(QStringLiteral("cellPassageList"));
    m_list->setAccessibleName(tr("Passages of the cell"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PassagePainter(m_rows, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    makeCopyable(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(m_rows->at(current.row()));
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(m_rows->at(index.row())); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT entered(m_rows->at(index.row())); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
}

bool CellPassages::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            Q_EMIT entered(m_rows->at(m_list->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CellPassages::setProject(const Project *project)
{
    m_project = project;
    m_rows->set(project, {}, 0);
}

void CellPassages::setEvidence(const QString &title, const CellEvidence &evidence)
{
    m_head->setTitle(title);
    const PassageId kept = m_rows->at(m_list->currentIndex().row());
    QList<PassageId> all = evidence.passages;
    for (const PassageId partner : evidence.partners) {
        if (!evidence.passages.contains(partner))
            all += partner;
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_rows->set(m_project, all, int(evidence.passages.size()));
    if (const qsizetype row = all.indexOf(kept); kept && row >= 0)
        m_list->setCurrentIndex(m_rows->index(int(row)));
}

int CellPassages::count() const
{
    return m_rows->rowCount();
}

} // namespace haeje
