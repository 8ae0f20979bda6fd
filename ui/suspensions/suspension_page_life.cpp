// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page about an issued suspension: what happens after, and correcting it.
#include "ui/common/role_guard.h"
#include "ui/suspensions/suspension_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/records/document_source.h"
#include "core/records/history_service.h"
#include "core/records/records_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/suspensions/suspension_rules.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/print/document_preview.h"
#include "ui/print/issued_list.h"
#include "ui/print/preview_panel.h"
#include "ui/suspensions/changes_card.h"
#include "ui/suspensions/correction_bar.h"
#include "ui/suspensions/issued_part.h"
#include "ui/suspensions/keeping.h"
#include "ui/suspensions/suspension_aside.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

bool SuspensionPage::readStudent(StudentId id)
{
    auto student = context().workspace.students().find(id);
    auto all = context().workspace.cases().ofStudent(id);
    auto support = context().workspace.supports().of(id);
    if (!student || !all || !support) {
        const Error error = !student ? student.error() : !all ? all.error() : support.error();
        context().prompter.warn(this, tr("Not opened"), sentenceFor(error));
        return false;
    }
    m_student = std::move(*student);
    m_all = std::move(*all);
    m_support = std::move(*support);
    return true;
}

IssuedCase SuspensionPage::issuedCase() const
{
    IssuedCase issued;
    issued.suspensionCase = m_case;
    issued.facts = m_form->caseFacts();
    issued.findings = findingsOf(issued.facts, m_facts.calendar);
    issued.followUp = m_followUp;
    issued.calendar = m_facts.calendar;
    issued.studentName = m_student.details.shownName();
    issued.staff = m_facts.staff;
    issued.now = context().clock.now();
    issued.othersOn = m_facts.othersOn;
    return issued;
}

ConsequenceSetting SuspensionPage::settingOf(const IssuedCase& issued) const
{
    ConsequenceSetting setting;
    setting.today = m_facts.today;
    if (const StepDone* told = m_followUp.done(Step::TellBoard)) {
        setting.boardToldOn = told->on;
    }
    setting.representationsOn = m_followUp.board.representationsOn;
    setting.upn = m_student.details.upn;
    // With this one as if it were issued.
    std::vector<Suspension> all = issued.facts.others;
    Suspension own = issued.facts.suspension;
    if (own.status == SuspensionStatus::Draft) {
        own.status = SuspensionStatus::Issued;
    }
    all.push_back(own);
    const QDate on = std::max(m_facts.today, own.details.first.date);
    setting.suggestion = preventionSuggestion(preventionFacts(m_student, all, m_support, on), on,
                                              m_facts.rules, m_facts.calendar);
    return setting;
}

void SuspensionPage::showLife()
{
    const bool stored = static_cast<bool>(m_case.suspension.id);
    m_life->setVisible(stored && !m_correcting);
    m_correction->setVisible(m_correcting);
    if (!stored) {
        m_changes->hide();
        return;
    }
    const IssuedCase issued = issuedCase();
    m_life->show(issued);
    m_changes->show(issued);
    m_changes->setRefusal(CaseChange::Cancelling,
                          refusalOf(context().workspace, Act::CancelSuspension));
    m_changes->setRefusal(CaseChange::Correction,
                          refusalOf(context().workspace, Act::IssueSuspension));
    m_changes->setVisible(!m_changes->isHidden() && !m_correcting);
}

void SuspensionPage::startCorrection()
{
    m_correcting = true;
    showCase();
    m_correction->start();
    m_column->reveal(m_header);
}

void SuspensionPage::stopCorrection()
{
    m_correcting = false;
    showCase();
}

/// R18: a suspension is never made longer; what is wanted is a further one.
bool SuspensionPage::refuseLonger(const SuspensionCase& corrected)
{
    if (!makesLonger(m_case.suspension.details, corrected.suspension.details)) {
        return false;
    }
    if (context().prompter.confirm(
            this, tr("An issued suspension is not made longer"),
            tr("The family was told how long it lasts. Where something new has happened, or come "
               "to light, a further suspension can follow straight on, with its own decision, "
               "reasons and letters."),
            tr("Record a further suspension"))) {
        stopCorrection();
        m_life->startFollowOn();
    }
    return true;
}

void SuspensionPage::previewCorrection()
{
    const QString why = m_correction->why();
    if (why.isEmpty()) {
        return;
    }
    const SuspensionCase corrected = m_form->value();
    if (refuseLonger(corrected)) {
        return;
    }
    m_form->markMissing();
    const std::vector<Issue> issues = m_form->check();
    m_aside->setIssues(issues);
    if (hasProblem(issues)) {
        leadToProblem(issues);
        return;
    }
    auto letter = context().workspace.documents().letter(corrected);
    if (!letter) {
        context().prompter.warn(this, tr("No preview"), sentenceFor(letter.error()));
        return;
    }
    // The newest stands first.
    const auto before =
        std::ranges::find(m_documents, u"suspension-letter"_s, &IssuedDocument::kind);
    if (before != m_documents.end()) {
        letter->replacesLetterOf = before->issuedAt.toLocalTime().date();
    }
    const std::vector<Document> documents = lettersAndNotices(*letter);
    preview({tr("Replacement letters"),
             u"replacement-letters-no-%1"_s.arg(m_case.suspension.id.number), documents,
             tr("Correct and print …"), tr("Correct and save as PDF …"),
             [this, documents, context = *letter, corrected, why] {
                 return !m_correcting || correct(documents, context, corrected, why);
             }});
}

bool SuspensionPage::correct(const std::vector<Document>& documents, const LetterContext& letter,
                             const SuspensionCase& corrected, const QString& why)
{
    const auto because = context().workspace.history().because(why);
    const auto done = context().workspace.records().correctSuspension(
        corrected, why, readyToKeep(documents, letter, corrected.suspension.id));
    if (!done) {
        context().prompter.warn(this, tr("Not corrected"), sentenceFor(done.error()));
        return false;
    }
    m_correcting = false;
    return true;
}

std::optional<StudentId> SuspensionPage::student() const
{
    return m_student.id ? std::optional(m_student.id) : std::nullopt;
}

} // namespace freshstart
