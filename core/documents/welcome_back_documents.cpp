// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/welcome_back_documents.h"

#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"
#include "core/law/relationships.h"
#include "core/suspensions/length_rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WelcomeBack", text);
}

QString whenOf(QDate date, QTime time)
{
    const QString clock = wording::time(time);
    return clock.isEmpty() ? wording::longDate(date) : wording::longDate(date) + u", "_s + clock;
}

QString meetingWhen(const WelcomeBackContext& context)
{
    if (context.record) {
        return whenOf(context.record->heldOn, context.record->heldAt);
    }
    const WelcomeBackPlan& plan = context.plan;
    return plan.date ? whenOf(*plan.date, plan.time.value_or(QTime())) : QString();
}

QString yearAndForm(const StudentDetails& student)
{
    QStringList parts{wording::yearGroup(student.yearGroup), student.form};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FormGrid facts(const WelcomeBackContext& context)
{
    const StudentDetails& student = context.student.details;
    const SuspensionDetails& suspension = context.suspension;
    QString suspended = wording::period(suspension);
    if (!suspended.isEmpty()) {
        suspended[0] = suspended[0].toUpper();
        suspended += u" ("_s + wording::lengthOf(suspension) + u')';
    }
    const QString led = context.record ? context.record->ledBy : context.leadName;
    return {{
        {{{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Student")), student.shownName(), false, {}, 3},
          {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Year and form")),
           yearAndForm(student),
           false,
           {},
           2}}},
        {{{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Meeting")), meetingWhen(context), false, {}, 3},
          {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Led by")), led, false, {}, 2}}},
        {{{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Suspension, now over")), suspended, false, {}, 1}}},
    }};
}

QString attendeesInWords(const WelcomeBackRecord& record, const StudentDetails& student)
{
    QStringList present;
    QStringList absent;
    (record.studentPresent ? present : absent).append(student.shownName());
    for (const Attendee& attendee : record.attendees) {
        const QString name = attendee.role.isEmpty()
                                 ? attendee.name
                                 : u"%1 (%2)"_s.arg(attendee.name, attendee.role);
        (attendee.present ? present : absent).append(name);
    }
    QString text = present.join(u", "_s);
    if (!absent.isEmpty()) {
        text += (text.isEmpty() ? u""_s : u"\n"_s) +
                tr(QT_TRANSLATE_NOOP("WelcomeBack", "Could not be there: %1"))
                    .arg(absent.join(u", "_s));
    }
    return text;
}

FormGrid freshStart(const WelcomeBackContext& context)
{
    std::optional<bool> said;
    std::optional<bool> reassured;
    QString people;
    if (context.record) {
        // Not ticked is not the same as no: the boxes stay open to be ticked by hand.
        if (context.record->freshStartSaid) {
            said = true;
        }
        if (context.record->reassuranceGiven) {
            reassured = true;
        }
        people = attendeesInWords(*context.record, context.student.details);
    }
    return {{
        {{{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Who was there")), people, false, {}, 1}},
         context.record ? 0 : 14},
        {{{tr(QT_TRANSLATE_NOOP("WelcomeBack", "Welcomed back: this is a fresh start")),
           {},
           true,
           said,
           2},
          {tr(QT_TRANSLATE_NOOP("WelcomeBack",
                                "Reassured: it is over, and a good education is yours by right")),
           {},
           true,
           reassured,
           3}}},
    }};
}

Table goals(const WelcomeBackRecord& record, bool blank)
{
    const Goals& behaviour = record.behaviour;
    const Goals& learning = record.academic;
    Table table;
    table.header = {{},
                    tr(QT_TRANSLATE_NOOP("WelcomeBack", "Behaviour")),
                    tr(QT_TRANSLATE_NOOP("WelcomeBack", "Learning"))};
    table.rows = {
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "What I want to achieve")), behaviour.wants,
         learning.wants},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Where I am now")), behaviour.standing,
         learning.standing},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "What I will do")), behaviour.steps, learning.steps},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "By when")), behaviour.timeline, learning.timeline},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "How we will know")), behaviour.measure,
         learning.measure},
    };
    table.weights = {3, 6, 6};
    table.firstColumnIsLabel = true;
    table.minRowHeightMm = blank ? 15 : 7;
    table.keepTogether = true; // read across as one
    return table;
}

Table targets(const WelcomeBackRecord& record, const WelcomeBackContext& context)
{
    Table table;
    table.header = {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Targets set by")),
                    tr(QT_TRANSLATE_NOOP("WelcomeBack", "Looking ahead, the target is"))};
    table.rows = {
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Student")), wordingsOf(record.commitments, CommitmentKind::TargetStudent).join(u'\n')},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Parent or carer")), wordingsOf(record.commitments, CommitmentKind::TargetFamily).join(u'\n')},
    };
    const bool blankForReferring = !context.record && context.referringSchool;
    if (blankForReferring || !wordingsOf(record.commitments, CommitmentKind::TargetReferringSchool).isEmpty()) {
        table.rows.push_back({tr(QT_TRANSLATE_NOOP("WelcomeBack", "Referring school")),
                              wordingsOf(record.commitments, CommitmentKind::TargetReferringSchool).join(u'\n')});
    }
    table.weights = {3, 12};
    table.firstColumnIsLabel = true;
    table.minRowHeightMm = context.record ? 7 : 12;
    return table;
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
    words.append({tr(QT_TRANSLATE_NOOP("WelcomeBack", "parent")),
                  tr(QT_TRANSLATE_NOOP("WelcomeBack", "parent or carer"))});
    const auto parent = std::ranges::find_if(record.attendees, [&words](const Attendee& one) {
        return one.present && words.contains(one.role, Qt::CaseInsensitive);
    });
    return parent == record.attendees.end() ? QString() : parent->name;
}

