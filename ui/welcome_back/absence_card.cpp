// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/absence_card.h"

#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "core/welcome_back/after_meeting_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/welcome_back/staff_choice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kUndecided = -1; // in the choice of what is done instead

} // namespace

AbsenceCard::AbsenceCard(QDate today, QWidget* parent)
    : FoldedCard(tr("If somebody cannot come"), u"absence"_s, parent)
{
    buildAbsence(today);
    buildDecision(today);
    m_sheet = linkButton(tr("Report for the headteacher …"), u"absenceSheetButton"_s, this);
    addAction(m_sheet);
    connect(m_sheet, &QPushButton::clicked, this, &AbsenceCard::sheetAsked);
    m_takeBack = linkButton(tr("Everybody comes after all"), u"absenceTakeBackButton"_s, this);
    addAction(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &AbsenceCard::takenBack);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] { showDecision(); });
    showDecision();
}

void AbsenceCard::buildAbsence(QDate today)
{
    using enum AbsenceCause;
    m_who = new QComboBox(formBox());
    m_who->setEditable(true);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Who does not come"), m_who, u"who"_s, u"absenceWhoCombo"_s);
    m_cause = choiceOf(
        {Unable, Unwilling, NoAnswer, DidNotCome},
        [](AbsenceCause cause) { return wording::cause(cause); }, formBox());
    addField(tr("Why"), m_cause, u"cause"_s, u"absenceCauseCombo"_s);
    m_notedOn = addDate(tr("Heard of on"), today, u"noted_on"_s, u"absenceNotedEdit"_s);
    m_note = addText(tr("Note"), u"note"_s, u"absenceNoteEdit"_s, 1);
    m_reportedTo = new StaffChoice(StaffChoice::Who::HeadOrProprietor, formBox());
    addField(tr("Reported to headteacher or proprietor"), m_reportedTo, u"reported_to"_s,
             u"absenceReportedToCombo"_s);
    m_reportedOn = addDate(tr("Reported on"), today, u"reported_on"_s, u"absenceReportedEdit"_s);
    using enum AbsenceAction;
    m_action = choiceOf(
        {HomeVisit, Telephone, Other}, [](AbsenceAction action) { return wording::action(action); },
        formBox());
    m_action->insertItem(0, tr("Not decided yet"), kUndecided);
    addField(tr("What is done instead"), m_action, u"action"_s, u"absenceActionCombo"_s)
        ->setHint(tr("The headteacher or the proprietor decides it."));
}

/// All that follows a decision, in a box of its own that comes with it.
void AbsenceCard::buildDecision(QDate today)
{
    m_decision = new QWidget(formBox());
    auto* layout = new QVBoxLayout(m_decision);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(form()->spacing());
    const auto add = [&](const QString& label, QWidget* editor, const QString& name,
                         const QString& objectName) {
        auto* field = new Field(label, editor, objectName, m_decision);
        fields().add(name, field);
        layout->addWidget(field);
    };
    m_decidedBy = new StaffChoice(StaffChoice::Who::HeadOrProprietor, m_decision);
    m_decidedOn = new DateField(today, m_decision);
    m_owner = new StaffChoice(StaffChoice::Who::Everybody, m_decision);
    m_due = new DateField(today, m_decision);
    m_actionNote = new TextArea(m_decision);
    m_doneOn = new DateField(today, m_decision);
    m_outcome = new TextArea(m_decision);
    m_actionNote->setLines(1, 8);
    m_outcome->setLines(1, 8);
    add(tr("Decided by"), m_decidedBy, u"decided_by"_s, u"absenceDecidedByCombo"_s);
    add(tr("Decided on"), m_decidedOn, u"decided_on"_s, u"absenceDecidedEdit"_s);
    add(tr("Who does it"), m_owner, u"action_owner"_s, u"absenceOwnerCombo"_s);
    add(tr("By when"), m_due, u"action_due"_s, u"absenceDueEdit"_s);
    add(tr("In words"), m_actionNote, u"action_note"_s, u"absenceActionNoteEdit"_s);
    add(tr("Done on"), m_doneOn, u"done_on"_s, u"absenceDoneEdit"_s);
    add(tr("What came of it"), m_outcome, u"outcome"_s, u"absenceOutcomeEdit"_s);
    form()->addWidget(m_decision);
}

