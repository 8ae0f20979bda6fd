// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/welcome_back_agreed.h"
#include "core/documents/welcome_back_documents.h"
#include "core/documents/welcome_back_parts.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "core/law/relationships.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace welcome_back;

namespace {

FRESHSTART_TR(WelcomeBack)

QString nameAndRole(const Attendee& attendee)
{
    return attendee.role.isEmpty() ? attendee.name : u"%1 (%2)"_s.arg(attendee.name, attendee.role);
}

QStringList presentOf(const WelcomeBackRecord& record, AttendeeKind kind)
{
    QStringList names;
    for (const Attendee& attendee : record.attendees) {
        if (attendee.present && attendee.kind == kind) {
            names.append(nameAndRole(attendee));
        }
    }
    return names;
}

QStringList absentOf(const WelcomeBackRecord& record, const StudentDetails& student)
{
    QStringList names;
    if (!record.studentPresent) {
        names.append(student.shownName());
    }
    for (const Attendee& attendee : record.attendees) {
        if (!attendee.present) {
            names.append(nameAndRole(attendee));
        }
    }
    return names;
}

bool referringCame(const WelcomeBackRecord& record)
{
    return !presentOf(record, AttendeeKind::ReferringSchool).isEmpty();
}

/// Seed 000, procedure 3: who agreed to its coming is on the record.
QString referringPresence(const WelcomeBackContext& context, const WelcomeBackRecord& record)
{
    QStringList lines = presentOf(record, AttendeeKind::ReferringSchool);
    if (const auto& invitation = context.plan.referring) {
        const QString agreed = staffName(context, invitation->agreedBy);
        if (!agreed.isEmpty() && invitation->agreedOn) {
            lines.append(tr("invited as agreed by %1 on %2")
                             .arg(agreed, wording::plainDate(*invitation->agreedOn)));
        } else if (!agreed.isEmpty()) {
            lines.append(tr("invited as agreed by %1").arg(agreed));
        }
    }
    return lines.join(u'\n');
}

/// By kind, one line each, so that it is seen at a glance who spoke for whom.
FormGrid whoWasThere(const WelcomeBackContext& context, const WelcomeBackRecord& record)
{
    const StudentDetails& student = context.student.details;
    QStringList family = presentOf(record, AttendeeKind::Family);
    if (context.record && record.studentPresent) {
        family.prepend(student.shownName());
    }
    const int room = context.record ? 0 : 14;
    QStringList staff = presentOf(record, AttendeeKind::Staff);
    const bool leadIsThere = std::ranges::any_of(
        staff, [&record](const QString& one) { return one.startsWith(record.ledBy); });
    if (context.record && !record.ledBy.isEmpty() && !leadIsThere) {
        staff.prepend(record.ledBy);
    }
    FormGrid grid{{{{cell(tr("Who was there: student and family"), family.join(u'\n'), 3),
                     cell(tr("For the school"), staff.join(u'\n'), 2)},
                    room}}};
    FormRow others;
    if (context.plan.referring || referringCame(record)) {
        others.cells.push_back(cell(tr("Referring school"), referringPresence(context, record), 3));
    }
    const QString more = presentOf(record, AttendeeKind::Other).join(u'\n');
    if (!more.isEmpty()) {
        others.cells.push_back(cell(tr("Also there"), more, 2));
    }
    if (!others.cells.empty()) {
        grid.rows.push_back(std::move(others));
    }
    const QStringList absent = absentOf(record, student);
    if (context.record && !absent.isEmpty()) {
        grid.rows.push_back({{cell(tr("Could not be there"), absent.join(u", "_s))}});
    }
    return grid;
}

/// Not ticked is not the same as no: the boxes then stay open to be ticked by hand.
std::optional<bool> ticked(bool said)
{
    return said ? std::optional(true) : std::nullopt;
}

FormRow freshStart(const WelcomeBackRecord& record)
{
    return {
        {{tr("Welcomed back: this is a fresh start"), {}, true, ticked(record.freshStartSaid), 2},
         {tr("Reassured: it is over, and a good education is yours by "
             "right"),
          {},
          true,
          ticked(record.reassuranceGiven),
          3}}};
}

/// Said only when it happened: an apology is never asked for, and the incident is talked through
/// only for safety and then by the head or the proprietor.
void addWhatHappenedToComeUp(Document& document, const WelcomeBackContext& context,
                             const WelcomeBackRecord& record)
{
    if (!record.offeredApology.trimmed().isEmpty()) {
        QString text = record.offeredApology.trimmed();
        if (record.apologyAcknowledged) {
            text += u'\n' + tr("It was acknowledged as a positive step.");
        }
        document.blocks.emplace_back(box(tr("An apology was offered"), text, 0));
    }
    if (!record.incidentInDetail) {
        return;
    }
    QStringList lines{record.incidentDiscussed.trimmed()};
    if (const QString led = staffAndPost(context, record.incidentLead); !led.isEmpty()) {
        lines.append(tr("This part was led by %1.").arg(led));
    }
    if (!record.incidentAgreed.trimmed().isEmpty()) {
        lines.append(tr("Agreed: %1").arg(record.incidentAgreed.trimmed()));
    }
    lines.removeAll(QString());
    document.blocks.emplace_back(
        box(tr("Talked about in detail, for everyone’s safety"), lines.join(u'\n'), 0));
}

QString backToLessons(const WelcomeBackContext& context)
{
    if (isHeldBack(context)) {
        return tr("By the separate decision of %1")
            .arg(wording::plainDate(context.hold->decidedOn));
    }
    return lessonsFollow(context) ? tr("Straight after the meeting") : backOn(context);
}

/// The first parent or carer who was there; a line to write on where the record names none.
QString parentName(const WelcomeBackRecord& record)
{
    QStringList words;
    for (const QString& code : contactRelationshipCodes()) {
        if (isParentOrCarer(code)) {
            words.append(wording::relationship(code));
        }
    }
    words.append({tr("parent"), tr("parent or carer")});
    const auto parent = std::ranges::find_if(record.attendees, [&words](const Attendee& one) {
        return one.present && one.kind == AttendeeKind::Family &&
               words.contains(one.role, Qt::CaseInsensitive);
    });
    return parent == record.attendees.end() ? QString() : parent->name;
}

SignatureRows signatures(const WelcomeBackContext& context, const WelcomeBackRecord& record)
{
    const QString led = context.record ? record.ledBy : context.leadName;
    SignatureRows rows{{
        {tr("Student"), context.student.details.shownName()},
        {wording::setBy(CommitmentKind::TargetFamily), parentName(record)},
        {tr("For the school"), led},
    }};
    const bool mayCome = !context.record && context.plan.referring.has_value();
    if (mayCome || referringCame(record)) {
        const auto who = std::ranges::find_if(record.attendees, [](const Attendee& one) {
            return one.present && one.kind == AttendeeKind::ReferringSchool;
        });
        rows.rows.push_back({wording::kind(AttendeeKind::ReferringSchool),
                             who == record.attendees.end() ? QString() : who->name});
    }
    return rows;
}

} // namespace

