// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/notice_particulars.h"

#include "core/base/translate.h"
#include "core/documents/letter_case_values.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"
#include "core/law/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Notices)

FormCell cell(const char* label, const QString& value, int weight = 1)
{
    return {tr(label), value, false, {}, weight};
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// The statuses that somebody outside needs to know of, on the first day.
QString statusesInWords(const StudentRecord& student, QDate on, NoticeReader reader)
{
    using enum StatusKind;
    const bool all = reader == NoticeReader::Professional;
    QStringList words;
    for (const StatusKind kind :
         {LookedAfter, PreviouslyLookedAfter, EhcPlan, SenSupport, ChildInNeed, ChildProtection}) {
        const bool forBoard = kind == LookedAfter || kind == EhcPlan || kind == SenSupport;
        if ((all || forBoard) && student.has(kind, on)) {
            words.append(wording::status(kind));
        }
    }
    return words.isEmpty() ? tr("None recorded") : words.join(u", "_s);
}

/// "Physical assault against a pupil (PP)", one line each: authorities count by the codes.
QString reasonsWithCodes(const SuspensionDetails& suspension)
{
    QStringList lines;
    for (const QString& code : suspension.reasonCodes) {
        const auto reason = suspensionReason(code);
        lines.append(reason ? u"%1 (%2)"_s.arg(reason->labelOn(suspension.first.date), code)
                            : code);
    }
    return lines.join(u'\n');
}

QString boardDuty(const CaseFindings& findings)
{
    if (!findings.isLaw) {
        return {};
    }
    switch (findings.band) {
    case BoardBand::ConsiderRepresentations:
        return tr("Considers representations; need not meet");
    case BoardBand::IfRepresentations:
        return tr("Must meet if the family makes representations");
    case BoardBand::MustConsider:
        break;
    }
    return tr("Must meet to consider reinstatement");
}

QString examInWords(const SuspensionDetails& suspension)
{
    if (!suspension.examMissed) {
        return tr("No");
    }
    return suspension.examDate ? tr("Yes, on %1").arg(wording::longDate(*suspension.examDate))
                               : tr("Yes");
}

QString educationFromDaySix(const LetterContext& context, const MergeValues& values)
{
    const Provision& provision = context.suspension.provision;
    if (!values.value(u"provision_known"_s).isEmpty()) {
        return tr("From %1: %2")
            .arg(wording::longDate(*provision.start), values.value(u"provision_place"_s));
    }
    if (const QString due = values.value(u"provision_to_follow"_s); !due.isEmpty()) {
        return tr("Due from %1").arg(due);
    }
    const QString due = values.value(u"provision_from_authority"_s);
    return due.isEmpty() ? QString() : tr("Local authority, from %1").arg(due);
}

QString meetingInWords(const MergeValues& values)
{
    if (!values.value(u"meeting_set"_s).isEmpty()) {
        QStringList parts{values.value(u"meeting_date"_s), values.value(u"meeting_time"_s),
                          values.value(u"meeting_place"_s)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return values.value(u"no_meeting"_s).isEmpty() ? tr("Being arranged with the family")
                                                   : tr("Returns without a meeting first");
}

/// Who and one way to reach them; the letterhead has the others.
QString schoolContact(const LetterContext& context)
{
    const School& school = context.school;
    QStringList parts{context.signatory ? context.signatory->name : QString(),
                      school.phone.isEmpty() ? school.email : school.phone};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FormRow studentRow(const LetterContext& context, NoticeReader reader)
{
    const StudentDetails& student = context.student.details;
    const QString year = wording::yearGroup(student.yearGroup);
    FormRow row{{cell(QT_TRANSLATE_NOOP("Notices", "Student"), student.shownName(), 3)}};
    if (reader == NoticeReader::Professional) {
        row.cells.push_back(cell(QT_TRANSLATE_NOOP("Notices", "Date of birth"),
                                 wording::plainDate(student.dateOfBirth.value_or(QDate())), 2));
        if (!student.upn.isEmpty()) {
            row.cells.push_back(cell(QT_TRANSLATE_NOOP("Notices", "UPN"), student.upn, 2));
        }
    }
    row.cells.push_back(cell(QT_TRANSLATE_NOOP("Notices", "Year"), year, 1));
    return row;
}

/// Totals in the term and the year, and whether an exam falls into it: what decides the board's
/// duty.
FormRow totalsRow(const LetterContext& context)
{
    const CaseFindings& findings = context.findings;
    const QString term = capitalised(wording::schoolDays(findings.decisiveHalfDays)) + u", "_s +
                         decisiveTermInWords(findings);
    return {{cell(QT_TRANSLATE_NOOP("Notices", "Suspended in the term, with this"), term),
             cell(QT_TRANSLATE_NOOP("Notices", "In the school year, with this"),
                  capitalised(wording::schoolDays(findings.yearHalfDays))),
             cell(QT_TRANSLATE_NOOP("Notices", "Public exam or national test missed"),
                  examInWords(context.suspension))}};
}

FormRow periodRow(const SuspensionDetails& suspension, const MergeValues& values)
{
    const bool lunchtime = suspension.category == SuspensionCategory::Lunchtime;
    const QString back =
        lunchtime ? tr("In lessons throughout")
                  : values.value(u"return_moment"_s) + u", "_s + values.value(u"return_time"_s);
    const QString period =
        capitalised(wording::period(suspension)) + u" ("_s + wording::lengthOf(suspension) + u')';
    return {{cell(QT_TRANSLATE_NOOP("Notices", "Period"), period, 3),
             cell(QT_TRANSLATE_NOOP("Notices", "Back in school"), back, 2)}};
}

/// The board reads what it has to do below the table, and knows whom to ask.
std::vector<FormRow> furtherRows(const LetterContext& context, const MergeValues& values,
                                 NoticeReader reader)
{
    const bool board = reader == NoticeReader::Board;
    std::vector<FormRow> rows;
    FormRow duties;
    if (const QString duty = boardDuty(context.findings); !duty.isEmpty() && !board) {
        duties.cells.push_back(
            {capitalised(wording::board(context.school.type)), duty, false, {}, 1});
    }
    if (const QString education = educationFromDaySix(context, values); !education.isEmpty()) {
        duties.cells.push_back(
            cell(QT_TRANSLATE_NOOP("Notices", "Education from the sixth day"), education));
    }
    if (!duties.cells.empty()) {
        rows.push_back(duties);
    }
    if (!board) {
        rows.push_back(
            {{cell(QT_TRANSLATE_NOOP("Notices", "Welcome back meeting"), meetingInWords(values)),
              cell(QT_TRANSLATE_NOOP("Notices", "To ask at the school"), schoolContact(context))}});
    }
    return rows;
}

} // namespace

FormGrid noticeParticulars(const LetterContext& context, NoticeReader reader)
{
    const SuspensionDetails& suspension = context.suspension;
    const MergeValues values = letterValues(context);
    FormGrid grid{{
        studentRow(context, reader),
        {{cell(QT_TRANSLATE_NOOP("Notices", "Kind"), wording::category(suspension.category), 2),
          cell(QT_TRANSLATE_NOOP("Notices", "Status"),
               statusesInWords(context.student, suspension.first.date, reader), 5)}},
        periodRow(suspension, values),
        {{cell(QT_TRANSLATE_NOOP("Notices", "Reasons"), reasonsWithCodes(suspension))}},
        {{cell(QT_TRANSLATE_NOOP("Notices", "What happened"), suspension.whatHappened.trimmed())}},
        totalsRow(context),
    }};
    const std::vector<FormRow> further = furtherRows(context, values, reader);
    grid.rows.insert(grid.rows.end(), further.begin(), further.end());
    return grid;
}

} // namespace freshstart
