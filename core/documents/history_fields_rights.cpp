// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

// What the columns around whole records are called: kept on, asked for, made one.
namespace freshstart {

namespace {

using enum ShownAs;

constexpr std::array kRightsFields{
    HistoryColumn{"keep_decision"_L1, "kind"_L1, QT_TRANSLATE_NOOP("HistoryText", "kind"), Code},
    HistoryColumn{"keep_decision"_L1, "reason"_L1, QT_TRANSLATE_NOOP("HistoryText", "reason"),
                  Text},
    HistoryColumn{"keep_decision"_L1, "decided_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "decided by"), Text},
    HistoryColumn{"keep_decision"_L1, "decided_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "decided on"), Date},
    HistoryColumn{"keep_decision"_L1, "look_again_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "look again on"), Date},
    HistoryColumn{"keep_decision"_L1, "holds_until"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "holds until"), Date},
    HistoryColumn{"keep_decision"_L1, "ended_on"_L1, QT_TRANSLATE_NOOP("HistoryText", "ended on"),
                  Date},
    HistoryColumn{"keep_decision"_L1, "end_note"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "why it ended"), Text},
    HistoryColumn{"access_request"_L1, "received_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "received on"), Date},
    HistoryColumn{"access_request"_L1, "relation"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "who asks"), Code},
    HistoryColumn{"access_request"_L1, "asked_by"_L1, QT_TRANSLATE_NOOP("HistoryText", "asked by"),
                  Text},
    HistoryColumn{"access_request"_L1, "identity"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "proof of identity"), Code},
    HistoryColumn{"access_request"_L1, "identity_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "day of the proof of identity"), Date},
    HistoryColumn{"access_request"_L1, "extended_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "extended on"), Date},
    HistoryColumn{"access_request"_L1, "extension_reason"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "why it takes longer"), Text},
    HistoryColumn{"access_request"_L1, "answered_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "answered on"), Date},
    HistoryColumn{"access_request"_L1, "answered_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "answered by"), Text},
    HistoryColumn{"access_request"_L1, "withdrawn_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "withdrawn on"), Date},
    HistoryColumn{"access_request"_L1, "note"_L1, QT_TRANSLATE_NOOP("HistoryText", "note"), Text},
    HistoryColumn{"student_merge"_L1, "gone_name"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "name in the other record"), Text},
    HistoryColumn{"student_merge"_L1, "merged_by"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "made one by"), Text},
    HistoryColumn{"student_merge"_L1, "merged_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "made one on"), Moment},
};

} // namespace

std::span<const HistoryColumn> historyRightsFields()
{
    return kRightsFields;
}

} // namespace freshstart
