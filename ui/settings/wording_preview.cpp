// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_preview.h"

#include "ui/common/labels.h"
#include "ui/common/wheel_guard.h"
#include "ui/print/document_preview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kDelayMs = 250;
constexpr int kPageWidth = 800; ///< of DocumentPreview, as on paper
enum KindChoice { AsYours, Bound, NotBound };

} // namespace

WordingPreview::WordingPreview(QWidget* parent)
    : QWidget(parent)
    , m_later(new QTimer(this))
    , m_note(smallLabel({}, this))
    , m_pages(new DocumentPreview(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kStep, 0, 0);
    layout->setSpacing(space::kStep);
    m_note->setObjectName(u"wordingPreviewNote"_s);
    setTone(m_note, Tone::Warning);
    m_note->hide();
    layout->addWidget(buildChoices());
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(kDelayMs);
    connect(m_later, &QTimer::timeout, this, &WordingPreview::showNow);
}

QWidget* WordingPreview::buildChoices()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    m_sample = new QComboBox(box);
    m_sample->setObjectName(u"wordingSampleCombo"_s);
    m_sample->setAccessibleName(tr("Example on the page"));
    for (const LetterSample sample : letterSamples()) {
        m_sample->addItem(sampleTitle(sample), static_cast<int>(sample));
    }
    m_kind = new QComboBox(box);
    m_kind->setObjectName(u"wordingSchoolKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of school on the page"));
    m_kind->addItem(tr("A school like yours"), AsYours);
    m_kind->addItem(tr("Where the law applies"), Bound);
    m_kind->addItem(tr("Where policy applies"), NotBound);
    for (QComboBox* combo : {m_sample, m_kind}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        guardFromWheel(combo);
        layout->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &WordingPreview::showNow);
    }
    return box;
}

void WordingPreview::setSchool(const School& school)
{
    m_school = school;
}

void WordingPreview::setWording(const QString& name, const QString& text, bool hasFaults)
{
    m_name = name;
    m_text = text;
    m_hasFaults = hasFaults;
    m_later->start();
}

School WordingPreview::shownSchool() const
{
    School school = m_school;
    const int choice = m_kind->currentData().toInt();
    const bool isBound = exclusionRegulationsApply(school.type);
    if (choice == Bound && !isBound) {
        school.type = SchoolType::Maintained;
    } else if (choice == NotBound && isBound) {
        school.type = SchoolType::Independent;
    }
    return school;
}

void WordingPreview::showNow()
{
    m_later->stop();
    const bool isOther = m_shownName != m_name;
    m_note->setVisible(m_hasFaults);
    m_note->setText(isOther ? tr("The page appears once the mistakes are put right.")
                            : tr("The page stays as it was before the mistake."));
    if (m_name.isEmpty() || (m_hasFaults && !isOther)) {
        return;
    }
    std::vector<Document> documents;
    if (!m_hasFaults) {
        const auto sample = static_cast<LetterSample>(m_sample->currentData().toInt());
        if (auto made = previewOfWording(m_name, m_text, shownSchool(), sample)) {
            documents.push_back(std::move(*made));
        }
    }
    if (documents.empty() && !m_hasFaults) {
        m_note->setText(tr("In this case no such paper goes out. Choose another example."));
        m_note->show();
    }
    const int scrolled = isOther ? 0 : m_pages->verticalScrollBar()->value();
    m_pages->setDocuments(documents);
    fitZoom();
    m_pages->verticalScrollBar()->setValue(scrolled);
    m_shownName = m_hasFaults ? QString() : m_name;
}

void WordingPreview::fitZoom()
{
    const int room =
        m_pages->width() - m_pages->verticalScrollBar()->sizeHint().width() - 2 * space::kPage;
    m_pages->setZoom(static_cast<double>(room) / kPageWidth);
}

void WordingPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitZoom();
}

void WordingPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitZoom();
}

} // namespace freshstart
