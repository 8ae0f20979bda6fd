// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

// What the columns of the school itself, its papers and its files are called.
namespace freshstart {

namespace {

using enum ShownAs;

constexpr std::array kSchoolFields{
    HistoryColumn{"setting"_L1, "key"_L1, QT_TRANSLATE_NOOP("HistoryText", "setting"), Code},
    HistoryColumn{"setting"_L1, "value"_L1, QT_TRANSLATE_NOOP("HistoryText", "value"), Code},
    HistoryColumn{"school"_L1, "name"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "name of the school"), Text},
    HistoryColumn{"school"_L1, "type"_L1, QT_TRANSLATE_NOOP("HistoryText", "type of school"), Code},
    HistoryColumn{"school"_L1, "address"_L1, QT_TRANSLATE_NOOP("HistoryText", "address"), Text},
    HistoryColumn{"school"_L1, "postcode"_L1, QT_TRANSLATE_NOOP("HistoryText", "postcode"), Text},
    HistoryColumn{"school"_L1, "phone"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "telephone number"), Text},
    HistoryColumn{"school"_L1, "email"_L1, QT_TRANSLATE_NOOP("HistoryText", "email address"), Text},
    HistoryColumn{"school"_L1, "website"_L1, QT_TRANSLATE_NOOP("HistoryText", "website"), Text},
    HistoryColumn{"school"_L1, "local_authority"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "local authority"), Text},
    HistoryColumn{"school"_L1, "head_title"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "title of the head"), Text},
    HistoryColumn{"school"_L1, "letterhead_note"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "note on the letterhead"), Text},
    HistoryColumn{"school"_L1, "logo"_L1, QT_TRANSLATE_NOOP("HistoryText", "logo"), Bytes},
    HistoryColumn{"school"_L1, "representations_to"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "whom representations go to"), Text},
    HistoryColumn{"school"_L1, "representations_address"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "address for representations"), Text},
    HistoryColumn{"school"_L1, "representations_postcode"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "postcode for representations"), Text},
    HistoryColumn{"school"_L1, "representations_email"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "email address for representations"), Text},
    HistoryColumn{"school"_L1, "authority_contact"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "contact at the local authority"), Text},
    HistoryColumn{"school"_L1, "authority_phone"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "telephone number of the local authority"), Text},
    HistoryColumn{"school"_L1, "authority_email"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "email address of the local authority"), Text},
    HistoryColumn{"school"_L1, "advice_note"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "note on advice"), Text},
    HistoryColumn{"school"_L1, "morning_start"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "start of the morning"), Time},
    HistoryColumn{"school"_L1, "afternoon_start"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "start of the afternoon"), Time},
    HistoryColumn{"school"_L1, "afternoon_end"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "end of the afternoon"), Time},
    HistoryColumn{"school"_L1, "set_up_finished"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "set-up finished"), YesNo},
    HistoryColumn{"school"_L1, "set_up_step"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "step of the set-up"), Text},
    HistoryColumn{"staff"_L1, "name"_L1, QT_TRANSLATE_NOOP("HistoryText", "name"), Text},
    HistoryColumn{"staff"_L1, "role"_L1, QT_TRANSLATE_NOOP("HistoryText", "role"), Code},
    HistoryColumn{"staff"_L1, "job_title"_L1, QT_TRANSLATE_NOOP("HistoryText", "job title"), Text},
    HistoryColumn{"staff"_L1, "email"_L1, QT_TRANSLATE_NOOP("HistoryText", "email address"), Text},
    HistoryColumn{"staff"_L1, "phone"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "telephone number"), Text},
    HistoryColumn{"staff"_L1, "may_act_for_head"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "may act for the head"), YesNo},
    HistoryColumn{"staff"_L1, "active"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "works at the school"), YesNo},
    HistoryColumn{"organisation"_L1, "kind"_L1, QT_TRANSLATE_NOOP("HistoryText", "kind"), Code},
    HistoryColumn{"organisation"_L1, "name"_L1, QT_TRANSLATE_NOOP("HistoryText", "name"), Text},
    HistoryColumn{"organisation"_L1, "contact_name"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "contact"), Text},
    HistoryColumn{"organisation"_L1, "address"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "address"), Text},
    HistoryColumn{"organisation"_L1, "postcode"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "postcode"), Text},
    HistoryColumn{"organisation"_L1, "email"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "email address"), Text},
    HistoryColumn{"organisation"_L1, "phone"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "telephone number"), Text},
    HistoryColumn{"calendar_entry"_L1, "kind"_L1, QT_TRANSLATE_NOOP("HistoryText", "kind"), Code},
    HistoryColumn{"calendar_entry"_L1, "name"_L1, QT_TRANSLATE_NOOP("HistoryText", "name"), Text},
    HistoryColumn{"calendar_entry"_L1, "first_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "first day"), Date},
    HistoryColumn{"calendar_entry"_L1, "last_date"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "last day"), Date},
    HistoryColumn{"letter_wording"_L1, "name"_L1, QT_TRANSLATE_NOOP("HistoryText", "name"), Code},
    HistoryColumn{"letter_wording"_L1, "wording"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "wording"), Text},
    HistoryColumn{"letter_wording"_L1, "based_on"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "wording it is based on"), Date},
    HistoryColumn{"issued_document"_L1, "kind"_L1, QT_TRANSLATE_NOOP("HistoryText", "kind"), Code},
    HistoryColumn{"issued_document"_L1, "version"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "version"), Text},
    HistoryColumn{"issued_document"_L1, "recipient"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "recipient"), Text},
    HistoryColumn{"issued_document"_L1, "title"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "title"), Text},
    HistoryColumn{"issued_document"_L1, "content"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "fingerprint of the text"), Text},
    HistoryColumn{"issued_document"_L1, "pdf"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "size of the PDF"), Bytes},
    HistoryColumn{"issued_document"_L1, "issued_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "issued at"), Moment},
    HistoryColumn{"issued_document"_L1, "facts"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "fingerprint of the facts"), Text},
    HistoryColumn{"attachment"_L1, "kind"_L1, QT_TRANSLATE_NOOP("HistoryText", "kind"), Code},
    HistoryColumn{"attachment"_L1, "title"_L1, QT_TRANSLATE_NOOP("HistoryText", "title"), Text},
    HistoryColumn{"attachment"_L1, "file_name"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "name of the file"), Text},
    HistoryColumn{"attachment"_L1, "media_type"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "type of the file"), Text},
    HistoryColumn{"attachment"_L1, "byte_count"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "size"), Bytes},
    HistoryColumn{"attachment"_L1, "sha256"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "fingerprint"), Text},
    HistoryColumn{"attachment"_L1, "content"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "size of what is kept"), Bytes},
    HistoryColumn{"attachment"_L1, "added_at"_L1,
                  QT_TRANSLATE_NOOP("HistoryText", "added at"), Moment},
};

} // namespace

std::span<const HistoryColumn> historySchoolFields()
{
    return kSchoolFields;
}

} // namespace freshstart
