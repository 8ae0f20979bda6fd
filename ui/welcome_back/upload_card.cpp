// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/upload_card.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

UploadCard::UploadCard(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_words(bodyLabel({}, this))
{
    auto* card = new Card(tr("Record on CPOMS"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_words->setObjectName(u"uploadWords"_s);
    m_editor = buildEditor();
    auto* undo = linkButton(tr("It is not there yet"), u"takeUploadBackButton"_s, card);
    m_undo = undo;
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_editor);
    card->body()->addWidget(undo, 0, Qt::AlignLeft);
    connect(undo, &QPushButton::clicked, this, &UploadCard::takenBack);
}

QWidget* UploadCard::buildEditor()
{
    auto* box = new QWidget(this);
    m_on = new DateField(m_today, box);
    m_by = new QLineEdit(box);
    m_missing = smallLabel(tr("Say on which day and by whom."), box);
    setTone(m_missing, Tone::Alert);
    m_missing->hide();
    auto* button = plainButton(tr("Uploaded to CPOMS"), u"uploadedButton"_s, box);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(new Field(tr("Uploaded on"), m_on, u"uploadedOnEdit"_s, box));
    layout->addWidget(new Field(tr("By"), m_by, u"uploadedByEdit"_s, box));
    layout->addWidget(m_missing);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &UploadCard::tick);
    return box;
}

void UploadCard::setState(QDate due, bool schoolDays, std::optional<QDate> uploadedOn,
                          const QString& uploadedBy)
{
    m_editor->setVisible(due.isValid() && !uploadedOn);
    m_undo->setVisible(uploadedOn.has_value());
    m_missing->hide();
    if (!m_on->date() && !m_on->hasUnreadableText()) {
        m_on->setDate(m_today);
    }
    if (uploadedOn) {
        const QString day = wording::longDate(*uploadedOn);
        m_words->setText(uploadedBy.isEmpty() ? tr("There since %1.").arg(day)
                                              : tr("There since %1, by %2.").arg(day, uploadedBy));
        setTone(m_words, Tone::Good);
    } else if (due.isValid()) {
        const bool late = due < m_today;
        const QString inTime = schoolDays
                                   ? tr("To be there by %1: two school days after the meeting.")
                                   : tr("To be there by %1: two working days after the meeting.");
        m_words->setText(
            (late ? tr("It was to be there by %1.") : inTime).arg(wording::longDate(due)));
        setTone(m_words, late ? Tone::Alert : Tone::Neutral);
    } else {
        m_words->setText(schoolDays ? tr("Within two school days of the meeting.")
                                    : tr("Within two working days of the meeting."));
        setTone(m_words, Tone::Neutral);
    }
}

void UploadCard::suggestBy(const QString& name)
{
    if (m_by->text().isEmpty()) {
        m_by->setText(name);
    }
}

void UploadCard::tick()
{
    const QString by = m_by->text().trimmed();
    if (!m_on->date() || by.isEmpty()) {
        m_missing->show();
        focusTarget(m_on->date() ? static_cast<QWidget*>(m_by) : m_on)
            ->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT uploaded(*m_on->date(), by);
}

} // namespace freshstart
