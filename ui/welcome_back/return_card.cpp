// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/return_card.h"

#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "core/welcome_back/after_meeting_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/welcome_back/staff_choice.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ReturnCard::ReturnCard(QDate today, QWidget* parent)
    : FoldedCard(tr("The return"), u"return"_s, parent)
{
    build(today);
    m_takeBack =
        linkButton(tr("This was a mistake: take it back"), u"returnTakeBackButton"_s, this);
    addAction(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &ReturnCard::takenBack);
    connect(m_newSuspension, &QPushButton::clicked, this, &ReturnCard::newSuspensionAsked);
    connect(m_basis, &QComboBox::currentIndexChanged, this, [this] { explainBasis(); });
}

void ReturnCard::build(QDate today)
{
    using enum HoldCause;
    m_cause = choiceOf(
        {NewInformation, SafetyWithoutFamily},
        [](HoldCause cause) { return wording::cause(cause); }, formBox());
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("What stands against it"), m_cause, u"cause"_s, u"returnCauseCombo"_s);
    m_information = addText(tr("What came to light, who is at risk"), u"information"_s,
                            u"returnInformationEdit"_s);
    m_basis = choiceOf(
        std::initializer_list<HoldBasis>{}, [](HoldBasis basis) { return wording::basis(basis); },
        formBox());
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_basisField =
        addField(tr("On what lawful ground"), m_basis, u"basis"_s, u"returnBasisCombo"_s);
    m_newSuspension =
        linkButton(tr("Record a new suspension"), u"returnNewSuspensionButton"_s, formBox());
    form()->addWidget(m_newSuspension, 0, Qt::AlignLeft);
    m_basisNote =
        addText(tr("How the ground applies here"), u"basis_note"_s, u"returnBasisNoteEdit"_s);
    m_decidedBy = new StaffChoice(StaffChoice::Who::HeadOrProprietor, formBox());
    addField(tr("Decided by headteacher or proprietor"), m_decidedBy, u"decided_by"_s,
             u"returnDecidedByCombo"_s);
    m_decidedOn = addDate(tr("Decided on"), today, u"decided_on"_s, u"returnDecidedEdit"_s);
    m_reviewOn = addDate(tr("Looked at again on"), today, u"review_on"_s, u"returnReviewEdit"_s);
    m_endedOn = addDate(tr("Back in lessons since"), today, u"ended_on"_s, u"returnEndedEdit"_s);
    m_endNote = addText(tr("How the return went"), u"end_note"_s, u"returnEndNoteEdit"_s, 1);
}

void ReturnCard::show(const MeetingFacts& facts)
{
    const bool otherSchool = facts.school.type != m_facts.school.type || m_basis->count() == 0;
    m_facts = facts;
    if (otherSchool) {
        offerBases();
    }
    m_decidedBy->setStaff(facts.staff);
    const auto& hold = facts.meeting.hold;
    setWords(inWords(), hold && !hold->endedOn ? Tone::Alert : Tone::Neutral);
    setOpenText(hold ? tr("Change this, or note the return …")
                     : tr("New information about a risk …"));
    m_takeBack->setVisible(hold.has_value());
}

/// Only the grounds such a school can rest on.
void ReturnCard::offerBases()
{
    m_basis->clear();
    for (const HoldBasis basis : holdBases(m_facts.school.type)) {
        m_basis->addItem(wording::basis(basis), static_cast<int>(basis));
    }
}

void ReturnCard::explainBasis()
{
    QString why;
    switch (chosen<HoldBasis>(m_basis)) {
    case HoldBasis::NewSuspension:
        why = tr("For something new, with its own letter and its own dates. What has been served "
                 "already is no ground for it.");
        break;
    case HoldBasis::SafeguardingSeparation:
        why = tr("To keep somebody safe, recorded apart from any sanction. The local authority may "
                 "have to arrange education meanwhile: ask it at once.");
        break;
    case HoldBasis::ProviderProtocol:
        why =
            tr("The exclusion regulations do not bind a provider like this one; its protocol lets "
               "a return wait where new information points to a risk.");
        break;
    }
    m_basisField->setHint(why);
    m_newSuspension->setVisible(chosen<HoldBasis>(m_basis) == HoldBasis::NewSuspension);
}

QString ReturnCard::inWords() const
{
    const auto& hold = m_facts.meeting.hold;
    const QString name = m_facts.forename();
    if (!hold) {
        return m_facts.meeting.plan.arrangement == WelcomeBackArrangement::WithoutMeeting
                   ? tr("%1 goes straight to lessons.").arg(name)
                   : tr("%1 goes to lessons after the meeting.").arg(name);
    }
    if (hold->endedOn) {
        return tr("%1 is back in lessons since %2.").arg(name, wording::longDate(*hold->endedOn));
    }
    QString words = tr("%1 decided on %2 that %3 does not go to lessons yet. Ground: %4.")
                        .arg(m_facts.nameOf(hold->decidedBy), wording::longDate(hold->decidedOn),
                             name, wording::inLine(wording::basis(hold->basis)));
    if (hold->reviewOn) {
        words += u' ' + tr("Looked at again on %1.").arg(wording::longDate(*hold->reviewOn));
    }
    const QString back = m_facts.backInWords();
    return back.isEmpty() ? words
                          : words + u' ' +
                                tr("The suspension itself still ends with the return on "
                                   "%1.")
                                    .arg(back);
}

void ReturnCard::fill()
{
    const auto& stored = m_facts.meeting.hold;
    ReturnHold hold = stored.value_or(ReturnHold{});
    if (!stored) {
        hold.decidedBy = m_facts.head();
        hold.decidedOn = m_facts.today;
    }
    choose(m_cause, hold.cause);
    m_information->setText(hold.information);
    choose(m_basis, hold.basis);
    m_basisNote->setText(hold.basisNote);
    m_decidedBy->choose(hold.decidedBy);
    m_decidedOn->setDate(hold.decidedOn);
    m_reviewOn->setDate(hold.reviewOn);
    m_endedOn->setDate(hold.endedOn);
    m_endNote->setText(hold.endNote);
    fieldOf(m_endedOn)->setVisible(stored.has_value());
    fieldOf(m_endNote)->setVisible(stored.has_value());
    explainBasis();
}

ReturnHold ReturnCard::typed() const
{
    ReturnHold hold;
    hold.cause = chosen<HoldCause>(m_cause);
    hold.information = m_information->text();
    hold.basis = chosen<HoldBasis>(m_basis);
    hold.basisNote = m_basisNote->text();
    hold.decidedBy = m_decidedBy->chosen();
    hold.decidedOn = m_decidedOn->date().value_or(QDate());
    hold.reviewOn = m_reviewOn->date();
    hold.endedOn = m_endedOn->date();
    hold.endNote = m_endNote->text();
    return hold;
}

void ReturnCard::save()
{
    const ReturnHold hold = typed();
    if (accept(validate(hold, m_facts.school.type, m_facts.staff))) {
        Q_EMIT saved(hold);
    }
}

} // namespace freshstart
