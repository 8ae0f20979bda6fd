// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/student_suspensions_panel.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/law/reasons.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/served.h"
#include "core/suspensions/totals.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"
#include "ui/suspensions/totals_meters.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString days(int halfDays)
{
    return halfDays == 0 ? StudentSuspensionsPanel::tr("No days") : wording::schoolDays(halfDays);
}

QString yearWords(int halfDays, int elsewhere)
{
    const QString total = StudentSuspensionsPanel::tr("%1 this school year").arg(days(halfDays));
    return elsewhere == 0 ? total
                          : StudentSuspensionsPanel::tr("%1 (%2 at other schools)")
                                .arg(total, wording::schoolDays(elsewhere));
}

/// "1.5 school days of 3 school days" where it ended before its time.
QString lengthWords(const Suspension& suspension, const SchoolCalendar& calendar)
{
    const SuspensionDetails& details = suspension.details;
    if (details.category == SuspensionCategory::Permanent) {
        return wording::category(details.category);
    }
    const QString whole = wording::lengthOf(details);
    if (!suspension.servedUntil) {
        return whole;
    }
    const auto part = served(suspension, calendar);
    return part ? StudentSuspensionsPanel::tr("%1 of %2").arg(wording::lengthOf(*part), whole)
                : StudentSuspensionsPanel::tr("none of %1").arg(whole);
}

QString whenWords(const SuspensionDetails& details)
{
    if (!details.first.isValid()) {
        return StudentSuspensionsPanel::tr("no dates yet");
    }
    return details.last.isValid() && details.last != details.first
               ? StudentSuspensionsPanel::tr("%1 to %2").arg(wording::longMoment(details.first),
                                                             wording::longMoment(details.last))
               : wording::longMoment(details.first);
}

Pill* statePill(const Suspension& suspension, QWidget* parent)
{
    if (suspension.status != SuspensionStatus::Issued) {
        const bool draft = suspension.status == SuspensionStatus::Draft;
        return new Pill(wording::status(suspension.status), draft ? Tone::Warning : Tone::Neutral,
                        parent);
    }
    return suspension.servedUntil
               ? new Pill(StudentSuspensionsPanel::tr("Back early"), Tone::Good, parent)
               : nullptr;
}

} // namespace

StudentSuspensionsPanel::StudentSuspensionsPanel(const UiContext& context, StudentId student,
                                                 QWidget* parent)
    : QWidget(parent), m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Suspensions"), this);
    layout->addWidget(card);
    if (!read(student)) {
        card->addRow(bodyLabel(sentenceFor(m_error), card));
        return;
    }
    fillTotals(card);
    sayRun(card);
    for (auto it = m_suspensions.rbegin(); it != m_suspensions.rend(); ++it) {
        addSuspension(card, *it);
    }
    if (m_suspensions.empty()) {
        card->addRow(mutedLabel(tr("No suspensions recorded."), card));
    }
}

bool StudentSuspensionsPanel::read(StudentId student)
{
    Workspace& workspace = m_context.workspace;
    const auto take = [this](auto result, auto& into) {
        if (!result) {
            m_error = result.error();
            return false;
        }
        into = std::move(*result);
        return true;
    };
    return take(workspace.school().load(), m_school) && take(workspace.school().rules(), m_rules) &&
           take(workspace.calendar().load(), m_calendar) &&
           take(workspace.students().find(student), m_student) &&
           take(workspace.cases().ofStudent(student), m_suspensions);
}

void StudentSuspensionsPanel::fillTotals(Card* card)
{
    std::vector<CountedSuspension> counts;
    for (const Suspension& suspension : m_suspensions) {
        if (suspension.status != SuspensionStatus::Draft) {
            counts.push_back(counted(suspension));
        }
    }
    const QDate today = m_context.clock.today();
    const TermDivision division = termDivision(m_calendar, m_rules.ownTermDates);
    const int elsewhere = m_student.halfDaysElsewhere(schoolYearOf(today));
    const int term = termTotal(counts, division.termOf(today), m_calendar, division);
    const int year = yearTotal(counts, schoolYearOf(today), m_calendar, elsewhere);
    auto* meters = new TotalsMeters(Qt::Horizontal, card);
    meters->setTotals({term, tr("%1 this term").arg(days(term)), year, yearWords(year, elsewhere)});
    card->addRow(meters);
}

/// Suspensions that no school day parts count as one towards the sixth day (R13).
void StudentSuspensionsPanel::sayRun(Card* card)
{
    const QDate today = m_context.clock.today();
    for (const Suspension& suspension : m_suspensions) {
        const SuspensionDetails& details = suspension.details;
        if (suspension.status != SuspensionStatus::Issued) {
            continue;
        }
        const CaseFindings findings =
            findingsOf(caseFacts(m_school, m_rules, m_student, suspension, m_suspensions),
                       m_calendar);
        const auto& run = findings.run;
        if (!run || run->last < today || details.last.date < run->last ||
            run->first >= details.first.date) {
            continue; // over, or said by the last of the run
        }
        QStringList sentences{tr("Suspended %1 school days in a row, from %2 to %3.")
                                  .arg(findings.runSchoolDays)
                                  .arg(wording::dayAndMonth(run->first),
                                       wording::dayAndMonth(run->last))};
        if (findings.daySix) {
            sentences << tr("The sixth is %1.").arg(wording::dayAndMonth(*findings.daySix));
        }
        card->addRow(bodyLabel(sentences.join(u' '), card));
    }
}

void StudentSuspensionsPanel::addSuspension(Card* card, const Suspension& suspension)
{
    const SuspensionDetails& details = suspension.details;
    auto* row = new QWidget(card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    const auto reason = suspensionReason(details.reasonCodes.value(0));
    const QString length = lengthWords(suspension, m_calendar);
    const QString when = whenWords(details);
    words->addWidget(
        strongLabel(reason ? tr("%1 · %2").arg(length, reason->staffWords) : length, row));
    words->addWidget(smallLabel(when, row));
    layout->addLayout(words, 1);
    if (Pill* pill = statePill(suspension, row)) {
        layout->addWidget(pill);
    }
    auto* open = smallButton(tr("Open"), u"openSuspensionButton%1"_s.arg(suspension.id.number), row);
    open->setAccessibleName(tr("Open the suspension of %1").arg(when));
    const SuspensionId id = suspension.id;
    connect(open, &QPushButton::clicked, this,
            [this, id] { m_context.navigator.openSuspension(id); });
    layout->addWidget(open);
    card->addRow(row);
}

} // namespace freshstart