void AbsenceCard::showDecision()
{
    const bool decided = m_action->currentData().toInt() != kUndecided;
    if (decided && m_decision->isHidden() && !m_decidedBy->chosen() && !m_decidedOn->date()) {
        m_decidedBy->choose(m_facts.head());
        m_decidedOn->setDate(m_facts.today);
    }
    m_decision->setVisible(decided);
}

void AbsenceCard::show(const MeetingFacts& facts)
{
    m_facts = facts;
    for (StaffChoice* choice : {m_reportedTo, m_owner, m_decidedBy}) {
        choice->setStaff(facts.staff);
    }
    const auto& absence = facts.meeting.absence;
    const bool isOpen = absence && !absence->doneOn;
    setWords(inWords(), isOpen ? Tone::Warning : Tone::Neutral);
    setOpenText(absence ? tr("Note what is done instead …") : tr("Somebody does not come …"));
    m_sheet->setVisible(absence.has_value());
    m_takeBack->setVisible(absence.has_value());
    setVisible(absence || isUnfolded() ||
               facts.meeting.plan.arrangement == WelcomeBackArrangement::MeetingSet);
}

QString AbsenceCard::inWords() const
{
    const QString return_ =
        tr("The return of %1 goes ahead whoever comes.").arg(m_facts.forename());
    const auto& absence = m_facts.meeting.absence;
    if (!absence) {
        return return_;
    }
    return tr("%1: %2. %3 %4")
        .arg(absence->who, wording::inLine(wording::cause(absence->cause)), nextInWords(*absence),
             return_);
}

QString AbsenceCard::nextInWords(const FamilyAbsence& absence) const
{
    if (!absence.action) {
        return tr("What is done instead has not been decided yet.");
    }
    const QString action = wording::action(*absence.action);
    if (absence.doneOn) {
        return tr("%1 on %2: %3").arg(action, wording::longDate(*absence.doneOn), absence.outcome);
    }
    return tr("%1 by %2, by %3.")
        .arg(action, m_facts.nameOf(absence.actionOwner),
             wording::longDate(absence.actionDue.value_or(QDate())));
}

void AbsenceCard::fill()
{
    const auto& stored = m_facts.meeting.absence;
    FamilyAbsence absence = stored.value_or(FamilyAbsence{});
    if (!stored) {
        absence.notedOn = m_facts.today;
    }
    m_who->clear();
    for (const Contact& contact : m_facts.student.contacts) {
        m_who->addItem(contact.fullName());
    }
    m_who->setEditText(stored || m_who->count() == 0 ? absence.who : m_who->itemText(0));
    choose(m_cause, absence.cause);
    m_notedOn->setDate(absence.notedOn);
    m_note->setText(absence.note);
    m_reportedTo->choose(absence.reportedTo);
    m_reportedOn->setDate(absence.reportedOn);
    m_actionNote->setText(absence.actionNote);
    m_owner->choose(absence.actionOwner);
    m_due->setDate(absence.actionDue);
    m_decidedBy->choose(absence.decidedBy);
    m_decidedOn->setDate(absence.decidedOn);
    m_doneOn->setDate(absence.doneOn);
    m_outcome->setText(absence.outcome);
    m_action->setCurrentIndex(
        m_action->findData(absence.action ? static_cast<int>(*absence.action) : kUndecided));
    showDecision();
}

FamilyAbsence AbsenceCard::typed() const
{
    FamilyAbsence absence;
    absence.who = m_who->currentText().trimmed();
    absence.cause = chosen<AbsenceCause>(m_cause);
    absence.notedOn = m_notedOn->date().value_or(QDate());
    absence.note = m_note->text();
    absence.reportedTo = m_reportedTo->chosen();
    absence.reportedOn = m_reportedOn->date();
    if (m_action->currentData().toInt() != kUndecided) {
        absence.action = chosen<AbsenceAction>(m_action);
        absence.actionNote = m_actionNote->text();
        absence.actionOwner = m_owner->chosen();
        absence.actionDue = m_due->date();
        absence.decidedBy = m_decidedBy->chosen();
        absence.decidedOn = m_decidedOn->date();
        absence.doneOn = m_doneOn->date();
        absence.outcome = m_outcome->text();
    }
    return absence;
}

void AbsenceCard::save()
{
    const FamilyAbsence absence = typed();
    if (accept(validate(absence, m_facts.staff))) {
        Q_EMIT saved(absence);
    }
}

} // namespace freshstart
