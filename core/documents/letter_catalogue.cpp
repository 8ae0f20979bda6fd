// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_catalogue.h"

#include "core/base/translate.h"
#include "core/documents/letter_placeholders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(LetterCatalogue)

struct Wording {
    const char* name;
    const char* title;
    const char* purpose;
    unsigned groups;
    const char* required; ///< names, parted by spaces
};

constexpr unsigned kLetter =
    AboutPeople | AboutSuspension | AboutMeeting | AboutEducation | AboutBoard | AboutAdvice;
constexpr unsigned kNotice =
    AboutPeople | AboutSuspension | AboutMeeting | AboutEducation | AboutBoard | AboutNotice;
constexpr unsigned kCancelled =
    AboutPeople | AboutSuspension | AboutMeeting | AboutBoard | AboutCancelling;
constexpr unsigned kLater =
    AboutPeople | AboutSuspension | AboutMeeting | AboutEducation | AboutReturn;

// The particulars that a letter must have are those of statutory.md 2.4 to 2.6, 3.1 to 3.3 and R19.
constexpr const char* kLetterRequired =
    "period return_moment what_happened representations board_meets_if_asked board_must_meet "
    "provision_start provision_place";

constexpr std::array<Wording, 19> kWordings = {{
    {"suspension-letter",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Suspension letter to parents and carers"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to each parent or carer who gets letters."),
     kLetter | AboutPublicPlaces,
     "period return_moment what_happened representations board_meets_if_asked board_must_meet "
     "provision_start provision_place provision_to_follow public_place_dates"},
    {"suspension-letter-to-student",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Suspension letter to a student of 18 or over"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the student in place of the parents."), kLetter,
     kLetterRequired},
    {"referring-school-note", QT_TRANSLATE_NOOP("LetterCatalogue", "Note to the referring school"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Covers the copy of the suspension letter."), kLetter,
     "period"},
    {"notice-local-authority",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Notice to the local authority"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "The table of particulars follows the opening lines."),
     kNotice, ""},
    {"notice-governing-board",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Notice to the governing board"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "The table of particulars follows the opening lines."),
     kNotice, "board_meets_if_asked board_must_meet board_within"},
    {"notice-social-worker", QT_TRANSLATE_NOOP("LetterCatalogue", "Notice to the social worker"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "The table of particulars follows the opening lines."),
     kNotice, ""},
    {"notice-virtual-school-head",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Notice to the virtual school head"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "The table of particulars follows the opening lines."),
     kNotice, ""},
    {"notice-placing-authority",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Notice to the placing authority"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Covers the copy of the suspension letter; the table of "
                                          "particulars follows the opening lines."),
     kNotice, ""},
    {"provision-details",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Education during the suspension: details"),
     QT_TRANSLATE_NOOP("LetterCatalogue",
                       "The further letter to parents once the education elsewhere is arranged."),
     kLater, "provision_start provision_place provision_times provision_report_to"},
    {"provision-details-to-student",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The same to a student of 18 or over"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the student in place of the parents."), kLater,
     "provision_start provision_place provision_times provision_report_to"},
    {"welcome-back-changed", QT_TRANSLATE_NOOP("LetterCatalogue", "Welcome back meeting: new time"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the parents when the meeting is set or moved "
                                          "after the suspension letter."),
     kLater, "meeting_date return_moment"},
    {"welcome-back-changed-to-student",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The same to a student of 18 or over"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the student in place of the parents."), kLater,
     "meeting_date return_moment"},
    {"welcome-back-changed-note",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The same to the referring school"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Tells the referring school of the new time."), kLater,
     "meeting_date"},
    {"return-without-meeting", QT_TRANSLATE_NOOP("LetterCatalogue", "Return without a meeting"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the parents when it is decided that the student "
                                          "comes back without a welcome back meeting."),
     kLater, "return_moment intervention_date"},
    {"return-without-meeting-to-student",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The same to a student of 18 or over"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the student in place of the parents."), kLater,
     "return_moment intervention_date"},
    {"return-without-meeting-note",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The same to the referring school"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Tells the referring school how the student comes back."),
     kLater, ""},
    {"suspension-cancelled", QT_TRANSLATE_NOOP("LetterCatalogue", "Suspension cancelled"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to each parent or carer who got the letter."),
     kCancelled, "period cancel_reason back_on none_served"},
    {"suspension-cancelled-to-student",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The same to a student of 18 or over"),
     QT_TRANSLATE_NOOP("LetterCatalogue", "Goes to the student in place of the parents."),
     kCancelled, "period cancel_reason back_on none_served"},
    {"notice-cancelled", QT_TRANSLATE_NOOP("LetterCatalogue", "Suspension cancelled: notice"),
     QT_TRANSLATE_NOOP("LetterCatalogue",
                       "Goes to everybody else who had been told of the suspension."),
     kCancelled | AboutNotice, "period cancel_reason"},
}};

WordingEntry entryOf(const Wording& wording)
{
    const QStringList required = QString::fromLatin1(wording.required).split(u' ');
    WordingEntry entry{
        QString::fromLatin1(wording.name), tr(wording.title), tr(wording.purpose), {}};
    for (const PlaceholderText& text : placeholderTexts()) {
        if ((text.group & wording.groups) != 0) {
            const QString name = QString::fromLatin1(text.name);
            entry.placeholders.push_back(
                {name, tr(text.description), text.switchesOnly, required.contains(name)});
        }
    }
    return entry;
}

} // namespace

std::vector<WordingEntry> letterCatalogue()
{
    std::vector<WordingEntry> all;
    for (const Wording& wording : kWordings) {
        all.push_back(entryOf(wording));
    }
    return all;
}

std::optional<WordingEntry> catalogueEntry(const QString& name)
{
    const auto found = std::ranges::find_if(
        kWordings, [&](const Wording& wording) { return name == QLatin1StringView(wording.name); });
    return found == kWordings.end() ? std::nullopt : std::optional(entryOf(*found));
}

std::vector<Issue> unusableWordings(const LetterWordings& wordings)
{
    std::vector<Issue> issues;
    for (const WordingEntry& entry : letterCatalogue()) {
        if (wordings.isOwn(entry.name) && !checkWording(entry.name, wordings.text(entry.name))) {
            issues.push_back(
                {Severity::Doubt, u"own_wording_not_used"_s, entry.name, 0, {entry.title}});
        }
    }
    return issues;
}

} // namespace freshstart