QString footerOf(const WelcomeBackContext& context)
{
    const QDate held =
        context.record ? context.record->heldOn : context.plan.date.value_or(QDate());
    const QDate due = held.isValid()
                          ? context.calendar.addWorkingDays(held, law::kUploadWithinWorkingDays)
                          : QDate();
    return due.isValid()
               ? tr(QT_TRANSLATE_NOOP("WelcomeBack", "Confidential – to be on CPOMS by %1"))
                     .arg(wording::longDate(due))
               : tr(QT_TRANSLATE_NOOP("WelcomeBack",
                                      "Confidential – to be on CPOMS within two working days"));
}

Document sheet(const WelcomeBackContext& context, const QString& kind, const QString& title)
{
    Document document;
    document.kind = kind;
    document.title = title;
    document.letterhead = letterheadOf(context.school);
    document.blocks.emplace_back(Heading{title, 1});
    document.blocks.emplace_back(facts(context));
    document.footerNote = footerOf(context);
    return document;
}

void addBox(Document& document, const char* heading, const QString& text, int roomMm)
{
    document.blocks.emplace_back(BoxedText{tr(heading), text.trimmed(), roomMm});
}

/// Said only when it happened: an apology is never asked for, the incident is not gone over again.
void addWhatHappenedToComeUp(Document& document, const WelcomeBackRecord& record)
{
    if (!record.offeredApology.isEmpty()) {
        addBox(document, QT_TRANSLATE_NOOP("WelcomeBack", "An apology was offered"),
               record.offeredApology, 0);
    }
    if (!record.incidentDiscussed.isEmpty()) {
        addBox(document, QT_TRANSLATE_NOOP("WelcomeBack", "Talked about for everyone’s safety"),
               record.incidentDiscussed, 0);
    }
}

} // namespace

Document welcomeBackRecord(const WelcomeBackContext& context)
{
    const bool blank = !context.record;
    const WelcomeBackRecord record = context.record.value_or(WelcomeBackRecord{});
    const int room = blank ? 38 : 0;
    const QString name = context.student.details.shownName();
    Document document = sheet(context, u"welcome-back-record"_s,
                              tr(QT_TRANSLATE_NOOP("WelcomeBack", "Welcome back meeting")));
    auto& blocks = document.blocks;
    blocks.emplace_back(freshStart(context));
    addBox(document, QT_TRANSLATE_NOOP("WelcomeBack", "How I see coming back"), record.studentView,
           room);
    addBox(document, QT_TRANSLATE_NOOP("WelcomeBack", "What could get in the way"), record.barriers,
           room);
    addBox(document,
           QT_TRANSLATE_NOOP("WelcomeBack", "What we will do about it: who does what by when"),
           wordingsOf(record.commitments, CommitmentKind::Strategy).join(u'\n'), room);
    blocks.emplace_back(Heading{tr(QT_TRANSLATE_NOOP("WelcomeBack", "My goals")), 2});
    blocks.emplace_back(goals(record, blank));
    blocks.emplace_back(targets(record, context));
    addBox(document, QT_TRANSLATE_NOOP("WelcomeBack", "Support the school offers"), record.support,
           blank ? 24 : 0);
    addWhatHappenedToComeUp(document, record);
    const QString review = record.reviewOn ? wording::longDate(*record.reviewOn) : QString();
    blocks.emplace_back(FormGrid{{{{
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "We look at this again on")), review, false, {}, 1},
    }}}});
    const QString led = blank ? context.leadName : record.ledBy;
    blocks.emplace_back(SignatureRows{{
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Student")), name},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "Parent or carer")), parentName(record)},
        {tr(QT_TRANSLATE_NOOP("WelcomeBack", "For the school")), led},
    }});
    return document;
}

Document welcomeBackPreparation(const WelcomeBackContext& context)
{
    Document document =
        sheet(context, u"welcome-back-preparation"_s,
              tr(QT_TRANSLATE_NOOP("WelcomeBack", "Preparing the welcome back meeting")));
    const MergeValues values{
        {u"student"_s, context.student.details.shownForename()},
        {u"place"_s, context.plan.place},
        {u"return_moment"_s,
         wording::returnMoment(returnMoment(context.suspension, context.calendar))},
        {u"head"_s, wording::role(StaffRole::Head, context.school.headTitle).toLower()},
    };
    Result<std::vector<Block>> blocks =
        mergeBlocks(templateText(u"welcome-back-preparation"_s), values);
    Q_ASSERT(blocks);
    if (blocks) {
        document.blocks.insert(document.blocks.end(), blocks->begin(), blocks->end());
    }
    addBox(document, QT_TRANSLATE_NOOP("WelcomeBack", "Notes"), {}, 30);
    return document;
}

} // namespace freshstart