Document welcomeBackRecord(const WelcomeBackContext& context)
{
    const bool blank = !context.record;
    const WelcomeBackRecord record = context.record.value_or(WelcomeBackRecord{});
    // two pages when written by hand, also with a table from last time
    const int room = !blank ? 0 : context.earlier.empty() ? 34 : 20;
    Document document = startSheet(
        context, u"welcome-back-record"_s, tr("Welcome back meeting"),
        {meetingFacts(context), suspensionFacts(context, meetsAfterSuspension(context))});
    document.footerNote = uploadFooter(context);
    auto& blocks = document.blocks;
    FormGrid there = whoWasThere(context, record);
    there.rows.push_back(freshStart(record));
    blocks.emplace_back(std::move(there));
    blocks.emplace_back(box(tr("How I see coming back"), record.studentView, room));
    addFromLastTime(document, context);
    blocks.emplace_back(box(tr("What could get in the way"), record.barriers, room));
    blocks.emplace_back(strategyTable(record, blank));
    blocks.emplace_back(Heading{tr("My goals"), 2});
    blocks.emplace_back(goalTable(record, blank));
    blocks.emplace_back(targetTable(record, blank, context.plan.referring.has_value()));
    blocks.emplace_back(box(tr("Support the school offers"), record.support, blank ? 12 : 0));
    addWhatHappenedToComeUp(document, context, record);
    const QString review = record.reviewOn ? wording::longDate(*record.reviewOn) : QString();
    blocks.emplace_back(FormGrid{{{{cell(tr("Back to lessons"), backToLessons(context)),
                                    cell(tr("We look at this again on"), review)}}}});
    blocks.emplace_back(signatures(context, record));
    return document;
}

} // namespace freshstart
