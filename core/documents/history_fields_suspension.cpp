// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

// What the columns of a suspension are called.
namespace freshstart {

namespace {

using enum ShownAs;

constexpr std::array kSuspensionFields{
    HistoryColumn{"suspension"_L1, "status"_L1, QT_TRANSLATE_NOOP("HistoryText", "status"), Code},
    HistoryColumn{"suspension"_L1, "category"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "category"), Code},
    HistoryColumn{"suspension"_L1, "first_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "first day"), Date},
    HistoryColumn{"suspension"_L1, "first_session"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "first session"), Session},
    HistoryColumn{"suspension"_L1, "last_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "last day"), Date},
    HistoryColumn{"suspension"_L1, "last_session"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "last session"), Session},
    HistoryColumn{"suspension"_L1, "half_days"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "length"), HalfDays},
    HistoryColumn{"suspension"_L1, "what_happened"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "what happened"), Text},
    HistoryColumn{"suspension"_L1, "decided_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "decided by"), Staff},
    HistoryColumn{"suspension"_L1, "decided_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "decided at"), Moment},
    HistoryColumn{"suspension"_L1, "exam_missed"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "public examination missed"), YesNo},
    HistoryColumn{"suspension"_L1, "work_set"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "work set"), Text},
    HistoryColumn{"suspension"_L1, "provision_place"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "place of the provision"), Text},
    HistoryColumn{"suspension"_L1, "provision_start"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "start of the provision"), Date},
    HistoryColumn{"suspension"_L1, "provision_times"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "times of the provision"), Text},
    HistoryColumn{"suspension"_L1, "provision_report_to"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "whom to report to at the provision"), Text},
    HistoryColumn{"suspension"_L1, "provision_note"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "note on the provision"), Text},
    HistoryColumn{"suspension"_L1, "external_key"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "key in another system"), Text},
    HistoryColumn{"suspension"_L1, "issued_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "issued at"), Moment},
    HistoryColumn{"suspension"_L1, "exam_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "date of the examination"), Date},
    HistoryColumn{"suspension"_L1, "exams_over"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "examinations over"), YesNo},
    HistoryColumn{"suspension"_L1, "follows_id"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "follows on from another suspension"), Text},
    HistoryColumn{"suspension"_L1, "provision_time"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "time of the provision"), Time},
    HistoryColumn{"suspension"_L1, "provision_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "who arranges the provision"), Code},
    HistoryColumn{"suspension"_L1, "provision_waived_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "shorter notice of the provision agreed on"), Date},
    HistoryColumn{"suspension"_L1, "provision_waived_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "shorter notice of the provision agreed by"), Text},
    HistoryColumn{"suspension"_L1, "ended_early"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "ended early"), YesNo},
    HistoryColumn{"suspension"_L1, "served_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "last day served"), Date},
    HistoryColumn{"suspension"_L1, "served_session"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "last session served"), Session},
    HistoryColumn{"suspension_reason"_L1, "position"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "order"), Text},
    HistoryColumn{"suspension_reason"_L1, "code"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "reason"), Code},
    HistoryColumn{"suspension_follow_up"_L1, "representations_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "representations received on"), Date},
    HistoryColumn{"suspension_follow_up"_L1, "representations_note"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "representations"), Text},
    HistoryColumn{"suspension_follow_up"_L1, "board_meeting_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "date of the board’s meeting"), Date},
    HistoryColumn{"suspension_follow_up"_L1, "board_meeting_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "time of the board’s meeting"), Time},
    HistoryColumn{"suspension_follow_up"_L1, "board_meeting_started"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "the board’s meeting has begun"), YesNo},
    HistoryColumn{"suspension_follow_up"_L1, "board_outcome"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "outcome at the board"), Code},
    HistoryColumn{"suspension_follow_up"_L1, "board_decided_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "the board decided on"), Date},
    HistoryColumn{"suspension_follow_up"_L1, "board_note"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "note on the board’s meeting"), Text},
    HistoryColumn{"suspension_follow_up"_L1, "returned_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "day of the return"), Date},
    HistoryColumn{"suspension_follow_up"_L1, "returned_session"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "session of the return"), Session},
    HistoryColumn{"suspension_follow_up"_L1, "return_reason"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "reason of the return"), Text},
    HistoryColumn{"suspension_follow_up"_L1, "cancelled_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "cancelled on"), Date},
    HistoryColumn{"suspension_follow_up"_L1, "cancel_reason"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "reason for cancelling"), Text},
    HistoryColumn{"suspension_follow_up"_L1, "cancelled_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "cancelled by"), Staff},
    HistoryColumn{"suspension_follow_up"_L1, "correction_reason"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "reason for the correction"), Text},
    HistoryColumn{"suspension_step"_L1, "step"_L1, QT_TRANSLATE_NOOP("HistoryText", "step"), Code},
    HistoryColumn{"suspension_step"_L1, "done_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "done on"), Date},
    HistoryColumn{"suspension_step"_L1, "done_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "done at"), Time},
    HistoryColumn{"suspension_step"_L1, "method"_L1, QT_TRANSLATE_NOOP("HistoryText", "how"), Code},
    HistoryColumn{"suspension_step"_L1, "done_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "done by"), Text},
    HistoryColumn{"suspension_step"_L1, "note"_L1, QT_TRANSLATE_NOOP("HistoryText", "note"), Text},
};

} // namespace

std::span<const HistoryColumn> historySuspensionFields()
{
    return kSuspensionFields;
}

} // namespace freshstart
