// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineexportdialog.h"

#include "ui/charts/tiledpdf.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

namespace haeje {

TimelineExportDialog::TimelineExportDialog(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions, DayRange inView,
                                           const TimelinePicture &start, QWidget *parent)
    : QDialog(parent)
    , m_messages(messages)
    , m_actors(actors)
    , m_occasions(occasions)
    , m_inView(inView)
    , m_start(start)
    , m_format(new QComboBox)
    , m_stretch(new QComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_lanes(new QComboBox)
    , m_width(new QDoubleSpinBox)
    , m_dpi(new QSpinBox)
    , m_arcs(new QCheckBox(tr("&Arcs")))
    , m_replies(new QCheckBox(tr("&Replies")))
    , m_flags(new QCheckBox(tr("&Occasions")))
    , m_notes(new QCheckBox(tr("&Notes")))
    , m_editable(new QCheckBox(tr("Words stay &editable text")))
    , m_dark(new QCheckBox(tr("&Dark ground")))
    , m_preview(new QLabel)
    , m_words(metaLabel({}))
{
    setObjectName(QStringLiteral("timelineExport"));
    setWindowTitle(tr("Export the timeline"));
    build();
    m_arcs->setChecked(start.arcs);
    m_replies->setChecked(start.replies);
    m_flags->setChecked(start.occasions);
    m_notes->setChecked(true);
    m_notes->setEnabled(!start.notes.isEmpty());
    m_editable->setToolTip(tr("Otherwise they are outlines that look the same everywhere, also where the fonts are missing"));
    for (QComboBox *box : {m_format, m_stretch, m_lanes})
        connect(box, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::check);
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &TimelineExportDialog::check);
    for (QCheckBox *box : {m_arcs, m_replies, m_flags, m_notes, m_dark})
        connect(box, &QCheckBox::toggled, this, &TimelineExportDialog::check);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &TimelineExportDialog::check);
    connect(m_dpi, &QSpinBox::valueChanged, this, &TimelineExportDialog::check);
    check();
}

