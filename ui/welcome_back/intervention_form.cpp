// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/intervention_form.h"

#include "core/documents/error_text.h"
#include "core/welcome_back/apology_check.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/text_area.h"
#include "ui/common/time_field.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

InterventionForm::InterventionForm(const MeetingFacts& facts, QWidget* parent)
    : QWidget(parent)
{
    auto* card = new Card(tr("The separate session"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addWidget(
        smallLabel(tr("Soon after the return, to talk about what still stands in the way."), card));
    buildHeld(card, facts);
    m_studentView = addText(card, tr("How %1 sees it").arg(facts.forename()), u"student_view"_s,
                            u"sessionStudentViewEdit"_s);
    m_remaining = addText(card, tr("What was still open, and how it was talked about"),
                          u"remaining"_s, u"sessionRemainingEdit"_s);
    m_agreed = addText(card, tr("What was agreed"), u"agreed"_s, u"sessionAgreedEdit"_s);
    m_support = addText(card, tr("What the school offers"), u"support"_s, u"sessionSupportEdit"_s);
    m_reviewOn = new DateField(facts.today, card);
    auto* review =
        new Field(tr("We look at it again on"), m_reviewOn, u"sessionReviewOnEdit"_s, card);
    review->setMaximumWidth(lettersWide(*review, letters::kShortField));
    card->body()->addWidget(review);
    connect(m_reviewOn, &DateField::changed, this, &InterventionForm::tell);
}

void InterventionForm::buildHeld(Card* card, const MeetingFacts& facts)
{
    m_heldOn = new DateField(facts.today, card);
    m_heldAt = new TimeField(card);
    m_ledBy = new QLineEdit(card);
    auto* names = new QCompleter(facts.staffNames(), m_ledBy);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    m_ledBy->setCompleter(names);
    auto* heldOn = new Field(tr("Held on"), m_heldOn, u"sessionHeldOnEdit"_s, card);
    auto* heldAt = new Field(tr("At"), m_heldAt, u"sessionHeldAtEdit"_s, card);
    auto* ledBy = new Field(tr("Led by"), m_ledBy, u"sessionLedByEdit"_s, card);
    m_fields.add(u"held_on"_s, heldOn);
    m_fields.add(u"led_by"_s, ledBy);
    card->body()->addLayout(fieldRow({heldOn, heldAt, ledBy}, {5, 2, 5}));
    m_studentPresent = new QCheckBox(tr("%1 was there").arg(facts.forename()), card);
    m_studentPresent->setObjectName(u"sessionStudentPresentCheck"_s);
    card->body()->addWidget(m_studentPresent);
    m_others = new QLineEdit(card);
    card->body()->addWidget(
        new Field(tr("Who else was there"), m_others, u"sessionOthersEdit"_s, card));
    connect(m_heldOn, &DateField::changed, this, &InterventionForm::tell);
    connect(m_heldAt, &TimeField::changed, this, &InterventionForm::tell);
    connect(m_ledBy, &QLineEdit::textChanged, this, &InterventionForm::tell);
    connect(m_studentPresent, &QCheckBox::toggled, this, &InterventionForm::tell);
    connect(m_others, &QLineEdit::textChanged, this, &InterventionForm::tell);
}

TextArea* InterventionForm::addText(Card* card, const QString& label, const QString& name,
                                    const QString& objectName)
{
    auto* text = new TextArea(card);
    text->setLines(2, 14);
    auto* field = new Field(label, text, objectName, card);
    m_fields.add(name, field);
    card->body()->addWidget(field);
    connect(text, &QPlainTextEdit::textChanged, this, &InterventionForm::tell);
    return text;
}

void InterventionForm::tell()
{
    if (!m_filling) {
        Q_EMIT changed();
    }
}

void InterventionForm::setRecord(const InterventionRecord& record)
{
    m_filling = true;
    m_heldOn->setDate(record.heldOn.isValid() ? std::optional(record.heldOn) : std::nullopt);
    m_heldAt->setTime(record.heldAt);
    m_ledBy->setText(record.ledBy);
    m_studentPresent->setChecked(record.studentPresent);
    m_others->setText(record.othersPresent);
    m_studentView->setText(record.studentView);
    m_remaining->setText(record.remaining);
    m_agreed->setText(record.agreed);
    m_support->setText(record.support);
    m_reviewOn->setDate(record.reviewOn);
    m_filling = false;
}

InterventionRecord InterventionForm::record() const
{
    InterventionRecord record;
    record.heldOn = m_heldOn->date().value_or(QDate());
    record.heldAt = m_heldAt->time();
    record.ledBy = m_ledBy->text().trimmed();
    record.studentPresent = m_studentPresent->isChecked();
    record.othersPresent = m_others->text().trimmed();
    record.studentView = m_studentView->text();
    record.remaining = m_remaining->text();
    record.agreed = m_agreed->text();
    record.support = m_support->text();
    record.reviewOn = m_reviewOn->date();
    return record;
}

std::vector<Issue> InterventionForm::showIssues(const std::vector<Issue>& issues)
{
    auto others = m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
    for (Issue& issue : others) {
        if (issue.code != "asks_for_apology"_L1) {
            continue;
        }
        for (const TextArea* text : {m_studentView, m_remaining, m_agreed, m_support}) {
            if (wordsThatAskForApology(text->text())) {
                fieldOf(text)->setIssue(sentenceFor(issue), Severity::Doubt);
            }
        }
    }
    std::erase_if(others, [](const Issue& i) { return i.code == "asks_for_apology"_L1; });
    return others;
}

bool InterventionForm::focusFirst(const std::vector<Issue>& issues) const
{
    return m_fields.focusFirst(issues);
}

bool InterventionForm::complainAboutLost()
{
    return complainAboutUnreadable(*this);
}

QWidget* InterventionForm::heldOnEdit() const
{
    return m_heldOn;
}

} // namespace freshstart
