// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/welcome_back_parts.h"

#include "core/base/translate.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "core/suspensions/length_rules.h"
#include "core/welcome_back/welcome_back_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::welcome_back {

namespace {

FRESHSTART_TR(WelcomeBack)

const StaffMember* memberOf(const WelcomeBackContext& context, std::optional<StaffId> id)
{
    const auto found = std::ranges::find_if(
        context.staff, [id](const StaffMember& one) { return id && one.id == *id; });
    return found == context.staff.end() ? nullptr : &*found;
}

QString yearAndForm(const StudentDetails& student)
{
    QStringList parts{wording::yearGroup(student.yearGroup), student.form};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString suspendedWhen(const SuspensionDetails& suspension)
{
    QString when = wording::period(suspension);
    if (!when.isEmpty()) {
        when[0] = when[0].toUpper();
        when += u" ("_s + wording::lengthOf(suspension) + u')';
    }
    return when;
}

QDate meetingDay(const WelcomeBackContext& context)
{
    return context.record ? context.record->heldOn : context.plan.date.value_or(QDate());
}

/// A meeting without a time counts as one in the morning.
HalfDay meetingMoment(const WelcomeBackContext& context)
{
    const QTime time =
        context.record ? context.record->heldAt : context.plan.time.value_or(QTime());
    const bool afternoon = time.isValid() && time >= QTime(12, 0);
    return {meetingDay(context), afternoon ? Session::Pm : Session::Am};
}

} // namespace

QString staffName(const WelcomeBackContext& context, std::optional<StaffId> id)
{
    const StaffMember* member = memberOf(context, id);
    return member ? member->name : QString();
}

QString staffAndPost(const WelcomeBackContext& context, std::optional<StaffId> id)
{
    const StaffMember* member = memberOf(context, id);
    if (!member) {
        return {};
    }
    const QString post = wording::inLine(wording::jobTitle(*member, context.school.headTitle));
    return QStringList{member->name, post}.join(u", "_s);
}

QString headWord(const WelcomeBackContext& context)
{
    return wording::inLine(wording::role(StaffRole::Head, context.school.headTitle));
}

QString dateAndTime(QDate date, std::optional<QTime> time)
{
    const QString clock = wording::time(time.value_or(QTime()));
    return clock.isEmpty() ? wording::longDate(date) : wording::longDate(date) + u", "_s + clock;
}

QString meetingWhen(const WelcomeBackContext& context)
{
    if (context.record) {
        return dateAndTime(context.record->heldOn, context.record->heldAt);
    }
    const WelcomeBackPlan& plan = context.plan;
    return plan.date ? dateAndTime(*plan.date, plan.time) : QString();
}

QString ledBy(const WelcomeBackContext& context)
{
    const QString led = context.record ? context.record->ledBy : context.leadName;
    const Delegation& delegation = context.plan.delegation;
    const QString asker = staffName(context, delegation.by);
    if (asker.isEmpty() || asker == led) {
        return led;
    }
    const QString asked =
        delegation.on ? tr("asked by %1 on %2").arg(asker, wording::plainDate(*delegation.on))
                      : tr("asked by %1").arg(asker);
    return led.isEmpty() ? asked : led + u'\n' + asked;
}

QString backOn(const WelcomeBackContext& context)
{
    if (context.suspension.category == SuspensionCategory::Lunchtime) {
        return {};
    }
    return wording::returnMoment(returnMoment(context.suspension, context.calendar));
}

bool lessonsFollow(const WelcomeBackContext& context)
{
    const HalfDay back = returnMoment(context.suspension, context.calendar);
    return context.suspension.category == SuspensionCategory::Lunchtime || !back.isValid() ||
           !meetingDay(context).isValid() || !(meetingMoment(context) < back);
}

bool meetsAfterSuspension(const WelcomeBackContext& context)
{
    const QDate day = meetingDay(context);
    return !day.isValid() || !context.suspension.last.isValid() ||
           context.suspension.last < meetingMoment(context);
}

bool isHeldBack(const WelcomeBackContext& context)
{
    return context.hold && !context.hold->endedOn;
}

FormCell cell(const QString& label, const QString& value, int weight)
{
    return {label, value, false, {}, weight};
}

BoxedText box(const QString& heading, const QString& text, int roomMm)
{
    return {heading, text.trimmed(), roomMm};
}

FormRow meetingFacts(const WelcomeBackContext& context)
{
    return {{cell(tr("Meeting"), meetingWhen(context), 3), cell(tr("Led by"), ledBy(context), 2)}};
}

FormRow suspensionFacts(const WelcomeBackContext& context, bool over)
{
    const QString label = over ? tr("Suspension, now over") : tr("Suspension");
    return {{cell(label, suspendedWhen(context.suspension))}};
}

Document startSheet(const WelcomeBackContext& context, const QString& kind, const QString& title,
                    const std::vector<FormRow>& facts)
{
    const StudentDetails& student = context.student.details;
    FormGrid grid{{{{cell(tr("Student"), student.shownName(), 3),
                     cell(tr("Year and form"), yearAndForm(student), 2)}}}};
    grid.rows.insert(grid.rows.end(), facts.begin(), facts.end());
    Document document;
    document.kind = kind;
    document.title = title;
    document.letterhead = letterheadOf(context.school);
    document.blocks.emplace_back(Heading{title, 1});
    document.blocks.emplace_back(std::move(grid));
    document.footerNote = tr("Confidential");
    document.concerning = student.shownName();
    return document;
}

QString uploadFooter(const WelcomeBackContext& context)
{
    const QDate held = meetingDay(context);
    const QDate due = held.isValid()
                          ? uploadDueOn(held, context.calendar, context.uploadCountsSchoolDays)
                          : QDate();
    if (due.isValid()) { // the school's calendar may not reach so far
        return tr("Confidential – to be on CPOMS by %1").arg(wording::longDate(due));
    }
    return context.uploadCountsSchoolDays
               ? tr("Confidential – to be on CPOMS within two school days")
               : tr("Confidential – to be on CPOMS within two working days");
}

QString withOwner(const Commitment& commitment)
{
    const QString owner = commitment.kind == CommitmentKind::Strategy
                              ? commitment.owner
                              : wording::setBy(commitment.kind);
    QString wording = commitment.wording.trimmed();
    if (wording.endsWith(u'.')) {
        wording.chop(1);
    }
    return owner.isEmpty() ? wording : u"%1 (%2)"_s.arg(wording, owner);
}

} // namespace freshstart::welcome_back