void TimelineExportDialog::build()
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("SVG picture"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF, one page"), QStringLiteral("pdf"));
    m_format->addItem(tr("PDF on sheets of A4"), QStringLiteral("tiled"));
    m_format->addItem(tr("PNG picture"), QStringLiteral("png"));
    m_format->addItem(tr("CSV table of the messages"), QStringLiteral("csv"));
    m_format->addItem(tr("TimelineJS (JSON)"), QStringLiteral("json"));
    m_stretch->setObjectName(QStringLiteral("exportStretch"));
    m_stretch->addItems({tr("What is in view"), tr("The whole time"), tr("From and to")});
    m_from->setObjectName(QStringLiteral("exportFrom"));
    m_to->setObjectName(QStringLiteral("exportTo"));
    m_from->setPlaceholderText(QStringLiteral("2018"));
    m_to->setPlaceholderText(QStringLiteral("2021-07"));
    m_lanes->setObjectName(QStringLiteral("exportLanes"));
    m_lanes->addItems({tr("Actor"), tr("Country"), tr("Party"), tr("Kind of message")});
    m_lanes->setCurrentIndex(int(m_start.laneBy));
    m_width->setRange(100, 5000);
    m_width->setDecimals(0);
    m_width->setSuffix(tr(" mm"));
    m_width->setValue(std::round(millimetresFromPx(1200)));
    m_dpi->setRange(72, 600);
    m_dpi->setSuffix(tr(" dots per inch"));
    m_dpi->setValue(200);
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Stretch"), m_stretch);
    form->addRow(tr("Fr&om"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Lanes by"), m_lanes);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("Reso&lution"), m_dpi);
    for (QCheckBox *box : {m_arcs, m_replies, m_flags, m_notes, m_dark, m_editable})
        form->addRow(QString(), box);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(scaled(480), scaled(320));
    m_preview->setAccessibleName(tr("How it will look"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addLayout(form);
    row->addSpacing(16);
    row->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("Save\u2026"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("exportSave"));
    makePrimary(save);
    save->setDefault(true);
    m_save = save;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addLayout(row, 1);
    all->addWidget(buttons);
    resize(scaled(880), scaled(520));
}

QString TimelineExportDialog::format() const
{
    return m_format->currentData().toString();
}

QString TimelineExportDialog::suffix() const
{
    return format() == QLatin1String("tiled") ? QStringLiteral("pdf") : format();
}

QString TimelineExportDialog::filter() const
{
    return QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix());
}

/// Empty for the whole time; nothing while what was typed is no stretch.
std::optional<DayRange> TimelineExportDialog::range() const
{
    if (m_stretch->currentIndex() == 0)
        return m_inView;
    if (m_stretch->currentIndex() == 1)
        return DayRange{0, 0};
    const auto from = EdtfDate::parse(m_from->text().trimmed()), to = EdtfDate::parse(m_to->text().trimmed());
    if (!from || !to || !from->earliest().isValid() || !to->latest().isValid() || from->earliest() > to->latest())
        return std::nullopt;
    return DayRange{double(from->earliest().toJulianDay()), double(to->latest().toJulianDay() + 1)};
}

TimelinePicture TimelineExportDialog::picture() const
{
    TimelinePicture picture = m_start;
    picture.range = range().value_or(DayRange{0, 0});
    picture.size = QSizeF(pxFromMillimetres(m_width->value()), 0);
    picture.laneBy = LaneBy(m_lanes->currentIndex());
    picture.arcs = m_arcs->isChecked();
    picture.replies = m_replies->isChecked();
    picture.occasions = m_flags->isChecked();
    if (!m_notes->isChecked())
        picture.notes.clear();
    picture.theme = m_dark->isChecked() ? &Theme::forDark() : nullptr;
    picture.dpi = m_dpi->value();
    picture.textAsOutlines = !m_editable->isChecked();
    picture.tiled = format() == QLatin1String("tiled");
    return picture;
}

void TimelineExportDialog::check()
{
    const bool own = m_stretch->currentIndex() == 2;
    const bool table = format() == QLatin1String("csv") || format() == QLatin1String("json");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_to})
        widget->setEnabled(own);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lanes, m_width, m_arcs, m_replies, m_flags, m_dark})
        widget->setEnabled(!table);
    m_notes->setEnabled(!table && !m_start.notes.isEmpty());
    m_dpi->setEnabled(format() == QLatin1String("png"));
    m_editable->setEnabled(format() == QLatin1String("svg"));
    m_save->setEnabled(range().has_value());
    showPreview();
}

void TimelineExportDialog::showPreview()
{
    m_preview->clear();
    const bool table = format() == QLatin1String("csv") || format() == QLatin1String("json");
    if (!range())
        return m_words->setText(tr("Write two dates, the first not later than the last: 2018, 2021-07 or 2021-07-11."));
    if (table)
        return m_words->setText(tr("%n messages, each with what is known of it.", nullptr, int(m_messages.size())));
    const TimelinePicture wanted = picture();
    const TimelineModel model = pictureModel(m_messages, m_actors, m_occasions, wanted);
    const TimelinePicture whole = completed(wanted, model, m_messages);
    const double scale = std::min(double(m_preview->width()) / whole.size.width(), double(std::max(200, m_preview->height())) / whole.size.height());
    const double ratio = devicePixelRatioF();
    QImage image((whole.size * scale * ratio).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale * ratio, scale * ratio);
    renderTimeline(painter, model, whole);
    painter.end();
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
    QString words = tr("%1 by %2 mm").arg(std::round(millimetresFromPx(whole.size.width()))).arg(std::round(millimetresFromPx(whole.size.height())));
    if (wanted.tiled) {
        const QSize tiles = tilesOf(whole.size);
        words += QStringLiteral(", ") + tr("%n sheets of A4 with overlap marks", nullptr, tiles.width() * tiles.height());
    }
    m_words->setText(words);
}

} // namespace haeje
